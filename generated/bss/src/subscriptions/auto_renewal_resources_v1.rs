// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Switch on automatic renewal (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Switch on automatic renewal (old).
///
/// Switches on automatic renewal of a paid resource.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/{domain_id}/common/order-mgr/resources/{resource_id}/actions` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`AutoRenewalResources`](crate::subscriptions::AutoRenewalResources) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/api_order_00002.html> <https://support.huaweicloud.com/api-oce/api_order_00002.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00002.html> (2024-07-05) |
/// | Chinese title | 设置包年/包月资源自动续费(已废弃) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{subscriptions::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(AutoRenewalResourcesV1::new(AutoRenewalResourcesV1Required { domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into(), resource_id: "4c7f1a60b3523f9c1e7a5b2d48069d8e".into(), action_id: ResourceAction::AutoRenew })).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The value of action_id comes from SDK tests.
/// - The Go SDK also sends action_id in the body.
///
/// # Not documented by the vendor
///
/// - Length of resource_id.
/// - Response lengths.
#[doc(alias = "设置包年/包月资源自动续费(已废弃)")]
#[deprecated(note = "the vendor is taking it offline; use `AutoRenewalResources`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct AutoRenewalResourcesV1 {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Resource ID. Required.
    pub resource_id: ResourceId,
    /// What to do: autorenew. Required.
    pub action_id: ResourceAction,
}

/// What every site requires of [`AutoRenewalResourcesV1`].
#[deprecated(note = "the vendor is taking it offline; use `AutoRenewalResources`")]
pub struct AutoRenewalResourcesV1Required {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Resource ID. Required.
    pub resource_id: ResourceId,
    /// What to do: autorenew. Required.
    pub action_id: ResourceAction,
}

required!(
    AutoRenewalResourcesV1Required of AutoRenewalResourcesV1; domain_id, resource_id,
    action_id
);

impl AutoRenewalResourcesV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: AutoRenewalResourcesV1Required) -> Self {
        Self {
            domain_id: required.domain_id,
            resource_id: required.resource_id,
            action_id: required.action_id,
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "AutoRenewalResourcesV1",
    &[
        F::path("domain_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::path("resource_id", K::Text).required(),
        F::query("action_id", K::Enum(ResourceAction::META)).required(),
    ],
);

request!(AutoRenewalResourcesV1 : REQUEST; domain_id, resource_id, action_id);

/// What [`AutoRenewalResourcesV1`] answers.
#[doc(alias = "AutoRenewRsp")]
#[non_exhaustive]
pub struct AutoRenewalResourcesV1Response {
    /// Status code; CBC.0000 means success.
    pub error_code: Option<ResultCode>,
    /// Status or error text.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "AutoRenewalResourcesV1Response",
    &[F::body("error_code", K::Text), F::body("error_msg", K::Text)],
);

record!(AutoRenewalResourcesV1Response : RESPONSE; error_code, error_msg);

static OPERATION: meta::Operation = meta::Operation {
    id: "AutoRenewalResourcesV1",
    section: "subscriptions",
    title: "Switch on automatic renewal (old)",
    title_zh: "设置包年/包月资源自动续费(已废弃)",
    status: meta::Status::Deprecated,
    replaced_by: Some("AutoRenewalResources"),
    method: meta::Method::Post,
    path: "/v1.0/{domain_id}/common/order-mgr/resources/{resource_id}/actions",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/api_order_00002.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    AutoRenewalResourcesV1 => AutoRenewalResourcesV1Response : OPERATION of SERVICE;
    Customer
);
