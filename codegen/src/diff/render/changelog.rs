//! A section for CHANGELOG.md. Every breaking row names its subject between backticks, which declares it.

use super::{Review, short};
use crate::diff::change::{Change, Severity};

/// The section, from `## [version]` on.
pub fn changelog(review: &Review) -> String {
    let version = match (review.versions, review.required()) {
        (Some(versions), Some(required)) => versions.to.max(required).to_string(),
        _ => "Unreleased".to_owned(),
    };
    let mut out = format!("## {version}\n");
    for (severity, title) in
        [(Severity::Breaking, "Breaking"), (Severity::Risky, "Worth a look"), (Severity::Compatible, "New and relaxed")]
    {
        let rows: Vec<&Change> = review.changes.iter().filter(|change| change.severity() == severity).collect();
        if !rows.is_empty() {
            out += &format!("\n### {title}\n\n");
            rows.iter().for_each(|change| out += &row(change));
        }
    }
    let docs = review.count(Severity::Docs);
    if docs > 0 {
        out += &format!("\n### Documentation\n\n- {docs} texts and links\n");
    }
    out
}

fn row(change: &Change) -> String {
    let path = if change.path.is_empty() { String::new() } else { format!(" `{}`", change.path) };
    let sites = if change.sites.is_empty() { String::new() } else { format!(" at {}", change.sites.join(", ")) };
    let values = change.values();
    let values = if values.is_empty() { values } else { format!(" ({})", short(&values, 120)) };
    let action = match change.rule.action {
        "nobody has to do anything" => String::new(),
        action => format!("; {action}"),
    };
    format!("- `{}`{path}{sites}: {}{values}{action}\n", change.subject(), change.rule.summary)
}
