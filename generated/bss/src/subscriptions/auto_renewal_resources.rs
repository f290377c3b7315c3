// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Enable auto-renewal of a yearly/monthly resource.

use crate::prelude::*;

/// Enable auto-renewal of a yearly/monthly resource.
///
/// Turns auto-renewal of a yearly/monthly resource on, or changes its number of renewals. The fee is taken from 03:00 on the 7th day before expiration, and tried again each day while the balance is too low.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/orders/subscriptions/resources/autorenew/{resource_id}` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the customer's AK/SK or token |
/// | Permission | billing:subscription:renew |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-oce/api_order_00022.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00022.html> <https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00022.html> <https://www.huaweicloud.com/guide/productsdesc-bms_0c2e438f17d954a9d3bf908b7fafaae6support1> <https://www.huaweicloud.com/guide/productsdesc-bms_0c2e438f17d954a9d3bf908b7fafaae6support2> (2025-12-02) |
/// | Chinese title | 设置包年/包月资源自动续费 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{subscriptions::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(AutoRenewalResources::new("4c7f1a60b3523f9c1e7a5b2d48069d8e")).await?;
/// # Ok(()) }
/// ```
///
/// # Related
///
/// - [`ListPayPerUseCustomerResources`](crate::subscriptions::ListPayPerUseCustomerResources): Gives the resource ID.
///
/// # Errors
///
/// - [`CBC.99003012`](crate::codes::CBC_99003012): Resource ID does not exist.
/// - [`CBC.99003602`](crate::codes::CBC_99003602): Resource expired or frozen, auto-renewal not allowed.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access denied.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other error.
///
/// # Notes
///
/// - The order of the resource must have been paid.
/// - To change the number of renewals of a resource that already renews, auto_renew_times must be sent, else nothing changes.
/// - The body may be left out, as in the documents' example request.
/// - A main resource takes its sub-resources along: an ECS its EVS disks, a shared bandwidth its EIPs, an EIP its dedicated bandwidth; enabling a sub-resource also renews its main resource.
/// - The renewal period left out is that of the purchase in the SDK text, the product's shortest period sold in the documents.
/// - The documents also list error_code and error_msg, only on failure.
///
/// # Not documented by the vendor
///
/// - Documented values of period_type (those here come from an SDK).
#[doc(alias("设置包年/包月资源自动续费", "AutoRenewalResourcesReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct AutoRenewalResources {
    /// Resource ID. Required. At most 64 characters.
    pub resource_id: ResourceId,
    /// Number of renewals, 0 without limit; left out: without limit when first enabled, unchanged later. 0 to 99.
    pub auto_renew_times: Option<i64>,
    /// Renewal period; left out or null: the period type of the resource's last order.
    pub period_type: Option<AutoRenewalPeriod>,
}

impl AutoRenewalResources {
    /// With what every site requires; everything else is unset.
    pub fn new(resource_id: impl Into<ResourceId>) -> Self {
        Self {
            resource_id: resource_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`auto_renew_times`](field@Self::auto_renew_times). Number of renewals, 0 without limit; left out: without limit when first enabled, unchanged later.
    pub fn auto_renew_times(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.auto_renew_times);
        self
    }
    /// Sets [`period_type`](field@Self::period_type). Renewal period; left out or null: the period type of the resource's last order.
    pub fn period_type(mut self, value: impl Setting<AutoRenewalPeriod>) -> Self {
        value.set(&mut self.period_type);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "AutoRenewalResources",
    &[
        F::path("resource_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("auto_renew_times", K::Integer).limits(&[L::Min("0"), L::Max("99")]),
        F::body("period_type", K::Enum(AutoRenewalPeriod::META)),
    ],
);

request!(AutoRenewalResources : REQUEST; resource_id, auto_renew_times, period_type);

/// What [`AutoRenewalResources`] answers.
#[non_exhaustive]
pub struct AutoRenewalResourcesResponse {}

static RESPONSE: meta::Object = meta::Object::plain("AutoRenewalResourcesResponse", &[]);

record!(AutoRenewalResourcesResponse : RESPONSE;);

static OPERATION: meta::Operation = meta::Operation {
    id: "AutoRenewalResources",
    section: "subscriptions",
    title: "Enable auto-renewal of a yearly/monthly resource",
    title_zh: "设置包年/包月资源自动续费",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/orders/subscriptions/resources/autorenew/{resource_id}",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:subscription:renew"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/api_order_00022.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.99003012", "Resource ID does not exist"),
        ("CBC.99003602", "Resource expired or frozen, auto-renewal not allowed"),
        ("CBC.0151", "Access denied"),
        ("CBC.0999", "Other error"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    AutoRenewalResources => AutoRenewalResourcesResponse : OPERATION of SERVICE; Customer
);

/// Renewal period.
#[non_exhaustive]
pub enum AutoRenewalPeriod {
    /// Monthly.
    Month,
    /// Yearly.
    Year,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(AutoRenewalPeriod : text; Month = "MONTH", Year = "YEAR");
