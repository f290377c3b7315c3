// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Ids, enums and objects that several operations share.

mod ids;
mod keys;
mod tokens;

pub use ids::*;
pub use keys::*;
pub use tokens::*;
