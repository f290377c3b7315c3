// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! What tickets can be about: 工单配置.
//!
//! What a ticket can be about: products, problem types, severities, regions, templates, extra parameters and limits.

mod list_case_categories;
mod list_case_limits;
mod list_case_quotas;
mod list_case_templates;
mod list_extends_params;
mod list_problem_types;
mod list_product_categories;
mod list_regions;
mod list_satisfaction_dimensions;
mod list_severities;
#[cfg(feature = "legacy")]
mod list_ticket_problem_types_v1;
#[cfg(feature = "legacy")]
mod list_ticket_products_v1;
#[cfg(feature = "legacy")]
mod list_ticket_regions_v1;
mod show_configuration;
#[cfg(feature = "legacy")]
mod show_ticket_templates_v1;

pub use list_case_categories::*;
pub use list_case_limits::*;
pub use list_case_quotas::*;
pub use list_case_templates::*;
pub use list_extends_params::*;
pub use list_problem_types::*;
pub use list_product_categories::*;
pub use list_regions::*;
pub use list_satisfaction_dimensions::*;
pub use list_severities::*;
#[cfg(feature = "legacy")]
pub use list_ticket_problem_types_v1::*;
#[cfg(feature = "legacy")]
pub use list_ticket_products_v1::*;
#[cfg(feature = "legacy")]
pub use list_ticket_regions_v1::*;
pub use show_configuration::*;
#[cfg(feature = "legacy")]
pub use show_ticket_templates_v1::*;
#[doc(no_inline)]
pub use crate::types::{
    CaseCategoryId, CaseSite, ProblemTypeId, ProductCategory, ProductCategoryId,
    RegionId, SeverityId, TicketLanguage, TimeZone,
};
