// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Resource packages: 资源包.
//!
//! Resource packages, what is left of them, and their deductions.

mod list_free_resource_infos;
mod list_free_resource_usages;
#[cfg(feature = "legacy")]
mod list_free_resources;
mod list_free_resources_usage_records;
#[cfg(feature = "legacy")]
mod list_resource_usages;

pub use list_free_resource_infos::*;
pub use list_free_resource_usages::*;
#[cfg(feature = "legacy")]
pub use list_free_resources::*;
pub use list_free_resources_usage_records::*;
#[cfg(feature = "legacy")]
pub use list_resource_usages::*;
#[doc(no_inline)]
pub use crate::types::{
    BundleType, EnterpriseProjectId, EnterpriseProjectScope, Language, OrderId,
    PackageId, PackageItemId, PackageSource, PackageStatus, ProductId, QuotaReuseCycle,
    QuotaReuseCycleType, QuotaReuseMode, RegionCode, ResourceId, ResourceTypeCode,
    ResultCode, ServiceTypeCode, UsageTypeCode,
};
