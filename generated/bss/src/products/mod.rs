// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Products: 产品.
//!
//! Service types, resource types, specifications, usage types and measurement units.

mod list_conversions;
mod list_incentive_discount_policies;
mod list_measure_units;
mod list_resource_specs;
mod list_resource_specs_price;
mod list_resource_types;
#[cfg(feature = "legacy")]
mod list_resource_types_old;
mod list_service_resources;
mod list_service_types;
#[cfg(feature = "legacy")]
mod list_service_types_old;
#[cfg(feature = "legacy")]
mod list_sku_inventories;
mod list_usage_types;

pub use list_conversions::*;
pub use list_incentive_discount_policies::*;
pub use list_measure_units::*;
pub use list_resource_specs::*;
pub use list_resource_specs_price::*;
pub use list_resource_types::*;
#[cfg(feature = "legacy")]
pub use list_resource_types_old::*;
pub use list_service_resources::*;
pub use list_service_types::*;
#[cfg(feature = "legacy")]
pub use list_service_types_old::*;
#[cfg(feature = "legacy")]
pub use list_sku_inventories::*;
pub use list_usage_types::*;
#[doc(no_inline)]
pub use crate::types::{
    ChargingMode, Currency, Language, MeasureType, PeriodType, ProductId, RegionCode,
    ResourceSpecCode, ResourceTypeCode, ServiceTypeCode, SkuCode, SpecFilterKey,
    UsageTypeCode, YesNo,
};
