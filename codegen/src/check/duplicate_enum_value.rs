//! A number that an integer enum has twice.

use std::collections::HashMap;

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "duplicate-enum-value",
    "An integer enum has each number once, however it is spelt",
    "`1` and `01` are one number on the wire: which variant would a response become?",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.types {
        let TypeKind::Enum(definition) = &at.definition.kind else { continue };
        if definition.base.as_str() != "integer" {
            continue;
        }
        let mut first: HashMap<i64, &Text> = HashMap::new();
        for (wire, _) in &definition.values {
            let Ok(number) = wire.parse::<i64>() else { continue };
            if let Some(earlier) = first.insert(number, wire) {
                out.push(
                    RULE.at(wire.span, format!("the value {number} stands here twice"))
                        .label("second")
                        .related(earlier.span, "first")
                        .help("remove one of the two"),
                );
            }
        }
    }
}
