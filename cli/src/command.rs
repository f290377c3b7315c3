//! The command line: what there is to be called, and who runs it.

use std::ffi::OsString;

use clap::{Arg, ArgMatches, Command};

use crate::ending::Ending;
use crate::section::Detail;
use crate::{
    call, candidates, catalog, complete, completions, describe, doctor, error_codes, man, operations, profile, sandbox,
    section, terminal, tips,
};

const EXAMPLES: &str = "\
Examples:
  bss operations --caller partner balance         find an operation
  bss describe OPERATION                          what it takes and answers
  bss call OPERATION --set name=value --dry-run   the request, not sent
  bss SECTION                                     operations of a section
  bss sandbox                                     a service to try it all on
  bss help COMMAND                                what a command takes

Keys: HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, a token in BSS_TOKEN,
  or --profile; a sandbox on this computer needs none.
Exit status: 0 success, 1 refused before sending, 2 wrong use,
  3 the service answered an error, 4 no answer,
  5 carried out, but its answer could not be shown (do not repeat it),
  130, 143, 129 stopped by Ctrl-C, SIGTERM, SIGHUP;
  with 3, 4 and a stop the message says where a payment may have been made.";

/// Runs a command line; its first word is the program's name.
pub(crate) fn run(words: &[OsString]) -> Result<(), Ending> {
    let mut words: Vec<OsString> = words.to_vec();
    if let Some(answered) = complete::answer(&words, to_complete) {
        return answered;
    }
    help_as_flag(&mut words);
    if let Some(operation) = call::help_asked(&words) {
        return call::help(operation?);
    }
    section::complete_prefix(&mut words)?;
    let matches =
        command(&words).try_get_matches_from(&words).map_err(|error| tips::better(error, &words, &command(&[])))?;
    match matches.subcommand() {
        Some(("operations", matches)) => operations::run(matches),
        Some(("describe", matches)) => describe::run(matches),
        Some(("call", matches)) => run_call(matches),
        Some(("errors", matches)) => error_codes::run(matches),
        Some(("sandbox", matches)) => sandbox::run(matches),
        Some(("completions", matches)) => completions::run(matches),
        Some(("doctor", matches)) => doctor::run(matches),
        Some(("profile", matches)) => profile::run(matches),
        Some(("man", matches)) => man::run(matches, command),
        Some(("version", _)) => Ok(terminal::line(&format!("bss {}", env!("CARGO_PKG_VERSION")))?),
        Some((name, matches)) => section::run(name, matches),
        None => Ok(()),
    }
}

/// `bss help X` is `bss X --help`.
fn help_as_flag(words: &mut Vec<OsString>) {
    if words.get(1).is_some_and(|word| word == "help") {
        words.remove(1);
        words.push("--help".into());
    }
}

/// What may stand at the place of the last word of a command line, each with what it means.
pub fn candidates_of(words: &[&str]) -> Vec<(String, Option<String>)> {
    Line::of(words).candidates(words)
}

/// A command line that has its operation, ready to be asked what may stand behind: to build it takes longer than to ask.
pub struct Line(Command);

impl Line {
    /// The command line of words that begin like these: with a section, or `call`, and an operation.
    pub fn of(words: &[&str]) -> Line {
        Line(to_complete(&words.iter().map(OsString::from).collect::<Vec<_>>()))
    }

    /// What may stand at the place of the last word, each with what it means.
    pub fn candidates(&mut self, words: &[&str]) -> Vec<(String, Option<String>)> {
        complete::candidates(&mut self.0, words.iter().map(OsString::from).collect())
    }
}

/// The command line as completion needs it.
fn to_complete(words: &[OsString]) -> Command {
    whole(words, Detail::Brief)
}

/// The whole command line, as far as it is needed to read these words: operations are built when they are named.
fn command(words: &[OsString]) -> Command {
    whole(words, Detail::of(words))
}

fn whole(words: &[OsString], detail: Detail) -> Command {
    Command::new("bss")
        .about("Every operation of the Huawei Cloud partner API (BSS)")
        .version(env!("CARGO_PKG_VERSION"))
        .after_help(EXAMPLES)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading("Commands and sections")
        .subcommands([
            operations::command(),
            describe::command(),
            call_command(words),
            error_codes::command(),
            sandbox::command(),
            doctor::command(),
            profile::command(),
            completions::command(),
            man::command(),
            Command::new("version").about("Prints the version"),
        ])
        .subcommands(section::commands(words, detail))
}

fn call_command(words: &[OsString]) -> Command {
    let named = match words {
        [_, call, name, ..] if call == "call" => name.to_str().and_then(|name| catalog::find(name).ok()),
        _ => None,
    };
    Command::new("call")
        .about("Calls an operation by its id (OPERATION --help describes it)")
        .arg(
            Arg::new("operation")
                .value_name("OPERATION")
                .required(true)
                .help("Its id, such as `bss operations` lists")
                .add(candidates::operations()),
        )
        .args(call::args(named))
}

fn run_call(matches: &ArgMatches) -> Result<(), Ending> {
    let name = matches.get_one::<String>("operation").map(String::as_str).unwrap_or_default();
    call::run(catalog::find(name)?, matches, Vec::new())
}

#[cfg(test)]
#[allow(clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    /// clap finds two flags of one name, and the like.
    #[test]
    fn every_short_form_is_a_sound_command() {
        for operation in catalog::operations().map(|operation| operation.meta) {
            let line = ["bss", &catalog::section(operation), &catalog::kebab(operation.id)].map(OsString::from);
            command(&line).debug_assert();
        }
    }

    #[test]
    fn help_of_a_command_is_its_flag() {
        let as_flag = |words: &[&str]| {
            let mut words: Vec<OsString> = words.iter().map(OsString::from).collect();
            help_as_flag(&mut words);
            words.iter().map(|word| word.to_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(as_flag(&["bss", "help", "errors"]), ["bss", "errors", "--help"]);
        assert_eq!(as_flag(&["bss", "help"]), ["bss", "--help"]);
        assert_eq!(as_flag(&["bss", "errors", "help"]), ["bss", "errors", "help"]);
        assert_eq!(as_flag(&["bss"]), ["bss"]);
    }

    #[test]
    fn a_call_completes_the_fields_of_its_operation() {
        let words: Vec<String> =
            candidates_of(&["bss", "call", "PayOrders", "--set", "order"]).into_iter().map(|(word, _)| word).collect();
        assert_eq!(words, ["order_id="]);
        assert!(candidates_of(&["bss", "call", "Nothing", "--set", "order"]).is_empty());
    }

    #[test]
    fn every_command_has_its_name_its_purpose_and_its_arguments() {
        let line = command(&[]);
        for (name, arguments) in [
            ("operations", &["text", "section", "site", "caller", "status", "json"][..]),
            ("describe", &["operation", "json"]),
            ("call", &["operation", "--input", "--set", "--site"]),
            ("errors", &["code", "json"]),
            ("doctor", &["reads", "json", "--site", "--endpoint", "--as", "--profile", "--timeout"]),
            ("completions", &["shell"]),
            ("man", &["folder"]),
            ("version", &[]),
        ] {
            let found = line.find_subcommand(name).unwrap_or_else(|| panic!("there is no {name}"));
            assert!(found.get_about().is_some(), "{name}");
            let ids: Vec<&str> = found.get_arguments().map(|argument| argument.get_id().as_str()).collect();
            assert!(arguments.iter().all(|argument| ids.contains(argument)), "{name}: {ids:?}");
        }
        assert_eq!(line.find_subcommand("doctor").map(|found| found.get_arguments().count()), Some(7));
        let shells: Vec<String> =
            candidates_of(&["bss", "completions", ""]).into_iter().map(|(word, _)| word).collect();
        for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
            assert!(shells.contains(&shell.to_owned()), "{shells:?}");
        }
        assert!(catalog::sections().iter().all(|section| line.find_subcommand(section).is_some()));
        assert!(line.get_after_help().is_some_and(|help| help.to_string().contains("Exit status: 0 success")));
    }
}
