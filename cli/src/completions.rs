//! `bss completions`: the scripts that make a shell ask this command what may come next.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};

use crate::ending::Ending;
use crate::terminal;

/// The shells that are served.
pub(crate) const SHELLS: &[&str] = &["bash", "zsh", "fish"];

const BASH: &str = r#"# bash completion of bss; in ~/.bashrc: eval "$(bss completions bash)"
_bss() {
  local current="${COMP_WORDS[COMP_CWORD]}" line
  # bash takes name=value for three words
  local words=("${COMP_WORDS[@]:1:COMP_CWORD}") joined=() word
  for word in "${words[@]}"; do
    if [[ ${#joined[@]} -gt 0 && ( $word == "=" || ${joined[-1]} == *= ) && ${joined[-1]} != --* ]]; then
      joined[-1]+="$word"
    else
      joined+=("$word")
    fi
  done
  local prefix=""
  [[ ${joined[-1]} == *=* ]] && prefix="${joined[-1]%%=*}="
  COMPREPLY=()
  while IFS=$'\t' read -r line _; do
    [[ -n $line ]] && COMPREPLY+=("${line#"$prefix"}")
  done < <(bss __complete "${joined[@]}" 2>/dev/null)
  if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then compopt -o nospace; fi
}
complete -o default -F _bss bss
"#;

const ZSH: &str = r#"#compdef bss
# zsh completion of bss; in ~/.zshrc after compinit: eval "$(bss completions zsh)"
_bss() {
  local -a found open
  local line word help
  while IFS= read -r line; do
    word="${line%%$'\t'*}"
    help="${line#*$'\t'}"
    [[ -z $word ]] && continue
    line="${word//:/\\:}${help:+:$help}"
    if [[ $word == *= ]]; then open+=("$line"); else found+=("$line"); fi
  done < <(bss __complete "${(@)words[2,CURRENT]}" 2>/dev/null)
  (( ${#open} )) && _describe -V bss open -S ''
  (( ${#found} )) && _describe -V bss found
  (( ${#open} + ${#found} )) || _files
}
compdef _bss bss
"#;

const FISH: &str = r#"# fish completion of bss; bss completions fish > ~/.config/fish/completions/bss.fish
complete -c bss -f -a '(bss __complete (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
complete -c bss -n '__fish_contains_opt input' -F
"#;

pub(crate) fn command() -> Command {
    Command::new("completions").about("Prints the completion script of a shell").arg(
        Arg::new("shell")
            .value_name("SHELL")
            .required(true)
            .value_parser(PossibleValuesParser::new(SHELLS))
            .help("bash: eval \"$(bss completions bash)\" in ~/.bashrc"),
    )
}

pub(crate) fn run(matches: &ArgMatches) -> Result<(), Ending> {
    let script = match matches.get_one::<String>("shell").map(String::as_str) {
        Some("zsh") => ZSH,
        Some("fish") => FISH,
        _ => BASH,
    };
    terminal::line(script.trim_end())
}
