//! `cargo xtask export` as its users run it, on the real spec.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test may fail loudly")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder of its own that goes with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("xtask-export-cli-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    /// Runs in the folder, so that relative paths are meant from there.
    fn export(&self, arguments: &[&str]) -> Output {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("--root")
            .arg(root)
            .arg("export")
            .args(arguments)
            .current_dir(&self.0)
            .output()
            .unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn one_site_is_a_file_or_the_terminal_and_all_sites_a_folder() {
    let folder = Folder::new("openapi");
    let output = folder.export(&["openapi", "--site", "eu", "--out", "eu.json"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let file = fs::read_to_string(folder.0.join("eu.json")).unwrap();
    assert!(file.starts_with("{\n  \"openapi\": \"3.1.0\""));
    let printed = folder.export(&["openapi", "--site", "eu", "--out", "-"]);
    assert_eq!(String::from_utf8_lossy(&printed.stdout), file);
    let old = folder.export(&["openapi", "--site", "eu", "--openapi-version", "3.0", "--out", "-"]);
    assert!(String::from_utf8_lossy(&old.stdout).starts_with("{\n  \"openapi\": \"3.0.3\""));
    assert_eq!(folder.export(&["openapi", "--out", "all"]).status.code(), Some(0));
    for site in ["cn", "intl", "eu"] {
        assert!(folder.0.join(format!("all/bss.{site}.openapi.json")).is_file(), "{site}");
    }
}

#[test]
fn a_second_export_writes_nothing() {
    let folder = Folder::new("twice");
    for (what, out) in [("json-schema", "schemas"), ("reference", "reference")] {
        assert_eq!(folder.export(&[what, "--site", "intl", "--out", out]).status.code(), Some(0));
        let again = folder.export(&[what, "--site", "intl", "--out", out]);
        assert!(said(&again).contains("0 changed"), "{}", said(&again));
    }
    assert!(folder.0.join("schemas/PayOrders.request.json").is_file());
    assert!(folder.0.join("reference/operations/PayOrders.html").is_file());
}

#[test]
fn wrong_use_exits_with_two_and_writes_nothing() {
    let folder = Folder::new("wrong");
    fs::write(folder.0.join("thesis"), "x").unwrap();
    for arguments in [
        &["openapi"][..],
        &["yaml", "--out", "x"],
        &["openapi", "--site", "moon", "--out", "x"],
        &["openapi", "--openapi-version", "2.0", "--out", "x"],
        &["reference", "--out", "."],
        &["reference", "--out", "thesis"],
        &["openapi", "--site", "cn", "--out", "."],
    ] {
        let output = folder.export(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", said(&output));
        assert!(!said(&output).is_empty());
    }
    let left: Vec<_> = fs::read_dir(&folder.0).unwrap().collect();
    assert_eq!(left.len(), 1);
}

#[test]
fn a_spec_anywhere_is_exported_with_sites_and_a_command_of_its_own() {
    let folder = Folder::new("elsewhere");
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("codegen").join("tests/ledger/spec");
    let spec = spec.to_str().unwrap();
    let output = folder.export(&["openapi", "--spec", spec, "--site", "home", "--out", "-"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let operations =
        document["paths"].as_object().unwrap().values().flat_map(|path| path.as_object().unwrap().values());
    let samples: Vec<_> = operations.filter_map(|operation| operation["x-codeSamples"][1]["source"].as_str()).collect();
    assert!(!samples.is_empty() && samples.iter().all(|sample| sample.starts_with("ledger call ")), "{samples:?}");

    let unknown = folder.export(&["openapi", "--spec", spec, "--site", "cn", "--out", "-"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(said(&unknown).contains("no site `cn`; it has home, moon"), "{}", said(&unknown));
}
