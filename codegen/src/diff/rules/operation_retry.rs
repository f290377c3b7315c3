//! Whether an operation may be repeated, and how its outcome is learnt.

use super::prelude::*;

pub(super) const RULES: &[&Rule] =
    &[&WRITE_IDEMPOTENT, &IDEMPOTENT, &NOT_IDEMPOTENT, &CONFIRM_SET, &CONFIRM_CHANGED, &CONFIRM_UNSET];

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

pub(in crate::diff) fn idempotent(at: &At<'_>, idempotent: Pair<'_, bool>, method: &str, out: &mut Report) {
    let became = if method == "GET" { &IDEMPOTENT } else { &WRITE_IDEMPOTENT };
    flag(became, &NOT_IDEMPOTENT, at, idempotent, out);
}

pub(in crate::diff) fn confirm_with(at: &At<'_>, operation: Pair<'_, Option<String>>, out: &mut Report) {
    Optional { set: &CONFIRM_SET, unset: &CONFIRM_UNSET, changed: &CONFIRM_CHANGED }.check(at, operation, out);
}
