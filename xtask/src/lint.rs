//! `cargo xtask lint`: everything that is wrong with the spec, the layout of its files included.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::{Arg, ArgMatches, Command};
use codegen::diagnostics::{self, Diagnostics};
use codegen::load::Sources;

use crate::error::Error;
use crate::spec::{self, Service};
use crate::write::{self, FilePlan, PlannedFile};
use crate::{Outcome, colours, files, flag};

pub(crate) fn command() -> Command {
    Command::new("lint")
        .about("Checks spec/: the language, the rules and the canonical layout")
        .arg(crate::service())
        .arg(crate::spec_folder())
        .arg(flag("fix", "Bring files into the canonical layout; comments are kept"))
        .arg(
            Arg::new("format")
                .long("format")
                .value_parser(["human", "json", "github"])
                .default_value("human")
                .help("How findings are printed: for people, one JSON object each, or annotations of a code host"),
        )
}

pub(crate) fn run(root: &Path, matches: &ArgMatches) -> Result<Outcome, Error> {
    let start = Instant::now();
    let services = spec::selected(root, matches)?;
    let format = matches.get_one::<String>("format").map_or("human", String::as_str);
    let (mut read, mut errors) = (0, false);
    let mut silent = true;
    for service in &services {
        if matches.get_flag("fix") {
            let fixed = fix(service)?;
            if fixed > 0 {
                eprintln!("{} brought into the canonical layout", files(fixed));
            }
        }
        let sources = service.read()?;
        let findings = findings(&sources);
        read += sources.files().len();
        errors |= findings.has_errors();
        match format {
            "json" => print!("{}", diagnostics::json(&findings, &sources)),
            "github" => print!("{}", diagnostics::github(&findings, &sources)),
            _ => {
                eprint!("{}", diagnostics::excerpts(&findings, &sources, colours()));
                if let Some(closing) = findings.closing(&format!(" in {}", files(sources.files().len()))) {
                    silent = false;
                    eprintln!("{closing}");
                }
            }
        }
    }
    if format == "human" && silent {
        println!("{}: nothing to report ({:.1} s)", files(read), start.elapsed().as_secs_f32());
    }
    Ok(if errors { Outcome::Findings } else { Outcome::Good })
}

/// What the language, the rules and the layout have to say of a spec.
fn findings(sources: &Sources) -> Diagnostics {
    let (_, mut findings) = crate::r#gen::compile(sources);
    // how a file looks can wait until it says what it should
    let broken = findings.broken_files();
    let mut departures = codegen::layout::departures(sources);
    departures.retain(|finding| !broken.contains(&finding.span.file));
    findings.extend(departures);
    findings.sort();
    findings
}

/// Rewrites what departs from the layout; a file that is no text or does not parse stays as it is and is reported.
fn fix(service: &Service) -> Result<usize, Error> {
    let sources = service.read()?;
    let formatted = |file: &codegen::load::Source| {
        let text = codegen::layout::format(&file.path, &file.text).ok()?;
        (text != file.text).then(|| PlannedFile { path: service.spec.join(&file.path), text })
    };
    let readable = || sources.files().iter().filter(|file| file.bad_byte.is_none() && file.obstacle.is_none());
    // of a run that was killed between two steps
    let places: Vec<PathBuf> = readable().map(|file| service.spec.join(&file.path)).collect();
    let left = write::left_beside(places.iter().map(PathBuf::as_path));
    write::clear(&left)?;
    left.iter().for_each(|path| eprintln!("removed {}", path.display()));
    let wanted: Vec<PlannedFile> = readable().filter_map(formatted).collect();
    let count = wanted.len();
    FilePlan::rewrite(wanted).apply()?;
    Ok(count)
}
