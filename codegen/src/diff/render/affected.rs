//! Whom a comparison affects in all: how many changes of which severity each kind of caller meets at each site.

use super::Review;
use crate::diff::change::{Change, UNKNOWN};
use crate::diff::severity::Severity;

/// How many changes of a severity somebody meets.
pub(super) struct Met {
    pub(super) service: String,
    /// `None`: callers of whom the spec does not know which they are.
    pub(super) caller: Option<String>,
    pub(super) site: String,
    /// Breaking, risky, compatible.
    pub(super) counts: [usize; 3],
}

const COUNTED: [Severity; 3] = [Severity::Breaking, Severity::Risky, Severity::Compatible];

impl Met {
    /// `2 breaking, 1 risky`; empty when nothing is as bad.
    fn words(&self) -> String {
        let [breaking, risky, _] = self.counts;
        let part = |count: usize, word: &str| (count > 0).then(|| format!("{count} {word}"));
        [part(breaking, "breaking"), part(risky, "risky")].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn who(&self, several: bool) -> String {
        let caller = self.caller.as_deref().unwrap_or(UNKNOWN);
        if several { format!("{}: {caller}", self.service) } else { caller.to_owned() }
    }
}

/// Everybody whom a change meets, by service, caller and site.
pub(super) fn met(review: &Review) -> Vec<Met> {
    let mut out: Vec<Met> = Vec::new();
    // the rows that meet most name callers and sites in the order of the service
    let mut changes: Vec<&Change> = review.changes.iter().collect();
    changes.sort_by_key(|change| {
        std::cmp::Reverse(change.affected.by_caller.iter().map(|(_, sites)| sites.len()).sum::<usize>())
    });
    for change in changes {
        let Some(column) = COUNTED.iter().position(|severity| *severity == change.severity()) else { continue };
        for (caller, sites) in &change.affected.by_caller {
            for site in sites {
                let same = |met: &&mut Met| met.service == change.service && met.caller == *caller && met.site == *site;
                match out.iter_mut().find(same) {
                    Some(met) => met.counts[column] += 1,
                    None => {
                        let mut counts = [0; 3];
                        counts[column] = 1;
                        let (service, caller, site) = (change.service.clone(), caller.clone(), site.clone());
                        out.push(Met { service, caller, site, counts });
                    }
                }
            }
        }
    }
    let order: Vec<&str> = review.services.iter().map(|of| of.service.as_str()).collect();
    let mut callers: Vec<Option<String>> = Vec::new();
    for met in &out {
        if !callers.contains(&met.caller) {
            callers.push(met.caller.clone());
        }
    }
    let rank = |met: &Met| callers.iter().position(|caller| *caller == met.caller);
    out.sort_by_key(|met| (order.iter().position(|name| *name == met.service), met.caller.is_none(), rank(met)));
    out
}

/// Whom something breaks for or may surprise: a line for each kind of caller, `customer: 2 breaking at cn, intl`.
pub(super) fn lines(review: &Review) -> Vec<String> {
    let told: Vec<Met> = met(review).into_iter().filter(|met| !met.words().is_empty()).collect();
    let mut callers: Vec<String> = told.iter().map(|met| met.who(review.several())).collect();
    callers.dedup();
    let of = |who: &String| {
        // sites that meet the same are said together
        let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
        for met in told.iter().filter(|met| met.who(review.several()) == *who) {
            match groups.iter_mut().find(|(words, _)| *words == met.words()) {
                Some((_, sites)) => sites.push(&met.site),
                None => groups.push((met.words(), vec![&met.site])),
            }
        }
        let groups = groups.iter().map(|(words, sites)| format!("{words} at {}", sites.join(", ")));
        format!("{who}: {}", groups.collect::<Vec<_>>().join("; "))
    };
    callers.iter().map(of).collect()
}

/// The same as a table of Markdown: a row a kind of caller, a column a site; empty when nothing breaks or is risky.
pub(super) fn table(review: &Review) -> String {
    let met: Vec<Met> = met(review).into_iter().filter(|met| !met.words().is_empty()).collect();
    let (mut rows, mut sites): (Vec<String>, Vec<&str>) = (Vec::new(), Vec::new());
    for one in &met {
        let who = one.who(review.several());
        if !rows.contains(&who) {
            rows.push(who);
        }
        if !sites.contains(&one.site.as_str()) {
            sites.push(&one.site);
        }
    }
    if rows.is_empty() {
        return String::new();
    }
    let mut out = format!("| Affected | {} |\n|---|{}\n", sites.join(" | "), "---|".repeat(sites.len()));
    for row in &rows {
        let cell = |site: &&str| {
            let here = met.iter().find(|one| one.who(review.several()) == *row && one.site == **site);
            here.map(Met::words).unwrap_or_default()
        };
        out += &format!("| {row} | {} |\n", sites.iter().map(cell).collect::<Vec<_>>().join(" | "));
    }
    out + "\n"
}
