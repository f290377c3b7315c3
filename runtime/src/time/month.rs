//! A month of a year, such as a bill cycle.

use super::{Date, TimeError, laid_out, small};
use std::fmt;
use std::str::FromStr;

/// A month of a year; on the wire `yyyy-MM`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearMonth {
    year: u16,
    month: u8,
}

impl YearMonth {
    /// The month (from 1) of a year (0 to 9999).
    ///
    /// # Errors
    /// When there is no such month.
    pub const fn new(year: u16, month: u8) -> Result<Self, TimeError> {
        if year <= 9999 && month >= 1 && month <= 12 { Ok(YearMonth { year, month }) } else { Err(TimeError::MONTH) }
    }

    /// The month that a day lies in.
    pub fn of(date: Date) -> Self {
        YearMonth { year: date.year(), month: date.month() }
    }

    /// The year.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The month after, or itself at the end of the year 9999.
    pub const fn next(self) -> Self {
        match (self.year, self.month) {
            (9999, 12) => self,
            (year, 12) => YearMonth { year: year + 1, month: 1 },
            (year, month) => YearMonth { year, month: month + 1 },
        }
    }

    /// The month before, or itself at the beginning of the year 0.
    pub const fn previous(self) -> Self {
        match (self.year, self.month) {
            (0, 1) => self,
            (year, 1) => YearMonth { year: year - 1, month: 12 },
            (year, month) => YearMonth { year, month: month - 1 },
        }
    }

    /// The month so many months later (earlier, when negative), or the calendar's last or first.
    pub fn plus_months(self, months: i32) -> Self {
        let all = i64::from(self.year) * 12 + i64::from(self.month) - 1 + i64::from(months);
        let all = all.clamp(0, 9999 * 12 + 11);
        let (year, month) = (all / 12, all % 12 + 1);
        YearMonth { year: u16::try_from(year).unwrap_or_default(), month: u8::try_from(month).unwrap_or(1) }
    }

    /// Whether the day lies in the month.
    pub fn contains(self, date: Date) -> bool {
        Self::of(date) == self
    }

    pub(crate) fn first_day(self) -> jiff::civil::Date {
        let year = i16::try_from(self.year).unwrap_or_default();
        jiff::civil::Date::new(year, small(self.month.into()), 1).unwrap_or_default()
    }
}

/// January 1970, the epoch.
impl Default for YearMonth {
    fn default() -> Self {
        YearMonth { year: 1970, month: 1 }
    }
}

/// The layout of the wire only: `yyyy-MM`.
impl FromStr for YearMonth {
    type Err = TimeError;
    fn from_str(text: &str) -> Result<Self, TimeError> {
        let [year, month] = laid_out(text, "dddd-dd").ok_or(TimeError::MONTH)?;
        YearMonth::new(year.unsigned_abs(), small(month).unsigned_abs())
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl fmt::Debug for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
