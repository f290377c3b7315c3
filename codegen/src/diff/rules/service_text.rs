//! Names and prose of the service.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&CHANGED, &SANDBOX];

const CHANGED: Rule =
    Rule::new("service-text-changed", "names or prose of the service changed", "nobody has to do anything");
const SANDBOX: Rule = Rule::new(
    "sandbox-changed",
    "what the sandbox is told beside the model changed",
    "tests against the sandbox may see other data",
);

/// What only the sandbox reads.
pub(in crate::diff) fn sandbox<T: PartialEq>(sandbox: Pair<'_, T>, out: &mut Report) {
    if sandbox.changed() {
        out.push(&SANDBOX, &At::service("sandbox"), None, None);
    }
}

pub(in crate::diff) fn check<T: Show + PartialEq>(at: &At<'_>, pair: Pair<'_, T>, out: &mut Report) {
    changed(&CHANGED, at, pair, out);
}
