//! Where an error says what it is.

use super::prelude::*;
use crate::diff::pair::pairs;
use crate::model::ErrorBody;

pub(super) const RULES: &[&Rule] = &[&PATHS, &IN_SUCCESS, &NOT_IN_SUCCESS, &SUCCESS_CODES];

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

pub(in crate::diff) fn check(at: &At<'_>, pair: Pair<'_, ErrorBody>, out: &mut Report) {
    pairs!(ErrorBody { code, message, request_id, details, in_success, success_codes } = pair);
    changed(&PATHS, &at.below("code"), code, out);
    changed(&PATHS, &at.below("message"), message, out);
    changed(&PATHS, &at.below("request_id"), request_id, out);
    changed(&PATHS, &at.below("details"), details, out);
    flag(&IN_SUCCESS, &NOT_IN_SUCCESS, &at.below("in_success"), in_success, out);
    changed(&SUCCESS_CODES, &at.below("success_codes"), success_codes, out);
}
