//! A rate that cannot be read.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "rate-limit-syntax",
    "A rate limit is `<calls>/s`, `/min`, `/h` or `/d`",
    "The client's throttle reads it",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let of_service = cx.spec.service.rate_limit.iter().map(|limit| &limit.default);
    let of_operations = cx.spec.operations.iter().filter_map(|operation| operation.rate_limit.as_ref());
    for rate in of_service.chain(of_operations).filter(|rate| !rate.is_empty()) {
        let readable = rate.split_once('/').is_some_and(|(calls, unit)| {
            calls.parse::<u32>().is_ok() && !calls.starts_with(['+', '0']) && matches!(unit, "s" | "min" | "h" | "d")
        });
        if !readable {
            out.push(
                RULE.at(rate.span, format!("`{}` is not a rate", rate.value))
                    .label("expected such as `10/s`")
                    .help("write `10/s` for ten calls a second"),
            );
        }
    }
}
