//! From OpenAPI 3.1 to 3.0: what 3.0 says otherwise is rewritten, what it cannot say goes.

use crate::export::json::Json;

/// The document in 3.0.
pub(super) fn convert(mut document: Json) -> Json {
    document.put("openapi", "3.0.3");
    if let Some(mut info) = document.take("info") {
        if let Some(mut license) = info.take("license") {
            license.take("identifier");
            info.put("license", license);
        }
        let mut head = Json::map().with("openapi", "3.0.3").with("info", info);
        document.take("openapi");
        head = head.with_all(document);
        document = head;
    }
    walk(document)
}

/// Values of these keys are data, not schemas.
const DATA: &[&str] = &["example", "examples", "default", "enum", "x-rules", "x-error-codes", "x-codeSamples"];

fn walk(value: Json) -> Json {
    match value {
        Json::List(items) => Json::List(items.into_iter().map(walk).collect()),
        Json::Map(entries) => {
            let inner = |(key, value): (String, Json)| {
                let value = if DATA.contains(&key.as_str()) { value } else { walk(value) };
                (key, value)
            };
            schema(Json::Map(entries.into_iter().map(inner).collect()))
        }
        plain => plain,
    }
}

/// Rewrites the keywords of one schema; other objects do not have them.
fn schema(mut schema: Json) -> Json {
    if let Some(Json::List(kinds)) = schema.get("type").cloned() {
        let kind = kinds.iter().find(|kind| kind.as_text() != Some("null"));
        schema.put("type", kind.cloned().unwrap_or(Json::Null));
        schema.put("nullable", kinds.iter().any(|kind| kind.as_text() == Some("null")));
    }
    if let Some(Json::List(choices)) = schema.get("anyOf").cloned() {
        let null = |choice: &Json| choice.get("type").and_then(Json::as_text) == Some("null");
        if let [choices @ .., last] = choices.as_slice()
            && null(last)
        {
            let key = if choices.len() == 1 { "allOf" } else { "anyOf" };
            schema.take("anyOf");
            schema = Json::map().with(key, Json::List(choices.to_vec())).with("nullable", true).with_all(schema);
        }
    }
    if let Some(bound @ Json::Number(_)) = schema.take("exclusiveMinimum") {
        schema.put("minimum", bound);
        schema.put("exclusiveMinimum", true);
    }
    if schema.take("contentEncoding").is_some() {
        schema.put("format", "byte");
    }
    if let Some(Json::List(values)) = schema.get("enum").cloned()
        && let Some(pattern) = pattern_of_namesakes(&values)
    {
        schema.take("enum");
        schema.put("pattern", pattern);
        schema.put("x-enum", values);
    }
    let refers = schema
        .get("$ref")
        .is_some_and(|reference| reference.as_text().is_some_and(|text| text.starts_with("#/components/schemas/")));
    let has_more = matches!(&schema, Json::Map(entries) if entries.len() > 1);
    if refers
        && has_more
        && let Some(reference) = schema.take("$ref")
    {
        let all = Json::list([Json::map().with("$ref", reference)]);
        schema = Json::map().with("allOf", all).with_all(schema);
    }
    schema
}

/// Generators that make a name of each value stop where two values make one name (`95peak`, `95Peak`). A pattern allows
/// the same values without naming them.
fn pattern_of_namesakes(values: &[Json]) -> Option<String> {
    let texts: Vec<&str> = values.iter().filter_map(Json::as_text).collect();
    let mut names: Vec<String> = texts.iter().map(|text| crate::names::upper_camel(text).to_lowercase()).collect();
    names.sort_unstable();
    let namesakes = names.windows(2).any(|pair| pair[0] == pair[1]);
    let quoted = |text: &&str| -> String {
        let sign = |c: char| if c.is_alphanumeric() || c == '_' { c.to_string() } else { format!("\\{c}") };
        text.chars().map(sign).collect()
    };
    namesakes.then(|| format!("^(?:{})$", texts.iter().map(quoted).collect::<Vec<_>>().join("|")))
}
