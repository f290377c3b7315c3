//! One request and its answer: the checks in the order of the real gateway, then the operation.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use huaweicloud_runtime::api::{self, Api};
use huaweicloud_runtime::meta::{self, AnswerFormat, Operation, Sites};
use huaweicloud_runtime::sign::MAX_BODY;
use huaweicloud_runtime::{Json, redact, validate};
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::{Request, Response, StatusCode};
use jiff::Timestamp;

use super::body::{self, Answer, Closed, Unread};
use super::host::Hosts;
use crate::answer;
use crate::faults::{Faults, InjectedFault};
use crate::flow::{self, Env};
use crate::gateway::auth;
use crate::gateway::choose;
use crate::gateway::iam::{self, Iam};
use crate::gateway::limiter::{Limiter, Rate};
use crate::gateway::plain::Plain;
use crate::gateway::refusal::{Cause, Refusal};
use crate::gateway::request::{decoded, raw_pairs};
use crate::gateway::route::{Routed, Routes, Target};
use crate::gateway::token::{TokenClaims, TokenSigner};
use crate::keys::Keys;
use crate::log::{Entry, Log};
use crate::plan::Plan;
use crate::realm::Realm;
use crate::state::State;
use crate::world::World;

/// The longest URI, and the longest value of a header.
const LONGEST: usize = 32 * 1024;

/// Everything that requests share.
#[derive(Debug)]
pub(crate) struct Exchange {
    /// The services; there is one at least.
    pub(crate) realms: Vec<Realm>,
    pub(crate) keys: Keys,
    pub(crate) state: State,
    pub(crate) routes: Routes,
    pub(crate) faults: Faults,
    pub(crate) log: Log,
    pub(crate) rate: Rate,
    /// Seconds that a token lasts.
    pub(crate) lifetime: i64,
    /// How long a body may take.
    pub(crate) patience: Duration,
    pub(crate) hosts: Hosts,
    seal: TokenSigner,
    limiter: Mutex<Limiter>,
    number: AtomicU64,
    pub(crate) started: Instant,
}

/// What is answered, before it is an HTTP response.
struct Reply {
    status: u16,
    body: Option<Vec<u8>>,
    headers: Vec<(&'static str, String)>,
    /// Whether the body is bytes, not JSON.
    binary: bool,
}

impl Exchange {
    pub(crate) fn new(realms: Vec<Realm>, keys: Keys, state: State, faults: Faults, log: Log) -> Self {
        Exchange {
            routes: Routes::new(&realms),
            seal: TokenSigner::new(&keys),
            realms,
            keys,
            state,
            faults,
            log,
            rate: Rate::default(),
            lifetime: iam::DAY,
            patience: Duration::from_secs(30),
            hosts: Hosts::default(),
            limiter: Mutex::default(),
            number: AtomicU64::new(0),
            started: Instant::now(),
        }
    }

    /// How the first service refuses, for requests that reach none.
    fn plan(&self) -> Option<&Plan> {
        self.realms.first().map(|realm| &realm.world.plan)
    }

    /// Answers a request, or closes the connection.
    pub(crate) async fn handle(&self, request: Request<Incoming>) -> Result<Response<Answer>, Closed> {
        let begun = Instant::now();
        let mut entry = Entry {
            number: self.number.fetch_add(1, Ordering::Relaxed) + 1,
            time: Timestamp::now().strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string(),
            method: request.method().as_str().chars().take(20).collect(),
            path: shown_path(request.uri().path()),
            ..Entry::default()
        };
        let mut strike = InjectedFault::default();
        let mut realm = None;
        let reply = match self.reply(request, &mut entry, &mut strike, &mut realm).await {
            Ok(reply) => reply,
            Err(refusal) => self.refused(refusal, realm, &mut entry),
        };
        entry.status = reply.status;
        entry.fault = struck(&strike);
        entry.micros = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
        let number = entry.number;
        self.log.note(entry);
        if strike.reset || strike.lost {
            return Err(Closed);
        }
        let id_header = self.id_header(realm);
        Ok(response(reply, number, id_header, strike.truncate))
    }

    /// The header in which the service that answers, or the first one, sends the ID of a request.
    fn id_header(&self, realm: Option<&Realm>) -> Option<&'static str> {
        let service = realm.or_else(|| self.realms.first())?.world.api.service;
        service.request_id_headers.first().copied()
    }

    fn refused(&self, refusal: Refusal, realm: Option<&Realm>, entry: &mut Entry) -> Reply {
        let plan = realm.map(|realm| &realm.world.plan).or_else(|| self.plan());
        let body = plan.map(|plan| refusal.body(&plan.envelope, &plan.codes, &request_id(entry.number)).to_vec());
        entry.code = plan.map(|plan| refusal.code(&plan.codes));
        entry.broken = refusal.broken;
        entry.message = refusal.message;
        let headers = refusal.allow.map(|methods| ("allow", methods)).into_iter().collect();
        Reply { status: refusal.status, body, headers, binary: false }
    }

    async fn reply<'e>(
        &'e self,
        request: Request<Incoming>,
        entry: &mut Entry,
        strike: &mut InjectedFault,
        realm: &mut Option<&'e Realm>,
    ) -> Result<Reply, Refusal> {
        let (head, incoming) = request.into_parts();
        sizes(&head)?;
        let path = head.uri.path();
        let is_iam = iam::methods(path).is_some();
        let routed = self.routes.find(head.method.as_str(), path);
        let targets = match routed {
            Routed::To(targets) => targets,
            Routed::Method(_) | Routed::Nowhere if is_iam => Vec::new(),
            Routed::Method(allowed) => return Err(wrong_method(allowed)),
            Routed::Nowhere => {
                return Err(Refusal::gateway(
                    404,
                    Cause::NoApi,
                    "The API does not exist or has not been published in the environment",
                ));
            }
        };
        let raw_query = raw_pairs(head.uri.query().unwrap_or_default());
        let plain = Plain {
            method: head.method.as_str().to_owned(),
            path: head.uri.path().to_owned(),
            query: decoded(&raw_query),
            raw_query,
            headers: head
                .headers
                .iter()
                .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
                .collect(),
            body: body::read(incoming, MAX_BODY, self.patience).await.map_err(unread)?,
        };
        let site = |target: &Target| self.realms.get(target.realm).map_or(Sites::NONE, |realm| realm.world.site.bit);
        let target = match choose::choose(targets, &plain, site) {
            Ok(target) => Some(target),
            // what the identity service knows beside the operations of the spec
            Err(_) if is_iam => None,
            Err(targets) => targets.into_iter().next(),
        };
        *realm = target.as_ref().and_then(|target| self.realms.get(target.realm));
        let operation = target.as_ref().map(|target| target.operation);
        if let Some((operation, realm)) = operation.zip(*realm) {
            entry.operation = Some(self.name(realm, operation));
            // a path parameter may be personal
            operation.path.clone_into(&mut entry.path);
            *strike = self.faults.strike(operation);
        }
        if !strike.latency.is_zero() {
            tokio::time::sleep(strike.latency).await;
        }
        if strike.reset {
            return Ok(Reply { status: 0, body: None, headers: Vec::new(), binary: false });
        }
        if let Some(status) = strike.status {
            return Err(on_purpose(status));
        }
        match target.zip(*realm) {
            Some((target, realm)) => self.call(realm, &target, &plain, entry, strike.expired),
            None => Ok(self.identity(&plain, entry)),
        }
    }

    /// The name of an operation among all that are served.
    pub(crate) fn name(&self, realm: &Realm, operation: &Operation) -> String {
        let apis: Vec<&Api> = self.realms.iter().map(|realm| realm.world.api).collect();
        api::name(&apis, realm.world.api.service, operation)
    }

    fn identity(&self, plain: &Plain, entry: &mut Entry) -> Reply {
        let region = self.realms.first().map_or("", |realm| realm.world.site.region);
        let iam = Iam {
            realms: &self.realms,
            keys: &self.keys,
            region,
            seal: &self.seal,
            now: now(),
            lifetime: self.lifetime,
        };
        let answer = iam.answer(plain);
        entry.code = answer.code;
        let mut headers: Vec<_> = answer.token.map(|token| ("x-subject-token", token)).into_iter().collect();
        if answer.status == 405 {
            headers.push(("allow", iam::methods(&plain.path).unwrap_or_default().to_owned()));
        }
        Reply { status: answer.status, body: Some(answer.body.to_vec()), headers, binary: false }
    }

    /// A call of an operation, from authentication on.
    fn call(
        &self,
        realm: &Realm,
        target: &Target,
        plain: &Plain,
        entry: &mut Entry,
        expired: bool,
    ) -> Result<Reply, Refusal> {
        let now = now();
        let operation = target.operation;
        // the identity service finds out itself who calls
        let is_iam = iam::methods(&plain.path).is_some();
        let claim = if operation.form.anonymous || is_iam {
            self.keys.iter().next().map(|first| TokenClaims::of(first, i64::MAX)).ok_or_else(nobody)?
        } else {
            let claim = auth::caller(plain, &self.keys, &self.seal, now)?;
            entry.caller = Some(claim.caller);
            claim
        };
        if expired {
            return Err(auth::useless(crate::gateway::token::Useless::Expired));
        }
        let World { api, site, plan, .. } = &*realm.world;
        if entry.caller.is_some() {
            may_call(api, operation, &claim)?;
        }
        let carried = plain
            .document(operation, &target.parameters, site.bit)
            .map_err(|why| Refusal { broken: vec![why.clone()], ..Refusal::service(400, Cause::Invalid, why) })?;
        entry.noted.clone_from(&carried.noted);
        entry.request = Some(redact::json(operation.request, &carried.document));
        let caller = entry.caller.and_then(|id| api.caller(id));
        let (violations, _) = validate::check_all(operation, (&carried.document).into(), Some(site), caller, None);
        if !violations.is_empty() || !carried.misplaced.is_empty() {
            return Err(Refusal::invalid(operation, &plan.codes, &violations, &carried.misplaced));
        }
        if is_iam {
            return Ok(self.identity(plain, entry));
        }
        self.within_rate(operation, &claim, now)?;
        let answer = self.perform(realm, operation, &carried.document, &claim, now)?;
        let usual = if answer.body.is_some() { 200 } else { 204 };
        let status = operation.form.success.first().copied().unwrap_or(usual);
        let binary = operation.form.answer == AnswerFormat::Binary;
        Ok(Reply { status, body: answer.body, headers: answer.headers, binary })
    }

    fn within_rate(&self, operation: &'static Operation, claim: &TokenClaims, now: i64) -> Result<(), Refusal> {
        let limit = match self.rate {
            Rate::Documented => operation.rate_limit,
            Rate::PerSecond(calls) => Some(meta::Rate::new(calls, 1)),
            Rate::Unlimited => None,
        };
        let Some(limit) = limit.filter(|limit| limit.calls > 0) else { return Ok(()) };
        let mut limiter = self.limiter.lock().unwrap_or_else(PoisonError::into_inner);
        if limiter.allows(now, &claim.domain_id, operation, limit) {
            return Ok(());
        }
        let text = format!(
            "The throttling threshold has been reached: policy user over ratelimit,limit:{},time:{} second",
            limit.calls,
            limit.per.as_secs()
        );
        Err(Refusal::gateway(429, Cause::Throttled, text))
    }

    /// Takes the operation's steps and makes the answer's body.
    fn perform(
        &self,
        realm: &Realm,
        operation: &'static Operation,
        document: &Json,
        claim: &TokenClaims,
        now: i64,
    ) -> Result<answer::Whole, Refusal> {
        let time = Timestamp::from_second(now).unwrap_or(Timestamp::UNIX_EPOCH);
        // records belong to the first caller of the spec; others see what they ask for
        let world = &realm.world;
        let service = world.api.service;
        let owner = service.callers.first().is_some_and(|first| first.id == claim.caller);
        let mut env = Env::new(document, time, owner.then_some(claim.domain_id.as_str()), &claim.domain_id);
        let outcome = {
            let mut store = realm.records();
            let (outcome, changes) = flow::run(world, &store, operation, &mut env)
                .map_err(|refused| Refusal::of_step(service, operation, &refused.0))?;
            if !changes.is_empty() {
                let follow = store.apply(&changes);
                self.state
                    .save(service.id, &world.plan, changes.iter().chain(&follow))
                    .map_err(|_| Refusal::service(500, Cause::Failure, "the state file cannot be written"))?;
            }
            outcome
        };
        Ok(answer::whole(world, operation, document, &claim.domain_id, &outcome))
    }
}

fn nobody() -> Refusal {
    Refusal::unauthorized("there are no identities")
}

/// Whether the caller's keys are of those that the operation takes.
fn may_call(api: &Api, operation: &Operation, claim: &TokenClaims) -> Result<(), Refusal> {
    let bit = api.caller(claim.caller).map_or(0, |caller| caller.bit);
    if operation.callers == 0 || operation.callers & bit != 0 {
        return Ok(());
    }
    Err(Refusal::service(
        403,
        Cause::Forbidden,
        format!("Access denied: the operation is not for the keys of a {}", claim.caller),
    ))
}

fn sizes(head: &hyper::http::request::Parts) -> Result<(), Refusal> {
    let uri = head.uri.path().len() + head.uri.query().map_or(0, str::len);
    if uri > LONGEST {
        return Err(Refusal::gateway(414, Cause::Gateway, "Request URI too large: more than 32 KB"));
    }
    if head.headers.values().any(|value| value.len() > LONGEST) {
        return Err(Refusal::gateway(431, Cause::Gateway, "Request header too large: more than 32 KB"));
    }
    Ok(())
}

fn wrong_method(allowed: String) -> Refusal {
    let text = format!("The API has another method: {allowed}");
    Refusal { allow: Some(allowed), ..Refusal::gateway(405, Cause::NoApi, text) }
}

fn unread(why: Unread) -> Refusal {
    match why {
        Unread::TooLong => Refusal::gateway(413, Cause::Gateway, "Request entity too large: more than 12 MB"),
        Unread::TooSlow => Refusal::gateway(408, Cause::Gateway, "The body did not come in time"),
        Unread::Broken => Refusal::gateway(400, Cause::Gateway, "The body cannot be read"),
    }
}

fn on_purpose(status: u16) -> Refusal {
    match status {
        429 => Refusal::gateway(429, Cause::Throttled, "The throttling threshold has been reached: a fault on purpose"),
        502 | 504 => Refusal::gateway(status, Cause::Gateway, "Backend unavailable: a fault on purpose"),
        _ => Refusal::service(status, Cause::Failure, "Other error: a fault on purpose"),
    }
}

fn struck(strike: &InjectedFault) -> Option<&'static str> {
    [
        (strike.reset, "reset"),
        (strike.lost, "lost"),
        (strike.truncate, "truncate"),
        (strike.expired, "expired"),
        (strike.status.is_some(), "status"),
        (!strike.latency.is_zero(), "latency"),
    ]
    .into_iter()
    .find_map(|(strikes, name)| strikes.then_some(name))
}

fn response(reply: Reply, number: u64, id_header: Option<&'static str>, truncate: bool) -> Response<Answer> {
    let data = reply.body.unwrap_or_default();
    let is_empty = data.is_empty();
    let mut response = Response::new(if truncate { Answer::half(data) } else { Answer::whole(data) });
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if !is_empty {
        let kind = if reply.binary { "application/octet-stream" } else { "application/json;charset=UTF-8" };
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    }
    let id = id_header.map(|name| (name, request_id(number)));
    for (name, value) in id.into_iter().chain(reply.headers) {
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&value)) {
            headers.insert(name, value);
        }
    }
    response
}

fn request_id(number: u64) -> String {
    format!("{number:032x}")
}

/// A path as the log shows it: short, and printable.
fn shown_path(path: &str) -> String {
    path.chars().take(200).flat_map(char::escape_debug).collect()
}

fn now() -> i64 {
    SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests;
