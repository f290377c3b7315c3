//! What only programs read that write files: which operations give all rows of a month.

use serde_json::Value;

use super::prelude::*;
use crate::model::Origin;

pub(super) const RULES: &[&Rule] = &[&CHANGED];

const CHANGED: Rule = Rule::new(
    "exports-changed",
    "which operations an export reads, or what its columns hold, changed",
    "files that the command writes from now on may differ from those before",
);

pub(in crate::diff) fn check(exports: Pair<'_, Option<Value>>, out: &mut Report) {
    if exports.old == exports.new {
        return;
    }
    let place = Origin { file: "exports.yaml".to_owned(), line: 1 };
    let place_of = |side: &Option<Value>| side.is_some().then_some(&place);
    out.push(&CHANGED, &At::service("exports").places(place_of(exports.old), place_of(exports.new)), None, None);
}
