//! Two of a kind, and the matching of two lists.

use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;

/// The same thing in the old and the new spec.
#[derive(Debug)]
pub(super) struct Pair<'a, T: ?Sized> {
    pub(super) old: &'a T,
    pub(super) new: &'a T,
}

impl<T: ?Sized> Clone for Pair<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Pair<'_, T> {}

impl<'a, T: ?Sized> Pair<'a, T> {
    pub(super) fn new(old: &'a T, new: &'a T) -> Self {
        Pair { old, new }
    }

    /// A part of both.
    pub(super) fn map<U: ?Sized>(self, part: impl Fn(&'a T) -> &'a U) -> Pair<'a, U> {
        Pair { old: part(self.old), new: part(self.new) }
    }
}

impl<T: ?Sized + PartialEq> Pair<'_, T> {
    pub(super) fn changed(&self) -> bool {
        self.old != self.new
    }
}

/// Takes two structs apart into one pair a field. The pattern names every field, so that a key which is new in the model
/// does not compile before somebody has decided what its change means: "pattern does not mention field `…`", at the place
/// that takes the struct apart. The braces are the caller's own, else the compiler would name neither.
macro_rules! pairs {
    ($kind:tt $fields:tt = $pair:expr) => {
        #[allow(unused_variables, reason = "what is taken out is bound as a pair below")]
        let $kind $fields = $pair.old;
        $crate::diff::pair::pairs!(@each $fields, $pair);
    };
    (@each { $($field:ident $(: $name:ident)?),* $(,)? }, $pair:expr) => {
        $($crate::diff::pair::pairs!(@bind $field $($name)?, $pair);)*
    };
    (@bind $field:ident, $pair:expr) => {
        let $field = $crate::diff::pair::Pair::new(&$pair.old.$field, &$pair.new.$field);
    };
    (@bind $field:ident $name:ident, $pair:expr) => {
        let $name = $crate::diff::pair::Pair::new(&$pair.old.$field, &$pair.new.$field);
    };
}
pub(super) use pairs;

/// Whether what is in both is half of either: then it may be the same under a new name, or in a new place.
pub(super) fn half_kept(kept: usize, before: usize, after: usize) -> bool {
    kept > 0 && 2 * kept >= before.max(after)
}

/// The same of two sets.
pub(super) fn half_shared<T: Ord>(before: &BTreeSet<T>, after: &BTreeSet<T>) -> bool {
    half_kept(before.intersection(after).count(), before.len(), after.len())
}

/// Two lists with their entries matched by key.
pub(super) struct Matched<'a, T> {
    pub(super) both: Vec<Pair<'a, T>>,
    pub(super) removed: Vec<&'a T>,
    pub(super) added: Vec<&'a T>,
}

/// Matches by key; an entry whose key comes twice is matched in order.
pub(super) fn match_by<'a, T, K: Eq + Hash>(lists: Pair<'a, [T]>, key: impl Fn(&'a T) -> K) -> Matched<'a, T> {
    let mut waiting: HashMap<K, Vec<&'a T>> = HashMap::new();
    for new in lists.new.iter().rev() {
        waiting.entry(key(new)).or_default().push(new);
    }
    let (mut both, mut removed) = (Vec::new(), Vec::new());
    for old in lists.old {
        match waiting.get_mut(&key(old)).and_then(Vec::pop) {
            Some(new) => both.push(Pair { old, new }),
            None => removed.push(old),
        }
    }
    let mut added = Vec::new();
    for new in lists.new {
        // what is still waiting waits from the front
        if let Some(list) = waiting.get_mut(&key(new))
            && list.last().is_some_and(|last| std::ptr::eq(*last, new))
        {
            list.pop();
            added.push(new);
        }
    }
    Matched { both, removed, added }
}

/// Of what went and what came, the pairs that are alike; only where each has exactly one partner.
pub(super) fn partners<'a, T>(removed: &[&'a T], added: &[&'a T], alike: impl Fn(&T, &T) -> bool) -> Vec<Pair<'a, T>> {
    let mut out = Vec::new();
    for old in removed {
        let mut candidates = added.iter().filter(|new| alike(old, new));
        if let (Some(new), None) = (candidates.next(), candidates.next())
            && removed.iter().filter(|other| alike(other, new)).count() == 1
        {
            out.push(Pair { old: *old, new: *new });
        }
    }
    out
}

/// Whether two paths are one but for the names of their parameters.
pub(super) fn same_path(a: &str, b: &str) -> bool {
    let parameter = |part: &str| part.starts_with('{') && part.ends_with('}');
    let same = |(a, b): (&str, &str)| a == b || parameter(a) && parameter(b);
    a.split('/').count() == b.split('/').count() && a.split('/').zip(b.split('/')).all(same)
}

/// The names of the parameters of two such paths, in their order.
pub(super) fn parameters<'a>(a: &'a str, b: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let name = |part: &'a str| part.strip_prefix('{')?.strip_suffix('}');
    a.split('/').zip(b.split('/')).filter_map(move |(a, b)| name(a).zip(name(b)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_the_same_but_for_the_names_of_whole_steps_that_are_parameters() {
        for same in ["/v1/{id}/lines", "/v1/{order}/lines"] {
            assert!(same_path("/v1/{id}/lines", same), "{same}");
        }
        for other in ["/v1/{id}/line", "/v1/id/lines", "/v1/{id}", "/v1/{id}/lines/all", "/v2/{id}/lines"] {
            assert!(!same_path("/v1/{id}/lines", other), "{other}");
            assert!(!same_path(other, "/v1/{id}/lines"), "{other}");
        }
        // a part of a step is no parameter
        assert!(!same_path("/{a}.zip", "/{b}.csv") && !same_path("/x{a}", "/y{b}"));
    }
}
