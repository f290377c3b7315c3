//! Brings files on disk to a wanted state: all of it or nothing, and only what differs.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// A file that should hold this text.
pub(crate) struct Wanted {
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

/// What differs between disk and wish.
#[derive(Default)]
pub(crate) struct Changes {
    write: Vec<Wanted>,
    remove: Vec<PathBuf>,
}

impl Changes {
    /// Compares. Every file below `owned` that is not wanted is to go; files elsewhere are only written.
    pub(crate) fn between(wanted: Vec<Wanted>, owned: &Path) -> Result<Changes, Error> {
        let keep: BTreeSet<PathBuf> = wanted.iter().map(|file| file.path.clone()).collect();
        let remove = files_below(owned)?.into_iter().filter(|path| !keep.contains(path)).collect();
        Ok(Changes { write: wanted.into_iter().filter(differs).collect(), remove })
    }

    /// Writes these files and touches no other.
    pub(crate) fn rewrite(write: Vec<Wanted>) -> Changes {
        Changes { write, remove: Vec::new() }
    }

    /// Writes those of the files that differ and takes the others away.
    pub(crate) fn update(wanted: Vec<Wanted>, remove: Vec<PathBuf>) -> Changes {
        Changes { write: wanted.into_iter().filter(differs).collect(), remove }
    }

    /// Takes another set of changes in: both happen, or neither.
    pub(crate) fn extend(&mut self, other: Changes) {
        self.write.extend(other.write);
        self.remove.extend(other.remove);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.write.is_empty() && self.remove.is_empty()
    }

    /// Paths that would change, with what would happen to them.
    pub(crate) fn paths(&self) -> impl Iterator<Item = (&Path, &'static str)> {
        let write = self
            .write
            .iter()
            .map(|file| (file.path.as_path(), if file.path.exists() { "differs" } else { "is missing" }));
        write.chain(self.remove.iter().map(|path| (path.as_path(), "is left over")))
    }

    pub(crate) fn len(&self) -> usize {
        self.write.len() + self.remove.len()
    }

    /// Writes everything beside its place first; only when all of it is on disk does anything change.
    pub(crate) fn apply(self) -> Result<(), Error> {
        let mut stage = Stage::default();
        for file in &self.write {
            stage.add(file)?;
        }
        stage.commit(&self.remove)
    }
}

/// Whether the file is not there or holds another text.
fn differs(file: &Wanted) -> bool {
    fs::read(&file.path).map_or(true, |bytes| bytes != file.text.as_bytes())
}

/// Files written under a temporary name. What is not committed is taken away again.
#[derive(Default)]
struct Stage {
    files: Vec<(PathBuf, PathBuf)>,
}

impl Stage {
    fn add(&mut self, file: &Wanted) -> Result<(), Error> {
        let fail = |source| Error::Write { path: file.path.clone(), source };
        if let Some(folder) = file.path.parent() {
            fs::create_dir_all(folder).map_err(fail)?;
        }
        let staged = beside(&file.path, "new");
        self.files.push((staged.clone(), file.path.clone()));
        fs::write(&staged, &file.text).map_err(fail)
    }

    /// Renames, keeping the old files until the last rename has worked.
    fn commit(mut self, remove: &[PathBuf]) -> Result<(), Error> {
        let mut undo: Vec<(PathBuf, Option<PathBuf>)> = Vec::new();
        let moved = std::mem::take(&mut self.files);
        let targets = moved.iter().map(|(staged, path)| (Some(staged), path));
        let result = targets.chain(remove.iter().map(|path| (None, path))).try_for_each(|(staged, path)| {
            let backup = path.exists().then(|| beside(path, "old"));
            if let Some(backup) = &backup {
                fs::rename(path, backup).map_err(|source| Error::Write { path: path.clone(), source })?;
            }
            undo.push((path.clone(), backup));
            match staged {
                Some(staged) => fs::rename(staged, path).map_err(|source| Error::Write { path: path.clone(), source }),
                None => Ok(()),
            }
        });
        if result.is_err() {
            for (path, backup) in undo.into_iter().rev() {
                let _ = fs::remove_file(&path);
                if let Some(backup) = backup {
                    let _ = fs::rename(backup, &path);
                }
            }
            self.files = moved;
            return result;
        }
        for backup in undo.iter().filter_map(|(_, backup)| backup.as_ref()) {
            let _ = fs::remove_file(backup);
        }
        for folder in remove.iter().filter_map(|path| path.parent()) {
            // only an empty folder goes
            let _ = fs::remove_dir(folder);
        }
        Ok(())
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        for (staged, _) in &self.files {
            let _ = fs::remove_file(staged);
        }
    }
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}.{suffix}", std::process::id()))
}

fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(source) => return Err(Error::Read { path: folder, source }),
        };
        for entry in entries {
            let path = entry.map_err(|source| Error::Read { path: folder.clone(), source })?.path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-write-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn wanted(folder: &Path, files: &[(&str, &str)]) -> Vec<Wanted> {
        files.iter().map(|(path, text)| Wanted { path: folder.join(path), text: (*text).to_owned() }).collect()
    }

    #[test]
    fn writes_what_differs_and_takes_away_what_is_left_over() {
        let folder = folder("differs");
        fs::write(folder.join("same"), "1").unwrap();
        fs::write(folder.join("old"), "1").unwrap();
        let changes = Changes::between(wanted(&folder, &[("same", "1"), ("a/new", "2")]), &folder).unwrap();
        assert_eq!(changes.len(), 2);
        changes.apply().unwrap();
        assert_eq!(fs::read_to_string(folder.join("a/new")).unwrap(), "2");
        assert!(!folder.join("old").exists());
        assert_eq!(files_below(&folder).unwrap().len(), 2);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_write_that_fails_changes_nothing() {
        let folder = folder("fails");
        fs::write(folder.join("one"), "before").unwrap();
        // a file where a folder is needed
        fs::write(folder.join("blocked"), "x").unwrap();
        let files = wanted(&folder, &[("one", "after"), ("blocked", "x"), ("blocked/two", "y")]);
        let error = Changes::between(files, &folder).unwrap().apply().unwrap_err();
        assert!(error.to_string().contains("nothing has been changed"), "{error}");
        assert_eq!(fs::read_to_string(folder.join("one")).unwrap(), "before");
        assert_eq!(files_below(&folder).unwrap().len(), 2);
        fs::remove_dir_all(folder).unwrap();
    }
}
