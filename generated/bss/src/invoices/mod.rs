// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Invoices: 发票.
//!
//! Invoice requests of the international site.

mod list_invoices;

pub use list_invoices::*;
#[doc(no_inline)]
pub use crate::types::{AccountId, ResultCode, YesNoLetter};
