//! `cargo xtask export`: the spec for tools and people who do not use the crate.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};
use codegen::diagnostics;
use codegen::emit::File;
use codegen::export::{self, OpenApiVersion};
use codegen::model::Model;

use crate::error::Error;
use crate::write::{self, FilePlan, PlannedFile};
use crate::{Outcome, colours, spec};

/// Names the files of an export inside its folder, so that the next export knows which of them are its own.
const LIST: &str = ".spec-export";

pub(crate) fn command() -> Command {
    let out = Arg::new("out").long("out").value_name("PATH").required(true);
    let site = Arg::new("site").long("site").value_name("SITE");
    let openapi = Command::new("openapi")
        .about("OpenAPI: one document for each site")
        .arg(site.clone().help("One site only; PATH is then a file, `-` stands for the terminal"))
        .arg(out.clone().help("File of the document, or without --site the folder of all documents"))
        .arg(
            Arg::new("openapi-version")
                .long("openapi-version")
                .value_name("VERSION")
                .value_parser(["3.1", "3.0"])
                .default_value("3.1")
                .help("3.0 for tools that cannot read 3.1"),
        );
    let json_schema = Command::new("json-schema")
        .about("JSON Schema 2020-12: request and response of each operation")
        .arg(site.clone().help("One site only, straight into PATH; without it a folder for each site"))
        .arg(out.clone().help("Folder to write"));
    let reference = Command::new("reference")
        .about("A site to read: every operation as HTML and Markdown, with search, and llms.txt")
        .arg(site.help("Only what this site has"))
        .arg(out.help("Folder to write"));
    Command::new("export")
        .about("Exports the spec as OpenAPI, JSON Schema or a reference to read")
        .after_help("Writes all of it or nothing. A folder that holds files of others is refused.")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(crate::service().global(true))
        .arg(crate::spec_folder().global(true))
        .subcommands([openapi, json_schema, reference])
}

pub(crate) fn run(root: &Path, matches: &ArgMatches) -> Result<Outcome, Error> {
    let service = match matches.contains_id("spec") {
        true => spec::selected(root, matches)?.pop(),
        false => None,
    };
    let only = matches.get_one::<String>("service").map(String::as_str);
    let sources = service.map_or_else(|| spec::main_service(root, only), Ok)?.read()?;
    let (model, findings) = crate::r#gen::compile(&sources);
    let Some(model) = model else {
        eprint!("{}", diagnostics::excerpts(&findings, &sources, colours()));
        eprintln!("{}", findings.closing("; nothing was written").unwrap_or_default());
        return Ok(Outcome::Findings);
    };
    let Some((what, matches)) = matches.subcommand() else { return Ok(Outcome::Findings) };
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let (site, out) = (text("site"), text("out").unwrap_or_default());
    let sites = model.service.sites.iter();
    if let Some(site) = site.filter(|site| !sites.clone().any(|known| known.id == **site)) {
        let known = sites.map(|site| site.id.as_str()).collect::<Vec<_>>().join(", ");
        return Err(Error::UnknownSite { name: site.to_owned(), known });
    }
    let files = match (what, site) {
        ("openapi", Some(site)) => return document(&export::openapi(&model, site, version(matches)), out),
        ("openapi", None) => each_site(&model, |site| {
            let name = format!("{}.{site}.openapi.json", model.service.id.to_lowercase());
            vec![File { path: name, text: export::openapi(&model, site, version(matches)) }]
        }),
        ("json-schema", Some(site)) => export::json_schema(&model, site),
        ("json-schema", None) => each_site(&model, |site| {
            let below = |file: File| File { path: format!("{site}/{}", file.path), text: file.text };
            export::json_schema(&model, site).into_iter().map(below).collect()
        }),
        (_, site) => export::reference(&model, site),
    };
    folder(files, Path::new(out))
}

fn version(matches: &ArgMatches) -> OpenApiVersion {
    match matches.get_one::<String>("openapi-version").map(String::as_str) {
        Some("3.0") => OpenApiVersion::V3_0,
        _ => OpenApiVersion::V3_1,
    }
}

fn each_site(model: &Model, files: impl Fn(&str) -> Vec<File>) -> Vec<File> {
    model.service.sites.iter().flat_map(|site| files(&site.id)).collect()
}

/// One file, or the terminal.
fn document(text: &str, out: &str) -> Result<Outcome, Error> {
    if out == "-" {
        print!("{text}");
        return Ok(Outcome::Good);
    }
    let path = PathBuf::from(out);
    if path.is_dir() {
        return Err(Error::NotAFile { path });
    }
    write::clear(&write::left_beside([path.as_path()]))?;
    FilePlan::rewrite(vec![PlannedFile { path, text: text.to_owned() }]).apply()?;
    println!("{out}: {} KB", text.len().div_ceil(1024));
    Ok(Outcome::Good)
}

/// A folder that holds the files and nothing that an earlier export left there.
fn folder(mut files: Vec<File>, out: &Path) -> Result<Outcome, Error> {
    let stale = earlier(out)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let list: String = files.iter().map(|file| format!("{}\n", file.path)).collect();
    let size: usize = files.iter().map(|file| file.text.len()).sum();
    let count = files.len();
    files.push(File { path: LIST.to_owned(), text: list });
    let keep: BTreeSet<PathBuf> = files.iter().map(|file| out.join(&file.path)).collect();
    // of a run that was killed between two steps, beside what it wrote and what it took away
    let known: Vec<PathBuf> = stale.iter().map(|path| out.join(path)).chain(keep.iter().cloned()).collect();
    write::clear(&write::left_beside(known.iter().map(PathBuf::as_path)))?;
    let remove = stale.into_iter().map(|path| out.join(path)).filter(|path| !keep.contains(path) && path.is_file());
    let wanted = files.into_iter().map(|file| PlannedFile { path: out.join(file.path), text: file.text }).collect();
    let changes = FilePlan::update(wanted, remove.collect());
    let changed = changes.len();
    changes.apply()?;
    println!("{}: {count} files, {} KB; {changed} changed", out.display(), size.div_ceil(1024));
    Ok(Outcome::Good)
}

/// The files of an earlier export. A folder with other things in it is none of ours.
fn earlier(out: &Path) -> Result<Vec<String>, Error> {
    let read = |source| Error::Read { path: out.to_owned(), source };
    if out.is_file() {
        return Err(Error::NotAFolder { path: out.to_owned() });
    }
    let list = out.join(LIST);
    if list.is_file() {
        let inside =
            |path: &&str| !path.is_empty() && !path.starts_with('/') && !path.split('/').any(|part| part == "..");
        return Ok(spec::read_text(&list)?.lines().filter(inside).map(str::to_owned).collect());
    }
    match fs::read_dir(out).map(|mut entries| entries.next().is_none()) {
        Ok(true) => Ok(Vec::new()),
        Ok(false) => Err(Error::NotEmpty { path: out.to_owned() }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(read(error)),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    fn place(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-export-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        folder
    }

    fn files(names: &[&str]) -> Vec<File> {
        names.iter().map(|name| File { path: (*name).to_owned(), text: (*name).to_owned() }).collect()
    }

    #[test]
    fn an_export_takes_away_what_an_earlier_one_wrote_and_nothing_else() {
        let out = place("again");
        folder(files(&["a", "b/c"]), &out).unwrap();
        fs::write(out.join("mine"), "x").unwrap();
        folder(files(&["a", "d"]), &out).unwrap();
        assert!(out.join("a").exists() && out.join("d").exists());
        assert!(!out.join("b/c").exists());
        assert!(out.join("mine").exists());
        fs::remove_dir_all(out).unwrap();
    }

    #[test]
    fn what_a_killed_export_left_beside_its_files_goes_with_the_next() {
        let out = place("killed");
        folder(files(&["a", "b/c"]), &out).unwrap();
        let left = [".a.4711.new", "b/.c.4711.old", ".EXPORTED.4711.new"].map(|name| name.replace("EXPORTED", LIST));
        left.iter().for_each(|name| fs::write(out.join(name), "half").unwrap());
        fs::write(out.join(".mine.new"), "x").unwrap();
        folder(files(&["a"]), &out).unwrap();
        assert!(left.iter().all(|name| !out.join(name).exists()));
        assert!(out.join(".mine.new").exists() && !out.join("b").exists());
        let one = out.join("one.json");
        fs::write(out.join(".one.json.4711.new"), "half").unwrap();
        document("{}", &one.display().to_string()).unwrap();
        assert!(one.exists() && !out.join(".one.json.4711.new").exists());
        fs::remove_dir_all(out).unwrap();
    }

    #[test]
    fn a_folder_of_others_is_refused() {
        let out = place("others");
        fs::create_dir_all(&out).unwrap();
        fs::write(out.join("thesis"), "x").unwrap();
        assert!(matches!(folder(files(&["a"]), &out), Err(Error::NotEmpty { .. })));
        assert!(!out.join("a").exists());
        fs::remove_dir_all(out).unwrap();
    }

    #[test]
    fn a_list_cannot_name_files_outside_its_folder() {
        let out = place("outside");
        fs::create_dir_all(&out).unwrap();
        fs::write(out.join(LIST), "../x\n/etc/x\na\n").unwrap();
        assert_eq!(earlier(&out).unwrap(), ["a"]);
        fs::remove_dir_all(out).unwrap();
    }
}
