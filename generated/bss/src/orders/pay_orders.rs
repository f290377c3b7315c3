// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Pay a yearly/monthly order.

use crate::prelude::*;

/// Pay a yearly/monthly order.
///
/// Pays one yearly/monthly order that is pending payment, with coupons and a discount when asked. Monthly settlement goes before balance, cash before credit.
///
/// | | |
/// |---|---|
/// | Request | `POST /v3/orders/customer-orders/pay` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the customer's own AK/SK or token; a partner's or distributor's is refused, and partner operators cannot call it |
/// | Permission | billing:order:pay |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ShowCustomerOrderDetails`](crate::orders::ShowCustomerOrderDetails); if carried out, the order is no longer pending payment |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/api_order_00030.html> <https://support.huaweicloud.com/api-oce/api_order_00030.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00030.html> (2025-12-23) |
/// | Chinese title | 支付包年/包月产品订单 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{orders::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(PayOrders::new(PayOrdersRequired { order_id: "CS24100815392046".into(), use_coupon: YesNo::No, use_discount: YesNo::No })).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - no two items of `coupon_infos` have the same `id`.
///
/// # Errors
///
/// - [`CBC.30000010`](crate::codes::CBC_30000010): Invalid order, perhaps it does not exist.
/// - [`CBC.99003106`](crate::codes::CBC_99003106): Order status has changed, cannot be paid.
/// - [`CBC.99003108`](crate::codes::CBC_99003108): Discount cannot be used for this order.
/// - [`CBC.99003110`](crate::codes::CBC_99003110): Payment deadline of the order has passed.
/// - [`CBC.99003112`](crate::codes::CBC_99003112): Coupon or stored-value card already used.
/// - [`CBC.99003116`](crate::codes::CBC_99003116): Coupon cannot be used together with a discount.
/// - [`CBC.99003117`](crate::codes::CBC_99003117): Discount is below the coupon's least discount rate.
/// - [`CBC.99003141`](crate::codes::CBC_99003141): Quota or capacity too small, or specification changed.
/// - [`CBC.99003147`](crate::codes::CBC_99003147): Cash coupon and discount coupon exclude each other.
/// - [`CBC.99003155`](crate::codes::CBC_99003155): Fund quota of the enterprise project too small, or project not available.
/// - [`CBC.99003156`](crate::codes::CBC_99003156): Marketplace coupon and special coupon exclude each other.
/// - [`CBC.99003162`](crate::codes::CBC_99003162): Paid later than the effective time set.
/// - [`CBC.99003198`](crate::codes::CBC_99003198): Budget of the enterprise organization too small.
/// - [`CBC.99005003`](crate::codes::CBC_99005003): Balance too small.
/// - [`CBC.99006093`](crate::codes::CBC_99006093): Tax rate not found.
/// - [`CBC.99008040`](crate::codes::CBC_99008040): Too frequent.
/// - [`CBC.99000089`](crate::codes::CBC_99000089): Use the number of the combined transaction instead.
/// - [`CBC.99008056`](crate::codes::CBC_99008056): Today's limit of transactions reached.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other error.
///
/// # Notes
///
/// - Coupon and discount exclude each other when the coupon has simultaneousUseWithEmpowerDiscount = 0 (partner discount), simultaneousUseWithContractDiscount = 0 (commercial discount) or simultaneousUseWithPromotionDiscount = 0 (promotion discount).
/// - Coupon and discount exclude each other when discount_ratio of every order item is below the coupon's minConsumeDiscount.
/// - An order with a 609 discount (price adjustment) must use it.
/// - Only an order pending payment can be paid.
/// - For a member under unified accounting the coupons of the enterprise master are used by themselves, coupon IDs need not be sent; paying by hand creates an order that the master pays, automatic payment is done by the master.
/// - The error codes are those of the old payment (2024).
/// - For a failed payment the documents show details that the SDK lacks: a reason (1 quota, 2 capacity, 3 resource specification, 4 related resource, 99 other) and available_zone.
/// - The China documents of 2025 no longer mention monthly settlement.
///
/// # Not documented by the vendor
///
/// - Length of the discount ID (discount_id of the usable discounts is at most 64).
/// - Response fields after a failed payment.
/// - Newest ranges in the coupon list; those of the old payment are used.
#[doc(alias = "支付包年/包月产品订单")]
#[doc(alias = "PayCustomerOrderV3Req")]
#[doc(alias = "订单支付")]
#[doc(alias = "pay order")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct PayOrders {
    /// Order ID, from ListCustomerOrders or RenewalResources. Required. At most 64 characters.
    pub order_id: OrderId,
    /// Whether coupons are used. Required.
    pub use_coupon: YesNo,
    /// Whether a discount is used. Required.
    pub use_discount: YesNo,
    /// Coupons to use, at most three. Required when `use_coupon` is `YES`. Forbidden when `use_coupon` is `NO`; otherwise the call is warned of. At most 3 items. Limits from an older page.
    pub coupon_infos: Option<Vec<OrderCoupon>>,
    /// Discounts to use, at most one. Required when `use_discount` is `YES`. Forbidden when `use_discount` is `NO`; otherwise the call is warned of. At most 1 item. Limits from an older page.
    pub discount_infos: Option<Vec<OrderDiscount>>,
}

/// What every site requires of [`PayOrders`].
pub struct PayOrdersRequired {
    /// Order ID, from ListCustomerOrders or RenewalResources. Required. At most 64 characters.
    pub order_id: OrderId,
    /// Whether coupons are used. Required.
    pub use_coupon: YesNo,
    /// Whether a discount is used. Required.
    pub use_discount: YesNo,
}

required!(PayOrdersRequired of PayOrders; order_id, use_coupon, use_discount);

impl PayOrders {
    /// With what every site requires; everything else is unset.
    pub fn new(required: PayOrdersRequired) -> Self {
        Self {
            order_id: required.order_id,
            use_coupon: required.use_coupon,
            use_discount: required.use_discount,
            ..Self::default()
        }
    }
    /// Sets [`coupon_infos`](field@Self::coupon_infos). Coupons to use, at most three.
    pub fn coupon_infos<F>(mut self, value: impl Settings<OrderCoupon, F>) -> Self {
        value.set(&mut self.coupon_infos);
        self
    }
    /// Sets [`discount_infos`](field@Self::discount_infos). Discounts to use, at most one.
    pub fn discount_infos<F>(mut self, value: impl Settings<OrderDiscount, F>) -> Self {
        value.set(&mut self.discount_infos);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "PayOrders",
    fields: &[
        F::body("order_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("use_coupon", K::Enum(YesNo::META)).required().limits(&[L::MaxLen(3)]),
        F::body("use_discount", K::Enum(YesNo::META)).required().limits(&[L::MaxLen(3)]),
        F::body("coupon_infos", K::List(&K::Object(&crate::types::ORDER_COUPON)))
            .limits(&[L::MaxItems(3)]),
        F::body("discount_infos", K::List(&K::Object(&ORDER_DISCOUNT)))
            .limits(&[L::MaxItems(1)]),
    ],
    rules: &[
        R::required_when("coupon_infos", &[T::is("use_coupon", &["YES"])]),
        R::required_when("discount_infos", &[T::is("use_discount", &["YES"])]),
        R::distinct("coupon_infos", Some("id")),
        R::forbidden_when("coupon_infos", &[T::is("use_coupon", &["NO"])])
            .only_warn()
            .because(
                "The page says both: with NO the list is ignored (at the flag), and it must not be sent, else a parameter error (at the list)",
            ),
        R::forbidden_when("discount_infos", &[T::is("use_discount", &["NO"])])
            .only_warn()
            .because(
                "The page says both: with NO the list is ignored (at the flag), and it must not be sent, else a parameter error (at the list)",
            ),
    ],
};

request!(
    PayOrders : REQUEST; order_id, use_coupon, use_discount, coupon_infos, discount_infos
);

/// What [`PayOrders`] answers.
#[non_exhaustive]
pub struct PayOrdersResponse {}

static RESPONSE: meta::Object = meta::Object::plain("PayOrdersResponse", &[]);

record!(PayOrdersResponse : RESPONSE;);
confirm!(
    SERVICE, "ShowCustomerOrderDetails", ["order_id" = "order_id"],
    ["the order is no longer pending payment", "订单不再是待支付状态"];
    PayOrders => orders::ShowCustomerOrderDetails
);

static OPERATION: meta::Operation = meta::Operation {
    id: "PayOrders",
    section: "orders",
    title: "Pay a yearly/monthly order",
    title_zh: "支付包年/包月产品订单",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v3/orders/customer-orders/pay",
    sites: Sites::ALL,
    callers: 1,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: Some("billing:order:pay"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/api_order_00030.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.30000010", "Invalid order, perhaps it does not exist"),
        ("CBC.99003106", "Order status has changed, cannot be paid"),
        ("CBC.99003108", "Discount cannot be used for this order"),
        ("CBC.99003110", "Payment deadline of the order has passed"),
        ("CBC.99003112", "Coupon or stored-value card already used"),
        ("CBC.99003116", "Coupon cannot be used together with a discount"),
        ("CBC.99003117", "Discount is below the coupon's least discount rate"),
        ("CBC.99003141", "Quota or capacity too small, or specification changed"),
        ("CBC.99003147", "Cash coupon and discount coupon exclude each other"),
        (
            "CBC.99003155",
            "Fund quota of the enterprise project too small, or project not available",
        ),
        ("CBC.99003156", "Marketplace coupon and special coupon exclude each other"),
        ("CBC.99003162", "Paid later than the effective time set"),
        ("CBC.99003198", "Budget of the enterprise organization too small"),
        ("CBC.99005003", "Balance too small"),
        ("CBC.99006093", "Tax rate not found"),
        ("CBC.99008040", "Too frequent"),
        ("CBC.99000089", "Use the number of the combined transaction instead"),
        ("CBC.99008056", "Today's limit of transactions reached"),
        ("CBC.0999", "Other error"),
    ],
    form: meta::Form::PLAIN,
};

operation!(PayOrders => PayOrdersResponse : OPERATION of SERVICE; Customer);

/// A discount to pay with.
#[doc(alias = "DiscountSimpleInfoV3")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct OrderDiscount {
    /// Discount ID, from ListOrderDiscounts. Required. 1 to 64 characters. Limits as the vendor's SDK has them.
    pub id: DiscountId,
    /// Discount type. Required. One of `0`, `2`, `3`, `609`. Limits as the vendor's SDK has them. Wire name `type`.
    #[doc(alias = "type")]
    pub kind: OrderDiscountType,
}

impl OrderDiscount {
    /// With what every site requires; everything else is unset.
    pub fn new(id: impl Into<DiscountId>, kind: OrderDiscountType) -> Self {
        Self { id: id.into(), kind }
    }
}

static ORDER_DISCOUNT: meta::Object = meta::Object::plain(
    "OrderDiscount",
    &[
        F::body("id", K::Text).required().limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("type", K::Enum(OrderDiscountType::META))
            .named("kind")
            .required()
            .limits(&[L::Only(&["0", "2", "3", "609"])]),
    ],
);

request!(OrderDiscount : ORDER_DISCOUNT; id, kind);
