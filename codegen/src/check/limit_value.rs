//! A bound that is no value of its type, or bounds nothing.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "limit-value",
    "`min`, `max` and `above` are values of the type that they bound, `min_classes` is from 1 to 4, `max_decimals` at most 28, flags are `true`",
    "A bound that cannot be read bounds nothing",
    run,
);

/// Digits behind the point that an amount can have.
const MOST_DECIMALS: u64 = 28;

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in cx.limits() {
        if let Some(classes) = at.limits.min_classes.as_ref().filter(|classes| !(1..=4).contains(&classes.value)) {
            out.push(
                RULE.at(classes.span, format!("`min_classes` of `{}` is not from 1 to 4", at.of))
                    .label("there are four kinds of characters")
                    .help("upper case, lower case, digits, others"),
            );
        }
        let decimals = at.limits.max_decimals.as_ref();
        if let Some(decimals) = decimals.filter(|decimals| decimals.value > MOST_DECIMALS) {
            out.push(
                RULE.at(decimals.span, format!("`max_decimals` of `{}` is above {MOST_DECIMALS}", at.of))
                    .label("an amount keeps no more")
                    .help("remove it: it would refuse nothing"),
            );
        }
        let flags = [("not_blank", &at.limits.not_blank), ("not_future", &at.limits.not_future)];
        for (key, flag) in flags {
            if let Some(flag) = flag.as_ref().filter(|flag| !flag.value) {
                out.push(
                    RULE.at(flag.span, format!("`{key}: false` of `{}` says nothing", at.of))
                        .label("a limit cannot be taken back")
                        .help("remove it"),
                );
            }
        }
        for prefix in at.limits.not_prefix.iter().flatten().filter(|prefix| prefix.is_empty()) {
            out.push(
                RULE.at(prefix.span, format!("every value of `{}` begins with an empty text", at.of))
                    .help("remove it, or write what a value must not begin with"),
            );
        }
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
