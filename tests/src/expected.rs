//! What a request is on the wire, worked out from the model and not by the crate under test.

use huaweicloud_bss::Json;
use serde_json::Value;

use crate::model::{Kind, kind, list, text, texts};
use crate::sample::{self, Field};

/// A body with members at their paths, constants among them.
pub fn nested(fields: &[&Value], document: &Json, site: &str) -> Value {
    let mut body = Value::Object(serde_json::Map::new());
    for field in fields.iter().filter(|field| sample::is_at(&field["sites"], site)) {
        let wire = text(&field["wire"]);
        let value = match (&field["constant"], document.get(wire)) {
            (Value::Null, Some(json)) => serde_json::from_str(&json.to_string()).unwrap(),
            (Value::Null, None) => continue,
            _ => always(field, site),
        };
        let path = texts(&field["at"]).unwrap_or_else(|| vec![wire]);
        let place = path.iter().fold(&mut body, |inner, name| &mut inner[*name]);
        *place = value;
    }
    body
}

/// What a constant is in a body: the model has its text.
fn always(field: &Value, site: &str) -> Value {
    let Field { ty, wire_form, .. } = Field::at(field, site);
    let one = |ty: &Value, value: &Value| {
        let bare = match kind(ty) {
            Kind::Builtin("boolean") => wire_form != "text",
            Kind::Builtin("integer" | "decimal") | Kind::Enum { integer: true, .. } => wire_form != "text",
            _ => false,
        };
        if bare { serde_json::from_str(text(value)).unwrap() } else { value.clone() }
    };
    match (kind(ty), &field["constant"]) {
        (Kind::List(item), Value::Array(values)) => values.iter().map(|value| one(item, value)).collect(),
        (Kind::Csv(_), Value::Array(values)) => values.iter().map(text).collect::<Vec<_>>().join(",").into(),
        (_, value) => one(ty, value),
    }
}

/// Name, file name and content of each part, by the text of RFC 7578.
pub fn parts(body: &[u8], boundary: &str) -> Vec<(String, Option<String>, Vec<u8>)> {
    let whole = [b"\r\n", body].concat();
    let mark = format!("\r\n--{boundary}");
    let mut out = Vec::new();
    let starts: Vec<usize> = (0..whole.len()).filter(|at| whole[*at..].starts_with(mark.as_bytes())).collect();
    for pair in starts.windows(2) {
        let part = &whole[pair[0] + mark.len() + 2..pair[1]];
        let end = part.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(part[..end].to_vec()).unwrap();
        let parameter = |name: &str| {
            let (_, rest) = head.split_once(&format!("; {name}=\""))?;
            Some(rest.split('"').next().unwrap().to_owned())
        };
        out.push((parameter("name").unwrap(), parameter("filename"), part[end + 4..].to_vec()));
    }
    out
}

/// The parts that a document comes to: one a field, of a list one an item, and what is no scalar as a JSON text.
pub fn expected_parts(fields: &[&Value], document: &Json, site: &str) -> Vec<(String, Option<String>, Vec<u8>)> {
    let mut out = Vec::new();
    for field in fields.iter().filter(|field| sample::is_at(&field["sites"], site)) {
        let wire = text(&field["wire"]);
        out.extend(constant(field).map(|value| (wire.to_owned(), None, value.into_bytes())));
        let Some(json) = document.get(wire) else { continue };
        let (item, values) = match (kind(Field::at(field, site).ty), json) {
            (Kind::List(item), Json::Array(items)) => (kind(item), items.iter().collect()),
            (kind, json) => (kind, vec![json]),
        };
        let part = |json: &Json| match (&item, json) {
            // quotes are percent-encoded, as browsers do; the bytes are those of the sample
            (Kind::Builtin("file"), _) => (wire.to_owned(), Some("a %22b%22.bin".to_owned()), sample::FILE.to_vec()),
            (_, Json::Object(_) | Json::Array(_)) => (wire.to_owned(), None, json.to_string().into_bytes()),
            _ => (wire.to_owned(), None, sample::plain(json).into_bytes()),
        };
        out.extend(values.into_iter().map(part));
    }
    out
}

/// The path with its parameters.
pub fn path(operation: &Value, document: &Json) -> String {
    let mut path = text(&operation["path"]).to_owned();
    for field in list(&operation["request"]["fields"]).iter().filter(|field| field["place"] == "path") {
        let wire = text(&field["wire"]);
        let value = constant(field).unwrap_or_else(|| sample::plain(document.get(wire).unwrap()));
        path = path.replace(&format!("{{{wire}}}"), &escape(&value));
    }
    assert!(!path.contains('{'), "{path}");
    path
}

/// RFC 3986: all but the unreserved characters as `%XY`.
pub fn escape(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}

/// Names and values of all fields in one place: query or header, constants among them.
pub fn pairs(place: &str, fields: &[Value], document: &Json, site: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for field in fields.iter().filter(|field| field["place"] == place && sample::is_at(&field["sites"], site)) {
        out.extend(constant(field).map(|value| (text(&field["wire"]).to_owned(), value)));
        let Some(json) = document.get(text(&field["wire"])) else { continue };
        let field = Field::at(field, site);
        match (kind(field.ty), json) {
            (Kind::List(_), Json::Array(items)) => {
                out.extend(items.iter().map(|item| (field.wire().to_owned(), sample::plain(item))));
            }
            _ => out.push((field.wire().to_owned(), sample::plain(json))),
        }
    }
    out
}

/// What is always sent, as it stands in a path, a query or a header.
fn constant(field: &Value) -> Option<String> {
    match &field["constant"] {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        constant => Some(constant.to_string()),
    }
}
