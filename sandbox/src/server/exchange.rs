//! One request and its answer: the checks in the order of the real gateway, then the operation.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use huaweicloud_bss::runtime::meta::Operation;
use huaweicloud_bss::runtime::sign::MAX_BODY;
use huaweicloud_bss::runtime::{Json, redact, validate};
use hyper::body::Incoming;
use hyper::header::{ALLOW, CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::{Request, Response, StatusCode};
use jiff::Timestamp;

use super::body::{self, Answer, Closed, Unread};
use super::page;
use crate::answer;
use crate::faults::{Faults, Strike};
use crate::flow::{self, Env};
use crate::gateway::auth;
use crate::gateway::iam::{self, Iam};
use crate::gateway::limiter::{Limiter, Rate};
use crate::gateway::refusal::Refusal;
use crate::gateway::request::{Plain, query_pairs};
use crate::gateway::route::{Routed, Routes};
use crate::gateway::token::{Claim, Seal};
use crate::keys;
use crate::log::{Entry, Log};
use crate::state::State;
use crate::store::Store;
use crate::world::World;

/// The longest URI, and the longest value of a header.
const LONGEST: usize = 32 * 1024;

/// Everything that requests share.
#[derive(Debug)]
pub(crate) struct Exchange {
    pub(crate) world: World,
    pub(crate) store: Mutex<Store>,
    pub(crate) state: State,
    pub(crate) routes: Routes,
    pub(crate) faults: Faults,
    pub(crate) log: Log,
    pub(crate) rate: Rate,
    /// Seconds that a token lasts.
    pub(crate) lifetime: i64,
    /// How long a body may take.
    pub(crate) patience: Duration,
    seal: Seal,
    limiter: Mutex<Limiter>,
    number: AtomicU64,
    pub(crate) started: Instant,
}

/// What is answered, before it is an HTTP response.
struct Reply {
    status: u16,
    body: Option<Vec<u8>>,
    headers: Vec<(&'static str, String)>,
}

impl Exchange {
    pub(crate) fn new(world: World, state: State, store: Store, faults: Faults, log: Log) -> Self {
        Exchange {
            routes: Routes::new(world.site),
            world,
            store: Mutex::new(store),
            state,
            faults,
            log,
            rate: Rate::default(),
            lifetime: iam::DAY,
            patience: Duration::from_secs(30),
            seal: Seal::new(),
            limiter: Mutex::default(),
            number: AtomicU64::new(0),
            started: Instant::now(),
        }
    }

    /// The records, locked.
    pub(crate) fn records(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers a request, or closes the connection.
    pub(crate) async fn handle(&self, request: Request<Incoming>) -> Result<Response<Answer>, Closed> {
        if let Some(answer) = page::answer(self, &request) {
            return Ok(answer);
        }
        let begun = Instant::now();
        let mut entry = Entry {
            number: self.number.fetch_add(1, Ordering::Relaxed) + 1,
            time: Timestamp::now().strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string(),
            method: request.method().as_str().chars().take(20).collect(),
            path: shown_path(request.uri().path()),
            ..Entry::default()
        };
        let mut strike = Strike::default();
        let reply = match self.reply(request, &mut entry, &mut strike).await {
            Ok(reply) => reply,
            Err(refusal) => self.refused(refusal, &mut entry),
        };
        entry.status = reply.status;
        entry.fault = struck(&strike);
        entry.micros = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
        let number = entry.number;
        self.log.note(entry);
        if strike.reset || strike.lost {
            return Err(Closed);
        }
        Ok(response(reply, number, strike.truncate))
    }

    fn refused(&self, refusal: Refusal, entry: &mut Entry) -> Reply {
        let body = refusal.body(&self.world.plan.envelope, &request_id(entry.number)).to_vec();
        entry.code = Some(refusal.code);
        entry.broken = refusal.broken;
        let headers = refusal.allow.map(|methods| ("allow", methods)).into_iter().collect();
        Reply { status: refusal.status, body: Some(body), headers }
    }

    async fn reply(
        &self,
        request: Request<Incoming>,
        entry: &mut Entry,
        strike: &mut Strike,
    ) -> Result<Reply, Refusal> {
        let (head, incoming) = request.into_parts();
        sizes(&head)?;
        let path = head.uri.path();
        let is_iam = iam::methods(path).is_some();
        let routed = if is_iam { Routed::Nowhere } else { self.routes.find(head.method.as_str(), path) };
        let (operation, parameters) = match routed {
            Routed::To(operation, parameters) => (Some(operation), parameters),
            Routed::Method(allowed) => return Err(wrong_method(allowed)),
            Routed::Nowhere if is_iam => (None, Vec::new()),
            Routed::Nowhere => {
                return Err(Refusal::gateway(
                    404,
                    "APIG.0101",
                    "The API does not exist or has not been published in the environment",
                ));
            }
        };
        if let Some(operation) = operation {
            entry.operation = Some(operation.id);
            // a path parameter may be personal
            operation.path.clone_into(&mut entry.path);
            *strike = self.faults.strike(operation.id);
        }
        if !strike.latency.is_zero() {
            tokio::time::sleep(strike.latency).await;
        }
        if strike.reset {
            return Ok(Reply { status: 0, body: None, headers: Vec::new() });
        }
        if let Some(status) = strike.status {
            return Err(on_purpose(status));
        }
        let plain = Plain {
            method: head.method.as_str().to_owned(),
            path: head.uri.path().to_owned(),
            query: query_pairs(head.uri.query().unwrap_or_default()),
            headers: head
                .headers
                .iter()
                .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
                .collect(),
            body: body::read(incoming, MAX_BODY, self.patience).await.map_err(unread)?,
        };
        match operation {
            Some(operation) => self.call(operation, &parameters, &plain, entry, strike.expired),
            None => Ok(self.identity(&plain, entry)),
        }
    }

    fn identity(&self, plain: &Plain, entry: &mut Entry) -> Reply {
        let store = self.records();
        let iam = Iam { world: &self.world, store: &store, seal: &self.seal, now: now(), lifetime: self.lifetime };
        let answer = iam.answer(plain);
        entry.code = answer.code;
        let mut headers: Vec<_> = answer.token.map(|token| ("x-subject-token", token)).into_iter().collect();
        if answer.status == 405 {
            headers.push(("allow", iam::methods(&plain.path).unwrap_or_default().to_owned()));
        }
        Reply { status: answer.status, body: Some(answer.body.to_vec()), headers }
    }

    /// A call of an operation, from authentication on.
    fn call(
        &self,
        operation: &'static Operation,
        parameters: &[(&'static str, String)],
        plain: &Plain,
        entry: &mut Entry,
        expired: bool,
    ) -> Result<Reply, Refusal> {
        let now = now();
        let claim = auth::caller(plain, &self.world.keys, &self.seal, now)?;
        entry.caller = Some(claim.caller);
        if expired {
            return Err(auth::useless(crate::gateway::token::Useless::Expired));
        }
        may_call(operation, &claim)?;
        let site = self.world.site;
        let carried = plain
            .document(operation, parameters, site.bit)
            .map_err(|why| Refusal { broken: vec![why.clone()], ..Refusal::service(400, "CBC.0100", why) })?;
        entry.request = Some(redact::json(operation.request, &carried.document));
        let violations = validate::check_json(operation, &carried.document, Some(site)).err().unwrap_or_default();
        if !violations.is_empty() || !carried.misplaced.is_empty() {
            return Err(Refusal::invalid(operation, &violations, &carried.misplaced));
        }
        self.within_rate(operation, &claim, now)?;
        let body = self.perform(operation, &carried.document, &claim, now)?;
        let status = if operation.response.is_some() { 200 } else { 204 };
        Ok(Reply { status, body, headers: Vec::new() })
    }

    fn within_rate(&self, operation: &'static Operation, claim: &Claim, now: i64) -> Result<(), Refusal> {
        let limit = match self.rate {
            Rate::Documented => u32::from(operation.rate_limit),
            Rate::PerSecond(limit) => limit,
            Rate::Unlimited => return Ok(()),
        };
        let mut limiter = self.limiter.lock().unwrap_or_else(PoisonError::into_inner);
        if limit == 0 || limiter.allows(now, &claim.domain_id, operation.id, limit) {
            return Ok(());
        }
        let text = format!(
            "The throttling threshold has been reached: policy user over ratelimit,limit:{limit},time:1 second"
        );
        Err(Refusal::gateway(429, "APIG.0308", text))
    }

    /// Takes the operation's steps and makes the answer's body.
    fn perform(
        &self,
        operation: &'static Operation,
        document: &Json,
        claim: &Claim,
        now: i64,
    ) -> Result<Option<Vec<u8>>, Refusal> {
        let time =
            Timestamp::from_second(now).unwrap_or(Timestamp::UNIX_EPOCH).strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        // records belong to the first caller of the spec; others see what they ask for
        let owner = keys::service().callers.first().is_some_and(|first| first.id == claim.caller);
        let mut env = Env::new(document, time, owner.then_some(claim.domain_id.as_str()), &claim.domain_id);
        let outcome = {
            let mut store = self.records();
            let (outcome, changes) = flow::run(&self.world, &store, operation, &mut env)
                .map_err(|refused| Refusal::of_step(operation, &refused.0, &self.world.plan.envelope))?;
            if !changes.is_empty() {
                let follow = store.apply(&changes);
                self.state
                    .save(&self.world.plan, changes.iter().chain(&follow))
                    .map_err(|_| Refusal::service(500, "CBC.0999", "the state file cannot be written"))?;
            }
            outcome
        };
        Ok(answer::body(&self.world, operation, document, &claim.domain_id, &outcome).map(|json| json.to_vec()))
    }
}

/// Whether the caller's keys are of those that the operation takes.
fn may_call(operation: &Operation, claim: &Claim) -> Result<(), Refusal> {
    let bit = keys::caller(claim.caller).map_or(0, |caller| caller.bit);
    if operation.callers == 0 || operation.callers & bit != 0 {
        return Ok(());
    }
    Err(Refusal::service(
        403,
        "CBC.0151",
        format!("Access denied: the operation is not for the keys of a {}", claim.caller),
    ))
}

fn sizes(head: &hyper::http::request::Parts) -> Result<(), Refusal> {
    let uri = head.uri.path().len() + head.uri.query().map_or(0, str::len);
    if uri > LONGEST {
        return Err(Refusal::gateway(414, "APIG.0201", "Request URI too large: more than 32 KB"));
    }
    if head.headers.values().any(|value| value.len() > LONGEST) {
        return Err(Refusal::gateway(431, "APIG.0201", "Request header too large: more than 32 KB"));
    }
    Ok(())
}

fn wrong_method(allowed: String) -> Refusal {
    let text = format!("The API has another method: {allowed}");
    Refusal { allow: Some(allowed), ..Refusal::gateway(405, "APIG.0101", text) }
}

fn unread(why: Unread) -> Refusal {
    match why {
        Unread::TooLong => Refusal::gateway(413, "APIG.0201", "Request entity too large: more than 12 MB"),
        Unread::TooSlow => Refusal::gateway(408, "APIG.0201", "The body did not come in time"),
        Unread::Broken => Refusal::gateway(400, "APIG.0201", "The body cannot be read"),
    }
}

fn on_purpose(status: u16) -> Refusal {
    match status {
        429 => Refusal::gateway(429, "APIG.0308", "The throttling threshold has been reached: a fault on purpose"),
        502 | 504 => Refusal::gateway(status, "APIG.0201", "Backend unavailable: a fault on purpose"),
        _ => Refusal::service(status, "CBC.0999", "Other error: a fault on purpose"),
    }
}

fn struck(strike: &Strike) -> Option<&'static str> {
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

fn response(reply: Reply, number: u64, truncate: bool) -> Response<Answer> {
    let data = reply.body.unwrap_or_default();
    let is_empty = data.is_empty();
    let mut response = Response::new(if truncate { Answer::half(data) } else { Answer::whole(data) });
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if !is_empty {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json;charset=UTF-8"));
    }
    if let Ok(id) = HeaderValue::from_str(&request_id(number)) {
        headers.insert(HeaderName::from_static("x-request-id"), id);
    }
    for (name, value) in reply.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(if name == "allow" { ALLOW } else { HeaderName::from_static(name) }, value);
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
