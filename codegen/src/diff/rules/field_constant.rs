//! Fields that are always sent with one value, and where in the body a field stands.

use super::prelude::*;
use crate::model::{Constant, Field};

pub(super) const RULES: &[&Rule] = &[&ADDED, &REMOVED, &SET, &CHANGED, &UNSET, &PATH];

const ADDED: Rule = Rule::new(
    "request-constant-added",
    "one more field is always sent, with one value",
    "whoever calls without the crate sends it; users of the crate update",
)
.request()
.wire(Breaking);
const REMOVED: Rule = Rule::new(
    "request-constant-removed",
    "a field that was always sent with one value is gone",
    "whoever calls without the crate no longer sends it; users of the crate update",
)
.request()
.wire(Risky);
const SET: Rule = Rule::new(
    "request-constant-set",
    "a field is always sent with one value",
    "code that sets it drops the setter; whoever calls without the crate sends the value",
)
.request()
.wire(Breaking)
.rust(Breaking);
const CHANGED: Rule = Rule::new(
    "request-constant-changed",
    "a field is always sent with another value",
    "whoever calls without the crate sends the new value; users of the crate update",
)
.request()
.wire(Breaking);
const UNSET: Rule = Rule::new(
    "request-constant-unset",
    "a field that was always sent with one value can be set",
    "whoever relies on the value sets it",
)
.request()
.wire(Risky)
.rust(Compatible);
const PATH: Rule = Rule::new(
    "request-field-path-changed",
    "a field stands elsewhere in the body",
    "whoever calls without the crate puts it there; users of the crate update",
)
.request()
.wire(Breaking);

impl Show for Constant {
    fn show(&self) -> Option<String> {
        match self {
            Constant::One(value) => Some(value.clone()),
            Constant::List(values) => Some(format!("[{}]", values.join(", "))),
        }
    }
}

/// One that came or went; nothing in Rust bears its name.
pub(in crate::diff) fn added(at: &At<'_>, field: &Field, out: &mut Report) {
    out.push(&ADDED, at, None, field.constant.show());
}

pub(in crate::diff) fn removed(at: &At<'_>, field: &Field, out: &mut Report) {
    out.push(&REMOVED, at, field.constant.show(), None);
}

pub(in crate::diff) fn check(at: &At<'_>, constant: Pair<'_, Option<Constant>>, out: &mut Report) {
    Optional { set: &SET, unset: &UNSET, changed: &CHANGED }.check(at, constant, out);
}

pub(in crate::diff) fn path(at: &At<'_>, path: Pair<'_, Vec<String>>, out: &mut Report) {
    if path.changed() {
        let shown = |path: &[String]| (!path.is_empty()).then(|| path.join("."));
        out.push(&PATH, at, shown(path.old), shown(path.new));
    }
}
