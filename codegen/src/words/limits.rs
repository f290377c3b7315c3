//! Bounds of values in words.

use super::prose::{code, codes};
use crate::model::{CalendarSpan, Limits, Type};

/// Limits in words.
pub fn limits(limits: &Limits, ty: &Type) -> Vec<String> {
    let mut out = Vec::new();
    let range = |min: Option<u64>, max: Option<u64>, unit: &str| match (min.filter(|min| *min > 0), max) {
        (Some(min), Some(max)) if min == max => Some(format!("exactly {min} {}", counted(min, unit))),
        (Some(min), Some(max)) => Some(format!("{min} to {max} {}", counted(max, unit))),
        (Some(min), None) => Some(format!("at least {min} {}", counted(min, unit))),
        (None, Some(max)) => Some(format!("at most {max} {}", counted(max, unit))),
        (None, None) => None,
    };
    // a text form with a fixed layout needs no length
    if !matches!(ty, Type::Timestamp | Type::Date | Type::Month) {
        out.extend(range(limits.min_length, limits.max_length, "characters"));
    }
    out.extend(match (&limits.min, &limits.max) {
        (Some(min), Some(max)) => Some(format!("{min} to {max}")),
        (Some(min), None) => Some(format!("at least {min}")),
        (None, Some(max)) => Some(format!("at most {max}")),
        (None, None) => None,
    });
    out.extend(limits.above.as_ref().map(|bound| format!("greater than {bound}")));
    out.extend(limits.max_decimals.map(|n| format!("at most {n} decimals")));
    out.extend(range(limits.min_items, limits.max_items, "items"));
    out.extend(range(limits.item_min_length, limits.item_max_length, "characters each"));
    out.extend(limits.pattern.as_ref().map(|pattern| format!("pattern {}", code(pattern))));
    out.extend(limits.only.as_ref().map(|values| format!("one of {}", codes(values))));
    out
}

/// `1 item`, `3 items`, `1 character each`.
fn counted(n: u64, unit: &str) -> String {
    match (n, unit.split_once(' ')) {
        (1, None) => unit.trim_end_matches('s').to_owned(),
        (1, Some((noun, rest))) => format!("{} {rest}", noun.trim_end_matches('s')),
        _ => unit.to_owned(),
    }
}

/// `3 months`.
pub(super) fn span(span: CalendarSpan) -> String {
    let (count, unit) = match span {
        CalendarSpan::Days(n) => (n, "day"),
        CalendarSpan::Months(n) => (n, "month"),
        CalendarSpan::Years(n) => (n, "year"),
    };
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}
