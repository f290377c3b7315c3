//! `cargo xtask lint`: everything that is wrong with the spec, the layout of its files included.

use std::path::Path;

use clap::{Arg, ArgMatches, Command};
use codegen::diagnostics;
use codegen::load::Sources;

use crate::error::Error;
use crate::write::{Changes, Wanted};
use crate::{Outcome, colours, files, flag, spec};

pub(crate) fn command() -> Command {
    Command::new("lint")
        .about("Checks spec/: the language, the rules and the canonical layout")
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
    let mut sources = spec::read(root)?;
    if matches.get_flag("fix") {
        let fixed = fix(root, &sources)?;
        if fixed > 0 {
            eprintln!("{} brought into the canonical layout", files(fixed));
            sources = spec::read(root)?;
        }
    }
    let (_, mut findings) = crate::r#gen::compile(&sources);
    // how a file looks can wait until it says what it should
    let broken = findings.broken_files();
    let mut departures = codegen::layout::departures(&sources);
    departures.retain(|finding| !broken.contains(&finding.span.file));
    findings.extend(departures);
    findings.sort();
    match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => print!("{}", diagnostics::json(&findings, &sources)),
        Some("github") => print!("{}", diagnostics::github(&findings, &sources)),
        _ => {
            eprint!("{}", diagnostics::excerpts(&findings, &sources, colours()));
            let files = files(sources.files().len());
            match findings.closing(&format!(" in {files}")) {
                Some(closing) => eprintln!("{closing}"),
                None => println!("{files}: nothing to report"),
            }
        }
    }
    Ok(if findings.has_errors() { Outcome::Findings } else { Outcome::Good })
}

/// Rewrites what departs from the layout; a file that is no text or does not parse stays as it is and is reported.
fn fix(root: &Path, sources: &Sources) -> Result<usize, Error> {
    let base = root.join("spec");
    let formatted = |file: &codegen::load::Source| {
        let text = codegen::layout::format(&file.path, &file.text).ok()?;
        (text != file.text).then(|| Wanted { path: base.join(&file.path), text })
    };
    let wanted: Vec<Wanted> =
        sources.files().iter().filter(|file| file.bad_byte.is_none()).filter_map(formatted).collect();
    let count = wanted.len();
    Changes::rewrite(wanted).apply()?;
    Ok(count)
}
