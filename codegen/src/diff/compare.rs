//! Compares services side by side, and says which old one a new one is.

use super::at::{At, Report};
use super::change::Change;
use super::pair::{Pair, match_by, partners};
use super::rules::service_list;
use super::{affected, moves, normalize, walk};
use crate::model::{Model, Operation};

/// Every change of one service from `old` to `new`, the worst first.
pub fn compare(old: &Model, new: &Model) -> Vec<Change> {
    if old == new {
        return Vec::new();
    }
    let mut report = Report::default();
    let (old, new) = normalize::normalize(old.clone(), new.clone(), &mut report);
    walk::model(Pair::new(&old, &new), &mut report);
    affected::resolve(&mut report.changes, &old, &new);
    report.finish(&new.service.id)
}

/// The services of two sides, each with itself: by id, and what only changed its name by what it does. First what the new
/// side has, in its order, then what is gone.
pub fn pair_services<'a>(old: &[&'a Model], new: &[&'a Model]) -> Vec<(Option<&'a Model>, Option<&'a Model>)> {
    let lists = match_by(Pair { old, new }, |model| model.service.id.as_str());
    let (gone, came): (Vec<&Model>, Vec<&Model>) =
        (lists.removed.iter().map(|model| **model).collect(), lists.added.iter().map(|model| **model).collect());
    let renamed = partners(&gone, &came, alike);
    let before = |now: &Model| {
        let same = lists.both.iter().map(|pair| (*pair.old, *pair.new));
        let mut all = same.chain(renamed.iter().map(|pair| (pair.old, pair.new)));
        all.find(|(_, new)| std::ptr::eq(*new, now)).map(|(old, _)| old)
    };
    let mut out: Vec<_> = new.iter().map(|now| (before(now), Some(*now))).collect();
    let left = |model: &&&Model| !out.iter().any(|(old, _)| old.is_some_and(|old| std::ptr::eq(old, **model)));
    let gone: Vec<_> = gone.iter().filter(left).map(|model| (Some(*model), None)).collect();
    out.extend(gone);
    out
}

/// Whether the one may be the other under a new name: each has half of the other's operations.
fn alike(old: &Model, new: &Model) -> bool {
    let same = |a: &Operation, b: &Operation| a.method == b.method && a.path == b.path;
    let kept = old.operations.iter().filter(|a| new.operations.iter().any(|b| same(a, b))).count();
    kept > 0 && 2 * kept >= old.operations.len().max(new.operations.len())
}

/// A service on both sides; `None` on the one that lacks it.
pub(super) type Sides<'a> = (Option<&'a Model>, Option<&'a Model>);

/// Every change of each of these services, the worst first; a service that only one side has is one row, and what went
/// from one of them to another is one, too.
pub fn compare_services(services: &[(Option<&Model>, Option<&Model>)]) -> Vec<Vec<Change>> {
    let mut rows: Vec<Vec<Change>> = services.iter().map(|sides| one_service(*sides)).collect();
    moves::tell(services, &mut rows);
    rows
}

fn one_service((old, new): Sides<'_>) -> Vec<Change> {
    let (row, model): (fn(&At<'_>, &Model, &mut Report), &Model) = match (old, new) {
        (Some(old), Some(new)) => return compare(old, new),
        (None, Some(new)) => (service_list::added, new),
        (Some(old), None) => (service_list::removed, old),
        (None, None) => return Vec::new(),
    };
    let mut report = Report::default();
    row(&At::service(""), model, &mut report);
    affected::resolve(&mut report.changes, model, model);
    report.finish(&model.service.id)
}
