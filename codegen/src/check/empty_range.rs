//! Limits that no value can meet.

use super::prelude::*;

pub(super) const RULE: Check =
    Check::error("empty-range", "The lower limit is not above the upper one", "No value would be legal", run);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in cx.limits() {
        let limits = at.limits;
        let counts = [
            ("min_length", &limits.min_length, "max_length", &limits.max_length),
            ("min_items", &limits.min_items, "max_items", &limits.max_items),
            ("item_min_length", &limits.item_min_length, "item_max_length", &limits.item_max_length),
        ];
        for (low_key, low, high_key, high) in counts {
            if let (Some(low), Some(high)) = (low, high)
                && low.value > high.value
            {
                out.push(finding(&at, (low_key, low.span), (high_key, high.span)));
            }
        }
        let bound =
            |text: &Option<Text>| text.as_ref().and_then(|text| Some((Bound::parse(&at.kind, text)?, text.span)));
        if let (Some(low), Some(high)) = (bound(&limits.min), bound(&limits.max))
            && low.0 > high.0
        {
            out.push(finding(&at, ("min", low.1), ("max", high.1)));
        }
        if let (Some(low), Some(high)) = (bound(&limits.above), bound(&limits.max))
            && low.0 >= high.0
        {
            out.push(finding(&at, ("above", low.1), ("max", high.1)));
        }
    }
}

fn finding(at: &LimitsAt<'_>, low: (&str, Span), high: (&str, Span)) -> Diagnostic {
    RULE.at(low.1, format!("no value of `{}` can be legal: `{}` and `{}` leave none", at.of, low.0, high.0))
        .label("lower limit")
        .related(high.1, "upper limit")
        .help("look the limits up again, or swap them")
}
