//! Two fields of one Rust name.

use std::collections::HashMap;

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "field-name-collision",
    "The fields of a request, a response or an object have different Rust names",
    "All of path, query, headers and body stand flat in one struct",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for scope in cx.scopes() {
        let mut first: HashMap<String, &Text> = HashMap::new();
        for (wire, field) in scope.fields() {
            let rust = names::field_name(wire, field.name.as_ref().map(|name| name.as_str()));
            match first.get(&rust) {
                // The same wire name twice is another rule's matter.
                Some(earlier) if earlier.value != wire.value => out.push(
                    RULE.at(wire.span, format!("two fields become `{rust}` in Rust"))
                        .label("second")
                        .related(earlier.span, "first")
                        .help("give one of them a `name`"),
                ),
                _ => {
                    first.insert(rust, wire);
                }
            }
        }
    }
}
