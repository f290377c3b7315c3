//! Names and prose of the service.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&CHANGED];

const CHANGED: Rule =
    Rule::new("service-text-changed", "names or prose of the service changed", "nobody has to do anything");

pub(in crate::diff) fn check<T: Show + PartialEq>(at: &At<'_>, pair: Pair<'_, T>, out: &mut Report) {
    changed(&CHANGED, at, pair, out);
}
