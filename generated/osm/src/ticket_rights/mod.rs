// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Rights on tickets: 工单权限.
//!
//! Who may open, export and handle tickets, for customers, their users and partners.

mod create_privileges;
mod list_agencies;
mod list_customers_regions;
mod list_privileges;
mod list_sub_customers;
mod show_customer_privilege_policy;
mod show_partners_cases_privilege;
mod show_partners_service_info;

pub use create_privileges::*;
pub use list_agencies::*;
pub use list_customers_regions::*;
pub use list_privileges::*;
pub use list_sub_customers::*;
pub use show_customer_privilege_policy::*;
pub use show_partners_cases_privilege::*;
pub use show_partners_service_info::*;
#[doc(no_inline)]
pub use crate::types::{
    CaseRight, CaseSite, CustomerId, DomainId, RegionId, TicketLanguage, TimeZone,
};
