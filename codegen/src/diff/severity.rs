//! How much a change matters.

use std::fmt;

/// How much a change matters to whoever relies on the old spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Words only.
    Docs,
    /// Everything that worked goes on working.
    Compatible,
    /// Works for most; somebody may have relied on what it was.
    Risky,
    /// Something that worked stops working.
    Breaking,
}

impl Severity {
    /// All, the worst first.
    pub const ALL: [Severity; 4] = [Severity::Breaking, Severity::Risky, Severity::Compatible, Severity::Docs];

    /// `breaking`, `risky`, `compatible`, `docs`.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Breaking => "breaking",
            Severity::Risky => "risky",
            Severity::Compatible => "compatible",
            Severity::Docs => "docs",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
