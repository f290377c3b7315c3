//! JSON over several lines, digits and order as they came.

use huaweicloud_runtime::Json;

use crate::terminal::{Paint, Style, drives};

/// The document with two blanks a level.
pub(crate) fn pretty(json: &Json) -> String {
    let mut out = String::new();
    write(json, 0, Look { on_terminal: false, paint: None }, &mut out);
    out
}

/// The same for a terminal: names in colour, and no character that drives it.
pub(super) fn pretty_on_terminal(json: &Json) -> String {
    let mut out = String::new();
    write(json, 0, Look { on_terminal: true, paint: Some(Paint::stdout()) }, &mut out);
    out
}

/// A text of JSON without what drives a terminal; it means the same. What is below U+0020 is escaped already.
pub(super) fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match drives(sign) {
            true => sign.encode_utf16(&mut [0; 2]).iter().for_each(|unit| out.push_str(&format!("\\u{unit:04x}"))),
            false => out.push(sign),
        }
    }
    out
}

#[derive(Clone, Copy)]
struct Look {
    on_terminal: bool,
    paint: Option<Paint>,
}

impl Look {
    fn leaf(self, text: String) -> String {
        if self.on_terminal { harmless(&text) } else { text }
    }

    fn name(self, name: &str) -> String {
        let text = self.leaf(Json::from(name).to_string());
        self.paint.map_or(text.clone(), |paint| paint.on(Style::Cyan, &text))
    }
}

fn write(json: &Json, level: usize, look: Look, out: &mut String) {
    let inner = |out: &mut String, level: usize| {
        out.push('\n');
        out.push_str(&"  ".repeat(level));
    };
    match json {
        Json::Array(items) if !items.is_empty() => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                inner(out, level + 1);
                write(item, level + 1, look, out);
            }
            inner(out, level);
            out.push(']');
        }
        Json::Object(entries) if !entries.is_empty() => {
            out.push('{');
            for (at, (name, value)) in entries.iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                inner(out, level + 1);
                out.push_str(&look.name(name));
                out.push_str(": ");
                write(value, level + 1, look, out);
            }
            inner(out, level);
            out.push('}');
        }
        leaf => out.push_str(&look.leaf(leaf.to_string())),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn digits_and_order_stay() {
        let json = Json::parse(br#"{"b":0.10,"a":[12345678901234567890.120,{}],"c":[]}"#).unwrap();
        let text = "{\n  \"b\": 0.10,\n  \"a\": [\n    12345678901234567890.120,\n    {}\n  ],\n  \"c\": []\n}";
        assert_eq!(pretty(&json), text);
    }

    #[test]
    fn no_sign_in_a_text_drives_the_terminal() {
        let text = Json::from("a\u{1b}[2J\u{7}\u{9b}\u{202e}\u{200b}\u{e0041}订").to_string();
        let shown = harmless(&text);
        assert!(!shown.chars().any(drives), "{shown}");
        assert!(shown.contains("\\u202e\\u200b\\udb40\\udc41订"), "{shown}");
        assert_eq!(Json::parse(shown.as_bytes()).unwrap(), Json::parse(text.as_bytes()).unwrap());
    }

    #[test]
    fn lists_and_objects_are_indented_by_two_a_level() {
        let json = Json::parse(br#"{"a":[1,[2,{"b":{"c":3,"d":"x"}}]],"e":{}}"#).unwrap();
        let text = "{\n  \"a\": [\n    1,\n    [\n      2,\n      {\n        \"b\": {\n          \"c\": 3,\n          \"d\": \"x\"\n        }\n      }\n    ]\n  ],\n  \"e\": {}\n}";
        assert_eq!(pretty(&json), text);
    }

    #[test]
    fn a_terminal_gets_no_sign_that_drives_it_and_a_file_gets_all() {
        let json = Json::parse("{\"a\u{202e}\":\"b\u{200b}\"}".as_bytes()).unwrap();
        let mut out = String::new();
        write(&json, 0, Look { on_terminal: true, paint: Some(Paint::PLAIN) }, &mut out);
        assert_eq!(out, "{\n  \"a\\u202e\": \"b\\u200b\"\n}");
        assert_eq!(pretty(&json), "{\n  \"a\u{202e}\": \"b\u{200b}\"\n}");
        assert!(pretty_on_terminal(&json).contains("\\u200b"));
    }
}
