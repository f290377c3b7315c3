//! The sites that have a field.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&REQUEST_ADDED, &REQUEST_REMOVED, &RESPONSE_ADDED, &RESPONSE_REMOVED];

const REQUEST_ADDED: Rule =
    Rule::new("request-field-site-added", "a field may be sent at one more site", "nobody has to do anything")
        .request()
        .wire(Compatible);
const REQUEST_REMOVED: Rule = Rule::new(
    "request-field-site-removed",
    "a field may no longer be sent at a site",
    "whoever sends it there is refused before sending",
)
.request()
.wire(Breaking);
const RESPONSE_ADDED: Rule =
    Rule::new("response-field-site-added", "a field comes at one more site", "nobody has to do anything")
        .response()
        .wire(Compatible);
const RESPONSE_REMOVED: Rule = Rule::new(
    "response-field-site-removed",
    "a field no longer comes at a site",
    "its readers there find another source",
)
.response()
.wire(Breaking);

pub(in crate::diff) fn check(at: &At<'_>, old: &[String], new: &[String], out: &mut Report) {
    let gained = ByDirection { request: &REQUEST_ADDED, response: &RESPONSE_ADDED };
    let lost = ByDirection { request: &REQUEST_REMOVED, response: &RESPONSE_REMOVED };
    sites_of(gained.of(at.direction), lost.of(at.direction), at, old, new, out);
}
