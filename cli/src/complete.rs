//! What may stand at the end of a command line; the shells' scripts ask for it at every Tab.
//!
//! Asked as `bss __complete WORD…`, the last word being the one under the cursor. Answers a candidate a line, a tab
//! before its explanation.

use std::ffi::OsString;

use huaweicloud_bss::runtime::meta::{Field, Kind, Operation};

use crate::ending::Ending;
use crate::{call, catalog, section, terminal};

/// The hidden command's name.
pub(crate) const NAME: &str = "__complete";

/// The words to complete, when that is what the command was called for.
pub(crate) fn asked(words: &[OsString]) -> Option<Vec<String>> {
    let [_, name, rest @ ..] = words else { return None };
    (name == NAME).then(|| rest.iter().map(|word| word.to_string_lossy().into_owned()).collect())
}

pub(crate) fn run(words: &[String]) -> Result<(), Ending> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let Some((current, before)) = words.split_last() else { return Ok(()) };
    let mut found = candidates(before, current);
    found.retain(|(word, _)| word.to_lowercase().starts_with(&current.to_lowercase()));
    let lines: Vec<String> = found.into_iter().map(|(word, help)| format!("{word}\t{help}")).collect();
    if lines.is_empty() { Ok(()) } else { terminal::line(&lines.join("\n")) }
}

type Candidates = Vec<(String, String)>;

fn candidates(before: &[&str], current: &str) -> Candidates {
    match before {
        [] => commands(),
        ["call", rest @ ..] => match rest {
            [] if !current.starts_with('-') => ids(),
            rest => call_flags(before.last(), current, rest.first().and_then(|name| operation(name)), false),
        },
        ["describe", ..] => {
            if current.starts_with('-') {
                words(&["--json", "--help"])
            } else {
                ids()
            }
        }
        ["errors", ..] => codes(),
        ["completions", ..] => words(crate::completions::SHELLS),
        ["operations", .., "--section"] => words(&catalog::sections()),
        [name, ..] if !catalog::in_section(name).is_empty() => in_section(name, before, current),
        [_, .., flag] => values_of_own(flag).unwrap_or_else(|| flags_of(before)),
        [_] => flags_of(before),
    }
}

fn words(words: &[&str]) -> Candidates {
    words.iter().map(|word| ((*word).to_owned(), String::new())).collect()
}

fn commands() -> Candidates {
    let command = crate::command::command(&[]);
    let about = |command: &clap::Command| command.get_about().map(ToString::to_string).unwrap_or_default();
    command.get_subcommands().map(|command| (command.get_name().to_owned(), about(command))).collect()
}

fn flags_of(before: &[&str]) -> Candidates {
    let command = crate::command::command(&[]);
    let Some(command) = before.first().and_then(|name| command.find_subcommand(name)) else { return Vec::new() };
    let flag = |arg: &clap::Arg| Some((format!("--{}", arg.get_long()?), help(arg)));
    command.get_arguments().filter_map(flag).collect()
}

fn help(arg: &clap::Arg) -> String {
    arg.get_help().map(ToString::to_string).unwrap_or_default()
}

fn ids() -> Candidates {
    catalog::operations().map(|operation| (operation.meta.id.to_owned(), operation.meta.title.to_owned())).collect()
}

fn codes() -> Candidates {
    catalog::service().errors.iter().map(|info| (info.code.to_owned(), info.doc.to_owned())).collect()
}

fn operation(name: &str) -> Option<&'static Operation> {
    catalog::find(name).ok().map(|operation| operation.meta)
}

fn in_section(name: &str, before: &[&str], current: &str) -> Candidates {
    let all = catalog::in_section(name);
    let named = before.get(1).and_then(|word| all.iter().find(|operation| catalog::kebab(operation.meta.id) == **word));
    match named {
        Some(operation) => call_flags(before.last(), current, Some(operation.meta), true),
        None => {
            all.iter().map(|operation| (catalog::kebab(operation.meta.id), operation.meta.title.to_owned())).collect()
        }
    }
}

/// Flags of a call, or values of the flag before the cursor.
fn call_flags(last: Option<&&str>, current: &str, operation: Option<&'static Operation>, short: bool) -> Candidates {
    let fields = || operation.into_iter().flat_map(|operation| operation.request.fields);
    if let Some(flag) = last.and_then(|last| last.strip_prefix("--")) {
        if flag == "set" {
            return match current.split_once('=') {
                None => fields().map(|field| (format!("{}=", field.wire), String::new())).collect(),
                Some((name, _)) => {
                    let field = fields().find(|field| field.wire == name);
                    let values = field.map(values).unwrap_or_default();
                    values.into_iter().map(|(value, help)| (format!("{name}={value}"), help)).collect()
                }
            };
        }
        if let Some(values) = values_of_own(flag) {
            return values;
        }
        if let Some(field) = fields().find(|field| short && section::flag_name(field) == flag) {
            return values(field);
        }
        // a value that nobody can list, a file for instance
        if call::args().iter().any(|arg| arg.get_long() == Some(flag) && arg.get_action().takes_values()) {
            return Vec::new();
        }
    }
    let own = call::args();
    let own = own.iter().filter_map(|arg| Some((format!("--{}", arg.get_long()?), help(arg))));
    let of_fields = fields().filter(|_| short).map(|field| (format!("--{}", section::flag_name(field)), String::new()));
    of_fields.chain(own).collect()
}

/// The values that a flag of the command takes, when they are known.
fn values_of_own(flag: &str) -> Option<Candidates> {
    let flag = flag.trim_start_matches('-');
    let of = |arg: &clap::Arg| arg.get_long() == Some(flag) || arg.get_id().as_str() == flag;
    let command = crate::command::command(&[]);
    let subcommands = command.get_subcommands();
    let values: Vec<_> = subcommands.flat_map(clap::Command::get_arguments).find(|arg| of(arg))?.get_possible_values();
    let values: Candidates = values.iter().map(|value| (value.get_name().to_owned(), String::new())).collect();
    (!values.is_empty() && !values.iter().all(|(value, _)| value == "true" || value == "false")).then_some(values)
}

/// The values that a field takes, when they are known.
fn values(field: &Field) -> Candidates {
    let kind = match field.kind {
        Kind::List(item) | Kind::Csv(item) => *item,
        kind => kind,
    };
    match kind {
        Kind::Enum(known) => {
            let allowed = |value: &&str| field.limits.only.is_empty() || field.limits.only.contains(value);
            let values = known.values.iter().map(|value| value.wire).filter(allowed);
            values.map(|value| (value.to_owned(), String::new())).collect()
        }
        Kind::Boolean => words(&["true", "false"]),
        _ => Vec::new(),
    }
}
