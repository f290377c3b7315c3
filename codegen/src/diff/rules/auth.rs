//! How calls prove who makes them, and which do not have to.

use super::prelude::*;
use crate::diff::pair::pairs;
use crate::model::{Auth, Signature, SignatureHash};

pub(super) const RULES: &[&Rule] = &[&GAINED, &LOST, &HEADER, &ANONYMOUS, &NOT_ANONYMOUS];

const GAINED: Rule = Rule::new(
    "auth-way-added",
    "calls can prove in one more way who makes them",
    "nobody has to do anything, unless calls needed no proof before",
)
.wire(Risky);
const LOST: Rule = Rule::new(
    "auth-way-removed",
    "calls can no longer prove in a way who makes them",
    "whoever calls with it takes another: keys instead of a token, or the other way round",
)
.wire(Breaking);
const HEADER: Rule = Rule::new(
    "auth-name-changed",
    "proof of who calls travels under another name",
    "whoever calls without the crate sends the new name; proxies that know the old one follow",
)
.wire(Breaking);
const ANONYMOUS: Rule = Rule::new(
    "operation-became-anonymous",
    "an operation is called without keys and token",
    "make sure that it is meant so: the service no longer learns who calls",
)
.wire(Risky);
const NOT_ANONYMOUS: Rule = Rule::new(
    "operation-no-longer-anonymous",
    "an operation needs keys or a token",
    "whoever calls it without gets credentials",
)
.wire(Breaking);

pub(in crate::diff) fn anonymous(at: &At<'_>, anonymous: Pair<'_, bool>, out: &mut Report) {
    flag(&ANONYMOUS, &NOT_ANONYMOUS, at, anonymous, out);
}

pub(in crate::diff) fn check(at: &At<'_>, pair: Pair<'_, Option<Auth>>, out: &mut Report) {
    // a service without proof is one that has no way
    let none = Auth::default();
    let pair = Pair::new(pair.old.as_ref().unwrap_or(&none), pair.new.as_ref().unwrap_or(&none));
    pairs!(Auth { token, account, signature } = pair);
    way(&at.below("token"), token, out);
    // it says more about a caller that has proven who it is
    changed(&HEADER, &at.below("account"), account, out);
    let at = at.below("signature");
    match (signature.old, signature.new) {
        (Some(old), Some(new)) => self::signature(&at, Pair::new(old, new), out),
        (None, Some(new)) => out.push(&GAINED, &at, None, new.header.show()),
        (Some(old), None) => out.push(&LOST, &at, old.header.show(), None),
        (None, None) => {}
    }
}

fn way(at: &At<'_>, name: Pair<'_, Option<String>>, out: &mut Report) {
    Optional { set: &GAINED, unset: &LOST, changed: &HEADER }.check(at, name, out);
}

fn signature(at: &At<'_>, pair: Pair<'_, Signature>, out: &mut Report) {
    pairs!(Signature { header, date, session, sha256, sm3 } = pair);
    changed(&HEADER, &at.below("header"), header, out);
    changed(&HEADER, &at.below("date"), date, out);
    way(&at.below("session"), session, out);
    hash(&at.below("sha256"), sha256, out);
    let at = at.below("sm3");
    match (sm3.old, sm3.new) {
        (Some(old), Some(new)) => hash(&at, Pair::new(old, new), out),
        (None, Some(new)) => out.push(&GAINED, &at, None, new.algorithm.show()),
        (Some(old), None) => out.push(&LOST, &at, old.algorithm.show(), None),
        (None, None) => {}
    }
}

fn hash(at: &At<'_>, pair: Pair<'_, SignatureHash>, out: &mut Report) {
    pairs!(SignatureHash { algorithm, content } = pair);
    changed(&HEADER, &at.below("algorithm"), algorithm, out);
    changed(&HEADER, &at.below("content"), content, out);
}
