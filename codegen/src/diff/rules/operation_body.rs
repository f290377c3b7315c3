//! Whether a request and an answer have a body.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&REQUEST_ADDED, &REQUEST_REMOVED, &RESPONSE_ADDED, &RESPONSE_REMOVED];

const REQUEST_ADDED: Rule = Rule::new(
    "request-body-added",
    "a request has a JSON body",
    "whoever calls without the crate sends one, if only `{}`",
)
.request()
.wire(Risky);
const REQUEST_REMOVED: Rule =
    Rule::new("request-body-removed", "a request has no body any more", "whoever calls without the crate sends none")
        .request()
        .wire(Risky);
const RESPONSE_ADDED: Rule = Rule::new(
    "response-body-added",
    "an answer has a body",
    "code that names the answer's type takes the new struct instead of `()`",
)
.response()
.wire(Compatible)
.rust(Breaking);
const RESPONSE_REMOVED: Rule =
    Rule::new("response-body-removed", "an answer has no body any more", "readers of the answer find another source")
        .response()
        .wire(Breaking)
        .rust(Breaking);

pub(in crate::diff) fn request(at: &At<'_>, has_body: Pair<'_, bool>, out: &mut Report) {
    if has_body.changed() {
        out.push(if *has_body.new { &REQUEST_ADDED } else { &REQUEST_REMOVED }, at, None, None);
    }
}

pub(in crate::diff) fn response(at: &At<'_>, old: bool, new: bool, out: &mut Report) {
    if old != new {
        out.push(if new { &RESPONSE_ADDED } else { &RESPONSE_REMOVED }, at, None, None);
    }
}
