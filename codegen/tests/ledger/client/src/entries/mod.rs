// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Entries: 分录.
//!
//! Entries and what proves them.

mod attach_receipt;
mod post_entry;
mod put_photo;
mod show_receipt;

pub use attach_receipt::*;
pub use post_entry::*;
pub use put_photo::*;
pub use show_receipt::*;
