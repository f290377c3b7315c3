//! What a schema or a page says in words, from the same sentences as the documentation of the crate.

use super::view::View;
use crate::model::{Blank, Check, Field, Object, Rule};
use crate::words::{code, sentence};

/// Meaning of a field with everything that a schema has no keyword for.
pub(crate) fn field(field: &Field, owner: &Object, view: View) -> String {
    let mut parts = vec![sentence(&field.doc)];
    parts.extend(view.rules(owner).filter_map(|rule| crate::words::field_rule(rule, field)));
    parts.extend(crate::words::unconfirmed(&field.unconfirmed_sites, view.model));
    parts.extend(field.unit.as_ref().map(|unit| format!("Unit: {}.", crate::words::prose(unit))));
    parts.extend(blank("null", field.on_null));
    parts.extend(blank("An empty text", field.on_empty));
    parts.extend(field.note.as_deref().map(sentence));
    parts.join(" ")
}

/// Meaning of a field that always has the same value.
pub(crate) fn always(field: &Field) -> String {
    let always = field.constant.as_ref().map(|constant| format!(" Always {}.", crate::words::constant(constant)));
    sentence(&field.doc) + &always.unwrap_or_default()
}

/// Whether a rule is a condition on this field alone.
pub(crate) fn is_about(rule: &Rule, field: &Field) -> bool {
    matches!(&rule.check, Check::When { field: name, .. } if *name == field.wire)
}

/// What null or "" does, where it does something.
pub(crate) fn blank(what: &str, blank: Option<Blank>) -> Option<String> {
    let does = match blank? {
        Blank::Ignored => return None,
        Blank::Default => "stands for the default",
        Blank::Filter => "is a filter of its own",
        Blank::Error => "is refused",
        Blank::Kept => "is kept as the value",
    };
    Some(format!("{what} {does}."))
}

/// Where limits come from when not from the vendor's documents.
pub(crate) fn source(field: &Field) -> Option<&'static str> {
    match field.source.as_deref()? {
        "sdk" => Some("Limits as the vendor's SDK has them."),
        "old-docs" => Some("Limits from an older page."),
        _ => None,
    }
}

/// One paragraph of a list in Markdown.
pub(crate) fn bullets(list: &[String]) -> String {
    list.iter().map(|text| format!("- {}", sentence(text))).collect::<Vec<_>>().join("\n")
}

/// A code with its meaning.
pub(crate) fn coded(name: &str, doc: &str) -> String {
    format!("{}: {}", code(name), sentence(doc))
}

/// A rule or sentence with a capital first letter, unless it starts with code.
pub(crate) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) if first.is_alphabetic() => first.to_uppercase().chain(chars).collect(),
        _ => text.to_owned(),
    }
}
