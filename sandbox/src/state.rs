//! Where the records live between two runs: nowhere, or (feature `sqlite`) in a file that one sandbox has to itself.

use std::path::Path;

use crate::error::Error;
use crate::plan::Plan;
use crate::store::{Change, Store};
use crate::world::World;

/// Keeps changes, or does not.
#[derive(Debug, Default)]
pub(crate) struct State {
    #[cfg(feature = "sqlite")]
    file: Option<file::Kept>,
}

impl State {
    /// Opens the state file, where one is given.
    pub(crate) fn open(path: Option<&Path>, site: &str) -> Result<State, Error> {
        match path {
            None => Ok(State::default()),
            #[cfg(feature = "sqlite")]
            Some(path) => {
                let failed = |reason: String| Error::State { path: path.to_owned(), reason };
                Ok(State { file: Some(file::Kept::open(path, site).map_err(failed)?) })
            }
            #[cfg(not(feature = "sqlite"))]
            Some(path) => {
                let _ = site;
                Err(Error::State { path: path.to_owned(), reason: "this build lacks the feature `sqlite`".to_owned() })
            }
        }
    }

    /// Brings the records of a service to what the file says.
    pub(crate) fn restore(&self, world: &World, store: &mut Store) -> Result<(), Error> {
        #[cfg(feature = "sqlite")]
        if let Some(file) = &self.file {
            let changes = file.changes(world.api.service.id, &world.plan);
            store.apply(
                &changes.map_err(|reason| Error::State { path: file.path.clone(), reason: reason.to_string() })?,
            );
        }
        let _ = (world, store);
        Ok(())
    }

    /// Keeps changes of a service, all or none.
    pub(crate) fn save<'c>(
        &self,
        service: &str,
        plan: &Plan,
        changes: impl Iterator<Item = &'c Change>,
    ) -> Result<(), String> {
        #[cfg(feature = "sqlite")]
        if let Some(file) = &self.file {
            return file.save(service, plan, changes).map_err(|error| error.to_string());
        }
        let _ = (service, plan, changes.count());
        Ok(())
    }
}

#[cfg(feature = "sqlite")]
mod file {
    use std::collections::BTreeMap;
    use std::path::{Path, PathBuf};
    use std::sync::{Mutex, PoisonError};

    use huaweicloud_runtime::Json;
    use rusqlite::{Connection, ErrorCode, Result, params};

    use crate::plan::Plan;
    use crate::store::{Change, Row};

    /// What the tables look like; another number is another layout.
    const LAYOUT: i64 = 1;

    /// An open file. It holds what differs from the start, so a newer spec keeps its own start.
    #[derive(Debug)]
    pub(super) struct Kept {
        connection: Mutex<Connection>,
        site: String,
        pub(super) path: PathBuf,
    }

    impl Kept {
        pub(super) fn open(path: &Path, site: &str) -> std::result::Result<Kept, String> {
            let connection = connect(path).map_err(|error| match error.sqlite_error_code() {
                Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                    "another sandbox has it open; give each its own file".to_owned()
                }
                _ => error.to_string(),
            })?;
            let layout: i64 =
                connection.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(|error| error.to_string())?;
            if layout != LAYOUT {
                return Err("it is of another version of the sandbox; give a new file".to_owned());
            }
            Ok(Kept { connection: Mutex::new(connection), site: site.to_owned(), path: path.to_owned() })
        }

        /// What differs from the start, as changes to it.
        pub(super) fn changes(&self, service: &str, plan: &Plan) -> Result<Vec<Change>> {
            let connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
            let mut query = connection
                .prepare("SELECT kind, n, key, fields FROM record WHERE site = ?1 AND service = ?2 ORDER BY kind, n")?;
            let rows = query.query_map([self.site.as_str(), service], |row| {
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

        pub(super) fn save<'c>(
            &self,
            service: &str,
            plan: &Plan,
            changes: impl Iterator<Item = &'c Change>,
        ) -> Result<()> {
            let mut connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
            let transaction = connection.transaction()?;
            {
                let mut insert = transaction.prepare_cached(
                    "INSERT OR REPLACE INTO record (site, service, kind, n, key, fields) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                )?;
                for change in changes {
                    let kind = plan.records.get(change.record).map_or("", |record| record.name.as_str());
                    let key = change.row.as_ref().map(|row| row.key.as_str());
                    let fields = change.row.as_ref().map(|row| written(&row.fields));
                    let n = i64::try_from(change.n).unwrap_or(i64::MAX);
                    insert.execute(params![self.site, service, kind, n, key, fields])?;
                }
            }
            transaction.commit()
        }
    }

    /// Opens a file and keeps it locked until the connection is closed, also by the end of the process.
    fn connect(path: &Path) -> Result<Connection> {
        let connection = Connection::open(path)?;
        connection.execute_batch(
            "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;",
        )?;
        connection.execute_batch("BEGIN EXCLUSIVE")?;
        let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
        if tables == 0 {
            connection.execute_batch(&format!(
                "CREATE TABLE record (
                     site TEXT NOT NULL, service TEXT NOT NULL, kind TEXT NOT NULL, n INTEGER NOT NULL,
                     key TEXT, fields TEXT, PRIMARY KEY (site, service, kind, n)) WITHOUT ROWID;
                 PRAGMA user_version = {LAYOUT};"
            ))?;
        }
        connection.execute_batch("COMMIT")?;
        Ok(connection)
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
