//! The flags of a call, and what they say.

use std::io::IsTerminal;
use std::time::Duration;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches};
use huaweicloud_bss::runtime::Validation;

use super::connect::Connection;
use crate::catalog;
use crate::ending::Ending;
use crate::output::Format;

/// The long names that a call takes for itself; a field of one of these names gets another flag.
pub(crate) const OWN: &[&str] = &[
    "input",
    "set",
    "all-pages",
    "site",
    "endpoint",
    "as",
    "output",
    "query",
    "validate",
    "yes",
    "dry-run",
    "profile",
    "timeout",
    "debug",
    "help",
];

/// The heading of the flags in the help.
const HEADING: &str = "The call";

/// What the flags of a call say.
pub(crate) struct Settings {
    pub(crate) connection: Connection,
    pub(crate) input: Option<String>,
    pub(crate) sets: Vec<String>,
    pub(crate) validation: Validation,
    pub(crate) all_pages: bool,
    pub(crate) yes: bool,
    pub(crate) dry_run: bool,
    pub(crate) debug: bool,
    pub(crate) format: Format,
    pub(crate) format_named: bool,
    pub(crate) query: Option<String>,
}

/// The flags of a call.
pub(crate) fn args() -> Vec<Arg> {
    let sites = catalog::service().sites.iter().map(|site| site.id);
    let callers = catalog::service().callers.iter().map(|caller| caller.id);
    let args = vec![
        value("input", "FILE", "JSON object of wire names with the request; - reads stdin"),
        value(
            "set",
            "NAME=VALUE",
            "Sets one field, also inside: a.b=…, list[0].c=…; repeat it for lists, or give JSON",
        )
        .action(ArgAction::Append),
        flag("all-pages", "Reads the list to its end, page by page"),
        value("site", "SITE", "Site that is called [default: the first]")
            .value_parser(PossibleValuesParser::new(sites)),
        value("endpoint", "URL", "Another server than the site's, such as a sandbox"),
        value("as", "CALLER", "Whose keys they are [default: the first caller that the operation allows]")
            .value_parser(PossibleValuesParser::new(callers)),
        value("output", "FORMAT", "How the answer is written [default: table on a terminal, else json]")
            .value_parser(PossibleValuesParser::new(formats())),
        value("query", "JMESPATH", "Picks from the answer before it is written"),
        value("validate", "MODE", "What happens to a request that breaks a documented rule")
            .value_parser(PossibleValuesParser::new(["enforce", "warn", "off"]))
            .default_value("enforce"),
        flag("yes", "Sends without asking, also what moves money or creates something").short('y'),
        flag("dry-run", "Prints the signed request, secrets masked, and sends nothing"),
        value("profile", "NAME", "Profile of ~/.huaweicloud/credentials with the keys"),
        value("timeout", "TIME", "Time for the call: 30, 30s, 2m [default: 2m]").value_parser(time),
        flag("debug", "Shows on stderr what is sent and what comes back, sensitive values masked"),
    ];
    args.into_iter().map(|arg| arg.help_heading(HEADING)).collect()
}

fn value(name: &'static str, placeholder: &'static str, help: &'static str) -> Arg {
    Arg::new(own_id(name)).long(name).value_name(placeholder).help(help)
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(own_id(name)).long(name).action(ArgAction::SetTrue).help(help)
}

/// Ids of own flags have a mark, so that no field of the API can have the same.
fn own_id(name: &str) -> String {
    format!("--{name}")
}

fn time(text: &str) -> Result<Duration, String> {
    let wrong = || "expected a time such as 30, 30s or 2m".to_owned();
    let (digits, unit) = match text.strip_suffix('m') {
        Some(minutes) => (minutes, 60),
        None => (text.strip_suffix('s').unwrap_or(text), 1),
    };
    let number: u64 = digits.parse().map_err(|_| wrong())?;
    match number.checked_mul(unit) {
        Some(seconds @ 1..=86_400) => Ok(Duration::from_secs(seconds)),
        _ => Err("a call takes between a second and a day".to_owned()),
    }
}

/// The formats by name.
fn formats() -> [&'static str; 4] {
    ["json", "jsonl", "csv", "table"]
}

/// The format when none is named.
fn default_format() -> Format {
    if std::io::stdout().is_terminal() { Format::Table } else { Format::Json }
}

impl Settings {
    pub(super) fn read(matches: &ArgMatches) -> Result<Settings, Ending> {
        let text = |name| matches.get_one::<String>(&own_id(name)).cloned();
        let is_set = |name| matches.get_flag(&own_id(name));
        let site = match text("site") {
            Some(id) => catalog::site(&id),
            None => catalog::service().sites.first(),
        };
        let site = site.ok_or_else(|| Ending::usage("there is no such site"))?;
        let named = text("output").as_deref().and_then(Format::named);
        Ok(Settings {
            connection: Connection {
                site,
                endpoint: text("endpoint"),
                caller: text("as").as_deref().and_then(catalog::caller),
                profile: text("profile"),
                timeout: matches.get_one::<Duration>(&own_id("timeout")).copied(),
            },
            input: text("input"),
            sets: matches.get_many::<String>(&own_id("set")).unwrap_or_default().cloned().collect(),
            validation: match text("validate").as_deref() {
                Some("off") => Validation::Off,
                Some("warn") => Validation::Warn,
                _ => Validation::Enforce,
            },
            all_pages: is_set("all-pages"),
            yes: is_set("yes"),
            dry_run: is_set("dry-run"),
            debug: is_set("debug"),
            format: named.unwrap_or_else(default_format),
            format_named: named.is_some(),
            query: text("query"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_units() {
        assert_eq!(time("30"), Ok(Duration::from_secs(30)));
        assert_eq!(time("30s"), Ok(Duration::from_secs(30)));
        assert_eq!(time("2m"), Ok(Duration::from_secs(120)));
        assert!(time("0").is_err() && time("x").is_err() && time("99999999999999999m").is_err());
    }
}
