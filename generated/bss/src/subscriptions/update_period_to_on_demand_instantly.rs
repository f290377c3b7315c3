// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Change yearly/monthly resources to pay-per-use at once.

use crate::prelude::*;

/// Change yearly/monthly resources to pay-per-use at once.
///
/// Changes up to 10 yearly/monthly main resources to pay-per-use now; the fee of the rest of the period is refunded. Each resource has its own result: look at it even with HTTP 200.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/orders/subscriptions/resources/to-on-demand/instantly` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Only the customer's AK/SK or token |
/// | Permission | billing:subscription:toDemand |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListCustomerOrders`](crate::orders::ListCustomerOrders); if carried out, there is an order for the change to pay-per-use, created since the call |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-oce/api_order_00032.html> <https://support.huaweicloud.com/api-oce/api_order_00032.md> (2026-06-22) |
/// | Chinese title | 设置包年/包月资源即时转按需 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{subscriptions::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UpdatePeriodToOnDemandInstantly::new(["a5b2d48069d8e4c7f1a60b3523f9c1e7"])).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - no two items of `resource_ids` are alike: The same one twice can only be a slip.
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - Only main resource IDs.
/// - The order of the resource must have been paid.
/// - Only the customer documents of the China site (api-oce) have it.
/// - On failure error_code has at most 20 and error_msg at most 1000 characters in the documents.
///
/// # Not documented by the vendor
///
/// - Response lengths in to_ondemand_service_results.
#[doc(alias("设置包年/包月资源即时转按需", "PeriodToOnDemandInstantlyReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UpdatePeriodToOnDemandInstantly {
    /// Main resource IDs. Required. 1 to 10 items, 1 to 64 characters each, not blank. The item lengths come from the SDK text.
    pub resource_ids: Vec<ResourceId>,
}

impl UpdatePeriodToOnDemandInstantly {
    /// With what every site requires; everything else is unset.
    pub fn new(resource_ids: impl IntoIterator<Item = impl Into<ResourceId>>) -> Self {
        Self {
            resource_ids: resource_ids.into_iter().map(Into::into).collect(),
        }
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "UpdatePeriodToOnDemandInstantly",
    fields: &[
        F::body("resource_ids", K::List(&K::Text))
            .required_at(CN)
            .limits(
                &[
                    L::MinItems(1),
                    L::MaxItems(10),
                    L::ItemMinLen(1),
                    L::ItemMaxLen(64),
                    L::NotBlank,
                ],
            ),
    ],
    rules: &[
        R::distinct("resource_ids", None)
            .because("The same one twice can only be a slip"),
    ],
};

request!(UpdatePeriodToOnDemandInstantly : REQUEST; resource_ids);

/// What [`UpdatePeriodToOnDemandInstantly`] answers.
#[non_exhaustive]
pub struct UpdatePeriodToOnDemandInstantlyResponse {
    /// Result per resource, with HTTP 200.
    pub to_ondemand_service_results: Vec<ToOnDemandResult>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "UpdatePeriodToOnDemandInstantlyResponse",
    &[F::body("to_ondemand_service_results", K::List(&K::Object(&TO_ON_DEMAND_RESULT)))],
);

record!(UpdatePeriodToOnDemandInstantlyResponse : RESPONSE; to_ondemand_service_results);
confirm!(
    SERVICE, "ListCustomerOrders", [],
    ["there is an order for the change to pay-per-use, created since the call",
    "有一张在调用之后创建的转按需订单"]; #[cfg(feature = "orders")]
    UpdatePeriodToOnDemandInstantly => orders::ListCustomerOrders
);

static OPERATION: meta::Operation = meta::Operation {
    id: "UpdatePeriodToOnDemandInstantly",
    section: "subscriptions",
    title: "Change yearly/monthly resources to pay-per-use at once",
    title_zh: "设置包年/包月资源即时转按需",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/orders/subscriptions/resources/to-on-demand/instantly",
    sites: CN,
    callers: 1,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: Some("billing:subscription:toDemand"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/api_order_00032.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    UpdatePeriodToOnDemandInstantly => UpdatePeriodToOnDemandInstantlyResponse :
    OPERATION of SERVICE; Customer
);

/// Result of one resource.
#[doc(alias = "ToOndemandServiceResult")]
#[non_exhaustive]
pub struct ToOnDemandResult {
    /// Resource ID of the request. At most 64 characters. Limits as the vendor's SDK has them.
    pub resource_id: Option<ResourceId>,
    /// Result. Limits as the vendor's SDK has them.
    pub result: Option<ToOnDemandOutcome>,
    /// Error code, with FAIL. At most 32 characters. Limits as the vendor's SDK has them.
    pub error_code: Option<ResultCode>,
    /// Error description, with FAIL. At most 1000 characters. Limits as the vendor's SDK has them.
    pub error_msg: Option<String>,
    /// Order ID, with SUCCESS and AUDIT; else empty. At most 64 characters. Limits as the vendor's SDK has them.
    pub order_id: Option<OrderId>,
}

static TO_ON_DEMAND_RESULT: meta::Object = meta::Object::plain(
    "ToOnDemandResult",
    &[
        F::body("resource_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("result", K::Enum(ToOnDemandOutcome::META)).limits(&[L::MaxLen(32)]),
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(1000)]),
        F::body("order_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
);

record!(
    ToOnDemandResult : TO_ON_DEMAND_RESULT; resource_id, result, error_code, error_msg,
    order_id
);

/// Result of a change to pay-per-use.
#[non_exhaustive]
pub enum ToOnDemandOutcome {
    /// Changed.
    Success,
    /// Under review.
    Audit,
    /// Failed.
    Fail,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    ToOnDemandOutcome : text; Success = "SUCCESS", Audit = "AUDIT", Fail = "FAIL"
);
