//! Where an operation is in its life, and what replaces it.

use super::prelude::*;
use crate::model::Status;

pub(super) const RULES: &[&Rule] = &[&DEPRECATED, &TAKEN_OFFLINE, &WITHDRAWN, &RESTORED, &RETURNED, &REPLACEMENT];

const DEPRECATED: Rule = Rule::new(
    "operation-deprecated",
    "an operation is to be taken offline",
    "its callers plan the move to what replaces it; until then they enable the feature `legacy`",
)
.wire(Risky)
.rust(Breaking);
const TAKEN_OFFLINE: Rule = Rule::new(
    "operation-taken-offline",
    "an operation in service is gone",
    "its callers move to what replaces it; to compile until then they enable the feature `legacy`",
)
.wire(Breaking)
.rust(Breaking);
const WITHDRAWN: Rule =
    Rule::new("operation-withdrawn", "a deprecated operation is gone", "its last callers move to what replaces it")
        .wire(Breaking);
const RESTORED: Rule = Rule::new("operation-restored", "an operation is back in service", "nobody has to do anything")
    .wire(Compatible)
    .rust(Compatible);
const RETURNED: Rule = Rule::new(
    "operation-returned",
    "an operation that was gone answers again, still deprecated",
    "nobody has to do anything",
)
.wire(Compatible);
const REPLACEMENT: Rule = Rule::new(
    "operation-replacement-changed",
    "another operation is named as what to call instead",
    "who plans the move reads the new name",
);

pub(in crate::diff) fn check(at: &At<'_>, status: Pair<'_, Status>, out: &mut Report) {
    let rule = match (status.old, status.new) {
        (Status::Active, Status::Deprecated) => &DEPRECATED,
        (Status::Active, Status::Removed) => &TAKEN_OFFLINE,
        (Status::Deprecated, Status::Removed) => &WITHDRAWN,
        (Status::Removed, Status::Deprecated) => &RETURNED,
        (Status::Deprecated | Status::Removed, Status::Active) => &RESTORED,
        (Status::Active, Status::Active)
        | (Status::Deprecated, Status::Deprecated)
        | (Status::Removed, Status::Removed) => return,
    };
    changed(rule, at, status, out);
}

pub(in crate::diff) fn replacement(at: &At<'_>, by: Pair<'_, Option<String>>, out: &mut Report) {
    changed(&REPLACEMENT, at, by, out);
}
