//! Scalars with a form of their own: read in one place, by those who judge and those who build.

use super::ast::{CalendarSpan, CalendarUnit};

/// Digits, small enough for every limit there can be.
pub(super) fn is_count(text: &str) -> bool {
    !text.is_empty() && text.len() <= 15 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `1 year`, `90 days`.
pub(super) fn calendar_span(text: &str) -> Option<CalendarSpan> {
    let (count, unit) = text.split_once(' ')?;
    let unit = match unit.strip_suffix('s').unwrap_or(unit) {
        "day" => CalendarUnit::Day,
        "month" => CalendarUnit::Month,
        "year" => CalendarUnit::Year,
        _ => return None,
    };
    let count = count.parse().ok().filter(|&count| count > 0)?;
    Some(CalendarSpan { count, unit })
}
