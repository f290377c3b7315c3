//! Headers of every call. The crate sends them by itself, so they matter to whoever speaks HTTP without it.

use super::limits;
use super::prelude::*;
use crate::diff::change::Direction;
use crate::diff::pair::pairs;
use crate::model::CommonHeader;

pub(super) const RULES: &[&Rule] = &[
    &ADDED,
    &ADDED_REQUIRED,
    &REMOVED,
    &WHEN,
    &BECAME_REQUIRED,
    &BECAME_OPTIONAL,
    &DEFAULT,
    &FORMAT,
    &SENSITIVE,
    &NOT_SENSITIVE,
    &TEXT,
];

const ADDED: Rule =
    Rule::new("common-header-added", "there is a new header of every call", "nobody has to do anything")
        .request()
        .wire(Compatible);
const ADDED_REQUIRED: Rule = Rule::new(
    "common-header-required-added",
    "every call needs one more header",
    "whoever calls without the crate sends it; users of the crate update",
)
.request()
.wire(Breaking);
const REMOVED: Rule = Rule::new(
    "common-header-removed",
    "a header of every call is gone",
    "whoever still sends it checks that it is ignored",
)
.request()
.wire(Risky);
const WHEN: Rule = Rule::new(
    "common-header-when-changed",
    "a header is sent in other cases",
    "whoever calls without the crate sends it as the new text says",
)
.request()
.wire(Risky);
const BECAME_REQUIRED: Rule = Rule::new(
    "common-header-became-required",
    "a header must be there with every call",
    "whoever calls without the crate sends it; users of the crate update",
)
.request()
.wire(Breaking);
const BECAME_OPTIONAL: Rule =
    Rule::new("common-header-became-optional", "a header may be left out", "nobody has to do anything")
        .request()
        .wire(Compatible);
const DEFAULT: Rule = Rule::new(
    "common-header-default-changed",
    "a header has another value when nothing is set",
    "whoever relies on the old value sends it explicitly",
)
.request()
.wire(Risky);
const FORMAT: Rule = Rule::new(
    "common-header-format-changed",
    "a header is written in another format",
    "whoever calls without the crate writes the new format",
)
.request()
.wire(Breaking);
const SENSITIVE: Rule = Rule::new(
    "common-header-became-sensitive",
    "a header is kept out of logs",
    "nobody has to do anything; old logs may hold it",
)
.wire(Compatible);
const NOT_SENSITIVE: Rule =
    Rule::new("common-header-no-longer-sensitive", "a header may be seen in logs", "check that its value is no secret")
        .wire(Risky);
const TEXT: Rule =
    Rule::new("common-header-text-changed", "the text about a header changed", "nobody has to do anything");

pub(in crate::diff) fn added(at: &At<'_>, header: &CommonHeader, out: &mut Report) {
    out.push(if header.required { &ADDED_REQUIRED } else { &ADDED }, at, None, Some(header.wire.clone()));
}

pub(in crate::diff) fn removed(at: &At<'_>, header: &CommonHeader, out: &mut Report) {
    out.push(&REMOVED, at, Some(header.wire.clone()), None);
}

pub(in crate::diff) fn check(at: &At<'_>, pair: Pair<'_, CommonHeader>, out: &mut Report) {
    pairs!(CommonHeader { wire, when, required, default, limits, format, sensitive, doc } = pair);
    debug_assert!(!wire.changed(), "headers are matched by name");
    changed(&WHEN, at, when, out);
    flag(&BECAME_REQUIRED, &BECAME_OPTIONAL, at, required, out);
    changed(&DEFAULT, at, default, out);
    limits::check(&at.clone().direction(Direction::Request), limits, None, out);
    changed(&FORMAT, at, format, out);
    flag(&SENSITIVE, &NOT_SENSITIVE, at, sensitive, out);
    changed(&TEXT, at, doc, out);
}
