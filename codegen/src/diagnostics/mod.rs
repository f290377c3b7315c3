//! What is wrong with a spec, where, and what to do about it. Knows places in text, nothing of the language.

mod github;
mod human;
mod json;
mod nearest;
mod rule;

pub use github::github;
pub use human::{excerpts, human};
pub use json::json;
pub use nearest::{nearest, suggest};
pub use rule::{Rule, Severity};

use std::collections::BTreeSet;

use crate::source::{Sources, Span};

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Id of the rule, in kebab-case.
    pub rule: &'static str,
    /// Whether it stops the generator.
    pub severity: Severity,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Where.
    pub span: Span,
    /// What stands beside the caret; may be empty.
    pub label: String,
    /// Facts that explain it.
    pub notes: Vec<String>,
    /// Ways out.
    pub help: Vec<String>,
    /// Other places that matter, each with its label.
    pub related: Vec<(Span, String)>,
}

impl Diagnostic {
    /// A finding of `rule` at `span`.
    pub fn new(rule: &Rule, span: Span, message: impl Into<String>) -> Self {
        Diagnostic {
            rule: rule.id,
            severity: rule.severity,
            message: message.into(),
            span,
            label: String::new(),
            notes: Vec::new(),
            help: Vec::new(),
            related: Vec::new(),
        }
    }

    /// Sets the text beside the caret.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Adds a fact.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// Adds a way out.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// Adds another place.
    #[must_use]
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }
}

/// Findings, in order of file and place once [`sorted`](Diagnostics::sort).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    /// What was not looked at because of them.
    unchecked: Option<&'static str>,
}

impl Diagnostics {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds all of `other`.
    pub fn extend(&mut self, other: Diagnostics) {
        self.list.extend(other.list);
        self.unchecked = self.unchecked.or(other.unchecked);
    }

    /// Keeps those that `keep` says yes to.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(keep);
    }

    /// Says that the findings are not all: why, and what to do first.
    pub fn leave_unchecked(&mut self, what: &'static str) {
        self.unchecked = Some(what);
    }

    /// What was not looked at.
    pub fn unchecked(&self) -> Option<&'static str> {
        self.unchecked
    }

    /// The files that have an error.
    pub fn broken_files(&self) -> BTreeSet<u32> {
        let errors = self.list.iter().filter(|finding| finding.severity == Severity::Error);
        errors.map(|finding| finding.span.file).collect()
    }

    /// Orders by file, place, rule and message, and drops repetitions: two rules' walks may meet the same place.
    pub fn sort(&mut self) {
        self.list.sort_by(|a, b| (a.span, a.rule, &a.message).cmp(&(b.span, b.rule, &b.message)));
        self.list.dedup();
    }

    /// All findings.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether one of them stops the generator.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|d| d.severity == Severity::Error)
    }

    /// `3 errors, 1 warning`, or `None` when there is nothing to say.
    pub fn tally(&self) -> Option<String> {
        let errors = self.list.iter().filter(|d| d.severity == Severity::Error).count();
        let warnings = self.list.len() - errors;
        let count = |n: usize, word: &str| match n {
            0 => None,
            1 => Some(format!("1 {word}")),
            n => Some(format!("{n} {word}s")),
        };
        let parts: Vec<String> = [count(errors, "error"), count(warnings, "warning")].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// The last line for people: the tally, what the caller adds to it, and what was not looked at.
    pub fn closing(&self, addition: &str) -> Option<String> {
        let unchecked = self.unchecked.map(|what| format!("; {what}")).unwrap_or_default();
        Some(format!("{}{addition}{unchecked}", self.tally()?))
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;
    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;
    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

/// Start and end of a finding for people: lines and columns from 1, columns in characters.
struct Extent {
    path: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

impl Extent {
    fn of(sources: &Sources, span: Span) -> Self {
        let (line, column) = sources.position(span.file, span.start);
        let (end_line, end_column) = sources.position(span.file, span.end.max(span.start));
        Extent { path: sources.display_path(span.file), line, column, end_line, end_column }
    }
}
