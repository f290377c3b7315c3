// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Access of support to hosts: 授权.
//!
//! Access to hosts that support asks for, and what was done with it.

mod check_hosts;
mod confirm_authorizations;
mod list_authorizations;
mod list_history_operate_logs;
mod list_history_sessions;
mod list_transport_histories;
mod show_authorization_detail;
mod show_login_type;
mod update_authorizations;

pub use check_hosts::*;
pub use confirm_authorizations::*;
pub use list_authorizations::*;
pub use list_history_operate_logs::*;
pub use list_history_sessions::*;
pub use list_transport_histories::*;
pub use show_authorization_detail::*;
pub use show_login_type::*;
pub use update_authorizations::*;
#[doc(no_inline)]
pub use crate::types::{
    AgencyId, AuthorizationId, CaseId, CaseSite, CustomerId, GroupId, LogOrder, RegionId,
    TicketLanguage, TimeZone,
};
