//! The rules that decoding enforces: what the table of keys can say.

use crate::diagnostics::{Rule, Severity};

/// A file where the language has none.
pub(crate) const UNEXPECTED_FILE: Rule = Rule {
    id: "unexpected-file",
    severity: Severity::Error,
    summary: "A file is service.yaml, sandbox.yaml, exports.yaml, audit.yaml, types/<topic>.yaml, <section>/section.yaml or <section>/<operation>.yaml",
    why: "A file that is never read looks like truth and is none",
};

/// A key that the construct does not have.
pub(crate) const UNKNOWN_KEY: Rule = Rule {
    id: "unknown-key",
    severity: Severity::Error,
    summary: "A construct has only the keys of its table",
    why: "A misspelt limit would silently limit nothing",
};

/// A key that the construct needs.
pub(crate) const MISSING_KEY: Rule = Rule {
    id: "missing-key",
    severity: Severity::Error,
    summary: "A construct has the keys that its table calls needed, a section has its section.yaml",
    why: "The generator would have to invent what is not said",
};

/// A list where a text belongs, and the like.
pub(crate) const WRONG_SHAPE: Rule = Rule {
    id: "wrong-shape",
    severity: Severity::Error,
    summary: "A value has the shape that its key takes",
    why: "One way to say a thing keeps diffs readable and tools simple",
};

/// `list<`, `set<text>`.
pub(crate) const TYPE_SYNTAX: Rule = Rule {
    id: "type-syntax",
    severity: Severity::Error,
    summary: "A type is a name, or list<T>, csv<T>, map<T> of one",
    why: "A type that cannot be read cannot be checked",
};

/// A line break in a text, a mark that turns the text around.
pub(crate) const ODD_CHARACTER: Rule = Rule {
    id: "odd-character",
    severity: Severity::Error,
    summary: "A text is one line without control characters, invisible marks, or blanks at its ends",
    why: "What a reviewer cannot see in the diff would stand in the crate's documentation, or not compile there",
};

/// A text that `cargo xtask new` left to be written.
pub(crate) const LEFT_TO_WRITE: Rule = Rule {
    id: "left-to-write",
    severity: Severity::Error,
    summary: "No text is a placeholder",
    why: "A new file is to be finished before anybody reads it as the vendor's word",
};

/// In the order of the documentation.
pub(crate) const ALL: &[&Rule] =
    &[&UNEXPECTED_FILE, &UNKNOWN_KEY, &MISSING_KEY, &WRONG_SHAPE, &TYPE_SYNTAX, &ODD_CHARACTER, &LEFT_TO_WRITE];
