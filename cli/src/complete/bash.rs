//! Bash, with descriptions: where several words fit, each is listed with what it means; where one does, it is taken.

use std::ffi::OsString;
use std::io::{Error, Write};
use std::path::Path;

use clap::Command;
use clap_complete::engine;
use clap_complete::env::EnvCompleter;

/// The script; NAME, BIN, COMPLETER and VAR are filled in.
const SCRIPT: &str = r#"# bash completion of BIN; in ~/.bashrc: eval "$(BIN completions bash)"
_complete_NAME() {
  # bash takes name=value for three words
  local words=() word open=
  for word in "${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
    if [[ ${#words[@]} -gt 1 && ( -n $open || $word == [=:] ) ]]; then
      words[${#words[@]}-1]+="$word"
      [[ $word == [=:] ]] && open=1 || open=
    else
      words+=("$word")
      open=
    fi
  done
  local current="${words[${#words[@]}-1]}"
  local prefix="${current%"${current##*[=:]}"}"
  local found=() helps=() value help longest=0
  while IFS=$'\t' read -r value help; do
    [[ -z $value ]] && continue
    value="${value#"$prefix"}"
    found+=("$value")
    helps+=("$help")
    (( ${#value} > longest )) && longest=${#value}
  done < <(VAR=bash COMPLETER -- "${words[@]}" 2>/dev/null)
  COMPREPLY=()
  if (( ${#found[@]} == 1 )) || [[ ${COMP_TYPE:-9} == 37 ]]; then
    COMPREPLY=("${found[@]}")
    [[ ${found[0]-} == *[=.] ]] && compopt -o nospace 2>/dev/null
    return
  fi
  local at line
  for at in "${!found[@]}"; do
    line="${found[at]}"
    if [[ -n ${helps[at]} ]]; then
      printf -v line '%-*s  (%s)' "$longest" "$line" "${helps[at]}"
      line="${line:0:$((${COLUMNS:-80} - 2))}"
    fi
    COMPREPLY+=("$line")
  done
}
complete -o bashdefault -o default -o nosort -F _complete_NAME BIN 2>/dev/null || complete -o bashdefault -o default -F _complete_NAME BIN
"#;

/// Bash with descriptions.
pub(super) struct Bash;

impl EnvCompleter for Bash {
    fn name(&self) -> &'static str {
        "bash"
    }

    fn is(&self, name: &str) -> bool {
        name == "bash"
    }

    fn write_registration(
        &self,
        var: &str,
        name: &str,
        bin: &str,
        completer: &str,
        buf: &mut dyn Write,
    ) -> Result<(), Error> {
        let script = SCRIPT.replace("COMPLETER", completer).replace("NAME", name).replace("BIN", bin);
        buf.write_all(script.replace("VAR=", &format!("{var}=")).as_bytes())
    }

    /// A word a line, a tab before what it means.
    fn write_complete(
        &self,
        command: &mut Command,
        words: Vec<OsString>,
        directory: Option<&Path>,
        buf: &mut dyn Write,
    ) -> Result<(), Error> {
        let last = words.len().saturating_sub(1);
        for found in engine::complete(command, words, last, directory)? {
            let help = found.get_help().map(ToString::to_string).unwrap_or_default();
            let help = help.lines().next().unwrap_or_default();
            writeln!(buf, "{}\t{help}", found.get_value().to_string_lossy())?;
        }
        Ok(())
    }
}
