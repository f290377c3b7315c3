//! `not_prefix`: what a text must not begin with.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&REQUEST_ADDED, &REQUEST_REMOVED, &RESPONSE_ADDED, &RESPONSE_REMOVED];

const REQUEST_ADDED: Rule = Rule::new(
    "request-not-prefix-added",
    "what may be sent must not begin with one more text",
    "whoever sends such a value is refused before sending",
)
.request()
.wire(Breaking);
const REQUEST_REMOVED: Rule = Rule::new(
    "request-not-prefix-removed",
    "what may be sent may begin with a text that was refused",
    "nobody has to do anything",
)
.request()
.wire(Compatible);
const RESPONSE_ADDED: Rule = Rule::new(
    "response-not-prefix-added",
    "what may come does not begin with one more text",
    "nobody has to do anything",
)
.response()
.wire(Compatible);
const RESPONSE_REMOVED: Rule = Rule::new(
    "response-not-prefix-removed",
    "what may come may begin with one more text",
    "readers check what they do with such a value",
)
.response()
.wire(Risky);

pub(super) fn check(at: &At<'_>, prefixes: Pair<'_, Vec<String>>, out: &mut Report) {
    let (lost, gained) = lost_and_gained(prefixes.old, prefixes.new);
    if !lost.is_empty() {
        out.push_by_direction(
            ByDirection { request: &REQUEST_REMOVED, response: &RESPONSE_REMOVED },
            at,
            lost.show(),
            None,
        );
    }
    if !gained.is_empty() {
        out.push_by_direction(
            ByDirection { request: &REQUEST_ADDED, response: &RESPONSE_ADDED },
            at,
            None,
            gained.show(),
        );
    }
}
