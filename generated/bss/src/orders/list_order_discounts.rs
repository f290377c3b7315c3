// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List discounts usable for an order.

use crate::prelude::*;

/// List discounts usable for an order.
///
/// Lists the discounts that can be used to pay an order pending payment: commercial discounts and partner authorized discounts.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/orders/customer-orders/order-discounts` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the customer's own AK/SK or token; a partner's or distributor's is refused |
/// | Permission | billing:contract:viewDiscount |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-oce/api_order_00025.md> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00025.html> <https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00025.html> (2025-12-02) |
/// | Chinese title | 查询订单可用折扣 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{orders::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListOrderDiscounts::new("CS24100815392046")).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - No discount is available to a reseller's customers.
/// - On failure error_code has at most 20 and error_msg at most 2000 characters in the documents.
///
/// # Not documented by the vendor
///
/// - Response lengths after discount_id.
#[doc(alias = "查询订单可用折扣")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListOrderDiscounts {
    /// Order ID. Required. At most 64 characters.
    pub order_id: OrderId,
}

impl ListOrderDiscounts {
    /// With what every site requires; everything else is unset.
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self { order_id: order_id.into() }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListOrderDiscounts",
    &[F::query("order_id", K::Text).required().limits(&[L::MaxLen(64)])],
);

request!(ListOrderDiscounts : REQUEST; order_id);

/// What [`ListOrderDiscounts`] answers.
#[non_exhaustive]
pub struct ListOrderDiscountsResponse {
    /// Usable discounts.
    pub discounts: Vec<UsableDiscount>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListOrderDiscountsResponse",
    &[F::body("discounts", K::List(&K::Object(&USABLE_DISCOUNT)))],
);

record!(ListOrderDiscountsResponse : RESPONSE; discounts);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListOrderDiscounts",
    section: "orders",
    title: "List discounts usable for an order",
    title_zh: "查询订单可用折扣",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/orders/customer-orders/order-discounts",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:contract:viewDiscount"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/api_order_00025.md"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    ListOrderDiscounts => ListOrderDiscountsResponse : OPERATION of SERVICE; Customer
);

/// A usable discount.
#[doc(alias = "DiscountInfoV3")]
#[non_exhaustive]
pub struct UsableDiscount {
    /// Discount ID, to pass to PayOrders. At most 64 characters.
    pub discount_id: Option<DiscountId>,
    /// Discount rate or reduction; empty in fixed-price mode.
    pub discount_value: Option<String>,
    /// Discount type.
    pub discount_type: Option<OrderDiscountType>,
    /// Orders that can use it.
    pub orders: Vec<DiscountableOrder>,
}

static USABLE_DISCOUNT: meta::Object = meta::Object::plain(
    "UsableDiscount",
    &[
        F::body("discount_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("discount_value", K::Text),
        F::body("discount_type", K::Enum(OrderDiscountType::META)),
        F::body("orders", K::List(&K::Object(&DISCOUNTABLE_ORDER))),
    ],
);

record!(
    UsableDiscount : USABLE_DISCOUNT; discount_id, discount_value, discount_type, orders
);

/// An order that can use the discount.
#[doc(alias = "OrderV3")]
#[non_exhaustive]
pub struct DiscountableOrder {
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// Order items that can use it.
    pub order_line_items: Vec<DiscountableItems>,
}

static DISCOUNTABLE_ORDER: meta::Object = meta::Object::plain(
    "DiscountableOrder",
    &[
        F::body("order_id", K::Text),
        F::body("order_line_items", K::List(&K::Object(&DISCOUNTABLE_ITEMS))),
    ],
);

record!(DiscountableOrder : DISCOUNTABLE_ORDER; order_id, order_line_items);

/// Order items that share a discount.
#[doc(alias = "OrderLineItemV3")]
#[non_exhaustive]
pub struct DiscountableItems {
    /// IDs of the merged order items: same product, specification and final price.
    pub order_line_item_ids: Vec<OrderItemId>,
    /// Discount mode.
    pub discount_mode: Option<DiscountMode>,
    /// Amount taken off.
    pub discount_amount: Option<Decimal>,
    /// Discount rate.
    pub discount_ratio: Option<Decimal>,
}

static DISCOUNTABLE_ITEMS: meta::Object = meta::Object::plain(
    "DiscountableItems",
    &[
        F::body("order_line_item_ids", K::List(&K::Text)),
        F::body("discount_mode", K::Enum(DiscountMode::META)),
        F::body("discount_amount", K::Decimal),
        F::body("discount_ratio", K::Decimal),
    ],
);

record!(
    DiscountableItems : DISCOUNTABLE_ITEMS; order_line_item_ids, discount_mode,
    discount_amount, discount_ratio
);

/// How a discount is applied.
#[non_exhaustive]
pub enum DiscountMode {
    /// Rate (`0`).
    Rate,
    /// Fixed price (`1`).
    FixedPrice,
    /// Reduction (`2`).
    Reduction,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(DiscountMode : integer; Rate = "0", FixedPrice = "1", Reduction = "2");
