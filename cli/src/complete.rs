//! Completion: the shells' scripts ask this command at every Tab, through clap's engine. What may stand where is said by
//! the definitions of the command line, which are handed over.

mod bash;

use std::ffi::OsString;

use clap::Command;
use clap_complete::engine::CompletionCandidate;
use clap_complete::env::{Elvish, Fish, Powershell, Shells, Zsh};
use clap_complete::{CompleteEnv, engine};

use crate::ending::Ending;

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

/// Answers a shell from the command line that `defined` makes for what is typed; `None` when no shell asks.
pub(crate) fn answer(words: &[OsString], defined: fn(&[OsString]) -> Command) -> Option<Result<(), Ending>> {
    let asked = std::env::var_os(VARIABLE).filter(|shell| !shell.is_empty() && shell != "0");
    asked?;
    let typed: Vec<OsString> = words.iter().skip_while(|word| *word != "--").skip(1).cloned().collect();
    let env = CompleteEnv::with_factory(|| defined(&typed)).shells(SHELLS).bin("bss");
    Some(env.try_complete(words, std::env::current_dir().ok().as_deref()).map(drop).map_err(Ending::from))
}

/// What may stand at the place of the last word, each with what it means.
pub(crate) fn candidates(command: &mut Command, words: Vec<OsString>) -> Vec<(String, Option<String>)> {
    let at = words.len().saturating_sub(1);
    let found = engine::complete(command, words, at, None).unwrap_or_default();
    let text = |candidate: CompletionCandidate| {
        let help = candidate.get_help().map(|help| help.to_string());
        (candidate.get_value().to_string_lossy().into_owned(), help)
    };
    found.into_iter().map(text).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn each_shell_has_a_script_that_asks_this_command() {
        assert_eq!(shells(), ["bash", "zsh", "fish", "powershell", "elvish"]);
        for shell in shells() {
            let script = script(shell).unwrap();
            assert!(script.contains("COMPLETE") && script.contains("bss"), "{shell}: {script}");
        }
        let none = script("dash").unwrap_err();
        assert_eq!((none.status(), none.in_words()), (2, "no completion for dash".to_owned()));
    }
}
