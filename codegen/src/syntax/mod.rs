//! The language: which constructs there are (`keys`), what they become (`ast`), and the way between (`decode`).

pub mod ast;
mod build;
mod characters;
mod decode;
pub mod keys;
pub mod placeholder;
pub(crate) mod rules;
mod scalar;
mod shape_check;
mod type_expr;

pub(crate) use decode::file_construct;
pub use decode::parse;
pub(crate) use scalar::is_status;
