//! Where a request field travels.

use super::prelude::*;
use crate::diff::walk::usage;
use crate::model::Place;

pub(super) const RULES: &[&Rule] = &[&MOVED];

const MOVED: Rule = Rule::new(
    "request-field-moved",
    "a field travels in another part of the request",
    "whoever calls without the crate puts it there; users of the crate update",
)
.request()
.wire(Breaking);

pub(in crate::diff) fn check(at: &At<'_>, place: Pair<'_, Place>, out: &mut Report) {
    if place.changed() {
        let name = |place: Place| Some(usage::place(place).to_owned());
        out.push(&MOVED, at, name(*place.old), name(*place.new));
    }
}
