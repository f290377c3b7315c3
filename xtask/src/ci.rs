//! `cargo xtask ci`: everything that must hold before a change lands, the tests last.

use std::path::Path;
use std::process::Command as Process;
use std::time::Instant;

use clap::{ArgMatches, Command};

use crate::Outcome;
use crate::error::Error;

/// Each step with what it proves. The tests come last, so that their summary is what the run ends with.
const STEPS: &[(&str, &[&str], &[(&str, &str)])] = &[
    ("format", &["fmt", "--all", "--check"], &[]),
    ("generated files are up to date", &["run", "--quiet", "--package", "xtask", "--", "gen", "--check"], &[]),
    ("the spec keeps its rules", &["run", "--quiet", "--package", "xtask", "--", "lint"], &[]),
    ("clippy", &["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"], &[]),
    ("documentation", &["doc", "--workspace", "--all-features", "--no-deps"], &[("RUSTDOCFLAGS", "-D warnings")]),
    ("tests", &["test", "--workspace", "--all-features", "--no-fail-fast"], &[]),
];

pub(crate) fn command() -> Command {
    Command::new("ci").about("Runs every check: format, generated files, lint, clippy, documentation, tests")
}

pub(crate) fn run(root: &Path, _: &ArgMatches) -> Result<Outcome, Error> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    for (name, arguments, environment) in STEPS {
        eprintln!("==> {name}: cargo {}", arguments.join(" "));
        let start = Instant::now();
        let status = Process::new(&cargo)
            .args(*arguments)
            .envs(environment.iter().copied())
            .current_dir(root)
            .status()
            .map_err(|source| Error::Start { program: format!("cargo {}", arguments.join(" ")), source })?;
        if !status.success() {
            eprintln!("==> {name} failed after {:.1} s", start.elapsed().as_secs_f32());
            return Ok(Outcome::Findings);
        }
        eprintln!("==> {name}: {:.1} s", start.elapsed().as_secs_f32());
    }
    Ok(Outcome::Good)
}
