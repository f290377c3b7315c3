//! For programs: one document, as `docs/diff.schema.json` describes it.

use serde_json::{Value, json};

use super::Review;
use crate::diff::change::Change;
use crate::diff::severity::Severity;
use crate::model::Origin;

/// The whole comparison as one JSON document.
pub fn json(review: &Review) -> String {
    let version = |pick: fn(&super::Versions) -> super::Version| review.versions.as_ref().map(|v| pick(v).to_string());
    let document = json!({
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
        "verdict": {
            "bump": review.bump().as_str(),
            "from_version": version(|versions| versions.from),
            "to_version": version(|versions| versions.to),
            "required_version": review.required().map(|version| version.to_string()),
            "sufficient": review.version_suffices(),
        },
        "changes": review.changes.iter().map(|change| row(review, change)).collect::<Vec<_>>(),
    });
    format!("{document:#}\n")
}

fn row(review: &Review, change: &Change) -> Value {
    let Change { rule, operation, type_name, path, direction, sites, from, to, reach, old, new } = change;
    let place = |origin: &Option<Origin>, root: &str| {
        origin.as_ref().map(|origin| {
            let (file, line) = super::below(root, origin);
            json!({ "file": file, "line": line })
        })
    };
    json!({
        "rule": rule.id,
        "severity": change.severity().as_str(),
        "wire": rule.wire.map(Severity::as_str),
        "rust": rule.rust.map(Severity::as_str),
        "direction": direction.as_str(),
        "operation": operation,
        "type": type_name,
        "path": path,
        "sites": sites,
        "from": from,
        "to": to,
        "what": rule.summary,
        "who": rule.action,
        "reach": reach,
        "old": place(old, &review.from_root),
        "new": place(new, &review.to_root),
    })
}
