//! `not_pattern`: two of them cannot be compared, so a new one is never harmless to send.

use super::prelude::*;

pub(super) const RULES: &[&Rule] =
    &[&REQUEST_SET, &REQUEST_CHANGED, &REQUEST_UNSET, &RESPONSE_SET, &RESPONSE_CHANGED, &RESPONSE_UNSET];

const REQUEST_SET: Rule = Rule::new(
    "request-not-pattern-set",
    "what may be sent must not fit a pattern",
    "whoever sends what fits is refused before sending",
)
.request()
.wire(Breaking);
const REQUEST_CHANGED: Rule = Rule::new(
    "request-not-pattern-changed",
    "what may be sent must not fit another pattern",
    "whoever sends what fits is refused before sending",
)
.request()
.wire(Breaking);
const REQUEST_UNSET: Rule = Rule::new(
    "request-not-pattern-unset",
    "what may be sent may fit what it had to avoid",
    "nobody has to do anything",
)
.request()
.wire(Compatible);
const RESPONSE_SET: Rule =
    Rule::new("response-not-pattern-set", "what may come does not fit a pattern", "nobody has to do anything")
        .response()
        .wire(Compatible);
const RESPONSE_CHANGED: Rule = Rule::new(
    "response-not-pattern-changed",
    "what may come does not fit another pattern",
    "readers check what they parse it with",
)
.response()
.wire(Risky);
const RESPONSE_UNSET: Rule = Rule::new(
    "response-not-pattern-unset",
    "what may come may fit what it never fitted",
    "readers check what they parse it with",
)
.response()
.wire(Risky);

pub(super) fn check(at: &At<'_>, pattern: Pair<'_, Option<String>>, out: &mut Report) {
    let (request, response) = match (pattern.old, pattern.new) {
        (old, new) if old == new => return,
        (None, _) => (&REQUEST_SET, &RESPONSE_SET),
        (_, None) => (&REQUEST_UNSET, &RESPONSE_UNSET),
        _ => (&REQUEST_CHANGED, &RESPONSE_CHANGED),
    };
    out.push_by_direction(ByDirection { request, response }, at, pattern.old.show(), pattern.new.show());
}
