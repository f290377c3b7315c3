// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Pay a yearly/monthly order (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Pay a yearly/monthly order (old).
///
/// Old form of PayOrders; to be taken offline and gone from the SDKs.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/orders/customer-orders/pay` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the customer's own AK/SK or token; a partner's or distributor's is refused |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ShowCustomerOrderDetails`](crate::orders::ShowCustomerOrderDetails); if carried out, the order is no longer pending payment |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`PayOrders`](crate::orders::PayOrders) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/api_order_00016.html> <https://support.huaweicloud.com/api-oce/api_order_00016.md> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00016.html> <https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00016.html> (2025-12-23) |
/// | Chinese title | 支付包年/包月产品订单（旧） |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{orders::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(PayOrdersOld::new("CS24100815392046")).await?;
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
/// - The SDK describes id and type of a coupon as those of a discount, a copying mistake.
/// - The documents call it to be taken offline; both SDKs have dropped it.
///
/// # Not documented by the vendor
///
/// - Length of the discount ID (discount_id of the usable discounts is at most 64).
/// - Range of the discount type.
#[doc(alias("支付包年/包月产品订单（旧）", "PayCustomerOrderReq"))]
#[deprecated(note = "gone from the vendor's newest packages; use `PayOrders`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct PayOrdersOld {
    /// Order ID, from ListCustomerOrders or RenewalResources. Required. At most 64 characters.
    pub order_id: OrderId,
    /// Coupons to use, at most three; reserved on the international site. At most 3 items.
    pub coupon_infos: Option<Vec<OrderCoupon>>,
    /// Discounts to use, at most one. At most 1 item.
    pub discount_infos: Option<Vec<OldOrderDiscount>>,
}

impl PayOrdersOld {
    /// With what every site requires; everything else is unset.
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self {
            order_id: order_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`coupon_infos`](field@Self::coupon_infos). Coupons to use, at most three; reserved on the international site.
    pub fn coupon_infos<F>(mut self, value: impl Settings<OrderCoupon, F>) -> Self {
        value.set(&mut self.coupon_infos);
        self
    }
    /// Sets [`discount_infos`](field@Self::discount_infos). Discounts to use, at most one.
    pub fn discount_infos<F>(
        mut self,
        value: impl Settings<OldOrderDiscount, F>,
    ) -> Self {
        value.set(&mut self.discount_infos);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "PayOrdersOld",
    fields: &[
        F::body("order_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("coupon_infos", K::List(&K::Object(&crate::types::ORDER_COUPON)))
            .on_empty(B::Ignored)
            .limits(&[L::MaxItems(3)]),
        F::body("discount_infos", K::List(&K::Object(&OLD_ORDER_DISCOUNT)))
            .on_empty(B::Ignored)
            .limits(&[L::MaxItems(1)]),
    ],
    rules: &[R::distinct("coupon_infos", Some("id"))],
};

request!(PayOrdersOld : REQUEST; order_id, coupon_infos, discount_infos);

/// What [`PayOrdersOld`] answers.
#[doc(alias = "PayOrdersResponse")]
#[non_exhaustive]
pub struct PayOrdersOldResponse {}

static RESPONSE: meta::Object = meta::Object::plain("PayOrdersOldResponse", &[]);

record!(PayOrdersOldResponse : RESPONSE;);
confirm!(
    SERVICE, "ShowCustomerOrderDetails", ["order_id" = "order_id"],
    ["the order is no longer pending payment", "订单不再是待支付状态"];
    PayOrdersOld => orders::ShowCustomerOrderDetails
);

static OPERATION: meta::Operation = meta::Operation {
    id: "PayOrdersOld",
    section: "orders",
    title: "Pay a yearly/monthly order (old)",
    title_zh: "支付包年/包月产品订单（旧）",
    status: meta::Status::Removed,
    replaced_by: Some("PayOrders"),
    method: meta::Method::Post,
    path: "/v2/orders/customer-orders/pay",
    sites: Sites::ALL,
    callers: 1,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/api_order_00016.html"),
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

operation!(PayOrdersOld => PayOrdersOldResponse : OPERATION of SERVICE; Customer);

/// A discount to pay with.
#[doc(alias = "DiscountSimpleInfo")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct OldOrderDiscount {
    /// Discount ID. Required.
    pub id: DiscountId,
    /// Discount type. Required. Wire name `type`.
    #[doc(alias = "type")]
    pub kind: OrderDiscountType,
}

impl OldOrderDiscount {
    /// With what every site requires; everything else is unset.
    pub fn new(id: impl Into<DiscountId>, kind: OrderDiscountType) -> Self {
        Self { id: id.into(), kind }
    }
}

static OLD_ORDER_DISCOUNT: meta::Object = meta::Object::plain(
    "OldOrderDiscount",
    &[
        F::body("id", K::Text).required(),
        F::body("type", K::Enum(OrderDiscountType::META)).named("kind").required(),
    ],
);

request!(OldOrderDiscount : OLD_ORDER_DISCOUNT; id, kind);
