//! Programs that the crate's types refuse, with what the compiler says, beside programs that they accept.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test may fail loudly")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

#[test]
fn what_callers_and_types_forbid_does_not_compile() {
    let programs = Path::new(env!("CARGO_MANIFEST_DIR")).join("compile_fail");
    let errors = check(&programs);
    let mut refused = 0;
    for entry in fs::read_dir(programs).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let said = errors.get(&name).cloned().unwrap_or_default();
        if name.starts_with("accepted") {
            assert_eq!(said, "", "{name} does not compile");
            continue;
        }
        assert_ne!(said, "", "{name} compiles");
        for line in fs::read_to_string(&path).unwrap().lines().filter_map(|line| line.strip_prefix("//~ ")) {
            assert!(said.contains(line), "{name}: the compiler does not say `{line}` but\n{said}");
        }
        refused += 1;
    }
    assert!(refused >= 6);
}

/// What the compiler says of each program; programs that compile are missing.
///
/// A program that does not compile may not be a member of the workspace: all become a project of their own below the
/// target folder, wherever that is. Nothing is written beside the sources.
fn check(programs: &Path) -> BTreeMap<String, String> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let project = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile_fail");
    let _ = fs::remove_dir_all(project.join("src"));
    fs::create_dir_all(project.join("src/bin")).unwrap();
    for entry in fs::read_dir(programs).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, project.join("src/bin").join(path.file_name().unwrap())).unwrap();
    }
    let manifest = format!(
        "[package]\nname = \"compile-fail\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nhuaweicloud-bss = {{ path = {:?}, features = [\"legacy\"] }}\n",
        workspace.join("generated/bss")
    );
    fs::write(project.join("Cargo.toml"), manifest).unwrap();
    // the versions of the workspace, whatever the registry has meanwhile
    fs::copy(workspace.join("Cargo.lock"), project.join("Cargo.lock")).unwrap();
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--quiet", "--keep-going", "--bins", "--message-format=json"])
        .current_dir(&project)
        .env("CARGO_TARGET_DIR", project.join("target"))
        .stderr(Stdio::piped())
        .output()
        .unwrap();
    let mut errors: BTreeMap<String, String> = BTreeMap::new();
    let text = String::from_utf8(output.stdout).unwrap();
    for message in text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        if message["reason"] == "compiler-message" && message["message"]["level"] == "error" {
            let program = message["target"]["name"].as_str().unwrap().to_owned();
            // how much of a path the compiler shows depends on what else is in scope
            let said = message["message"]["rendered"].as_str().unwrap().replace("huaweicloud_bss::", "");
            errors.entry(program).or_default().push_str(&said);
        }
    }
    // an error of cargo itself (a dependency that does not build) would look like programs that compile
    assert!(!errors.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    errors
}
