//! A copy of the spec in a workspace of its own, and the command run on it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A workspace of its own with a copy of the spec and nothing generated but the manifest.
pub(crate) struct Workspace {
    pub(crate) root: PathBuf,
}

impl Workspace {
    pub(crate) fn new(name: &str) -> Self {
        let root = std::env::temp_dir().join(format!("xtask-commands-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        let mut files: Vec<_> = files_below(&repository().join("spec")).into_iter().collect();
        // created in another order than the repository's
        files.reverse();
        for (path, bytes) in files {
            let path = root.join("spec").join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        fs::create_dir_all(root.join("generated/bss")).unwrap();
        for path in ["LICENSE-APACHE", "LICENSE-MIT", "generated/bss/Cargo.toml"] {
            fs::copy(repository().join(path), root.join(path)).unwrap();
        }
        Workspace { root }
    }

    pub(crate) fn xtask(&self, arguments: &[&str]) -> Output {
        self.xtask_from(&std::env::temp_dir(), "C", arguments)
    }

    pub(crate) fn xtask_from(&self, folder: &Path, locale: &str, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("--root")
            .arg(&self.root)
            .args(arguments)
            .current_dir(folder)
            .env("LC_ALL", locale)
            .env("TZ", "Asia/Kathmandu")
            .output()
            .unwrap()
    }

    pub(crate) fn generated(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        files_below(&self.root.join("generated"))
    }

    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let path = self.root.join(path);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{} has no {from:?}", path.display());
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

/// What a file of `gen` begins with.
pub(crate) const MARKED: &str = "// Written by `cargo xtask gen` from spec/. Do not edit.\n";

pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

pub(crate) fn files_below(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut out = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).unwrap();
                out.insert(path.strip_prefix(root).unwrap().to_owned(), bytes);
            }
        }
    }
    out
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
