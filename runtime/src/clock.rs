//! Time and chance, behind a seam so that tests need no waiting and no luck.

use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, SystemTime};

use crate::transport::BoxFuture;

/// What the client asks of the world beside the network.
pub trait Clock: Send + Sync + 'static {
    /// The time of day.
    fn now(&self) -> SystemTime;

    /// Time since some fixed moment; never goes back.
    fn ticks(&self) -> Duration;

    /// Ends after the given time.
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()>;

    /// A number in `0.0..1.0`, for jitter.
    fn random(&self) -> f64;
}

/// A time moved by seconds.
pub(crate) fn shifted(time: SystemTime, seconds: i64) -> SystemTime {
    let by = Duration::from_secs(seconds.unsigned_abs());
    let moved = if seconds < 0 { time.checked_sub(by) } else { time.checked_add(by) };
    moved.unwrap_or(time)
}

/// The computer's own clock.
#[derive(Debug)]
pub struct SystemClock {
    start: tokio::time::Instant,
}

impl Default for SystemClock {
    fn default() -> Self {
        SystemClock { start: tokio::time::Instant::now() }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn ticks(&self) -> Duration {
        self.start.elapsed()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        Box::pin(async move { tokio::time::sleep(time).await })
    }

    fn random(&self) -> f64 {
        // Fresh hasher keys are random, and jitter asks for no more.
        let bits = RandomState::new().hash_one(self.start.elapsed()) >> 11;
        bits as f64 / (1_u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::UNIX_EPOCH;

    #[test]
    fn a_time_is_moved_both_ways_and_stays_where_there_is_no_such_time() {
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        assert_eq!([shifted(at(100), 5), shifted(at(100), 0), shifted(at(100), -5)], [at(105), at(100), at(95)]);
        assert_eq!(shifted(at(100), i64::MAX), at(100));
    }
}
