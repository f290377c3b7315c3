//! Two enums for one set of values.

use std::collections::{BTreeMap, BTreeSet};

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "enum-twin",
    "No two enums differ only in how their values travel",
    "In Rust they would be two types for one thing; how a value travels is said at the field, with `wire`",
    run,
);

/// Wire value and Rust name of every value.
type Values = BTreeSet<(String, String)>;

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let mut known: BTreeMap<Values, (&TypeAt<'_>, &str)> = BTreeMap::new();
    for at in &cx.types {
        let TypeKind::Enum(definition) = &at.definition.kind else { continue };
        let name = |value: &EnumValue| value.name.as_ref().map(|name| name.as_str().to_owned());
        let values: Values = (definition.values.iter())
            .map(|(wire, value)| (wire.to_string(), names::variant_name(wire, name(value).as_deref())))
            .collect();
        let (first, base) = *known.entry(values).or_insert((at, definition.base.as_str()));
        if base != definition.base.as_str() {
            let (name, other) = (at.name.as_str(), first.name.as_str());
            let form = if base == "integer" { "text" } else { "number" };
            out.push(
                RULE.at(at.name.span, format!("`{name}` has the values of `{other}`, and only travels otherwise"))
                    .label("the same values")
                    .related(first.name.span, "first")
                    .help(format!("write `type: {other}, wire: {form}` at its fields, and remove `{name}`")),
            );
        }
    }
}
