//! The records, kind by kind: those of the start, what became of them, and those that came later.

use std::collections::{BTreeMap, HashMap};

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
#[derive(Debug, Default)]
pub(crate) struct Store {
    tables: Vec<Table>,
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

/// Records that calls add are kept up to this number of a kind; the oldest of them go first.
pub(crate) const ADDED_AT_MOST: u64 = 5_000;

impl Store {
    /// A store with the records of the start: one iterator of keys for each kind.
    pub(crate) fn new(kinds: impl Iterator<Item = Vec<String>>) -> Self {
        let table = |keys: Vec<String>| {
            let mut table = Table { first: keys.len() as u64, next: keys.len() as u64, ..Table::default() };
            for (n, key) in (0..).zip(keys) {
                table.keys.insert(key.clone(), n);
                table.rows.insert(n, Row { n, key, fields: BTreeMap::new() });
            }
            table
        };
        Store { tables: kinds.map(table).collect() }
    }

    /// The record with a key.
    pub(crate) fn by_key(&self, record: usize, key: &str) -> Option<&Row> {
        let table = self.tables.get(record)?;
        table.rows.get(table.keys.get(key)?)
    }

    /// All records of a kind.
    pub(crate) fn rows(&self, record: usize) -> impl Iterator<Item = &Row> {
        self.tables.get(record).into_iter().flat_map(|table| table.rows.values())
    }

    /// How many there are of a kind.
    pub(crate) fn len(&self, record: usize) -> usize {
        self.tables.get(record).map_or(0, |table| table.rows.len())
    }

    /// The number of the next record of a kind.
    pub(crate) fn next(&self, record: usize) -> u64 {
        self.tables.get(record).map_or(0, |table| table.next)
    }

    /// Lets changes take effect; returns those that follow from them: records that had to go for new ones.
    pub(crate) fn apply(&mut self, changes: &[Change]) -> Vec<Change> {
        let mut follow = Vec::new();
        for change in changes {
            let Some(table) = self.tables.get_mut(change.record) else { continue };
            match &change.row {
                Some(row) => {
                    table.keys.insert(row.key.clone(), row.n);
                    table.rows.insert(row.n, row.clone());
                    table.next = table.next.max(row.n + 1);
                }
                None => table.remove(change.n),
            }
            if table.rows.len() as u64 > table.first + ADDED_AT_MOST
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
