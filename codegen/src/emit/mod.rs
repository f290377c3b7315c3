//! From the model to files. An emitter reads the model and returns text; it never sees YAML and never decides a name.

mod catalog;
mod code;
mod docs;
mod enums;
mod manifest;
mod model_json;
mod operations;
mod records;
mod root;
mod sandbox;
mod scalars;
mod sections;
mod service;
mod tables;
mod types;

pub use crate::file::File;
use crate::model::Model;

/// What makes files of the model: one line for each thing that is generated.
type Emitter = fn(&Model) -> Vec<File>;

/// Every emitter with its name.
pub const EMITTERS: &[(&str, Emitter)] = &[
    ("manifest", manifest::emit),
    ("root", root::emit),
    ("service", service::emit),
    ("types", types::emit),
    ("sections", sections::emit),
    ("operations", operations::emit),
    ("catalog", catalog::emit),
    ("model.json", model_json::emit),
    ("sandbox.json", sandbox::emit),
];

/// All files of the generated crate, sorted by path.
pub fn emit(model: &Model) -> Vec<File> {
    let mut files: Vec<File> = EMITTERS.iter().flat_map(|(_, emitter)| emitter(model)).collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}
