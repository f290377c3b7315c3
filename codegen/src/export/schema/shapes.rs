//! Schemas that many others are made of, and what may be said of one that is there. Knows no operation.

use serde_json::Value;

use crate::export::build::{self, Build};
use crate::model::Type;

/// The items of such a list travel as text, so that digits in a text are as good as a number.
pub(super) fn or_digits(item: &Type, schema: Value) -> Value {
    let digits = || build::object().with("type", "string").with("pattern", "^-?(0|[1-9][0-9]*)$");
    match item {
        Type::Integer => build::object().with("anyOf", build::list([schema, digits()])),
        _ => schema,
    }
}

/// A list that is one text.
pub(super) fn comma_separated() -> Value {
    build::object().with("type", "string").with("x-format", "comma-separated list")
}

/// A file as a document gives it: its name, its media type, its bytes.
pub(super) fn file() -> Value {
    let text = || build::object().with("type", build::list(["string", "null"]));
    let bytes = build::object().with("type", "string").with("contentEncoding", "base64");
    let properties = build::object().with("file_name", text()).with("content_type", text()).with("base64", bytes);
    let file = build::object().with("type", "object").with("properties", properties);
    file.with("required", build::list(["base64"])).with("additionalProperties", false)
}

/// A text that is not empty; other values as they are.
pub(super) fn not_empty(schema: Value) -> Value {
    let is_text = schema.get("type").and_then(Value::as_str) == Some("string");
    let free = ["minLength", "enum", "pattern"].iter().all(|key| schema.get(key).is_none());
    if is_text && free { schema.with("minLength", 1_u64) } else { schema }
}

/// A text, or a list of texts, with something else than blanks.
pub(super) fn not_blank(schema: Value) -> Value {
    if let Some(items) = schema.get("items").cloned() {
        return schema.with("items", not_blank(items));
    }
    let is_text = schema.get("type").and_then(Value::as_str) == Some("string");
    let free = ["enum", "oneOf", "pattern"].iter().all(|key| schema.get(key).is_none());
    if is_text && free { schema.with("pattern", "\\S") } else { schema }
}

/// The same or an empty text, where only texts are taken so far.
pub(super) fn or_empty(schema: Value) -> Value {
    let is_free = schema.get("type").and_then(Value::as_str) == Some("string")
        && ["minLength", "enum", "oneOf", "pattern", "format"].iter().all(|key| schema.get(key).is_none());
    if is_free || schema.get("type").and_then(Value::as_str) == Some("array") {
        return schema;
    }
    let empty = build::object().with("type", "string").with("maxLength", 0_u64);
    build::object().with("anyOf", build::list([schema, empty]))
}

/// The same or null.
pub(super) fn or_null(schema: Value) -> Value {
    let mut schema = schema;
    if let Some(Value::String(kind)) = schema.get("type").cloned() {
        schema.put("type", build::list([kind.as_str(), "null"]));
        return schema;
    }
    let null = build::object().with("type", "null");
    if let Some(Value::Array(mut choices)) = schema.get("anyOf").cloned() {
        choices.push(null);
        schema.put("anyOf", choices);
        return schema;
    }
    if schema.is_empty() { schema } else { build::object().with("anyOf", build::list([schema, null])) }
}
