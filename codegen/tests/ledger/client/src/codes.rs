// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Every documented error code of the service and of its gateway: `error.code() == Some(…)` without a slip.

/// `L.1`: Wrong entry.
pub const L_1: &str = "L.1";
