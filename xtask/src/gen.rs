//! `cargo xtask gen`: from `spec/` to the crate, all of it or nothing.

use std::path::Path;

use clap::{ArgMatches, Command};
use codegen::diagnostics::{self, Diagnostics};
use codegen::load::Sources;
use codegen::model::Model;

use crate::diff_git::Repository;
use crate::diff_side::Side;
use crate::error::Error;
use crate::splice::splice;
use crate::write::{Changes, Wanted};
use crate::{Outcome, colours, files, flag, spec};

pub(crate) fn command() -> Command {
    Command::new("gen")
        .about("Generates the crate, its model and the schema of the spec language from spec/")
        .after_help(
            "Writes only what changed. Without errors in the spec it writes everything, with one it writes nothing.",
        )
        .arg(flag("check", "Write nothing; exit with 1 and name the stale files when something would change"))
}

pub(crate) fn run(root: &Path, matches: &ArgMatches) -> Result<Outcome, Error> {
    let sources = spec::read(root)?;
    let (model, findings) = compile(&sources);
    eprint!("{}", diagnostics::excerpts(&findings, &sources, colours()));
    let outcome = if model.is_some() { "" } else { "; nothing was written" };
    if let Some(closing) = findings.closing(outcome) {
        eprintln!("{closing}");
    }
    let Some(model) = model else { return Ok(Outcome::Findings) };
    let changes = Changes::between(wanted(root, &model)?, &root.join("generated"))?;
    let operations = model.operations.len();
    if matches.get_flag("check") {
        return Ok(check(root, &changes));
    }
    let (total, unchanged) = (changes.len(), changes.is_empty());
    changes.apply()?;
    match unchanged {
        true => println!("{operations} operations: nothing changed"),
        false => {
            println!("{operations} operations: {} changed", files(total));
            print!("{}", since_last_commit(root, &model));
        }
    }
    Ok(Outcome::Good)
}

/// What the spec's change since the last commit does to users, in short; empty where there is nothing to compare with.
fn since_last_commit(root: &Path, model: &Model) -> String {
    let git = Repository::at(root);
    let Ok(old) = Side::revision("HEAD", &git) else { return String::new() };
    let old = old.model("committed");
    match codegen::diff::summary(&codegen::diff::compare(&old, model)) {
        nothing if nothing.is_empty() => nothing,
        summary => format!("since the last commit:\n{summary}"),
    }
}

/// The model of a spec without errors, and what the checks found.
pub(crate) fn compile(sources: &Sources) -> (Option<Model>, Diagnostics) {
    let (ast, mut findings) = codegen::syntax::parse(sources);
    // rules over a tree with holes would report the holes once more
    let meaning = match findings.has_errors() {
        true => codegen::check::check_partly(&ast, sources, &findings),
        false => codegen::check::check(&ast, sources),
    };
    findings.extend(meaning);
    findings.sort();
    let model = (!findings.has_errors()).then(|| codegen::model::build(&ast, sources));
    (model, findings)
}

fn wanted(root: &Path, model: &Model) -> Result<Vec<Wanted>, Error> {
    let generated = root.join("generated");
    let files = codegen::emit::emit(model);
    let mut wanted: Vec<Wanted> =
        files.into_iter().map(|file| Wanted { path: generated.join(file.path), text: file.text }).collect();
    wanted.push(Wanted { path: root.join("spec/spec.schema.json"), text: codegen::schema::json_schema() });
    let path = root.join("spec/README.md");
    if path.exists() {
        let mut text = spec::read_text(&path)?;
        for (name, body) in [("keys", codegen::syntax::keys::markdown()), ("rules", codegen::check::markdown())] {
            text = splice(&text, name, &body).map_err(|mark| Error::NoMark { path: path.clone(), mark })?;
        }
        wanted.push(Wanted { path, text });
    }
    Ok(wanted)
}

fn check(root: &Path, changes: &Changes) -> Outcome {
    if changes.is_empty() {
        println!("generated files are up to date");
        return Outcome::Good;
    }
    for (path, what) in changes.paths() {
        eprintln!("{} {what}", path.strip_prefix(root).unwrap_or(path).display());
    }
    let verb = if changes.len() == 1 { "is" } else { "are" };
    eprintln!("{} {verb} stale: run `cargo xtask gen` and commit what it writes", files(changes.len()));
    Outcome::Findings
}
