//! The sites that have an operation.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&ADDED, &REMOVED];

const ADDED: Rule =
    Rule::new("operation-site-added", "an operation exists at one more site", "nobody has to do anything")
        .wire(Compatible);
const REMOVED: Rule = Rule::new(
    "operation-site-removed",
    "an operation no longer exists at a site",
    "its callers there are refused before sending; they need another way",
)
.wire(Breaking);

pub(in crate::diff) fn check(at: &At<'_>, sites: Pair<'_, Vec<String>>, out: &mut Report) {
    sites_of(&ADDED, &REMOVED, at, sites.old, sites.new, out);
}
