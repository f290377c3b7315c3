//! What must stay true of the house itself.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs, reason = "a test may fail loudly")]

use std::fs;
use std::path::{Path, PathBuf};

use huaweicloud_bss_tests::model::{self, text};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else { return out };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            out.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            out.push(path);
        }
    }
    out
}

/// The text without its tests: what follows `#[cfg(test)]` at the left margin is the test module.
fn without_tests(text: &str) -> &str {
    text.split("\n#[cfg(test)]").next().unwrap_or_default()
}

#[test]
fn no_operation_is_named_outside_the_spec_and_the_tests() {
    let mut found = Vec::new();
    let operations: Vec<&str> = model::operations().map(|operation| text(&operation["id"])).collect();
    for part in ["codegen/src", "runtime/src", "sandbox/src", "cli/src", "xtask/src"] {
        for path in rust_files(&root().join(part)) {
            if path.components().any(|part| part.as_os_str() == "tests") || path.ends_with("tests.rs") {
                continue;
            }
            let source = fs::read_to_string(&path).unwrap();
            let words = without_tests(&source).split(|c: char| !c.is_alphanumeric() && c != '_');
            for word in words.filter(|word| operations.contains(word)) {
                found.push(format!("{}: {word}", path.display()));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_file_of_the_generated_crate_says_that_it_is_generated() {
    let generated = root().join("generated");
    for path in rust_files(&generated) {
        let first = fs::read_to_string(&path).unwrap().lines().next().unwrap_or_default().to_owned();
        assert!(first.contains("Do not edit"), "{}: {first}", path.display());
    }
}

#[test]
fn the_emitted_text_stays_small_for_its_operations() {
    let generated = root().join("generated/bss/src");
    let lines: usize =
        rust_files(&generated).iter().map(|path| fs::read_to_string(path).unwrap().lines().count()).sum();
    let operations = model::operations().filter(|operation| operation["service"] == "bss").count();
    println!("{lines} lines for {operations} operations");
    // 45,000 lines were thought enough for 162 operations; a new one brings lines of its own
    assert!(lines * 162 <= 45_000 * operations, "{lines} lines for {operations} operations");
}
