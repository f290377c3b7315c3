// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Set or cancel the change to pay-per-use at expiration.

use crate::prelude::*;

/// Set or cancel the change to pay-per-use at expiration.
///
/// Sets, or cancels, that up to 100 yearly/monthly main resources become pay-per-use when they expire. On partial failure error_details lists the failed resources.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/orders/subscriptions/resources/to-on-demand` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the customer's own AK/SK or token; a partner's or distributor's is refused, and partner operators cannot call it |
/// | Permission | billing:subscription:renew |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/api_order_00024.html> <https://support.huaweicloud.com/api-oce/api_order_00024.md> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00024.html> <https://www.huaweicloud.com/guide/productsdesc-bms_49457e1f295b4bc3abcd42b59c1f95bdsupport1> (2025-09-23) |
/// | Chinese title | 设置或取消包年/包月资源到期转按需 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{subscriptions::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UpdatePeriodToOnDemand::new(ToOnDemandAction::SetUp, ["a5b2d48069d8e4c7f1a60b3523f9c1e7"])).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - no two items of `resource_ids` are alike: The same one twice can only be a slip.
///
/// # Related
///
/// - [`ListPayPerUseCustomerResources`](crate::subscriptions::ListPayPerUseCustomerResources): Gives the resource IDs.
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): Parameter error.
/// - [`CBC.99003608`](crate::codes::CBC_99003608): Curated marketplace (Yanxuan) products cannot be changed.
/// - [`CBC.99003609`](crate::codes::CBC_99003609): This product type cannot be changed.
/// - [`CBC.99003610`](crate::codes::CBC_99003610): Resources in the grace or retention period cannot be changed.
/// - [`CBC.99003611`](crate::codes::CBC_99003611): Pay-per-use packages cannot be changed.
/// - [`CBC.99003012`](crate::codes::CBC_99003012): Resource ID does not exist.
/// - [`CBC.99003622`](crate::codes::CBC_99003622): Solution products cannot be changed.
/// - [`CBC.99003623`](crate::codes::CBC_99003623): Another transaction is being processed.
/// - [`CBC.99003624`](crate::codes::CBC_99003624): Resource frozen for a violation.
/// - [`CBC.99003625`](crate::codes::CBC_99003625): Resource frozen by the police.
/// - [`CBC.99003626`](crate::codes::CBC_99003626): Account is frozen.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access denied.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other error.
///
/// # Notes
///
/// - Only main resource IDs; sub-resources change along.
/// - The order must have been paid.
/// - CANCEL needs a SET_UP, or a renewal with that expiration policy, before.
/// - On failure error_code has at most 20 and error_msg at most 1000 characters in the documents.
///
/// # Not documented by the vendor
///
/// - Lengths inside error_details.
/// - Length of one resource ID.
#[doc(alias("设置或取消包年/包月资源到期转按需", "PeriodToOnDemandReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UpdatePeriodToOnDemand {
    /// Set or cancel. Required.
    pub operation: ToOnDemandAction,
    /// Main resource IDs. Required. 1 to 100 items, not blank.
    pub resource_ids: Vec<ResourceId>,
}

impl UpdatePeriodToOnDemand {
    /// With what every site requires; everything else is unset.
    pub fn new(
        operation: ToOnDemandAction,
        resource_ids: impl IntoIterator<Item = impl Into<ResourceId>>,
    ) -> Self {
        Self {
            operation,
            resource_ids: resource_ids.into_iter().map(Into::into).collect(),
        }
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "UpdatePeriodToOnDemand",
    fields: &[
        F::body("operation", K::Enum(ToOnDemandAction::META))
            .required()
            .limits(&[L::MaxLen(64)]),
        F::body("resource_ids", K::List(&K::Text))
            .required()
            .limits(&[L::MinItems(1), L::MaxItems(100), L::NotBlank]),
    ],
    rules: &[
        R::distinct("resource_ids", None)
            .because("The same one twice can only be a slip"),
    ],
};

request!(UpdatePeriodToOnDemand : REQUEST; operation, resource_ids);

/// What [`UpdatePeriodToOnDemand`] answers.
#[non_exhaustive]
pub struct UpdatePeriodToOnDemandResponse {
    /// Failed resources with HTTP 200; empty when all succeeded. At most 100 items.
    pub error_details: Vec<ErrorDetail>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "UpdatePeriodToOnDemandResponse",
    &[
        F::body("error_details", K::List(&K::Object(&crate::types::ERROR_DETAIL)))
            .limits(&[L::MaxItems(100)]),
    ],
);

record!(UpdatePeriodToOnDemandResponse : RESPONSE; error_details);

static OPERATION: meta::Operation = meta::Operation {
    id: "UpdatePeriodToOnDemand",
    section: "subscriptions",
    title: "Set or cancel the change to pay-per-use at expiration",
    title_zh: "设置或取消包年/包月资源到期转按需",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/orders/subscriptions/resources/to-on-demand",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:subscription:renew"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/api_order_00024.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.0100", "Parameter error"),
        ("CBC.99003608", "Curated marketplace (Yanxuan) products cannot be changed"),
        ("CBC.99003609", "This product type cannot be changed"),
        ("CBC.99003610", "Resources in the grace or retention period cannot be changed"),
        ("CBC.99003611", "Pay-per-use packages cannot be changed"),
        ("CBC.99003012", "Resource ID does not exist"),
        ("CBC.99003622", "Solution products cannot be changed"),
        ("CBC.99003623", "Another transaction is being processed"),
        ("CBC.99003624", "Resource frozen for a violation"),
        ("CBC.99003625", "Resource frozen by the police"),
        ("CBC.99003626", "Account is frozen"),
        ("CBC.0151", "Access denied"),
        ("CBC.0999", "Other error"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    UpdatePeriodToOnDemand => UpdatePeriodToOnDemandResponse : OPERATION of SERVICE;
    Customer
);

/// Set or cancel a change to pay-per-use.
#[non_exhaustive]
pub enum ToOnDemandAction {
    /// Set the change.
    SetUp,
    /// Cancel the change.
    Cancel,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(ToOnDemandAction : text; SetUp = "SET_UP", Cancel = "CANCEL");
