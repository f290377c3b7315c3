//! The version that the generated crate needs after the changes.

use std::fmt;
use std::str::FromStr;

use super::change::Change;
use super::severity::Severity;

/// How much of a version goes up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// Nothing changed.
    None,
    /// Documentation changed.
    Patch,
    /// What compiled compiles and runs as before; the crate knows more.
    Minor,
    /// What compiled compiles, but at run time something that worked is refused or does something else. A plain
    /// `cargo update` must not bring it before 1.0, where the second number is what it stops at.
    Behaviour,
    /// Something that compiled does not.
    Major,
}

impl Bump {
    /// `none`, `patch`, `minor`, `major`.
    pub fn as_str(self) -> &'static str {
        match self {
            Bump::None => "none",
            Bump::Patch => "patch",
            Bump::Minor | Bump::Behaviour => "minor",
            Bump::Major => "major",
        }
    }
}

/// The bump that the changes ask for: major for what does not compile, minor at least for what compiles and breaks.
pub fn bump<'a>(changes: impl IntoIterator<Item = &'a Change>) -> Bump {
    let of = |change: &Change| match (change.rule.rust, change.rule.wire) {
        (Some(Severity::Breaking), _) => Bump::Major,
        (_, Some(Severity::Breaking)) => Bump::Behaviour,
        _ if change.rule.refuses => Bump::Behaviour,
        (None, None) => Bump::Patch,
        _ => Bump::Minor,
    };
    changes.into_iter().map(of).max().unwrap_or(Bump::None)
}

/// The numbers of a version; what comes after a `-` or `+` is left aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// First number.
    pub major: u64,
    /// Second number.
    pub minor: u64,
    /// Third number.
    pub patch: u64,
}

impl Version {
    /// The least version that may follow with this bump. Before 1.0 the second number is the breaking one.
    pub fn after(self, bump: Bump) -> Version {
        let Version { major, minor, patch } = self;
        match (bump, major, minor) {
            (Bump::None, ..) => self,
            (Bump::Major | Bump::Behaviour, 0, 0) => Version { major, minor, patch: patch + 1 },
            (Bump::Major | Bump::Behaviour, 0, _) => Version { major, minor: minor + 1, patch: 0 },
            (Bump::Major, ..) => Version { major: major + 1, minor: 0, patch: 0 },
            (Bump::Minor | Bump::Behaviour, 1.., _) => Version { major, minor: minor + 1, patch: 0 },
            (Bump::Minor | Bump::Patch, ..) => Version { major, minor, patch: patch + 1 },
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

impl FromStr for Version {
    type Err = NoVersion;

    fn from_str(text: &str) -> Result<Self, NoVersion> {
        let numbers = text.split(['-', '+']).next().unwrap_or_default();
        let mut parts = numbers.split('.').map(str::parse);
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(Ok(major)), Some(Ok(minor)), Some(Ok(patch)), None) => Ok(Version { major, minor, patch }),
            _ => Err(NoVersion { text: text.to_owned() }),
        }
    }
}

/// A text that is no version.
#[derive(Debug, thiserror::Error)]
#[error("`{text}` is no version: three numbers with points between them")]
pub struct NoVersion {
    text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn before_one_the_second_number_is_the_breaking_one() {
        for (from, bump, to) in [
            ("0.1.3", Bump::Major, "0.2.0"),
            ("0.1.3", Bump::Minor, "0.1.4"),
            ("0.1.3", Bump::Behaviour, "0.2.0"),
            ("1.2.3", Bump::Behaviour, "1.3.0"),
            ("0.0.3", Bump::Major, "0.0.4"),
            ("1.2.3", Bump::Major, "2.0.0"),
            ("1.2.3", Bump::Minor, "1.3.0"),
            ("1.2.3", Bump::Patch, "1.2.4"),
            ("1.2.3-rc.1", Bump::None, "1.2.3"),
        ] {
            let next = from.parse::<Version>().map(|version| version.after(bump).to_string());
            assert_eq!(next.ok().as_deref(), Some(to), "{from}");
        }
    }

    #[test]
    fn what_is_no_version_is_refused() {
        for text in ["", "1", "1.2", "1.2.x", "1.2.3.4"] {
            assert!(text.parse::<Version>().is_err(), "{text}");
        }
    }
}
