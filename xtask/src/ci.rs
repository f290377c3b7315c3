//! `cargo xtask ci`: everything that must hold before a change lands, the tests last.

use std::path::Path;
use std::process::Command as Process;
use std::time::Instant;

use clap::{ArgMatches, Command};

use crate::Outcome;
use crate::error::Error;

/// A command line and what it proves.
struct Step {
    name: &'static str,
    program: Program,
    arguments: &'static [&'static str],
}

enum Program {
    Cargo,
    Xtask,
}

const fn cargo(name: &'static str, arguments: &'static [&'static str]) -> Step {
    Step { name, program: Program::Cargo, arguments }
}

const fn xtask(name: &'static str, arguments: &'static [&'static str]) -> Step {
    Step { name, program: Program::Xtask, arguments }
}

/// The tests come last, so that their summary is what the run ends with.
const STEPS: &[Step] = &[
    cargo("format", &["fmt", "--all", "--check"]),
    xtask("generated files are up to date", &["gen", "--check"]),
    xtask("the spec keeps its rules", &["lint"]),
    cargo("clippy", &["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"]),
    cargo("documentation", &["doc", "--workspace", "--all-features", "--no-deps"]),
    cargo("tests", &["test", "--workspace", "--all-features", "--no-fail-fast"]),
];

pub(crate) fn command() -> Command {
    Command::new("ci").about("Runs every check: format, generated files, lint, clippy, documentation, tests")
}

pub(crate) fn run(root: &Path, _: &ArgMatches) -> Result<Outcome, Error> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    for step in STEPS {
        let (shown, mut process) = match step.program {
            Program::Cargo => ("cargo", Process::new(&cargo)),
            Program::Xtask => {
                let this = std::env::current_exe()
                    .map_err(|source| Error::Start { program: "this very program".to_owned(), source })?;
                let mut process = Process::new(this);
                process.arg("--root").arg(root);
                ("cargo xtask", process)
            }
        };
        let line = format!("{shown} {}", step.arguments.join(" "));
        eprintln!("==> {}: {line}", step.name);
        let start = Instant::now();
        // warnings of rustdoc are errors here; other steps do not read the variable
        process.args(step.arguments).env("RUSTDOCFLAGS", "-D warnings").current_dir(root);
        let status = process.status().map_err(|source| Error::Start { program: line, source })?;
        let seconds = start.elapsed().as_secs_f32();
        if !status.success() {
            eprintln!("==> {} failed after {seconds:.1} s", step.name);
            return Ok(Outcome::Findings);
        }
        // nothing may stand behind the summary of the tests
        if step.name != "tests" {
            eprintln!("==> {}: {seconds:.1} s", step.name);
        }
    }
    Ok(Outcome::Good)
}
