//! What null and "" do in a request.

use super::prelude::*;
use crate::diff::change::Direction;
use crate::model::Blank;

pub(super) const RULES: &[&Rule] = &[
    &NULL_REFUSED,
    &NULL_REFUSAL_KNOWN,
    &NULL_ACCEPTED,
    &NULL_CHANGED,
    &NULL_KNOWN,
    &NULL_UNKNOWN,
    &EMPTY_REFUSED,
    &EMPTY_REFUSAL_KNOWN,
    &EMPTY_ACCEPTED,
    &EMPTY_CHANGED,
    &EMPTY_KNOWN,
    &EMPTY_UNKNOWN,
    &RESPONSE,
];

const NULL_REFUSED: Rule =
    Rule::new("request-null-refused", "null is refused", "whoever sends null leaves the field out")
        .request()
        .wire(Breaking);
const NULL_REFUSAL_KNOWN: Rule = Rule::new(
    "request-null-refusal-documented",
    "null is known to be refused",
    "whoever sends null leaves the field out",
)
.request()
.wire(Risky);
const NULL_ACCEPTED: Rule =
    Rule::new("request-null-accepted", "null is no longer refused", "nobody has to do anything")
        .request()
        .wire(Compatible);
const NULL_CHANGED: Rule = Rule::new(
    "request-null-meaning-changed",
    "null means something else",
    "whoever sends null checks that they mean it",
)
.request()
.wire(Risky);
const NULL_KNOWN: Rule = Rule::new("request-null-documented", "what null means is known", "nobody has to do anything")
    .request()
    .wire(Compatible);
const NULL_UNKNOWN: Rule = Rule::new(
    "request-null-undocumented",
    "what null means is no longer known",
    "whoever sends null checks what happens",
)
.request()
.wire(Risky);
const EMPTY_REFUSED: Rule = Rule::new(
    "request-empty-refused",
    "an empty text is refused",
    "whoever sends an empty text leaves the field out; the crate refuses it before sending",
)
.request()
.wire(Breaking);
const EMPTY_REFUSAL_KNOWN: Rule = Rule::new(
    "request-empty-refusal-documented",
    "an empty text is known to be refused",
    "whoever sends an empty text leaves the field out; the crate refuses it before sending",
)
.request()
.wire(Risky);
const EMPTY_ACCEPTED: Rule =
    Rule::new("request-empty-accepted", "an empty text is no longer refused", "nobody has to do anything")
        .request()
        .wire(Compatible);
const EMPTY_CHANGED: Rule = Rule::new(
    "request-empty-meaning-changed",
    "an empty text means something else",
    "whoever sends an empty text checks that they mean it",
)
.request()
.wire(Risky);
const EMPTY_KNOWN: Rule =
    Rule::new("request-empty-documented", "what an empty text means is known", "nobody has to do anything")
        .request()
        .wire(Compatible);
const EMPTY_UNKNOWN: Rule = Rule::new(
    "request-empty-undocumented",
    "what an empty text means is no longer known",
    "whoever sends an empty text checks what happens",
)
.request()
.wire(Risky);
const RESPONSE: Rule = Rule::new(
    "response-blank-changed",
    "the text about null or an empty text in an answer changed",
    "readers check what they make of it",
)
.response();

struct Rules {
    refused: &'static Rule,
    refusal_known: &'static Rule,
    accepted: &'static Rule,
    changed: &'static Rule,
    known: &'static Rule,
    unknown: &'static Rule,
}

pub(in crate::diff) fn null(at: &At<'_>, blank: Pair<'_, Option<Blank>>, out: &mut Report) {
    let rules = Rules {
        refused: &NULL_REFUSED,
        refusal_known: &NULL_REFUSAL_KNOWN,
        accepted: &NULL_ACCEPTED,
        changed: &NULL_CHANGED,
        known: &NULL_KNOWN,
        unknown: &NULL_UNKNOWN,
    };
    check(&rules, &at.below("on_null"), blank, out);
}

pub(in crate::diff) fn empty(at: &At<'_>, blank: Pair<'_, Option<Blank>>, out: &mut Report) {
    let rules = Rules {
        refused: &EMPTY_REFUSED,
        refusal_known: &EMPTY_REFUSAL_KNOWN,
        accepted: &EMPTY_ACCEPTED,
        changed: &EMPTY_CHANGED,
        known: &EMPTY_KNOWN,
        unknown: &EMPTY_UNKNOWN,
    };
    check(&rules, &at.below("on_empty"), blank, out);
}

fn check(rules: &Rules, at: &At<'_>, blank: Pair<'_, Option<Blank>>, out: &mut Report) {
    let rule = match (blank.old, blank.new) {
        _ if at.direction == Direction::Response => &RESPONSE,
        (None, Some(Blank::Error)) => rules.refusal_known,
        (_, Some(Blank::Error)) => rules.refused,
        (Some(Blank::Error), Some(_)) => rules.accepted,
        (None, _) => rules.known,
        (_, None) => rules.unknown,
        (Some(_), Some(_)) => rules.changed,
    };
    changed(rule, at, blank, out);
}
