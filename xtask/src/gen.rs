//! `cargo xtask gen`: from `spec/` to the crates, all of it or nothing.

use std::path::Path;

use clap::{ArgMatches, Command};
use codegen::diagnostics::{self, Diagnostics};
use codegen::load::Sources;
use codegen::model::Model;

use crate::diff_git::Repository;
use crate::diff_side::Side;
use crate::error::Error;
use crate::spec::{self, Service};
use crate::splice::splice;
use crate::write::{Changes, Wanted};
use crate::{Outcome, colours, files, flag};

pub(crate) fn command() -> Command {
    Command::new("gen")
        .about("Generates each service's crate and its model from spec/, and the schema of the spec language")
        .after_help(
            "Writes only what changed. Without errors in the spec it writes everything, with one it writes nothing.",
        )
        .arg(flag("check", "Write nothing; exit with 1 and name the stale files when something would change"))
        .arg(crate::service())
}

pub(crate) fn run(root: &Path, matches: &ArgMatches) -> Result<Outcome, Error> {
    let services = spec::services(root, matches.get_one::<String>("service").map(String::as_str))?;
    let mut models = Vec::new();
    for service in &services {
        let sources = service.read()?;
        let (model, findings) = compile(&sources);
        eprint!("{}", diagnostics::excerpts(&findings, &sources, colours()));
        let outcome = if model.is_some() { "" } else { "; nothing was written" };
        if let Some(closing) = findings.closing(outcome) {
            eprintln!("{closing}");
        }
        models.extend(model);
    }
    if models.len() < services.len() {
        return Ok(Outcome::Findings);
    }
    let mut changes = Changes::rewrite(Vec::new());
    for (service, model) in services.iter().zip(&models) {
        changes.extend(Changes::between(crate_files(service, model), &service.generated)?);
    }
    changes.extend(Changes::update(language(root)?, Vec::new()));
    if matches.get_flag("check") {
        return Ok(check(root, &changes));
    }
    let operations: usize = models.iter().map(|model| model.operations.len()).sum();
    let (total, unchanged) = (changes.len(), changes.is_empty());
    changes.apply()?;
    match unchanged {
        true => println!("{operations} operations: nothing changed"),
        false => {
            println!("{operations} operations: {} changed", files(total));
            for (service, model) in services.iter().zip(&models) {
                print!("{}", since_last_commit(root, service, model));
            }
        }
    }
    Ok(Outcome::Good)
}

/// What the spec's change since the last commit does to users, in short; empty where there is nothing to compare with.
fn since_last_commit(root: &Path, service: &Service, model: &Model) -> String {
    let git = Repository::at(root);
    let Ok(old) = Side::revision("HEAD", &git, service) else { return String::new() };
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

/// The files of a service's crate.
fn crate_files(service: &Service, model: &Model) -> Vec<Wanted> {
    let file = |file: codegen::emit::File| Wanted { path: service.generated.join(file.path), text: file.text };
    codegen::emit::emit(model).into_iter().map(file).collect()
}

/// What the language itself writes: its schema and the tables of its documentation.
fn language(root: &Path) -> Result<Vec<Wanted>, Error> {
    let schema = Wanted { path: root.join("spec/spec.schema.json"), text: codegen::schema::json_schema() };
    let mut wanted = vec![schema];
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
