// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Renew yearly/monthly resources (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Renew yearly/monthly resources (old).
///
/// Renews yearly/monthly resources and answers the renewal orders; can pay at once.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/{domain_id}/common/order-mgr/resources/renew` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer) |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListCustomerOrders`](crate::orders::ListCustomerOrders); if carried out, there is a renewal order for the resources, created since the call |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`RenewalResources`](crate::subscriptions::RenewalResources) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0082522029.html> <https://support.huaweicloud.com/api-oce/zh-cn_topic_0082522029.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0082522029.html> <https://support.huaweicloud.com/intl/en-us/api-oce/en-us_topic_0082522029.html> (2025-10-27) |
/// | Chinese title | 续订包年/包月资源(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{subscriptions::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(RenewalResourcesV1::new(RenewalResourcesV1Required { domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into(), resource_ids: vec!["a5b2d48069d8e4c7f1a60b3523f9c1e7".into()], period_type: 1, period_num: 1, expire_mode: 1 })).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - no two items of `resource_ids` are alike: The same one twice can only be a slip.
///
/// # Notes
///
/// - Error code 3016 means that some resources have expired.
/// - The values of isAutoPay come from the appendix on discounts and coupons at payment.
/// - expire_mode probably is 0 grace period, 1 change to pay-per-use, 2 unsubscribe, 3 renew automatically, as in v2 of that time.
/// - Mandatory here means what the SDK demands.
///
/// # Not documented by the vendor
///
/// - Limits of resource_ids, period_type, period_num and expire_mode.
/// - Response lengths.
#[doc(alias("续订包年/包月资源(旧)", "OrderRenewByResourceIdReq"))]
#[deprecated(note = "the vendor is taking it offline; use `RenewalResources`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct RenewalResourcesV1 {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Resource IDs. Required. Not blank.
    pub resource_ids: Vec<ResourceId>,
    /// Unit of the period; the SDK example sends 2. Required.
    pub period_type: i64,
    /// Number of periods. Required.
    pub period_num: i64,
    /// What happens at expiry; the SDK example sends 3. Required.
    pub expire_mode: i64,
    /// Whether to pay automatically. Default: `0`. Wire name `isAutoPay`.
    #[doc(alias = "isAutoPay")]
    pub is_auto_pay: Option<Flag>,
}

/// What every site requires of [`RenewalResourcesV1`].
#[deprecated(note = "the vendor is taking it offline; use `RenewalResources`")]
pub struct RenewalResourcesV1Required {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Resource IDs. Required. Not blank.
    pub resource_ids: Vec<ResourceId>,
    /// Unit of the period; the SDK example sends 2. Required.
    pub period_type: i64,
    /// Number of periods. Required.
    pub period_num: i64,
    /// What happens at expiry; the SDK example sends 3. Required.
    pub expire_mode: i64,
}

required!(
    RenewalResourcesV1Required of RenewalResourcesV1; domain_id, resource_ids,
    period_type, period_num, expire_mode
);

impl RenewalResourcesV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: RenewalResourcesV1Required) -> Self {
        Self {
            domain_id: required.domain_id,
            resource_ids: required.resource_ids,
            period_type: required.period_type,
            period_num: required.period_num,
            expire_mode: required.expire_mode,
            ..Self::default()
        }
    }
    /// Sets [`is_auto_pay`](field@Self::is_auto_pay). Whether to pay automatically.
    pub fn is_auto_pay(mut self, value: impl Setting<Flag>) -> Self {
        value.set(&mut self.is_auto_pay);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "RenewalResourcesV1",
    fields: &[
        F::path("domain_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("resource_ids", K::List(&K::Text)).required().limits(&[L::NotBlank]),
        F::body("period_type", K::Integer).required(),
        F::body("period_num", K::Integer).required(),
        F::body("expire_mode", K::Integer).required(),
        F::body("isAutoPay", K::Enum(Flag::META)).named("is_auto_pay").default("0"),
    ],
    rules: &[
        R::distinct("resource_ids", None)
            .because("The same one twice can only be a slip"),
    ],
};

request!(
    RenewalResourcesV1 : REQUEST; domain_id, resource_ids, period_type, period_num,
    expire_mode, is_auto_pay
);

/// What [`RenewalResourcesV1`] answers.
#[doc(alias = "OrderRenewByResourceIdRsp")]
#[non_exhaustive]
pub struct RenewalResourcesV1Response {
    /// Status code; CBC.0000 means success.
    pub error_code: Option<ResultCode>,
    /// Status or error text.
    pub error_msg: Option<String>,
    /// IDs of the renewal orders.
    pub order_ids: Vec<OrderId>,
    /// Expired resources that cannot be renewed; only with error code 3016. Wire name `expiredResourceIds`.
    #[doc(alias = "expiredResourceIds")]
    pub expired_resource_ids: Vec<ResourceId>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "RenewalResourcesV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("order_ids", K::List(&K::Text)),
        F::body("expiredResourceIds", K::List(&K::Text)).named("expired_resource_ids"),
    ],
);

record!(
    RenewalResourcesV1Response : RESPONSE; error_code, error_msg, order_ids,
    expired_resource_ids
);
confirm!(
    SERVICE, "ListCustomerOrders", [],
    ["there is a renewal order for the resources, created since the call",
    "有一张在调用之后创建的、针对这些资源的续费订单"];
    #[cfg(feature = "orders")] RenewalResourcesV1 => orders::ListCustomerOrders
);

static OPERATION: meta::Operation = meta::Operation {
    id: "RenewalResourcesV1",
    section: "subscriptions",
    title: "Renew yearly/monthly resources (old)",
    title_zh: "续订包年/包月资源(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("RenewalResources"),
    method: meta::Method::Post,
    path: "/v1.0/{domain_id}/common/order-mgr/resources/renew",
    sites: Sites::ALL,
    callers: 1,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0082522029.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    RenewalResourcesV1 => RenewalResourcesV1Response : OPERATION of SERVICE; Customer
);
