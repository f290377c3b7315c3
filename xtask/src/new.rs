//! `cargo xtask new`: a file of the spec to begin with: the keys that are needed, in the canonical layout, and where
//! something is to be written a text that lint refuses until it is.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};
use codegen::names;
use codegen::syntax::keys::{
    CRATE, Construct, ENUM_TYPE, OBJECT_TYPE, OPERATION, SCALAR_TYPE, SECTION, SERVICE, Shape,
};
use codegen::syntax::placeholder;

use crate::error::Error;
use crate::spec::{self, Service};
use crate::write::{FilePlan, PlannedFile};
use crate::{Outcome, service};

pub(crate) fn command() -> Command {
    let name = |help: &'static str| Arg::new("name").value_name("NAME").required(true).help(help);
    Command::new("new")
        .about("Writes a file of the spec to begin with: what is needed, in the canonical layout")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("operation")
                .about("An operation; its section, too, where there is none of that name")
                .arg(name("The vendor's name in UpperCamel, such as ListOrders"))
                .arg(Arg::new("section").long("section").value_name("FOLDER").required(true).help("Where it stands"))
                .arg(service()),
        )
        .subcommand(
            Command::new("type")
                .about("A type that several operations use")
                .arg(name("In UpperCamel, such as OrderStatus"))
                .arg(
                    Arg::new("kind")
                        .long("kind")
                        .value_parser(["scalar", "enum", "object"])
                        .default_value("scalar")
                        .help("What it is"),
                )
                .arg(
                    Arg::new("topic")
                        .long("topic")
                        .value_name("FILE")
                        .help("Its file in types/ [default: by its name]"),
                )
                .arg(service()),
        )
        .subcommand(
            Command::new("service")
                .about("A service: its service.yaml")
                .arg(name("The name of its folder in spec/, such as billing")),
        )
}

pub(crate) fn run(root: &Path, matches: &ArgMatches) -> Result<Outcome, Error> {
    let Some((what, matches)) = matches.subcommand() else { return Ok(Outcome::Findings) };
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let name = text("name").unwrap_or_default();
    let wanted = match what {
        "service" => vec![new_service(root, name)?],
        what => {
            let service = spec::main_service(root, text("service"))?;
            match what {
                "operation" => operation(&service, text("section").unwrap_or_default(), name)?,
                _ => vec![type_(&service, text("topic"), text("kind").unwrap_or("scalar"), name)?],
            }
        }
    };
    let paths: Vec<PathBuf> = wanted.iter().map(|file| file.path.clone()).collect();
    FilePlan::rewrite(wanted).apply()?;
    for path in paths {
        println!("wrote {}", path.strip_prefix(root).unwrap_or(&path).display());
    }
    println!(
        "next: write what says `{}`, then `cargo xtask lint --fix` and `cargo xtask gen`",
        placeholder::MARK.trim_end()
    );
    Ok(Outcome::Good)
}

fn operation(service: &Service, section: &str, name: &str) -> Result<Vec<PlannedFile>, Error> {
    upper_camel(name)?;
    folder(section)?;
    let sites = service.site_ids()?;
    let mut files = Vec::new();
    let heading = service.spec.join(section).join("section.yaml");
    if !heading.exists() {
        files.push(wanted(heading, "section/section.yaml", &skeleton(&SECTION, &[])));
    }
    let path = service.spec.join(section).join(format!("{}.yaml", names::operation_file(name)));
    let own = [
        ("operation", name.to_owned()),
        ("sites", format!("[{}]", sites.join(", "))),
        ("callers", "unknown".to_owned()),
        ("response", "{}".to_owned()),
    ];
    files.push(fresh(wanted(path, "section/operation.yaml", &skeleton(&OPERATION, &own)))?);
    Ok(files)
}

fn type_(service: &Service, topic: Option<&str>, kind: &str, name: &str) -> Result<PlannedFile, Error> {
    upper_camel(name)?;
    let topic = topic.map_or_else(|| names::snake(name).replace('_', "-"), str::to_owned);
    folder(&topic)?;
    let path = service.spec.join("types").join(format!("{topic}.yaml"));
    let before = if path.exists() { spec::read_text(&path)? } else { String::new() };
    if before.lines().any(|line| line.strip_prefix(name).is_some_and(|rest| rest.starts_with(':'))) {
        return Err(Error::Exists { path });
    }
    let doc = ("doc", placeholder::text("what it says"));
    let body = match kind {
        "enum" => {
            skeleton(&ENUM_TYPE, &[doc, ("values", format!("{{ VALUE: {} }}", placeholder::text("what it means")))])
        }
        "object" => skeleton(
            &OBJECT_TYPE,
            &[doc, ("fields", format!("{{ id: {{ type: text, doc: {} }} }}", placeholder::text("what it is")))],
        ),
        _ => skeleton(&SCALAR_TYPE, &[("type", "text".to_owned()), doc]),
    };
    let text = format!("{before}\n{name}: {{ {} }}\n", body.trim_end().replace('\n', ", "));
    Ok(wanted(path, "types/topic.yaml", &text))
}

fn new_service(root: &Path, name: &str) -> Result<PlannedFile, Error> {
    folder(name)?;
    let path = root.join("spec").join(name).join("service.yaml");
    // two packages of one name stop every cargo command of the workspace
    let package = skeleton(&CRATE, &[("name", format!("{name}-client"))]);
    let package = format!("{{ {} }}", package.trim_end().replace('\n', ", "));
    let text = skeleton(&SERVICE, &[("service", name.to_owned()), ("crate", package)]);
    let text = codegen::layout::format("service.yaml", &text).unwrap_or(text);
    fresh(PlannedFile { path, text })
}

/// A text in the layout of files of its kind.
fn wanted(path: PathBuf, kind: &str, text: &str) -> PlannedFile {
    let text = codegen::layout::format(kind, text).unwrap_or_else(|_| text.to_owned());
    PlannedFile { path, text }
}

fn fresh(file: PlannedFile) -> Result<PlannedFile, Error> {
    if file.path.exists() { Err(Error::Exists { path: file.path }) } else { Ok(file) }
}

/// The keys that a construct needs, and those of `own`, a line each.
fn skeleton(construct: &Construct, own: &[(&str, String)]) -> String {
    let given = |name: &str| own.iter().find(|(key, _)| *key == name).map(|(_, value)| value.clone());
    let keys = construct.keys.iter().filter(|key| key.required || given(key.name).is_some());
    keys.map(|key| {
        let value = given(key.name).unwrap_or_else(|| value(key.name, key.doc, key.example, &key.shape));
        format!("{}: {value}\n", key.name)
    })
    .collect()
}

/// What stands under a key until somebody knows better.
fn value(key: &str, doc: &str, example: &str, shape: &Shape) -> String {
    match shape.inner() {
        // the name of a site or a caller in Rust
        Shape::Text if key == "name" => "Main".to_owned(),
        Shape::Text => placeholder::text(doc),
        Shape::Formed { .. } if key == "path" => placeholder::text(doc),
        Shape::Words(words) if !words.contains(&example) => words.first().copied().unwrap_or_default().to_owned(),
        Shape::Bool => "false".to_owned(),
        Shape::Of(construct) => inline(construct),
        Shape::Map(inner) => match inner.inner() {
            Shape::Of(construct) => format!("{{ main: {} }}", inline(construct)),
            _ => "{}".to_owned(),
        },
        _ => example.to_owned(),
    }
}

fn inline(construct: &Construct) -> String {
    format!("{{ {} }}", skeleton(construct, &[]).trim_end().replace('\n', ", "))
}

fn upper_camel(name: &str) -> Result<(), Error> {
    let fits = name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric());
    if fits {
        Ok(())
    } else {
        Err(Error::BadName { name: name.to_owned(), expected: "UpperCamel, such as `ListOrders`" })
    }
}

fn folder(name: &str) -> Result<(), Error> {
    let word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    let fits = name.starts_with(|c: char| c.is_ascii_lowercase()) && name.split('-').all(word);
    let expected = "lower-case words joined by `-`, such as `customer-orders`";
    if fits { Ok(()) } else { Err(Error::BadName { name: name.to_owned(), expected }) }
}
