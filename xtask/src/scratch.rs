//! A folder of its own for a test, gone at its end, and children of a test that die in the middle of their work there.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) struct Scratch {
    root: PathBuf,
    /// It is another process's to take away.
    kept: bool,
}

impl Scratch {
    pub(crate) fn new(name: &str) -> Self {
        let root = std::env::temp_dir().join(format!("xtask-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(&root).unwrap();
        Scratch { root, kept: false }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    pub(crate) fn file(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[cfg(unix)]
    pub(crate) fn link(&self, target: &str, path: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink(target, path).unwrap();
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if !self.kept {
            let _ = fs::remove_dir_all(&self.root);
        }
    }
}

const ROOT: &str = "XTASK_TEST_ROOT";
const STEP: &str = "XTASK_TEST_STEP";

/// A child that works in a scratch folder of its parent and dies before the step that it is told.
pub(crate) struct Child {
    pub(crate) scratch: Scratch,
    left: Cell<usize>,
}

impl Child {
    /// `None` in a process that is no child of [`killed_at_any_step`].
    pub(crate) fn of_this_process() -> Option<Self> {
        let step = std::env::var(STEP).ok()?.parse().ok()?;
        Some(Child { scratch: Scratch { root: std::env::var_os(ROOT)?.into(), kept: true }, left: Cell::new(step) })
    }

    /// Called before each step.
    pub(crate) fn step(&self) {
        match self.left.get().checked_sub(1) {
            Some(less) => self.left.set(less),
            None => std::process::abort(),
        }
    }
}

/// Runs `test`, which is nothing but a child's work, and kills it before its first, second, … step, until one comes
/// through; `prepare` fills each one's folder, `check` looks at what it left. How many steps there were.
pub(crate) fn killed_at_any_step(
    name: &str,
    test: &str,
    prepare: impl Fn(&Scratch),
    check: impl Fn(&Scratch, usize),
) -> usize {
    for step in 0..200 {
        let scratch = Scratch::new(&format!("{name}-{step}"));
        prepare(&scratch);
        let child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", test])
            .env(ROOT, scratch.root())
            .env(STEP, step.to_string())
            .output()
            .unwrap();
        check(&scratch, step);
        if child.status.success() {
            return step;
        }
    }
    panic!("no end after 200 steps");
}
