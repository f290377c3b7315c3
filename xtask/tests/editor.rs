//! A spec file in an editor: what a YAML language server makes of the schema. `tests/editor/check.mjs` says what is asked.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stderr, reason = "tests fail loudly")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &target) } else { fs::copy(&path, &target).map(|_| ()).unwrap() }
    }
}

/// The line that CONTRIBUTING.md tells people to write.
fn modeline() -> String {
    let text = fs::read_to_string(repository().join("CONTRIBUTING.md")).unwrap();
    let line = text.split('`').find(|code| code.starts_with("# yaml-language-server:"));
    line.unwrap().to_owned()
}

#[test]
fn an_editor_explains_keys_completes_values_and_marks_what_is_wrong() {
    let (spec, tools) = (Path::new(env!("CARGO_TARGET_TMPDIR")).join("editor"), tools());
    let _ = fs::remove_dir_all(&spec);
    copy(&repository().join("spec"), &spec);
    let ask = |arguments: &[&str]| -> std::io::Result<Output> {
        let mut command = Command::new("node");
        command.arg(repository().join("tests/editor/check.mjs")).args(arguments).env("NODE_TOOLS", &tools).output()
    };
    let ci = std::env::var_os("CI").is_some();
    if ci && ask(&["--probe"]).is_ok_and(|output| output.status.code() == Some(77)) {
        install(&tools);
    }
    let Ok(output) = ask(&[&spec.display().to_string(), &modeline()]) else {
        assert!(!ci, "CI must have node");
        return eprintln!("skipped: node is not here");
    };
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    match output.status.code() {
        Some(77) if !ci => eprintln!("skipped: {said}"),
        code => assert_eq!(code, Some(0), "{said}"),
    }
}

/// The folder that holds `node_modules`.
fn tools() -> PathBuf {
    let here = Path::new(env!("CARGO_TARGET_TMPDIR")).join("editor-tools");
    std::env::var_os("NODE_TOOLS").map_or(here, PathBuf::from)
}

fn install(folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    let arguments = ["install", "--no-audit", "--no-fund", "--no-save", "--prefix", "."];
    let output = Command::new("npm").args(arguments).arg("yaml-language-server@1.25.0").current_dir(folder).output();
    let output = output.unwrap();
    assert!(output.status.success(), "CI must have npm: {}", String::from_utf8_lossy(&output.stderr));
}
