//! The rules that the reader itself enforces, before the language is known.

use crate::diagnostics::{Rule, Severity};

/// The file is not text.
pub(crate) const ENCODING: Rule = Rule {
    id: "encoding",
    severity: Severity::Error,
    summary: "A file is UTF-8",
    why: "Bytes that nobody can read would reach the crate as marks, and what they meant is lost",
};

/// The file is not YAML.
pub(crate) const YAML_SYNTAX: Rule = Rule {
    id: "yaml-syntax",
    severity: Severity::Error,
    summary: "A file is well-formed YAML",
    why: "Nothing behind a syntax error can be trusted",
};

/// YAML that the language leaves out.
pub(crate) const YAML_FEATURE: Rule = Rule {
    id: "yaml-feature",
    severity: Severity::Error,
    summary: "No anchors, aliases, tags, directives, several documents, block scalars, tabs or complex keys",
    why: "A reviewer reads the diff of one place as the change of that place; what acts at a distance hides changes",
};

/// The same key twice in one map.
pub(crate) const DUPLICATE_KEY: Rule = Rule {
    id: "duplicate-key",
    severity: Severity::Error,
    summary: "A key stands once in a map",
    why: "Readers of YAML disagree on which of the two counts",
};

/// Too many levels.
pub(crate) const TOO_DEEP: Rule = Rule {
    id: "too-deep",
    severity: Severity::Error,
    summary: "A file nests at most 24 levels deep",
    why: "The language needs 9; more is a slip or an attack",
};

/// In the order of the documentation.
pub(crate) const ALL: &[&Rule] = &[&ENCODING, &YAML_SYNTAX, &YAML_FEATURE, &DUPLICATE_KEY, &TOO_DEEP];
