//! The resolved spec, read from `model.json`.

use std::sync::OnceLock;

use serde_json::Value;

/// The whole document.
pub fn model() -> &'static Value {
    static MODEL: OnceLock<Value> = OnceLock::new();
    MODEL.get_or_init(|| {
        serde_json::from_str(huaweicloud_bss::API.model_json.unwrap_or_default()).expect("model.json is JSON")
    })
}

/// Every operation.
pub fn operations() -> impl Iterator<Item = &'static Value> {
    list(&model()["operations"]).iter()
}

/// The definition of a type.
pub fn find_type(name: &str) -> &'static Value {
    let found = list(&model()["types"]).iter().find(|def| def["name"] == name);
    found.unwrap_or_else(|| panic!("no type {name} in model.json"))
}

/// A list; empty for null.
pub fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// A text.
pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}

/// The texts of a list, or `None` for null.
pub fn texts(value: &Value) -> Option<Vec<&str>> {
    value.as_array().map(|list| list.iter().map(text).collect())
}

/// What a type is, one step down.
pub enum Kind<'a> {
    /// A built-in: `text`, `integer`, …
    Builtin(&'a str),
    /// A text with a type of its own.
    Newtype,
    /// Known values.
    Enum {
        /// Whether they travel as numbers.
        integer: bool,
        /// The definition of each.
        values: &'a [Value],
    },
    /// Fields.
    Object(&'a Value),
    /// A list.
    List(&'a Value),
    /// A list in one text.
    Csv(&'a Value),
    /// A map.
    Map(&'a Value),
}

/// What the `type` of a field is.
pub fn kind(ty: &Value) -> Kind<'_> {
    if let Some(builtin) = ty.as_str() {
        return Kind::Builtin(builtin);
    }
    let (key, inner) = ty.as_object().and_then(|map| map.iter().next()).expect("a type has one key");
    match key.as_str() {
        "list" => Kind::List(inner),
        "csv" => Kind::Csv(inner),
        "map" => Kind::Map(inner),
        "named" => named(find_type(text(inner))),
        other => panic!("unknown type {other}"),
    }
}

fn named(def: &'static Value) -> Kind<'static> {
    let kind = &def["kind"];
    if !kind["enum"].is_null() {
        let integer = kind["enum"]["integer"].as_bool().expect("integer is a boolean");
        return Kind::Enum { integer, values: list(&kind["enum"]["values"]) };
    }
    if kind["object"].is_null() { Kind::Newtype } else { Kind::Object(&kind["object"]) }
}
