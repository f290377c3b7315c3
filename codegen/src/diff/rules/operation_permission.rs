//! The permission that an operation needs.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&SET, &CHANGED, &UNSET];

const SET: Rule = Rule::new(
    "operation-permission-set",
    "an operation names the permission that it needs",
    "administrators check that its callers have it",
)
.wire(Risky);
const CHANGED: Rule = Rule::new(
    "operation-permission-changed",
    "an operation needs another permission",
    "administrators grant it to its callers",
)
.wire(Breaking);
const UNSET: Rule =
    Rule::new("operation-permission-unset", "an operation names no permission any more", "nobody has to do anything")
        .wire(Compatible);

pub(in crate::diff) fn check(at: &At<'_>, permission: Pair<'_, Option<String>>, out: &mut Report) {
    Optional { set: &SET, unset: &UNSET, changed: &CHANGED }.check(at, permission, out);
}
