//! What is written about an operation.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&TITLE, &SUMMARY, &NOTES, &UNKNOWN, &LINKS, &VENDOR, &SEARCH, &RELATED];

const TITLE: Rule =
    Rule::new("operation-title-changed", "the title of an operation changed", "nobody has to do anything");
const SUMMARY: Rule =
    Rule::new("operation-summary-changed", "the text about an operation changed", "nobody has to do anything");
const NOTES: Rule = Rule::new(
    "operation-notes-changed",
    "notes about an operation changed",
    "read them: they may say what the spec language cannot",
);
const UNKNOWN: Rule = Rule::new(
    "operation-unknown-changed",
    "what nobody documented about an operation changed",
    "nobody has to do anything",
);
const LINKS: Rule = Rule::new(
    "operation-links-changed",
    "links to the vendor's pages or their date changed",
    "nobody has to do anything",
);
const VENDOR: Rule = Rule::new(
    "operation-vendor-name-changed",
    "the vendor's name of a request or response changed",
    "who migrates from the vendor's SDK searches for the new name",
);

const SEARCH: Rule =
    Rule::new("operation-search-changed", "other words lead to an operation", "nobody has to do anything");
const RELATED: Rule = Rule::new(
    "operation-related-changed",
    "other operations come before or after an operation in a task",
    "read them: a task may have one more step",
);

pub(in crate::diff) fn search(at: &At<'_>, words: Pair<'_, Vec<String>>, out: &mut Report) {
    changed(&SEARCH, at, words, out);
}

pub(in crate::diff) fn related(at: &At<'_>, related: Pair<'_, Vec<(String, String)>>, out: &mut Report) {
    let shown = |related: &[(String, String)]| -> Vec<String> {
        related.iter().map(|(operation, why)| format!("{operation}: {why}")).collect()
    };
    members(&RELATED, &RELATED, at, &shown(related.old), &shown(related.new), out);
}

pub(in crate::diff) fn title(at: &At<'_>, title: Pair<'_, String>, out: &mut Report) {
    changed(&TITLE, at, title, out);
}

pub(in crate::diff) fn summary(at: &At<'_>, summary: Pair<'_, String>, out: &mut Report) {
    changed(&SUMMARY, at, summary, out);
}

/// One row a note.
pub(in crate::diff) fn notes(at: &At<'_>, notes: Pair<'_, Vec<String>>, out: &mut Report) {
    members(&NOTES, &NOTES, at, notes.old, notes.new, out);
}

pub(in crate::diff) fn unknown(at: &At<'_>, unknown: Pair<'_, Vec<String>>, out: &mut Report) {
    members(&UNKNOWN, &UNKNOWN, at, unknown.old, unknown.new, out);
}

pub(in crate::diff) fn links<T: Show + PartialEq>(at: &At<'_>, links: Pair<'_, T>, out: &mut Report) {
    changed(&LINKS, at, links, out);
}

pub(in crate::diff) fn vendor(at: &At<'_>, name: Pair<'_, Option<String>>, out: &mut Report) {
    changed(&VENDOR, at, name, out);
}
