// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List coupons usable for an order.

use crate::prelude::*;

/// List coupons usable for an order.
///
/// Lists the coupons that can be used to pay an order pending payment, and how many of each kind may be used. Pass coupon_id and coupon_type on to PayOrders.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/orders/customer-orders/order-coupons` |
/// | Sites | China and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the customer's own AK/SK or token; a partner's or distributor's is refused, and partner operators cannot call it |
/// | Unconfirmed | at Europe: tried with a warning |
/// | Permission | billing:order:view |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/api_order_00015.md> <https://support.huaweicloud.com/api-oce/api_order_00015.html> <https://support.huaweicloud.com/eu/api-oce/api_order_00015.html> (2025-11-27) |
/// | Chinese title | 查询订单可用优惠券 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{orders::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListOrderCouponsByOrderId::new("CS24100815392046")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - coupon_type is 300 to 303 in the documents, as PayOrders takes it; the China SDK text gives 1 cash, 2 discount, 3 product, 4 flexi-purchase coupon, the international SDK 301 and 302.
/// - The newest international SDK no longer has this operation; documents of the European site of 2024 still show it.
/// - Some values of limit_key: isForAnnualContracts (yearly/monthly orders of one year only), minConsumeDiscount (value1 between 0 and 1), service type, regionCode (value1 code, value2 name), productId (IDs by comma), simultaneousUseWithEmpowerDiscount, simultaneousUseWithContractDiscount, simultaneousUseWithPromotionDiscount.
/// - On failure error_code has at most 20 and error_msg at most 2000 characters in the documents.
///
/// # Not documented by the vendor
///
/// - Response lengths after coupon_code.
/// - Whether the European site has it.
#[doc(alias = "查询订单可用优惠券")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListOrderCouponsByOrderId {
    /// Order ID. Required. At most 64 characters.
    pub order_id: OrderId,
}

impl ListOrderCouponsByOrderId {
    /// With what every site requires; everything else is unset.
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self { order_id: order_id.into() }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListOrderCouponsByOrderId",
    &[F::query("order_id", K::Text).required_at(CN.or(EU)).limits(&[L::MaxLen(64)])],
);

request!(ListOrderCouponsByOrderId : REQUEST; order_id);

/// What [`ListOrderCouponsByOrderId`] answers.
#[non_exhaustive]
pub struct ListOrderCouponsByOrderIdResponse {
    /// Number of usable coupons.
    pub count: Option<i64>,
    /// Usable coupons.
    pub user_coupons: Vec<UsableCoupon>,
    /// How many coupons of each kind the order may use.
    pub coupon_max_use_quantity: Vec<CouponQuantityLimit>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListOrderCouponsByOrderIdResponse",
    &[
        F::body("count", K::Integer),
        F::body("user_coupons", K::List(&K::Object(&USABLE_COUPON))),
        F::body("coupon_max_use_quantity", K::List(&K::Object(&COUPON_QUANTITY_LIMIT))),
    ],
);

record!(
    ListOrderCouponsByOrderIdResponse : RESPONSE; count, user_coupons,
    coupon_max_use_quantity
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListOrderCouponsByOrderId",
    section: "orders",
    title: "List coupons usable for an order",
    title_zh: "查询订单可用优惠券",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/orders/customer-orders/order-coupons",
    sites: CN.or(EU),
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:order:view"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/api_order_00015.md"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form {
        unconfirmed: EU,
        ..meta::Form::PLAIN
    },
};

operation!(
    ListOrderCouponsByOrderId => ListOrderCouponsByOrderIdResponse : OPERATION of
    SERVICE; Customer
);

/// A usable coupon.
#[doc(alias = "CouponInfoV2")]
#[non_exhaustive]
pub struct UsableCoupon {
    /// Coupon ID, to pass to PayOrders. At most 64 characters.
    pub coupon_id: Option<CouponId>,
    /// Coupon code. At most 64 characters.
    pub coupon_code: Option<String>,
    /// Coupon status. One of `1`, `2`.
    pub status: Option<CouponStatus>,
    /// Coupon type.
    pub coupon_type: Option<PaymentCouponType>,
    /// Unit of the face value. One of `1`.
    pub measure_id: Option<AmountUnit>,
    /// Face value.
    pub face_value: Option<Decimal>,
    /// Start of effect, UTC.
    pub effective_time: Option<Timestamp>,
    /// Expiration time, UTC.
    pub expire_time: Option<Timestamp>,
    /// Promotion plan name.
    pub plan_name: Option<String>,
    /// Promotion plan description.
    pub plan_desc: Option<String>,
    /// Use limits of the coupon.
    pub use_limits: Vec<CouponUseLimit>,
    /// Activation time, UTC.
    pub active_time: Option<Timestamp>,
    /// Last time of use, UTC.
    pub last_used_time: Option<Timestamp>,
    /// Creation time, UTC.
    pub create_time: Option<Timestamp>,
    /// Coupon version.
    pub coupon_version: Option<CouponVersion>,
    /// Balance left.
    pub balance: Option<Decimal>,
    /// Order that has locked this coupon; only that order may use it.
    pub used_by_order_id: Option<OrderId>,
    /// Purpose of the coupon.
    pub coupon_usage: Option<String>,
    /// Coupon group.
    pub coupon_group: Option<CouponGroup>,
}

static USABLE_COUPON: meta::Object = meta::Object::plain(
    "UsableCoupon",
    &[
        F::body("coupon_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("coupon_code", K::Text).limits(&[L::MaxLen(64)]),
        F::body("status", K::Enum(CouponStatus::META)).limits(&[L::Only(&["1", "2"])]),
        F::body("coupon_type", K::Enum(PaymentCouponType::META)),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("face_value", K::Decimal),
        F::body("effective_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
        F::body("plan_name", K::Text),
        F::body("plan_desc", K::Text),
        F::body("use_limits", K::List(&K::Object(&crate::types::COUPON_USE_LIMIT))),
        F::body("active_time", K::Timestamp),
        F::body("last_used_time", K::Timestamp),
        F::body("create_time", K::Timestamp),
        F::body("coupon_version", K::Enum(CouponVersion::META)),
        F::body("balance", K::Decimal),
        F::body("used_by_order_id", K::Text),
        F::body("coupon_usage", K::Text),
        F::body("coupon_group", K::Enum(CouponGroup::META)),
    ],
);

record!(
    UsableCoupon : USABLE_COUPON; coupon_id, coupon_code, status, coupon_type,
    measure_id, face_value, effective_time, expire_time, plan_name, plan_desc,
    use_limits, active_time, last_used_time, create_time, coupon_version, balance,
    used_by_order_id, coupon_usage, coupon_group
);

/// How many coupons of a kind may be used.
#[doc(alias = "CouponMaxUseQuantity")]
#[non_exhaustive]
pub struct CouponQuantityLimit {
    /// Coupon type.
    pub coupon_type: Option<CouponType>,
    /// Coupon group.
    pub coupon_group: Option<CouponGroup>,
    /// Number that may be used in one order.
    pub use_quantity_value: Option<i64>,
}

static COUPON_QUANTITY_LIMIT: meta::Object = meta::Object::plain(
    "CouponQuantityLimit",
    &[
        F::body("coupon_type", K::Enum(CouponType::META)),
        F::body("coupon_group", K::Enum(CouponGroup::META)),
        F::body("use_quantity_value", K::Integer),
    ],
);

record!(
    CouponQuantityLimit : COUPON_QUANTITY_LIMIT; coupon_type, coupon_group,
    use_quantity_value
);

/// Group of a coupon.
#[non_exhaustive]
pub enum CouponGroup {
    /// Huawei Cloud service coupon, all others (`0`).
    HuaweiCloud,
    /// Issued by the marketplace (`1`).
    Marketplace,
    /// Huawei Cloud 1024 special cash coupon (`2`).
    Special1024,
    /// Huawei Cloud coupon for hardware (`3`).
    Hardware,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    CouponGroup : integer; HuaweiCloud = "0", Marketplace = "1", Special1024 = "2",
    Hardware = "3"
);
