//! Documents in wire form, made from the model.

use huaweicloud_bss::Json;
use huaweicloud_bss::runtime::{Upload, codec};
use serde_json::Value;

use crate::model::{Kind, given, kind, list, text, texts};

/// The bytes of a file: no text, and what would end a part.
pub const FILE: [u8; 6] = [0, 13, 10, 45, 45, 255];

/// A field at a site: its limits there, its form there.
pub struct Field<'a> {
    /// The field of the model.
    pub field: &'a Value,
    /// `type` at the site.
    pub ty: &'a Value,
    /// `wire_form` at the site.
    pub wire_form: &'a str,
    /// `limits` at the site.
    pub limits: &'a Value,
}

impl<'a> Field<'a> {
    /// The field as it is at a site.
    pub fn at(field: &'a Value, site: &str) -> Self {
        let variant = list(&field["by_site"]).iter().find(|pair| pair[0] == site).map(|pair| &pair[1]);
        let from = variant.unwrap_or(field);
        Field { field, ty: &from["type"], wire_form: text(&from["wire_form"]), limits: &from["limits"] }
    }

    /// The wire name.
    pub fn wire(&self) -> &'a str {
        text(&self.field["wire"])
    }

    /// A number among the limits.
    pub fn limit(&self, name: &str) -> Option<u64> {
        self.limits[name].as_u64()
    }

    /// A text among the limits.
    pub fn bound(&self, name: &str) -> Option<&'a str> {
        self.limits[name].as_str()
    }
}

/// Whether a field or value with these `sites` is there at a site.
pub fn is_at(sites: &Value, site: &str) -> bool {
    texts(sites).is_none_or(|sites| sites.contains(&site))
}

/// An object with every field that the site has.
pub fn object(fields: &[Value], site: &str, depth: usize) -> Json {
    let there = given(fields).filter(|field| is_at(&field["sites"], site));
    let entry = |field: &Value| {
        let field = Field::at(field, site);
        Some((field.wire().into(), value(&field, site, depth)?))
    };
    Json::Object(there.filter_map(entry).collect())
}

/// A legal value of a field; `None` where the tree would never end.
pub fn value(field: &Field, site: &str, depth: usize) -> Option<Json> {
    match kind(field.ty) {
        Kind::List(item) => {
            let item = item_field(field, item);
            let least = field.limit("min_items").unwrap_or(1).max(1);
            let items: Option<Vec<Json>> =
                (0..least).map(|_| self::value(&item.borrowed(field.field), site, depth)).collect();
            Some(Json::Array(items?))
        }
        Kind::Csv(item) => {
            let item = item_field(field, item);
            let one = self::value(&item.borrowed(field.field), site, depth)?;
            Some(Json::Text(plain(&one)))
        }
        Kind::Map(item) => {
            let item = item_field(field, item);
            let one = self::value(&item.borrowed(field.field), site, depth)?;
            Some(Json::Object(vec![("key".into(), one)]))
        }
        Kind::Object(object) if depth > 0 => Some(self::object(list(&object["fields"]), site, depth - 1)),
        Kind::Object(_) => None,
        Kind::Enum { integer, values } => Some(enum_value(field, integer, values, site)),
        Kind::Newtype => Some(Json::Text(text_value(field))),
        Kind::Builtin(name) => Some(builtin(name, field)),
    }
}

/// A list's item as a field of its own: what bounds an item bounds its text.
pub struct Item<'a> {
    ty: &'a Value,
    limits: Value,
}

impl Item<'_> {
    /// As a field.
    pub fn borrowed<'b>(&'b self, field: &'b Value) -> Field<'b> {
        Field { field, ty: self.ty, wire_form: "natural", limits: &self.limits }
    }
}

/// The item of a list field.
pub fn item_field<'a>(field: &Field<'a>, ty: &'a Value) -> Item<'a> {
    let mut limits = field.limits.clone();
    limits["min_length"] = field.limits["item_min_length"].clone();
    limits["max_length"] = field.limits["item_max_length"].clone();
    Item { ty, limits }
}

fn enum_value(field: &Field, integer: bool, values: &[Value], site: &str) -> Json {
    let only = texts(&field.limits["only"]);
    let here = |value: &&Value| is_at(&value["sites"], site);
    let allowed = |value: &&Value| only.as_ref().is_none_or(|only| only.contains(&text(&value["wire"])));
    // an answer may document a value of one site alone and still come from another
    let value = values.iter().find(|value| here(value) && allowed(value)).or_else(|| values.iter().find(allowed));
    let value = value.unwrap_or_else(|| panic!("{} has no value", field.wire()));
    scalar(text(&value["wire"]), integer, field.wire_form)
}

/// A number or a text of these characters, as the wire form wants it.
pub fn scalar(digits: &str, number: bool, wire_form: &str) -> Json {
    if number && wire_form != "text" { Json::Number(digits.into()) } else { Json::Text(digits.to_owned()) }
}

fn text_value(field: &Field) -> String {
    let least = usize::try_from(field.limit("min_length").unwrap_or(1)).unwrap().max(1);
    match field.bound("pattern") {
        Some(pattern) => crate::pattern::sample(pattern, least),
        // a header takes visible ASCII and blanks between
        None if field.field["place"] == "header" && least == 1 => "a b/&=%".chars().take(max(field)).collect(),
        // signs that a path or a query has to encode, and a character of several bytes
        None if least == 1 && field.limit("max_length").is_none_or(|max| max >= 8) => "a b/é&=%".to_owned(),
        None => "x".repeat(least),
    }
}

/// The most characters that a text may have.
fn max(field: &Field) -> usize {
    field.limit("max_length").and_then(|max| usize::try_from(max).ok()).unwrap_or(usize::MAX)
}

fn builtin(name: &str, field: &Field) -> Json {
    match name {
        "text" | "secret" => Json::Text(text_value(field)),
        "integer" => scalar(field.bound("min").unwrap_or("1"), true, field.wire_form),
        "decimal" => {
            let least = field.bound("min").or(field.bound("max")).unwrap_or("10.50");
            let digits = if field.limit("max_decimals") == Some(0) { "10" } else { least };
            scalar(digits, true, field.wire_form)
        }
        "boolean" => match field.wire_form {
            "text" => Json::Text("true".into()),
            "number" => Json::Number("1".into()),
            _ => Json::Bool(true),
        },
        "timestamp" => Json::Text("2026-03-31T23:59:59Z".into()),
        "date" => Json::Text("2026-03-31".into()),
        "month" => Json::Text(field.bound("min").unwrap_or("2026-03").into()),
        "file" => codec::to_wire(&Upload::new("a \"b\".bin", FILE)),
        "any" => Json::Object(vec![("free".into(), Json::Number("0.10".into()))]),
        other => panic!("unknown built-in {other}"),
    }
}

/// A scalar as it stands in a path, a query or a header.
pub fn plain(json: &Json) -> String {
    match json {
        Json::Text(text) => text.clone(),
        Json::Number(digits) => digits.to_string(),
        Json::Bool(flag) => flag.to_string(),
        other => panic!("{other} is no scalar"),
    }
}
