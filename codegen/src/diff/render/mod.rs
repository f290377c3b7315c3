//! Changes for people and programs. Every format starts with the summary, and has the worst first.

mod changelog;
mod declared;
mod github;
mod json;
mod markdown;
mod schema;
mod summary;
mod text;
mod values;

pub use changelog::changelog;
pub use declared::declarations;
pub use github::github;
pub use json::json;
pub use markdown::markdown;
pub use schema::json_schema;
pub use summary::summary;
pub use text::text;

use declared::declares;

use super::change::Change;
use super::rule::Rule;
use super::severity::Severity;
use super::verdict::{Bump, Version, bump};
use crate::model::Origin;

/// A comparison with its sides.
#[derive(Clone, Debug)]
pub struct Review {
    /// The old side, in words.
    pub from: String,
    /// The new side, in words.
    pub to: String,
    /// What stands before every path of the old side: `spec/`.
    pub from_root: String,
    /// What stands before every path of the new side.
    pub to_root: String,
    /// The versions of the generated crate on both sides, where they are known.
    pub versions: Option<Versions>,
    /// Every change, the worst first.
    pub changes: Vec<Change>,
}

/// The versions of the generated crate on both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Versions {
    /// The old one.
    pub from: Version,
    /// The new one.
    pub to: Version,
}

impl Review {
    /// How many changes have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.changes.iter().filter(|change| change.severity() == severity).count()
    }

    /// The bump that the changes ask for.
    pub fn bump(&self) -> Bump {
        bump(&self.changes)
    }

    /// The least version that may carry the changes.
    pub fn required(&self) -> Option<Version> {
        self.versions.map(|versions| versions.from.after(self.bump()))
    }

    /// Whether the version of the new side is high enough; nothing to say where versions are unknown.
    pub fn version_suffices(&self) -> Option<bool> {
        Some(self.versions?.to >= self.required()?)
    }

    /// The breaking changes that none of `entries` (of [`declarations`](super::declarations)) declares: one declares what
    /// it names between backticks, the operation or type and what within it breaks.
    pub fn undeclared(&self, entries: &[String]) -> Vec<&Change> {
        let breaking = self.changes.iter().filter(|change| change.severity() == Severity::Breaking);
        breaking.filter(|change| !entries.iter().any(|entry| declares(entry, change))).collect()
    }

    /// `3 breaking, 1 docs`.
    fn tally(&self) -> String {
        let count = |severity: Severity| match self.count(severity) {
            0 => None,
            n => Some(format!("{n} {severity}")),
        };
        let parts: Vec<String> = Severity::ALL.into_iter().filter_map(count).collect();
        if parts.is_empty() { "no changes".to_owned() } else { parts.join(", ") }
    }

    /// What the version of the crate has to be, as a sentence without a full stop; empty without changes.
    fn verdict(&self) -> String {
        let bump = self.bump();
        let why = match bump {
            Bump::None => return String::new(),
            Bump::Patch => "documentation only",
            Bump::Behaviour => {
                "code goes on compiling, but something that worked is refused at run time or does something else"
            }
            Bump::Minor => "code that compiled goes on compiling",
            Bump::Major => "code that compiled may not compile any more",
        };
        let needs = if bump == Bump::Patch { "needs no more than" } else { "needs" };
        let version = self.required().map(|version| format!(" ({version})")).unwrap_or_default();
        let found = match self.versions {
            None => String::new(),
            Some(Versions { to, .. }) if self.too_low() => format!("; the {to} of Cargo.toml is too low"),
            Some(Versions { to, .. }) => format!("; Cargo.toml says {to}"),
        };
        format!("the crate {needs} a {} release{version}: {why}{found}", self.bump_word())
    }

    /// The bump in words that hold before 1.0, too, where the second number is the breaking one.
    fn bump_word(&self) -> &'static str {
        let stable = self.versions.is_some_and(|versions| versions.from.major > 0);
        match self.bump() {
            Bump::Major if !stable => "breaking",
            Bump::Minor if !stable => "compatible",
            bump => bump.as_str(),
        }
    }

    /// Whether the version has to go up before anybody may rely on the changes; documentation waits for the next release.
    fn too_low(&self) -> bool {
        self.version_suffices() == Some(false) && self.bump() > Bump::Patch
    }

    /// `spec/orders/pay_orders.yaml:12`.
    fn position(&self, change: &Change) -> String {
        let (file, line) = self.place(change);
        format!("{file}:{line}")
    }

    /// Where a change is to be seen: on the new side, or on the old one when it is gone; of a change without a place of
    /// its own the file of the service.
    fn place(&self, change: &Change) -> (String, usize) {
        match (&change.new, &change.old) {
            (Some(origin), _) => below(&self.to_root, origin),
            (None, Some(origin)) => below(&self.from_root, origin),
            (None, None) => (format!("{}service.yaml", self.to_root), 1),
        }
    }

    /// Changes of one severity by rule, in the order in which the rules come first.
    fn by_rule(&self, severity: Severity) -> Vec<(&'static Rule, Vec<&Change>)> {
        let mut groups: Vec<(&'static Rule, Vec<&Change>)> = Vec::new();
        for change in self.changes.iter().filter(|change| change.severity() == severity) {
            match groups.iter_mut().find(|(rule, _)| rule.id == change.rule.id) {
                Some((_, list)) => list.push(change),
                None => groups.push((change.rule, vec![change])),
            }
        }
        groups
    }
}

fn below(root: &str, origin: &Origin) -> (String, usize) {
    (format!("{root}{}", origin.file), origin.line.max(1))
}

/// `wire breaking`, `wire breaking, Rust compatible`, `documentation`.
fn axes(rule: &Rule) -> String {
    let axis = |name: &str, severity: Option<Severity>| severity.map(|severity| format!("{name} {severity}"));
    let parts: Vec<String> = [axis("wire", rule.wire), axis("Rust", rule.rust)].into_iter().flatten().collect();
    if parts.is_empty() { "documentation".to_owned() } else { parts.join(", ") }
}

/// `reaches RenewThing, RenewThingV1 and 12 more`; `None` where a change is in one place.
fn reach(change: &Change) -> Option<String> {
    const SHOWN: usize = 4;
    let names = &change.reach;
    match names.len() {
        0 => None,
        n if n <= SHOWN => Some(format!("reaches {}", names.join(", "))),
        n => Some(format!("reaches {} and {} more", names[..SHOWN].join(", "), n - SHOWN)),
    }
}
