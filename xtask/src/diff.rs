//! `cargo xtask diff`: what a change of the spec does to whom.

use std::collections::BTreeSet;
use std::io::IsTerminal;
use std::path::Path;

use clap::{Arg, ArgMatches, Command};
use codegen::diff::{self, Change, Compared, Review, Severity, Versions};
use codegen::model::{Model, Service};

use crate::diff_git::Repository;
use crate::diff_revision::{Spec, SpecRevision};
use crate::error::Error;
use crate::{Outcome, flag};

pub(crate) fn command() -> Command {
    Command::new("diff")
        .about("Compares two specs: what breaks on the wire and in Rust, for whom, and what they must do")
        .after_help(
            "Without --from and --to it compares the merge base with the default branch and the working tree, every\n\
             service with itself; --service NAME looks at one.\n\
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
    let named = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let from = match named("from") {
        Some(name) => SpecRevision::named(name, &git)?,
        None => SpecRevision::revision(&git.merge_base()?, &git)?,
    };
    let to = match named("to") {
        Some(name) => SpecRevision::named(name, &git)?,
        None => SpecRevision::workspace(root)?,
    };
    let both = pairs(&from, &to, root, named("service"))?;
    let mut models = Vec::new();
    for Both { old, new, wanted } in &both {
        models.push(match (wanted, new) {
            // what is not asked for is read for what it took or gave, without a word about what is wrong in it
            (false, _) => (old.map(Spec::sketch), new.map(Spec::sketch)),
            (true, Some(new)) => match new.valid_model(&to.title) {
                None => return Ok(Outcome::Findings),
                model => (old.map(|old| old.model("old", &from.title)), model),
            },
            (true, None) => (old.map(|old| old.model("old", &from.title)), None),
        });
    }
    let mut review = review(&both, &models);
    (review.from, review.to) = (from.title.clone(), to.title.clone());
    review.changes.sort_by_key(|change| std::cmp::Reverse(change.severity()));
    print(&review, named("format").unwrap_or("text"));
    Ok(outcome(&review, named("fail-on"), matches.get_flag("declared").then(|| to.declared_since(&from))))
}

/// A service on both sides; `None` on the one that lacks it.
struct Both<'a> {
    old: Option<&'a Spec>,
    new: Option<&'a Spec>,
    /// Whether its changes are asked for.
    wanted: bool,
}

/// What is compared with what: every service with itself, wanted the one of `--service`. A folder that is one spec says
/// nothing of other services.
fn pairs<'a>(
    from: &'a SpecRevision,
    to: &'a SpecRevision,
    root: &Path,
    only: Option<&str>,
) -> Result<Vec<Both<'a>>, Error> {
    let alone = |old: &'a Spec, new: &'a Spec| vec![Both { old: Some(old), new: Some(new), wanted: true }];
    if let Some(one) = to.alone() {
        return Ok(alone(from.like(one, root, only)?, one));
    }
    if let Some(one) = from.alone() {
        return Ok(alone(one, to.like(one, root, only)?));
    }
    let (old, new): (Vec<Model>, Vec<Model>) = (from.sketches(), to.sketches());
    let place = |models: &[Model], model: &Model| models.iter().position(|other| std::ptr::eq(other, model));
    let paired = diff::pair_services(&old.iter().collect::<Vec<_>>(), &new.iter().collect::<Vec<_>>());
    let both = paired.into_iter().map(|(before, after)| {
        let old = before.and_then(|model| from.specs.get(place(&old, model)?));
        let new = after.and_then(|model| to.specs.get(place(&new, model)?));
        let wanted = only.is_none_or(|only| [old, new].into_iter().flatten().any(|spec| spec.name == only));
        Both { old, new, wanted }
    });
    let both: Vec<Both<'_>> = both.collect();
    match only {
        Some(name) if !both.iter().any(|both| both.wanted) => {
            let known: BTreeSet<&str> = from.specs.iter().chain(&to.specs).map(|spec| spec.name.as_str()).collect();
            Err(Error::UnknownService {
                name: name.to_owned(),
                known: known.into_iter().collect::<Vec<_>>().join(", "),
            })
        }
        _ => Ok(both),
    }
}

/// Every change that names a service that is asked for, and the services that these changes name.
fn review(both: &[Both<'_>], models: &[(Option<Model>, Option<Model>)]) -> Review {
    let sides: Vec<_> = models.iter().map(|(old, new)| (old.as_ref(), new.as_ref())).collect();
    let mut changes = diff::compare_services(&sides).concat();
    // a service has the name of today
    let named: Vec<(&Both<'_>, &Service)> =
        (both.iter().zip(&sides)).filter_map(|(both, (old, new))| Some((both, &(*new).or(*old)?.service))).collect();
    let files = named.iter().map(|(Both { old, new, .. }, service)| diff::Files {
        service: &service.id,
        old: old.map(|spec| &spec.sources),
        new: new.map(|spec| &spec.sources),
    });
    diff::locate(&mut changes, &files.collect::<Vec<_>>());
    let about = |change: &Change, service: &str| {
        let (from, to) = change.sides();
        service == from || service == to
    };
    changes.retain(|change| named.iter().any(|(both, service)| both.wanted && about(change, &service.id)));
    let mut services = Vec::new();
    for (Both { old, new, wanted }, service) in named {
        if *wanted || changes.iter().any(|change| about(change, &service.id)) {
            let root = |side: &Option<&Spec>, other: &Option<&Spec>| side.or(*other).map(|spec| spec.root.clone());
            let versions = old.and_then(|old| old.version).zip(new.and_then(|new| new.version));
            services.push(Compared {
                service: service.id.clone(),
                package: service.package.name.clone(),
                from_root: root(old, new).unwrap_or_default(),
                to_root: root(new, old).unwrap_or_default(),
                versions: versions.map(|(from, to)| Versions { from, to }),
            });
        }
    }
    Review { from: String::new(), to: String::new(), services, changes }
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
