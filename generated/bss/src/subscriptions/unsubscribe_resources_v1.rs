// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Unsubscribe from yearly/monthly resources (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Unsubscribe from yearly/monthly resources (old).
///
/// Unsubscribes from paid and provisioned resources, with or without what is in use.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/{domain_id}/common/order-mgr/resources/delete` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Customer AK/SK or token; solution partners and distributors are refused |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListCustomerOrders`](crate::orders::ListCustomerOrders); if carried out, there is an unsubscription order for the resources, created since the call |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`CancelResourcesSubscription`](crate::subscriptions::CancelResourcesSubscription) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0082522030.html> <https://support.huaweicloud.com/api-oce/zh-cn_topic_0082522030.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0082522030.html> (2025-11-27) |
/// | Chinese title | 退订包年/包月资源(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{subscriptions::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UnsubscribeResourcesV1::new("1e7a5b2d48069d8e4c7f1a60b3523f9c", ["5b2d48069d8e4c7f1a60b3523f9c1e7a"], 1)).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - no two items of `resourceIds` are alike: The same one twice can only be a slip.
///
/// # Notes
///
/// - The Java SDK and its tests read orderIds, the Go SDK order_ids.
/// - Mandatory here means what the SDK demands.
///
/// # Not documented by the vendor
///
/// - Limits of the body.
/// - Response lengths.
#[doc(alias("退订包年/包月资源(旧)", "OrderDeleteByResourceIdReq"))]
#[deprecated(
    note = "the vendor is taking it offline; use `CancelResourcesSubscription`"
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UnsubscribeResourcesV1 {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Resource IDs. Required. Not blank. Wire name `resourceIds`.
    #[doc(alias = "resourceIds")]
    pub resource_ids: Vec<ResourceId>,
    /// Unsubscription type; the SDK example sends 2. Required. Wire name `unSubType`.
    #[doc(alias = "unSubType")]
    pub un_sub_type: i64,
    /// Category of the reason. Wire name `unsubscribeReasonType`.
    #[doc(alias = "unsubscribeReasonType")]
    pub unsubscribe_reason_type: Option<i64>,
    /// Reason in words, usually from the customer. Wire name `unsubscribeReason`.
    #[doc(alias = "unsubscribeReason")]
    pub unsubscribe_reason: Option<String>,
}

impl UnsubscribeResourcesV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(
        domain_id: impl Into<AccountId>,
        resource_ids: impl IntoIterator<Item = impl Into<ResourceId>>,
        un_sub_type: i64,
    ) -> Self {
        Self {
            domain_id: domain_id.into(),
            resource_ids: resource_ids.into_iter().map(Into::into).collect(),
            un_sub_type,
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

static REQUEST: meta::Object = meta::Object {
    name: "UnsubscribeResourcesV1",
    fields: &[
        F::path("domain_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("resourceIds", K::List(&K::Text))
            .named("resource_ids")
            .required()
            .limits(&[L::NotBlank]),
        F::body("unSubType", K::Integer).named("un_sub_type").required(),
        F::body("unsubscribeReasonType", K::Integer).named("unsubscribe_reason_type"),
        F::body("unsubscribeReason", K::Text).named("unsubscribe_reason"),
    ],
    rules: &[
        R::distinct("resourceIds", None).because("The same one twice can only be a slip"),
    ],
};

request!(
    UnsubscribeResourcesV1 : REQUEST; domain_id, resource_ids, un_sub_type,
    unsubscribe_reason_type, unsubscribe_reason
);

/// What [`UnsubscribeResourcesV1`] answers.
#[doc(alias = "OrderDeleteByResourceIdRsp")]
#[non_exhaustive]
pub struct UnsubscribeResourcesV1Response {
    /// Status code; CBC.0000 means success.
    pub error_code: Option<ResultCode>,
    /// Status or error text.
    pub error_msg: Option<String>,
    /// IDs of the unsubscription orders. Wire name `orderIds`.
    #[doc(alias = "orderIds")]
    pub order_ids: Vec<OrderId>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "UnsubscribeResourcesV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("orderIds", K::List(&K::Text)).named("order_ids"),
    ],
);

record!(UnsubscribeResourcesV1Response : RESPONSE; error_code, error_msg, order_ids);
confirm!(
    SERVICE, "ListCustomerOrders", [],
    ["there is an unsubscription order for the resources, created since the call",
    "有一张在调用之后创建的、针对这些资源的退订订单"];
    #[cfg(feature = "orders")] UnsubscribeResourcesV1 => orders::ListCustomerOrders
);

static OPERATION: meta::Operation = meta::Operation {
    id: "UnsubscribeResourcesV1",
    section: "subscriptions",
    title: "Unsubscribe from yearly/monthly resources (old)",
    title_zh: "退订包年/包月资源(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("CancelResourcesSubscription"),
    method: meta::Method::Post,
    path: "/v1.0/{domain_id}/common/order-mgr/resources/delete",
    sites: Sites::ALL,
    callers: 1,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0082522030.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    UnsubscribeResourcesV1 => UnsubscribeResourcesV1Response : OPERATION of SERVICE;
    Customer
);
