//! `only`: the values of an enum that a field takes.

use super::prelude::*;

pub(super) const RULES: &[&Rule] =
    &[&REQUEST_NARROWED, &REQUEST_WIDENED, &RESPONSE_NARROWED, &RESPONSE_WIDENED, &SPELLED_OUT];

const REQUEST_NARROWED: Rule = Rule::new(
    "request-values-narrowed",
    "a field takes fewer values",
    "whoever sends one of the others is refused before sending",
)
.request()
.wire(Breaking);
const REQUEST_WIDENED: Rule =
    Rule::new("request-values-widened", "a field takes more values", "nobody has to do anything")
        .request()
        .wire(Compatible);
const RESPONSE_NARROWED: Rule =
    Rule::new("response-values-narrowed", "a field holds fewer values", "nobody has to do anything")
        .response()
        .wire(Compatible);
const RESPONSE_WIDENED: Rule =
    Rule::new("response-values-widened", "a field holds more values", "readers decide what they mean to them")
        .response()
        .wire(Risky);
const SPELLED_OUT: Rule = Rule::new(
    "values-spelled-out",
    "the values of a field are listed otherwise and are the same",
    "nobody has to do anything",
);

/// `known`: all values of the enum, old and new.
pub(super) fn check(
    at: &At<'_>,
    only: Pair<'_, Option<Vec<String>>>,
    known: Option<(Vec<String>, Vec<String>)>,
    out: &mut Report,
) {
    if !only.changed() {
        return;
    }
    let (all_old, all_new) = known.unwrap_or_default();
    let old = only.old.as_ref().unwrap_or(&all_old);
    let new = only.new.as_ref().unwrap_or(&all_new);
    // what came to or went from the enum is told there
    let (mut lost, mut gained) = lost_and_gained(old, new);
    if only.new.is_none() {
        lost.clear();
        gained.retain(|value| all_old.is_empty() || all_old.contains(value));
    }
    if only.old.is_none() {
        gained.clear();
        lost.retain(|value| all_new.is_empty() || all_new.contains(value));
    }
    // without a list of all values, a list of some is narrower
    let narrower = !lost.is_empty() || (only.old.is_none() && all_old.is_empty());
    let wider = !gained.is_empty() || (only.new.is_none() && all_new.is_empty());
    let response = if wider { &RESPONSE_WIDENED } else { &RESPONSE_NARROWED };
    let request = if narrower { &REQUEST_NARROWED } else { &REQUEST_WIDENED };
    let all = || Some("all".to_owned());
    let (from, to) = (only.old.show().or_else(all), only.new.show().or_else(all));
    if narrower || wider {
        out.push_by_direction(ByDirection { request, response }, at, from, to);
    } else {
        out.push(&SPELLED_OUT, at, from, to);
    }
}
