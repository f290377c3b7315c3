//! Characters that a text of the spec cannot hold, however they are written: raw, in a comment, or as an escape.

use super::rules::ODD_CHARACTER;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::load::{Kind, Node, Source};
use crate::syntax::ast::Span;

/// Finds them in a file and in the values that its escapes make.
pub(super) fn check(file: u32, source: &Source, root: Option<&Node>, out: &mut Diagnostics) {
    for (at, c) in source.text.char_indices() {
        // line ends are the layout's matter, tabs the reader's; a mark before the text is the layout's, too
        if odd(c) && !matches!(c, '\n' | '\r' | '\t') && !(at == 0 && c == '\u{FEFF}') {
            let span = Span { file, start: at as u32, end: (at + c.len_utf8()) as u32 };
            out.push(finding(c, span, "here"));
        }
    }
    if let Some(root) = root {
        escapes(root, &source.text, out);
    }
}

/// Those that stand in a value and not in the text of the file.
fn escapes(node: &Node, source: &str, out: &mut Diagnostics) {
    let mut look = |text: &str, span: Span| {
        let written = source.get(span.start as usize..span.end as usize).unwrap_or_default();
        if let Some(c) = text.chars().find(|&c| odd(c) && (!written.contains(c) || matches!(c, '\n' | '\r' | '\t'))) {
            out.push(finding(c, span, "written as an escape"));
        }
    };
    if let Kind::Scalar(scalar) = &node.kind {
        look(&scalar.text, node.span);
    }
    for entry in node.entries() {
        look(&entry.key.text, entry.key.span);
    }
    for item in node.items() {
        escapes(&item.value, source, out);
    }
    for entry in node.entries() {
        escapes(&entry.value, source, out);
    }
}

fn finding(c: char, span: Span, label: &str) -> Diagnostic {
    let what = match c {
        '\n' | '\u{2028}' | '\u{2029}' => "a line break",
        '\t' => "a tab",
        _ if c.is_control() => "a control character",
        _ => "a mark that nobody sees",
    };
    Diagnostic::new(&ODD_CHARACTER, span, format!("a text cannot hold {what} (U+{:04X})", c as u32))
        .label(label)
        .help("remove it; one text is one line, several are several entries of `notes`")
}

/// Control characters, and those that change the order or the look of others without being seen.
fn odd(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{00AD}'
                | '\u{061C}'
                | '\u{180E}'
                | '\u{200B}'..='\u{200F}'
                | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{FEFF}'
                | '\u{FFF9}'..='\u{FFFB}'
                | '\u{E0000}'..='\u{E007F}'
        )
}
