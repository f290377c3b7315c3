//! What an error of the service says beside its code and its words: reasons, ids of what was refused. All of it is shown,
//! but for what is sensitive.

use huaweicloud_runtime::meta::Operation;
use huaweicloud_runtime::{Error, Json, redact};

/// The further entries of the error's body, a line each.
pub(super) fn of(error: &Error, operation: &Operation, document: &Json) -> Vec<String> {
    let Some(answer) = error.service() else { return Vec::new() };
    let Ok(Json::Object(entries)) = Json::parse(answer.body()) else { return Vec::new() };
    let said = error.to_string();
    let secrets = secrets(operation, document);
    let sensitive = |name: &str| {
        let tables = [Some(operation.request), operation.response];
        tables.into_iter().flatten().filter_map(|table| table.field(name)).any(|field| field.sensitive)
    };
    let entries = entries.iter().filter(|(_, value)| !value.is_null() && !is_said(value, &said));
    let line = |(name, value): &(Box<str>, Json)| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let text = if sensitive(name) { redact::MASK.to_owned() } else { text };
        let text = secrets.iter().fold(text, |text, secret| text.replace(secret, redact::MASK));
        format!("{name}: {text}")
    };
    entries.map(line).collect()
}

/// Whether the message has the value already: the code, the words, the request's id.
fn is_said(value: &Json, said: &str) -> bool {
    match value {
        Json::Text(text) => text.lines().all(|line| said.contains(line.trim())),
        Json::Array(items) => items.iter().all(|item| is_said(item, said)),
        _ => false,
    }
}

/// The texts of a request that are sensitive, and the keys it was sent with.
fn secrets(operation: &Operation, document: &Json) -> Vec<String> {
    let mut secrets = Vec::new();
    hidden(document, &redact::json(operation.request, document), &mut secrets);
    let names = ["BSS_TOKEN", "HUAWEICLOUD_SDK_SK", "HUAWEICLOUD_SDK_SECURITY_TOKEN"];
    secrets.extend(names.iter().filter_map(|name| std::env::var(name).ok()));
    secrets.retain(|secret| secret.len() > 2);
    secrets
}

fn hidden(given: &Json, shown: &Json, out: &mut Vec<String>) {
    match (given, shown) {
        (Json::Object(given), Json::Object(shown)) => {
            given.iter().zip(shown).for_each(|((_, given), (_, shown))| hidden(given, shown, out));
        }
        (Json::Array(given), Json::Array(shown)) => {
            given.iter().zip(shown).for_each(|(given, shown)| hidden(given, shown, out));
        }
        (given, Json::Text(mask)) if mask == redact::MASK => texts(given, out),
        _ => {}
    }
}

fn texts(json: &Json, out: &mut Vec<String>) {
    match json {
        Json::Text(text) => out.push(text.clone()),
        Json::Number(digits) => out.push(digits.to_string()),
        Json::Array(items) => items.iter().for_each(|item| texts(item, out)),
        Json::Object(entries) => entries.iter().for_each(|(_, value)| texts(value, out)),
        Json::Null | Json::Bool(_) => {}
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use huaweicloud_runtime::meta::Kind;

    use super::*;

    fn json(text: &str) -> Json {
        Json::parse(text.as_bytes()).unwrap()
    }

    #[test]
    fn what_the_message_has_already_is_not_said_again() {
        let said = "HTTP 400 X.1: it is wrong (request r-1)";
        for value in [r#""X.1""#, r#""it is wrong""#, r#"["X.1","r-1"]"#, r#""X.1\n it is wrong ""#, "[]"] {
            assert!(is_said(&json(value), said), "{value}");
        }
        for value in [r#""X.2""#, r#"["X.1","X.2"]"#, r#""X.1\nmore""#, "400", "{}", "true"] {
            assert!(!is_said(&json(value), said), "{value}");
        }
    }

    #[test]
    fn every_text_below_what_is_masked_is_hidden() {
        let mut found = Vec::new();
        let given = json(r#"{"a":"open","b":{"c":"s1"},"d":[{"e":["s2",3,true,null,{"f":"s4"}]},{"e":"open"}]}"#);
        let mask = redact::MASK;
        let shown = json(&format!(r#"{{"a":"open","b":{{"c":"{mask}"}},"d":[{{"e":"{mask}"}},{{"e":"open"}}]}}"#));
        hidden(&given, &shown, &mut found);
        assert_eq!(found, ["s1", "s2", "3", "s4"]);
    }

    #[test]
    fn what_is_sensitive_in_a_request_is_a_secret_of_its_answer() {
        let mut seen = 0;
        for operation in crate::catalog::operations().map(|known| known.meta) {
            let texts = || operation.request.fields.iter().filter(|field| matches!(field.kind, Kind::Text));
            for field in texts() {
                let document = Json::Object(vec![(field.wire.into(), Json::from("hidden-word"))]);
                let found = secrets(operation, &document).contains(&"hidden-word".to_owned());
                assert_eq!(found, field.sensitive, "{}: {}", operation.id, field.wire);
                seen += usize::from(field.sensitive);
            }
            let short = texts().find(|field| field.sensitive);
            if let Some(field) = short {
                let document = |word: &str| Json::Object(vec![(field.wire.into(), Json::from(word))]);
                // what is so short stands everywhere
                assert!(!secrets(operation, &document("ab")).contains(&"ab".to_owned()));
                assert!(secrets(operation, &document("abc")).contains(&"abc".to_owned()));
            }
        }
        assert!(seen > 3, "{seen}");
    }
}
