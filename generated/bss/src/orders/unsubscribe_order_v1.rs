// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Unsubscribe from an order (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Unsubscribe from an order (old).
///
/// Unsubscribes from an order that is subscribed, changing or failed to be provisioned.
///
/// | | |
/// |---|---|
/// | Request | `DELETE /v1.0/{domain_id}/customer/order-mgr/orders/{order_id}` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer) |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListCustomerOrders`](crate::orders::ListCustomerOrders); if carried out, there is an unsubscription order, created since the call |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`CancelResourcesSubscription`](crate::subscriptions::CancelResourcesSubscription) |
/// | Chinese title | 退订包年/包月产品订单(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{orders::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UnsubscribeOrderV1::new(UnsubscribeOrderV1Required { domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into(), order_id: "CS24100815392046".into(), unsub_type: 1 })).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Known from the SDK only.
/// - unsub_type is mandatory in the Go SDK.
///
/// # Not documented by the vendor
///
/// - Limits and values of all parameters.
#[doc(alias = "退订包年/包月产品订单(旧)")]
#[deprecated(
    note = "the vendor is taking it offline; use `CancelResourcesSubscription`"
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UnsubscribeOrderV1 {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Order ID. Required.
    pub order_id: OrderId,
    /// Unsubscription type; the SDK example sends 3. Required.
    pub unsub_type: i64,
    /// Category of the reason.
    pub unsubscribe_reason_type: Option<i64>,
    /// Reason in words, usually from the customer.
    pub unsubscribe_reason: Option<String>,
}

/// What every site requires of [`UnsubscribeOrderV1`].
#[deprecated(
    note = "the vendor is taking it offline; use `CancelResourcesSubscription`"
)]
pub struct UnsubscribeOrderV1Required {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Order ID. Required.
    pub order_id: OrderId,
    /// Unsubscription type; the SDK example sends 3. Required.
    pub unsub_type: i64,
}

required!(
    UnsubscribeOrderV1Required of UnsubscribeOrderV1; domain_id, order_id, unsub_type
);

impl UnsubscribeOrderV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: UnsubscribeOrderV1Required) -> Self {
        Self {
            domain_id: required.domain_id,
            order_id: required.order_id,
            unsub_type: required.unsub_type,
            ..Self::default()
        }
    }
    /// Sets [`unsubscribe_reason_type`](field@Self::unsubscribe_reason_type). Category of the reason.
    pub fn unsubscribe_reason_type(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.unsubscribe_reason_type);
        self
    }
    /// Sets [`unsubscribe_reason`](field@Self::unsubscribe_reason). Reason in words, usually from the customer.
    pub fn unsubscribe_reason(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.unsubscribe_reason);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "UnsubscribeOrderV1",
    &[
        F::path("domain_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::path("order_id", K::Text).required(),
        F::query("unsub_type", K::Integer).required(),
        F::query("unsubscribe_reason_type", K::Integer),
        F::query("unsubscribe_reason", K::Text),
    ],
);

request!(
    UnsubscribeOrderV1 : REQUEST; domain_id, order_id, unsub_type,
    unsubscribe_reason_type, unsubscribe_reason
);

/// What [`UnsubscribeOrderV1`] answers.
#[doc(alias = "UnsubscribeOrderRsp")]
#[non_exhaustive]
pub struct UnsubscribeOrderV1Response {
    /// Status code; CBC.0000 means success.
    pub error_code: Option<ResultCode>,
    /// Status or error text.
    pub error_msg: Option<String>,
    /// IDs of the unsubscription orders.
    pub unsub_order_ids: Vec<OrderId>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "UnsubscribeOrderV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("unsub_order_ids", K::List(&K::Text)),
    ],
);

record!(UnsubscribeOrderV1Response : RESPONSE; error_code, error_msg, unsub_order_ids);
confirm!(
    SERVICE, "ListCustomerOrders", [],
    ["there is an unsubscription order, created since the call",
    "有一张在调用之后创建的退订订单"]; UnsubscribeOrderV1 =>
    orders::ListCustomerOrders
);

static OPERATION: meta::Operation = meta::Operation {
    id: "UnsubscribeOrderV1",
    section: "orders",
    title: "Unsubscribe from an order (old)",
    title_zh: "退订包年/包月产品订单(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("CancelResourcesSubscription"),
    method: meta::Method::Delete,
    path: "/v1.0/{domain_id}/customer/order-mgr/orders/{order_id}",
    sites: Sites::ALL,
    callers: 1,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: None,
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    UnsubscribeOrderV1 => UnsubscribeOrderV1Response : OPERATION of SERVICE; Customer
);
