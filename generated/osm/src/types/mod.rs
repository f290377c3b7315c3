// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Ids, enums and objects that several operations share.

mod codes;
mod ids;
mod objects;

pub use codes::*;
pub use ids::*;
pub use objects::*;
