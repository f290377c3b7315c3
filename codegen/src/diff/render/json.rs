//! For programs: one document, as `docs/diff.schema.json` describes it.

use serde_json::{Value, json};

use super::{Compared, Review, affected};
use crate::diff::change::{Change, Move};
use crate::diff::severity::Severity;
use crate::diff::verdict::{Bump, bump};
use crate::model::Origin;

/// The whole comparison as one JSON document.
pub fn json(review: &Review) -> String {
    // with several services each has its own
    let one = match review.services.as_slice() {
        [one] => Some(one),
        _ => None,
    };
    let mut document = json!({
        "format": 1,
        "from": review.from,
        "to": review.to,
        "summary": {
            "total": review.changes.len(),
            "breaking": review.count(Severity::Breaking),
            "risky": review.count(Severity::Risky),
            "compatible": review.count(Severity::Compatible),
            "docs": review.count(Severity::Docs),
        },
        "affected": affected::met(review).iter().map(met).collect::<Vec<_>>(),
        "verdict": verdict(review, one, bump(&review.changes)),
        "services": review.services.iter().map(|of| service(review, of)).collect::<Vec<_>>(),
        "changes": review.changes.iter().map(|change| row(review, change)).collect::<Vec<_>>(),
    });
    document.sort_all_objects();
    format!("{document:#}\n")
}

fn verdict(review: &Review, of: Option<&Compared>, bump: Bump) -> Value {
    let versions = of.and_then(|of| of.versions);
    json!({
        "bump": bump.as_str(),
        "from_version": versions.map(|versions| versions.from.to_string()),
        "to_version": versions.map(|versions| versions.to.to_string()),
        "required_version": of.and_then(|of| review.required(of)).map(|version| version.to_string()),
        "sufficient": of.and_then(|of| review.version_suffices(of)),
    })
}

fn service(review: &Review, of: &Compared) -> Value {
    json!({
        "service": of.service,
        "crate": of.package,
        "changes": review.changes.iter().filter(|change| change.service == of.service).count(),
        "verdict": verdict(review, Some(of), review.bump(of)),
    })
}

fn met(met: &affected::Met) -> Value {
    let affected::Met { service, caller, site, counts: [breaking, risky, compatible] } = met;
    json!({
        "service": service, "caller": caller, "site": site,
        "breaking": breaking, "risky": risky, "compatible": compatible,
    })
}

fn row(review: &Review, change: &Change) -> Value {
    let Change {
        service,
        rule,
        operation,
        type_name,
        path,
        direction,
        sites,
        callers,
        affected,
        from,
        to,
        reach,
        old,
        new,
        moved,
    } = change;
    let (from_root, to_root) = review.roots(change);
    let who = |(caller, sites): &(Option<String>, Vec<String>)| json!({ "caller": caller, "sites": sites });
    let place = |origin: &Option<Origin>, root: &str| {
        origin.as_ref().map(|origin| {
            let (file, line) = super::below(root, origin);
            json!({ "file": file, "line": line })
        })
    };
    json!({
        "service": service,
        "rule": rule.id,
        "severity": change.severity().as_str(),
        "wire": rule.wire.map(Severity::as_str),
        "rust": rule.rust.map(Severity::as_str),
        "direction": direction.as_str(),
        "operation": operation,
        "type": type_name,
        "path": path,
        "sites": sites,
        "callers": callers,
        "affected": affected.by_caller.iter().map(who).collect::<Vec<_>>(),
        "from": from,
        "to": to,
        "what": rule.summary,
        "who": rule.action,
        "reach": reach,
        "old": place(old, from_root),
        "new": place(new, to_root),
        "moved": moved.as_ref().map(|Move { from, to }| json!({ "from": from, "to": to })),
    })
}
