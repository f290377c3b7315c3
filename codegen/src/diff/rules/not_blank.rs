//! `not_blank`: texts that say something.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&REQUEST_SET, &REQUEST_UNSET, &RESPONSE_SET, &RESPONSE_UNSET];

const REQUEST_SET: Rule = Rule::new(
    "request-not-blank-set",
    "a blank text may not be sent any more",
    "whoever sends such a value is refused before sending",
)
.request()
.wire(Breaking);
const REQUEST_UNSET: Rule =
    Rule::new("request-not-blank-unset", "a blank text may be sent", "nobody has to do anything")
        .request()
        .wire(Compatible);
const RESPONSE_SET: Rule =
    Rule::new("response-not-blank-set", "a blank text does not come any more", "nobody has to do anything")
        .response()
        .wire(Compatible);
const RESPONSE_UNSET: Rule =
    Rule::new("response-not-blank-unset", "a blank text may come", "readers check what they do with such a value")
        .response()
        .wire(Risky);

pub(super) fn check(at: &At<'_>, pair: Pair<'_, bool>, out: &mut Report) {
    if pair.changed() {
        let rules = if *pair.new {
            ByDirection { request: &REQUEST_SET, response: &RESPONSE_SET }
        } else {
            ByDirection { request: &REQUEST_UNSET, response: &RESPONSE_UNSET }
        };
        out.push_by_direction(rules, at, None, None);
    }
}
