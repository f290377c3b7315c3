// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Disable auto-renewal of a yearly/monthly resource.

use crate::prelude::*;

/// Disable auto-renewal of a yearly/monthly resource.
///
/// Turns auto-renewal of a yearly/monthly resource off; it will not be renewed when it expires.
///
/// | | |
/// |---|---|
/// | Request | `DELETE /v2/orders/subscriptions/resources/autorenew/{resource_id}` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the customer's own AK/SK or token; a partner's or distributor's is refused, and partner operators cannot call it |
/// | Permission | billing:subscription:renew |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/api_order_00023.html> <https://support.huaweicloud.com/api-oce/api_order_00023.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00023.html> (2025-11-27) |
/// | Chinese title | 取消包年/包月资源自动续费 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{subscriptions::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// client.send(CancelAutoRenewalResources::new("4c7f1a60b3523f9c1e7a5b2d48069d8e")).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): Parameter error.
/// - [`CBC.99003012`](crate::codes::CBC_99003012): Resource ID does not exist.
/// - [`CBC.99003605`](crate::codes::CBC_99003605): Auto-renewal is already canceled.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access denied.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other error.
///
/// # Notes
///
/// - Auto-renewal must have been enabled before: a second call answers 400 with CBC.99003605, although it changes nothing.
/// - The documents also list error_code and error_msg, only on failure.
/// - A main resource takes its sub-resources along: an ECS its EVS disks, a shared bandwidth its EIPs, an EIP its dedicated bandwidth.
#[doc(alias = "取消包年/包月资源自动续费")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CancelAutoRenewalResources {
    /// Resource ID. Required. At most 64 characters.
    pub resource_id: ResourceId,
}

impl CancelAutoRenewalResources {
    /// With what every site requires; everything else is unset.
    pub fn new(resource_id: impl Into<ResourceId>) -> Self {
        Self {
            resource_id: resource_id.into(),
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "CancelAutoRenewalResources",
    &[F::path("resource_id", K::Text).required().limits(&[L::MaxLen(64)])],
);

request!(CancelAutoRenewalResources : REQUEST; resource_id);

static OPERATION: meta::Operation = meta::Operation {
    id: "CancelAutoRenewalResources",
    section: "subscriptions",
    title: "Disable auto-renewal of a yearly/monthly resource",
    title_zh: "取消包年/包月资源自动续费",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Delete,
    path: "/v2/orders/subscriptions/resources/autorenew/{resource_id}",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:subscription:renew"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/api_order_00023.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: None,
    errors: &[
        ("CBC.0100", "Parameter error"),
        ("CBC.99003012", "Resource ID does not exist"),
        ("CBC.99003605", "Auto-renewal is already canceled"),
        ("CBC.0151", "Access denied"),
        ("CBC.0999", "Other error"),
    ],
    form: meta::Form::PLAIN,
};

operation!(CancelAutoRenewalResources => () : OPERATION of SERVICE; Customer);
