//! Whether an operation may be repeated, and how its outcome is learnt.

use super::prelude::*;
use crate::model::Title;

pub(super) const RULES: &[&Rule] = &[
    &WRITE_IDEMPOTENT,
    &IDEMPOTENT,
    &NOT_IDEMPOTENT,
    &CONFIRM_SET,
    &CONFIRM_CHANGED,
    &CONFIRM_UNSET,
    &CONFIRM_FIELDS,
    &CONFIRM_SIGN,
    &CONFIRM_TYPED,
    &CONFIRM_UNTYPED,
];

const WRITE_IDEMPOTENT: Rule = Rule::new(
    "operation-write-became-idempotent",
    "repeating an operation that is no GET is said to be harmless",
    "prove that it is: from now on the crate sends the call again when the answer is lost, a payment, too",
)
.wire(Breaking);
const IDEMPOTENT: Rule = Rule::new(
    "operation-became-idempotent",
    "repeating a GET is said to be harmless",
    "make sure of it: from now on the crate repeats the call when the answer is lost",
)
.wire(Risky);
const NOT_IDEMPOTENT: Rule = Rule::new("operation-no-longer-idempotent", "repeating an operation is no longer harmless", "the crate stops repeating it; whoever repeats it on their own may pay or create twice and asks for the outcome instead")
    .wire(Breaking);
const CONFIRM_SET: Rule = Rule::new(
    "operation-confirmation-set",
    "an operation tells how its outcome is learnt",
    "nobody has to do anything",
)
.wire(Compatible);
const CONFIRM_CHANGED: Rule = Rule::new(
    "operation-confirmation-changed",
    "the outcome of an operation is learnt from another one",
    "whoever recovers from lost answers asks the new one",
)
.wire(Risky);
const CONFIRM_UNSET: Rule = Rule::new(
    "operation-confirmation-unset",
    "an operation no longer tells how its outcome is learnt",
    "whoever recovers from lost answers finds another way",
)
.wire(Risky);

const CONFIRM_FIELDS: Rule = Rule::new(
    "operation-confirmation-request-changed",
    "the request that tells the outcome is made in another way from the first one",
    "nobody has to do anything",
)
.wire(Compatible);
const CONFIRM_SIGN: Rule = Rule::new(
    "operation-confirmation-sign-changed",
    "an outcome is known by another sign",
    "whoever recovers from lost answers looks for that",
);
const CONFIRM_TYPED: Rule = Rule::new(
    "operation-confirmation-typed",
    "the request that tells the outcome follows from the first one",
    "nobody has to do anything; `confirmation()` makes it",
)
.rust(Compatible);
const CONFIRM_UNTYPED: Rule = Rule::new(
    "operation-confirmation-untyped",
    "the request that tells the outcome no longer follows from the first one, or is another one",
    "code that calls `confirmation()` makes the request itself, or takes the other one",
)
.rust(Breaking);

pub(in crate::diff) fn idempotent(at: &At<'_>, idempotent: Pair<'_, bool>, method: &str, out: &mut Report) {
    let became = if method == "GET" { &IDEMPOTENT } else { &WRITE_IDEMPOTENT };
    flag(became, &NOT_IDEMPOTENT, at, idempotent, out);
}

pub(in crate::diff) fn confirm_with(at: &At<'_>, operation: Pair<'_, Option<String>>, out: &mut Report) {
    Optional { set: &CONFIRM_SET, unset: &CONFIRM_UNSET, changed: &CONFIRM_CHANGED }.check(at, operation, out);
}

pub(in crate::diff) fn confirm_fields(at: &At<'_>, fields: Pair<'_, Vec<(String, String)>>, out: &mut Report) {
    let words = |fields: &[(String, String)]| {
        let all: Vec<String> = fields.iter().map(|(to, from)| format!("{to}: {from}")).collect();
        (!all.is_empty()).then(|| all.join(", "))
    };
    if fields.changed() {
        out.push(&CONFIRM_FIELDS, at, words(fields.old), words(fields.new));
    }
}

pub(in crate::diff) fn confirm_sign(at: &At<'_>, sign: Pair<'_, Option<Title>>, out: &mut Report) {
    let words = |sign: &Option<Title>| sign.as_ref().map(|Title { en, zh }| format!("{en} / {zh}"));
    if sign.changed() {
        out.push(&CONFIRM_SIGN, at, words(sign.old), words(sign.new));
    }
}

/// Of the reads whose requests follow from the operation's, by their ids.
pub(in crate::diff) fn confirm_typed(at: &At<'_>, old: Option<&str>, new: Option<&str>, out: &mut Report) {
    let rule = match (old, new) {
        (None, Some(_)) => &CONFIRM_TYPED,
        (Some(old), new) if new != Some(old) => &CONFIRM_UNTYPED,
        _ => return,
    };
    out.push(rule, at, old.map(str::to_owned), new.map(str::to_owned));
}
