// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show amounts of an unsubscription order (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Show amounts of an unsubscription order (old).
///
/// Shows from which resources and orders the amount of an unsubscription or downgrade order comes. Original orders are known from May 2018 on.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{domain_id}/common/order-mgr/orders/refund-order` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): The documents name the customer of a partner; the SDK also names the partner |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ShowRefundOrderDetails`](crate::orders::ShowRefundOrderDetails) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0112435250.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0112435250.html> (2024-07-05) |
/// | Chinese title | 查询退款订单的金额详情(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{orders::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowRefundOrderDetailsV1::new(ShowRefundOrderDetailsV1Required { domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into(), order_id: "CS24100815392046".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - order_id is mandatory in the documents, optional in the Go SDK.
///
/// # Not documented by the vendor
///
/// - Response lengths.
#[doc(alias = "查询退款订单的金额详情(旧)")]
#[deprecated(note = "the vendor is taking it offline; use `ShowRefundOrderDetails`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowRefundOrderDetailsV1 {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// ID of the unsubscription or downgrade order. Required. At most 64 characters.
    pub order_id: OrderId,
}

/// What every site requires of [`ShowRefundOrderDetailsV1`].
#[deprecated(note = "the vendor is taking it offline; use `ShowRefundOrderDetails`")]
pub struct ShowRefundOrderDetailsV1Required {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// ID of the unsubscription or downgrade order. Required. At most 64 characters.
    pub order_id: OrderId,
}

required!(
    ShowRefundOrderDetailsV1Required of ShowRefundOrderDetailsV1; domain_id, order_id
);

impl ShowRefundOrderDetailsV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ShowRefundOrderDetailsV1Required) -> Self {
        Self {
            domain_id: required.domain_id,
            order_id: required.order_id,
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ShowRefundOrderDetailsV1",
    &[
        F::path("domain_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::query("order_id", K::Text).required().limits(&[L::MaxLen(64)]),
    ],
);

request!(ShowRefundOrderDetailsV1 : REQUEST; domain_id, order_id);

/// What [`ShowRefundOrderDetailsV1`] answers.
#[doc(alias = "QueryRefundOrderRsp")]
#[non_exhaustive]
pub struct ShowRefundOrderDetailsV1Response {
    /// Status code; CBC.0000 means success.
    pub error_code: Option<ResultCode>,
    /// Status or error text.
    pub error_msg: Option<String>,
    /// Number of records.
    pub total_count: Option<i64>,
    /// Amounts by resource.
    pub resource_info_list: Vec<LegacyRefundAmount>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowRefundOrderDetailsV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("total_count", K::Integer),
        F::body("resource_info_list", K::List(&K::Object(&LEGACY_REFUND_AMOUNT))),
    ],
);

record!(
    ShowRefundOrderDetailsV1Response : RESPONSE; error_code, error_msg, total_count,
    resource_info_list
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowRefundOrderDetailsV1",
    section: "orders",
    title: "Show amounts of an unsubscription order (old)",
    title_zh: "查询退款订单的金额详情(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ShowRefundOrderDetails"),
    method: meta::Method::Get,
    path: "/v1.0/{domain_id}/common/order-mgr/orders/refund-order",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0112435250.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ShowRefundOrderDetailsV1 => ShowRefundOrderDetailsV1Response : OPERATION of SERVICE;
    Customer
);

/// Amount of a resource.
#[doc(alias = "ResourceInfo")]
#[non_exhaustive]
pub struct LegacyRefundAmount {
    /// Record ID.
    pub id: Option<String>,
    /// Resource ID.
    pub resource_id: Option<ResourceId>,
    /// Amount; negative in the example of a refund.
    pub amount: Option<Decimal>,
    /// Unit of the amount.
    pub measure_id: Option<String>,
    /// Customer account ID.
    pub customer_id: Option<CustomerId>,
    /// Resource type code. Wire name `resourceType`.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<ResourceTypeCode>,
    /// Cloud service type code. Wire name `cloudServiceType`.
    #[doc(alias = "cloudServiceType")]
    pub cloud_service_type: Option<ServiceTypeCode>,
    /// Region code. Wire name `regionCode`.
    #[doc(alias = "regionCode")]
    pub region_code: Option<RegionCode>,
    /// Original order of the amount. Wire name `preOrderId`.
    #[doc(alias = "preOrderId")]
    pub pre_order_id: Option<OrderId>,
}

static LEGACY_REFUND_AMOUNT: meta::Object = meta::Object::plain(
    "LegacyRefundAmount",
    &[
        F::body("id", K::Text),
        F::body("resource_id", K::Text),
        F::body("amount", K::Decimal),
        F::body("measure_id", K::Text),
        F::body("customer_id", K::Text),
        F::body("resourceType", K::Text).named("resource_type"),
        F::body("cloudServiceType", K::Text).named("cloud_service_type"),
        F::body("regionCode", K::Text).named("region_code"),
        F::body("preOrderId", K::Text).named("pre_order_id"),
    ],
);

record!(
    LegacyRefundAmount : LEGACY_REFUND_AMOUNT; id, resource_id, amount, measure_id,
    customer_id, resource_type, cloud_service_type, region_code, pre_order_id
);
