//! The compiler and rustdoc on a generated crate, against the runtime that this test was built with: nothing is built
//! twice.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs `tool` on `folder/src/lib.rs`; a warning is an error, and an error ends the test.
pub(crate) fn run(tool: &str, folder: &Path, name: &str, features: &[&str]) {
    let runtime = runtime();
    let variable = tool.to_uppercase();
    let mut command = Command::new(std::env::var_os(variable).unwrap_or_else(|| tool.into()));
    command.args(["--edition", "2024", "--crate-type", "lib", "--crate-name", name, "-Dwarnings", "-Dmissing_docs"]);
    command.args(["--check-cfg", "cfg(feature, values(any()))"]);
    command.arg("-L").arg(format!("dependency={}", runtime.parent().unwrap().display()));
    command.arg("--extern").arg(format!("huaweicloud_runtime={}", runtime.display()));
    for feature in features {
        command.arg("--cfg").arg(format!("feature=\"{feature}\""));
    }
    match tool {
        "rustc" => command.args(["--emit", "metadata"]).arg("--out-dir").arg(folder),
        _ => command.arg("--out-dir").arg(folder.join("doc")),
    };
    command.env("CARGO_PKG_VERSION", "0.0.0").env("CARGO_PKG_NAME", name);
    let output = command.arg(folder.join("src/lib.rs")).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    let shown: String = said.lines().take(120).collect::<Vec<_>>().join("\n");
    assert!(output.status.success(), "{tool} refuses {}:\n{shown}", folder.display());
}

/// The newest runtime among what was built for the tests.
fn runtime() -> PathBuf {
    let deps = std::env::current_exe().unwrap().parent().unwrap().to_owned();
    let libraries = fs::read_dir(&deps).unwrap().map(|entry| entry.unwrap().path());
    let is_runtime = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        name.starts_with("libhuaweicloud_runtime-") && name.ends_with(".rlib")
    };
    libraries.filter(is_runtime).max_by_key(|path| path.metadata().unwrap().modified().unwrap()).unwrap()
}
