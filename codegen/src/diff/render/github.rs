//! Annotations of a pull request: GitHub's workflow commands. A host shows few of them, so the worst come first and
//! documentation does not come at all.

use super::{Review, affected, axes, reach};
use crate::diff::change::Change;
use crate::diff::severity::Severity;

/// One `::error …`, `::warning …` or `::notice …` line a change.
pub fn github(review: &Review) -> String {
    let told = review.changes.iter().filter(|change| change.severity() != Severity::Docs);
    told.map(|change| line(review, change)).collect()
}

fn line(review: &Review, change: &Change) -> String {
    let level = match change.severity() {
        Severity::Breaking => "error",
        Severity::Risky => "warning",
        Severity::Compatible | Severity::Docs => "notice",
    };
    let (file, line) = review.place(change);
    // what is gone has no line on the new side
    let at = if change.new.is_none() && change.old.is_some() {
        format!("file={}", property(&file))
    } else {
        format!("file={},line={line}", property(&file))
    };
    let values = change.values();
    let values = if values.is_empty() { values } else { format!(": {values}") };
    let reach = reach(change).map(|reach| format!("\n{reach}")).unwrap_or_default();
    let who = affected(change).map(|who| format!("\naffected: {who}")).unwrap_or_default();
    let path = if change.path.is_empty() { String::new() } else { format!(" {}", change.path) };
    let place = format!("{}{path}", review.subject(change));
    let message = format!("{place}{values}\n{}{reach}{who}\n{}", change.rule.words(), axes(change.rule));
    format!("::{level} {at},title={}::{}\n", change.rule.id, data(&message))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
