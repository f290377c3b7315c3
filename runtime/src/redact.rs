//! Showing records and documents without what is sensitive.
//!
//! In doubt a value is hidden: names that the table does not know and values that are not of their kind count as
//! sensitive.

use crate::json::Json;
use crate::meta::{Field, Kind, Object};
use crate::record::{Record, to_json};
use std::fmt;

/// What stands for a hidden value.
pub const MASK: &str = "***";

/// Prints a record as a struct with the fields that are set; sensitive ones as `***`.
///
/// # Errors
/// When the formatter fails.
pub fn debug(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    object(record.meta(), &to_json(record), f)
}

/// A document of wire names with sensitive values replaced by `***`, to be logged.
pub fn json(meta: &Object, document: &Json) -> Json {
    let Json::Object(entries) = document else { return masked() };
    let entries = entries.iter().map(|(name, value)| {
        let shown = match meta.field(name) {
            Some(field) if !field.sensitive => shown(kind_for(field, value), value),
            _ if value.is_null() => Json::Null,
            _ => masked(),
        };
        (name.clone(), shown)
    });
    Json::Object(entries.collect())
}

fn masked() -> Json {
    Json::from(MASK)
}

fn shown(kind: &Kind, value: &Json) -> Json {
    match (kind, value) {
        (_, Json::Null) => Json::Null,
        (Kind::Secret, _) => masked(),
        (Kind::Any, value) => value.clone(),
        (Kind::Object(meta), value) => json(meta, value),
        (Kind::List(item) | Kind::Csv(item), Json::Array(items)) => {
            Json::Array(items.iter().map(|value| shown(item, value)).collect())
        }
        (Kind::Map(item), Json::Object(entries)) => {
            Json::Object(entries.iter().map(|(name, value)| (name.clone(), shown(item, value))).collect())
        }
        (Kind::Csv(Kind::Secret), _) | (Kind::List(_) | Kind::Map(_), _) | (_, Json::Array(_) | Json::Object(_)) => {
            masked()
        }
        (kind, Json::Text(text)) if !reads_as(kind, text) => masked(),
        (_, scalar) => scalar.clone(),
    }
}

/// Whether a text can be the value of a number, a boolean or a time: anything else in such a field may be anything.
fn reads_as(kind: &Kind, text: &str) -> bool {
    let made_of = |signs: &str| text.len() <= 48 && text.chars().all(|c| c.is_ascii_digit() || signs.contains(c));
    match kind {
        Kind::Integer | Kind::Decimal => made_of("+-.eE"),
        Kind::Boolean => matches!(text.to_ascii_lowercase().as_str(), "true" | "false" | "0" | "1" | ""),
        Kind::Timestamp | Kind::Date | Kind::Month => made_of("-+:.TZ "),
        _ => true,
    }
}

/// The kind by which a value is shown: that of the site where it fits, when the field differs by site.
fn kind_for<'a>(field: &'a Field, value: &Json) -> &'a Kind {
    let fits = |kind: &&Kind| match kind {
        Kind::List(_) => matches!(value, Json::Array(_)),
        Kind::Csv(_) => matches!(value, Json::Array(_) | Json::Text(_)),
        Kind::Object(_) | Kind::Map(_) => matches!(value, Json::Object(_)),
        Kind::Any => true,
        _ => !matches!(value, Json::Array(_) | Json::Object(_)),
    };
    let mut kinds = std::iter::once(&field.kind).chain(field.by_site.iter().map(|(_, at)| &at.kind));
    kinds.find(fits).unwrap_or(&field.kind)
}

fn object(meta: &Object, json: &Json, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_struct(meta.name);
    for (name, value) in json.as_object().unwrap_or_default() {
        match meta.field(name) {
            Some(field) if !field.sensitive => out.field(field.name, &Shown(kind_for(field, value), value)),
            Some(field) => out.field(field.name, &Hidden),
            None => out.field(name, &Hidden),
        };
    }
    out.finish()
}

/// A value printed by its kind.
struct Shown<'a>(&'a Kind, &'a Json);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0, self.1) {
            (Kind::Secret, _) => Hidden.fmt(f),
            (Kind::Object(meta), json @ Json::Object(_)) => object(meta, json, f),
            (Kind::List(item) | Kind::Csv(item), Json::Array(items)) => {
                f.debug_list().entries(items.iter().map(|value| Shown(item, value))).finish()
            }
            (Kind::Map(item), Json::Object(entries)) => {
                f.debug_map().entries(entries.iter().map(|(name, value)| (name, Shown(item, value)))).finish()
            }
            (kind, json) => fmt::Display::fmt(&shown(kind, json), f),
        }
    }
}

/// A value that is not printed.
struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(MASK)
    }
}
