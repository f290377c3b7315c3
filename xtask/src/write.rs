//! Brings files on disk to a wanted state: all of it or nothing, and only what differs.

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
    /// Writes these files and touches no other.
    pub(crate) fn rewrite(write: Vec<Wanted>) -> Changes {
        Changes { write, remove: Vec::new() }
    }

    /// Writes those of the files that differ and takes the others away.
    pub(crate) fn update(wanted: Vec<Wanted>, remove: Vec<PathBuf>) -> Changes {
        Changes { write: wanted.into_iter().filter(differs).collect(), remove }
    }

    /// The files that would be written.
    pub(crate) fn written(&self) -> impl Iterator<Item = &Path> {
        self.write.iter().map(|file| file.path.as_path())
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
        if fs::symlink_metadata(&file.path).is_ok_and(|data| data.is_symlink()) {
            return Err(Error::Link { path: file.path.clone() });
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    fn wanted(scratch: &Scratch, files: &[(&str, &str)]) -> Vec<Wanted> {
        files.iter().map(|(path, text)| Wanted { path: scratch.path(path), text: (*text).to_owned() }).collect()
    }

    fn names(scratch: &Scratch) -> Vec<String> {
        let names = fs::read_dir(scratch.root()).unwrap().map(|entry| entry.unwrap().file_name());
        let mut names: Vec<_> = names.map(|name| name.to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn writes_what_differs_and_takes_away_what_it_is_told() {
        let scratch = Scratch::new("differs");
        scratch.file("same", "1");
        scratch.file("old", "1");
        let changes = Changes::update(wanted(&scratch, &[("same", "1"), ("a/new", "2")]), vec![scratch.path("old")]);
        assert_eq!(changes.len(), 2);
        changes.apply().unwrap();
        assert_eq!(fs::read_to_string(scratch.path("a/new")).unwrap(), "2");
        assert_eq!(names(&scratch), ["a", "same"]);
    }

    #[test]
    fn a_write_that_fails_changes_nothing() {
        let scratch = Scratch::new("fails");
        scratch.file("one", "before");
        // a file where a folder is needed
        scratch.file("blocked", "x");
        let files = wanted(&scratch, &[("one", "after"), ("blocked/two", "y")]);
        let error = Changes::rewrite(files).apply().unwrap_err();
        assert!(error.to_string().contains("nothing has been changed"), "{error}");
        assert_eq!(fs::read_to_string(scratch.path("one")).unwrap(), "before");
        assert_eq!(names(&scratch), ["blocked", "one"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_neither_followed_nor_replaced() {
        let scratch = Scratch::new("link");
        scratch.file("precious", "before");
        scratch.link("precious", "link");
        let error = Changes::rewrite(wanted(&scratch, &[("link", "after")])).apply().unwrap_err();
        assert!(error.to_string().contains("is a link"), "{error}");
        assert_eq!(fs::read_to_string(scratch.path("precious")).unwrap(), "before");
        assert!(fs::symlink_metadata(scratch.path("link")).unwrap().is_symlink());
    }
}
