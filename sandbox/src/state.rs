//! Where the records live between two runs: nowhere, or (feature `sqlite`) in a file.

use std::path::Path;

use crate::error::Error;
use crate::plan::Plan;
use crate::store::{Change, Store};

/// Keeps changes, or does not.
#[derive(Debug, Default)]
pub(crate) struct State {
    #[cfg(feature = "sqlite")]
    file: Option<file::Kept>,
}

impl State {
    /// Opens the state file, where one is given, and brings the records to what it says.
    pub(crate) fn open(path: Option<&Path>, site: &str, plan: &Plan, store: &mut Store) -> Result<State, Error> {
        match path {
            None => Ok(State::default()),
            #[cfg(feature = "sqlite")]
            Some(path) => {
                let failed =
                    |reason: rusqlite::Error| Error::State { path: path.to_owned(), reason: reason.to_string() };
                let file = file::Kept::open(path, site).map_err(failed)?;
                store.apply(&file.changes(plan).map_err(failed)?);
                Ok(State { file: Some(file) })
            }
            #[cfg(not(feature = "sqlite"))]
            Some(path) => {
                let _ = (site, plan, store);
                Err(Error::State { path: path.to_owned(), reason: "this build lacks the feature `sqlite`".to_owned() })
            }
        }
    }

    /// Keeps changes, all or none.
    pub(crate) fn save<'c>(&self, plan: &Plan, changes: impl Iterator<Item = &'c Change>) -> Result<(), String> {
        #[cfg(feature = "sqlite")]
        if let Some(file) = &self.file {
            return file.save(plan, changes).map_err(|error| error.to_string());
        }
        let _ = (plan, changes.count());
        Ok(())
    }
}

#[cfg(feature = "sqlite")]
mod file {
    use std::collections::BTreeMap;
    use std::path::Path;
    use std::sync::{Mutex, PoisonError};

    use huaweicloud_bss::runtime::Json;
    use rusqlite::{Connection, Result, params};

    use crate::plan::Plan;
    use crate::store::{Change, Row};

    /// An open file. It holds what differs from the start, so a newer spec keeps its own start.
    #[derive(Debug)]
    pub(super) struct Kept {
        connection: Mutex<Connection>,
        site: String,
    }

    impl Kept {
        pub(super) fn open(path: &Path, site: &str) -> Result<Kept> {
            let connection = Connection::open(path)?;
            connection.execute_batch(
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
                 CREATE TABLE IF NOT EXISTS record (
                     site TEXT NOT NULL, kind TEXT NOT NULL, n INTEGER NOT NULL, key TEXT, fields TEXT,
                     PRIMARY KEY (site, kind, n)) WITHOUT ROWID;",
            )?;
            Ok(Kept { connection: Mutex::new(connection), site: site.to_owned() })
        }

        /// What differs from the start, as changes to it.
        pub(super) fn changes(&self, plan: &Plan) -> Result<Vec<Change>> {
            let connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
            let mut query =
                connection.prepare("SELECT kind, n, key, fields FROM record WHERE site = ?1 ORDER BY kind, n")?;
            let rows = query.query_map([&self.site], |row| {
                Ok((
                    row.get::<_, String>(0)?,
                    row.get::<_, i64>(1)?,
                    row.get::<_, Option<String>>(2)?,
                    row.get::<_, Option<String>>(3)?,
                ))
            })?;
            let mut changes = Vec::new();
            for row in rows {
                let (kind, n, key, fields) = row?;
                let (Some(record), Ok(n)) =
                    (plan.records.iter().position(|known| known.name == kind), u64::try_from(n))
                else {
                    continue;
                };
                let row = key.map(|key| Row { n, key, fields: read(fields.as_deref().unwrap_or("{}")) });
                changes.push(Change { record, n, row });
            }
            Ok(changes)
        }

        pub(super) fn save<'c>(&self, plan: &Plan, changes: impl Iterator<Item = &'c Change>) -> Result<()> {
            let mut connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
            let transaction = connection.transaction()?;
            {
                let mut insert = transaction.prepare_cached(
                    "INSERT OR REPLACE INTO record (site, kind, n, key, fields) VALUES (?1, ?2, ?3, ?4, ?5)",
                )?;
                for change in changes {
                    let kind = plan.records.get(change.record).map_or("", |record| record.name.as_str());
                    let key = change.row.as_ref().map(|row| row.key.as_str());
                    let fields = change.row.as_ref().map(|row| written(&row.fields));
                    insert.execute(params![
                        self.site,
                        kind,
                        i64::try_from(change.n).unwrap_or(i64::MAX),
                        key,
                        fields
                    ])?;
                }
            }
            transaction.commit()
        }
    }

    fn read(text: &str) -> BTreeMap<String, String> {
        let json = Json::parse(text.as_bytes()).unwrap_or_default();
        let entries = json.as_object().unwrap_or_default().iter();
        entries.filter_map(|(name, value)| Some((name.to_string(), value.as_str()?.to_owned()))).collect()
    }

    fn written(fields: &BTreeMap<String, String>) -> String {
        Json::Object(fields.iter().map(|(name, text)| (name.as_str().into(), Json::from(text.as_str()))).collect())
            .to_string()
    }
}
