//! What is written about a field.

use super::prelude::*;
use crate::model::Title;

pub(super) const RULES: &[&Rule] = &[&DOC, &SWAPPED, &NOTE, &FORMAT, &SOURCE, &HINTS];

const DOC: Rule = Rule::new("field-text-changed", "the text about a field changed", "nobody has to do anything");
const SWAPPED: Rule = Rule::new(
    "fields-swapped",
    "two fields took each other's meaning",
    "whoever writes or reads one of them looks whether they mean the other: the text was mended, or the names were mixed up",
)
.wire(Risky);
const NOTE: Rule = Rule::new(
    "field-note-changed",
    "a note about a field changed",
    "read it: it may say what the spec language cannot",
);
const FORMAT: Rule = Rule::new(
    "field-format-changed",
    "the format named for documentation changed",
    "nobody has to do anything: it is not enforced",
);
const SOURCE: Rule = Rule::new("field-source-changed", "limits come from another source", "nobody has to do anything");

const HINTS: Rule = Rule::new(
    "field-hints-changed",
    "what to do when a call with a field is refused changed",
    "read it: errors of such calls say it",
);

pub(in crate::diff) fn hints(at: &At<'_>, hints: Pair<'_, Vec<(String, Title)>>, out: &mut Report) {
    let shown = |hints: &[(String, Title)]| -> Vec<String> {
        hints.iter().map(|(on, Title { en, zh })| format!("{on}: {en} / {zh}")).collect()
    };
    members(&HINTS, &HINTS, at, &shown(hints.old), &shown(hints.new), out);
}

pub(in crate::diff) fn doc(at: &At<'_>, doc: Pair<'_, String>, out: &mut Report) {
    changed(&DOC, at, doc, out);
}

/// Of the field at `at`, and of another in the same object.
pub(in crate::diff) fn swapped(at: &At<'_>, one: &str, other: &str, out: &mut Report) {
    out.push(&SWAPPED, at, Some(one.to_owned()), Some(other.to_owned()));
}

pub(in crate::diff) fn note(at: &At<'_>, note: Pair<'_, Option<String>>, out: &mut Report) {
    changed(&NOTE, at, note, out);
}

pub(in crate::diff) fn format(at: &At<'_>, format: Pair<'_, Option<String>>, out: &mut Report) {
    changed(&FORMAT, at, format, out);
}

pub(in crate::diff) fn source(at: &At<'_>, source: Pair<'_, Option<String>>, out: &mut Report) {
    changed(&SOURCE, at, source, out);
}
