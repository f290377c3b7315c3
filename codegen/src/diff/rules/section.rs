//! Sections: modules and features of the crate.

use super::prelude::*;
use crate::model::{Origin, Section};

pub(super) const RULES: &[&Rule] = &[&ADDED, &REMOVED, &RENAMED, &TEXT];

pub(in crate::diff) const ADDED: Rule =
    Rule::new("section-added", "there is a new section", "nobody has to do anything").rust(Compatible);
pub(in crate::diff) const REMOVED: Rule =
    Rule::new("section-removed", "a section is gone", "code that names the module or the feature drops it")
        .rust(Breaking);
pub(in crate::diff) const RENAMED: Rule = Rule::new(
    "section-renamed",
    "a section has another name",
    "code that names the module or the feature takes the new name",
)
.rust(Breaking);
const TEXT: Rule = Rule::new("section-text-changed", "the text about a section changed", "nobody has to do anything");

pub(in crate::diff) fn added(at: &At<'_>, section: &Section, out: &mut Report) {
    out.push(&ADDED, at, None, Some(section.id.clone()));
}

pub(in crate::diff) fn removed(at: &At<'_>, section: &Section, out: &mut Report) {
    out.push(&REMOVED, at, Some(section.id.clone()), None);
}

pub(in crate::diff) fn text(at: &At<'_>, text: Pair<'_, String>, out: &mut Report) {
    changed(&TEXT, at, text, out);
}

/// The file that says what a section is.
pub(in crate::diff) fn place(id: &str) -> Origin {
    Origin { file: format!("{id}/section.yaml"), line: 1 }
}
