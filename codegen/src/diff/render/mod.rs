//! Changes for people and programs. Every format starts with the summary, and has the worst first.

mod affected;
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
    /// The services that were compared.
    pub services: Vec<Compared>,
    /// Every change of all of them, the worst first.
    pub changes: Vec<Change>,
}

/// A service that was compared.
#[derive(Clone, Debug)]
pub struct Compared {
    /// Its id, as its changes have it.
    pub service: String,
    /// The name of its crate.
    pub package: String,
    /// What stands before every path of the old side: `spec/<service>/`.
    pub from_root: String,
    /// What stands before every path of the new side.
    pub to_root: String,
    /// The versions of its crate on both sides, where they are known.
    pub versions: Option<Versions>,
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

    /// The bump that the changes of a service ask for.
    pub fn bump(&self, of: &Compared) -> Bump {
        let own = bump(self.changes.iter().filter(|change| change.service == of.service));
        // what breaks for the crate that something left is new in the crate that it came to
        let gained = self.changes.iter().any(|change| gained(change, of));
        if gained { own.max(Bump::Minor) } else { own }
    }

    /// The least version of its crate that may carry the changes of a service.
    pub fn required(&self, of: &Compared) -> Option<Version> {
        of.versions.map(|versions| versions.from.after(self.bump(of)))
    }

    /// Whether the version of the new side is high enough; nothing to say where versions are unknown.
    pub fn version_suffices(&self, of: &Compared) -> Option<bool> {
        Some(of.versions?.to >= self.required(of)?)
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

    /// The services that changed.
    fn changed(&self) -> Vec<&Compared> {
        let has_changes =
            |of: &&Compared| self.changes.iter().any(|change| change.service == of.service || gained(change, of));
        self.services.iter().filter(has_changes).collect()
    }

    /// Whether a row has to say of which service it is.
    fn several(&self) -> bool {
        self.changes.iter().any(|change| change.service != self.changes[0].service || change.moved.is_some())
    }

    /// `RenewThing body.id`; where several services changed, `ledger: RenewThing body.id`.
    fn subject(&self, change: &Change) -> String {
        if self.several() { format!("{}: {}", change.service, change.subject()) } else { change.subject().to_owned() }
    }

    /// What the version of each crate has to be, as sentences without a full stop.
    fn verdicts(&self) -> Vec<String> {
        let several = self.several();
        let name = |of: &Compared| if several { of.package.clone() } else { "the crate".to_owned() };
        self.changed().into_iter().map(|of| self.verdict(of, &name(of))).collect()
    }

    /// What the version of a crate has to be, as a sentence without a full stop.
    fn verdict(&self, of: &Compared, name: &str) -> String {
        let bump = self.bump(of);
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
        let version = self.required(of).map(|version| format!(" ({version})")).unwrap_or_default();
        let found = match of.versions {
            None => String::new(),
            Some(Versions { to, .. }) if self.too_low(of) => format!("; the {to} of Cargo.toml is too low"),
            Some(Versions { to, .. }) => format!("; Cargo.toml says {to}"),
        };
        format!("{name} {needs} a {} release{version}: {why}{found}", self.bump_word(of))
    }

    /// The bump in words that hold before 1.0, too, where the second number is the breaking one.
    fn bump_word(&self, of: &Compared) -> &'static str {
        let stable = of.versions.is_some_and(|versions| versions.from.major > 0);
        match self.bump(of) {
            Bump::Major if !stable => "breaking",
            Bump::Minor if !stable => "compatible",
            bump => bump.as_str(),
        }
    }

    /// Whether the version has to go up before anybody may rely on the changes; documentation waits for the next release.
    fn too_low(&self, of: &Compared) -> bool {
        self.version_suffices(of) == Some(false) && self.bump(of) > Bump::Patch
    }

    /// `spec/ledger/entries/post_entry.yaml:12`.
    fn position(&self, change: &Change) -> String {
        let (file, line) = self.place(change);
        format!("{file}:{line}")
    }

    /// Where a change is to be seen: on the new side, or on the old one when it is gone; of a change without a place of
    /// its own the file of the service.
    fn place(&self, change: &Change) -> (String, usize) {
        let (from_root, to_root) = self.roots(change);
        match (&change.new, &change.old) {
            (Some(origin), _) => below(to_root, origin),
            (None, Some(origin)) => below(from_root, origin),
            (None, None) => (format!("{to_root}service.yaml"), 1),
        }
    }

    /// What stands before every path of the old side and of the new one.
    fn roots(&self, change: &Change) -> (&str, &str) {
        let (from, to) = change.sides();
        let of = |service: &str| self.services.iter().find(|of| of.service == service);
        (of(from).map_or("", |of| of.from_root.as_str()), of(to).map_or("", |of| of.to_root.as_str()))
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

/// Whether a service has what another one lost.
fn gained(change: &Change, of: &Compared) -> bool {
    change.service != of.service && change.moved.as_ref().is_some_and(|moved| moved.to == of.service)
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

/// `customer at cn, intl`; `None` where nobody has to do anything, and of documentation.
fn affected(change: &Change) -> Option<String> {
    let words = change.affected.words();
    (change.severity() != Severity::Docs && !words.is_empty()).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_change_reaches_is_named_up_to_four_and_then_counted() {
        let rule = crate::diff::rules().next();
        let of = |count: usize| {
            let mut change = Change::of(rule.expect("a rule"));
            change.reach = ["A", "B", "C", "D", "E", "F"][..count].iter().map(|id| (*id).to_owned()).collect();
            reach(&change)
        };
        assert_eq!(of(0), None);
        assert_eq!(of(4).as_deref(), Some("reaches A, B, C, D"));
        assert_eq!(of(5).as_deref(), Some("reaches A, B, C, D and 1 more"));
        assert_eq!(of(6).as_deref(), Some("reaches A, B, C, D and 2 more"));
    }

    #[test]
    fn a_version_suffices_from_the_least_that_the_changes_ask_for() {
        let rule = crate::diff::rules().find(|rule| rule.rust == Some(Severity::Breaking));
        let of = |to: &str| {
            let versions = from_text("0.3.1").zip(from_text(to)).map(|(from, to)| Versions { from, to });
            let text = String::new;
            let service =
                Compared { service: "demo".to_owned(), package: text(), from_root: text(), to_root: text(), versions };
            let change = Change::of(rule.expect("a rule that breaks"));
            let review = Review { from: text(), to: text(), services: vec![service.clone()], changes: vec![change] };
            (review.version_suffices(&service), review.too_low(&service))
        };
        assert_eq!(of("0.3.9"), (Some(false), true));
        assert_eq!(of("0.4.0"), (Some(true), false));
        assert_eq!(of("1.0.0"), (Some(true), false));
    }

    fn from_text(text: &str) -> Option<Version> {
        text.parse().ok()
    }
}
