//! The shapes of an error body.

use super::prelude::*;
use crate::diff::pair::match_by;
use crate::model::{EnvelopeShape, Field};

pub(super) const RULES: &[&Rule] = &[&ADDED, &REMOVED, &HTTP, &FIELD_ADDED, &FIELD_REMOVED, &FIELD_CHANGED, &TEXT];

const ADDED: Rule = Rule::new(
    "error-shape-added",
    "errors come in one more shape",
    "whoever reads error bodies without the crate reads it, too",
)
.response()
.wire(Risky);
const REMOVED: Rule = Rule::new(
    "error-shape-removed",
    "errors no longer come in a shape",
    "nobody has to do anything once the last old server is gone",
)
.response()
.wire(Compatible);
const HTTP: Rule = Rule::new(
    "error-shape-status-changed",
    "a shape of errors comes with other HTTP statuses",
    "whoever picks the shape by status follows",
)
.response()
.wire(Risky);
const FIELD_ADDED: Rule = Rule::new("error-field-added", "errors carry one more field", "nobody has to do anything")
    .response()
    .wire(Compatible);
const FIELD_REMOVED: Rule = Rule::new(
    "error-field-removed",
    "errors no longer carry a field",
    "whoever reads it without the crate finds another source",
)
.response()
.wire(Breaking);
const FIELD_CHANGED: Rule =
    Rule::new("error-field-changed", "a field of errors changed", "whoever reads it without the crate checks how")
        .response()
        .wire(Risky);
const TEXT: Rule =
    Rule::new("error-shape-text-changed", "the text about a shape of errors changed", "nobody has to do anything");

pub(in crate::diff) fn added(at: &At<'_>, shape: &EnvelopeShape, out: &mut Report) {
    out.push(&ADDED, at, None, Some(shape.from.clone()));
}

pub(in crate::diff) fn removed(at: &At<'_>, shape: &EnvelopeShape, out: &mut Report) {
    out.push(&REMOVED, at, Some(shape.from.clone()), None);
}

pub(in crate::diff) fn http(at: &At<'_>, http: Pair<'_, Vec<u16>>, out: &mut Report) {
    changed(&HTTP, at, http, out);
}

pub(in crate::diff) fn doc(at: &At<'_>, doc: Pair<'_, Option<String>>, out: &mut Report) {
    changed(&TEXT, at, doc, out);
}

/// The crate reads errors leniently and shows no struct of them, so a field is compared as a whole.
pub(in crate::diff) fn fields(at: &At<'_>, fields: Pair<'_, [Field]>, out: &mut Report) {
    let lists = match_by(fields, |field| field.wire.as_str());
    for field in lists.removed {
        out.push(&FIELD_REMOVED, &at.below(&field.wire).places(Some(&field.origin), None), field.ty.show(), None);
    }
    for field in lists.added {
        out.push(&FIELD_ADDED, &at.below(&field.wire).places(None, Some(&field.origin)), None, field.ty.show());
    }
    for pair in lists.both.iter().filter(|pair| pair.changed()) {
        let at = at.below(&pair.new.wire).places(Some(&pair.old.origin), Some(&pair.new.origin));
        let shown = |field: &Field| if pair.old.ty == pair.new.ty { Some(field.doc.clone()) } else { field.ty.show() };
        out.push(&FIELD_CHANGED, &at, shown(pair.old), shown(pair.new));
    }
}
