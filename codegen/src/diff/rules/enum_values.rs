//! Values of enums. In Rust an enum is open: a new variant breaks no match.

use super::prelude::*;
use crate::model::EnumValue;

pub(super) const RULES: &[&Rule] = &[
    &REQUEST_ADDED,
    &RESPONSE_ADDED,
    &REQUEST_REMOVED,
    &RESPONSE_REMOVED,
    &RENAMED,
    &RESPELLED,
    &VARIANT,
    &REQUEST_SITE_ADDED,
    &RESPONSE_SITE_ADDED,
    &REQUEST_SITE_REMOVED,
    &RESPONSE_SITE_REMOVED,
    &DEPRECATED,
    &UNDEPRECATED,
    &INTEGER,
    &TEXT,
    &SWAPPED,
];

const REQUEST_ADDED: Rule =
    Rule::new("request-enum-value-added", "one more value may be sent", "nobody has to do anything")
        .request()
        .wire(Compatible)
        .rust(Compatible);
const RESPONSE_ADDED: Rule = Rule::new(
    "response-enum-value-added",
    "one more value may come",
    "readers decide what it means to them: tables, columns and matches on `Other` that knew it as text",
)
.response()
.wire(Risky)
.rust(Compatible);
const REQUEST_REMOVED: Rule = Rule::new(
    "request-enum-value-removed",
    "a value may no longer be sent",
    "whoever sends it is refused; code loses the variant",
)
.request()
.wire(Breaking)
.rust(Breaking);
const RESPONSE_REMOVED: Rule =
    Rule::new("response-enum-value-removed", "a value no longer comes", "code that matches on the variant drops it")
        .response()
        .wire(Compatible)
        .rust(Breaking);
pub(in crate::diff) const RENAMED: Rule = Rule::new(
    "enum-value-renamed",
    "a value has another name, on the wire and in Rust",
    "whoever sends, stores or compares the text takes the new one; code takes the new variant",
)
.wire(Breaking)
.rust(Breaking);
pub(in crate::diff) const RESPELLED: Rule = Rule::new(
    "enum-value-respelled",
    "a value is written another way on the wire",
    "whoever sends, stores or compares the text takes the new one",
)
.wire(Breaking);
const VARIANT: Rule =
    Rule::new("enum-variant-renamed", "a value has another name in Rust", "code takes the new variant").rust(Breaking);
const REQUEST_SITE_ADDED: Rule =
    Rule::new("request-enum-value-site-added", "a value may be sent at one more site", "nobody has to do anything")
        .request()
        .wire(Compatible);
const RESPONSE_SITE_ADDED: Rule = Rule::new(
    "response-enum-value-site-added",
    "a value may come at one more site",
    "readers there decide what it means to them",
)
.response()
.wire(Risky);
const REQUEST_SITE_REMOVED: Rule = Rule::new(
    "request-enum-value-site-removed",
    "a value may no longer be sent at a site",
    "whoever sends it there is refused",
)
.request()
.wire(Breaking);
const RESPONSE_SITE_REMOVED: Rule =
    Rule::new("response-enum-value-site-removed", "a value no longer comes at a site", "nobody has to do anything")
        .response()
        .wire(Compatible);
const DEPRECATED: Rule =
    Rule::new("enum-value-deprecated", "a value is to be taken away", "whoever sends or waits for it plans without it")
        .wire(Compatible);
const UNDEPRECATED: Rule =
    Rule::new("enum-value-undeprecated", "a value is here to stay", "nobody has to do anything").wire(Compatible);
const INTEGER: Rule = Rule::new(
    "enum-json-type-changed",
    "the values of an enum travel as another kind of JSON",
    "whoever writes or reads the JSON without the crate follows",
)
.wire(Breaking);
const TEXT: Rule = Rule::new("enum-value-text-changed", "the text about a value changed", "nobody has to do anything");

const ADDED: ByDirection = ByDirection { request: &REQUEST_ADDED, response: &RESPONSE_ADDED };
const REMOVED: ByDirection = ByDirection { request: &REQUEST_REMOVED, response: &RESPONSE_REMOVED };
const SITE_ADDED: ByDirection = ByDirection { request: &REQUEST_SITE_ADDED, response: &RESPONSE_SITE_ADDED };
const SITE_REMOVED: ByDirection = ByDirection { request: &REQUEST_SITE_REMOVED, response: &RESPONSE_SITE_REMOVED };

const SWAPPED: Rule = Rule::new(
    "enum-values-swapped",
    "two values took each other's meaning",
    "whoever sends, stores or compares one of them looks whether they mean the other: the text was mended, or the values were mixed up",
)
.wire(Risky);

/// Of the value at `at`, and of another of the same enum.
pub(in crate::diff) fn swapped(at: &At<'_>, one: &str, other: &str, out: &mut Report) {
    out.push(&SWAPPED, at, Some(one.to_owned()), Some(other.to_owned()));
}

pub(in crate::diff) fn added(at: &At<'_>, value: &EnumValue, out: &mut Report) {
    out.push_by_direction(ADDED, at, None, Some(value.wire.clone()));
}

pub(in crate::diff) fn removed(at: &At<'_>, value: &EnumValue, out: &mut Report) {
    out.push_by_direction(REMOVED, at, Some(value.wire.clone()), None);
}

pub(in crate::diff) fn variant(at: &At<'_>, name: Pair<'_, String>, out: &mut Report) {
    changed(&VARIANT, at, name, out);
}

pub(in crate::diff) fn sites(at: &At<'_>, old: &[String], new: &[String], out: &mut Report) {
    sites_of(SITE_ADDED.of(at.direction), SITE_REMOVED.of(at.direction), at, old, new, out);
}

pub(in crate::diff) fn deprecated(at: &At<'_>, deprecated: Pair<'_, bool>, out: &mut Report) {
    flag(&DEPRECATED, &UNDEPRECATED, at, deprecated, out);
}

pub(in crate::diff) fn integer(at: &At<'_>, integer: Pair<'_, bool>, out: &mut Report) {
    let kind = |integer: bool| Some(if integer { "integer" } else { "text" }.to_owned());
    if integer.changed() {
        out.push(&INTEGER, at, kind(*integer.old), kind(*integer.new));
    }
}

pub(in crate::diff) fn text(at: &At<'_>, doc: Pair<'_, String>, out: &mut Report) {
    changed(&TEXT, at, doc, out);
}
