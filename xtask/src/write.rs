//! Brings files on disk to a wanted state: all of it or nothing, and only what differs. Whatever dies on the way, each file
//! is there, with its old text or its new one.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// A file that should hold this text.
pub(crate) struct PlannedFile {
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

/// What differs between disk and wish.
#[derive(Default)]
pub(crate) struct FilePlan {
    write: Vec<PlannedFile>,
    remove: Vec<PathBuf>,
}

impl FilePlan {
    /// Writes these files and touches no other.
    pub(crate) fn rewrite(write: Vec<PlannedFile>) -> FilePlan {
        FilePlan { write, remove: Vec::new() }
    }

    /// Writes those of the files that differ and takes the others away.
    pub(crate) fn update(wanted: Vec<PlannedFile>, remove: Vec<PathBuf>) -> FilePlan {
        FilePlan { write: wanted.into_iter().filter(differs).collect(), remove }
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
        self.apply_step_by_step(&mut || ())
    }

    /// The same, with a word before each step that changes the disk.
    pub(crate) fn apply_step_by_step(self, before_step: Observer<'_>) -> Result<(), Error> {
        let mut stage = Stage::default();
        for file in &self.write {
            stage.add(file, before_step)?;
        }
        stage.commit(&self.remove, before_step)
    }
}

/// Called before each step that changes the disk.
pub(crate) type Observer<'a> = &'a mut dyn FnMut();

/// What an earlier run, killed in the middle, left beside files: texts that never came to their place, and old ones.
pub(crate) fn left_beside<'a>(files: impl IntoIterator<Item = &'a Path>) -> Vec<PathBuf> {
    files.into_iter().flat_map(left_beside_one).collect::<BTreeSet<_>>().into_iter().collect()
}

/// Takes away what an earlier run left.
pub(crate) fn clear(left: &[PathBuf]) -> Result<(), Error> {
    let remove = |path: &PathBuf| fs::remove_file(path).map_err(|source| Error::Write { path: path.clone(), source });
    left.iter().try_for_each(remove)
}

fn left_beside_one(path: &Path) -> Vec<PathBuf> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else { return Vec::new() };
    let start = format!(".{}.", name.to_string_lossy());
    let ours = |name: &str| {
        let rest = name.strip_prefix(&start)?;
        let process = rest.strip_suffix(NEW).or_else(|| rest.strip_suffix(OLD))?.strip_suffix('.')?;
        process.parse::<u32>().ok()
    };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter(|entry| ours(&entry.file_name().to_string_lossy()).is_some()).map(|entry| entry.path()).collect()
}

/// Whether the file is not there or holds another text.
fn differs(file: &PlannedFile) -> bool {
    fs::read(&file.path).map_or(true, |bytes| bytes != file.text.as_bytes())
}

/// Files written under a temporary name. What is not committed is taken away again.
#[derive(Default)]
struct Stage {
    files: Vec<(PathBuf, PathBuf)>,
}

impl Stage {
    fn add(&mut self, file: &PlannedFile, before_step: Observer<'_>) -> Result<(), Error> {
        let fail = |source| Error::Write { path: file.path.clone(), source };
        if fs::symlink_metadata(&file.path).is_ok_and(|data| data.is_symlink()) {
            return Err(Error::Link { path: file.path.clone() });
        }
        before_step();
        if let Some(folder) = file.path.parent() {
            fs::create_dir_all(folder).map_err(fail)?;
        }
        let staged = beside(&file.path, NEW);
        self.files.push((staged.clone(), file.path.clone()));
        before_step();
        fs::write(&staged, &file.text).map_err(fail)
    }

    /// Renames each file over the one that stands there, of which a second name is kept until the last rename has worked.
    fn commit(mut self, remove: &[PathBuf], before_step: Observer<'_>) -> Result<(), Error> {
        let mut undo: Vec<(PathBuf, Option<PathBuf>)> = Vec::new();
        let moved = std::mem::take(&mut self.files);
        let targets = moved.iter().map(|(staged, path)| (Some(staged), path));
        let result = targets.chain(remove.iter().map(|path| (None, path))).try_for_each(|(staged, path)| {
            let fail = |source| Error::Write { path: path.clone(), source };
            let backup = path.exists().then(|| beside(path, OLD));
            if let Some(backup) = &backup {
                before_step();
                second_name(path, backup).map_err(fail)?;
            }
            undo.push((path.clone(), backup));
            before_step();
            match staged {
                Some(staged) => fs::rename(staged, path).map_err(fail),
                None if path.exists() => fs::remove_file(path).map_err(fail),
                None => Ok(()),
            }
        });
        if result.is_err() {
            for (path, backup) in undo.into_iter().rev() {
                let _ = match backup {
                    Some(backup) => fs::rename(backup, &path),
                    None => fs::remove_file(&path),
                };
            }
            self.files = moved;
            return result;
        }
        for backup in undo.iter().filter_map(|(_, backup)| backup.as_ref()) {
            before_step();
            let _ = fs::remove_file(backup);
        }
        for folder in remove.iter().filter_map(|path| path.parent()) {
            // only an empty folder goes
            let _ = fs::remove_dir(folder);
        }
        Ok(())
    }
}

/// A second name for a file that keeps its first; where the file system has no such thing, a copy.
fn second_name(path: &Path, other: &Path) -> std::io::Result<()> {
    // what a killed run left may be a second name of the same file: a copy over it would empty both
    if fs::symlink_metadata(other).is_ok() {
        fs::remove_file(other)?;
    }
    fs::hard_link(path, other).or_else(|_| fs::copy(path, other).map(|_| ()))
}

impl Drop for Stage {
    fn drop(&mut self) {
        for (staged, _) in &self.files {
            let _ = fs::remove_file(staged);
        }
    }
}

const NEW: &str = "new";
const OLD: &str = "old";

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}.{suffix}", std::process::id()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::{Child, Scratch, killed_at_any_step};

    fn wanted(scratch: &Scratch, files: &[(&str, &str)]) -> Vec<PlannedFile> {
        files.iter().map(|(path, text)| PlannedFile { path: scratch.path(path), text: (*text).to_owned() }).collect()
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
        let changes = FilePlan::update(wanted(&scratch, &[("same", "1"), ("a/new", "2")]), vec![scratch.path("old")]);
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
        let error = FilePlan::rewrite(files).apply().unwrap_err();
        assert!(error.to_string().contains("nothing has been changed"), "{error}");
        assert_eq!(fs::read_to_string(scratch.path("one")).unwrap(), "before");
        assert_eq!(names(&scratch), ["blocked", "one"]);
    }

    #[test]
    fn a_second_name_that_a_killed_run_left_costs_the_file_nothing() {
        let scratch = Scratch::new("left");
        scratch.file("one", "text");
        let (one, left) = (scratch.path("one"), scratch.path("left"));
        second_name(&one, &left).unwrap();
        second_name(&one, &left).unwrap();
        assert_eq!(fs::read_to_string(one).unwrap(), "text");
        assert_eq!(fs::read_to_string(left).unwrap(), "text");
    }

    #[test]
    fn a_rename_that_fails_brings_the_files_before_it_back() {
        let scratch = Scratch::new("undo");
        scratch.file("one", "before");
        // a folder where a file is needed, found only when the first has its new text
        scratch.file("two/inner", "x");
        let files = wanted(&scratch, &[("one", "after"), ("fresh", "after"), ("two", "y")]);
        FilePlan::rewrite(files).apply().unwrap_err();
        assert_eq!(fs::read_to_string(scratch.path("one")).unwrap(), "before");
        assert_eq!(names(&scratch), ["one", "two"]);
    }

    const FILES: &[(&str, &str)] = &[("spec/README.md", "new"), ("spec/schema.json", "new"), ("spec/fresh", "new")];

    /// Brings the files of a scratch folder to their new state, as `gen` does; what an earlier run left goes first.
    fn run(scratch: &Scratch, before_step: Observer<'_>) {
        let files = wanted(scratch, FILES);
        let gone = scratch.path("spec/gone");
        let places = files.iter().map(|file| file.path.as_path()).chain([gone.as_path()]);
        clear(&left_beside(places)).unwrap();
        FilePlan::update(files, vec![gone]).apply_step_by_step(before_step).unwrap();
    }

    /// Not a test of its own: the child that is killed before the step it is told.
    #[test]
    fn child_that_dies() {
        let Some(child) = Child::of_this_process() else { return };
        run(&child.scratch, &mut || child.step());
    }

    #[test]
    fn killed_before_any_step_each_file_has_its_old_text_or_its_new_one_and_the_next_run_completes() {
        let old = |scratch: &Scratch| {
            for path in ["spec/README.md", "spec/schema.json", "spec/gone"] {
                scratch.file(path, "old");
            }
        };
        let text = |scratch: &Scratch, path: &str| fs::read_to_string(scratch.path(path)).ok();
        let steps = killed_at_any_step("write", "write::tests::child_that_dies", old, |scratch, step| {
            for path in ["spec/README.md", "spec/schema.json"] {
                let found = text(scratch, path);
                assert!(matches!(found.as_deref(), Some("old" | "new")), "{path} before step {step}: {found:?}");
            }
            assert!(matches!(text(scratch, "spec/fresh").as_deref(), None | Some("new")), "before step {step}");
            run(scratch, &mut || ());
            let mut names: Vec<_> =
                fs::read_dir(scratch.path("spec")).unwrap().map(|one| one.unwrap().file_name()).collect();
            names.sort();
            assert_eq!(names, ["README.md", "fresh", "schema.json"], "before step {step}");
            assert!(FILES.iter().all(|(path, wanted)| text(scratch, path).as_deref() == Some(*wanted)));
        });
        // two steps to stage and two to put in place, each of three files, and one to take away
        assert!(steps >= 12, "{steps}");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_neither_followed_nor_replaced() {
        let scratch = Scratch::new("link");
        scratch.file("precious", "before");
        scratch.link("precious", "link");
        let error = FilePlan::rewrite(wanted(&scratch, &[("link", "after")])).apply().unwrap_err();
        assert!(error.to_string().contains("is a link"), "{error}");
        assert_eq!(fs::read_to_string(scratch.path("precious")).unwrap(), "before");
        assert!(fs::symlink_metadata(scratch.path("link")).unwrap().is_symlink());
    }
}
