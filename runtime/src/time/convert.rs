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

#[cfg(all(test, feature = "chrono", feature = "jiff", feature = "time"))]
mod tests {
    use crate::time::{Date, Timestamp};

    /// Before 1970 a part of a second must not become one more.
    const HALF_A_SECOND_BEFORE: i64 = -2;

    fn leap_second_before() -> Timestamp {
        Timestamp::from_unix_seconds(HALF_A_SECOND_BEFORE)
    }

    fn leap_day() -> Date {
        Date::new(2024, 2, 29).unwrap_or_default()
    }

    #[test]
    fn instants_go_to_chrono_and_back() {
        for time in [Timestamp::MIN, leap_second_before(), Timestamp::MAX] {
            let theirs = chrono::DateTime::<chrono::Utc>::from(time);
            assert_eq!(theirs.timestamp(), time.unix_seconds());
            assert_eq!(Timestamp::try_from(theirs), Ok(time));
        }
        let half = chrono::DateTime::from_timestamp(HALF_A_SECOND_BEFORE, 500_000_000).unwrap_or_default();
        assert_eq!(Timestamp::try_from(half), Ok(leap_second_before()));
        assert!(Timestamp::try_from(chrono::DateTime::<chrono::Utc>::MAX_UTC).is_err());
    }

    #[test]
    fn days_go_to_chrono_and_back() {
        let theirs = chrono::NaiveDate::from(leap_day());
        assert_eq!(Some(theirs), chrono::NaiveDate::from_ymd_opt(2024, 2, 29));
        assert_eq!(Date::try_from(theirs), Ok(leap_day()));
        assert!(Date::try_from(chrono::NaiveDate::MIN).is_err() && Date::try_from(chrono::NaiveDate::MAX).is_err());
    }

    #[test]
    fn instants_go_to_time_and_back() {
        for time in [Timestamp::MIN, leap_second_before(), Timestamp::MAX] {
            let theirs = time::OffsetDateTime::from(time);
            assert_eq!(theirs.unix_timestamp(), time.unix_seconds());
            assert_eq!(Timestamp::try_from(theirs), Ok(time));
        }
        let half = time::OffsetDateTime::from(leap_second_before()) + time::Duration::milliseconds(500);
        assert_eq!(Timestamp::try_from(half), Ok(leap_second_before()));
        let before = time::OffsetDateTime::from(Timestamp::MIN) - time::Duration::SECOND;
        assert!(Timestamp::try_from(before).is_err());
    }

    #[test]
    fn days_go_to_time_and_back() {
        let theirs = time::Date::try_from(leap_day());
        assert_eq!(theirs.map(|date| date.to_calendar_date()), Ok((2024, time::Month::February, 29)));
        assert_eq!(theirs.and_then(Date::try_from), Ok(leap_day()));
        assert!(Date::try_from(time::Date::MIN).is_err(), "its years before 0 are none of ours");
    }

    #[test]
    fn instants_go_to_jiff_and_back() {
        for time in [Timestamp::MIN, leap_second_before(), Timestamp::default()] {
            let theirs = jiff::Timestamp::try_from(time);
            assert_eq!(theirs.map(jiff::Timestamp::as_second), Ok(time.unix_seconds()));
            assert_eq!(theirs.and_then(Timestamp::try_from), Ok(time));
        }
        let half = jiff::Timestamp::from_millisecond(-1_500).unwrap_or_default();
        assert_eq!(Timestamp::try_from(half), Ok(leap_second_before()));
        assert!(jiff::Timestamp::try_from(Timestamp::MAX).is_err(), "jiff's instants end a day before ours");
        assert!(Timestamp::try_from(jiff::Timestamp::MIN).is_err());
    }

    #[test]
    fn days_go_to_jiff_and_back() {
        assert_eq!(jiff::civil::Date::from(leap_day()), jiff::civil::date(2024, 2, 29));
        assert_eq!(Date::try_from(jiff::civil::date(2024, 2, 29)), Ok(leap_day()));
        assert!(Date::try_from(jiff::civil::date(-1, 12, 31)).is_err());
    }
}
