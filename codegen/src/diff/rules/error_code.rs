//! Error codes of the service and of the gateway. Each, and each sister of one, is a constant in Rust.

use super::prelude::*;
use crate::diff::pair::pairs;
use crate::model::ErrorInfo;

pub(super) const RULES: &[&Rule] = &[
    &ADDED,
    &REMOVED,
    &MERGED,
    &GATEWAY,
    &HTTP,
    &CATEGORY,
    &MEANS,
    &RETRIED,
    &NOT_RETRIED,
    &SISTER,
    &SISTER_REMOVED,
    &TEXT,
];

const ADDED: Rule =
    Rule::new("error-code-added", "an error code is documented", "nobody has to do anything; handlers may treat it")
        .response()
        .wire(Compatible)
        .rust(Compatible);
const REMOVED: Rule = Rule::new(
    "error-code-removed",
    "an error code is no longer documented",
    "handlers of the code check what comes instead; the crate no longer knows its hint and whether to retry; code that names its constant names the code as a text",
)
.response()
.wire(Risky)
.rust(Breaking);
const MERGED: Rule = Rule::new(
    "error-code-became-sister",
    "an error code is only told as one that means the same as another",
    "handlers of the code check that they treat both alike",
)
.response()
.wire(Risky);
const GATEWAY: Rule = Rule::new(
    "error-code-sender-changed",
    "an error code comes from another sender",
    "check retries: what the gateway refuses has not reached the service",
)
.response()
.wire(Risky);
const HTTP: Rule = Rule::new(
    "error-code-status-changed",
    "an error code comes with other HTTP statuses",
    "whoever matches on the status follows",
)
.response()
.wire(Risky);
const CATEGORY: Rule =
    Rule::new("error-code-category-changed", "an error code is of another kind", "whoever matches on the kind follows")
        .response()
        .wire(Risky);
const MEANS: Rule = Rule::new(
    "error-code-meaning-changed",
    "the client acts otherwise upon an error code",
    "check that a write is sent again only where the code says that no work was done",
)
.response()
.wire(Risky);
const RETRIED: Rule = Rule::new(
    "error-code-became-retryable",
    "an error code is answered by a retry, or its status decides where it was not",
    "check that repeating helps; calls may take longer to fail",
)
.response()
.wire(Risky);
const NOT_RETRIED: Rule = Rule::new(
    "error-code-no-longer-retryable",
    "an error code is no longer answered by a retry, or its status decides where it was",
    "whoever relied on the retry repeats the call",
)
.response()
.wire(Risky);
const SISTER: Rule = Rule::new(
    "error-code-sister-changed",
    "another code means the same",
    "whoever matches on the code matches on its sister, too",
)
.response()
.wire(Compatible)
.rust(Compatible);
const SISTER_REMOVED: Rule = Rule::new(
    "error-code-sister-removed",
    "a code that meant the same as another is no longer documented",
    "handlers of the code check what comes instead; code that names its constant names the code as a text",
)
.response()
.wire(Risky)
.rust(Breaking);
const TEXT: Rule =
    Rule::new("error-code-text-changed", "the text about an error code changed", "nobody has to do anything");

pub(in crate::diff) fn added(at: &At<'_>, error: &ErrorInfo, out: &mut Report) {
    out.push(&ADDED, at, None, Some(error.doc.clone()));
}

/// `left` are the errors that there are now.
pub(in crate::diff) fn removed(at: &At<'_>, error: &ErrorInfo, left: &[ErrorInfo], out: &mut Report) {
    let rule = if names(left, &error.code) { &MERGED } else { &REMOVED };
    out.push(rule, at, Some(error.doc.clone()), None);
}

/// `left` are the errors that there are now.
pub(in crate::diff) fn check(at: &At<'_>, pair: Pair<'_, ErrorInfo>, left: &[ErrorInfo], out: &mut Report) {
    pairs!(
        ErrorInfo { code, gateway, http, category, means, retry, also, also_http, doc, doc_zh, hint, hint_zh } = pair
    );
    debug_assert!(!code.changed(), "errors are matched by code");
    changed(&GATEWAY, at, gateway, out);
    changed(&HTTP, at, http, out);
    changed(&CATEGORY, at, category, out);
    changed(&MEANS, at, means, out);
    if retry.changed() {
        // not said stands between no and yes: the status decides
        let weight = |retry: &Option<bool>| retry.map_or(1, |retry| if retry { 2 } else { 0 });
        let rule = if weight(retry.new) > weight(retry.old) { &RETRIED } else { &NOT_RETRIED };
        out.push(rule, at, retry.old.show(), retry.new.show());
    }
    let gone = also.old.as_ref().is_some_and(|sister| !names(left, sister));
    changed(if gone { &SISTER_REMOVED } else { &SISTER }, at, also, out);
    // its statuses come and go with it
    if also.old.is_some() == also.new.is_some() {
        changed(&SISTER, &at.below("also_http"), also_http, out);
    }
    changed(&TEXT, &at.below("doc"), doc, out);
    changed(&TEXT, &at.below("doc_zh"), doc_zh, out);
    changed(&TEXT, &at.below("hint"), hint, out);
    changed(&TEXT, &at.below("hint_zh"), hint_zh, out);
}

/// Whether a code is one of the errors, or the sister of one.
fn names(errors: &[ErrorInfo], code: &str) -> bool {
    errors.iter().any(|error| error.code == code || error.also.as_deref() == Some(code))
}
