//! `cargo xtask diff`: what a change of the spec does to whom.

use std::io::IsTerminal;
use std::path::Path;

use clap::{Arg, ArgMatches, Command};
use codegen::diff::{self, Review, Severity, Versions};

use crate::diff_git::Repository;
use crate::diff_side::Side;
use crate::error::Error;
use crate::{Outcome, flag, spec};

pub(crate) fn command() -> Command {
    Command::new("diff")
        .about("Compares two specs: what breaks on the wire and in Rust, for whom, and what they must do")
        .after_help(
            "Without --from and --to it compares the merge base with the default branch and the working tree.\n\
             An old spec with errors is compared as far as it reads; with errors in the new one nothing is.\n\
             Exit status: 0 nothing as bad as --fail-on; 1 something is, or the new spec has errors; 2 wrong use.\n\
             The kinds of changes are listed in docs/diff-rules.md, the JSON in docs/diff.schema.json.",
        )
        .arg(side("from", "The old spec: a revision, or a folder [default: merge base with the default branch]"))
        .arg(side("to", "The new spec: a revision, or a folder [default: the working tree]"))
        .arg(
            Arg::new("format")
                .long("format")
                .value_parser(["text", "markdown", "json", "github", "changelog"])
                .default_value("text")
                .help("For a terminal, a comment, a program, annotations of a code host, or CHANGELOG.md"),
        )
        .arg(
            Arg::new("fail-on")
                .long("fail-on")
                .value_parser(["breaking", "risky", "never"])
                .default_value("breaking")
                .help("Exit with 1 when a change is that bad"),
        )
        .arg(crate::service())
        .arg(flag(
            "declared",
            "Breaking changes that a new entry under `### Breaking` of Unreleased in CHANGELOG.md names in backticks do not fail",
        ))
}

fn side(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name("REV|DIR").help(help)
}

pub(crate) fn run(root: &Path, matches: &ArgMatches) -> Result<Outcome, Error> {
    let git = Repository::at(root);
    let service = spec::main_service(root, matches.get_one::<String>("service").map(String::as_str))?;
    let named = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let from = match named("from") {
        Some(name) => Side::named(name, &git, &service)?,
        None => Side::revision(&git.merge_base()?, &git, &service)?,
    };
    let to = match named("to") {
        Some(name) => Side::named(name, &git, &service)?,
        None => Side::workspace(root, &service)?,
    };
    let old = from.model("old");
    let Some(new) = to.valid_model() else { return Ok(Outcome::Findings) };
    let versions = from.version.zip(to.version).map(|(from, to)| Versions { from, to });
    let mut changes = diff::compare(&old, &new);
    diff::locate(&mut changes, &from.sources, &to.sources);
    let (from_title, to_title) = (from.title.clone(), to.title.clone());
    let review = Review {
        from: from_title,
        to: to_title,
        from_root: from.root.clone(),
        to_root: to.root.clone(),
        versions,
        changes,
    };
    print(&review, named("format").unwrap_or("text"));
    Ok(outcome(&review, named("fail-on"), matches.get_flag("declared").then(|| to.declared_since(&from))))
}

fn print(review: &Review, format: &str) {
    match format {
        "markdown" => print!("{}", diff::markdown(review)),
        "json" => print!("{}", diff::json(review)),
        "github" => print!("{}", diff::github(review)),
        "changelog" => print!("{}", diff::changelog(review)),
        _ => {
            let colour = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            print!("{}", diff::text(review, colour));
        }
    }
}

/// `declared`: what the changelog newly declares to break, when declarations count.
fn outcome(review: &Review, fail_on: Option<&str>, declared: Option<Vec<String>>) -> Outcome {
    let breaks = match &declared {
        None => review.count(Severity::Breaking) > 0,
        Some(entries) => {
            let undeclared = review.undeclared(entries);
            for change in &undeclared {
                eprintln!("undeclared: {} ({})", change.place(), change.rule.id);
            }
            !undeclared.is_empty()
        }
    };
    let bad = match fail_on {
        Some("never") => false,
        Some("risky") => breaks || review.count(Severity::Risky) > 0,
        _ => breaks,
    };
    if bad { Outcome::Findings } else { Outcome::Good }
}
