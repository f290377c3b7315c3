//! The maintainers' command. Each subcommand is a module; none of them depends on the generated crate.
//!
//! Exit status: 0 good, 1 findings, 2 wrong use.

// a command prints
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod audit;
mod ci;
mod diff;
mod diff_git;
mod diff_revision;
mod error;
mod export;
mod r#gen;
mod lint;
mod manifest;
mod new;
#[cfg(test)]
mod scratch;
mod spec;
mod splice;
mod survey;
mod swap;
mod write;

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command};

use error::Error;

/// How a command ended that ran to its end.
enum Outcome {
    Good,
    Findings,
}

fn main() -> ExitCode {
    let matches = match command().try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            // help and version are no misuse
            let code = if error.use_stderr() { 2 } else { 0 };
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    match run(&matches) {
        Ok(Outcome::Good) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(error) => {
            eprintln!("error: {error}");
            let mut source = std::error::Error::source(&error);
            while let Some(cause) = source {
                eprintln!("  because: {cause}");
                source = cause.source();
            }
            ExitCode::from(2)
        }
    }
}

fn command() -> Command {
    let root = Arg::new("root")
        .long("root")
        .value_name("DIR")
        .global(true)
        .help("Folder of the workspace [default: the one this command was built in]");
    Command::new("cargo xtask")
        .bin_name("cargo xtask")
        .about("Maintains the specs and the crates that are generated from them")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(root)
        .subcommand(r#gen::command())
        .subcommand(lint::command())
        .subcommand(new::command())
        .subcommand(export::command())
        .subcommand(diff::command())
        .subcommand(audit::command())
        .subcommand(ci::command())
}

fn run(matches: &ArgMatches) -> Result<Outcome, Error> {
    let root = root(matches)?;
    match matches.subcommand() {
        Some(("gen", matches)) => r#gen::run(&root, matches),
        Some(("lint", matches)) => lint::run(&root, matches),
        Some(("new", matches)) => new::run(&root, matches),
        Some(("export", matches)) => export::run(&root, matches),
        Some(("diff", matches)) => diff::run(&root, matches),
        Some(("audit", matches)) => audit::run(&root, matches),
        Some(("ci", matches)) => ci::run(&root, matches),
        _ => Ok(Outcome::Findings),
    }
}

/// The workspace: the one named, or the one that holds this package.
fn root(matches: &ArgMatches) -> Result<PathBuf, Error> {
    let root = match matches.get_one::<String>("root") {
        Some(root) => PathBuf::from(root),
        // cargo sets it at run time; the built-in value serves a binary that is started by hand
        None => {
            let package = std::env::var_os("CARGO_MANIFEST_DIR")
                .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
            package.parent().map(PathBuf::from).unwrap_or(package)
        }
    };
    // a spec named by its folder needs no workspace around it
    let elsewhere = matches
        .subcommand()
        .is_some_and(|(_, matches)| matches.try_get_one::<PathBuf>("spec").is_ok_and(|spec| spec.is_some()));
    if elsewhere || root.join("spec").is_dir() { Ok(root) } else { Err(Error::NoSpec { root }) }
}

/// `1 file`, `2 files`.
fn files(count: usize) -> String {
    format!("{count} file{}", if count == 1 { "" } else { "s" })
}

/// Whether messages may be coloured.
fn colours() -> bool {
    std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// `--service`.
fn service() -> Arg {
    Arg::new("service").long("service").value_name("NAME").help("One service only: a folder below spec/")
}

/// `--spec`.
fn spec_folder() -> Arg {
    Arg::new("spec")
        .long("spec")
        .value_name("DIR")
        .value_parser(clap::value_parser!(PathBuf))
        .conflicts_with("service")
        .help("A spec anywhere: the folder that holds service.yaml")
}

/// A flag without a value.
fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}
