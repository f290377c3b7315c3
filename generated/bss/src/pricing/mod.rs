// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Prices: 价格.
//!
//! Prices of products, renewals and changes, and commercial discounts.

mod list_business_discount_info;
mod list_on_demand_resource_ratings;
#[cfg(feature = "legacy")]
mod list_product_ratings_v1;
mod list_rate_on_period_detail;
mod list_renew_rate_on_period;
#[cfg(feature = "legacy")]
mod show_change_rating_v1;

pub use list_business_discount_info::*;
pub use list_on_demand_resource_ratings::*;
#[cfg(feature = "legacy")]
pub use list_product_ratings_v1::*;
pub use list_rate_on_period_detail::*;
pub use list_renew_rate_on_period::*;
#[cfg(feature = "legacy")]
pub use show_change_rating_v1::*;
#[doc(no_inline)]
pub use crate::types::{
    AccountId, AmountUnit, Currency, DiscountId, FailedResource, Flag,
    InstallmentPeriodType, LowerLanguage, PeriodType, ProductId, ProjectId,
    RatingDiscountType, RegionCode, ResourceId, ResourceSpecCode, ResourceTypeCode,
    ResultCode, ServiceTypeCode, SiteCode, SizeUnit, UsageTypeCode, ZoneCode,
};
