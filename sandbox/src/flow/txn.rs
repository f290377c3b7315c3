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
