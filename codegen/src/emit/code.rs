//! A writer of indented lines, and Rust's literals.

/// First line of every generated file.
pub(super) const HEADER: &str = "// Written by `cargo xtask gen` from spec/. Do not edit.";

/// Rust text under construction.
#[derive(Default)]
pub(super) struct Code {
    text: String,
    depth: usize,
}

impl Code {
    /// Text that starts with the header.
    pub(super) fn file() -> Self {
        let mut code = Code::default();
        code.line(HEADER).blank();
        code
    }

    /// A line; an empty one stays without blanks.
    pub(super) fn line(&mut self, line: impl AsRef<str>) -> &mut Self {
        let line = line.as_ref();
        if !line.is_empty() {
            self.text.extend(std::iter::repeat_n("    ", self.depth));
            self.text.push_str(line);
        }
        self.text.push('\n');
        self
    }

    /// An empty line.
    pub(super) fn blank(&mut self) -> &mut Self {
        self.line("")
    }

    /// Documentation, one line each; `""` separates paragraphs.
    pub(super) fn docs(&mut self, lines: &[String]) -> &mut Self {
        for line in lines {
            self.doc(line);
        }
        self
    }

    /// One line of documentation.
    pub(super) fn doc(&mut self, line: &str) -> &mut Self {
        if line.is_empty() { self.line("///") } else { self.line(format!("/// {line}")) }
    }

    /// `open`, the lines of `body` one step further in, `close`.
    pub(super) fn block(&mut self, open: impl AsRef<str>, close: &str, body: impl FnOnce(&mut Code)) -> &mut Self {
        self.line(open).block_body(body).line(close)
    }

    /// Lines one step further in.
    pub(super) fn block_body(&mut self, body: impl FnOnce(&mut Code)) -> &mut Self {
        self.depth += 1;
        body(self);
        self.depth -= 1;
        self
    }

    /// Like [`Code::block`] for a list of lines; nothing between `open` and `close` when there are none.
    pub(super) fn list(&mut self, open: &str, close: &str, lines: &[String]) -> &mut Self {
        if lines.is_empty() {
            return self.line(format!("{open}{close}"));
        }
        self.block(open, close, |code| {
            for line in lines {
                code.line(line);
            }
        })
    }

    /// Words in lines, one step further in, that are as long as they may be.
    pub(super) fn wrap(&self, words: &[String]) -> Vec<String> {
        // the formatter keeps a column free behind the last comma of a list
        let room = self.room() - 5;
        let mut lines: Vec<String> = Vec::new();
        for word in words {
            match lines.last_mut() {
                Some(line) if line.len() + 1 + word.len() <= room => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(word.clone()),
            }
        }
        lines
    }

    /// The columns that are left before a line is too long for the formatter.
    pub(super) fn room(&self) -> usize {
        WIDTH - 4 * self.depth
    }

    /// The finished text.
    pub(super) fn finish(self) -> String {
        self.text
    }
}

const WIDTH: usize = 120;

/// A string literal.
pub(super) fn string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push_str(&format!("\\u{{{:x}}}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// `Some("x")` or `None`.
pub(super) fn option_string(text: Option<&str>) -> String {
    text.map_or_else(|| "None".to_owned(), |text| format!("Some({})", string(text)))
}

/// `&["a", "b"]`.
pub(super) fn strings(list: &[String]) -> String {
    format!("&[{}]", list.iter().map(|text| string(text)).collect::<Vec<_>>().join(", "))
}

/// The name of a static: `ORDER_COUPON`.
pub(super) fn static_name(type_name: &str) -> String {
    crate::names::operation_file(type_name).to_uppercase()
}
