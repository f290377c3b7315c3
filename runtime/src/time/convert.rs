//! Times from and into those of jiff, chrono and time, each behind a feature of its name. What the other calendar cannot
//! hold, or this one not (years 0 to 9999), is an error.

#[cfg(feature = "chrono")]
mod of_chrono {
    use crate::time::{Date, TimeError, Timestamp};
    use chrono::{DateTime, Datelike, NaiveDate, Utc};

    /// Drops the part of a second.
    impl TryFrom<DateTime<Utc>> for Timestamp {
        type Error = TimeError;
        fn try_from(time: DateTime<Utc>) -> Result<Self, TimeError> {
            Timestamp::checked(time.timestamp())
        }
    }

    impl From<Timestamp> for DateTime<Utc> {
        fn from(time: Timestamp) -> Self {
            // chrono's calendar has all years of ours
            DateTime::from_timestamp(time.unix_seconds(), 0).unwrap_or_default()
        }
    }

    impl TryFrom<NaiveDate> for Date {
        type Error = TimeError;
        fn try_from(date: NaiveDate) -> Result<Self, TimeError> {
            let part = |number: u32| u8::try_from(number).map_err(|_| TimeError::DATE);
            Date::new(u16::try_from(date.year()).map_err(|_| TimeError::DATE)?, part(date.month())?, part(date.day())?)
        }
    }

    impl From<Date> for NaiveDate {
        fn from(date: Date) -> Self {
            NaiveDate::from_ymd_opt(date.year().into(), date.month().into(), date.day().into()).unwrap_or_default()
        }
    }
}

#[cfg(feature = "time")]
mod of_time {
    use crate::time::{Date, TimeError, Timestamp};
    use time::{Month, OffsetDateTime};

    /// Drops the part of a second.
    impl TryFrom<OffsetDateTime> for Timestamp {
        type Error = TimeError;
        fn try_from(time: OffsetDateTime) -> Result<Self, TimeError> {
            Timestamp::checked(time.unix_timestamp())
        }
    }

    impl From<Timestamp> for OffsetDateTime {
        fn from(time: Timestamp) -> Self {
            // the calendar of `time` has all years of ours
            OffsetDateTime::from_unix_timestamp(time.unix_seconds()).unwrap_or(OffsetDateTime::UNIX_EPOCH)
        }
    }

    impl TryFrom<time::Date> for Date {
        type Error = TimeError;
        fn try_from(date: time::Date) -> Result<Self, TimeError> {
            Date::new(u16::try_from(date.year()).map_err(|_| TimeError::DATE)?, date.month().into(), date.day())
        }
    }

    impl TryFrom<Date> for time::Date {
        type Error = TimeError;
        fn try_from(date: Date) -> Result<Self, TimeError> {
            let month = Month::try_from(date.month()).map_err(|_| TimeError::DATE)?;
            time::Date::from_calendar_date(date.year().into(), month, date.day()).map_err(|_| TimeError::DATE)
        }
    }
}

#[cfg(feature = "jiff")]
mod of_jiff {
    use crate::time::{Date, TimeError, Timestamp};

    /// Drops the part of a second.
    impl TryFrom<jiff::Timestamp> for Timestamp {
        type Error = TimeError;
        fn try_from(time: jiff::Timestamp) -> Result<Self, TimeError> {
            let whole = time.as_second() - i64::from(time.subsec_nanosecond() < 0);
            Timestamp::checked(whole)
        }
    }

    /// The last day of the year 9999 is beyond jiff's instants.
    impl TryFrom<Timestamp> for jiff::Timestamp {
        type Error = TimeError;
        fn try_from(time: Timestamp) -> Result<Self, TimeError> {
            jiff::Timestamp::from_second(time.unix_seconds()).map_err(|_| TimeError::TIMESTAMP)
        }
    }

    impl TryFrom<jiff::civil::Date> for Date {
        type Error = TimeError;
        fn try_from(date: jiff::civil::Date) -> Result<Self, TimeError> {
            if date.year() < 0 { Err(TimeError::DATE) } else { Ok(Date::from_civil(date)) }
        }
    }

    impl From<Date> for jiff::civil::Date {
        fn from(date: Date) -> Self {
            date.civil()
        }
    }
}
