//! The command `bss`: every operation of the Huawei Cloud partner API (BSS) by its name.
//!
//! The library is the command without its `main`, so that tests can walk all operations in one process. It knows
//! operations only through the tables and the model of `huaweicloud-bss`: nothing here names one.

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

/// Runs the command line and returns its exit status.
pub fn main(words: impl Iterator<Item = OsString>) -> ExitCode {
    let words: Vec<OsString> = words.collect();
    match command::run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(ending) => finish(&ending),
    }
}

fn finish(ending: &Ending) -> ExitCode {
    ending::print(ending);
    ExitCode::from(ending.status())
}
