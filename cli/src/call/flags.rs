//! The flags of a call, and what they say.

use std::io::IsTerminal;
use std::time::Duration;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, ArgAction, ArgMatches, ValueHint};
use huaweicloud_runtime::erased::Erased;
use huaweicloud_runtime::meta::{Caller, Operation, Site};
use huaweicloud_runtime::{Locale, Validation};

use super::connect::{Connection, Profile};
use crate::candidates;
use crate::catalog;
use crate::ending::Ending;
use crate::output::sink::Destination;
use crate::output::{FORMATS, Format, Wanted};
use crate::settings::{Defaults, Found};

/// The long names that a call takes for itself; a field of one of these names gets another flag.
pub(crate) const OWN: &[&str] = &[
    "input",
    "set",
    "all-pages",
    "site",
    "endpoint",
    "as",
    "output",
    "out",
    "force",
    "raw",
    "columns",
    "query",
    "no-pager",
    "validate",
    "yes",
    "dry-run",
    "profile",
    "timeout",
    "debug",
    "help",
];

/// What happens to a request that breaks a rule.
const VALIDATIONS: [(&str, &str); 3] =
    [("enforce", "it is refused"), ("warn", "it is sent with warnings"), ("off", "it is sent unchecked")];

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
    /// What a default is from, where the user did not say it with a flag.
    pub(crate) defaults: Vec<String>,
    pub(crate) dry_run: bool,
    pub(crate) debug: bool,
    pub(crate) wanted: Wanted,
    pub(crate) format_named: bool,
    pub(crate) destination: Destination,
    /// A flag that says how an answer is shown, where there is one.
    pub(crate) shaped_by: Option<&'static str>,
    /// Whether `-` was named as the file: stdout, and be it a terminal.
    pub(crate) to_stdout: bool,
}

/// The flags of a call, of an operation where it is known.
pub(crate) fn args(operation: Option<&'static Erased>) -> Vec<Arg> {
    let sites = catalog::all_sites().into_iter().map(|site| PossibleValue::new(site.id).help(site.host));
    let callers = catalog::all_caller_ids();
    let set = value(
        "set",
        "NAME=VALUE",
        "Sets one field, also inside: a.b=…, list[0].c=…; repeat it for lists, or give JSON; @PATH for a file",
    )
    .action(ArgAction::Append);
    let set = match operation {
        Some(operation) => set.add(candidates::set_of(operation)),
        None => set,
    };
    let args = vec![
        value("input", "FILE", "JSON object of wire names with the request; - reads stdin")
            .value_hint(ValueHint::FilePath),
        set,
        flag("all-pages", "Reads the list to its end, page by page"),
        value("site", "SITE", "Site that is called [default: the first]")
            .value_parser(PossibleValuesParser::new(sites)),
        value("endpoint", "URL", "Another server than the site's, such as a sandbox"),
        value("as", "CALLER", "Whose keys they are [default: the first caller that the operation allows]")
            .value_parser(PossibleValuesParser::new(callers)),
        value("output", "FORMAT", "How the answer is written [default: table on a terminal, else json]")
            .value_parser(PossibleValuesParser::new(FORMATS.map(|(_, name, help)| PossibleValue::new(name).help(help))))
            .hide_possible_values(true),
        flag("raw", "Texts without quotes, an entry a line: --output raw").short('r').conflicts_with(own_id("output")),
        value("columns", "NAMES", "Columns of a table, csv, tsv or text, in this order: a,b.c")
            .value_delimiter(',')
            .action(ArgAction::Append),
        value("out", "FILE", "Writes the answer, or the file that it is, to a file: all of it or nothing")
            .short('o')
            .value_hint(ValueHint::FilePath),
        flag("force", "Lets --out replace a file that is there already"),
        flag("no-pager", "Never shows the answer through a pager"),
        value("query", "JMESPATH", "Picks from the answer before it is written"),
        value("validate", "MODE", "What happens to a request that breaks a documented rule")
            .value_parser(PossibleValuesParser::new(
                VALIDATIONS.map(|(name, help)| PossibleValue::new(name).help(help)),
            ))
            .default_value("enforce"),
        flag("yes", "Sends without asking, also what moves money or creates something").short('y'),
        flag("dry-run", "Prints the signed request, secrets masked, and sends nothing"),
        value("profile", "NAME", "Profile of ~/.huaweicloud/credentials with the keys").add(candidates::profiles()),
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

/// Refuses a default that no call can take.
pub(crate) fn check_setting(key: &str, value: &str) -> Result<(), Ending> {
    let found = Found { value: value.to_owned(), from: "bss profile set".to_owned() };
    if value.is_empty() {
        return Ok(());
    }
    match key {
        "site" => known(&found, key, &catalog::all_site_ids()),
        "as" => known(&found, key, &catalog::all_caller_ids()),
        "output" => format(&found).map(drop),
        "timeout" => time(value).map(drop).map_err(|why| not(&found, key, &why)),
        "language" => language(&found).map(drop),
        _ => Ok(()),
    }
}

fn not(found: &Found, name: &str, why: &str) -> Ending {
    Ending::usage(format!("{}: {name} = {}: {why}", found.from, found.value))
}

/// Whether any service knows a site or a caller.
fn known(found: &Found, key: &str, ids: &[&str]) -> Result<(), Ending> {
    let is_known = ids.contains(&found.value.as_str());
    if is_known { Ok(()) } else { Err(not(found, key, &format!("there are {}", ids.join(", ")))) }
}

fn site(operation: &Operation, found: &Found) -> Result<&'static Site, Ending> {
    known(found, "site", &catalog::all_site_ids())?;
    let service = catalog::service(operation);
    catalog::site(operation, Some(&found.value)).ok_or_else(|| {
        let ids: Vec<&str> = service.sites.iter().map(|site| site.id).collect();
        not(found, "site", &format!("the service {} has {}", service.id, ids.join(", ")))
    })
}

fn caller(operation: &Operation, found: &Found) -> Result<&'static Caller, Ending> {
    known(found, "as", &catalog::all_caller_ids())?;
    let service = catalog::service(operation);
    catalog::caller(operation, &found.value).ok_or_else(|| {
        let ids: Vec<&str> = service.callers.iter().map(|caller| caller.id).collect();
        not(found, "as", &format!("the service {} has {}", service.id, ids.join(", ")))
    })
}

fn format(found: &Found) -> Result<Format, Ending> {
    let names = || FORMATS.map(|(_, name, _)| name).join(", ");
    Format::named(&found.value).ok_or_else(|| not(found, "output", &format!("there are {}", names())))
}

fn language(found: &Found) -> Result<Locale, Ending> {
    match found.value.as_str() {
        "en" => Ok(Locale::English),
        "zh" => Ok(Locale::Chinese),
        _ => Err(not(found, "language", "there are en, zh")),
    }
}

impl Settings {
    pub(super) fn read(operation: &Operation, matches: &ArgMatches) -> Result<Settings, Ending> {
        let text = |name| matches.get_one::<String>(&own_id(name)).cloned();
        let is_set = |name| matches.get_flag(&own_id(name));
        let defaults = Defaults::read(text("profile").as_deref())?;
        let mut used = Vec::new();
        let mut found = |name: &'static str| {
            if let Some(value) = text(name) {
                return Some(Found { value, from: format!("--{name}") });
            }
            let found = defaults.get(name)?;
            used.push(format!("{name} {} from {}", found.value, found.from));
            Some(found)
        };
        let connection = connection_by(operation, matches, &defaults, &mut found)?;
        let to_stdout = text("out").is_some_and(|file| file == "-");
        let out = text("out").filter(|file| file != "-");
        let shaping = ["output", "query", "columns"].into_iter().filter(|name| matches.contains_id(&own_id(name)));
        let shaped_by = shaping.chain(is_set("raw").then_some("raw")).next();
        let on_terminal = out.is_none() && std::io::stdout().is_terminal();
        let named = match is_set("raw") {
            true => Some(Format::Raw),
            false => found("output").map(|found| format(&found)).transpose()?,
        };
        let default = if on_terminal { Format::Table } else { Format::Json };
        let pager = defaults.get("pager").map(|found| found.value);
        let paged = on_terminal && !is_set("no-pager");
        Ok(Settings {
            connection,
            input: text("input"),
            sets: matches.get_many::<String>(&own_id("set")).unwrap_or_default().cloned().collect(),
            validation: match text("validate").as_deref() {
                Some("off") => Validation::Off,
                Some("warn") => Validation::Warn,
                _ => Validation::Enforce,
            },
            all_pages: is_set("all-pages"),
            yes: is_set("yes"),
            defaults: used,
            dry_run: is_set("dry-run"),
            debug: is_set("debug"),
            wanted: Wanted {
                format: named.unwrap_or(default),
                query: text("query"),
                columns: matches.get_many::<String>(&own_id("columns")).unwrap_or_default().cloned().collect(),
                on_terminal,
            },
            format_named: named.is_some(),
            shaped_by,
            to_stdout,
            destination: match out {
                Some(file) => Destination::file(&file, is_set("force"))?,
                None if paged => Destination::pager(pager.as_deref()),
                None => Destination::Stdout,
            },
        })
    }
}

#[cfg(test)]
impl Settings {
    /// A call that says nothing but where to.
    pub(super) fn of_test(connection: Connection) -> Settings {
        Settings {
            connection,
            input: None,
            sets: Vec::new(),
            validation: Validation::Enforce,
            all_pages: false,
            yes: false,
            defaults: Vec::new(),
            dry_run: false,
            debug: false,
            wanted: Wanted { format: Format::Json, query: None, columns: Vec::new(), on_terminal: false },
            format_named: false,
            destination: Destination::Stdout,
            shaped_by: None,
            to_stdout: false,
        }
    }
}

/// The flags of a call that say where to and as whom, for commands that make calls of their own.
pub(crate) fn connection_args() -> Vec<Arg> {
    let wanted = ["site", "endpoint", "as", "profile", "timeout"].map(own_id);
    args(None).into_iter().filter(|arg| wanted.iter().any(|id| arg.get_id().as_str() == id)).collect()
}

/// Where to and as whom, by [`connection_args`] and the defaults.
pub(crate) fn connection(operation: &Operation, matches: &ArgMatches) -> Result<Connection, Ending> {
    let text = |name: &str| matches.get_one::<String>(&own_id(name)).cloned();
    let defaults = Defaults::read(text("profile").as_deref())?;
    let mut found = |name: &'static str| match text(name) {
        Some(value) => Some(Found { value, from: format!("--{name}") }),
        None => defaults.get(name),
    };
    connection_by(operation, matches, &defaults, &mut found)
}

fn connection_by(
    operation: &Operation,
    matches: &ArgMatches,
    defaults: &Defaults,
    found: &mut dyn FnMut(&'static str) -> Option<Found>,
) -> Result<Connection, Ending> {
    let first = catalog::site(operation, None);
    let site = found("site").map(|found| site(operation, &found)).transpose()?.or(first);
    let site = site.ok_or_else(|| Ending::usage("there is no such site"))?;
    let endpoint = found("endpoint").map(|found| found.value);
    let caller = found("as").map(|found| caller(operation, &found)).transpose()?;
    let timeout = match matches.get_one::<Duration>(&own_id("timeout")) {
        Some(time) => Some(*time),
        None => defaults
            .get("timeout")
            .map(|found| time(&found.value).map_err(|why| not(&found, "timeout", &why)))
            .transpose()?,
    };
    let profile = profile(defaults, matches.get_one::<String>(&own_id("profile")).cloned());
    let language = defaults.get("language").map(|found| language(&found)).transpose()?.unwrap_or_default();
    Ok(Connection { site, endpoint, caller, profile, timeout, language })
}

/// Whose keys are taken: those of a profile that is named. One that has defaults alone takes the usual keys.
fn profile(defaults: &Defaults, flag: Option<String>) -> Option<Profile> {
    let named = defaults.profile.as_ref()?;
    Some(Profile { name: named.value.clone(), must_have_keys: flag.is_some() && !defaults.has(&named.value) })
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

    fn found(value: &str) -> Found {
        Found { value: value.to_owned(), from: "here".to_owned() }
    }

    #[test]
    fn a_site_or_caller_that_the_service_lacks_is_told_with_those_that_it_has() {
        for operation in catalog::operations().map(|known| known.meta) {
            let service = catalog::service(operation);
            for id in catalog::all_site_ids() {
                let has = service.sites.iter().any(|known| known.id == id);
                let got = site(operation, &found(id));
                assert_eq!(got.as_ref().map(|site| site.id).ok(), has.then_some(id));
                if let Err(ending) = got {
                    let told = format!("here: site = {id}: the service {} has ", service.id);
                    assert!(ending.in_words().starts_with(&told), "{}", ending.in_words());
                }
            }
            for id in catalog::all_caller_ids() {
                let has = service.callers.iter().any(|known| known.id == id);
                let got = caller(operation, &found(id));
                assert_eq!(got.as_ref().map(|caller| caller.id).ok(), has.then_some(id));
                if let Err(ending) = got {
                    let told = format!("here: as = {id}: the service {} has ", service.id);
                    assert!(ending.in_words().starts_with(&told), "{}", ending.in_words());
                }
            }
            assert!(site(operation, &found("mars")).is_err_and(|ending| ending.in_words().contains("there are ")));
            assert!(caller(operation, &found("nobody")).is_err_and(|ending| ending.in_words().contains("there are ")));
        }
    }

    #[test]
    fn a_language_or_a_format_that_is_none_is_told_with_those_there_are() {
        assert_eq!(language(&found("en")).ok(), Some(Locale::English));
        assert_eq!(language(&found("zh")).ok(), Some(Locale::Chinese));
        let why = language(&found("de")).err().map(|ending| ending.in_words());
        assert_eq!(why.as_deref(), Some("here: language = de: there are en, zh"));
        let why = format(&found("xml")).err().map(|ending| ending.in_words()).unwrap_or_default();
        assert!(why.starts_with("here: output = xml: there are json, jsonl, yaml, csv"), "{why}");
    }

    #[test]
    fn the_own_flags_are_those_that_a_call_has() {
        let mut names: Vec<String> =
            args(None).iter().filter_map(|arg| arg.get_long().map(str::to_owned)).chain(["help".to_owned()]).collect();
        let mut own: Vec<&str> = OWN.to_vec();
        names.sort();
        own.sort_unstable();
        assert_eq!(names, own);
        let connection: Vec<Option<String>> =
            connection_args().iter().map(|arg| arg.get_long().map(str::to_owned)).collect();
        assert_eq!(connection, ["site", "endpoint", "as", "profile", "timeout"].map(|name| Some(name.to_owned())));
    }
}
