//! A day without a time, and its texts.

use super::{TimeError, YearMonth, laid_out, small};
use std::fmt;
use std::str::FromStr;

/// A day of the calendar; on the wire `yyyy-MM-dd`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(jiff::civil::Date);

impl Date {
    /// The day with this year (0 to 9999), month and day.
    ///
    /// # Errors
    /// When the calendar has no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, TimeError> {
        let parts = (i16::try_from(year), i8::try_from(month), i8::try_from(day));
        let (Ok(year), Ok(month), Ok(day)) = parts else { return Err(TimeError::DATE) };
        jiff::civil::Date::new(year, month, day).map(Date).map_err(|_| TimeError::DATE)
    }

    /// The year.
    pub fn year(self) -> u16 {
        u16::try_from(self.0.year()).unwrap_or_default()
    }

    /// The month, from 1.
    pub fn month(self) -> u8 {
        self.0.month().unsigned_abs()
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.0.day().unsigned_abs()
    }

    /// The month it lies in.
    pub fn year_month(self) -> YearMonth {
        YearMonth::of(self)
    }

    /// The day before, or itself on the first day of the calendar.
    pub fn previous(self) -> Self {
        self.0.yesterday().ok().filter(|day| day.year() >= 0).map_or(self, Date)
    }

    /// The day after, or itself on the last day of the calendar.
    pub fn next(self) -> Self {
        self.0.tomorrow().map_or(self, Date)
    }

    /// The day so many days later (earlier, when negative), or the calendar's last or first.
    pub fn plus_days(self, days: i32) -> Self {
        let moved = jiff::Span::new().try_days(days).ok().and_then(|days| self.0.checked_add(days).ok());
        match moved.filter(|date| (0..=9999).contains(&date.year())) {
            Some(date) => Date(date),
            None if days < 0 => Date(jiff::civil::date(0, 1, 1)),
            None => Date(jiff::civil::Date::MAX),
        }
    }

    pub(crate) fn civil(self) -> jiff::civil::Date {
        self.0
    }

    pub(super) fn from_civil(date: jiff::civil::Date) -> Self {
        Date(date)
    }
}

/// The first day of 1970, the epoch.
impl Default for Date {
    fn default() -> Self {
        Date(jiff::civil::date(1970, 1, 1))
    }
}

/// The layout of the wire only: `yyyy-MM-dd`.
impl FromStr for Date {
    type Err = TimeError;
    fn from_str(text: &str) -> Result<Self, TimeError> {
        let [year, month, day] = laid_out(text, "dddd-dd-dd").ok_or(TimeError::DATE)?;
        jiff::civil::Date::new(year, small(month), small(day)).map(Date).map_err(|_| TimeError::DATE)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
