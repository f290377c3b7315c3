//! What is kept out of logs.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&GAINED, &LOST, &TYPE_GAINED, &TYPE_LOST];

const GAINED: Rule = Rule::new(
    "field-became-sensitive",
    "a field is kept out of logs",
    "nobody has to do anything; old logs may hold it",
)
.wire(Compatible);
const LOST: Rule = Rule::new(
    "field-no-longer-sensitive",
    "a field may be seen in logs",
    "check that it is no secret and no personal data",
)
.wire(Risky);
const TYPE_GAINED: Rule = Rule::new(
    "type-became-sensitive",
    "a type is kept out of logs",
    "code that prints it with `{}` asks for `as_str` and answers for what it does",
)
.rust(Breaking);
const TYPE_LOST: Rule = Rule::new(
    "type-no-longer-sensitive",
    "a type may be seen in logs",
    "check that it is no secret and no personal data",
)
.wire(Risky)
.rust(Compatible);

pub(in crate::diff) fn field(at: &At<'_>, sensitive: Pair<'_, bool>, out: &mut Report) {
    flag(&GAINED, &LOST, at, sensitive, out);
}

/// A text type that is sensitive cannot be printed.
pub(in crate::diff) fn newtype(at: &At<'_>, sensitive: Pair<'_, bool>, out: &mut Report) {
    flag(&TYPE_GAINED, &TYPE_LOST, at, sensitive, out);
}
