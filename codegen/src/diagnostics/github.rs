//! Findings as annotations of a pull request: GitHub's workflow commands.

use super::{Diagnostic, Diagnostics, Extent};
use crate::source::Sources;

/// One `::error …` or `::warning …` line per finding, and a `::notice …` when not everything was looked at.
pub fn github(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let mut out: String = diagnostics.iter().map(|diagnostic| line(diagnostic, sources)).collect();
    if let Some(what) = diagnostics.unchecked() {
        out.push_str(&format!("::notice::{}\n", data(what)));
    }
    out
}

fn line(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let at = Extent::of(sources, diagnostic.span);
    let mut text = diagnostic.message.clone();
    for (word, list) in [("note", &diagnostic.notes), ("help", &diagnostic.help)] {
        for entry in list {
            text.push_str(&format!("\n{word}: {entry}"));
        }
    }
    format!(
        "::{} file={},line={},endLine={},col={},endColumn={},title={}::{}\n",
        diagnostic.severity.as_str(),
        property(&at.path),
        at.line,
        at.end_line,
        at.column,
        at.end_column,
        diagnostic.rule,
        data(&text),
    )
}

/// The message part: GitHub reads one line and undoes these escapes.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property ends at a comma or colon, so these are escaped, too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
