//! Scalars with a form of their own: read in one place, by those who judge and those who build.

use super::ast::{CalendarSpan, CalendarUnit};

/// Digits of a number that the runtime can hold: its limits and counts are of 32 bits.
pub(super) fn is_count(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit()) && text.parse::<u32>().is_ok()
}

/// Three digits that HTTP has a class for.
pub(crate) fn is_status(text: &str) -> bool {
    is_count(text) && text.len() == 3 && text.starts_with(|first| matches!(first, '1'..='5'))
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

#[cfg(test)]
mod tests {
    use super::{calendar_span, is_count, is_status};

    #[test]
    fn a_count_is_what_the_runtime_can_hold() {
        for good in ["0", "007", "4294967295"] {
            assert!(is_count(good), "{good}");
        }
        for bad in ["", "-1", "+1", "1.0", "4294967296", "999999999999999"] {
            assert!(!is_count(bad), "{bad}");
        }
    }

    #[test]
    fn a_status_has_three_digits_of_a_class_and_a_span_is_what_the_runtime_can_hold() {
        assert!(is_status("100") && is_status("599"));
        for bad in ["99", "0200", "600", "20x", "99999", ""] {
            assert!(!is_status(bad), "{bad}");
        }
        assert_eq!(calendar_span("65535 days").map(|span| span.count), Some(65535));
        for bad in ["65536 days", "0 days", "1 week", "1"] {
            assert_eq!(calendar_span(bad), None, "{bad}");
        }
    }
}
