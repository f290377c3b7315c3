// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Contacts for tickets: 联系方式.
//!
//! Verifying phone numbers and mail addresses, carbon copies and country codes.

mod check_need_verify;
mod check_verify_codes;
mod list_area_codes;
mod list_case_cc_emails;
mod list_has_verified_contacts;
mod send_verify_codes;

pub use check_need_verify::*;
pub use check_verify_codes::*;
pub use list_area_codes::*;
pub use list_case_cc_emails::*;
pub use list_has_verified_contacts::*;
pub use send_verify_codes::*;
#[doc(no_inline)]
pub use crate::types::{CaseSite, ContactWay, CustomerId, TicketLanguage, TimeZone};
