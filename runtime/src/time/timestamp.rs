//! An instant, to the second, in UTC.

use super::{Date, TimeError, two};
use jiff::SignedDuration;
use jiff::civil::DateTime;
use std::fmt;
use std::ops::{Add, Sub};
use std::str::FromStr;
use std::time::{Duration, SystemTime};

/// An instant in UTC, to the second; on the wire `yyyy-MM-dd'T'HH:mm:ss'Z'`.
///
/// ```
/// use huaweicloud_runtime::Timestamp;
///
/// let time: Timestamp = "2024-02-29T16:00:00Z".parse()?;
/// assert_eq!(time.unix_seconds(), 1_709_222_400);
/// assert_eq!(time.to_string(), "2024-02-29T16:00:00Z");
/// # Ok::<(), huaweicloud_runtime::time::TimeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The first instant of the year 0000.
    pub const MIN: Timestamp = Timestamp(-62_167_219_200);
    /// The last second of the year 9999, which some services write for "never".
    pub const MAX: Timestamp = Timestamp(253_402_300_799);

    /// The instant so many seconds after 1970 began; beyond [`Timestamp::MIN`] and [`Timestamp::MAX`] those.
    pub const fn from_unix_seconds(seconds: i64) -> Self {
        if seconds < Self::MIN.0 {
            Self::MIN
        } else if seconds > Self::MAX.0 {
            Self::MAX
        } else {
            Timestamp(seconds)
        }
    }

    /// The same, when it is in the calendar.
    #[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
    pub(super) fn checked(seconds: i64) -> Result<Self, TimeError> {
        if (Self::MIN.0..=Self::MAX.0).contains(&seconds) { Ok(Timestamp(seconds)) } else { Err(TimeError::TIMESTAMP) }
    }

    /// Seconds since 1970 began.
    pub const fn unix_seconds(self) -> i64 {
        self.0
    }

    /// The time from an earlier instant to this one; nothing when that one is not earlier.
    pub fn since(self, earlier: Timestamp) -> Duration {
        Duration::from_secs(u64::try_from(self.0 - earlier.0).unwrap_or_default())
    }

    /// An instant in the layout of the wire.
    pub(crate) fn from_wire(text: &str) -> Option<Self> {
        // a page has thousands of them: taken apart byte by byte, at their places
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'T', h1, h2, b':', n1, n2, b':', s1, s2, b'Z'] =
            text.as_bytes()
        else {
            return None;
        };
        let year = i16::from(two(y1, y2)?) * 100 + i16::from(two(y3, y4)?);
        let (month, day) = (two(m1, m2)?, two(d1, d2)?);
        let (hour, minute, second) = (two(h1, h2)?, two(n1, n2)?, two(s1, s2)?);
        DateTime::new(year, month, day, hour, minute, second, 0).map(Timestamp::from_civil).ok()
    }

    /// Now, by the clock of this machine.
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// The day it lies in, in UTC.
    pub fn date(self) -> Date {
        Date::from_civil(self.civil().date())
    }

    pub(crate) fn civil(self) -> DateTime {
        // In the calendar by construction.
        EPOCH.checked_add(SignedDuration::from_secs(self.0)).unwrap_or(EPOCH)
    }

    /// The instant at which clocks in UTC show this; parts of a second are dropped.
    pub(super) fn from_civil(at: DateTime) -> Self {
        let since = at.duration_since(EPOCH);
        Self::from_unix_seconds(since.as_secs() - i64::from(since.subsec_nanos() < 0))
    }
}

// Not jiff's own timestamp: that one ends a day before the year 9999 does.
const EPOCH: DateTime = jiff::civil::date(1970, 1, 1).at(0, 0, 0, 0);

/// The layout of the wire (`yyyy-MM-dd'T'HH:mm:ss'Z'`), or RFC 3339 with an offset and parts of a second, which are
/// dropped.
impl FromStr for Timestamp {
    type Err = TimeError;
    fn from_str(text: &str) -> Result<Self, TimeError> {
        Timestamp::from_wire(text).or_else(|| rfc_3339(text)).ok_or(TimeError::TIMESTAMP)
    }
}

fn rfc_3339(text: &str) -> Option<Timestamp> {
    let zoned = text.get(19..).is_some_and(|rest| rest.ends_with(['Z', 'z']) || rest.contains(['+', '-']));
    let dated = matches!(text.as_bytes().get(10), Some(b'T' | b't'));
    if zoned && dated { super::read_timestamp(text) } else { None }
}

/// Later by so many whole seconds, [`Timestamp::MAX`] at the latest.
impl Add<Duration> for Timestamp {
    type Output = Timestamp;
    fn add(self, time: Duration) -> Timestamp {
        Timestamp::from_unix_seconds(self.0.saturating_add(seconds(time)))
    }
}

/// Earlier by so many whole seconds, [`Timestamp::MIN`] at the earliest.
impl Sub<Duration> for Timestamp {
    type Output = Timestamp;
    fn sub(self, time: Duration) -> Timestamp {
        Timestamp::from_unix_seconds(self.0.saturating_sub(seconds(time)))
    }
}

fn seconds(time: Duration) -> i64 {
    i64::try_from(time.as_secs()).unwrap_or(i64::MAX)
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = self.civil();
        let (year, month, day) = (at.year(), at.month(), at.day());
        write!(f, "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", at.hour(), at.minute(), at.second())
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Drops the part of a second.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let seconds = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
            Err(before) => {
                let before = before.duration();
                let whole = i64::try_from(before.as_secs()).unwrap_or(i64::MAX);
                (-whole).saturating_sub(i64::from(before.subsec_nanos() > 0))
            }
        };
        Self::from_unix_seconds(seconds)
    }
}

/// The epoch where the machine's clock cannot say it.
impl From<Timestamp> for SystemTime {
    fn from(time: Timestamp) -> Self {
        let distance = Duration::from_secs(time.0.unsigned_abs());
        let moved = if time.0 < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(distance)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(distance)
        };
        moved.unwrap_or(SystemTime::UNIX_EPOCH)
    }
}
