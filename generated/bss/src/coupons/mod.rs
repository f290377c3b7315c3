// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Coupons: 优惠券.
//!
//! Coupons and coupon quotas: query, issue, reclaim. A cash coupon is 代金券, a flexi-purchase coupon 现金券.

mod create_partner_coupons;
mod list_coupon_quotas_records;
#[cfg(feature = "legacy")]
mod list_coupons_v1;
mod list_customer_coupon_change_records;
mod list_issued_coupon_quotas;
mod list_issued_partner_coupons;
mod list_partner_coupons_record;
mod list_quota_coupons;
mod list_sub_customer_coupons;
mod reclaim_coupon_quotas;
mod reclaim_partner_coupons;
mod update_coupon_quotas;

pub use create_partner_coupons::*;
pub use list_coupon_quotas_records::*;
#[cfg(feature = "legacy")]
pub use list_coupons_v1::*;
pub use list_customer_coupon_change_records::*;
pub use list_issued_coupon_quotas::*;
pub use list_issued_partner_coupons::*;
pub use list_partner_coupons_record::*;
pub use list_quota_coupons::*;
pub use list_sub_customer_coupons::*;
pub use reclaim_coupon_quotas::*;
pub use reclaim_partner_coupons::*;
pub use update_coupon_quotas::*;
#[doc(no_inline)]
pub use crate::types::{
    AccountId, AmountUnit, CouponFetchMethod, CouponId, CouponMedium, CouponStatus,
    CouponType, CouponUseLimit, CouponVersion, Currency, CustomerId, ErrorDetail, Flag,
    IndirectPartnerId, OperationResult, OrderId, PartnerId, ProductId, PromotionPlanId,
    QuotaId, QuotaLimit, QuotaLimitValue, QuotaStatus, QuotaType, ResultCode,
    RevenueExpense, ServiceTypeCode, TradeId,
};
