//! The command `bss`: every operation of the generated crates by its name.
//!
//! The library is the command without its `main`, so that tests can walk all operations in one process. It knows
//! operations only through the tables and the models of those crates: nothing here names one.

pub mod call;
pub mod catalog;
pub mod ending;
pub mod request;

mod candidates;
mod command;
mod complete;
mod completions;
mod describe;
mod doctor;
mod error_codes;
mod export;
mod facts;
mod interrupt;
mod man;
mod model;
mod operations;
mod output;
mod profile;
mod progress;
mod sandbox;
pub(crate) mod search;
mod section;
mod settings;
mod suggest;
mod terminal;
mod tips;

use std::ffi::OsString;
use std::process::ExitCode;

pub use candidates::set_words;
pub use command::{Line, candidates_of};

use ending::Ending;

/// Runs a command line, the program's name first, up to its end; what it answers goes to stdout.
///
/// # Errors
/// How it ended, when not well; [`main`] says it on stderr.
pub fn run(words: &[OsString]) -> Result<(), Ending> {
    command::run(words)
}

/// What `--query` picks from a document.
///
/// # Errors
/// Why it cannot be asked, or picks nothing.
pub fn query(text: &str, document: &huaweicloud_runtime::Json) -> Result<huaweicloud_runtime::Json, Ending> {
    let picked = output::query::Query::parse(text)?.pick(document).map_err(Ending::usage)?;
    Ok(picked.json)
}

/// Runs the command line and returns its exit status.
pub fn main(words: impl Iterator<Item = OsString>) -> ExitCode {
    let words: Vec<OsString> = words.collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(ending) => finish(&ending),
    }
}

fn finish(ending: &Ending) -> ExitCode {
    ending::print(ending);
    ExitCode::from(ending.status())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn a_query_picks_from_a_document_or_says_why_not() {
        let document = huaweicloud_runtime::Json::parse(br#"{"a":[1.50,2]}"#).unwrap();
        assert_eq!(query("a[0]", &document).unwrap().to_string(), "1.50");
        assert!(query("a[", &document).is_err_and(|ending| ending.status() == 2));
        assert!(query("length(a[0])", &document).is_err_and(|ending| ending.status() == 2));
    }
}
