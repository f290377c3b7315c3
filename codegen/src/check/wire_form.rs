//! `wire` where there is nothing to choose.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "wire-form",
    "`wire` stands on numbers, booleans and enums that are not in their usual form",
    "Said where it changes nothing, it makes a reader look for the change",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in cx.limits() {
        let Some(wire) = &at.limits.wire else { continue };
        let why = match (at.kind.item(), wire.as_str()) {
            (Kind::Unknown, _) => continue,
            (Kind::Integer | Kind::Boolean, "text") | (Kind::Decimal | Kind::Boolean, _) => continue,
            (Kind::Enum(definition), form) => match (definition.base.as_str(), form) {
                ("integer", "text") | ("text", "number") => continue,
                _ => "this is its usual form",
            },
            (Kind::Integer, _) => "this is its usual form",
            _ => "it has one form only",
        };
        out.push(
            RULE.at(wire.span, format!("`wire` says nothing about `{}`, which is {}", at.of, at.kind.what()))
                .label(why)
                .help("remove it"),
        );
    }
}
