//! `bss completions`: the scripts that make a shell ask this command what may come next.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};

use crate::complete;
use crate::ending::Ending;
use crate::terminal;

const AFTER: &str = "\
bash        eval \"$(bss completions bash)\" in ~/.bashrc
zsh         eval \"$(bss completions zsh)\" in ~/.zshrc, after compinit
fish        bss completions fish > ~/.config/fish/completions/bss.fish
powershell  bss completions powershell | Out-String | Invoke-Expression in $PROFILE
elvish      eval (bss completions elvish | slurp) in ~/.config/elvish/rc.elv";

pub(crate) fn command() -> Command {
    Command::new("completions").about("Prints the completion script of a shell").after_help(AFTER).arg(
        Arg::new("shell")
            .value_name("SHELL")
            .required(true)
            .value_parser(PossibleValuesParser::new(complete::shells()))
            .help("The shell; the script asks the command at every Tab, so it never goes stale"),
    )
}

pub(crate) fn run(matches: &ArgMatches) -> Result<(), Ending> {
    let shell = matches.get_one::<String>("shell").map(String::as_str).unwrap_or_default();
    Ok(terminal::line(complete::script(shell)?.trim_end())?)
}
