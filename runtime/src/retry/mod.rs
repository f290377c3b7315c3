//! When a failed attempt is made again, and after how long.
//!
//! Whether it *may* be made again is not decided here: the client asks a policy only when a repetition can do no harm.

mod backoff;
mod budget;

use std::time::Duration;

pub use backoff::Backoff;
pub(crate) use budget::Budget;
pub use budget::RetryBudget;

use crate::error::Error;

/// Decides whether and when a failed attempt is repeated. It is asked only where repeating is harmless: the operation
/// is idempotent, or the request certainly did no work.
///
/// ```
/// use std::time::Duration;
/// use huaweicloud_runtime::{RetryContext, RetryPolicy};
///
/// /// Once more after a second, whatever happened.
/// struct OnceMore;
///
/// impl RetryPolicy for OnceMore {
///     fn delay(&self, failed: &RetryContext<'_>) -> Option<Duration> {
///         (failed.attempt == 1).then_some(Duration::from_secs(1))
///     }
/// }
/// ```
pub trait RetryPolicy: Send + Sync + 'static {
    /// How long to wait before the next attempt; `None` to give up.
    fn delay(&self, failed: &RetryContext<'_>) -> Option<Duration>;
}

/// What a policy knows of the attempt that failed.
#[derive(Debug)]
#[non_exhaustive]
pub struct RetryContext<'a> {
    /// Number of attempts made, the failed one included; starts at 1.
    pub attempt: u32,
    /// Time since the call began.
    pub elapsed: Duration,
    /// Why it failed.
    pub error: &'a Error,
    /// How long the service wants to be left alone.
    pub retry_after: Option<Duration>,
    /// A random number in `0.0..1.0`.
    pub random: f64,
}

/// No failed attempt is repeated. One that was refused for an old token, old keys or a wrong clock did no work, and is made
/// once more with the right ones all the same: that is no matter of a policy.
#[derive(Clone, Copy, Debug)]
pub struct NoRetry;

impl RetryPolicy for NoRetry {
    fn delay(&self, _: &RetryContext<'_>) -> Option<Duration> {
        None
    }
}
