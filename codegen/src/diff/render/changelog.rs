//! A section for CHANGELOG.md. Every breaking row names its subject between backticks, which declares it.

use super::values::sides;
use super::{Review, affected, reach};
use crate::diff::change::Change;
use crate::diff::rule::{Side, capital};
use crate::diff::severity::Severity;

const ROOM: usize = 120;

/// The section, from `## [version]` on.
pub fn changelog(review: &Review) -> String {
    // one heading cannot say the versions of several crates
    let one = match review.services.as_slice() {
        [one] => one.versions.zip(review.required(one)),
        _ => None,
    };
    let version =
        one.map_or_else(|| "Unreleased".to_owned(), |(versions, required)| versions.to.max(required).to_string());
    let mut out = format!("## {version}\n");
    for part in [Part::Breaking, Part::Changed, Part::New] {
        let rows: Vec<&Change> = review.changes.iter().filter(|change| Part::of(change) == Some(part)).collect();
        if !rows.is_empty() {
            out += &format!("\n### {}\n\n", part.title());
            rows.iter().for_each(|change| out += &row(review, change));
        }
    }
    match review.count(Severity::Docs) {
        0 => {}
        1 => out += "\n### Documentation\n\n- 1 text or link\n",
        docs => out += &format!("\n### Documentation\n\n- {docs} texts and links\n"),
    }
    out
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Breaking,
    Changed,
    New,
}

impl Part {
    /// `None`: documentation, which is only counted.
    fn of(change: &Change) -> Option<Part> {
        match change.severity() {
            Severity::Breaking => Some(Part::Breaking),
            Severity::Risky => Some(Part::Changed),
            Severity::Compatible if gives(change) => Some(Part::New),
            Severity::Compatible => Some(Part::Changed),
            Severity::Docs => None,
        }
    }

    fn title(self) -> &'static str {
        match self {
            Part::Breaking => "Breaking",
            Part::Changed => "Changed",
            Part::New => "New and relaxed",
        }
    }
}

/// Whether a compatible change gives something: a new thing, or less to keep to. What may be sent is compatible only
/// then; of the rest the id of the rule says what was lost or is just different.
fn gives(change: &Change) -> bool {
    const LOST_OR_DIFFERENT: [&str; 7] =
        ["-removed", "-changed", "-tightened", "-narrowed", "-deprecated", "-became-sensitive", "-shared"];
    let rule = change.rule;
    rule.side == Side::Request || !LOST_OR_DIFFERENT.iter().any(|end| rule.id.ends_with(end))
}

/// One sentence for what happened, one for who must do what.
fn row(review: &Review, change: &Change) -> String {
    let path = if change.path.is_empty() { String::new() } else { format!(" `{}`", change.path) };
    let service = if review.several() { format!("{}: ", change.service) } else { String::new() };
    let who = affected(change).map(|who| format!("; for {who}")).unwrap_or_default();
    // the path may end in what came or went
    let told = |value: &str| change.path == value || change.path.ends_with(&format!(".{value}"));
    let values = match sides(change, ROOM) {
        (None, Some(value)) | (Some(value), None) if told(&value) => String::new(),
        (Some(from), Some(to)) => format!(" ({from} → {to})"),
        (None, Some(to)) => format!(" (added: {to})"),
        (Some(from), None) => format!(" (removed: {from})"),
        (None, None) => String::new(),
    };
    let reach = reach(change).map(|reach| format!("; {reach}")).unwrap_or_default();
    let action = match change.rule.action {
        "nobody has to do anything" => String::new(),
        action => format!(" {}.", capital(action)),
    };
    format!("- {service}`{}`{path}: {}{values}{reach}{who}.{action}\n", change.subject(), change.rule.summary)
}
