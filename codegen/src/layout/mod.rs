//! The canonical layout of a spec file. Moves keys, blanks, quotes and line breaks; never a value, never a comment's
//! text. What belongs where is read from the table of keys.

mod flow;
mod order;
mod printer;
mod scalar;

use crate::diagnostics::{Diagnostic, Diagnostics, Rule, Severity};
use crate::load::{Sources, read, rules};
use crate::syntax::ast::Span;
use crate::syntax::file_construct;

/// The file is laid out differently.
pub const LAYOUT: Rule = Rule {
    id: "layout",
    severity: Severity::Error,
    summary: "A file stands in the canonical layout",
    why: "A diff then shows what changed and nothing else",
};

/// The text of a file in canonical layout, or why it cannot be read. `path` is relative to the root of the spec: it
/// decides the order of keys.
pub fn format(path: &str, text: &str) -> Result<String, Diagnostics> {
    let mut findings = Diagnostics::new();
    let mut document = read(0, text, &mut findings);
    // Two values under one key can be laid out, and have their own finding; nothing else that the reader refuses can.
    if findings.iter().any(|finding| finding.rule != rules::DUPLICATE_KEY.id) {
        return Err(findings);
    }
    let shape = file_construct(path);
    if let Some(root) = &mut document.root {
        order::order(root, shape);
    }
    Ok(printer::print(document, shape, path.starts_with("types/")))
}

/// Every file that departs from the canonical layout, at its first line that does.
pub fn departures(sources: &Sources) -> Diagnostics {
    let mut out = Diagnostics::new();
    for (file, source) in sources.files().iter().enumerate() {
        // One that cannot be read has its findings from the parser.
        if source.bad_byte.is_none()
            && source.obstacle.is_none()
            && let Ok(canonical) = format(&source.path, &source.text)
            && canonical != source.text
        {
            out.push(departure(file as u32, &source.text, &canonical));
        }
    }
    out
}

/// Some editors put it before the text; nothing shows it.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

fn departure(file: u32, text: &str, canonical: &str) -> Diagnostic {
    if text.starts_with(BYTE_ORDER_MARK) {
        let span = Span { file, start: 0, end: BYTE_ORDER_MARK.len_utf8() as u32 };
        return finding(span, "expected no byte order mark".to_owned());
    }
    let mut start = 0;
    let mut expected = canonical.split_inclusive('\n');
    for line in text.split_inclusive('\n') {
        let wanted = expected.next();
        if wanted != Some(line) {
            let end = start + line.trim_end_matches(['\n', '\r']).len();
            let same_words = wanted.map(str::trim_end) == Some(line.trim_end());
            let label = if same_words { "expected a bare line feed at its end".to_owned() } else { label(wanted) };
            return finding(Span { file, start: start as u32, end: end as u32 }, label);
        }
        start += line.len();
    }
    let end = text.len() as u32;
    finding(Span { file, start: end, end }, label(expected.next()))
}

fn label(wanted: Option<&str>) -> String {
    match wanted.map(|line| line.trim_end_matches('\n')) {
        None => "expected the end of the file".to_owned(),
        Some("") => "expected an empty line".to_owned(),
        Some(line) => format!("expected `{line}`"),
    }
}

fn finding(span: Span, label: String) -> Diagnostic {
    Diagnostic::new(&LAYOUT, span, "the file departs from the canonical layout, here first")
        .label(label)
        .help("run `cargo xtask lint --fix`")
}
