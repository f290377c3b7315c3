//! A call of one operation, from authentication on: who calls, what is sent, how often, and what the operation does.

use std::sync::PoisonError;

use huaweicloud_runtime::api::Api;
use huaweicloud_runtime::meta::{self, AnswerFormat, Operation};
use huaweicloud_runtime::{Json, redact, validate};
use jiff::Timestamp;

use super::exchange::{Exchange, now};
use super::reply::Reply;
use crate::answer;
use crate::flow::{self, Env};
use crate::gateway::auth;
use crate::gateway::iam;
use crate::gateway::limiter::Rate;
use crate::gateway::plain::Plain;
use crate::gateway::refusal::{Cause, Refusal};
use crate::gateway::route::Target;
use crate::gateway::token::{TokenClaims, Useless};
use crate::log::Entry;
use crate::realm::Realm;
use crate::world::World;

impl Exchange {
    /// A call of an operation, from authentication on.
    pub(super) fn call(
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
            return Err(auth::useless(Useless::Expired));
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

#[cfg(test)]
mod tests {
    use huaweicloud_bss::API;

    use super::*;
    use crate::testing::operation;

    #[test]
    fn an_operation_is_for_the_keys_of_its_callers() {
        let claim = |caller| TokenClaims { caller, domain_id: "d".into(), account: "a".into(), expires: 0 };
        let orders = operation("ListCustomerOrders");
        let may = |callers, caller| {
            let one: &'static Operation = Box::leak(Box::new(Operation { callers, ..*orders }));
            may_call(&API, one, &claim(caller)).is_ok()
        };
        let bit = |id| API.caller(id).unwrap().bit;
        assert!(
            may(bit("customer"), "customer") && may(0, "customer") && may(bit("customer") | bit("partner"), "partner")
        );
        assert!(!may(bit("customer"), "partner") && !may(bit("customer"), "nobody"));
    }
}
