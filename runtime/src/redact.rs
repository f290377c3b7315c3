//! Showing records and documents without what is sensitive.
//!
//! In doubt a value is hidden: names that the table does not know and values that are not of their kind count as
//! sensitive.

use crate::json::Json;
use crate::meta::{Field, Kind, Object};
use crate::value::Record;
use crate::value::{Fields, View};
use std::fmt;

/// What stands for a hidden value.
pub const MASK: &str = "***";

/// Prints a record as a struct with the fields that are set; sensitive ones as `***`.
///
/// # Errors
/// When the formatter fails.
pub fn debug(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    object(record.meta(), Fields::Record(record), f)
}

/// A document of wire names with sensitive values replaced by `***`, to be logged.
pub fn json<'a>(meta: &Object, document: impl Into<View<'a>>) -> Json {
    masked_object(meta, document.into())
}

fn masked_object(meta: &Object, view: View<'_>) -> Json {
    let View::Object(fields) = view else { return masked() };
    let entries = fields.entries().into_iter().map(|(name, view)| {
        let shown = match meta.field(name) {
            Some(field) if !field.sensitive => shown(kind_for(field, view), view),
            _ if !view.is_given() => Json::Null,
            _ => masked(),
        };
        (name.into(), shown)
    });
    Json::Object(entries.collect())
}

fn masked() -> Json {
    Json::from(MASK)
}

fn shown(kind: &Kind, view: View<'_>) -> Json {
    match (kind, view) {
        (_, View::Null | View::Unset) => Json::Null,
        (Kind::Secret, _) => masked(),
        (Kind::Any, view) => Json::from(view),
        (Kind::Object(meta), view) => masked_object(meta, view),
        (Kind::List(item) | Kind::Csv(item), View::List(_)) => {
            Json::Array(view.items().map(|view| shown(item, view)).collect())
        }
        (Kind::Map(item), View::Object(fields)) => {
            Json::Object(fields.entries().into_iter().map(|(name, view)| (name.into(), shown(item, view))).collect())
        }
        (Kind::Csv(Kind::Secret), _) | (Kind::List(_) | Kind::Map(_), _) | (_, View::List(_) | View::Object(_)) => {
            masked()
        }
        (kind, View::Text(text)) if !reads_as(kind, text) => masked(),
        (_, scalar) => Json::from(scalar),
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
fn kind_for<'a>(field: &'a Field, view: View<'_>) -> &'a Kind {
    let fits = |kind: &&Kind| match kind {
        Kind::List(_) => matches!(view, View::List(_)),
        Kind::Csv(_) => matches!(view, View::List(_) | View::Text(_)),
        Kind::Object(_) | Kind::Map(_) => matches!(view, View::Object(_)),
        Kind::Any => true,
        _ => !matches!(view, View::List(_) | View::Object(_)),
    };
    let mut kinds = std::iter::once(&field.kind).chain(field.by_site().iter().map(|(_, at)| &at.kind));
    kinds.find(fits).unwrap_or(&field.kind)
}

fn object(meta: &Object, fields: Fields<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_struct(meta.name);
    for (name, view) in fields.entries() {
        match meta.field(name) {
            Some(field) if !field.sensitive => out.field(field.name, &Shown(kind_for(field, view), view)),
            Some(field) => out.field(field.name, &Hidden),
            None => out.field(name, &Hidden),
        };
    }
    out.finish()
}

/// A value printed by its kind.
struct Shown<'a>(&'a Kind, View<'a>);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0, self.1) {
            (Kind::Secret, _) => Hidden.fmt(f),
            (Kind::Object(meta), View::Object(fields)) => object(meta, fields, f),
            (Kind::List(item) | Kind::Csv(item), view @ View::List(_)) => {
                f.debug_list().entries(view.items().map(|view| Shown(item, view))).finish()
            }
            (Kind::Map(item), View::Object(fields)) => {
                let entries = fields.entries().into_iter();
                f.debug_map().entries(entries.map(|(name, view)| (name, Shown(item, view)))).finish()
            }
            (kind, view) => fmt::Display::fmt(&shown(kind, view), f),
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
