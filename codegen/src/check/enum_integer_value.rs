//! A value of an integer enum that is no integer.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "enum-integer-value",
    "The values of an integer enum are integers",
    "They stand on the wire without quotes",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.types {
        let TypeKind::Enum(definition) = &at.definition.kind else { continue };
        for (wire, _) in &definition.values {
            if definition.base.as_str() == "integer" && wire.parse::<i64>().is_err() {
                out.push(
                    RULE.at(wire.span, format!("`{}` is not an integer", wire.value))
                        .label("expected an integer")
                        .related(definition.base.span, "for the enum is one of integers")
                        .help("correct the value, or make it an `enum: text`"),
                );
            }
        }
    }
}
