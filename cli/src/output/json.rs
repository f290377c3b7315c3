//! JSON over several lines, digits and order as they came.

use huaweicloud_bss::Json;

use crate::terminal::{Paint, Style};

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

#[derive(Clone, Copy)]
struct Look {
    on_terminal: bool,
    paint: Option<Paint>,
}

impl Look {
    fn leaf(self, text: String) -> String {
        let drives = |c: char| c.is_control();
        match self.on_terminal && text.contains(drives) {
            // what is below U+0020 is escaped already
            true => {
                text.chars().map(|c| if drives(c) { format!("\\u{:04x}", u32::from(c)) } else { c.into() }).collect()
            }
            false => text,
        }
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
}
