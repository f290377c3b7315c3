//! `cargo xtask audit`: the spec beside the vendor's newest packages. It reads them as text and runs nothing of them; which
//! packages belong to a service is said in its `audit.yaml`.

mod accepted;
mod compare;
mod fetch;
mod python;
mod report;
mod said;
mod sdk;
mod wheel;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command};
use codegen::diagnostics;
use codegen::load::Sources;
use codegen::model::{Model, Operation};
use codegen::syntax::ast::Audit;

use crate::error::{AuditError, Error};
use crate::spec::{self, Service};
use crate::{Outcome, colours};
use accepted::Found;
use report::Report;
use sdk::Sdk;

pub(crate) fn command() -> Command {
    Command::new("audit")
        .about("Compares spec/ with the vendor's newest packages; audit.yaml of a service names them and accepts differences")
        .arg(crate::service())
        .arg(
            Arg::new("wheel")
                .long("wheel")
                .value_name("PATH")
                .action(ArgAction::Append)
                .value_parser(clap::value_parser!(PathBuf))
                .help("A wheel, or a folder with one unpacked, in place of a download; with it nothing is downloaded and packages without a wheel are left out"),
        )
        .arg(
            Arg::new("cache")
                .long("cache")
                .value_name("DIR")
                .value_parser(clap::value_parser!(PathBuf))
                .help("Where downloads are kept [default: target/audit]"),
        )
        .arg(
            Arg::new("format")
                .long("format")
                .value_parser(["text", "json", "markdown"])
                .default_value("text")
                .help("For people, for programs, or the text of an issue"),
        )
}

pub(crate) fn run(root: &Path, matches: &ArgMatches) -> Result<Outcome, Error> {
    let services = spec::services(root, matches.get_one::<String>("service").map(String::as_str))?;
    let named: Vec<PathBuf> = matches.get_many::<PathBuf>("wheel").into_iter().flatten().cloned().collect();
    let cache = matches.get_one::<PathBuf>("cache").cloned().unwrap_or_else(|| root.join("target/audit"));
    let format = matches.get_one::<String>("format").map_or("text", String::as_str);
    let mut packages = Packages { named: named_wheels(named)?, cache, read: BTreeMap::new() };
    let (mut findings, mut documents, mut audited) = (false, Vec::new(), false);
    for service in &services {
        let sources = service.read()?;
        let (model, found) = crate::r#gen::compile(&sources);
        let (Some(model), Some(audit)) = (model, codegen::syntax::parse(&sources).0.audit) else {
            if found.has_errors() {
                eprint!("{}", diagnostics::excerpts(&found, &sources, colours()));
                return Ok(Outcome::Findings);
            }
            continue;
        };
        audited = true;
        let (document, clean) = audit_service(service, &sources, &model, &audit, &mut packages, format)?;
        findings |= !clean;
        documents.push(document);
    }
    if let Some((path, package)) = packages.unnamed() {
        return Err(AuditError::Unnamed { path, package }.into());
    }
    if !audited {
        return Err(AuditError::NoPackages.into());
    }
    match format {
        "json" => println!("[{}]", documents.join(",")),
        _ => print!("{}", documents.join("\n")),
    }
    Ok(if findings { Outcome::Findings } else { Outcome::Good })
}

/// The report on a service, and whether there is nothing to do.
fn audit_service(
    service: &Service,
    sources: &Sources,
    model: &Model,
    audit: &Audit,
    packages: &mut Packages,
    format: &str,
) -> Result<(String, bool), Error> {
    let (mut found, mut compared): (Vec<Found>, Vec<_>) = (Vec::new(), Vec::new());
    let mut whole = true;
    for package in &audit.packages {
        let partial = package.partial.as_ref().is_some_and(|partial| partial.value);
        let Some(sdk) = packages.sdk(&package.package, package.api.as_ref().map(|api| api.as_str()))? else {
            whole = false;
            continue;
        };
        let sites: Vec<String> = package.sites.iter().map(|site| site.value.clone()).collect();
        let here = |one: &&Operation| one.sites.iter().any(|site| sites.contains(site));
        let common = model.operations.iter().filter(here).filter(|one| sdk.operations.contains_key(&one.id)).count();
        compared.push((sdk.package.clone(), sdk.version.clone(), sites.clone(), common));
        for site in sites {
            for what in compare::compare(model, sdk, &site, partial) {
                // what differs in the same way at several sites is one finding
                match found.iter_mut().find(|known: &&mut Found| known.what == what && known.package == sdk.package) {
                    Some(known) => known.sites.push(site.clone()),
                    None => found.push(Found {
                        what,
                        sites: vec![site.clone()],
                        package: sdk.package.clone(),
                        version: sdk.version.clone(),
                    }),
                }
            }
        }
    }
    found.sort_by(|a, b| {
        (&a.what.operation, &a.what.at, a.what.rule).cmp(&(&b.what.operation, &b.what.at, b.what.rule))
    });
    let sorted = accepted::sort(found, &audit.accepted);
    // an entry about a package that was left out is not stale
    let stale: Vec<_> = sorted
        .stale
        .into_iter()
        .filter(|_| whole)
        .map(|stale| {
            let span = stale.entry.span;
            let (line, _) = sources.position(span.file, span.start);
            (stale, line)
        })
        .collect();
    let report =
        Report { service: &service.name, compared, open: &sorted.open, accepted: sorted.accepted.len(), stale: &stale };
    let document = match format {
        "json" => report::json(&report).to_string(),
        "markdown" => report::markdown(&report),
        _ => report::text(&report),
    };
    Ok((document, sorted.open.is_empty() && stale.is_empty()))
}

/// Packages that were read, each once.
struct Packages {
    /// Given by path; when there are any, nothing is downloaded.
    named: BTreeMap<String, (PathBuf, wheel::Wheel, bool)>,
    cache: PathBuf,
    read: BTreeMap<(String, Option<String>), Sdk>,
}

impl Packages {
    fn sdk(&mut self, package: &str, api: Option<&str>) -> Result<Option<&Sdk>, AuditError> {
        let key = (package.to_owned(), api.map(str::to_owned));
        if !self.read.contains_key(&key) {
            let downloads = self.named.is_empty();
            let sdk = match self.named.get_mut(package) {
                Some((_, wheel, used)) => {
                    *used = true;
                    Sdk::of(wheel, api)
                }
                None if !downloads => return Ok(None),
                None => Sdk::of(&wheel::read(&fetch::newest(package, &self.cache)?)?, api),
            };
            if sdk.operations.is_empty() {
                let (package, version) = (sdk.package, sdk.version);
                return Err(AuditError::NoOperation { package, version, folder: key.1 });
            }
            self.read.insert(key.clone(), sdk);
        }
        Ok(self.read.get(&key))
    }

    /// A wheel that was given in vain.
    fn unnamed(&self) -> Option<(PathBuf, String)> {
        let (path, wheel, _) = self.named.values().find(|(_, _, used)| !used)?;
        Some((path.clone(), wheel.package.clone()))
    }
}

fn named_wheels(paths: Vec<PathBuf>) -> Result<BTreeMap<String, (PathBuf, wheel::Wheel, bool)>, AuditError> {
    let read = |path: PathBuf| {
        let wheel = wheel::read(&path)?;
        Ok((wheel.package.clone(), (path, wheel, false)))
    };
    paths.into_iter().map(read).collect()
}
