//! `cargo xtask gen`: from `spec/` to the crates, all of it or nothing.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};
use codegen::diagnostics::{self, Diagnostics};
use codegen::diff::Change;
use codegen::load::Sources;
use codegen::model::Model;

use crate::diff_git::Repository;
use crate::diff_revision::SpecRevision;
use crate::error::Error;
use crate::spec::{self, Service};
use crate::splice::splice;
use crate::survey::{self, Stale, Survey};
use crate::write::{self, FilePlan, PlannedFile};
use crate::{Outcome, colours, files, flag, swap};

pub(crate) fn command() -> Command {
    Command::new("gen")
        .about("Generates each service's crate and its model from spec/, and the schema of the spec language")
        .after_help(
            "Writes only what changed. Without errors in the spec it writes everything, with one it writes nothing. \
             It follows no link and removes only files that it wrote; what else stands in its way is named.",
        )
        .arg(flag("check", "Write nothing; exit with 1 and name the stale files when something would change"))
        .arg(crate::service())
        .arg(crate::spec_folder().requires("out"))
        .arg(
            Arg::new("out")
                .long("out")
                .value_name("DIR")
                .value_parser(clap::value_parser!(PathBuf))
                .requires("spec")
                .help("The folder of the crate that is made from --spec"),
        )
}

pub(crate) fn run(root: &Path, matches: &ArgMatches) -> Result<Outcome, Error> {
    let services = spec::selected(root, matches)?;
    let mut models = Vec::new();
    let compiled = side_by_side(&services, |service| {
        let sources = service.read()?;
        let (model, findings) = compile(&sources);
        Ok::<_, Error>((sources, model, findings))
    });
    for result in compiled {
        let (sources, model, findings) = result?;
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
    let check = matches.get_flag("check");
    let in_workspace = !matches.contains_id("spec");
    let mut surveys = Vec::new();
    let pairs: Vec<_> = services.iter().zip(&models).collect();
    let emitted = side_by_side(&pairs, |(service, model)| crate_files(service, model));
    for ((service, model), files) in pairs.into_iter().zip(emitted) {
        if !check {
            swap::recover(&service.generated)?;
        }
        let mut wanted = files?;
        if in_workspace {
            wanted.extend(licences(root, service, model)?);
        }
        surveys.push(Survey::of(&service.base, &service.generated, wanted)?);
    }
    let all = in_workspace && !matches.contains_id("service");
    let strays = if all { survey::strays(root, &services)? } else { Vec::new() };
    let shown = |path: &Path| path.strip_prefix(root).unwrap_or(path).display().to_string();
    for (path, why) in surveys.iter().flat_map(|survey| &survey.foreign).chain(&strays) {
        eprintln!("error: {} {why}", shown(path));
    }
    if !strays.is_empty() || surveys.iter().any(|survey| !survey.foreign.is_empty()) {
        eprintln!("nothing was written");
        return Ok(Outcome::Findings);
    }
    let language = if in_workspace { language(root)? } else { Vec::new() };
    // of a run that was killed between two steps
    let left = write::left_beside(language.iter().map(|file| file.path.as_path()));
    let language = FilePlan::update(language, Vec::new());
    let stale: Vec<(String, Stale)> = {
        let crates = surveys.iter().flat_map(|survey| survey.stale.iter().map(|(path, what)| (shown(path), *what)));
        let what = |path: &Path| if path.exists() { Stale::Differs } else { Stale::IsMissing };
        let left = left.iter().map(|path| (shown(path), Stale::IsLeftOver));
        crates.chain(language.written().map(|path| (shown(path), what(path)))).chain(left).collect()
    };
    if check {
        return Ok(report(&stale));
    }
    for (survey, name) in surveys.iter().flat_map(|survey| survey.aside.iter().map(move |name| (survey, name))) {
        println!("left alone: {}", shown(&survey.place.join(name)));
    }
    surveys.retain(|survey| !survey.stale.is_empty());
    swap::replace(surveys, &mut || ())?;
    write::clear(&left)?;
    language.apply()?;
    for (path, _) in stale.iter().filter(|(_, what)| *what == Stale::IsLeftOver) {
        println!("removed {path}");
    }
    let operations: usize = models.iter().map(|model| model.operations.len()).sum();
    if stale.is_empty() {
        println!("{operations} operations: nothing changed");
        return Ok(Outcome::Good);
    }
    println!("{operations} operations: {} changed", files(stale.len()));
    if in_workspace {
        print!("{}", since_last_commit(root, &services, &models, all));
    }
    Ok(Outcome::Good)
}

/// What is made of each, in their order; a thread each, for services share nothing.
fn side_by_side<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    std::thread::scope(|scope| {
        let running: Vec<_> = items.iter().map(|item| scope.spawn(|| work(item))).collect();
        let done = running.into_iter().map(|one| one.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        done.collect()
    })
}

/// What the spec's change since the last commit does to users of each service, in short; empty where there is nothing to
/// compare with. `all`: the services are all that there are, so what the commit had beside them is gone.
fn since_last_commit(root: &Path, services: &[Service], models: &[Model], all: bool) -> String {
    let git = Repository::at(root);
    let Ok(head) = SpecRevision::revision("HEAD", &git) else { return String::new() };
    let meant = |name: &str| all || name.is_empty() || services.iter().any(|service| service.name == name);
    let before = head.specs.iter().filter(|spec| meant(&spec.name)).map(|spec| spec.model("committed", "HEAD"));
    let before: Vec<Model> = before.collect();
    let (old, new): (Vec<&Model>, Vec<&Model>) = (before.iter().collect(), models.iter().collect());
    let told = codegen::diff::compare_services(&codegen::diff::pair_services(&old, &new));
    let heading =
        |changes: &Vec<Change>| changes.first().map(|change| format!("{} since the last commit:\n", change.service));
    told.iter().filter_map(|changes| Some(heading(changes)? + &codegen::diff::summary(changes))).collect()
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
fn crate_files(service: &Service, model: &Model) -> Result<Vec<PlannedFile>, Error> {
    let file = |file: codegen::emit::File| PlannedFile { path: service.generated.join(file.path), text: file.text };
    Ok(codegen::emit::emit(model)?.into_iter().map(file).collect())
}

/// The licences of the workspace, for a crate whose licence is that of the workspace: each package is published with its
/// own copy.
fn licences(root: &Path, service: &Service, model: &Model) -> Result<Vec<PlannedFile>, Error> {
    if model.service.package.license.is_some() {
        return Ok(Vec::new());
    }
    let mut wanted = Vec::new();
    for name in ["LICENSE-APACHE", "LICENSE-MIT"].into_iter().filter(|name| root.join(name).is_file()) {
        wanted.push(PlannedFile { path: service.generated.join(name), text: spec::read_text(&root.join(name))? });
    }
    Ok(wanted)
}

/// What the language itself writes: its schema and the tables of its documentation.
fn language(root: &Path) -> Result<Vec<PlannedFile>, Error> {
    let schema = PlannedFile { path: root.join("spec/spec.schema.json"), text: codegen::schema::json_schema() };
    let mut wanted = vec![schema];
    let path = root.join("spec/README.md");
    if path.exists() {
        let mut text = spec::read_text(&path)?;
        for (name, body) in [("keys", codegen::syntax::keys::markdown()), ("rules", codegen::check::markdown())] {
            text = splice(&text, name, &body).map_err(|mark| Error::NoMark { path: path.clone(), mark })?;
        }
        wanted.push(PlannedFile { path, text });
    }
    Ok(wanted)
}

/// Names what `gen` would change.
fn report(stale: &[(String, Stale)]) -> Outcome {
    if stale.is_empty() {
        println!("generated files are up to date");
        return Outcome::Good;
    }
    for (path, what) in stale {
        eprintln!("{path} {what}");
    }
    let verb = if stale.len() == 1 { "is" } else { "are" };
    eprintln!("{} {verb} stale: run `cargo xtask gen` and commit what it writes", files(stale.len()));
    Outcome::Findings
}
