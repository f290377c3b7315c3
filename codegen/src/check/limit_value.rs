//! A bound that is no value of its type.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "limit-value",
    "`min`, `max` and `above` are values of the type that they bound",
    "A bound that cannot be read bounds nothing",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in cx.limits() {
        let bounds = [("min", &at.limits.min), ("max", &at.limits.max), ("above", &at.limits.above)];
        let comparable = matches!(at.kind, Kind::Integer | Kind::Decimal | Kind::Date | Kind::Month);
        for (key, bound) in bounds {
            if let Some(bound) = bound
                && comparable
                && let Some(why) = at.kind.refuses(bound)
            {
                out.push(
                    RULE.at(bound.span, format!("`{key}` of `{}` cannot be read: {why}", at.of))
                        .label(format!("expected {}", at.kind.what())),
                );
            }
        }
    }
}
