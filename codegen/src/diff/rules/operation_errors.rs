//! The error codes that an operation documents.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&ADDED, &REMOVED, &TEXT];

const ADDED: Rule =
    Rule::new("operation-error-added", "an operation documents one more error code", "handlers may treat it")
        .response()
        .wire(Compatible);
const REMOVED: Rule = Rule::new(
    "operation-error-removed",
    "an operation no longer documents an error code",
    "handlers of the code check what comes instead",
)
.response()
.wire(Compatible);
const TEXT: Rule =
    Rule::new("operation-error-text-changed", "the text of an error code changed", "nobody has to do anything");

pub(in crate::diff) fn check(at: &At<'_>, errors: Pair<'_, Vec<(String, String)>>, out: &mut Report) {
    let text =
        |list: &[(String, String)], code: &str| list.iter().find(|(key, _)| key == code).map(|(_, text)| text.clone());
    for (code, before) in errors.old {
        match text(errors.new, code) {
            None => out.push(&REMOVED, &at.below(code), Some(before.clone()), None),
            Some(after) => changed(&TEXT, &at.below(code), Pair::new(before, &after), out),
        }
    }
    for (code, after) in errors.new.iter().filter(|(code, _)| text(errors.old, code).is_none()) {
        out.push(&ADDED, &at.below(code), None, Some(after.clone()));
    }
}
