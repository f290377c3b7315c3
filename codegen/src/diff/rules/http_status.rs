//! HTTP statuses and what they mean for retries.

use super::prelude::*;
use crate::diff::pair::pairs;
use crate::model::HttpStatus;

pub(super) const RULES: &[&Rule] = &[&ADDED, &REMOVED, &RETRIED, &NOT_RETRIED, &TEXT];

const ADDED: Rule = Rule::new("http-status-added", "an HTTP status is documented", "nobody has to do anything")
    .response()
    .wire(Compatible);
const REMOVED: Rule = Rule::new(
    "http-status-removed",
    "an HTTP status is no longer documented",
    "nobody has to do anything; it is treated like its class",
)
.response()
.wire(Risky);
const RETRIED: Rule = Rule::new(
    "http-status-became-retryable",
    "an HTTP status is answered by a retry",
    "check that repeating helps; calls may take longer to fail",
)
.response()
.wire(Risky);
const NOT_RETRIED: Rule = Rule::new(
    "http-status-no-longer-retryable",
    "an HTTP status is no longer answered by a retry",
    "whoever relied on the retry repeats the call",
)
.response()
.wire(Risky);
const TEXT: Rule =
    Rule::new("http-status-text-changed", "the text about an HTTP status changed", "nobody has to do anything");

pub(in crate::diff) fn added(at: &At<'_>, status: &HttpStatus, out: &mut Report) {
    out.push(&ADDED, at, None, Some(status.status.to_string()));
}

pub(in crate::diff) fn removed(at: &At<'_>, status: &HttpStatus, out: &mut Report) {
    out.push(&REMOVED, at, Some(status.status.to_string()), None);
}

pub(in crate::diff) fn check(at: &At<'_>, pair: Pair<'_, HttpStatus>, out: &mut Report) {
    pairs!(HttpStatus { status, name, retry, doc } = pair);
    debug_assert!(!status.changed(), "statuses are matched by number");
    flag(&RETRIED, &NOT_RETRIED, at, retry, out);
    changed(&TEXT, at, name, out);
    changed(&TEXT, at, doc, out);
}
