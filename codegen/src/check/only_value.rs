//! `only` with a value that the enum lacks.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "only-value",
    "`only` names values of the enum, at least one",
    "A value that does not exist cannot be the one that is allowed",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in cx.limits() {
        let (Some(only), Kind::Enum(definition)) = (&at.limits.only, at.kind.item()) else { continue };
        let values = definition.values.iter().map(|(wire, _)| wire.as_str());
        if only.is_empty() {
            out.push(
                RULE.at(at.span, format!("`only` of `{}` allows nothing", at.of))
                    .help("list the values that are allowed, or remove it"),
            );
        }
        for value in only {
            if !values.clone().any(|known| known == value.as_str()) {
                out.push(
                    RULE.at(value.span, format!("`{}` cannot be `{}`: its enum has no such value", at.of, value.value))
                        .label("not a value")
                        .help(suggest(value, values.clone())),
                );
            }
        }
    }
}
