//! Where an error says what it is.

use super::prelude::*;
use crate::diff::pair::pairs;
use crate::model::ErrorBody;

pub(super) const RULES: &[&Rule] = &[&PATHS, &IN_SUCCESS, &NOT_IN_SUCCESS, &SUCCESS_CODES, &SUCCESS_FLAGS, &REQUEST_ID];

const PATHS: Rule = Rule::new(
    "error-path-changed",
    "an error says elsewhere in its body what it is",
    "whoever reads error bodies without the crate reads there",
)
.response()
.wire(Risky);
const IN_SUCCESS: Rule = Rule::new(
    "error-in-success-set",
    "an answer with a good HTTP status is an error when its body has a code",
    "whoever reads answers without the crate looks for the code first",
)
.response()
.wire(Breaking);
const NOT_IN_SUCCESS: Rule = Rule::new(
    "error-in-success-unset",
    "an answer with a good HTTP status is no error, whatever its body says",
    "whoever relies on the crate to find a code in a good answer looks for it in the answer",
)
.response()
.wire(Breaking);
const SUCCESS_CODES: Rule = Rule::new(
    "success-codes-changed",
    "other codes say that all went well",
    "whoever reads answers without the crate takes the new list",
)
.response()
.wire(Risky);
const SUCCESS_FLAGS: Rule = Rule::new(
    "success-flags-changed",
    "other names say with `false` that an answer with a good HTTP status is an error",
    "whoever reads answers without the crate takes the new list",
)
.response()
.wire(Risky);
const REQUEST_ID: Rule = Rule::new(
    "request-id-headers-changed",
    "the request's ID comes in another header of the answer",
    "whoever reads answers without the crate looks for the ID there",
)
.response()
.wire(Risky);

pub(in crate::diff) fn check(at: &At<'_>, pair: Pair<'_, ErrorBody>, out: &mut Report) {
    pairs!(ErrorBody { code, message, request_id, details, in_success, success_codes, success_flags } = pair);
    changed(&PATHS, &at.below("code"), code, out);
    changed(&PATHS, &at.below("message"), message, out);
    changed(&PATHS, &at.below("request_id"), request_id, out);
    changed(&PATHS, &at.below("details"), details, out);
    flag(&IN_SUCCESS, &NOT_IN_SUCCESS, &at.below("in_success"), in_success, out);
    changed(&SUCCESS_CODES, &at.below("success_codes"), success_codes, out);
    changed(&SUCCESS_FLAGS, &at.below("success_flags"), success_flags, out);
}

pub(in crate::diff) fn request_id_headers(at: &At<'_>, headers: Pair<'_, Vec<String>>, out: &mut Report) {
    changed(&REQUEST_ID, at, headers, out);
}
