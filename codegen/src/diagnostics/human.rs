//! Findings for people: rustc's look, through rustc's own renderer.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Diagnostics, Severity};
use crate::source::{Sources, Span};

/// Every finding with its source line, a caret and the ways out, and a tally at the end.
pub fn human(diagnostics: &Diagnostics, sources: &Sources, colour: bool) -> String {
    let mut out = excerpts(diagnostics, sources, colour);
    if let Some(tally) = diagnostics.closing("") {
        out.push_str(&tally);
        out.push('\n');
    }
    out
}

/// The same without the tally.
pub fn excerpts(diagnostics: &Diagnostics, sources: &Sources, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    for diagnostic in diagnostics {
        let paths = Paths::of(diagnostic, sources);
        out.push_str(&renderer.render(&[group(diagnostic, sources, &paths)]));
        out.push_str("\n\n");
    }
    out
}

/// Paths outlive the snippets that borrow them.
struct Paths {
    primary: String,
    others: Vec<(u32, String)>,
}

impl Paths {
    fn of(diagnostic: &Diagnostic, sources: &Sources) -> Self {
        let mut others: Vec<u32> = diagnostic.related.iter().map(|(span, _)| span.file).collect();
        others.retain(|&file| file != diagnostic.span.file);
        others.sort_unstable();
        others.dedup();
        Paths {
            primary: sources.display_path(diagnostic.span.file),
            others: others.into_iter().map(|file| (file, sources.display_path(file))).collect(),
        }
    }
}

fn group<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources, paths: &'a Paths) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let file = diagnostic.span.file;
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.rule);
    if sources.text(file).is_empty() {
        return advised(title.element(Origin::path(paths.primary.as_str())), diagnostic);
    }
    let mut primary = Snippet::source(sources.text(file))
        .path(paths.primary.as_str())
        .annotation(AnnotationKind::Primary.span(range(sources, diagnostic.span)).label(diagnostic.label.as_str()));
    for (span, label) in diagnostic.related.iter().filter(|(span, _)| span.file == file) {
        primary = primary.annotation(AnnotationKind::Context.span(range(sources, *span)).label(label.as_str()));
    }
    let mut group = title.element(primary);
    for (file, path) in &paths.others {
        let mut snippet = Snippet::source(sources.text(*file)).path(path.as_str());
        for (span, label) in diagnostic.related.iter().filter(|(span, _)| span.file == *file) {
            snippet = snippet.annotation(AnnotationKind::Context.span(range(sources, *span)).label(label.as_str()));
        }
        group = group.element(snippet);
    }
    advised(group, diagnostic)
}

/// With its facts and ways out.
fn advised<'a>(mut group: Group<'a>, diagnostic: &'a Diagnostic) -> Group<'a> {
    for note in &diagnostic.notes {
        group = group.element(Level::NOTE.message(note.as_str()));
    }
    for help in &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    group
}

/// The span as the renderer wants it: within the text, on character borders, and at most to the end of its first
/// line, for a whole block under carets hides what is meant.
fn range(sources: &Sources, span: Span) -> Range<usize> {
    let text = sources.text(span.file);
    let start = sources.floor(span.file, span.start);
    let end = sources.floor(span.file, span.end).max(start);
    let line_end = text[start..].find('\n').map_or(text.len(), |offset| start + offset);
    start..end.min(line_end)
}
