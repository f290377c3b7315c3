//! `not_future`: times that have come.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&REQUEST_SET, &REQUEST_UNSET, &RESPONSE_SET, &RESPONSE_UNSET];

const REQUEST_SET: Rule = Rule::new(
    "request-not-future-set",
    "a time in the future may not be sent any more",
    "whoever sends such a value is refused before sending",
)
.request()
.wire(Breaking);
const REQUEST_UNSET: Rule =
    Rule::new("request-not-future-unset", "a time in the future may be sent", "nobody has to do anything")
        .request()
        .wire(Compatible);
const RESPONSE_SET: Rule =
    Rule::new("response-not-future-set", "a time in the future does not come any more", "nobody has to do anything")
        .response()
        .wire(Compatible);
const RESPONSE_UNSET: Rule = Rule::new(
    "response-not-future-unset",
    "a time in the future may come",
    "readers check what they do with such a value",
)
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
