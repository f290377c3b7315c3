//! YAML, digits and order as they came. By hand, for a library would read the digits into a float first. Texts that are
//! not plainly texts are in double quotes, as JSON writes them, which YAML reads alike.

use huaweicloud_runtime::Json;

use super::json::harmless;

/// The document.
pub(super) fn write(json: &Json) -> String {
    let mut out = String::new();
    match json {
        Json::Object(entries) if !entries.is_empty() => object(entries, 0, &mut out),
        Json::Array(items) if !items.is_empty() => list(items, 0, &mut out),
        leaf => {
            out.push_str(&scalar(leaf));
            out.push('\n');
        }
    }
    out
}

fn object(entries: &[(Box<str>, Json)], level: usize, out: &mut String) {
    for (name, value) in entries {
        // the first may stand behind the dash of its list
        if out.ends_with('\n') {
            out.push_str(&"  ".repeat(level));
        }
        out.push_str(&text(name));
        out.push(':');
        below(value, level, out);
    }
}

fn list(items: &[Json], level: usize, out: &mut String) {
    for item in items {
        out.push_str(&"  ".repeat(level));
        out.push('-');
        match item {
            Json::Object(entries) if !entries.is_empty() => {
                out.push(' ');
                object(entries, level + 1, out);
            }
            Json::Array(inner) if !inner.is_empty() => {
                out.push('\n');
                list(inner, level + 1, out);
            }
            leaf => {
                out.push(' ');
                out.push_str(&scalar(leaf));
                out.push('\n');
            }
        }
    }
}

fn below(value: &Json, level: usize, out: &mut String) {
    match value {
        Json::Object(entries) if !entries.is_empty() => {
            out.push('\n');
            object(entries, level + 1, out);
        }
        Json::Array(items) if !items.is_empty() => {
            out.push('\n');
            list(items, level + 1, out);
        }
        leaf => {
            out.push(' ');
            out.push_str(&scalar(leaf));
            out.push('\n');
        }
    }
}

fn scalar(json: &Json) -> String {
    match json {
        Json::Text(word) => text(word),
        other => other.to_string(),
    }
}

/// The text plain where no reader of YAML takes it for anything else.
fn text(word: &str) -> String {
    let letter = word.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '_');
    let plain = word.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '_' | '-' | '.' | '/'));
    let meant = ["y", "n", "yes", "no", "true", "false", "on", "off", "null", "nan", "inf"];
    match letter && plain && !meant.contains(&word.to_ascii_lowercase().as_str()) {
        true => word.to_owned(),
        false => harmless(&Json::from(word).to_string()),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn digits_order_and_texts_stay() {
        let json = r#"{"b":0.10,"a":[{"x":"NO","y":"2026-10"},[1,"a b"],[]],"o":{"p":null},"e":{},"t":"line\nnext"}"#;
        let yaml = "b: 0.10\na:\n  - x: \"NO\"\n    \"y\": \"2026-10\"\n  -\n    - 1\n    - \"a b\"\n  - []\no:\n  p: null\ne: {}\nt: \"line\\nnext\"\n";
        assert_eq!(write(&Json::parse(json.as_bytes()).unwrap()), yaml);
        assert_eq!(write(&Json::from("x")), "x\n");
    }

    #[test]
    fn what_yaml_would_take_for_something_else_is_in_quotes() {
        for plain in ["a", "_a", "a-b", "a.b/c", "A1", "yess", "NULLS"] {
            assert_eq!(text(plain), plain);
        }
        for quoted in
            ["", "1", "-a", ".a", "a b", "a:", "a#", "Y", "n", "Yes", "TRUE", "off", "Null", "nan", "Inf", "订"]
        {
            assert_eq!(text(quoted), format!("\"{quoted}\""));
        }
        assert_eq!(text("a\u{202e}"), "\"a\\u202e\"");
    }

    #[test]
    fn every_level_is_indented_by_two() {
        let yaml = |json: &str| write(&Json::parse(json.as_bytes()).unwrap());
        assert_eq!(yaml("{}"), "{}\n");
        assert_eq!(yaml("[]"), "[]\n");
        assert_eq!(yaml("[1,{}]"), "- 1\n- {}\n");
        assert_eq!(
            yaml(r#"[{"a":1,"b":{"c":2,"d":[3]}},[[4]]]"#),
            "- a: 1\n  b:\n    c: 2\n    d:\n      - 3\n-\n  -\n    - 4\n"
        );
        assert_eq!(
            yaml(r#"{"a":{"b":{"c":[{"d":1,"e":2},{"f":[]}]}},"g":true}"#),
            "a:\n  b:\n    c:\n      - d: 1\n        e: 2\n      - f: []\ng: true\n"
        );
    }
}
