//! The section that an operation lives in.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&MOVED];

const MOVED: Rule = Rule::new(
    "operation-moved",
    "an operation lives in another section",
    "code imports it from the new module and enables the new feature",
)
.rust(Breaking);

pub(in crate::diff) fn check(at: &At<'_>, section: Pair<'_, String>, out: &mut Report) {
    changed(&MOVED, at, section, out);
}
