//! One request and its answer: the checks in the order of the real gateway, then the operation.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime};

use huaweicloud_runtime::api::{self, Api};
use huaweicloud_runtime::meta::{Operation, Sites};
use huaweicloud_runtime::sign::MAX_BODY;
use hyper::body::Incoming;
use hyper::{Request, Response};
use jiff::Timestamp;

use super::body::{self, Answer, Closed, Unread};
use super::host::Hosts;
use super::reply::{Reply, request_id, response};
use crate::faults::{Faults, InjectedFault};
use crate::gateway::choose;
use crate::gateway::iam::{self, Iam};
use crate::gateway::limiter::{Limiter, Rate};
use crate::gateway::plain::Plain;
use crate::gateway::refusal::{Cause, Refusal};
use crate::gateway::request::{decoded, raw_pairs};
use crate::gateway::route::{Routed, Routes, Target};
use crate::gateway::token::TokenSigner;
use crate::keys::Keys;
use crate::log::{Entry, Log};
use crate::plan::Plan;
use crate::realm::Realm;
use crate::state::State;

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
    pub(super) seal: TokenSigner,
    pub(super) limiter: Mutex<Limiter>,
    number: AtomicU64,
    pub(crate) started: Instant,
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

    pub(super) fn identity(&self, plain: &Plain, entry: &mut Entry) -> Reply {
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

/// A path as the log shows it: short, and printable.
fn shown_path(path: &str) -> String {
    path.chars().take(200).flat_map(char::escape_debug).collect()
}

/// The time of the wall clock, in seconds.
pub(super) fn now() -> i64 {
    SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests;
