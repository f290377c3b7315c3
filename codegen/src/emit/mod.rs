//! From the decided crate to files: templates that read like what they make. Nothing here decides anything about the API;
//! a template that wants an `if` about it misses a field in [`rust`](mod@crate::rust).

mod catalog;
mod codes;
mod data;
mod doc;
mod enums;
mod error;
mod manifest;
mod name;
mod operation;
mod print;
mod readme;
mod root;
mod section;
mod service;
mod sparse;
mod structs;
mod table;
mod texts;
mod ty;
mod types;

pub use error::Error;

pub use crate::file::File;
use crate::model::Model;
use crate::rust::{self, Crate};

/// What makes files of the crate: one line for each thing that is generated.
type Emitter = fn(&Crate<'_>, &Model) -> Result<Vec<File>, Error>;

/// Every emitter with its name.
pub const EMITTERS: &[(&str, Emitter)] = &[
    ("manifest", manifest::emit),
    ("readme", readme::emit),
    ("root", root::emit),
    ("service", service::emit),
    ("codes", codes::emit),
    ("types", types::emit),
    ("sections", section::emit),
    ("operations", operation::emit),
    ("catalog", catalog::emit),
    ("data", data::emit),
];

/// All files of the generated crate, sorted by path.
///
/// # Errors
/// A name that Rust does not have, or output that is no Rust: both are faults of this library, and nothing is made.
pub fn emit(model: &Model) -> Result<Vec<File>, Error> {
    let planned = rust::lower(model)?;
    let mut files = Vec::new();
    for (_, emitter) in EMITTERS {
        files.extend(emitter(&planned, model)?);
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}
