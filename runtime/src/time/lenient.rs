//! Times in the other layouts that answers are seen to use, where there is only one way to read them.

use super::{Date, Timestamp, YearMonth};
use jiff::SignedDuration;
use jiff::fmt::temporal::Pieces;

/// An instant: the wire's layout, a blank for the `T`, no zone (UTC, as everywhere in this API), an offset, parts of a
/// second, or seconds or milliseconds since 1970.
pub(crate) fn read_timestamp(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if let Some(time) = Timestamp::from_wire(text) {
        return Some(time);
    }
    if let Ok(number) = text.parse::<i64>() {
        return epoch(number);
    }
    // A day alone is no instant, nor is a clock without minutes.
    let clock = text.get(11..).filter(|clock| clock.len() >= 5)?;
    let spaced;
    let text = if clock.contains(' ') {
        // jiff reads no blank before an offset.
        spaced = format!("{}{}", &text[..11], clock.replace(' ', ""));
        &spaced
    } else {
        text
    };
    let pieces = Pieces::parse(text).ok().filter(|pieces| pieces.time_zone_annotation().is_none())?;
    let at = pieces.date().to_datetime(pieces.time()?);
    let offset = pieces.to_numeric_offset().map_or(0, |offset| i64::from(offset.seconds()));
    at.checked_sub(SignedDuration::from_secs(offset)).ok().map(Timestamp::from_civil)
}

/// A day: the wire's layout, `yyyyMMdd`, `yyyy/MM/dd`, or the day that a date-time is written with.
pub(crate) fn read_date(text: &str) -> Option<Date> {
    let text = text.trim();
    if let Ok(date) = text.parse() {
        return Some(date);
    }
    for layout in ["dddddddd", "dddd/dd/dd"] {
        if let Some(digits) = digits_of(text, layout) {
            return format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..]).parse().ok();
        }
    }
    read_timestamp(text).and(text.get(..10)).and_then(|day| day.parse().ok())
}

/// A month: the wire's layout, `yyyyMM`, `yyyy/MM`, or the month that a day is written with.
pub(crate) fn read_month(text: &str) -> Option<YearMonth> {
    let text = text.trim();
    if let Ok(month) = text.parse() {
        return Some(month);
    }
    for layout in ["dddddd", "dddd/dd"] {
        if let Some(digits) = digits_of(text, layout) {
            return format!("{}-{}", &digits[..4], &digits[4..]).parse().ok();
        }
    }
    read_date(text).map(YearMonth::of)
}

/// Ten digits are seconds, thirteen are milliseconds: the years 2001 to 2286 either way. Anything else could be both.
fn epoch(number: i64) -> Option<Timestamp> {
    match number {
        1_000_000_000..=9_999_999_999 => Some(Timestamp::from_unix_seconds(number)),
        1_000_000_000_000..=9_999_999_999_999 => Some(Timestamp::from_unix_seconds(number / 1000)),
        _ => None,
    }
}

fn digits_of(text: &str, layout: &str) -> Option<String> {
    // Only the layout matters here; the numbers are read from the digits.
    let fits = text.len() == layout.len()
        && text.bytes().zip(layout.bytes()).all(|(have, want)| match want {
            b'd' => have.is_ascii_digit(),
            other => have == other,
        });
    fits.then(|| text.chars().filter(char::is_ascii_digit).collect())
}
