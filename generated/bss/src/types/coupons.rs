// Written by `cargo xtask gen` from spec/. Do not edit.

//! Shared types: coupons.

use crate::prelude::*;

open_enum! {
    /// How a coupon was obtained.
    CouponFetchMethod: integer {
        /// Collected online (`1`).
        CollectedOnline = "1",
        /// Redeemed online (`2`).
        RedeemedOnline = "2",
        /// Issued online (`3`).
        IssuedOnline = "3",
        /// Obtained offline (`4`).
        Offline = "4",
        /// Given for an event (`5`).
        Event = "5",
    }
}

open_enum! {
    /// Medium of a coupon.
    CouponMedium: integer {
        /// Electronic (`1`).
        Electronic = "1",
        /// Paper (`2`).
        Paper = "2",
    }
}

open_enum! {
    /// Status of a coupon.
    CouponStatus: integer {
        /// Not activated (`1`).
        NotActivated = "1",
        /// Usable, to be used (`2`).
        Usable = "2",
        /// Used (`3`).
        Used = "3",
        /// Expired (`4`).
        Expired = "4",
        /// Reclaimed (`5`).
        Reclaimed = "5",
    }
}

open_enum! {
    /// Kind of coupon.
    CouponType: integer {
        /// Cash coupon (`1`).
        CashCoupon = "1",
        /// Discount coupon; reserved on the international site (`2`).
        DiscountCoupon = "2",
        /// Product coupon; reserved on the international site (`3`).
        ProductCoupon = "3",
        /// Flexi-purchase coupon; reserved on the international site (`4`).
        FlexiPurchaseCoupon = "4",
    }
}

/// One use limit of a coupon.
#[doc(alias("ICouponUseLimitInfoV2", "LimitInfoV2"))]
#[derive(Clone, Default, PartialEq)]
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

#[rustfmt::skip]
pub(crate) static COUPON_USE_LIMIT: meta::Object = meta::Object {
    name: "CouponUseLimit",
    fields: &[
        F::body("use_limiti_info_id", K::Text).named("use_limit_info_id"),
        F::body("limit_key", K::Text),
        F::body("value1", K::Text),
        F::body("value2", K::Text),
        F::body("value_unit", K::Text),
        F::body("limit_type", K::Text),
        F::body("promotion_plan_id", K::Text),
    ],
    rules: &[],
};

record!(CouponUseLimit: COUPON_USE_LIMIT;
    use_limit_info_id, limit_key, value1, value2, value_unit, limit_type, promotion_plan_id,
);

open_enum! {
    /// Version of a coupon.
    CouponVersion: integer {
        /// Old: cash, discount and bonus coupons, can be used once (`1`).
        Old = "1",
        /// New: cash coupons only, can be used repeatedly (`2`).
        New = "2",
    }
}

open_enum! {
    /// Outcome of an operation.
    OperationResult: text {
        /// Success (`0`).
        Success = "0",
        /// Failure (any other result) (`-1`).
        Failure = "-1",
    }
}

open_enum! {
    /// Kind of coupon that an order is paid with.
    PaymentCouponType: integer {
        /// Discount coupon (`300`).
        DiscountCoupon = "300",
        /// Promotion cash coupon (`301`).
        CashCoupon = "301",
        /// Promotion flexi-purchase coupon (`302`).
        FlexiPurchaseCoupon = "302",
        /// Stored-value card (`303`).
        StoredValueCard = "303",
    }
}

/// One limit attached to a quota.
#[doc(alias = "QuotaLimitInfo")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuotaLimit {
    /// Key of the limit, for instance subscribeType or maxDeductionRatio.
    pub limit_key: Option<String>,
    /// Values of the limit.
    pub limit_values: Vec<QuotaLimitValue>,
}

#[rustfmt::skip]
pub(crate) static QUOTA_LIMIT: meta::Object = meta::Object {
    name: "QuotaLimit",
    fields: &[
        F::body("limit_key", K::Text),
        F::body("limit_values", K::List(&K::Object(&crate::types::QUOTA_LIMIT_VALUE))),
    ],
    rules: &[],
};

record!(QuotaLimit: QUOTA_LIMIT; limit_key, limit_values);

/// One value of a quota limit.
#[doc(alias = "LimitValue")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuotaLimitValue {
    /// First value.
    pub value1: Option<String>,
    /// Second value.
    pub value2: Option<String>,
}

#[rustfmt::skip]
pub(crate) static QUOTA_LIMIT_VALUE: meta::Object = meta::Object {
    name: "QuotaLimitValue",
    fields: &[
        F::body("value1", K::Text),
        F::body("value2", K::Text),
    ],
    rules: &[],
};

record!(QuotaLimitValue: QUOTA_LIMIT_VALUE; value1, value2);

open_enum! {
    /// Status of a coupon quota.
    QuotaStatus: integer {
        /// Normal (`0`).
        Normal = "0",
        /// Invalid: expired or set invalid by hand (`3`).
        Invalid = "3",
        /// Being adjusted: visible, but no coupon can be issued from it (`4`).
        BeingAdjusted = "4",
        /// Frozen (`5`).
        Frozen = "5",
        /// Reclaimed (`6`).
        Reclaimed = "6",
    }
}

open_enum! {
    /// Kind of coupon quota.
    QuotaType: integer {
        /// Cash coupon quota (`0`).
        CashCoupon = "0",
        /// Flexi-purchase coupon quota (`1`).
        FlexiPurchaseCoupon = "1",
    }
}
