//! One call: attempt after attempt, each authenticated and sent, until there is an answer or an error that stays.
//!
//! The rule that everything here serves: a request that must not be made twice is made again only if the one before
//! certainly did no work.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime};

use super::CallOptions;
use super::answer::Raw;
use super::core::{Core, Prepared};
use super::flight::Flight;
use crate::auth::{Identity, authenticate};
use crate::clock::shifted;
use crate::error::{CredentialsError, Error, ErrorCode, ErrorKind};
use crate::hook::Attempt;
use crate::limiter::RateLimit;
use crate::message::parse_http_date;
use crate::retry::RetryContext;
use crate::sign::{Hex, MAX_BODY};
use crate::trace;
use crate::transport::{BoxFuture, HttpRequest, HttpResponse, Reach, Sink, TransportError};

/// A smaller difference of clocks is none: the service allows 15 minutes.
const NOTICEABLE_SKEW: i64 = 60;
/// A greater one is not learnt from an answer: what is signed for another year is no help, and lasts.
const GREATEST_SKEW: i64 = 24 * 60 * 60;
/// A signature older than this may have been refused for its age.
const OLD_SIGNATURE: i64 = 10 * 60;

/// Where a call stands.
struct Progress {
    started: Duration,
    timeout: Duration,
    attempts: u32,
    /// The credentials were renewed, or the clock set: once a call each.
    renewed: bool,
    set_clock: bool,
    /// An old signature was made anew.
    signed_again: bool,
}

impl Progress {
    fn left(&self, now: Duration) -> Duration {
        self.timeout.saturating_sub(now.saturating_sub(self.started))
    }
}

/// An attempt without a good answer.
struct Failed {
    error: Error,
    /// What the request was authenticated with.
    identity: Option<Arc<Identity>>,
    /// When it was signed, as our clock had it with what we know of the service's.
    signed: Option<SystemTime>,
    /// The service's time now: the answer's own, and how long it was kept on the way.
    date: Option<SystemTime>,
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Failed { error, identity: None, signed: None, date: None }
    }
}

impl Core {
    /// Runs a prepared request to its end. Boxed: the futures of the typed calls stay small and quick to compile.
    pub(crate) fn run<'a>(
        &'a self,
        prepared: &'a Prepared,
        options: &'a CallOptions,
        listing: bool,
    ) -> BoxFuture<'a, Result<Raw, Error>> {
        Box::pin(trace::in_call(prepared.operation, self.site, self.run_all(prepared, options, listing, None)))
    }

    /// The same with the body of a good answer handed to a sink, while it comes.
    pub(crate) fn run_into<'a>(
        &'a self,
        prepared: &'a Prepared,
        options: &'a CallOptions,
        sink: &'a mut Sink<'_>,
    ) -> BoxFuture<'a, Result<Raw, Error>> {
        Box::pin(trace::in_call(prepared.operation, self.site, async move {
            let mut raw = self.run_all(prepared, options, false, Some(&mut *sink)).await?;
            // a file that is called JSON was read to see whether it is an error, and is none
            let (left, facts) = (std::mem::take(&mut raw.facts.body), &raw.facts);
            let handed_over = async {
                sink.write(&left).await?;
                sink.finish().await
            };
            let written = handed_over.await;
            raw.facts.written = written.map_err(|error| {
                self.ended(prepared, Error::from(ErrorKind::Transport(error)), facts.attempts, facts.elapsed)
            })?;
            Ok(raw)
        }))
    }

    async fn run_all(
        &self,
        prepared: &Prepared,
        options: &CallOptions,
        listing: bool,
        mut sink: Option<&mut Sink<'_>>,
    ) -> Result<Raw, Error> {
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(Error::config("the client needs a tokio runtime; without one use the feature `blocking`"));
        }
        let mut progress = Progress {
            started: self.clock.ticks(),
            timeout: options.timeout.unwrap_or(self.defaults.timeout),
            attempts: 0,
            renewed: false,
            set_clock: false,
            signed_again: false,
        };
        loop {
            let outcome = self.attempt(prepared, options, listing, &mut progress, sink.as_deref_mut()).await;
            let elapsed = self.clock.ticks().saturating_sub(progress.started);
            let mut failed = match outcome {
                Ok(mut raw) => {
                    self.budget.succeeded();
                    raw.facts.attempts = progress.attempts;
                    raw.facts.elapsed = elapsed;
                    return Ok(raw);
                }
                Err(failed) => failed,
            };
            // boxed, for it is rare and the future of every call would be as large
            if Box::pin(self.mended(&mut failed, &mut progress)).await {
                continue;
            }
            let begun = sink.as_ref().is_some_and(|sink| sink.written() > 0);
            match self.wait_before_repeating(prepared, options, &failed, &progress, elapsed) {
                // what was written cannot be taken back
                Some(wait) if !begun => self.clock.sleep(wait).await,
                _ => {
                    let operation = prepared.operation.id;
                    let error = failed.error.during(operation, progress.attempts, elapsed);
                    return Err(self.ended(prepared, settle(prepared, error), progress.attempts, elapsed));
                }
            }
        }
    }

    /// The error that a call ends with, told to whoever traces it.
    fn ended(&self, prepared: &Prepared, error: Error, attempts: u32, elapsed: Duration) -> Error {
        let error = error.during(prepared.operation.id, attempts, elapsed).in_language(self.language);
        trace::failed(&error);
        error
    }

    /// Whether the attempt failed for keys or clock, and that can be helped.
    async fn mended(&self, failed: &mut Failed, progress: &mut Progress) -> bool {
        let (Some(error), Some(identity)) = (failed.error.service(), &failed.identity) else { return false };
        let off = error.code.as_ref().is_some_and(ErrorCode::is_signature) && error.status == 401;
        let left = progress.left(self.clock.ticks());
        if left.is_zero() {
            return false;
        }
        if off && let (Identity::Keys(_), Some(signed)) = (&**identity, failed.signed) {
            let known = self.skew.load(Ordering::Relaxed);
            if let Some(date) = failed.date.filter(|_| !progress.set_clock) {
                progress.set_clock = true;
                let skew = seconds_between(self.clock.now(), date);
                if skew.abs() > GREATEST_SKEW {
                    let cause = Box::new(error.clone());
                    failed.error = ErrorKind::Clock { ahead: skew, cause }.into();
                    return false;
                }
                if skew.abs_diff(known) >= NOTICEABLE_SKEW.unsigned_abs() {
                    self.skew.store(skew, Ordering::Relaxed);
                    trace::clock_set(skew);
                    return true;
                }
            }
            // The computer slept between signing and sending. What was refused for its signature did no work.
            let now = failed.date.unwrap_or_else(|| shifted(self.clock.now(), known));
            if !progress.signed_again && seconds_between(signed, now) >= OLD_SIGNATURE {
                progress.signed_again = true;
                return true;
            }
        }
        if !progress.renewed && (error.is_token_refused() || off) {
            progress.renewed = true;
            self.credentials.refused(identity);
            let renewed = self.identity(self.defaults.attempt_timeout.min(left)).await;
            // The same keys once more would only bring them closer to being locked.
            return renewed.is_ok_and(|renewed| renewed != *identity);
        }
        false
    }

    /// How long to wait, when another attempt may be made and shall be made.
    fn wait_before_repeating(
        &self,
        prepared: &Prepared,
        options: &CallOptions,
        failed: &Failed,
        progress: &Progress,
        elapsed: Duration,
    ) -> Option<Duration> {
        if !may_repeat(prepared.operation.idempotent, &failed.error) {
            return None;
        }
        let context = RetryContext {
            attempt: progress.attempts,
            elapsed,
            error: &failed.error,
            retry_after: failed.error.service().and_then(|error| error.retry_after),
            random: self.clock.random(),
        };
        let wait = options.retry.as_ref().unwrap_or(&self.defaults.retry).delay(&context)?;
        (elapsed.saturating_add(wait) < progress.timeout && self.budget.take()).then_some(wait)
    }

    async fn attempt(
        &self,
        prepared: &Prepared,
        options: &CallOptions,
        listing: bool,
        progress: &mut Progress,
        mut sink: Option<&mut Sink<'_>>,
    ) -> Result<Raw, Failed> {
        progress.attempts += 1;
        self.wait_for_turn(prepared, options, listing, progress).await?;
        let of_attempt = options.attempt_timeout.unwrap_or(self.defaults.attempt_timeout);
        let identity = match (prepared.operation.form.anonymous || self.takes_no_proof(), &self.lasting) {
            (true, _) => None,
            (false, Some(lasting)) => Some(Arc::clone(lasting)),
            (false, None) => {
                let limit = of_attempt.min(self.time_left(progress, self.clock.ticks())?);
                let identity = Box::pin(self.identity(limit)).await.map_err(Error::from)?;
                self.renew_ahead(of_attempt);
                Some(identity)
            }
        };
        identity.as_ref().map_or(Ok(()), |identity| check_size(prepared.body.len(), identity))?;
        // what the credentials took is gone
        let began = self.clock.ticks();
        let left = self.time_left(progress, began)?;
        let limit = of_attempt.min(left);
        // what the caller set, not what is left of it
        let named = if of_attempt <= left { of_attempt } else { progress.timeout };
        let now = shifted(self.clock.now(), self.skew.load(Ordering::Relaxed));
        let (request, signature, mut flight) =
            self.sealed(prepared, progress.attempts, identity.as_deref(), now, began)?;
        let sent = match sink.as_deref_mut() {
            Some(sink) => self.transport.send_to(request, sink),
            None => self.transport.send(request),
        };
        let mut answer = match tokio::time::timeout(limit, sent).await {
            Ok(answer) => answer,
            Err(_) if flight.withdraw() => {
                Err(TransportError::new(Reach::NotConnected, format!("none within {named:?}")))
            }
            Err(_) => Err(TransportError::new(Reach::MaybeSent, format!("no answer within {named:?}"))),
        };
        let received = answer.as_ref().map_or(0, |answer| answer.body.len());
        let decoded = match &mut answer {
            Ok(answer) => self.decode(prepared, answer, began.saturating_add(limit)).await,
            Err(_) => None,
        };
        // nobody asks a good answer for the time
        let date = answer.as_ref().ok().filter(|answer| answer.status == 401).and_then(time_of);
        let streamed = sink.map_or(0, |sink| usize::try_from(sink.written()).unwrap_or(usize::MAX));
        let received = received.saturating_add(streamed);
        // a signature could be sent again by whoever reads it
        let secrets = identity.iter().flat_map(|identity| identity.secrets());
        let scrubber = prepared.scrubber.with(secrets.chain(signature.as_ref().map(Hex::as_str)));
        let outcome = match answer {
            Ok(answer) => self.read(prepared, &scrubber, answer, decoded),
            Err(error) => Err(ErrorKind::Transport(error.scrubbed(&scrubber)).into()),
        };
        let known = outcome.as_ref();
        let (status, request_id) = match known {
            Ok(raw) => (Some(raw.facts.status), raw.facts.request_id.as_deref()),
            Err(error) => (error.http_status(), error.request_id()),
        };
        let (code, reach) = (known.err().and_then(Error::code), known.err().and_then(Error::reach));
        flight.land(|attempt| Attempt { status, code, reach, request_id, received, ..attempt });
        drop(scrubber);
        outcome.map_err(|error| Failed { error, identity, signed: Some(now), date })
    }

    /// The request of an attempt, authenticated, with the signature and a watch over it. Apart from what waits: the future of
    /// a call has no room for it.
    fn sealed<'a>(
        &'a self,
        prepared: &'a Prepared,
        number: u32,
        identity: Option<&Identity>,
        now: SystemTime,
        began: Duration,
    ) -> Result<(HttpRequest, Option<Hex>, Flight<'a>), Error> {
        let mut request = self.request(prepared);
        let mut flight = Flight::start(self, prepared, number, &request, began);
        self.hooks.iter().for_each(|hook| hook.before(&mut request));
        let signed = match identity {
            None => Ok(None),
            Some(identity) => authenticate(&mut request, identity, now, self.algorithm, &self.service.auth),
        };
        let sealed = signed.map_err(Error::config).and_then(|signature| check_headers(&request).map(|()| signature));
        match sealed {
            Ok(signature) => Ok((request, signature, flight)),
            Err(error) => {
                flight.land(|attempt| Attempt { reach: Some(Reach::NotConnected), ..attempt });
                Err(error)
            }
        }
    }

    /// What is left of the call's time; nothing is sent without any.
    fn time_left(&self, progress: &Progress, now: Duration) -> Result<Duration, Error> {
        let left = progress.left(now);
        if left.is_zero() {
            let what = format!("the call's time of {:?} was over", progress.timeout);
            return Err(ErrorKind::Deadline(what).into());
        }
        Ok(left)
    }

    /// Lets the credentials renew what is still good, while calls go on with it.
    fn renew_ahead(&self, limit: Duration) {
        if !self.credentials.is_due(self.clock.ticks()) {
            return;
        }
        if let Some(core) = self.me.upgrade() {
            tokio::spawn(async move {
                let renewal = core.credentials.renew(core.auth_context(limit));
                let _ = tokio::time::timeout(limit, renewal).await;
            });
        }
    }

    /// Whether the service asks nobody who calls.
    fn takes_no_proof(&self) -> bool {
        self.service.auth.token.is_none() && self.service.auth.signature.is_none()
    }

    async fn identity(&self, limit: Duration) -> Result<Arc<Identity>, CredentialsError> {
        let identity = self.credentials.identity(self.auth_context(limit));
        tokio::time::timeout(limit, identity).await.unwrap_or_else(|_| {
            let what = format!("no credentials within {limit:?}");
            Err(CredentialsError::transport(TransportError::new(Reach::MaybeSent, what)))
        })
    }

    async fn wait_for_turn(
        &self,
        prepared: &Prepared,
        options: &CallOptions,
        listing: bool,
        progress: &Progress,
    ) -> Result<(), Error> {
        let limited = match options.rate_limit.unwrap_or(self.defaults.rate_limit) {
            RateLimit::Off => false,
            RateLimit::Listings => listing,
            RateLimit::All => true,
        };
        if !limited {
            return Ok(());
        }
        let now = self.clock.ticks();
        let wait = self.limiter.book(prepared.operation.id, prepared.operation.rate_limit, now);
        if wait.is_zero() {
            return Ok(());
        }
        // a turn at the end of the call's time leaves none to send in
        if now.saturating_sub(progress.started) + wait >= progress.timeout {
            let quota = prepared.operation.rate_limit.map(|rate| rate.to_string()).unwrap_or_default();
            let what = format!("its turn under the quota of {quota} comes too late");
            return Err(ErrorKind::Deadline(what).into());
        }
        self.clock.sleep(wait).await;
        Ok(())
    }
}

/// Larger bodies can be sent with a token, but not signed.
fn check_size(size: usize, identity: &Identity) -> Result<(), Error> {
    if size > MAX_BODY && matches!(identity, Identity::Keys(_)) {
        let what = format!("its body has {size} bytes, at most {} can be signed; use a token", MAX_BODY);
        return Err(ErrorKind::Encode(what).into());
    }
    Ok(())
}

/// A header with a line break would be two; the value itself is not shown, for it may be a token.
fn check_headers(request: &HttpRequest) -> Result<(), Error> {
    // without a way out in the middle, so that many bytes are looked at at once
    let bad = |byte: u8| byte.is_ascii_control() & (byte != b'\t');
    let fits = |value: &str| !value.bytes().fold(false, |found, byte| found | bad(byte));
    match request.headers.iter().find(|(_, value)| !fits(value)) {
        None => Ok(()),
        Some((name, _)) => Err(Error::config(format!("header {name} has a character that no header may have"))),
    }
}

/// Whether repeating can do no harm and may help.
fn may_repeat(idempotent: bool, error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Transport(error) => !error.lasting && (idempotent || error.reach == Reach::NotConnected),
        ErrorKind::Service(error) => error.retryable && (idempotent || error.is_before_work()),
        ErrorKind::Decode { lasting, .. } => idempotent && !lasting,
        // The request itself was not sent; whether the identity service is asked again is its own matter.
        ErrorKind::Credentials(error) => error.is_retryable(),
        _ => false,
    }
}

/// Says so where the operation may have been carried out although it must not be repeated.
fn settle(prepared: &Prepared, error: Error) -> Error {
    let open = match error.kind() {
        ErrorKind::Transport(error) => error.reach != Reach::NotConnected,
        ErrorKind::Service(error) => error.leaves_outcome_open(),
        ErrorKind::Decode { .. } => true,
        _ => false,
    };
    if prepared.operation.idempotent || !open {
        return error;
    }
    let confirmation = prepared.confirmation.clone();
    ErrorKind::OutcomeUnknown { cause: Box::new(error), confirmation }.into()
}

/// When the service answered, by its own clock: `Date`, and how old the answer was when it came.
fn time_of(answer: &HttpResponse) -> Option<SystemTime> {
    let date = answer.header("Date").and_then(parse_http_date)?;
    let age = answer.header("Age").and_then(|age| age.trim().parse().ok()).unwrap_or(0);
    Some(shifted(date, age))
}

fn seconds_between(from: SystemTime, to: SystemTime) -> i64 {
    match to.duration_since(from) {
        Ok(ahead) => ahead.as_secs() as i64,
        Err(behind) => -(behind.duration().as_secs() as i64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_from_one_time_to_another_has_a_direction() {
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        assert_eq!([seconds_between(at(7), at(10)), seconds_between(at(10), at(7))], [3, -3]);
        assert_eq!((GREATEST_SKEW, OLD_SIGNATURE), (86_400, 600), "a day, and ten minutes");
    }
    #[test]
    fn a_body_that_cannot_be_signed_can_be_sent_with_a_token() {
        let keys = Identity::Keys(crate::auth::AccessKey::new("AK", "SK"));
        let token = Identity::Token(crate::auth::Token::new("t"));
        assert!(check_size(MAX_BODY, &keys).is_ok());
        let error = check_size(MAX_BODY + 1, &keys).unwrap_err().to_string();
        assert!(error.contains("at most 12582912 can be signed; use a token"), "{error}");
        assert!(check_size(MAX_BODY + 1, &token).is_ok());
    }

    #[test]
    fn what_came_broken_is_asked_for_again_only_where_that_is_harmless_and_helps() {
        let broken = |lasting| ErrorKind::Decode { status: 200, what: String::new(), lasting, request_id: None }.into();
        assert!(may_repeat(true, &broken(false)));
        assert!(!may_repeat(true, &broken(true)) && !may_repeat(false, &broken(false)));
    }

    #[test]
    fn without_credentials_nothing_was_sent_so_they_alone_decide() {
        let lost = |lasting| {
            let error = TransportError { lasting, ..TransportError::new(Reach::MaybeSent, "gone") };
            ErrorKind::Credentials(CredentialsError::transport(error)).into()
        };
        assert!(may_repeat(false, &lost(false)));
        assert!(!may_repeat(true, &lost(true)));
    }

    #[test]
    fn a_header_with_any_number_of_characters_that_no_header_may_have_is_refused() {
        let checked = |value: &'static str| {
            let mut request = HttpRequest::new(crate::meta::Method::Get, "https://bss.test/");
            request.headers.extend([("X-Good".into(), "a\tb c\u{e9}".into()), ("X-Note".into(), value.into())]);
            check_headers(&request).map_err(|error| error.to_string())
        };
        assert_eq!(checked("fine"), Ok(()));
        for bad in ["\n", "a\r\nb", "\u{7f}", "\0\0", "a\u{1f}", "\u{7f}\n"] {
            let error = checked(bad).unwrap_err();
            assert!(error.contains("header X-Note has a character that no header may have"), "{bad:?}: {error}");
        }
    }
}
