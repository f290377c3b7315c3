// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Cancel an unpaid order (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Cancel an unpaid order (old).
///
/// Cancels an order that waits for payment.
///
/// | | |
/// |---|---|
/// | Request | `PUT /v1.0/{domain_id}/customer/order-mgr/orders/actions` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`CancelCustomerOrder`](crate::orders::CancelCustomerOrder) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0079992470.html> <https://support.huaweicloud.com/intl/en-us/api-oce/en-us_topic_0079992470.html> (2024-07-05) |
/// | Chinese title | 取消待支付订单(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{orders::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CancelCustomerOrderV1::new(CancelCustomerOrderV1Required { domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into(), action_id: OrderAction::Cancel, order_id: "CS24100815392046".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Only orders waiting for payment can be canceled.
///
/// # Not documented by the vendor
///
/// - Length of orderId.
/// - Response lengths.
#[doc(alias("取消待支付订单(旧)", "OrderActionsReq"))]
#[deprecated(note = "the vendor is taking it offline; use `CancelCustomerOrder`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CancelCustomerOrderV1 {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// What to do: cancel. Required.
    pub action_id: OrderAction,
    /// Order ID. Required. Wire name `orderId`.
    #[doc(alias = "orderId")]
    pub order_id: OrderId,
}

/// What every site requires of [`CancelCustomerOrderV1`].
#[deprecated(note = "the vendor is taking it offline; use `CancelCustomerOrder`")]
pub struct CancelCustomerOrderV1Required {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// What to do: cancel. Required.
    pub action_id: OrderAction,
    /// Order ID. Required. Wire name `orderId`.
    pub order_id: OrderId,
}

required!(
    CancelCustomerOrderV1Required of CancelCustomerOrderV1; domain_id, action_id,
    order_id
);

impl CancelCustomerOrderV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: CancelCustomerOrderV1Required) -> Self {
        Self {
            domain_id: required.domain_id,
            action_id: required.action_id,
            order_id: required.order_id,
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "CancelCustomerOrderV1",
    &[
        F::path("domain_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::query("action_id", K::Enum(OrderAction::META)).required(),
        F::body("orderId", K::Text).named("order_id").required(),
    ],
);

request!(CancelCustomerOrderV1 : REQUEST; domain_id, action_id, order_id);

/// What [`CancelCustomerOrderV1`] answers.
#[doc(alias = "OrderActionsRsp")]
#[non_exhaustive]
pub struct CancelCustomerOrderV1Response {
    /// Status code; CBC.0000 means success.
    pub error_code: Option<ResultCode>,
    /// Status or error text.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CancelCustomerOrderV1Response",
    &[F::body("error_code", K::Text), F::body("error_msg", K::Text)],
);

record!(CancelCustomerOrderV1Response : RESPONSE; error_code, error_msg);

static OPERATION: meta::Operation = meta::Operation {
    id: "CancelCustomerOrderV1",
    section: "orders",
    title: "Cancel an unpaid order (old)",
    title_zh: "取消待支付订单(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("CancelCustomerOrder"),
    method: meta::Method::Put,
    path: "/v1.0/{domain_id}/customer/order-mgr/orders/actions",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0079992470.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    CancelCustomerOrderV1 => CancelCustomerOrderV1Response : OPERATION of SERVICE;
    Customer
);

/// What to do with an order.
#[non_exhaustive]
pub enum OrderAction {
    /// Cancel the order.
    Cancel,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(OrderAction : text; Cancel = "cancel");
