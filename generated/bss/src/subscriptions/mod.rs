// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Subscriptions: 包年/包月资源.
//!
//! Yearly/monthly and pay-per-use resources: list, renew, unsubscribe, change to pay-per-use.

mod auto_renewal_resources;
#[cfg(feature = "legacy")]
mod auto_renewal_resources_v1;
mod cancel_auto_renewal_resources;
#[cfg(feature = "legacy")]
mod cancel_auto_renewal_resources_v1;
mod cancel_resources_subscription;
mod list_customer_on_demand_resources;
#[cfg(feature = "legacy")]
mod list_customer_on_demand_resources_v1;
#[cfg(feature = "legacy")]
mod list_customer_period_resources_v1;
mod list_pay_per_use_customer_resources;
mod renewal_resources;
#[cfg(feature = "legacy")]
mod renewal_resources_v1;
mod set_resources_renew_config;
#[cfg(feature = "legacy")]
mod unsubscribe_resources_v1;
mod update_period_to_on_demand;
mod update_period_to_on_demand_instantly;

pub use auto_renewal_resources::*;
#[cfg(feature = "legacy")]
pub use auto_renewal_resources_v1::*;
pub use cancel_auto_renewal_resources::*;
#[cfg(feature = "legacy")]
pub use cancel_auto_renewal_resources_v1::*;
pub use cancel_resources_subscription::*;
pub use list_customer_on_demand_resources::*;
#[cfg(feature = "legacy")]
pub use list_customer_on_demand_resources_v1::*;
#[cfg(feature = "legacy")]
pub use list_customer_period_resources_v1::*;
pub use list_pay_per_use_customer_resources::*;
pub use renewal_resources::*;
#[cfg(feature = "legacy")]
pub use renewal_resources_v1::*;
pub use set_resources_renew_config::*;
#[cfg(feature = "legacy")]
pub use unsubscribe_resources_v1::*;
pub use update_period_to_on_demand::*;
pub use update_period_to_on_demand_instantly::*;
#[doc(no_inline)]
pub use crate::types::{
    AccountId, CustomerId, EnterpriseProject, EnterpriseProjectId, ErrorDetail,
    FailedResource, Flag, IndirectPartnerId, Language, OrderId, PartnerId, PeriodType,
    ProductId, ProjectId, RegionCode, ResourceAction, ResourceId, ResourceSpecCode,
    ResourceStatus, ResourceTypeCode, ResultCode, ServiceTypeCode, ZoneCode,
};
