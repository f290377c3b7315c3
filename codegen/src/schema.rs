//! The JSON Schema of the language, from the same table of keys as the decoder: completion and help in editors.
//!
//! An editor reads YAML by the core schema (`1` is a number, `true` a boolean) where the language keeps the text, so
//! a value may be either here. What a rule decides (that a name leads somewhere) is not in it.

use serde_json::{Map, Value, json};

use crate::syntax::keys::{
    AUDIT, Construct, EXPORTS, Key, OPERATION, SANDBOX, SECTION, SERVICE, Shape, TYPES_FILE, Variants,
};

/// The schema of every kind of file, pretty-printed, with a newline at the end.
pub fn json_schema() -> String {
    let mut definitions = Map::new();
    for construct in [&OPERATION, &SERVICE, &SANDBOX, &AUDIT, &EXPORTS, &SECTION] {
        define(&Shape::Of(construct), &mut definitions);
    }
    define(&TYPES_FILE, &mut definitions);
    definitions.insert("types_file".to_owned(), shape(&TYPES_FILE));
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A file of a spec",
        "$defs": definitions,
        "type": "object",
    });
    // Told by keys that no other kind of file has at its top; what has none of them is a map of types.
    let kinds = [
        (&["operation", "method", "path"][..], OPERATION.id),
        (&["service", "callers"], SERVICE.id),
        (&["records", "formats"], SANDBOX.id),
        (&["packages", "accepted"], AUDIT.id),
        (&["exports"], EXPORTS.id),
        (&["title", "summary"], SECTION.id),
    ];
    let dispatch = kinds.iter().rev().fold(
        reference("types_file"),
        |otherwise, (keys, id)| json!({ "if": any_key(keys), "then": reference(id), "else": otherwise }),
    );
    if let (Value::Object(schema), Value::Object(dispatch)) = (&mut schema, dispatch) {
        schema.extend(dispatch);
    }
    // by the alphabet, so that a key that moves in its table moves nothing here
    schema.sort_all_objects();
    format!("{schema:#}\n")
}

/// Adds the constructs that a shape leads to.
fn define(of: &Shape, definitions: &mut Map<String, Value>) {
    match of {
        Shape::List(inner) | Shape::OneOrMany(inner) | Shape::Map(inner) | Shape::Block(inner) => {
            define(inner, definitions);
        }
        Shape::Either(scalar, other) => {
            define(scalar, definitions);
            define(other, definitions);
        }
        Shape::Of(construct) if !definitions.contains_key(construct.id) => {
            definitions.insert(construct.id.to_owned(), object(construct));
            construct.keys.iter().for_each(|key| define(&key.shape, definitions));
        }
        Shape::Variant(variants) if !definitions.contains_key(variants.id) => {
            definitions.insert(variants.id.to_owned(), one_of(variants));
            variants.cases.iter().for_each(|case| define(&Shape::Of(case.construct), definitions));
        }
        _ => {}
    }
}

fn object(construct: &Construct) -> Value {
    let required: Vec<_> = construct.keys.iter().filter(|key| key.required).map(|key| key.name).collect();
    json!({
        "title": construct.title,
        "type": "object",
        "properties": properties(construct.keys),
        "required": required,
        "additionalProperties": false,
    })
}

fn properties(keys: &[Key]) -> Map<String, Value> {
    keys.iter()
        .map(|key| {
            let mut schema = shape(&key.shape);
            if let Value::Object(fields) = &mut schema {
                let description = format!("{}\n\nFor example `{}`.", key.doc, key.example);
                fields.insert("description".to_owned(), Value::String(description));
            }
            (key.name.to_owned(), schema)
        })
        .collect()
}

/// The first construct whose key is there: an error then speaks of that construct only.
fn one_of(variants: &Variants) -> Value {
    let keys: Vec<_> = variants.cases.iter().map(|case| json!({ "required": [case.by] })).collect();
    let chain = variants.cases.iter().rev().fold(json!({ "anyOf": keys }), |otherwise, case| {
        json!({ "if": { "required": [case.by] }, "then": reference(case.construct.id), "else": otherwise })
    });
    json!({ "type": "object", "allOf": [chain] })
}

fn shape(of: &Shape) -> Value {
    match of {
        Shape::Text => json!({ "type": ["string", "number", "boolean"] }),
        Shape::Value => json!({ "type": ["string", "number", "boolean", "null"] }),
        Shape::Formed { pattern, .. } => json!({ "type": "string", "pattern": whole(pattern) }),
        Shape::Span => json!({ "type": "string", "pattern": whole("[1-9][0-9]* (day|month|year)s?") }),
        Shape::Bool => json!({ "enum": [true, false, "true", "false"] }),
        Shape::Count => {
            json!({ "type": ["integer", "string"], "minimum": 0, "maximum": u32::MAX, "pattern": whole("[0-9]{1,10}") })
        }
        Shape::Status => {
            json!({ "type": ["integer", "string"], "minimum": 100, "maximum": 599, "pattern": whole("[1-5][0-9]{2}") })
        }
        Shape::Words(words) => json!({ "enum": words }),
        Shape::Type => json!({ "anyOf": [
            { "enum": ["text", "secret", "integer", "decimal", "boolean", "timestamp", "date", "month", "any", "file"] },
            { "type": "string", "pattern": whole(&type_pattern()) },
        ] }),
        Shape::List(item) => json!({ "type": "array", "items": shape(item) }),
        Shape::OneOrMany(item) => json!({ "anyOf": [shape(item), { "type": "array", "items": shape(item) }] }),
        Shape::Map(value) => json!({ "type": "object", "additionalProperties": shape(value) }),
        Shape::Of(construct) => reference(construct.id),
        Shape::Variant(variants) => reference(variants.id),
        Shape::Pair(extra) => json!({
            "type": "object",
            "properties": properties(extra),
            "additionalProperties": shape(&Shape::Text),
            "minProperties": 1,
            "maxProperties": 1 + extra.len(),
        }),
        Shape::Either(scalar, other) => json!({ "anyOf": [shape(scalar), shape(other)] }),
        Shape::Block(inner) => shape(inner),
    }
}

/// A name, or a list of such, four deep: a regular expression does not count brackets without end.
fn type_pattern() -> String {
    let name = "[A-Za-z][A-Za-z0-9_]*";
    (0..4).fold(name.to_owned(), |inner, _| format!("(?:{name}|(?:list|csv|map)<{inner}>)"))
}

fn reference(id: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{id}") })
}

fn any_key(keys: &[&str]) -> Value {
    let keys: Vec<_> = keys.iter().map(|key| json!({ "required": [key] })).collect();
    json!({ "anyOf": keys })
}

fn whole(pattern: &str) -> String {
    format!("^(?:{pattern})$")
}
