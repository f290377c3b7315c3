//! Fields that are to be taken away.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&DEPRECATED, &UNDEPRECATED];

const DEPRECATED: Rule =
    Rule::new("field-deprecated", "a field is to be taken away", "its users plan without it; its setter warns")
        .wire(Compatible)
        .rust(Compatible);
const UNDEPRECATED: Rule = Rule::new("field-undeprecated", "a field is here to stay", "nobody has to do anything")
    .wire(Compatible)
    .rust(Compatible);

pub(in crate::diff) fn check(at: &At<'_>, deprecated: Pair<'_, bool>, out: &mut Report) {
    flag(&DEPRECATED, &UNDEPRECATED, at, deprecated, out);
}
