//! What all calls of a client share, and how a request gets ready: checked, encoded, its headers set.

use std::borrow::Cow;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Weak};
use std::time::Duration;

use super::answer::Facts;
use super::answer::Target;
use super::endpoint::Endpoint;
use super::options::Defaults;
use super::{CallOptions, Validation};
use crate::auth::{AuthContext, Credentials, Identity};
use crate::clock::Clock;
use crate::codec::{self, EncodeError, Encoded};
use crate::confirm::Confirmation;
use crate::error::{Error, ErrorKind};
use crate::hook::Hook;
use crate::limiter::Limiter;
use crate::locale::Locale;
use crate::message::header;
use crate::meta::{Caller, Operation, Service, Site};
use crate::retry::Budget;
use crate::scrub::Scrubber;
use crate::sign::{self, Algorithm};
use crate::time::Timestamp;
use crate::trace;
use crate::transport::{HttpRequest, Transport};
use crate::validate;
use crate::value::View;
use crate::violation::Violations;

/// The client without its types.
pub(crate) struct Core {
    /// Itself, for what goes on in the background.
    pub(crate) me: Weak<Core>,
    pub(crate) service: &'static Service,
    /// Whose keys it has, where a type or the user says so.
    pub(crate) caller: Option<&'static Caller>,
    pub(crate) site: &'static Site,
    pub(crate) endpoint: Endpoint,
    pub(crate) iam: Endpoint,
    pub(crate) credentials: Arc<dyn Credentials>,
    /// What they give every time.
    pub(crate) lasting: Option<Arc<Identity>>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) defaults: Defaults,
    pub(crate) budget: Budget,
    pub(crate) limiter: Limiter,
    /// Seconds by which the service's clock is ahead of ours.
    pub(crate) skew: AtomicI64,
    pub(crate) hooks: Vec<Arc<dyn Hook>>,
    pub(crate) user_agent: String,
    pub(crate) algorithm: Algorithm,
    pub(crate) keep_connections_for_writes: bool,
    pub(crate) trace_bodies: bool,
    pub(crate) language: Locale,
}

/// A request ready to be authenticated and sent.
pub(crate) struct Prepared {
    pub(crate) operation: &'static Operation,
    pub(crate) url: String,
    /// Those of the operation alone.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) content_type: Cow<'static, str>,
    pub(crate) warnings: Violations,
    pub(crate) scrubber: Scrubber<'static>,
    /// What the answer is read into.
    pub(crate) target: Target,
    /// Entries that its page may have.
    pub(crate) most_entries: Option<usize>,
    /// Who tells of its outcome, where it must not be repeated to see.
    pub(crate) confirmation: Option<Box<Confirmation>>,
}

impl Core {
    /// Checks and encodes a request: a struct, or a document of wire names.
    pub(crate) fn prepare(
        &self,
        request: View<'_>,
        operation: &'static Operation,
        options: &CallOptions,
        target: Target,
    ) -> Result<Prepared, Error> {
        let warnings = self.check(operation, options, request)?;
        let encoded = codec::encode(request, operation, Some(self.site.bit));
        self.assemble(operation, encoded, warnings, request, target)
    }

    fn check(
        &self,
        operation: &'static Operation,
        options: &CallOptions,
        request: View<'_>,
    ) -> Result<Violations, Error> {
        let validation = options.validation.unwrap_or(self.defaults.validation);
        if validation == Validation::Off {
            return Ok(Violations::new());
        }
        let now = Some(Timestamp::from(self.clock.now()));
        let (mut broken, mut advice) = validate::check_all(operation, request, Some(self.site), self.caller, now);
        if validation == Validation::Enforce && !broken.is_empty() {
            return Err(refused(operation, ErrorKind::Invalid(broken)));
        }
        advice.move_from(0, &mut broken);
        if !broken.is_empty() {
            trace::warnings(operation, &broken);
        }
        Ok(broken)
    }

    fn assemble(
        &self,
        operation: &'static Operation,
        encoded: Result<Encoded, EncodeError>,
        warnings: Violations,
        given: View<'_>,
        target: Target,
    ) -> Result<Prepared, Error> {
        let encoded = encoded.map_err(|error| refused(operation, ErrorKind::Encode(error.to_string())))?;
        if self.trace_bodies {
            trace::request_body(operation, given);
        }
        if let Some(step) = self.endpoint.doubled(&encoded.path) {
            let what = format!("the endpoint ends in /{step}, with which the operation's path begins: leave it out");
            return Err(refused(operation, ErrorKind::Config(what)));
        }
        let query = sign::canonical_query(&encoded.query);
        let mark = if query.is_empty() { "" } else { "?" };
        let url = [&*self.endpoint.base, &encoded.path, mark, &query].concat();
        let (headers, body) = (encoded.headers, encoded.body.unwrap_or_default());
        let content_type = encoded.content_type;
        let scrubber = Scrubber::of(given, operation.request);
        let most_entries = most_entries(operation, given);
        let once = (!operation.idempotent).then(|| Confirmation::of_view(operation, given));
        let confirmation = once.flatten().map(|read| Box::new(read.in_language(self.language)));
        Ok(Prepared {
            operation,
            url,
            headers,
            body,
            content_type,
            warnings,
            scrubber,
            target,
            most_entries,
            confirmation,
        })
    }

    /// The request of one attempt, with the headers that every call has unless the operation has its own.
    pub(crate) fn request(&self, prepared: &Prepared) -> HttpRequest {
        let own = &prepared.headers;
        let common = [
            ("Host", self.endpoint.host.clone().into()),
            ("Content-Type", prepared.content_type.clone()),
            ("Accept", "application/json".into()),
            // nothing here could decode another coding, and a payment must not be in doubt for one
            ("Accept-Encoding", "identity".into()),
            ("User-Agent", self.user_agent.clone().into()),
        ];
        let operation = prepared.operation;
        let mut request = HttpRequest::new(operation.method, prepared.url.clone());
        // room for those of the signature, too
        request.headers = Vec::with_capacity(common.len() + own.len() + 4);
        for (name, value) in common {
            if header(own, name).is_none() {
                request.headers.push((name.into(), value));
            }
        }
        for (name, value) in own {
            request.headers.push((name.clone().into(), value.clone().into()));
        }
        request.body.clone_from(&prepared.body);
        request.fresh_connection = !operation.idempotent && !self.keep_connections_for_writes;
        request
    }

    /// Tells log and hooks what did not fit in an answer.
    pub(crate) fn tell_oddities(&self, facts: &Facts) {
        if facts.oddities.is_empty() {
            return;
        }
        trace::odd(facts.operation, &facts.oddities);
        self.hooks.iter().for_each(|hook| hook.oddities(facts.operation, &facts.oddities));
    }

    /// What the credentials may use.
    pub(crate) fn auth_context(&self, timeout: Duration) -> AuthContext<'_> {
        AuthContext {
            transport: &*self.transport,
            clock: &*self.clock,
            iam_endpoint: &self.iam.base,
            user_agent: &self.user_agent,
            timeout,
            skew: self.skew.load(Ordering::Relaxed),
        }
    }
}

/// How many entries a page may have: as many as were asked for, or as many as the service ever sends where that is more,
/// for some ignore the size. `None`: nobody knows.
fn most_entries(operation: &Operation, request: View<'_>) -> Option<usize> {
    let paging = operation.paging?;
    let field = operation.request.field(paging.limit)?;
    let asked = match request.get(paging.limit) {
        View::Integer(number) => usize::try_from(number).ok(),
        other => other.plain().trim().parse().ok(),
    };
    let known = [field.all_limits().max, field.default].into_iter().flatten().filter_map(|number| number.parse().ok());
    asked.into_iter().chain(known).max()
}

fn refused(operation: &'static Operation, kind: ErrorKind) -> Error {
    Error::from(kind).during(operation.id, 0, Duration::ZERO)
}
