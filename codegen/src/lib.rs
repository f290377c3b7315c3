//! The spec of a service, from text to findings to files.
//!
//! Everything here is a function of its input: no network, no clock, no environment, no files.
//!
//! ```text
//! source    files and places in them
//! load      text        → nodes with places and comments
//! syntax    nodes       → the spec as written (`ast`), by one table of keys
//! check     ast         → findings, one rule a file
//! layout    text        → text in the canonical layout
//! schema    key table   → JSON Schema for editors
//! model     ast         → the spec resolved: names decided, references followed
//! words     model       → facts as sentences
//! rust      model       → which Rust there is: names, types, documentation
//! emit      rust        → the files of the generated crate
//! diff      two models  → what changed, for whom, and how much it matters
//! export    model       → OpenAPI, JSON Schema and a reference to read
//! ```

pub mod check;
pub mod diagnostics;
pub mod diff;
pub mod emit;
pub mod export;
pub mod file;
pub mod layout;
pub mod load;
pub mod model;
pub mod names;
pub mod rust;
pub mod schema;
pub mod source;
pub mod syntax;
pub mod words;
mod work;
