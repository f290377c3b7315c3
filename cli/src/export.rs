//! `bss SECTION export`: all rows of a month in files. Which operations give them is said by the spec (`exports.yaml`);
//! here is how they are asked, written, gone on with after a crash, and summed up.

#[cfg(feature = "parquet")]
mod columnar;
mod columns;
mod content;
mod files;
mod focus;
mod plan;
mod run;
mod state;
mod summary;

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint, value_parser};

use crate::call;
use crate::ending::{Ending, Message};
use files::Format;
use plan::Plan;

/// The word after the section.
pub(crate) const NAME: &str = "export";

const AFTER: &str = "\
Files: OUT/month=MONTH/[FIELD=PART/]rows-00000.csv[.gz], a heading in each, or rows-00000.parquet, and
OUT/_export.json, which says how far it is. One export at a time writes into a folder. After a crash, or Ctrl-C, the same command goes on; no row is lost or there twice. Amounts have the digits of
the service. At the end the rows are summed up and held against the sum that the service says.
Exit status 5: the files are whole, but their sum is not the service's.";

/// The command, where the section has an export.
pub(crate) fn command(section: &str) -> Option<Command> {
    let plan = Plan::of(section)?;
    let sources: Vec<String> = plan.sources.iter().map(|source| source.name.clone()).collect();
    let value = |name: &'static str, placeholder: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(placeholder).help(help)
    };
    Some(
        Command::new(NAME).about(format!("{}, in files", plan.title)).after_help(AFTER).args(
            [
                value("month", "YYYY-MM", "The month").required(true).value_parser(month),
                value("out", "FOLDER", "Where the files go; made if it is not there")
                    .short('o')
                    .required(true)
                    .value_parser(value_parser!(PathBuf))
                    .value_hint(ValueHint::DirPath),
                value("source", "SOURCE", "Whose rows [default: the first that the keys may call]")
                    .value_parser(PossibleValuesParser::new(sources)),
                value("format", "FORMAT", "What the files are; Parquet has a type for each column")
                    .value_parser(PossibleValuesParser::new(["csv", "parquet"]))
                    .default_value("csv"),
                value("compress", "HOW", "How CSV files are compressed")
                    .value_parser(PossibleValuesParser::new(["none", "gzip"]))
                    .default_value("gzip"),
                value("rows-per-file", "N", "Rows in a file; what a crash may cost is asked again")
                    .value_parser(value_parser!(u64).range(1..=10_000_000))
                    .default_value("20000"),
                Arg::new("focus")
                    .long("focus")
                    .action(ArgAction::SetTrue)
                    .help(format!("Columns of the FinOps specification FOCUS {}", focus::VERSION)),
            ]
            .into_iter()
            .chain(call::connection_args()),
        ),
    )
}

/// What is wanted.
struct Wanted {
    month: String,
    out: PathBuf,
    format: Format,
    rows_per_file: u64,
    focus: bool,
}

pub(crate) fn run(section: &str, matches: &ArgMatches) -> Result<(), Ending> {
    let plan = Plan::of(section).ok_or_else(|| Ending::usage(format!("{section} has no export")))?;
    let first = plan.sources.first().ok_or_else(|| Ending::usage(format!("{section} has no export")))?;
    let connection = call::connection(first.rows.meta, matches)?;
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let may = |source: &&plan::Source| {
        connection
            .caller
            .is_none_or(|caller| source.rows.meta.callers == 0 || source.rows.meta.callers & caller.bit != 0)
    };
    let source = match text("source") {
        Some(name) => plan.sources.iter().find(|source| source.name == name),
        None => plan.sources.iter().find(may),
    };
    let source = source.ok_or_else(|| {
        let caller = connection.caller.map(|caller| caller.id).unwrap_or_default();
        Ending::Usage(Message::new(format!("no export of {section} may be called with the keys of a {caller}")))
    })?;
    let zipped = text("compress") != Some("none");
    let format = match text("format") {
        Some("parquet") if matches.value_source("compress") == Some(ValueSource::CommandLine) => {
            return Err(Ending::usage("--compress is for CSV; Parquet files are compressed within"));
        }
        Some("parquet") => parquet()?,
        _ if zipped => Format::Gzip,
        _ => Format::Csv,
    };
    let wanted = Wanted {
        month: text("month").unwrap_or_default().to_owned(),
        out: matches.get_one::<PathBuf>("out").cloned().unwrap_or_default(),
        format,
        rows_per_file: matches.get_one::<u64>("rows-per-file").copied().unwrap_or(1),
        focus: matches.get_flag("focus"),
    };
    call::runtime()?.block_on(run::run(source, &connection, &wanted))
}

#[cfg(feature = "parquet")]
fn parquet() -> Result<Format, Ending> {
    Ok(Format::Parquet)
}

#[cfg(not(feature = "parquet"))]
fn parquet() -> Result<Format, Ending> {
    let lacking = Message::new("this build of the command writes no Parquet");
    Err(Ending::Usage(lacking.hint("build it with `--features parquet`, or write CSV")))
}

fn month(text: &str) -> Result<String, String> {
    let valid = text.parse::<huaweicloud_runtime::YearMonth>().is_ok() && text.len() == 7;
    if valid { Ok(text.to_owned()) } else { Err("expected a month such as 2026-10".to_owned()) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn a_section_with_an_export_has_the_command_and_no_other() {
        let with: Vec<String> = crate::catalog::sections().into_iter().filter(|id| command(id).is_some()).collect();
        assert!(!with.is_empty() && with.len() < crate::catalog::sections().len(), "{with:?}");
        for section in &with {
            let found = command(section).unwrap();
            assert_eq!(found.get_name(), NAME);
            let ids: Vec<&str> = found.get_arguments().map(|argument| argument.get_id().as_str()).collect();
            for argument in ["month", "out", "source", "format", "compress", "rows-per-file", "focus", "--site", "--as"]
            {
                assert!(ids.contains(&argument), "{argument}: {ids:?}");
            }
            let required: Vec<&str> = found
                .get_arguments()
                .filter(|argument| argument.is_required_set())
                .map(|argument| argument.get_id().as_str())
                .collect();
            assert_eq!(required, ["month", "out"]);
            let sources = found.get_arguments().find(|argument| argument.get_id() == "source").unwrap();
            let sources: Vec<String> =
                sources.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
            let planned: Vec<String> = Plan::of(section).unwrap().sources.into_iter().map(|it| it.name).collect();
            assert_eq!(sources, planned);
        }
    }

    #[test]
    fn a_month_has_a_year_of_four_digits_and_two_for_itself() {
        assert_eq!(month("2026-10"), Ok("2026-10".to_owned()));
        for wrong in ["2026-13", "2026-1", "26-10", "2026", "2026-10-01", "", "October"] {
            assert_eq!(month(wrong), Err("expected a month such as 2026-10".to_owned()), "{wrong}");
        }
    }
}
