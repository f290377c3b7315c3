//! The resolved specs of all services, read from their `model.json`. What the file leaves out is filled in.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use huaweicloud_bss::runtime::Api;
use huaweicloud_bss::runtime::erased::Erased;
use huaweicloud_bss::runtime::meta::Site;
use serde_json::{Value, json};

/// The services.
pub const APIS: [&Api; 3] = [&huaweicloud_bss::API, &huaweicloud_osm::API, &huaweicloud_iam::API];

/// The documents, a service each. Types are named `service:Name` in them: two services may have types of one name.
pub fn models() -> &'static [Value] {
    static MODELS: OnceLock<Vec<Value>> = OnceLock::new();
    MODELS.get_or_init(|| APIS.iter().map(|api| read(api)).collect())
}

/// One more model, of a service that was made up: samples can be made of its fields from here on. A program has no more
/// than one of them.
pub fn further(json: &str, service: &str) -> &'static Value {
    assert!(FURTHER.set(parse(json, service)).is_ok(), "there is a further model already");
    FURTHER.get().expect("it was set")
}

static FURTHER: OnceLock<Value> = OnceLock::new();

fn read(api: &Api) -> Value {
    parse(api.model_json.map(|read| read()).unwrap_or_default(), api.service.id)
}

fn parse(json: &str, service: &str) -> Value {
    let mut model: Value = serde_json::from_str(json).expect("model.json is JSON");
    fill_in(&mut model, service);
    for def in model["types"].as_array_mut().expect("types is a list") {
        def["name"] = format!("{service}:{}", text(&def["name"])).into();
    }
    for operation in model["operations"].as_array_mut().expect("operations is a list") {
        operation["service"] = service.into();
        operation["response_name"] = format!("{}Response", text(&operation["id"])).into();
    }
    mark_requests(&mut model);
    model
}

/// What every field has, and what a field at one site has, where the file says nothing.
const FIELD: [(&str, &str); 3] = [("place", "body"), ("type", "text"), ("wire_form", "natural")];

/// Fills in what fields leave out, and takes types apart: `list<Name>` becomes `{"list": {"named": "service:Name"}}`.
fn fill_in(value: &mut Value, service: &str) {
    match value {
        Value::Object(members) => {
            for (key, inner) in members {
                match (key.as_str(), inner) {
                    ("fields", Value::Array(fields)) => fields.iter_mut().for_each(|field| complete(field, service)),
                    // a known value may be the empty text
                    ("values", Value::Array(values)) => values.iter_mut().for_each(spell_out),
                    (_, inner) => fill_in(inner, service),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| fill_in(item, service)),
        _ => {}
    }
}

fn spell_out(value: &mut Value) {
    if let Some(members) = value.as_object_mut() {
        members.entry("wire").or_insert_with(|| "".into());
    }
}

fn complete(field: &mut Value, service: &str) {
    for (key, usual) in FIELD {
        if field[key].is_null() {
            field[key] = usual.into();
        }
    }
    field["type"] = taken_apart(text(&field["type"]), service);
    for pair in field.get_mut("by_site").and_then(Value::as_array_mut).into_iter().flatten() {
        complete(&mut pair[1], service);
    }
}

fn taken_apart(ty: &str, service: &str) -> Value {
    match ty.strip_suffix('>').and_then(|ty| ty.split_once('<')) {
        Some((wrap, inner)) => json!({ wrap: taken_apart(inner, service) }),
        None if ty.starts_with(char::is_uppercase) => json!({ "named": format!("{service}:{ty}") }),
        None => ty.into(),
    }
}

/// Marks the types that a request leads to.
fn mark_requests(model: &mut Value) {
    let mut reached = BTreeSet::new();
    let mut todo: Vec<&Value> = list(&model["operations"]).iter().map(|operation| &operation["request"]).collect();
    while let Some(object) = todo.pop() {
        for field in list(&object["fields"]) {
            let at_sites = list(&field["by_site"]).iter().map(|pair| &pair[1]["type"]);
            let alias = field["alias"].as_str().map(|alias| qualified(model, alias));
            for name in
                std::iter::once(&field["type"]).chain(at_sites).filter_map(bottom).map(str::to_owned).chain(alias)
            {
                let def = list(&model["types"]).iter().find(|def| def["name"] == *name);
                if reached.insert(name) {
                    todo.extend(def.map(|def| &def["kind"]["object"]));
                }
            }
        }
    }
    for def in model["types"].as_array_mut().expect("types is a list") {
        def["in_request"] = reached.contains(text(&def["name"])).into();
    }
}

fn qualified(model: &Value, name: &str) -> String {
    format!("{}:{name}", text(&model["service"]["id"]))
}

/// The named type at the bottom of a type.
fn bottom(ty: &Value) -> Option<&str> {
    let (key, inner) = ty.as_object()?.iter().next()?;
    if key == "named" { inner.as_str() } else { bottom(inner) }
}

/// Every operation of every service.
pub fn operations() -> impl Iterator<Item = &'static Value> {
    models().iter().flat_map(|model| list(&model["operations"]))
}

/// What the generated crate says of the service of an operation.
pub fn api(operation: &Value) -> &'static Api {
    let found = APIS.into_iter().find(|api| operation["service"] == api.service.id);
    found.unwrap_or_else(|| panic!("no service {}", operation["service"]))
}

/// An operation as the generated crate has it.
pub fn erased(operation: &Value) -> &'static Erased {
    let id = text(&operation["id"]);
    api(operation).find(id).unwrap_or_else(|| panic!("{id} is not in the catalog"))
}

/// A site of an operation's service.
pub fn site(operation: &Value, id: &str) -> &'static Site {
    api(operation).site(id).unwrap_or_else(|| panic!("no site {id}"))
}

/// The definition of a type, by `service:Name`.
pub fn find_type(name: &str) -> &'static Value {
    let mut all = models().iter().chain(FURTHER.get()).flat_map(|model| list(&model["types"]));
    all.find(|def| def["name"] == name).unwrap_or_else(|| panic!("no type {name} in model.json"))
}

/// The fields that a caller or an answer may give: those that the crate sends by itself are left out.
pub fn given(fields: &[Value]) -> impl Iterator<Item = &Value> {
    fields.iter().filter(|field| field["constant"].is_null())
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
        let integer = kind["enum"]["integer"] == true;
        return Kind::Enum { integer, values: list(&kind["enum"]["values"]) };
    }
    if kind["object"].is_null() { Kind::Newtype } else { Kind::Object(&kind["object"]) }
}
