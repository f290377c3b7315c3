//! Whether a request and an answer have a body.

use super::prelude::*;
use crate::model::{AnswerFormat, BodyFormat};

pub(super) const RULES: &[&Rule] =
    &[&REQUEST_ADDED, &REQUEST_REMOVED, &REQUEST_FORMAT, &RESPONSE_ADDED, &RESPONSE_REMOVED, &RESPONSE_FORMAT, &STATUS];

const REQUEST_ADDED: Rule =
    Rule::new("request-body-added", "a request has a body", "whoever calls without the crate sends one, if only `{}`")
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

const REQUEST_FORMAT: Rule = Rule::new(
    "request-body-format-changed",
    "the body of a request is written in another format",
    "whoever calls without the crate writes the new one; users of the crate update",
)
.request()
.wire(Breaking);
const RESPONSE_FORMAT: Rule = Rule::new(
    "response-body-format-changed",
    "the body of an answer comes in another format",
    "whoever reads it reads the new one; code that names the answer's type follows",
)
.response()
.wire(Breaking)
.rust(Breaking);
const STATUS: Rule = Rule::new(
    "success-status-changed",
    "a good answer comes with other HTTP statuses",
    "whoever compares the status without the crate takes the new ones",
)
.response()
.wire(Risky);

impl Show for BodyFormat {
    fn show(&self) -> Option<String> {
        Some(format!("{self:?}").to_lowercase())
    }
}

impl Show for AnswerFormat {
    fn show(&self) -> Option<String> {
        Some(format!("{self:?}").to_lowercase())
    }
}

pub(in crate::diff) fn request(at: &At<'_>, format: Pair<'_, Option<BodyFormat>>, out: &mut Report) {
    Optional { set: &REQUEST_ADDED, unset: &REQUEST_REMOVED, changed: &REQUEST_FORMAT }.check(at, format, out);
}

pub(in crate::diff) fn response(at: &At<'_>, format: Pair<'_, Option<AnswerFormat>>, out: &mut Report) {
    Optional { set: &RESPONSE_ADDED, unset: &RESPONSE_REMOVED, changed: &RESPONSE_FORMAT }.check(at, format, out);
}

pub(in crate::diff) fn success_status(at: &At<'_>, statuses: Pair<'_, Vec<u16>>, out: &mut Report) {
    changed(&STATUS, at, statuses, out);
}
