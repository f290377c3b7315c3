//! `cargo xtask ci`: everything that must hold before a change lands, the tests last.

use std::io::{IsTerminal, Write};
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
    /// Cargo, where the target for WebAssembly is installed.
    Wasm,
    Xtask,
}

const fn cargo(name: &'static str, arguments: &'static [&'static str]) -> Step {
    Step { name, program: Program::Cargo, arguments }
}

/// The runtime and a crate on it with at most one thing that is optional: what another feature alone would bring along is
/// missed here, and what a feature alone uses lies about unused. Clippy, for it makes warnings errors without a second
/// build of everything else.
macro_rules! lean {
    ($name:literal $(, $feature:literal)?) => {
        cargo(
            $name,
            &[
                "clippy",
                "-p",
                "huaweicloud-runtime",
                "-p",
                "ledger-client",
                "--no-default-features",
                $("--features", $feature,)?
                "--",
                "-D",
                "warnings",
            ],
        )
    };
}

/// A crate with a transport of one's own may be built for it.
const WASM: &str = "wasm32-unknown-unknown";

const fn wasm(name: &'static str, arguments: &'static [&'static str]) -> Step {
    Step { name, program: Program::Wasm, arguments }
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
    lean!("runtime and a crate with nothing optional"),
    lean!("the same with `blocking` alone", "blocking"),
    lean!("the same with `tracing` alone", "tracing"),
    lean!("the same with `sm3` alone", "sm3"),
    cargo("packages", &["publish", "--workspace", "--dry-run", "--no-verify", "--allow-dirty", "--quiet"]),
    cargo(
        "a crate without the HTTP stack",
        &["check", "-p", "huaweicloud-bss", "--no-default-features", "--features", "orders,legacy,catalog,model,sm3"],
    ),
    wasm(
        "the same for WebAssembly",
        &[
            "check",
            "-p",
            "huaweicloud-bss",
            "--no-default-features",
            "--features",
            "orders,legacy,catalog,model,sm3",
            "--target",
            WASM,
        ],
    ),
    cargo("documentation", &["doc", "--workspace", "--all-features", "--no-deps"]),
    // in the workspace the generator's features of serde_json are on for all
    cargo(
        "values through serde with serde_json as it is by default",
        &[
            "test",
            "--manifest-path",
            "tests/serde_features/Cargo.toml",
            "--target-dir",
            "target/serde_features",
            "--quiet",
        ],
    ),
    cargo(
        "the same with all that another program may turn on",
        &[
            "test",
            "--manifest-path",
            "tests/serde_features/Cargo.toml",
            "--target-dir",
            "target/serde_features",
            "--features",
            "unified",
            "--quiet",
        ],
    ),
    cargo("tests", &["test", "--workspace", "--all-features", "--no-fail-fast"]),
];

/// What a test uses where it is there. A test that skips itself says so where nobody looks, so the run says it.
struct Tool {
    /// Ends with 0 when the tool is there; what begins with `$` is a variable with `python3` when it is not set.
    probe: &'static [&'static str],
    needs: &'static str,
    untested: &'static str,
}

const TOOLS: &[Tool] = &[
    Tool { probe: &["bash", "-c", ":"], needs: "bash", untested: "completion in a real shell" },
    Tool { probe: &["node", "--version"], needs: "Node", untested: "searches of the reference" },
    Tool {
        probe: &["node", "tests/reference/check.mjs", "--probe"],
        needs: "Node, playwright-core and Chromium (the first lines of tests/reference/check.mjs)",
        untested: "the reference in a browser",
    },
    Tool {
        probe: &["node", "tests/editor/check.mjs", "--probe"],
        needs: "Node and yaml-language-server (the first lines of tests/editor/check.mjs)",
        untested: "the spec's schema in an editor",
    },
    Tool {
        probe: &["$BSS_TEST_PYTHON", "-c", "import duckdb"],
        needs: "Python with duckdb (BSS_TEST_PYTHON names the interpreter)",
        untested: "exported files read by another program",
    },
    Tool {
        probe: &["python3", "tests/vendor_sdk/walk.py", "--probe"],
        needs: "Python with pip and a package index, or BSS_VENDOR_SDK_VENV (sandbox/tests/vendor_sdk.rs)",
        untested: "the vendor's SDK against the sandbox",
    },
];

/// What is never part of this run, with where it is.
const APART: &str = "never part of this run: tests/outside (other tools against the sandbox and the exports), \
    benchmarks, the soak (sandbox/examples/soak), cargo-fuzz (tests/fuzz), `cargo xtask audit`";

impl Tool {
    fn is_here(&self, root: &Path) -> bool {
        let Some((program, arguments)) = self.probe.split_first() else { return false };
        let program = match program.strip_prefix('$') {
            Some(variable) => std::env::var_os(variable).unwrap_or_else(|| "python3".into()),
            None => program.into(),
        };
        let status = Process::new(program).args(arguments).current_dir(root).output().map(|output| output.status);
        status.is_ok_and(|status| status.success())
    }
}

/// Which Rust runs all of this, beside the least one that the packages state: it is built with in a job of its own.
fn toolchain(root: &Path) -> String {
    let version = |program: &str| {
        let output = Process::new(program).arg("--version").current_dir(root).output().ok();
        output.map_or_else(|| format!("{program}?"), |output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let text = std::fs::read_to_string(root.join("Cargo.toml")).unwrap_or_default();
    let stated =
        crate::manifest::key(&text, "workspace.package", "rust-version").unwrap_or_else(|| "nothing".to_owned());
    format!("toolchain: {}, {}; the packages state {stated}", version("rustc"), version("cargo"))
}

/// Once more behind the tests for whoever watches: on a terminal, and on the page of a code host's run. In a log nothing
/// may stand behind their summary.
fn tell_people(skipped: &str) {
    if std::io::stderr().is_terminal() {
        eprint!("{skipped}");
    }
    if let Some(page) = std::env::var_os("GITHUB_STEP_SUMMARY") {
        let page = std::fs::OpenOptions::new().append(true).create(true).open(page);
        // a page that cannot be written is no reason to fail
        let _ = page.and_then(|mut page| write!(page, "```text\n{skipped}```\n"));
    }
}

/// Says what the tests will leave out. Before the tests: nothing may stand behind their summary.
fn list_skipped(tools: &[Tool], root: &Path) -> String {
    let missing = tools.iter().filter(|tool| !tool.is_here(root));
    let lines: String = missing.map(|tool| format!("    {}: needs {}\n", tool.untested, tool.needs)).collect();
    let first = if lines.is_empty() { "==> the tests skip nothing\n" } else { "==> the tests skip:\n" };
    format!("{first}{lines}    {APART}\n")
}

/// Whether the standard library is there for a target.
fn has_target(target: &str) -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Process::new(rustc).args(["--print", "target-libdir", "--target", target]).output();
    let folder = output.ok().filter(|output| output.status.success());
    folder.is_some_and(|output| Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir())
}

pub(crate) fn command() -> Command {
    Command::new("ci").about("Runs every check: format, generated files, lint, clippy, documentation, tests")
}

pub(crate) fn run(root: &Path, _: &ArgMatches) -> Result<Outcome, Error> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    eprintln!("==> {}", toolchain(root));
    for step in STEPS {
        let (shown, mut process) = match step.program {
            Program::Wasm if !has_target(WASM) => {
                eprintln!("==> {}: not checked, for `rustup target add {WASM}` was not run", step.name);
                continue;
            }
            Program::Cargo | Program::Wasm => ("cargo", Process::new(&cargo)),
            Program::Xtask => {
                let this = std::env::current_exe()
                    .map_err(|source| Error::Start { program: "this very program".to_owned(), source })?;
                let mut process = Process::new(this);
                process.arg("--root").arg(root);
                ("cargo xtask", process)
            }
        };
        if step.name == "tests" {
            eprint!("{}", list_skipped(TOOLS, root));
        }
        let line = format!("{shown} {}", step.arguments.join(" "));
        eprintln!("==> {}: {line}", step.name);
        let start = Instant::now();
        // warnings of rustdoc are errors here; other steps do not read the variable
        process.args(step.arguments).env("RUSTDOCFLAGS", "-D warnings").current_dir(root);
        let status = process.status().map_err(|source| Error::Start { program: line, source })?;
        let seconds = start.elapsed().as_secs_f32();
        if step.name == "tests" {
            tell_people(&list_skipped(TOOLS, root));
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lacks_its_tool_is_listed_as_skipped_and_nothing_else() {
        let tool = |probe, untested| Tool { probe, needs: "it", untested };
        let here = tool(&["cargo", "--version"], "the one");
        let said = list_skipped(&[here, tool(&["no-such-program-anywhere"], "the other")], Path::new("."));
        assert!(said.starts_with("==> the tests skip:\n    the other: needs it\n"), "{said}");
        assert!(!said.contains("the one"), "{said}");
    }
}
