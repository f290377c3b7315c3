//! What has no keyword in JSON Schema, nor in OpenAPI, as extensions of ours.

use serde_json::Value;

use crate::export::build::{self, Build};
use crate::export::view::View;
use crate::export::words;
use crate::model::{Check, Field, Object, Title, Type};
use crate::words::sentence;

/// How the bytes in a text are written.
pub(crate) fn content_encoding(field: &Field) -> Option<&str> {
    field.format.as_deref().filter(|format| *format == "base64")
}

/// What has no keyword in JSON Schema, nor in OpenAPI: it may stand beside a schema, too.
pub(crate) fn facts(field: &Field) -> Value {
    let limits = &field.limits;
    let ranged = matches!(field.ty, Type::Date | Type::Month | Type::Timestamp);
    build::object()
        .with_some("x-unit", field.unit.as_deref())
        .with_some("x-format", field.format.as_deref())
        .with_some("x-minimum", limits.min.as_deref().filter(|_| ranged))
        .with_some("x-maximum", limits.max.as_deref().filter(|_| ranged))
        .with_some("x-on-null", field.on_null.map(word))
        .with_some("x-on-empty", field.on_empty.map(word))
        .with_flag("x-sensitive", field.sensitive)
        .with_some("x-limits-from", field.source.as_deref())
        .with_filled("x-unconfirmed-sites", field.unconfirmed_sites.as_slice())
        .with_filled("x-hints", hints(&field.hints))
}

/// Names and sentences.
pub(crate) fn pairs(list: &[(String, String)]) -> Value {
    build::entries(list.iter().map(|(name, text)| (name.clone(), Value::from(sentence(text)))))
}

/// What to do, by status or code.
pub(crate) fn hints(list: &[(String, Title)]) -> Value {
    build::entries(list.iter().map(|(name, words)| (name.clone(), both(words))))
}

/// A text in both languages.
pub(crate) fn both(Title { en, zh }: &Title) -> Value {
    build::object().with("en", en.as_str()).with("zh", zh.as_str())
}

/// The rules that hold at the site, in words and for programs.
pub(crate) fn rules(object: &Object, view: View) -> Value {
    let rule = |rule: &crate::model::Rule| {
        let check: &Check = &rule.check;
        let mut check = serde_json::to_value(check).unwrap_or_default();
        check.sort_all_objects();
        build::object().with("text", words::capital(&crate::words::rule(rule))).with("check", check)
    };
    build::list(view.rules(object).map(rule))
}

/// The name that the spec has for a plain enum of the model.
fn word<T: serde::Serialize>(value: T) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}
