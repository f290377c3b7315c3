//! Truncated exponential backoff with full jitter.

use std::time::Duration;

use super::{RetryContext, RetryPolicy};

/// The usual policy: each wait is a random part of a limit that doubles up to a cap.
///
/// `Retry-After` is obeyed. A throttled call without it waits 2 to 5 seconds, as the vendor advises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Backoff {
    /// Greatest number of attempts.
    pub attempts: u32,
    /// Limit of the first wait.
    pub base: Duration,
    /// Limit of every wait.
    pub cap: Duration,
}

impl Default for Backoff {
    fn default() -> Self {
        Backoff { attempts: 4, base: Duration::from_millis(250), cap: Duration::from_secs(20) }
    }
}

impl Backoff {
    /// Sets the greatest number of attempts.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Sets the limit of the first wait.
    pub fn base(mut self, base: Duration) -> Self {
        self.base = base;
        self
    }

    /// Sets the limit of every wait.
    pub fn cap(mut self, cap: Duration) -> Self {
        self.cap = cap;
        self
    }
}

impl RetryPolicy for Backoff {
    fn delay(&self, failed: &RetryContext<'_>) -> Option<Duration> {
        if failed.attempt >= self.attempts {
            return None;
        }
        let jitter = |limit: Duration| limit.mul_f64(failed.random.clamp(0.0, 1.0));
        if let Some(wait) = failed.retry_after {
            // All who were turned away at once shall not come back at once.
            return Some(wait + jitter(Duration::from_millis(500)));
        }
        if failed.error.is_throttled() {
            return Some(Duration::from_secs(2) + jitter(Duration::from_secs(3)));
        }
        let doubled = self.base.saturating_mul(1_u32.checked_shl(failed.attempt.saturating_sub(1)).unwrap_or(u32::MAX));
        Some(jitter(doubled.min(self.cap)))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::error::Error;

    fn delay(attempt: u32, random: f64, retry_after: Option<Duration>) -> Option<Duration> {
        let error = Error::config("any");
        let context = RetryContext { attempt, elapsed: Duration::ZERO, error: &error, retry_after, random };
        Backoff::default().attempts(40).delay(&context)
    }

    #[test]
    fn the_limit_doubles_up_to_the_cap() {
        let limits = [1, 2, 3, 7, 8, 33].map(|attempt| delay(attempt, 1.0, None).unwrap().as_millis());
        assert_eq!(limits, [250, 500, 1_000, 16_000, 20_000, 20_000]);
    }

    #[test]
    fn jitter_takes_any_part_of_it() {
        assert_eq!(delay(3, 0.0, None), Some(Duration::ZERO));
        assert_eq!(delay(3, 0.5, None), Some(Duration::from_millis(500)));
    }

    #[test]
    fn retry_after_is_obeyed_and_never_shortened() {
        assert_eq!(delay(1, 0.0, Some(Duration::from_secs(7))), Some(Duration::from_secs(7)));
    }

    #[test]
    fn the_last_attempt_is_the_last() {
        assert_eq!(delay(40, 0.5, None), None);
    }

    #[test]
    fn a_wait_that_was_asked_for_is_stretched_by_half_a_second_at_most() {
        assert_eq!(delay(1, 1.0, Some(Duration::from_secs(7))), Some(Duration::from_millis(7_500)));
    }

    #[test]
    fn the_limits_of_the_waits_can_be_set() {
        let error = Error::config("any");
        let policy = Backoff::default().base(Duration::from_secs(2)).cap(Duration::from_secs(3));
        let (elapsed, retry_after) = (Duration::ZERO, None);
        let limit = |attempt| {
            policy.delay(&RetryContext { attempt, elapsed, error: &error, retry_after, random: 1.0 }).unwrap().as_secs()
        };
        assert_eq!([1, 2, 3].map(limit), [2, 3, 3]);
    }

    #[test]
    fn who_is_throttled_waits_two_to_five_seconds() {
        let answer = crate::transport::HttpResponse::new(429, "{}");
        let service: &'static crate::meta::Service = &crate::meta::Service::EMPTY;
        let found = crate::error::body::read(&answer.body, &service.error_body);
        let scrubber = crate::scrub::Scrubber::default();
        let language = crate::locale::Locale::English;
        let error = crate::error::ServiceError::from_answer(&answer, found, &scrubber, service, language);
        let error = Error::from(crate::error::ErrorKind::Service(Box::new(error)));
        let wait = |random| {
            let context =
                RetryContext { attempt: 1, elapsed: Duration::ZERO, error: &error, retry_after: None, random };
            Backoff::default().delay(&context).unwrap()
        };
        assert_eq!([0.0, 0.5, 1.0].map(wait), [2_000, 3_500, 5_000].map(Duration::from_millis));
    }
}
