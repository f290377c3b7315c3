// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Labels of tickets: 标签.
//!
//! Labels and the tickets that bear them.

mod create_case_labels;
mod create_labels;
mod delete_case_labels;
mod delete_labels;
mod list_case_labels;
mod list_labels;
mod update_labels;

pub use create_case_labels::*;
pub use create_labels::*;
pub use delete_case_labels::*;
pub use delete_labels::*;
pub use list_case_labels::*;
pub use list_labels::*;
pub use update_labels::*;
#[doc(no_inline)]
pub use crate::types::{CaseId, CaseLabel, CaseSite, TicketLanguage, TimeZone};
