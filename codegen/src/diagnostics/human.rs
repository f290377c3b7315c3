//! Findings for people: rustc's look, through rustc's own renderer.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Diagnostics, Severity};
use crate::source::{Sources, Span};
use crate::work;

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
    let primary = (AnnotationKind::Primary, diagnostic.span, diagnostic.label.as_str());
    let related = |file: u32| {
        let here = diagnostic.related.iter().filter(move |(span, _)| span.file == file);
        here.map(|(span, label)| (AnnotationKind::Context, *span, label.as_str()))
    };
    let mut group = Group::with_title(title);
    for snippet in snippets(std::iter::once(primary).chain(related(file)).collect(), sources, &paths.primary) {
        group = group.element(snippet);
    }
    for (file, path) in &paths.others {
        for snippet in snippets(related(*file).collect(), sources, path) {
            group = group.element(snippet);
        }
    }
    advised(group, diagnostic)
}

/// A place to be shown: how, where, with which words.
type Mark<'a> = (AnnotationKind, Span, &'a str);

/// Marks further apart than this many lines are shown apart: what lies between is read for nothing.
const NEAR: usize = 100;

/// The marks of one file with the lines around them, those that stand near each other together, the first mark first.
/// Only these lines are handed to the renderer, which reads all that it gets, so that many findings in a long file cost
/// no more each than one in a short file.
fn snippets<'a>(marks: Vec<Mark<'a>>, sources: &'a Sources, path: &'a str) -> Vec<Snippet<'a, Annotation<'a>>> {
    let mut windows: Vec<(Window, Vec<Mark<'a>>)> = Vec::new();
    for mark in marks {
        let own = Window::of(sources, mark.1);
        match windows.iter_mut().find(|(window, _)| window.is_near(own)) {
            Some((window, marks)) => {
                *window = window.with(own);
                marks.push(mark);
            }
            None => windows.push((own, vec![mark])),
        }
    }
    let snippet = |(window, marks): (Window, Vec<Mark<'a>>)| {
        let text = &sources.text(window.file)[window.start..window.end];
        work::note(text.len());
        let annotations = marks.into_iter().map(|(kind, span, label)| {
            let Range { start, end } = range(sources, span);
            kind.span(start - window.start..end - window.start).label(label)
        });
        Snippet::source(text).line_start(window.first_line).path(path).annotations(annotations)
    };
    windows.into_iter().map(snippet).collect()
}

/// Whole lines of a file.
#[derive(Clone, Copy)]
struct Window {
    file: u32,
    start: usize,
    end: usize,
    first_line: usize,
    last_line: usize,
}

impl Window {
    /// The lines of a span, and the line before and after: the renderer may show them.
    fn of(sources: &Sources, span: Span) -> Self {
        let text = sources.text(span.file);
        let Range { start, end } = range(sources, span);
        let (line, _) = sources.position(span.file, start as u32);
        let own = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let before = text[..own.saturating_sub(1)].rfind('\n').map_or(0, |at| at + 1);
        let line_end = |from: usize| text[from..].find('\n').map_or(text.len(), |at| from + at + 1);
        let first_line = if own == 0 { line } else { line - 1 };
        Window { file: span.file, start: before, end: line_end(line_end(end)), first_line, last_line: line + 1 }
    }

    fn is_near(self, other: Window) -> bool {
        self.first_line <= other.last_line + NEAR && other.first_line <= self.last_line + NEAR
    }

    fn with(self, other: Window) -> Self {
        Window {
            file: self.file,
            start: self.start.min(other.start),
            end: self.end.max(other.end),
            first_line: self.first_line.min(other.first_line),
            last_line: self.last_line.max(other.last_line),
        }
    }
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
