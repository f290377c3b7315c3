//! Whose keys may call an operation.

use super::prelude::*;
use crate::model::Caller;

pub(super) const RULES: &[&Rule] = &[&ADDED, &REMOVED, &RESTRICTED, &DOCUMENTED, &UNDOCUMENTED, &NOTE];

const ADDED: Rule =
    Rule::new("operation-caller-added", "one more kind of caller may call an operation", "nobody has to do anything")
        .wire(Compatible)
        .rust(Compatible);
const REMOVED: Rule = Rule::new(
    "operation-caller-removed",
    "a kind of caller may no longer call an operation",
    "its clients are refused, and their code no longer compiles",
)
.wire(Breaking)
.rust(Breaking);
const RESTRICTED: Rule = Rule::new(
    "operation-callers-restricted",
    "the callers of an operation, unknown before, are now known and are not all",
    "clients with other keys were refused or will be, and their code no longer compiles",
)
.wire(Risky)
.rust(Breaking);
const DOCUMENTED: Rule = Rule::new(
    "operation-callers-documented",
    "the callers of an operation, unknown before, are now known to be all",
    "nobody has to do anything",
)
.wire(Compatible);
const UNDOCUMENTED: Rule = Rule::new(
    "operation-callers-undocumented",
    "the callers of an operation are no longer known",
    "everybody's code compiles; who is refused is learnt from the service",
)
.wire(Risky)
.rust(Compatible);
const NOTE: Rule = Rule::new(
    "operation-caller-note-changed",
    "the text about the callers of an operation changed",
    "nobody has to do anything",
);

pub(in crate::diff) fn check(at: &At<'_>, callers: Pair<'_, Option<Vec<String>>>, all: &[Caller], out: &mut Report) {
    match (callers.old, callers.new) {
        (Some(old), Some(new)) => {
            let (lost, gained) = lost_and_gained(old, new);
            if !lost.is_empty() {
                out.push(&REMOVED, &at.for_callers(lost.clone()), lost.show(), None);
            }
            if !gained.is_empty() {
                out.push(&ADDED, &at.for_callers(gained.clone()), None, gained.show());
            }
        }
        (None, Some(new)) => {
            let left_out: Vec<String> =
                all.iter().map(|caller| caller.id.clone()).filter(|caller| !new.contains(caller)).collect();
            let rule = if left_out.is_empty() { &DOCUMENTED } else { &RESTRICTED };
            out.push(rule, &at.for_callers(left_out), Some("unknown".to_owned()), callers.new.show());
        }
        (Some(_), None) => out.push(&UNDOCUMENTED, at, callers.old.show(), Some("unknown".to_owned())),
        (None, None) => {}
    }
}

pub(in crate::diff) fn note(at: &At<'_>, note: Pair<'_, Option<String>>, out: &mut Report) {
    changed(&NOTE, at, note, out);
}
