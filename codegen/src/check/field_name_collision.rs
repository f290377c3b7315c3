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
    for (at, scope) in cx.scopes().into_iter().enumerate() {
        let of_request = at < cx.spec.operations.len();
        let mut first: HashMap<String, &Text> = HashMap::new();
        for (wire, field) in scope.fields() {
            let rust = names::field_name(wire, field.name.as_ref().map(|name| name.as_str()));
            match first.get(&rust) {
                // One wire name in two tables of a request is another rule's matter; twice in one map is the reader's.
                Some(earlier) if earlier.value != wire.value || !of_request => out.push(
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
