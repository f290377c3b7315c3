//! Wire form and logical form of single values.

use crate::json::Json;
use crate::meta::{Field, Kind, Object, Sites, Wire};
use crate::number;

/// An object in wire form: in the order of the table, fields without a value left out, unknown names last as they are.
pub(super) fn wire_object(object: &Object, json: Json, site: Option<Sites>) -> Json {
    let Json::Object(entries) = json else { return json };
    let mut slots: Vec<Option<(Box<str>, Json)>> = Vec::new();
    slots.resize_with(object.fields.len(), || None);
    let mut unknown = Vec::new();
    let mut next = 0;
    for (name, json) in entries {
        match crate::meta::position(object.fields, &name, next) {
            Some(_) if json.is_null() => {}
            Some(at) => {
                next = at + 1;
                slots[at] = Some((name, wire_field(&object.fields[at], json, site)));
            }
            None => unknown.push((name, json)),
        }
    }
    Json::Object(slots.into_iter().flatten().chain(unknown).collect())
}

/// A field's value in wire form.
pub(super) fn wire_field(field: &Field, json: Json, site: Option<Sites>) -> Json {
    let at_site = field.at_site(site.unwrap_or(Sites::ALL));
    wire_value(&at_site.kind, at_site.as_wire, json, site)
}

fn wire_value(kind: &Kind, wire: Wire, json: Json, site: Option<Sites>) -> Json {
    match (kind, json) {
        (Kind::Object(object), json @ Json::Object(_)) => wire_object(object, json, site),
        (Kind::List(item), Json::Array(items)) => {
            Json::Array(items.into_iter().map(|json| wire_value(item, wire, json, site)).collect())
        }
        (Kind::Map(item), Json::Object(entries)) => {
            Json::Object(entries.into_iter().map(|(name, json)| (name, wire_value(item, wire, json, site))).collect())
        }
        (Kind::Csv(_), Json::Array(items)) => Json::Text(items.iter().map(plain_text).collect::<Vec<_>>().join(",")),
        (Kind::Enum(meta), Json::Text(text)) if meta.integer && wire == Wire::Natural && number::is_integer(&text) => {
            Json::Number(text.into())
        }
        (Kind::Integer | Kind::Decimal | Kind::Boolean | Kind::Enum(_), json) => scalar(wire, json),
        (_, json) => json,
    }
}

fn scalar(wire: Wire, json: Json) -> Json {
    match (wire, json) {
        (Wire::Text, json @ (Json::Number(_) | Json::Bool(_))) => Json::Text(plain_text(&json)),
        (Wire::Number, Json::Bool(truth)) => Json::from(i64::from(truth)),
        (Wire::Number, Json::Text(text)) => Json::number(&text).unwrap_or(Json::Text(text)),
        (_, json) => json,
    }
}

/// A value as one text, as in a path, a query or a header.
pub(crate) fn plain_text(json: &Json) -> String {
    match json {
        Json::Text(text) => text.clone(),
        Json::Number(digits) => digits.to_string(),
        other => other.to_string(),
    }
}

/// Turns comma-separated texts into arrays where the table has such a list.
pub(crate) fn split_lists(field: &Field, json: Json) -> Json {
    let varying = || field.by_site.iter().find_map(|(_, at)| matches!(at.kind, Kind::Csv(_)).then_some(&at.kind));
    match &json {
        Json::Text(_) if matches!(field.kind, Kind::List(_)) => split(varying().unwrap_or(&field.kind), json),
        Json::Text(_) | Json::Array(_) | Json::Object(_) => split(&field.kind, json),
        _ => json,
    }
}

fn split(kind: &Kind, json: Json) -> Json {
    match (kind, json) {
        (Kind::Csv(_), Json::Text(text)) => {
            let items = text.split(',').map(str::trim).filter(|item| !item.is_empty());
            Json::Array(items.map(Json::from).collect())
        }
        (Kind::Csv(_), number @ Json::Number(_)) => Json::Array(vec![number]),
        (Kind::List(item), Json::Array(items)) if matches!(item, Kind::Csv(_) | Kind::List(_) | Kind::Map(_)) => {
            Json::Array(items.into_iter().map(|json| split(item, json)).collect())
        }
        (Kind::Map(item), Json::Object(entries)) if matches!(item, Kind::Csv(_) | Kind::List(_) | Kind::Map(_)) => {
            Json::Object(entries.into_iter().map(|(name, json)| (name, split(item, json))).collect())
        }
        (_, json) => json,
    }
}

/// A text from a query, a path, a header or a command line as the logical value that its field stands for. What is no
/// such value stays a text, for validation to find.
pub fn parse_text(field: &Field, text: &str, site: Option<Sites>) -> Json {
    parse_kind(&field.at_site(site.unwrap_or(Sites::ALL)).kind, text)
}

fn parse_kind(kind: &Kind, text: &str) -> Json {
    let json = match kind {
        Kind::Integer | Kind::Decimal => Json::number(text),
        Kind::Enum(meta) if meta.integer => Json::number(text),
        Kind::Boolean => text.parse().ok().map(Json::Bool),
        Kind::Object(_) | Kind::Map(_) | Kind::Any => Json::parse(text.as_bytes()).ok(),
        Kind::List(item) => {
            let list = Json::parse(text.as_bytes()).ok().filter(|json| json.as_array().is_some());
            list.or_else(|| Some(Json::Array(vec![parse_kind(item, text)])))
        }
        _ => None,
    };
    json.unwrap_or_else(|| Json::Text(text.to_owned()))
}
