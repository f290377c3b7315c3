//! What the service takes when a field is left out.

use super::prelude::*;
use crate::diff::change::Direction;

pub(super) const RULES: &[&Rule] = &[&SET, &CHANGED, &UNSET, &RESPONSE];

const SET: Rule = Rule::new(
    "request-default-set",
    "what happens when a field is left out is known",
    "whoever leaves it out checks that they mean the default",
)
.request()
.wire(Risky);
const CHANGED: Rule = Rule::new(
    "request-default-changed",
    "something else happens when a field is left out",
    "whoever leaves it out and means the old default sends it",
)
.request()
.wire(Breaking);
const UNSET: Rule = Rule::new(
    "request-default-unset",
    "what happens when a field is left out is no longer known",
    "whoever leaves it out and means the old default sends it",
)
.request()
.wire(Risky);
const RESPONSE: Rule = Rule::new(
    "response-default-changed",
    "the text about what a missing field means changed",
    "readers check what they make of a missing field",
)
.response();

pub(in crate::diff) fn check(at: &At<'_>, default: Pair<'_, Option<String>>, out: &mut Report) {
    match at.direction {
        Direction::Response => changed(&RESPONSE, at, default, out),
        _ => Optional { set: &SET, unset: &UNSET, changed: &CHANGED }.check(at, default, out),
    }
}
