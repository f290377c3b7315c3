//! Puts crates in place, each as a whole: it is built beside its place and then exchanged with what stood there in one
//! step, so that whoever looks, or whatever dies, sees the old crate or the new one. Knows nothing of what is in them.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::survey::{Stale, Survey};
use crate::write::{FilePlan, Observer, PlannedFile};

/// Replaces the crates; when one cannot be, none is.
pub(crate) fn replace(surveys: Vec<Survey>, before_step: Observer<'_>) -> Result<(), Error> {
    let mut staged = Vec::new();
    for survey in surveys {
        staged.push(Staged::build(survey, before_step)?);
    }
    for at in 0..staged.len() {
        if let Err(error) = staged[at].exchange(before_step) {
            for done in staged[..at].iter().rev() {
                let _ = done.take_back();
            }
            return Err(error);
        }
    }
    staged.into_iter().try_for_each(|crate_| crate_.tidy(before_step))
}

/// Brings back what an earlier run, killed in the middle, left beside a crate's place.
pub(crate) fn recover(place: &Path) -> Result<(), Error> {
    let stage = stage_of(place);
    if !fs::symlink_metadata(&stage).is_ok_and(|data| data.is_dir()) {
        return Ok(());
    }
    let _lock = Lock::take(&stage)?;
    let write = |source| Error::Write { path: stage.clone(), source };
    move_aside_back(&stage, place, &mut || ()).map_err(write)?;
    clear(&stage, &mut || ()).map_err(write)
}

/// A crate built beside its place.
struct Staged {
    place: PathBuf,
    stage: PathBuf,
    /// Whether a crate stood there.
    replaces: bool,
    /// For file systems that cannot exchange folders: what to write and what to take away, file by file.
    files: (Vec<PlannedFile>, Vec<PathBuf>),
    _lock: Lock,
}

impl Staged {
    fn build(survey: Survey, before_step: Observer<'_>) -> Result<Self, Error> {
        let Survey { place, wanted, stale, aside, .. } = survey;
        let stage = stage_of(&place);
        let fail = |source| Error::Write { path: place.clone(), source };
        before_step();
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder).map_err(fail)?;
        }
        // an earlier run's has been taken away: what stands here now, a link perhaps, is somebody else's
        fs::create_dir(&stage).map_err(|source| Error::Write { path: stage.clone(), source })?;
        let lock = Lock::take(&stage)?;
        // so that a later run knows what to carry over, should this one be killed between two steps
        before_step();
        fs::write(stage.join(ASIDE), aside.join("\n")).map_err(fail)?;
        let differs: BTreeSet<&Path> = stale.iter().map(|(path, _)| path.as_path()).collect();
        for file in &wanted {
            let relative = file.path.strip_prefix(&place).unwrap_or(&file.path);
            let staged = stage.join(NEW).join(relative);
            if let Some(folder) = staged.parent() {
                fs::create_dir_all(folder).map_err(fail)?;
            }
            before_step();
            // the same file under a second name: it keeps its time, and cargo does not build it again
            let kept = !differs.contains(file.path.as_path()) && fs::hard_link(&file.path, &staged).is_ok();
            if !kept {
                fs::write(&staged, &file.text).map_err(|source| Error::Write { path: file.path.clone(), source })?;
            }
        }
        let left_over = stale.into_iter().filter(|(_, what)| *what == Stale::IsLeftOver).map(|(path, _)| path);
        let files = (wanted, left_over.collect());
        Ok(Staged { replaces: fs::symlink_metadata(&place).is_ok(), place, stage, files, _lock: lock })
    }

    /// The one step that counts.
    fn exchange(&mut self, before_step: Observer<'_>) -> Result<(), Error> {
        before_step();
        let new = self.stage.join(NEW);
        let fail = |source| Error::Write { path: self.place.clone(), source };
        if !self.replaces {
            return fs::rename(&new, &self.place).map_err(fail);
        }
        match exchange(&new, &self.place) {
            Ok(()) => move_aside_back(&self.stage, &self.place, before_step).map_err(fail),
            // not every file system can
            Err(_) => {
                let (wanted, left_over) = std::mem::take(&mut self.files);
                FilePlan::update(wanted, left_over).apply_step_by_step(before_step)
            }
        }
    }

    /// Undoes the exchange.
    fn take_back(&self) -> io::Result<()> {
        let new = self.stage.join(NEW);
        if !self.replaces {
            return fs::rename(&self.place, new);
        }
        exchange(&new, &self.place)?;
        move_aside_back(&self.stage, &self.place, &mut || ())
    }

    /// Takes the old crate and the stage away.
    fn tidy(self, before_step: Observer<'_>) -> Result<(), Error> {
        clear(&self.stage, before_step).map_err(|source| Error::Write { path: self.stage.clone(), source })
    }
}

/// The crate that is to come, and after the exchange the one that was.
const NEW: &str = "new";
/// The names that are carried over.
const ASIDE: &str = "aside";
const LOCK: &str = "lock";

/// Beside the crate and on the same file system. Hidden, without a manifest: cargo does not take it for a member.
fn stage_of(place: &Path) -> PathBuf {
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    place.with_file_name(format!(".{name}.gen"))
}

/// Carries over what cargo, git and editors keep in the crate: after an exchange it stands in the old one.
fn move_aside_back(stage: &Path, place: &Path, before_step: Observer<'_>) -> io::Result<()> {
    let Ok(names) = fs::read_to_string(stage.join(ASIDE)) else { return Ok(()) };
    for name in names.lines().filter(|name| !name.contains(['/', '\\'])) {
        let (from, to) = (stage.join(NEW).join(name), place.join(name));
        if fs::symlink_metadata(&from).is_ok() && fs::symlink_metadata(&to).is_err() {
            before_step();
            fs::rename(from, to)?;
        }
    }
    Ok(())
}

/// Takes the stage away: what it holds was written here, or is the old crate, of which `gen` wrote all that is left.
fn clear(stage: &Path, before_step: Observer<'_>) -> io::Result<()> {
    let new = stage.join(NEW);
    if fs::symlink_metadata(&new).is_ok() {
        before_step();
        fs::remove_dir_all(new)?;
    }
    for name in [ASIDE, LOCK] {
        match fs::remove_file(stage.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    before_step();
    match fs::remove_dir(stage) {
        // without its lock it was another run's to take away
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(one: &Path, two: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, two, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Held while a run works on a crate; the system lets go of it when the run ends, however it ends.
struct Lock {
    _file: fs::File,
}

impl Lock {
    fn take(stage: &Path) -> Result<Self, Error> {
        let path = stage.join(LOCK);
        let file = fs::File::create(&path).map_err(|source| Error::Write { path: path.clone(), source })?;
        #[cfg(unix)]
        if rustix::fs::flock(&file, rustix::fs::FlockOperation::NonBlockingLockExclusive).is_err() {
            return Err(Error::Busy { path: stage.to_owned() });
        }
        Ok(Lock { _file: file })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::scratch::{self, Child, Scratch};

    const OLD: &[(&str, &str)] =
        &[("Cargo.toml", "1"), ("src/lib.rs", "1"), ("src/a/one.rs", "1"), ("src/a/two.rs", "1")];
    const NEW_FILES: &[(&str, &str)] =
        &[("Cargo.toml", "1"), ("src/lib.rs", "2"), ("src/a/one.rs", "2"), ("src/b/three.rs", "2")];
    const ASIDE_FILES: &[(&str, &str)] = &[(".git/config", "mine"), ("target/debug/x", "mine")];

    /// The texts of a crate by path.
    fn tree(files: &[&[(&str, &str)]]) -> BTreeMap<String, String> {
        let marked = |(path, text): &(&str, &str)| match ASIDE_FILES.iter().any(|(aside, _)| aside == path) {
            true => ((*path).to_owned(), (*text).to_owned()),
            false => ((*path).to_owned(), format!("# {} ({text})\n", codegen::file::MARK)),
        };
        files.iter().copied().flatten().map(marked).collect()
    }

    fn write(root: &Path, files: &BTreeMap<String, String>) {
        for (path, text) in files {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }

    fn read(root: &Path) -> BTreeMap<String, String> {
        let mut out = BTreeMap::new();
        let mut folders = vec![root.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(root).unwrap().display().to_string();
                    out.insert(name, fs::read_to_string(path).unwrap());
                }
            }
        }
        out
    }

    /// Brings the crate below `root` to the new state, as `gen` does.
    fn run(root: &Path, before_step: Observer<'_>) -> Result<(), Error> {
        let place = root.join("generated/x");
        recover(&place)?;
        let wanted = tree(&[NEW_FILES]).into_iter().map(|(path, text)| PlannedFile { path: place.join(path), text });
        let survey = Survey::of(root, &place, wanted.collect())?;
        assert!(survey.foreign.is_empty(), "{:?}", survey.foreign);
        replace(vec![survey], before_step)
    }

    /// Not a test of its own: the child that is killed before the step it is told.
    #[test]
    fn child_that_dies() {
        let Some(child) = Child::of_this_process() else { return };
        run(child.scratch.root(), &mut || child.step()).unwrap();
    }

    /// Kills a child before its first, second, … step, until one comes through; `check` looks at what each left.
    fn killed_at_any_step(name: &str, old: &BTreeMap<String, String>, check: impl Fn(&Path, usize)) -> usize {
        let prepare = |scratch: &Scratch| write(&scratch.path("generated/x"), old);
        scratch::killed_at_any_step(name, "swap::tests::child_that_dies", prepare, |scratch, step| {
            check(scratch.root(), step);
            // whatever was left, the next run ends in the new state, with nothing beside it
            run(scratch.root(), &mut || ()).unwrap();
            let names: Vec<_> = fs::read_dir(scratch.path("generated")).unwrap().collect();
            assert_eq!(names.len(), 1, "{names:?} after step {step}");
        })
    }

    #[test]
    fn killed_before_any_step_the_crate_is_the_old_one_or_the_new_one() {
        let (old, new) = (tree(&[OLD]), tree(&[NEW_FILES]));
        let steps = killed_at_any_step("killed", &old, |root, step| {
            let found = read(&root.join("generated/x"));
            assert!(found == old || found == new, "neither old nor new before step {step}: {found:?}");
        });
        // each file is written at a step of its own, and the exchange is one
        assert!(steps > NEW_FILES.len() + 2, "{steps}");
    }

    #[test]
    fn killed_before_any_step_a_crate_that_was_not_there_is_absent_or_whole() {
        let new = tree(&[NEW_FILES]);
        killed_at_any_step("fresh", &BTreeMap::new(), |root, step| {
            let found = read(&root.join("generated/x"));
            assert!(found.is_empty() || found == new, "half a crate before step {step}: {found:?}");
        });
    }

    #[test]
    fn killed_before_any_step_what_others_keep_in_the_crate_comes_back() {
        let old = tree(&[OLD, ASIDE_FILES]);
        let (bare_old, bare_new) = (tree(&[OLD]), tree(&[NEW_FILES]));
        killed_at_any_step("aside", &old, |root, step| {
            let mut found = read(&root.join("generated/x"));
            found.retain(|path, _| !ASIDE_FILES.iter().any(|(aside, _)| aside == path));
            assert!(found == bare_old || found == bare_new, "neither old nor new before step {step}: {found:?}");
            run(root, &mut || ()).unwrap();
            assert_eq!(read(&root.join("generated/x")), tree(&[NEW_FILES, ASIDE_FILES]), "before step {step}");
        });
    }

    #[test]
    fn a_file_that_stays_keeps_its_time() {
        let scratch = Scratch::new("time");
        write(&scratch.path("generated/x"), &tree(&[OLD]));
        let time = |path: &str| fs::metadata(scratch.path("generated/x").join(path)).unwrap().modified().unwrap();
        let before = time("Cargo.toml");
        run(scratch.root(), &mut || ()).unwrap();
        assert_eq!(time("Cargo.toml"), before);
        assert_eq!(read(&scratch.path("generated/x")), tree(&[NEW_FILES]));
    }

    #[cfg(unix)]
    #[test]
    fn two_runs_at_once_do_not_mix() {
        let scratch = Scratch::new("lock");
        write(&scratch.path("generated/x"), &tree(&[OLD]));
        let mut refused = 0;
        run(scratch.root(), &mut || {
            if let Err(Error::Busy { .. }) = recover(&scratch.path("generated/x")) {
                refused += 1;
            }
        })
        .unwrap();
        assert!(refused > NEW_FILES.len(), "{refused}");
        assert_eq!(read(&scratch.path("generated/x")), tree(&[NEW_FILES]));
    }
}
