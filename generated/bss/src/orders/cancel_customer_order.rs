// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Cancel an order pending payment.

use crate::prelude::*;

/// Cancel an order pending payment.
///
/// Cancels one yearly/monthly order that is pending payment.
///
/// | | |
/// |---|---|
/// | Request | `PUT /v2/orders/customer-orders/cancel` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the customer's own AK/SK or token; a partner's or distributor's is refused, and partner operators cannot call it |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/api_order_00017.html> <https://support.huaweicloud.com/api-oce/api_order_00017.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00017.html> <https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00017.html> <https://www.huaweicloud.com/guide/productsdesc-bms_e3d054c3ef8b03147e918e113708aaf3support1> (2025-11-27) |
/// | Chinese title | 取消待支付订单 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{orders::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// client.send(CancelCustomerOrder::new("CS24100815392046")).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): Parameter error.
/// - [`CBC.99005010`](crate::codes::CBC_99005010): Order status does not allow cancellation.
/// - [`CBC.99000089`](crate::codes::CBC_99000089): Use the number of the combined transaction instead.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access denied.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other error.
///
/// # Notes
///
/// - Only an order in the pending payment status can be canceled.
/// - An order that is part of a combined transaction is canceled by the combined transaction number.
/// - On failure error_code has at most 10 and error_msg at most 256 characters in the documents.
/// - A second call answers 400 with CBC.99005010, although it changes nothing.
/// - No identity policy permission is needed.
#[doc(alias("取消待支付订单", "CancelCustomerOrderReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CancelCustomerOrder {
    /// ID of the order to cancel, from the order list. Required. At most 64 characters.
    pub order_id: OrderId,
}

impl CancelCustomerOrder {
    /// With what every site requires; everything else is unset.
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self { order_id: order_id.into() }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "CancelCustomerOrder",
    &[F::body("order_id", K::Text).required().limits(&[L::MaxLen(64)])],
);

request!(CancelCustomerOrder : REQUEST; order_id);

static OPERATION: meta::Operation = meta::Operation {
    id: "CancelCustomerOrder",
    section: "orders",
    title: "Cancel an order pending payment",
    title_zh: "取消待支付订单",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Put,
    path: "/v2/orders/customer-orders/cancel",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/api_order_00017.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: None,
    errors: &[
        ("CBC.0100", "Parameter error"),
        ("CBC.99005010", "Order status does not allow cancellation"),
        ("CBC.99000089", "Use the number of the combined transaction instead"),
        ("CBC.0151", "Access denied"),
        ("CBC.0999", "Other error"),
    ],
    form: meta::Form::PLAIN,
};

operation!(CancelCustomerOrder => () : OPERATION of SERVICE; Customer);
