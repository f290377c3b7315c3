//! Compares several services: says which old one a new one is, compares each, and what went from one to another.

use super::change::Change;
use super::compare::one_service;
use super::moves;
use super::pair::{Pair, half_kept, match_by, partners, same_path};
use crate::model::{Model, Operation};

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
    let same = |a: &Operation, b: &Operation| a.method == b.method && same_path(&a.path, &b.path);
    let kept = old.operations.iter().filter(|a| new.operations.iter().any(|b| same(a, b))).count();
    half_kept(kept, old.operations.len(), new.operations.len())
}

/// Every change of each of these services, the worst first; a service that only one side has is one row, and what went
/// from one of them to another is one, too.
pub fn compare_services(services: &[(Option<&Model>, Option<&Model>)]) -> Vec<Vec<Change>> {
    let mut rows: Vec<Vec<Change>> = services.iter().map(|sides| one_service(*sides)).collect();
    moves::tell(services, &mut rows);
    rows
}
