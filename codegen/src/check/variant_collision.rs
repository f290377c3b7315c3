//! Two enum values of one Rust name.

use std::collections::HashMap;

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "variant-collision",
    "The values of an enum have different Rust names",
    "`95peak` and `95Peak` are two values on the wire and would be one variant",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.types {
        let TypeKind::Enum(definition) = &at.definition.kind else { continue };
        let mut first: HashMap<String, &Text> = HashMap::new();
        for (wire, value) in &definition.values {
            let variant = names::variant_name(wire, value.name.as_ref().map(|name| name.as_str()));
            if let Some(earlier) = first.get(&variant) {
                out.push(
                    RULE.at(wire.span, format!("two values become the variant `{variant}`"))
                        .label("second")
                        .related(earlier.span, "first")
                        .help("give one of them a `name`"),
                );
            } else {
                first.insert(variant, wire);
            }
        }
    }
}
