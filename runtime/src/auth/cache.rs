//! Keeps an identity until shortly before its end and renews it once, however many callers wait.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{AuthContext, Credentials, Identity};
use crate::error::CredentialsError;
use crate::trace;
use crate::transport::BoxFuture;

/// How long a refusal is believed: asking again with a wrong password locks the account. A renewal ahead of time that
/// failed, and one for a token that the service refused, are as long apart.
const REFUSAL_KEPT: Duration = Duration::from_secs(60);

/// Makes identities; asked by one caller at a time.
pub(super) trait Source: Send + Sync + 'static {
    fn fetch<'a>(&'a self, context: AuthContext<'a>) -> BoxFuture<'a, Result<Fetched, CredentialsError>>;
}

/// A new identity and how long it lasts; `None`: until it is refused.
pub(super) struct Fetched {
    pub(super) identity: Identity,
    pub(super) lifetime: Option<Duration>,
}

/// A source with memory.
pub(super) struct Cached<S> {
    source: S,
    state: Mutex<State>,
    renewing: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// Counts renewals, failed ones too.
    renewals: u64,
    failed: Option<Failed>,
    /// Before then nothing is renewed ahead of its end.
    rests_until: Duration,
    /// The service refused what is held.
    refused: bool,
    /// When something was last renewed because the service refused it.
    forced: Option<Duration>,
}

#[derive(Clone)]
struct Held {
    identity: Arc<Identity>,
    /// From then on somebody renews it while the others go on using it.
    renew_at: Duration,
    ends_at: Duration,
}

struct Failed {
    error: CredentialsError,
    renewal: u64,
    believed_until: Duration,
}

impl<S: Source> Cached<S> {
    pub(super) fn new(source: S) -> Self {
        Cached { source, state: Mutex::default(), renewing: tokio::sync::Mutex::new(()) }
    }

    pub(super) fn source_mut(&mut self) -> &mut S {
        &mut self.source
    }

    async fn current(&self, context: AuthContext<'_>) -> Result<Arc<Identity>, CredentialsError> {
        let now = context.ticks();
        let (held, seen) = {
            let mut state = self.state();
            state.drop_refused(now);
            (state.held.clone().filter(|held| now < held.ends_at), state.renewals)
        };
        if let Some(held) = held {
            return Ok(held.identity);
        }
        let _one = self.renewing.lock().await;
        match self.settled(context.ticks(), seen) {
            Some(outcome) => outcome,
            None => self.fetch(context).await,
        }
    }

    /// Whether what is held should be renewed now, and nobody is at it.
    fn due(&self, now: Duration) -> bool {
        let state = self.state();
        let due = state.held.as_ref().is_some_and(|held| held.renew_at <= now && now < held.ends_at);
        due && state.rests_until <= now && self.renewing.try_lock().is_ok()
    }

    /// What the renewal came to that ended while this caller waited, or a refusal that is still believed.
    fn settled(&self, now: Duration, seen: u64) -> Option<Result<Arc<Identity>, CredentialsError>> {
        let state = self.state();
        if let Some(held) = state.held.as_ref().filter(|held| now < held.ends_at) {
            return Some(Ok(Arc::clone(&held.identity)));
        }
        let failed = state.failed.as_ref()?;
        (failed.renewal > seen || now < failed.believed_until).then(|| Err(failed.error.clone()))
    }

    async fn renew_ahead(&self, context: AuthContext<'_>) {
        let Ok(_one) = self.renewing.try_lock() else { return };
        {
            // Said before it is tried: whoever gives up on the way leaves the rest to the next minute.
            let mut state = self.state();
            if context.ticks() < state.rests_until {
                return;
            }
            state.rests_until = context.ticks() + REFUSAL_KEPT;
        }
        // What is held is good still, whatever this comes to.
        let _ = self.fetch(context).await;
    }

    async fn fetch(&self, context: AuthContext<'_>) -> Result<Arc<Identity>, CredentialsError> {
        let fetched = self.source.fetch(context).await;
        let now = context.ticks();
        let mut state = self.state();
        state.renewals += 1;
        trace::renewed(fetched.as_ref().err());
        match fetched {
            Ok(Fetched { identity, lifetime }) => {
                let identity = Arc::new(identity);
                let lifetime = lifetime.unwrap_or(Duration::MAX);
                let early = (lifetime / 10).clamp(Duration::ZERO, Duration::from_secs(30 * 60));
                let last = (lifetime / 10).min(Duration::from_secs(30));
                let at = |margin| now.saturating_add(lifetime - margin);
                state.held = Some(Held { identity: Arc::clone(&identity), renew_at: at(early), ends_at: at(last) });
                (state.failed, state.refused) = (None, false);
                Ok(identity)
            }
            Err(error) => {
                let believed_until = if error.is_retryable() { now } else { now + REFUSAL_KEPT };
                state.failed = Some(Failed { error: error.clone(), renewal: state.renewals, believed_until });
                Err(error)
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Lets go of what the service refused, at most once a minute: one that refuses whatever it is given must not make
    /// every call ask for more.
    fn drop_refused(&mut self, now: Duration) {
        let rested = self.forced.is_none_or(|forced| now >= forced + REFUSAL_KEPT);
        if self.refused && rested {
            (self.held, self.refused, self.forced) = (None, false, Some(now));
        }
    }
}

impl<S: Source> Credentials for Cached<S> {
    fn identity<'a>(&'a self, context: AuthContext<'a>) -> BoxFuture<'a, Result<Arc<Identity>, CredentialsError>> {
        Box::pin(self.current(context))
    }

    fn refused(&self, identity: &Identity) {
        let mut state = self.state();
        if state.held.as_ref().is_some_and(|held| *held.identity == *identity) {
            state.refused = true;
        }
    }

    fn is_due(&self, ticks: Duration) -> bool {
        self.due(ticks)
    }

    fn renew<'a>(&'a self, context: AuthContext<'a>) -> BoxFuture<'a, ()> {
        Box::pin(self.renew_ahead(context))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::super::Token;
    use super::*;
    use crate::clock::{Clock, SystemClock};
    use crate::transport::{HttpRequest, HttpResponse, Reach, Transport, TransportError};
    use std::time::SystemTime;

    struct Counted(AtomicUsize);

    impl Source for Counted {
        fn fetch<'a>(&'a self, _: AuthContext<'a>) -> BoxFuture<'a, Result<Fetched, CredentialsError>> {
            let number = self.0.fetch_add(1, Ordering::SeqCst);
            let identity = Identity::Token(Token::new(number.to_string()));
            Box::pin(async { Ok(Fetched { identity, lifetime: None }) })
        }
    }

    struct Nowhere;

    impl Transport for Nowhere {
        fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
            Box::pin(std::future::pending())
        }
    }

    /// A clock that stands until it is moved.
    #[derive(Default)]
    struct Still(Mutex<Duration>);

    impl Still {
        fn stand_at(&self, milliseconds: u64) {
            *self.0.lock().unwrap() = Duration::from_millis(milliseconds);
        }
    }

    impl Clock for Still {
        fn now(&self) -> SystemTime {
            SystemTime::UNIX_EPOCH
        }
        fn ticks(&self) -> Duration {
            *self.0.lock().unwrap()
        }
        fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
            Box::pin(std::future::ready(()))
        }
        fn random(&self) -> f64 {
            0.0
        }
    }

    fn by(clock: &dyn Clock) -> AuthContext<'_> {
        let timeout = Duration::from_secs(1);
        AuthContext { transport: &Nowhere, clock, iam_endpoint: "", user_agent: "", timeout, skew: 0 }
    }

    /// Gives an identity for so many seconds, or an error where there are none.
    struct Lasting(AtomicUsize, Result<u64, CredentialsError>);

    impl Source for Lasting {
        fn fetch<'a>(&'a self, _: AuthContext<'a>) -> BoxFuture<'a, Result<Fetched, CredentialsError>> {
            let number = self.0.fetch_add(1, Ordering::SeqCst);
            let identity = Identity::Token(Token::new(number.to_string()));
            let lifetime = self.1.clone().map(Duration::from_secs);
            Box::pin(async { Ok(Fetched { identity, lifetime: Some(lifetime?) }) })
        }
    }

    fn lasting(seconds: u64) -> Cached<Lasting> {
        Cached::new(Lasting(AtomicUsize::new(0), Ok(seconds)))
    }

    #[tokio::test]
    async fn an_identity_is_due_a_tenth_before_its_end_and_not_used_in_its_last_moments() {
        let clock = Still::default();
        let cached = lasting(1_000);
        cached.identity(by(&clock)).await.unwrap();
        let due = |milliseconds| cached.is_due(Duration::from_millis(milliseconds));
        assert_eq!([899_999, 900_000, 969_999, 970_000].map(due), [false, true, true, false]);
        for (milliseconds, asked) in [(969_999, 1), (970_000, 2)] {
            clock.stand_at(milliseconds);
            cached.identity(by(&clock)).await.unwrap();
            assert_eq!(cached.source.0.load(Ordering::SeqCst), asked, "at {milliseconds}");
        }
    }

    #[tokio::test]
    async fn who_waited_takes_what_the_renewal_came_to_only_while_it_lasts() {
        let clock = Still::default();
        let cached = lasting(1_000);
        cached.identity(by(&clock)).await.unwrap();
        let taken = |milliseconds| cached.settled(Duration::from_millis(milliseconds), 0).is_some();
        assert_eq!([0, 969_999, 970_000].map(taken), [true, true, false]);
    }

    #[tokio::test]
    async fn a_failure_is_for_those_who_waited_for_it_and_a_refusal_for_a_minute() {
        let clock = Still::default();
        let passing = TransportError::new(Reach::MaybeSent, "gone");
        let cached = Cached::new(Lasting(AtomicUsize::new(0), Err(CredentialsError::transport(passing))));
        cached.identity(by(&clock)).await.unwrap_err();
        assert!(cached.settled(Duration::ZERO, 0).is_some_and(|outcome| outcome.is_err()));
        assert!(cached.settled(Duration::ZERO, 1).is_none());
        let cached = Cached::new(Lasting(AtomicUsize::new(0), Err(CredentialsError::other("wrong password"))));
        cached.identity(by(&clock)).await.unwrap_err();
        let believed = |milliseconds| cached.settled(Duration::from_millis(milliseconds), 1).is_some();
        assert_eq!([0, 59_999, 60_000].map(believed), [true, true, false]);
    }

    #[tokio::test]
    async fn a_renewal_ahead_of_time_is_tried_once_a_minute() {
        let clock = Still::default();
        let cached = lasting(1_000);
        for (milliseconds, asked) in [(0, 1), (30_000, 1), (59_999, 1), (60_000, 2), (60_001, 2)] {
            clock.stand_at(milliseconds);
            cached.renew(by(&clock)).await;
            assert_eq!(cached.source.0.load(Ordering::SeqCst), asked, "at {milliseconds}");
        }
    }

    #[tokio::test]
    async fn an_old_refusal_does_not_drop_the_new_token() {
        let clock = SystemClock::default();
        let context = AuthContext {
            transport: &Nowhere,
            clock: &clock,
            iam_endpoint: "",
            user_agent: "",
            timeout: Duration::from_secs(1),
            skew: 0,
        };
        let cached = Cached::new(Counted(AtomicUsize::new(0)));
        let old = cached.identity(context).await.unwrap();
        cached.refused(&old);
        let new = cached.identity(context).await.unwrap();
        // A slower call comes back with the old one.
        cached.refused(&old);
        assert_eq!(cached.identity(context).await.unwrap(), new);
        assert_eq!(cached.source.0.load(Ordering::SeqCst), 2);
    }
}
