//! The compiler and rustdoc on a generated crate, against the runtime that this test was built with: nothing is built
//! twice.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs `tool` on `folder/src/lib.rs`; a warning is an error, and an error ends the test.
pub(crate) fn run(tool: &str, folder: &Path, name: &str, features: &[&str]) {
    let mut command = of_library(tool, name, features);
    match tool {
        "rustc" => command.args(["--emit", "metadata"]).arg("--out-dir").arg(folder),
        _ => command.arg("--out-dir").arg(folder.join("doc")),
    };
    finish(command, &folder.join("src/lib.rs"));
}

/// Builds `folder/src/lib.rs` and the program `folder/main.rs`, which knows it as `made`; returns the program.
pub(crate) fn program(folder: &Path, name: &str, features: &[&str]) -> PathBuf {
    let mut library = of_library("rustc", name, features);
    library.args(["--emit", "link"]).arg("--out-dir").arg(folder);
    finish(library, &folder.join("src/lib.rs"));
    let program = folder.join("program");
    let mut command = tool("rustc");
    command.args(["--crate-type", "bin", "--crate-name", "program", "--emit", "link", "-o"]).arg(&program);
    command.arg("--extern").arg(format!("made={}", folder.join(format!("lib{name}.rlib")).display()));
    finish(command, &folder.join("main.rs"));
    program
}

fn of_library(program: &str, name: &str, features: &[&str]) -> Command {
    let mut command = tool(program);
    command.args(["--crate-type", "lib", "--crate-name", name, "-Dmissing_docs"]);
    command.args(["--check-cfg", "cfg(feature, values(any()))"]);
    for feature in features {
        command.arg("--cfg").arg(format!("feature=\"{feature}\""));
    }
    command.env("CARGO_PKG_VERSION", "0.0.0").env("CARGO_PKG_NAME", name);
    command
}

fn tool(name: &str) -> Command {
    let runtime = runtime();
    let mut command = Command::new(std::env::var_os(name.to_uppercase()).unwrap_or_else(|| name.into()));
    command.args(["--edition", "2024", "-Dwarnings"]);
    command.arg("-L").arg(format!("dependency={}", runtime.parent().unwrap().display()));
    command.arg("--extern").arg(format!("huaweicloud_runtime={}", runtime.display()));
    command
}

fn finish(mut command: Command, source: &Path) {
    let output = command.arg(source).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    let shown: String = said.lines().take(120).collect::<Vec<_>>().join("\n");
    assert!(output.status.success(), "{command:?} refuses {}:\n{shown}", source.display());
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
