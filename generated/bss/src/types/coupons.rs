// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: coupons.

use crate::prelude::*;

/// How a coupon was obtained.
#[non_exhaustive]
pub enum CouponFetchMethod {
    /// Collected online (`1`).
    CollectedOnline,
    /// Redeemed online (`2`).
    RedeemedOnline,
    /// Issued online (`3`).
    IssuedOnline,
    /// Obtained offline (`4`).
    Offline,
    /// Given for an event (`5`).
    Event,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    CouponFetchMethod : integer; CollectedOnline = "1", RedeemedOnline = "2",
    IssuedOnline = "3", Offline = "4", Event = "5"
);

/// Medium of a coupon.
#[non_exhaustive]
pub enum CouponMedium {
    /// Electronic (`1`).
    Electronic,
    /// Paper (`2`).
    Paper,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(CouponMedium : integer; Electronic = "1", Paper = "2");

/// Status of a coupon.
#[non_exhaustive]
pub enum CouponStatus {
    /// Not activated (`1`).
    NotActivated,
    /// Usable, to be used (`2`).
    Usable,
    /// Used (`3`).
    Used,
    /// Expired (`4`).
    Expired,
    /// Reclaimed (`5`).
    Reclaimed,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    CouponStatus : integer; NotActivated = "1", Usable = "2", Used = "3", Expired = "4",
    Reclaimed = "5"
);

/// Kind of coupon.
#[non_exhaustive]
pub enum CouponType {
    /// Cash coupon (`1`).
    CashCoupon,
    /// Discount coupon; reserved on the international site (`2`).
    DiscountCoupon,
    /// Product coupon; reserved on the international site (`3`).
    ProductCoupon,
    /// Flexi-purchase coupon; reserved on the international site (`4`).
    FlexiPurchaseCoupon,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    CouponType : integer; CashCoupon = "1", DiscountCoupon = "2", ProductCoupon = "3",
    FlexiPurchaseCoupon = "4"
);

/// One use limit of a coupon.
#[doc(alias("ICouponUseLimitInfoV2", "LimitInfoV2"))]
#[non_exhaustive]
pub struct CouponUseLimit {
    /// Use limit ID. Wire name `use_limiti_info_id`.
    #[doc(alias = "use_limiti_info_id")]
    pub use_limit_info_id: Option<String>,
    /// Key of the limit, for instance subscribeType, firstOrderInService or isRebate.
    pub limit_key: Option<String>,
    /// First value of the limit.
    pub value1: Option<String>,
    /// Second value of the limit.
    pub value2: Option<String>,
    /// Unit of the values.
    pub value_unit: Option<String>,
    /// Type of the limit.
    pub limit_type: Option<String>,
    /// Promotion plan ID.
    pub promotion_plan_id: Option<PromotionPlanId>,
}

pub(crate) static COUPON_USE_LIMIT: meta::Object = meta::Object::plain(
    "CouponUseLimit",
    &[
        F::body("use_limiti_info_id", K::Text).named("use_limit_info_id"),
        F::body("limit_key", K::Text),
        F::body("value1", K::Text),
        F::body("value2", K::Text),
        F::body("value_unit", K::Text),
        F::body("limit_type", K::Text),
        F::body("promotion_plan_id", K::Text),
    ],
);

record!(
    CouponUseLimit : COUPON_USE_LIMIT; use_limit_info_id, limit_key, value1, value2,
    value_unit, limit_type, promotion_plan_id
);

/// Version of a coupon.
#[non_exhaustive]
pub enum CouponVersion {
    /// Old: cash, discount and bonus coupons, can be used once (`1`).
    Old,
    /// New: cash coupons only, can be used repeatedly (`2`).
    New,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(CouponVersion : integer; Old = "1", New = "2");

/// Outcome of an operation.
#[non_exhaustive]
pub enum OperationResult {
    /// Success (`0`).
    Success,
    /// Failure (any other result) (`-1`).
    Failure,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(OperationResult : text; Success = "0", Failure = "-1");

/// Kind of coupon that an order is paid with.
#[non_exhaustive]
pub enum PaymentCouponType {
    /// Discount coupon (`300`).
    DiscountCoupon,
    /// Promotion cash coupon (`301`).
    CashCoupon,
    /// Promotion flexi-purchase coupon (`302`).
    FlexiPurchaseCoupon,
    /// Stored-value card (`303`).
    StoredValueCard,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    PaymentCouponType : integer; DiscountCoupon = "300", CashCoupon = "301",
    FlexiPurchaseCoupon = "302", StoredValueCard = "303"
);

/// One limit attached to a quota.
#[doc(alias = "QuotaLimitInfo")]
#[non_exhaustive]
pub struct QuotaLimit {
    /// Key of the limit, for instance subscribeType or maxDeductionRatio.
    pub limit_key: Option<String>,
    /// Values of the limit.
    pub limit_values: Vec<QuotaLimitValue>,
}

pub(crate) static QUOTA_LIMIT: meta::Object = meta::Object::plain(
    "QuotaLimit",
    &[
        F::body("limit_key", K::Text),
        F::body("limit_values", K::List(&K::Object(&crate::types::QUOTA_LIMIT_VALUE))),
    ],
);

record!(QuotaLimit : QUOTA_LIMIT; limit_key, limit_values);

/// One value of a quota limit.
#[doc(alias = "LimitValue")]
#[non_exhaustive]
pub struct QuotaLimitValue {
    /// First value.
    pub value1: Option<String>,
    /// Second value.
    pub value2: Option<String>,
}

pub(crate) static QUOTA_LIMIT_VALUE: meta::Object = meta::Object::plain(
    "QuotaLimitValue",
    &[F::body("value1", K::Text), F::body("value2", K::Text)],
);

record!(QuotaLimitValue : QUOTA_LIMIT_VALUE; value1, value2);

/// Status of a coupon quota.
#[non_exhaustive]
pub enum QuotaStatus {
    /// Normal (`0`).
    Normal,
    /// Invalid: expired or set invalid by hand (`3`).
    Invalid,
    /// Being adjusted: visible, but no coupon can be issued from it (`4`).
    BeingAdjusted,
    /// Frozen (`5`).
    Frozen,
    /// Reclaimed (`6`).
    Reclaimed,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    QuotaStatus : integer; Normal = "0", Invalid = "3", BeingAdjusted = "4", Frozen =
    "5", Reclaimed = "6"
);

/// Kind of coupon quota.
#[non_exhaustive]
pub enum QuotaType {
    /// Cash coupon quota (`0`).
    CashCoupon,
    /// Flexi-purchase coupon quota (`1`).
    FlexiPurchaseCoupon,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(QuotaType : integer; CashCoupon = "0", FlexiPurchaseCoupon = "1");
