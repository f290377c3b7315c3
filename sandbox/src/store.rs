//! The records, kind by kind: those of the start, what became of them, and those that came later.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt;

/// A record: its number, its key, and the fields that differ from the start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) n: u64,
    pub(crate) key: String,
    pub(crate) fields: BTreeMap<String, String>,
}

/// What happens to a record, once all steps of a call have gone well.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    /// Index of the kind of record.
    pub(crate) record: usize,
    /// Number of the record.
    pub(crate) n: u64,
    /// What it is from now on; `None`: gone.
    pub(crate) row: Option<Row>,
}

/// All records.
#[derive(Debug)]
pub(crate) struct Store {
    /// New records of a kind that are kept.
    kept: u64,
    kinds: Vec<Kind>,
}

/// Records of one kind; those of the start are made when the first is asked for, for there may be very many.
pub(crate) struct Kind {
    /// How many there are at the start.
    first: u64,
    key: Box<dyn Fn(u64) -> String + Send>,
    table: OnceCell<Table>,
}

impl Kind {
    /// So many records at the start, with the keys that the function gives to their numbers.
    pub(crate) fn new(first: u64, key: impl Fn(u64) -> String + Send + 'static) -> Self {
        Kind { first, key: Box::new(key), table: OnceCell::new() }
    }

    fn table(&self) -> &Table {
        self.table.get_or_init(|| {
            let mut table = Table { first: self.first, next: self.first, ..Table::default() };
            for n in 0..self.first {
                let key = (self.key)(n);
                table.keys.insert(key.clone(), n);
                table.rows.insert(n, Row { n, key, fields: BTreeMap::new() });
            }
            table
        })
    }
}

impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kind").field("first", &self.first).field("table", &self.table).finish_non_exhaustive()
    }
}

/// Records of one kind.
#[derive(Debug, Default)]
struct Table {
    rows: BTreeMap<u64, Row>,
    keys: HashMap<String, u64>,
    /// How many there were at the start; later ones may have to go when there are too many.
    first: u64,
    next: u64,
}

/// Records that calls add are kept up to this number of a kind unless told; the oldest of them go first.
pub(crate) const KEPT: u64 = 5_000;

impl Store {
    /// A store with the records of the start, which keeps so many new ones of a kind.
    pub(crate) fn new(kinds: impl Iterator<Item = Kind>, kept: u64) -> Self {
        Store { kinds: kinds.collect(), kept }
    }

    fn table(&self, record: usize) -> Option<&Table> {
        self.kinds.get(record).map(Kind::table)
    }

    /// The record with a key.
    pub(crate) fn by_key(&self, record: usize, key: &str) -> Option<&Row> {
        let table = self.table(record)?;
        table.rows.get(table.keys.get(key)?)
    }

    /// All records of a kind.
    pub(crate) fn rows(&self, record: usize) -> impl Iterator<Item = &Row> {
        self.table(record).into_iter().flat_map(|table| table.rows.values())
    }

    /// How many there are of a kind.
    pub(crate) fn len(&self, record: usize) -> usize {
        let Some(kind) = self.kinds.get(record) else { return 0 };
        kind.table.get().map_or(usize::try_from(kind.first).unwrap_or(usize::MAX), |table| table.rows.len())
    }

    /// The number of the next record of a kind.
    pub(crate) fn next(&self, record: usize) -> u64 {
        self.table(record).map_or(0, |table| table.next)
    }

    /// Lets changes take effect; returns those that follow from them: records that had to go for new ones.
    pub(crate) fn apply(&mut self, changes: &[Change]) -> Vec<Change> {
        let mut follow = Vec::new();
        for change in changes {
            let Some(kind) = self.kinds.get_mut(change.record) else { continue };
            kind.table();
            let Some(table) = kind.table.get_mut() else { continue };
            match &change.row {
                Some(row) => {
                    table.keys.insert(row.key.clone(), row.n);
                    table.rows.insert(row.n, row.clone());
                    table.next = table.next.max(row.n + 1);
                }
                None => table.remove(change.n),
            }
            if table.rows.len() as u64 > table.first + self.kept
                && let Some(oldest) = table.rows.range(table.first..).next().map(|(n, _)| *n)
            {
                table.remove(oldest);
                follow.push(Change { record: change.record, n: oldest, row: None });
            }
        }
        follow
    }
}

impl Table {
    fn remove(&mut self, n: u64) {
        if let Some(row) = self.rows.remove(&n) {
            self.keys.remove(&row.key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_what_is_added_the_newest_are_kept_and_those_of_the_start_stay() {
        let mut store = Store::new(std::iter::once(Kind::new(2, |n| format!("first-{n}"))), 3);
        let add =
            |n: u64| Change { record: 0, n, row: Some(Row { n, key: format!("added-{n}"), fields: BTreeMap::new() }) };
        let gone: Vec<u64> = (2..8).flat_map(|n| store.apply(&[add(n)])).map(|change| change.n).collect();
        assert_eq!(gone, [2, 3, 4]);
        let left: Vec<&str> = store.rows(0).map(|row| row.key.as_str()).collect();
        assert_eq!(left, ["first-0", "first-1", "added-5", "added-6", "added-7"]);
    }

    #[test]
    fn records_are_counted_before_and_after_they_are_made() {
        let mut store = Store::new(std::iter::once(Kind::new(3, |n| format!("first-{n}"))), 5);
        assert_eq!((store.len(0), store.len(1)), (3, 0));
        assert!(format!("{store:?}").contains("Kind { first: 3, table: OnceCell(<uninit>)"), "{store:?}");
        let row = Row { n: 3, key: "added".into(), fields: BTreeMap::new() };
        store.apply(&[Change { record: 0, n: 3, row: Some(row) }, Change { record: 0, n: 0, row: None }]);
        store.apply(&[Change { record: 0, n: 1, row: None }]);
        assert_eq!((store.len(0), store.next(0)), (2, 4));
    }
}
