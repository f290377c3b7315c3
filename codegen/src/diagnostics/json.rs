//! Findings for programs: one JSON object a line.

use serde_json::{Value, json};

use super::{Diagnostics, Extent};
use crate::source::Sources;

/// One object a line with `file`, `line`, `column`, `end_line`, `end_column`, `rule`, `severity`, `message`, `label`,
/// `notes`, `help` and `related`; lines and columns count from 1, columns in characters. A row of severity `note` speaks of
/// the whole spec and has no place.
pub fn json(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        let at = Extent::of(sources, diagnostic.span);
        let related: Vec<_> = diagnostic
            .related
            .iter()
            .map(|(span, label)| {
                let at = Extent::of(sources, *span);
                json!({ "file": at.path, "line": at.line, "column": at.column, "label": label })
            })
            .collect();
        let row = json!({
            "file": at.path,
            "line": at.line,
            "column": at.column,
            "end_line": at.end_line,
            "end_column": at.end_column,
            "rule": diagnostic.rule,
            "severity": diagnostic.severity.as_str(),
            "message": diagnostic.message,
            "label": diagnostic.label,
            "notes": diagnostic.notes,
            "help": diagnostic.help,
            "related": related,
        });
        out.push_str(&line(row));
    }
    if let Some(what) = diagnostics.unchecked() {
        let row = json!({
            "file": null, "line": null, "column": null, "end_line": null, "end_column": null, "rule": null,
            "severity": "note", "message": what, "label": "", "notes": [], "help": [], "related": [],
        });
        out.push_str(&line(row));
    }
    out
}

/// A row with its keys in the order of the alphabet.
fn line(mut row: Value) -> String {
    row.sort_all_objects();
    format!("{row}\n")
}
