//! Completion: the shells' scripts ask this command at every Tab, through clap's engine. What may stand where is said by
//! the definitions of the command line; here are the candidates that those cannot list.

mod bash;
mod path;

use std::ffi::OsString;

use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter, CompletionCandidate};
use clap_complete::env::{Elvish, Fish, Powershell, Shells, Zsh};
use clap_complete::{CompleteEnv, engine};
use huaweicloud_runtime::meta::{Field, Kind};

use crate::ending::Ending;
use crate::{catalog, command, describe};

/// Set by the scripts, to the name of their shell.
const VARIABLE: &str = "COMPLETE";

/// The shells that are served. Bash shows no descriptions unless it is made to.
const SHELLS: Shells<'static> = Shells(&[&bash::Bash, &Zsh, &Fish, &Powershell, &Elvish]);

/// Their names.
pub(crate) fn shells() -> Vec<&'static str> {
    SHELLS.names().collect()
}

/// The script that registers the completion of `bss` in a shell.
pub(crate) fn script(shell: &str) -> Result<String, Ending> {
    let mut script = Vec::new();
    let shells = SHELLS;
    let completer = shells.completer(shell).ok_or_else(|| Ending::usage(format!("no completion for {shell}")))?;
    completer.write_registration(VARIABLE, "bss", "bss", "bss", &mut script)?;
    Ok(String::from_utf8_lossy(&script).into_owned())
}

/// Answers a shell; `None` when no shell asks.
pub(crate) fn answer(words: &[OsString]) -> Option<Result<(), Ending>> {
    let asked = std::env::var_os(VARIABLE).filter(|shell| !shell.is_empty() && shell != "0");
    asked?;
    let typed: Vec<OsString> = words.iter().skip_while(|word| *word != "--").skip(1).cloned().collect();
    let env = CompleteEnv::with_factory(|| command::to_complete(&typed)).shells(SHELLS).bin("bss");
    Some(env.try_complete(words, None).map(drop).map_err(Ending::from))
}

/// What may stand at the place of the last word, each with what it means.
pub fn candidates(words: &[&str]) -> Vec<(String, Option<String>)> {
    let words: Vec<OsString> = words.iter().map(OsString::from).collect();
    let at = words.len().saturating_sub(1);
    let found = engine::complete(&mut command::to_complete(&words), words, at, None).unwrap_or_default();
    let text = |candidate: CompletionCandidate| {
        let help = candidate.get_help().map(|help| help.to_string());
        (candidate.get_value().to_string_lossy().into_owned(), help)
    };
    found.into_iter().map(text).collect()
}

/// A candidate with what it means.
fn candidate(value: impl Into<OsString>, help: &str) -> CompletionCandidate {
    let first = help.lines().next().unwrap_or_default().to_owned();
    CompletionCandidate::new(value).help((!first.is_empty()).then(|| first.into()))
}

/// Ids of operations.
pub(crate) fn operations() -> ArgValueCandidates {
    ArgValueCandidates::new(|| {
        catalog::operations().map(|known| candidate(catalog::name(known.meta), known.meta.title)).collect()
    })
}

/// Error codes.
pub(crate) fn codes() -> ArgValueCandidates {
    ArgValueCandidates::new(|| {
        catalog::services().flat_map(|service| service.errors).map(|info| candidate(info.code, info.doc)).collect()
    })
}

/// Names of profiles.
pub(crate) fn profiles() -> ArgValueCandidates {
    ArgValueCandidates::new(|| {
        let names = crate::profile::names();
        names.into_iter().map(|name| candidate(name, "")).collect()
    })
}

/// The values of a field's flag.
pub(crate) fn values_of(field: &'static Field, described: Option<&describe::Field>) -> ArgValueCompleter {
    let values = values(field, described);
    let csv = matches!(field.kind, Kind::Csv(_));
    ArgValueCompleter::new(move |current: &std::ffi::OsStr| {
        let current = current.to_string_lossy();
        // the last of several, with those before it
        let (before, last) = match current.rfind(',').filter(|_| csv) {
            Some(at) => current.split_at(at + 1),
            None => ("", &*current),
        };
        let fits = values.iter().filter(|(value, _)| value.starts_with(last));
        fits.map(|(value, help)| candidate(format!("{before}{value}"), help)).collect::<Vec<_>>()
    })
}

/// What stands in `--set`: paths into the request, then values.
pub(crate) fn set_of(operation: &'static huaweicloud_runtime::erased::Erased) -> ArgValueCompleter {
    ArgValueCompleter::new(move |current: &std::ffi::OsStr| path::candidates(operation, &current.to_string_lossy()))
}

/// What `--set` offers behind a word, without the command line around it.
pub fn set_words(operation: &'static huaweicloud_runtime::erased::Erased, word: &str) -> Vec<String> {
    let found = path::candidates(operation, word);
    found.iter().map(|candidate| candidate.get_value().to_string_lossy().into_owned()).collect()
}

/// The values that a field takes, as far as they are known, with their meanings.
fn values(field: &Field, described: Option<&describe::Field>) -> Vec<(String, String)> {
    let kind = match field.kind {
        Kind::List(item) | Kind::Csv(item) => *item,
        kind => kind,
    };
    match kind {
        Kind::Enum(known) => {
            let allowed = |value: &&str| field.limits.only.is_empty() || field.limits.only.contains(value);
            let meaning = |wire: &str| {
                let found = described?.values.iter().find(|value| value.wire == wire)?;
                Some(found.doc.clone())
            };
            let values = known.values.iter().map(|value| value.wire).filter(allowed);
            values.map(|value| (value.to_owned(), meaning(value).unwrap_or_default())).collect()
        }
        Kind::Boolean => ["true", "false"].map(|word| (word.to_owned(), String::new())).into(),
        _ => Vec::new(),
    }
}
