//! An enum value whose Rust name cannot be made from the wire value.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "variant-name",
    "An enum value that is not a word has a `name`, and a `name` is an UpperCamel identifier",
    "Nobody but the author knows what `300` is called",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.types {
        let TypeKind::Enum(definition) = &at.definition.kind else { continue };
        for (wire, value) in &definition.values {
            match &value.name {
                Some(name) if !is_variant(name) => out.push(
                    RULE.at(name.span, format!("`{}` is no name for a Rust variant", name.value))
                        .label("expected an UpperCamel identifier"),
                ),
                None if !is_variant(&names::variant_name(wire, None)) => out.push(
                    RULE.at(wire.span, format!("the enum value `{}` needs a name", wire.value))
                        .label("no Rust name can be made of it")
                        .help(format!("write `{}: {{ name: …, doc: … }}`", wire.value)),
                ),
                _ => {}
            }
        }
    }
}

fn is_variant(name: &str) -> bool {
    name.chars().next().is_some_and(|c| c.is_ascii_uppercase()) && !name.contains('_') && names::is_identifier(name)
}
