//! Calls in a time: of the service, of an operation, and the codes that say "too many".

use super::prelude::*;
use crate::model::RateLimit;

pub(super) const RULES: &[&Rule] = &[&LOWERED, &RAISED, &CODES_ADDED, &CODES_REMOVED];

const LOWERED: Rule = Rule::new(
    "rate-limit-lowered",
    "fewer calls are allowed in a time",
    "callers near the old limit slow down; the crate throttles by itself, so batches take longer",
)
.wire(Risky);
const RAISED: Rule =
    Rule::new("rate-limit-raised", "more calls are allowed in a time", "nobody has to do anything").wire(Compatible);
const CODES_ADDED: Rule = Rule::new(
    "rate-limit-code-added",
    "one more error code says that the rate limit is exceeded",
    "whoever waits on such codes waits on this one, too",
)
.response()
.wire(Risky);
const CODES_REMOVED: Rule = Rule::new(
    "rate-limit-code-removed",
    "an error code no longer says that the rate limit is exceeded",
    "whoever waits on the code stops waiting",
)
.response()
.wire(Risky);

/// The limit that an operation has, its own or the service's.
pub(in crate::diff) fn check(at: &At<'_>, old: RateLimit, new: RateLimit, out: &mut Report) {
    // an unknown limit counts as unlimited; of two limits with one rate the one over a shorter time lets fewer in at once
    let rate = |limit: RateLimit| match limit.calls {
        0 => (f64::INFINITY, 0),
        calls => (f64::from(calls) / f64::from(limit.seconds.max(1)), calls),
    };
    if old != new {
        let rule = if rate(new) < rate(old) { &LOWERED } else { &RAISED };
        out.push(rule, at, old.show(), new.show());
    }
}

pub(in crate::diff) fn codes(at: &At<'_>, codes: Pair<'_, Vec<String>>, out: &mut Report) {
    members(&CODES_ADDED, &CODES_REMOVED, at, codes.old, codes.new, out);
}
