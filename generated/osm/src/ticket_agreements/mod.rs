// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Agreements and reports: 协议与举报.
//!
//! Agreements of the ticket service, and reports of abuse.

mod create_feedback;
mod show_latest_published_agreement;
mod show_signed_latest_published_agreement;
mod sign_published_agreement;

pub use create_feedback::*;
pub use show_latest_published_agreement::*;
pub use show_signed_latest_published_agreement::*;
pub use sign_published_agreement::*;
#[doc(no_inline)]
pub use crate::types::{AgreementKind, CaseSite, TicketLanguage, TimeZone};
