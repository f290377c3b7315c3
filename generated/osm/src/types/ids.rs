// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: ids.

use crate::prelude::*;

/// Agency ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct AgencyId(String);

text_type!(AgencyId);

/// Attachment ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct AttachmentId(String);

text_type!(AttachmentId);

/// ID of a request for access.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct AuthorizationId(String);

text_type!(AuthorizationId);

/// Ticket category ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct CaseCategoryId(String);

text_type!(CaseCategoryId);

/// Ticket ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct CaseId(String);

text_type!(CaseId);

/// Account ID of a customer.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct CustomerId(String);

text_type!(CustomerId);

/// ID of a diagnosis.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct DiagnoseJobId(String);

text_type!(DiagnoseJobId);

/// Account ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct DomainId(String);

text_type!(DomainId);

/// IAM user group ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct GroupId(String);

text_type!(GroupId);

/// Message ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct MessageId(String);

text_type!(MessageId);

/// Problem type ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ProblemTypeId(String);

text_type!(ProblemTypeId);

/// Product ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ProductCategoryId(String);

text_type!(ProductCategoryId);

/// Project ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ProjectId(String);

text_type!(ProjectId);

/// Region ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct RegionId(String);

text_type!(RegionId);

/// Severity ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct SeverityId(String);

text_type!(SeverityId);

/// Language of names and messages, such as zh-cn.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct TicketLanguage(String);

text_type!(TicketLanguage);

/// Time zone of times, such as GMT+8.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct TimeZone(String);

text_type!(TimeZone);
