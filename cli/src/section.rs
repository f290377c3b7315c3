//! Short forms: `bss SECTION OPERATION --field VALUE …`, where every field of the request is a flag with its help.

mod flag;

use std::ffi::OsString;

use clap::{ArgMatches, Command};
use huaweicloud_runtime::erased::Erased;
use huaweicloud_runtime::meta::{Operation, Status};

use crate::ending::{Ending, Message};
use crate::terminal::{self, Paint};
use crate::{call, catalog, export, facts, operations};

/// What a command line says of a section and an operation in it.
struct Words<'a> {
    section: &'a str,
    operation: Option<&'a str>,
}

impl<'a> Words<'a> {
    fn of(words: &'a [OsString]) -> Option<Self> {
        let mut plain = words.iter().skip(1).map_while(|word| word.to_str());
        let section = plain.next()?;
        let operation = plain.next().filter(|word| !word.starts_with('-'));
        Some(Words { section, operation })
    }
}

/// How much the flags of an operation say of themselves; reading the documentation takes a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    /// Nothing: they are only read.
    Names,
    /// A line each, and values with their meanings, for completion.
    Brief,
    /// All of it, for the help.
    Full,
}

impl Detail {
    /// What these words need.
    pub(crate) fn of(words: &[OsString]) -> Self {
        match words.iter().any(|word| word == "--help" || word == "-h") {
            true => Detail::Full,
            false => Detail::Names,
        }
    }
}

/// Completes the name of an operation in its section where only one begins so.
pub(crate) fn complete_prefix(words: &mut [OsString]) -> Result<(), Ending> {
    let Some(Words { section, operation: Some(word), .. }) = Words::of(words) else { return Ok(()) };
    let in_section = catalog::in_section(section);
    let names: Vec<String> = in_section.iter().map(|operation| catalog::kebab(operation.meta.id)).collect();
    let lower = catalog::kebab(word);
    let same = names.iter().find(|name| **name == lower);
    let begins =
        |(name, operation): &(&String, &&Erased)| operation.meta.status == Status::Active && name.starts_with(&lower);
    let near: Vec<&String> = names.iter().zip(&in_section).filter(begins).map(|(name, _)| name).collect();
    let found = match (same, near.as_slice()) {
        (Some(same), _) => same.clone(),
        (None, [one]) => (*one).clone(),
        (None, []) => return Ok(()),
        (None, several) => {
            let several: Vec<&str> = several.iter().map(|name| name.as_str()).collect();
            return Err(Ending::Usage(
                Message::new(format!("{section} {word}: there are several")).hint(several.join(", ")),
            ));
        }
    };
    words[2] = found.into();
    Ok(())
}

/// The sections as commands. Only the operation that is named gets its flags, for there are thousands in all.
pub(crate) fn commands(words: &[OsString], detail: Detail) -> Vec<Command> {
    // a name that is cut stands for the whole one
    let mut whole = words.to_vec();
    let cut = words.get(2).and_then(|word| word.to_str()).map(str::to_owned);
    let _ = complete_prefix(&mut whole);
    let words = Words::of(&whole);
    let section = |id: String| {
        let named = words.as_ref().filter(|words| words.section == id);
        let all = catalog::in_section(&id);
        let active = all.iter().filter(|operation| operation.meta.status == Status::Active).count();
        let s = if active == 1 { "" } else { "s" };
        let about = match all.len() - active {
            0 => format!("{active} operation{s}"),
            legacy => format!("{active} operation{s}, {legacy} legacy"),
        };
        let command = Command::new(id.clone()).about(about).disable_help_subcommand(true);
        match named {
            None => command,
            Some(words) => command.subcommands(export::command(&id)).subcommands(
                all.into_iter().map(|operation| short_form(&id, operation, words, cut.as_deref(), detail)),
            ),
        }
    };
    catalog::sections().into_iter().map(section).collect()
}

fn short_form(
    section: &str,
    operation: &'static Erased,
    words: &Words<'_>,
    cut: Option<&str>,
    detail: Detail,
) -> Command {
    let meta = operation.meta;
    let name = catalog::kebab(meta.id);
    let command = Command::new(name.clone()).about(meta.title).hide(meta.status != Status::Active);
    if words.operation != Some(name.as_str()) {
        return command;
    }
    let described = if detail == Detail::Names { None } else { facts::Operation::read(operation).ok() };
    let command = command
        .override_usage(format!("bss {section} {name} [--FIELD VALUE]… [OPTIONS]"))
        .args(flag::args(meta, described.as_ref(), detail))
        .args(call::args(Some(operation)));
    let command = match cut {
        Some(cut) if cut != name => command.alias(cut.to_owned()),
        _ => command,
    };
    match described {
        Some(described) => command.after_help(flag::after_help(&described)),
        None => command,
    }
}

/// Runs a short form, or lists the operations of a section.
pub(crate) fn run(section: &str, matches: &ArgMatches) -> Result<(), Ending> {
    let all = catalog::in_section(section);
    let Some((name, matches)) = matches.subcommand() else {
        let metas: Vec<_> = all.iter().map(|operation| operation.meta).collect();
        let name = |operation: &Operation| catalog::kebab(operation.id);
        terminal::line(&operations::table(&metas, name, Paint::stdout()))?;
        terminal::note(&format!("call one: bss {section} OPERATION --field value …, its flags: --help"));
        return Ok(());
    };
    if name == export::NAME {
        return export::run(section, matches);
    }
    let operation = all
        .into_iter()
        .find(|operation| catalog::kebab(operation.meta.id) == name)
        .ok_or_else(|| Ending::usage(format!("{section} has no operation {name}")))?;
    call::run(operation, matches, flag::given(operation.meta, matches))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn words(words: &[&str]) -> Vec<OsString> {
        words.iter().map(OsString::from).collect()
    }

    #[test]
    fn a_prefix_that_is_one_operations_is_its_name() {
        let mut line = words(&["bss", "orders", "pay"]);
        assert!(complete_prefix(&mut line).is_ok());
        assert_eq!(line[2], "pay-orders");
        let mut line = words(&["bss", "orders", "PayOrdersV1"]);
        assert!(complete_prefix(&mut line).is_ok());
        assert_eq!(line[2], "pay-orders-v1");
        assert!(complete_prefix(&mut words(&["bss", "orders", "list"])).is_err());
        let mut line = words(&["bss", "orders", "zzz"]);
        assert!(complete_prefix(&mut line).is_ok());
        assert_eq!(line[2], "zzz");
    }

    #[test]
    fn what_is_asked_for_its_help_says_all_of_itself() {
        assert_eq!(Detail::of(&words(&["bss", "orders", "pay", "--help"])), Detail::Full);
        assert_eq!(Detail::of(&words(&["bss", "orders", "-h"])), Detail::Full);
        assert_eq!(Detail::of(&words(&["bss", "orders", "pay", "--yes"])), Detail::Names);
        assert_eq!(Detail::of(&[]), Detail::Names);
    }

    #[test]
    fn a_section_counts_its_operations_and_those_of_the_past() {
        let (mut one, mut several, mut legacy_of) = (0, 0, 0);
        for command in commands(&words(&["bss"]), Detail::Names) {
            let all = catalog::in_section(command.get_name());
            let active = all.iter().filter(|known| known.meta.status == Status::Active).count();
            let legacy = all.len() - active;
            let noun = if active == 1 { "operation" } else { "operations" };
            let more = if legacy == 0 { String::new() } else { format!(", {legacy} legacy") };
            assert_eq!(command.get_about().map(ToString::to_string), Some(format!("{active} {noun}{more}")));
            assert_eq!(command.get_subcommands().count(), 0, "nobody named {}", command.get_name());
            one += usize::from(active == 1);
            several += usize::from(active > 1);
            legacy_of += usize::from(legacy > 0);
        }
        assert!(several > 3 && legacy_of > 3, "{one} {several} {legacy_of}");
    }

    #[test]
    fn only_the_operation_that_is_named_has_its_flags_and_a_cut_name_is_its_alias() {
        let line = words(&["bss", "orders", "pay", "--order-id", "1"]);
        let sections = commands(&line, Detail::Names);
        let named: Vec<&str> =
            sections.iter().filter(|found| found.has_subcommands()).map(|found| found.get_name()).collect();
        assert_eq!(named, ["orders"]);
        let orders = sections.iter().find(|found| found.get_name() == "orders").unwrap();
        let with_flags: Vec<&str> = orders
            .get_subcommands()
            .filter(|found| found.get_arguments().next().is_some())
            .map(|found| found.get_name())
            .collect();
        assert_eq!(with_flags, ["pay-orders"]);
        let pay = orders.find_subcommand("pay-orders").unwrap();
        assert_eq!(pay.get_all_aliases().collect::<Vec<_>>(), ["pay"]);
        for operation in catalog::in_section("orders") {
            let found = orders.find_subcommand(catalog::kebab(operation.meta.id)).unwrap();
            assert_eq!(found.is_hide_set(), operation.meta.status != Status::Active, "{}", operation.meta.id);
        }
        let whole = commands(&words(&["bss", "orders", "pay-orders"]), Detail::Names);
        let pay = whole.iter().find_map(|found| found.find_subcommand("pay-orders")).unwrap();
        assert_eq!(pay.get_all_aliases().count(), 0);
        // help is read for who asks for it
        assert!(pay.get_after_help().is_none());
        let full = commands(&words(&["bss", "orders", "pay-orders", "--help"]), Detail::Full);
        let pay = full.iter().find_map(|found| found.find_subcommand("pay-orders")).unwrap();
        assert!(pay.get_after_help().is_some());
    }
}
