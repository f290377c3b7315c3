//! Times of the API: an instant in UTC, a day, a month. The calendar is jiff's; jiff itself stays inside.

mod convert;
mod date;
mod lenient;
mod month;
mod timestamp;

pub use date::Date;
pub use month::YearMonth;
pub use timestamp::Timestamp;

pub(crate) use lenient::{read_date, read_month, read_timestamp};

/// A text or a number that is no such time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a {what}: expected {layout}")]
pub struct TimeError {
    what: &'static str,
    layout: &'static str,
}

impl TimeError {
    const TIMESTAMP: TimeError = TimeError { what: "time", layout: "yyyy-MM-dd'T'HH:mm:ss'Z'" };
    const DATE: TimeError = TimeError { what: "date", layout: "yyyy-MM-dd" };
    const MONTH: TimeError = TimeError { what: "month", layout: "yyyy-MM" };
}

/// The numbers at the digits of a layout (`dddd-dd`), when the text is laid out so.
fn laid_out<const N: usize>(text: &str, layout: &str) -> Option<[i16; N]> {
    let mut parts = [0_i16; N];
    let mut part = 0;
    let mut within = false;
    if text.len() != layout.len() {
        return None;
    }
    for (have, want) in text.bytes().zip(layout.bytes()) {
        if want == b'd' {
            if !have.is_ascii_digit() || part >= N {
                return None;
            }
            parts[part] = parts[part] * 10 + i16::from(have - b'0');
            within = true;
        } else {
            if have != want {
                return None;
            }
            part += usize::from(within);
            within = false;
        }
    }
    Some(parts)
}

/// Month, day, hour and the like: small by their layout.
fn small(number: i16) -> i8 {
    i8::try_from(number).unwrap_or(i8::MAX)
}

/// The number that two digits stand for.
fn two(tens: u8, ones: u8) -> Option<i8> {
    if !tens.is_ascii_digit() || !ones.is_ascii_digit() {
        return None;
    }
    i8::try_from((tens - b'0') * 10 + (ones - b'0')).ok()
}
