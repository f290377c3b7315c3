// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Tickets: 工单.
//!
//! Creating, reading, acting on, rating, relating and exporting tickets.

#[cfg(feature = "legacy")]
mod act_on_ticket_v1;
mod create_case_extends_param;
mod create_cases;
mod create_relations;
mod create_scores;
#[cfg(feature = "legacy")]
mod create_ticket_v1;
mod delete_relation;
mod download_cases;
mod list_case_counts;
mod list_case_operate_logs;
mod list_cases;
#[cfg(feature = "legacy")]
mod list_order_incident;
mod list_relation;
#[cfg(feature = "legacy")]
mod list_tickets_v1;
#[cfg(feature = "legacy")]
mod rate_ticket_v1;
mod show_case_detail;
mod show_case_extends_param;
mod show_case_status;
#[cfg(feature = "legacy")]
mod show_ticket_v1;
mod update_case_contact_info;
mod update_cases;

#[cfg(feature = "legacy")]
pub use act_on_ticket_v1::*;
pub use create_case_extends_param::*;
pub use create_cases::*;
pub use create_relations::*;
pub use create_scores::*;
#[cfg(feature = "legacy")]
pub use create_ticket_v1::*;
pub use delete_relation::*;
pub use download_cases::*;
pub use list_case_counts::*;
pub use list_case_operate_logs::*;
pub use list_cases::*;
#[cfg(feature = "legacy")]
pub use list_order_incident::*;
pub use list_relation::*;
#[cfg(feature = "legacy")]
pub use list_tickets_v1::*;
#[cfg(feature = "legacy")]
pub use rate_ticket_v1::*;
pub use show_case_detail::*;
pub use show_case_extends_param::*;
pub use show_case_status::*;
#[cfg(feature = "legacy")]
pub use show_ticket_v1::*;
pub use update_case_contact_info::*;
pub use update_cases::*;
#[doc(no_inline)]
pub use crate::types::{
    AttachmentId, CaseAction, CaseCategoryId, CaseId, CaseSite, CaseStatus, CustomerId,
    Flag, GroupId, MessageAttachment, MessageId, OldSatisfactionDimension, ProblemTypeId,
    ProductCategoryId, ProjectId, RegionId, Satisfaction, SeverityId, TicketLanguage,
    TimeZone,
};
