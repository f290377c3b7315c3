//! Method and path of an operation.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&METHOD, &PATH];

const METHOD: Rule = Rule::new(
    "operation-method-changed",
    "an operation has another HTTP method",
    "whoever calls without the crate sends the new method; users of the crate update",
)
.wire(Breaking);
const PATH: Rule = Rule::new("operation-path-changed", "an operation has another path", "whoever calls without the crate sends the new path; users of the crate update; gateways and policies that name the path follow")
    .wire(Breaking);

pub(in crate::diff) fn method(at: &At<'_>, method: Pair<'_, String>, out: &mut Report) {
    changed(&METHOD, at, method, out);
}

pub(in crate::diff) fn path(at: &At<'_>, path: Pair<'_, String>, out: &mut Report) {
    changed(&PATH, at, path, out);
}
