//! Values without their quotes, for shells: a text as it is, an entry of a list a line, anything else as JSON on a line.

use huaweicloud_runtime::Json;

use super::json::harmless;
use crate::terminal::clean;

/// The value and a line break; nothing for null.
pub(super) fn write(json: &Json, on_terminal: bool) -> String {
    match json {
        Json::Null => String::new(),
        Json::Array(items) => items.iter().map(|item| line(item, on_terminal)).collect(),
        one => line(one, on_terminal),
    }
}

fn line(json: &Json, on_terminal: bool) -> String {
    let text = match json {
        Json::Text(text) if on_terminal => clean(text).into_owned(),
        Json::Text(text) => text.clone(),
        other if on_terminal => harmless(&other.to_string()),
        other => other.to_string(),
    };
    text + "\n"
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn texts_lose_their_quotes_and_lists_become_lines() {
        let raw = |json: &str| write(&Json::parse(json.as_bytes()).unwrap(), false);
        assert_eq!(raw(r#""a b""#), "a b\n");
        assert_eq!(raw(r#"["a",1.50,{"b":"c"},null]"#), "a\n1.50\n{\"b\":\"c\"}\nnull\n");
        assert_eq!(raw("null"), "");
    }

    #[test]
    fn on_a_terminal_no_text_drives_it() {
        let json = Json::parse("[\"a\u{202e}\",{\"b\":\"\u{202e}\"}]".as_bytes()).unwrap();
        assert_eq!(write(&json, true), "a\\u{202e}\n{\"b\":\"\\u202e\"}\n");
        assert_eq!(write(&json, false), "a\u{202e}\n{\"b\":\"\u{202e}\"}\n");
    }
}
