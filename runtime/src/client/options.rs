//! What a caller may set for single calls.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::limiter::RateLimit;
use crate::retry::RetryPolicy;

/// What happens to a request that breaks documented rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Validation {
    /// It is refused; nothing is sent.
    #[default]
    Enforce,
    /// It is sent; the violations stand on the answer and in the log.
    Warn,
    /// It is sent unchecked.
    Off,
}

/// What calls do unless their options say otherwise.
#[derive(Clone)]
pub(crate) struct Defaults {
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) retry: Arc<dyn RetryPolicy>,
    pub(crate) validation: Validation,
    pub(crate) rate_limit: RateLimit,
}

/// Settings of calls; what is not set here is as the client was built.
///
/// ```
/// use std::time::Duration;
/// use huaweicloud_runtime::{CallOptions, NoRetry};
///
/// let hasty = CallOptions::new().timeout(Duration::from_secs(5)).retry(NoRetry);
/// ```
#[derive(Clone, Default)]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<Arc<dyn RetryPolicy>>,
    pub(crate) validation: Option<Validation>,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) max_download: Option<u64>,
}

impl CallOptions {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Time for the whole call, repetitions and waits included.
    pub fn timeout(mut self, time: Duration) -> Self {
        self.timeout = Some(time);
        self
    }

    /// Time for one attempt.
    pub fn attempt_timeout(mut self, time: Duration) -> Self {
        self.attempt_timeout = Some(time);
        self
    }

    /// When a failed attempt is repeated.
    pub fn retry(mut self, policy: impl RetryPolicy) -> Self {
        self.retry = Some(Arc::new(policy));
        self
    }

    /// What happens to a request that breaks documented rules.
    pub fn validation(mut self, validation: Validation) -> Self {
        self.validation = Some(validation);
        self
    }

    /// How many bytes a file may have that is written to where [`Client::send_to`](crate::Client::send_to) is told.
    pub fn max_download(mut self, bytes: u64) -> Self {
        self.max_download = Some(bytes);
        self
    }

    /// Which calls wait for their turn under the operation's quota.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = Some(limit);
        self
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("retry", &self.retry.as_ref().map(|_| "…"))
            .field("validation", &self.validation)
            .field("rate_limit", &self.rate_limit)
            .field("max_download", &self.max_download)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::retry::NoRetry;

    #[test]
    fn what_is_set_for_a_call_stands_in_its_options_and_nothing_else() {
        let seconds = Duration::from_secs;
        let options = CallOptions::new().timeout(seconds(5)).attempt_timeout(seconds(2)).retry(NoRetry);
        let options = options.validation(Validation::Warn).rate_limit(RateLimit::All).max_download(7);
        let printed = format!("{options:?}");
        for said in [
            "timeout: Some(5s), attempt_timeout: Some(2s)",
            "retry: Some",
            "validation: Some(Warn), rate_limit: Some(All), max_download: Some(7)",
        ] {
            assert!(printed.contains(said), "{printed}");
        }
        assert_eq!(format!("{:?}", CallOptions::new()).matches("None").count(), 6);
    }
}
