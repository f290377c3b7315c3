//! The unit of a number.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&SET, &CHANGED, &UNSET];

const SET: Rule = Rule::new(
    "field-unit-set",
    "the unit of a number is known",
    "whoever took it for another unit was wrong all along",
);
const CHANGED: Rule = Rule::new(
    "field-unit-changed",
    "a number is in another unit",
    "whoever computes with it converts; nothing fails, everything is wrong",
)
.wire(Breaking);
const UNSET: Rule =
    Rule::new("field-unit-unset", "the unit of a number is no longer known", "nobody has to do anything");

pub(in crate::diff) fn check(at: &At<'_>, unit: Pair<'_, Option<String>>, out: &mut Report) {
    Optional { set: &SET, unset: &UNSET, changed: &CHANGED }.check(at, unit, out);
}
