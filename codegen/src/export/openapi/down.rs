//! From OpenAPI 3.1 to 3.0: what 3.0 says otherwise is rewritten, what it cannot say goes.

use serde_json::Value;

use crate::export::build::{self, Build};

/// The document in 3.0.
pub(super) fn convert(mut document: Value) -> Value {
    document.put("openapi", "3.0.3");
    if let Some(mut info) = document.take_out("info") {
        if let Some(mut license) = info.take_out("license") {
            license.take_out("identifier");
            info.put("license", license);
        }
        let mut head = build::object().with("openapi", "3.0.3").with("info", info);
        document.take_out("openapi");
        head = head.with_all(document);
        document = head;
    }
    walk(document)
}

/// Values of these keys are data, not schemas.
const DATA: &[&str] = &["example", "examples", "default", "enum", "x-rules", "x-error-codes", "x-codeSamples"];

fn walk(value: Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.into_iter().map(walk).collect()),
        Value::Object(entries) => {
            let inner = |(key, value): (String, Value)| {
                let value = if DATA.contains(&key.as_str()) { value } else { walk(value) };
                (key, value)
            };
            schema(build::entries(entries.into_iter().map(inner)))
        }
        plain => plain,
    }
}

/// Rewrites the keywords of one schema; other objects do not have them.
fn schema(mut schema: Value) -> Value {
    if let Some(Value::Array(kinds)) = schema.get("type").cloned() {
        let kind = kinds.iter().find(|kind| kind.as_str() != Some("null"));
        schema.put("type", kind.cloned().unwrap_or(Value::Null));
        schema.put("nullable", kinds.iter().any(|kind| kind.as_str() == Some("null")));
    }
    if let Some(Value::Array(choices)) = schema.get("anyOf").cloned() {
        let null = |choice: &Value| choice.get("type").and_then(Value::as_str) == Some("null");
        if let [choices @ .., last] = choices.as_slice()
            && null(last)
        {
            let key = if choices.len() == 1 { "allOf" } else { "anyOf" };
            schema.take_out("anyOf");
            schema = build::object().with(key, Value::Array(choices.to_vec())).with("nullable", true).with_all(schema);
        }
    }
    if let Some(bound @ Value::Number(_)) = schema.take_out("exclusiveMinimum") {
        schema.put("minimum", bound);
        schema.put("exclusiveMinimum", true);
    }
    if schema.take_out("contentEncoding").is_some() {
        schema.put("format", "byte");
    }
    if let Some(Value::Array(values)) = schema.get("enum").cloned()
        && let Some(pattern) = pattern_of_namesakes(&values)
    {
        schema.take_out("enum");
        schema.put("pattern", pattern);
        schema.put("x-enum", values);
    }
    let refers = schema
        .get("$ref")
        .is_some_and(|reference| reference.as_str().is_some_and(|text| text.starts_with("#/components/schemas/")));
    let has_more = matches!(&schema, Value::Object(entries) if entries.len() > 1);
    if refers
        && has_more
        && let Some(reference) = schema.take_out("$ref")
    {
        let all = build::list([build::object().with("$ref", reference)]);
        schema = build::object().with("allOf", all).with_all(schema);
    }
    schema
}

/// Generators that make a name of each value stop where two values make one name (`95peak`, `95Peak`). A pattern allows
/// the same values without naming them.
fn pattern_of_namesakes(values: &[Value]) -> Option<String> {
    let texts: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
    let mut names: Vec<String> = texts.iter().map(|text| crate::names::upper_camel(text).to_lowercase()).collect();
    names.sort_unstable();
    let namesakes = names.windows(2).any(|pair| pair[0] == pair[1]);
    let quoted = |text: &&str| -> String {
        let sign = |c: char| if c.is_alphanumeric() || c == '_' { c.to_string() } else { format!("\\{c}") };
        text.chars().map(sign).collect()
    };
    namesakes.then(|| format!("^(?:{})$", texts.iter().map(quoted).collect::<Vec<_>>().join("|")))
}
