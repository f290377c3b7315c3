//! Spec trees from folders, for tests.
#![allow(dead_code, missing_docs, clippy::unwrap_used, reason = "each test uses its part, and may fail loudly")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

pub(crate) type Files = BTreeMap<String, String>;

/// All files below `root`, by their path from there.
pub(crate) fn files(root: &Path) -> Files {
    raw_files(root).into_iter().filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?))).collect()
}

/// The same as bytes.
pub(crate) fn raw_files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut out = BTreeMap::new();
    walk(root, root, &mut out);
    out
}

/// `tests/fixtures/<name>`.
pub(crate) fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

/// The real spec, and the base of the fixtures: every text that tests of reading and layout start from.
pub(crate) fn corpus() -> &'static Files {
    // Read once: property tests ask for it in every case.
    static CORPUS: LazyLock<Files> = LazyLock::new(|| {
        let mut all = files(&fixture("check/_base"));
        all.extend(files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/bss")));
        all.retain(|path, _| path.ends_with(".yaml"));
        all
    });
    &CORPUS
}

fn walk(root: &Path, folder: &Path, out: &mut BTreeMap<String, Vec<u8>>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(root, &path, out);
        } else if let Ok(bytes) = fs::read(&path) {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            out.insert(name, bytes);
        }
    }
}
