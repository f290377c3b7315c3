//! The kinds of callers that there are.

use super::prelude::*;
use crate::diff::pair::pairs;
use crate::model::{Caller, Title};

pub(super) const RULES: &[&Rule] = &[&ADDED, &REMOVED, &TYPE_RENAMED, &TEXT];

const ADDED: Rule = Rule::new("caller-added", "there is a new kind of caller", "nobody has to do anything")
    .wire(Compatible)
    .rust(Compatible);
const REMOVED: Rule = Rule::new(
    "caller-removed",
    "a kind of caller is gone",
    "clients with its keys have nothing to call any more; their code loses the marker type",
)
.wire(Breaking)
.rust(Breaking);
const TYPE_RENAMED: Rule = Rule::new(
    "caller-type-renamed",
    "a kind of caller has another name in Rust",
    "code that names `Client<…>` with it takes the new name",
)
.rust(Breaking);
const TEXT: Rule =
    Rule::new("caller-text-changed", "the text about a kind of caller changed", "nobody has to do anything");

pub(in crate::diff) fn added(at: &At<'_>, caller: &Caller, out: &mut Report) {
    out.push(&ADDED, &at.for_callers(vec![caller.id.clone()]), None, Some(caller.id.clone()));
}

pub(in crate::diff) fn removed(at: &At<'_>, caller: &Caller, out: &mut Report) {
    out.push(&REMOVED, &at.for_callers(vec![caller.id.clone()]), Some(caller.id.clone()), None);
}

pub(in crate::diff) fn check(at: &At<'_>, pair: Pair<'_, Caller>, out: &mut Report) {
    pairs!(Caller { id, name, title, doc, aka } = pair);
    debug_assert!(!id.changed(), "callers are matched by id");
    let at = &at.for_callers(vec![id.new.clone()]);
    changed(&TYPE_RENAMED, at, name, out);
    pairs!(Title { en, zh } = title);
    changed(&TEXT, &at.below("title.en"), en, out);
    changed(&TEXT, &at.below("title.zh"), zh, out);
    changed(&TEXT, &at.below("doc"), doc, out);
    changed(&TEXT, &at.below("aka"), aka, out);
}
