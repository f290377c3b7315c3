//! Differences that are as they should be, and those among them that no longer differ.

use codegen::syntax::ast::Accepted;

use super::compare::Difference;

/// A difference with the sites and the package where it was found.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// What differs.
    pub(crate) what: Difference,
    /// Sites, in the order of the packages' list.
    pub(crate) sites: Vec<String>,
    /// Package.
    pub(crate) package: String,
    /// Its version.
    pub(crate) version: String,
}

/// An entry of `audit.yaml` for one operation that met nothing.
#[derive(Debug)]
pub(crate) struct Stale<'a> {
    /// The entry.
    pub(crate) entry: &'a Accepted,
    /// The operation.
    pub(crate) operation: &'a str,
}

/// What is left of a comparison.
#[derive(Default)]
pub(crate) struct Sorted<'a> {
    /// Differences that nobody has accepted.
    pub(crate) open: Vec<Found>,
    /// Accepted ones, with their entry.
    pub(crate) accepted: Vec<(Found, &'a Accepted)>,
    /// Entries that met nothing.
    pub(crate) stale: Vec<Stale<'a>>,
}

/// Parts what was found by the entries.
pub(crate) fn sort<'a>(found: Vec<Found>, entries: &'a [Accepted]) -> Sorted<'a> {
    let mut out = Sorted::default();
    let mut met: Vec<(*const Accepted, String)> = Vec::new();
    for mut one in found {
        for entry in entries.iter().filter(|entry| is_about(entry, &one.what)) {
            let covers =
                |site: &String| entry.sites.as_ref().is_none_or(|sites| sites.iter().any(|known| known.value == *site));
            let (accepted, open): (Vec<String>, Vec<String>) = one.sites.into_iter().partition(covers);
            if !accepted.is_empty() {
                met.push((std::ptr::from_ref(entry), one.what.operation.clone()));
                out.accepted.push((
                    Found {
                        what: one.what.clone(),
                        sites: accepted,
                        package: one.package.clone(),
                        version: one.version.clone(),
                    },
                    entry,
                ));
            }
            one.sites = open;
        }
        if !one.sites.is_empty() {
            out.open.push(one);
        }
    }
    for entry in entries {
        let unmet = entry
            .operations
            .iter()
            .filter(|id| !met.iter().any(|(known, operation)| std::ptr::eq(*known, entry) && *operation == id.value));
        out.stale.extend(unmet.map(|operation| Stale { entry, operation: operation.as_str() }));
    }
    out
}

fn is_about(entry: &Accepted, what: &Difference) -> bool {
    let at = entry.at.as_ref().map_or("", |at| at.as_str());
    entry.operations.iter().any(|id| id.value == what.operation)
        && (at, entry.rule.as_str()) == (what.at.as_str(), what.rule)
        && (entry.spec.as_str(), entry.sdk.as_str()) == (what.spec.as_str(), what.sdk.as_str())
}
