//! The records as the steps of one call see them: those of the store, with the call's own changes on top.

use std::collections::BTreeMap;

use crate::store::{Change, Row, Store};

pub(super) struct Txn<'s> {
    store: &'s Store,
    changed: BTreeMap<(usize, u64), Option<Row>>,
}

impl<'s> Txn<'s> {
    pub(super) fn new(store: &'s Store) -> Self {
        Txn { store, changed: BTreeMap::new() }
    }

    pub(super) fn by_key(&self, record: usize, key: &str) -> Option<&Row> {
        let mine = self.own(record).filter_map(|(_, row)| row.as_ref()).find(|row| row.key == key);
        mine.or_else(|| self.store.by_key(record, key).filter(|row| !self.changed.contains_key(&(record, row.n))))
    }

    /// All records of a kind: those of the store first, then those that the call adds.
    pub(super) fn rows(&self, record: usize) -> impl Iterator<Item = &Row> {
        let stored = self.store.rows(record).filter_map(move |row| match self.changed.get(&(record, row.n)) {
            Some(changed) => changed.as_ref(),
            None => Some(row),
        });
        let first = self.store.next(record);
        stored.chain(self.own(record).filter(move |((_, n), _)| *n >= first).filter_map(|(_, row)| row.as_ref()))
    }

    /// The number of the next record of a kind.
    pub(super) fn next(&self, record: usize) -> u64 {
        let mine = self.own(record).next_back().map_or(0, |((_, n), _)| n + 1);
        mine.max(self.store.next(record))
    }

    pub(super) fn put(&mut self, record: usize, row: Row) {
        self.changed.insert((record, row.n), Some(row));
    }

    pub(super) fn remove(&mut self, record: usize, n: u64) {
        self.changed.insert((record, n), None);
    }

    pub(super) fn into_changes(self) -> Vec<Change> {
        self.changed.into_iter().map(|((record, n), row)| Change { record, n, row }).collect()
    }

    fn own(&self, record: usize) -> impl DoubleEndedIterator<Item = (&(usize, u64), &Option<Row>)> {
        self.changed.range((record, 0)..=(record, u64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Kind;

    fn store() -> Store {
        Store::new([3, 2].into_iter().map(|rows| Kind::new(rows, |n| format!("first-{n}"))), 10)
    }

    fn row(n: u64, key: &str) -> Row {
        Row { n, key: key.to_owned(), fields: BTreeMap::new() }
    }

    fn keys<'t>(txn: &'t Txn<'_>, record: usize) -> Vec<&'t str> {
        txn.rows(record).map(|row| row.key.as_str()).collect()
    }

    #[test]
    fn a_call_sees_its_own_changes_in_their_places_and_what_it_adds_behind_them() {
        let store = store();
        let mut txn = Txn::new(&store);
        txn.put(0, row(1, "changed"));
        txn.put(0, row(txn.next(0), "added"));
        txn.put(1, row(0, "of another kind"));
        txn.remove(0, 2);
        assert_eq!(keys(&txn, 0), ["first-0", "changed", "added"]);
        assert_eq!(keys(&txn, 1), ["of another kind", "first-1"]);
        assert_eq!(store.rows(0).count(), 3, "nothing changes yet");
    }

    #[test]
    fn records_are_found_by_the_keys_that_they_have_now() {
        let store = store();
        let mut txn = Txn::new(&store);
        txn.put(0, row(1, "changed"));
        txn.remove(0, 2);
        let n = |key: &str| txn.by_key(0, key).map(|row| row.n);
        assert_eq!([n("first-0"), n("changed")], [Some(0), Some(1)]);
        assert_eq!([n("first-1"), n("first-2"), n("nothing")], [None; 3]);
        assert_eq!(txn.by_key(1, "first-1").map(|row| row.n), Some(1), "numbers are those of a kind");
    }

    #[test]
    fn every_record_that_a_call_adds_has_a_number_of_its_own() {
        let store = store();
        let mut txn = Txn::new(&store);
        assert_eq!((txn.next(0), txn.next(1)), (3, 2));
        txn.put(0, row(0, "changed"));
        assert_eq!(txn.next(0), 3, "a change is no new record");
        txn.put(0, row(3, "added"));
        txn.put(0, row(4, "added"));
        assert_eq!((txn.next(0), txn.next(1)), (5, 2));
        let changes = txn.into_changes();
        assert_eq!(
            changes.iter().map(|change| (change.record, change.n)).collect::<Vec<_>>(),
            [(0, 0), (0, 3), (0, 4)]
        );
    }
}
