// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: ids.

use crate::prelude::*;

/// Agency ID.
pub type AgencyId = Text<kinds::AgencyId>;

/// Attachment ID.
pub type AttachmentId = Text<kinds::AttachmentId>;

/// ID of a request for access.
pub type AuthorizationId = Text<kinds::AuthorizationId>;

/// Ticket category ID.
pub type CaseCategoryId = Text<kinds::CaseCategoryId>;

/// Ticket ID.
pub type CaseId = Text<kinds::CaseId>;

/// Account ID of a customer.
pub type CustomerId = Text<kinds::CustomerId>;

/// ID of a diagnosis.
pub type DiagnoseJobId = Text<kinds::DiagnoseJobId>;

/// Account ID.
pub type DomainId = Text<kinds::DomainId>;

/// IAM user group ID.
pub type GroupId = Text<kinds::GroupId>;

/// Message ID.
pub type MessageId = Text<kinds::MessageId>;

/// Problem type ID.
pub type ProblemTypeId = Text<kinds::ProblemTypeId>;

/// Product ID.
pub type ProductCategoryId = Text<kinds::ProductCategoryId>;

/// Project ID.
pub type ProjectId = Text<kinds::ProjectId>;

/// Region ID.
pub type RegionId = Text<kinds::RegionId>;

/// Severity ID.
pub type SeverityId = Text<kinds::SeverityId>;

/// Language of names and messages, such as zh-cn.
pub type TicketLanguage = Text<kinds::TicketLanguage>;

/// Time zone of times, such as GMT+8.
pub type TimeZone = Text<kinds::TimeZone>;

text_kinds!(
    AgencyId, AttachmentId, AuthorizationId, CaseCategoryId, CaseId, CustomerId,
    DiagnoseJobId, DomainId, GroupId, MessageId, ProblemTypeId, ProductCategoryId,
    ProjectId, RegionId, SeverityId, TicketLanguage, TimeZone;
);
