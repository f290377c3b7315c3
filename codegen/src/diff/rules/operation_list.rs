//! Operations that come, go, or take another name.

use super::prelude::*;
use crate::model::Operation;

pub(super) const RULES: &[&Rule] = &[&ADDED, &REMOVED, &RENAMED];

pub(in crate::diff) const ADDED: Rule =
    Rule::new("operation-added", "there is a new operation", "nobody has to do anything")
        .wire(Compatible)
        .rust(Compatible);
pub(in crate::diff) const REMOVED: Rule =
    Rule::new("operation-removed", "an operation is gone", "its callers stop calling it or stay with the old version")
        .wire(Breaking)
        .rust(Breaking);
pub(in crate::diff) const RENAMED: Rule = Rule::new(
    "operation-renamed",
    "an operation has another name",
    "code that names its request or its response takes the new names; on the wire nothing changed",
)
.rust(Breaking);

pub(in crate::diff) fn added(at: &At<'_>, operation: &Operation, out: &mut Report) {
    out.push(&ADDED, at, None, Some(format!("{} {}", operation.method, operation.path)));
}

pub(in crate::diff) fn removed(at: &At<'_>, operation: &Operation, out: &mut Report) {
    out.push(&REMOVED, at, Some(format!("{} {}", operation.method, operation.path)), None);
}
