//! What a rule says of itself: the row that the documentation, the tests and the findings share.

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The generator refuses the spec.
    Error,
    /// Worth a look; `lint` fails on it, `gen` does not.
    Warning,
}

impl Severity {
    /// `error` or `warning`.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// A rule that findings name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// In kebab-case, unique, stable: scripts and suppressions rely on it.
    pub id: &'static str,
    /// How bad a finding is.
    pub severity: Severity,
    /// What the rule asks for, as one sentence.
    pub summary: &'static str,
    /// Why it does.
    pub why: &'static str,
}
