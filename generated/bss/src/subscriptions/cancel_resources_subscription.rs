// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Unsubscribe from yearly/monthly resources.

use crate::prelude::*;

/// Unsubscribe from yearly/monthly resources.
///
/// Unsubscribes from up to 10 yearly/monthly resources, or only from their renewed periods that have not begun, and refunds. A resource unsubscribed from is gone, unless it is in the recycle bin; sub-resources go along.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/orders/subscriptions/resources/unsubscribe` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the customer's own AK/SK or token; a partner's or distributor's is refused, and partner operators cannot call it |
/// | Permission | billing:subscription:unsubscribe |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListCustomerOrders`](crate::orders::ListCustomerOrders); if carried out, there is an unsubscription order for the resources, created since the call |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/api_order_00019.html> <https://support.huaweicloud.com/api-oce/api_order_00019.html> <https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00019.html> (2025-12-29) |
/// | Chinese title | 退订包年/包月资源 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{subscriptions::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CancelResourcesSubscription::new(["a5b2d48069d8e4c7f1a60b3523f9c1e7"], UnsubscribeType::ResourceAndRenewals)).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - no two items of `resource_ids` are alike: The same one twice can only be a slip.
///
/// # Errors
///
/// - [`CBC.99003001`](crate::codes::CBC_99003001): Resource expired.
/// - [`CBC.99003002`](crate::codes::CBC_99003002): Resource locked.
/// - [`CBC.99003004`](crate::codes::CBC_99003004): There are dependencies between resources.
/// - [`CBC.99003005`](crate::codes::CBC_99003005): Resource is being provisioned.
/// - [`CBC.99003006`](crate::codes::CBC_99003006): Cloud service type not supported.
/// - [`CBC.99003640`](crate::codes::CBC_99003640): A resource with add-on packages cannot be unsubscribed.
/// - [`CBC.99005042`](crate::codes::CBC_99005042): Resource not found, or it cannot be unsubscribed.
/// - [`CBC.0100`](crate::codes::CBC_0100): Parameter error.
/// - [`CBC.30000053`](crate::codes::CBC_30000053): Savings plan, cannot be unsubscribed from.
/// - [`CBC.30000067`](crate::codes::CBC_30000067): Resource deleted or not managed.
/// - [`CBC.99003012`](crate::codes::CBC_99003012): Resource ID does not exist.
/// - [`CBC.99003100`](crate::codes::CBC_99003100): A resource is part of an order pending payment.
/// - [`CBC.99003128`](crate::codes::CBC_99003128): No renewed period, or it has already begun.
/// - [`CBC.99003185`](crate::codes::CBC_99003185): The cloud service can only be handled as a whole.
/// - [`CBC.99003643`](crate::codes::CBC_99003643): Already invoiced, cannot be unsubscribed from.
/// - [`CBC.99003647`](crate::codes::CBC_99003647): This pay-per-use package cannot be unsubscribed from.
/// - [`CBC.99003649`](crate::codes::CBC_99003649): Trial service cannot be unsubscribed from.
/// - [`CBC.99003650`](crate::codes::CBC_99003650): This marketplace service cannot be unsubscribed from.
/// - [`CBC.99003651`](crate::codes::CBC_99003651): A transaction is in progress.
/// - [`CBC.99003652`](crate::codes::CBC_99003652): DevCloud package cannot be unsubscribed from.
/// - [`CBC.99003654`](crate::codes::CBC_99003654): Has a bandwidth add-on package, renewed period cannot be unsubscribed from.
/// - [`CBC.99003656`](crate::codes::CBC_99003656): Frozen.
/// - [`CBC.99006066`](crate::codes::CBC_99006066): Fee information could not be queried.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access denied.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other error.
///
/// # Notes
///
/// - For whole-machine resources only main resource IDs.
/// - The resource must have been paid and provisioned.
/// - The SDK text allows main resource IDs only, the documents of 2025 also those of related sub-resources.
/// - On the China site a full refund within 5 days is unconditional (see the unsubscription rules).
/// - Ask ShowRefundOrderDetails where the refunded amounts come from.
/// - The documents also list error_code and error_msg, only on failure.
///
/// # Not documented by the vendor
///
/// - Documented length of unsubscribe_reason (that here comes from an SDK).
/// - Length of one resource ID.
#[doc(alias = "退订包年/包月资源")]
#[doc(alias = "UnsubscribeResourcesReq")]
#[doc(alias = "unsubscribe")]
#[doc(alias = "退订")]
#[doc(alias = "refund")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CancelResourcesSubscription {
    /// IDs of main resources and of sub-resources related to them. Required. 1 to 10 items, not blank.
    pub resource_ids: Vec<ResourceId>,
    /// What to unsubscribe. Required.
    pub unsubscribe_type: UnsubscribeType,
    /// Category of the reason.
    pub unsubscribe_reason_type: Option<UnsubscribeReason>,
    /// Reason in the customer's words. At most 512 characters. Limits as the vendor's SDK has them.
    pub unsubscribe_reason: Option<String>,
}

impl CancelResourcesSubscription {
    /// With what every site requires; everything else is unset.
    pub fn new(
        resource_ids: impl IntoIterator<Item = impl Into<ResourceId>>,
        unsubscribe_type: UnsubscribeType,
    ) -> Self {
        Self {
            resource_ids: resource_ids.into_iter().map(Into::into).collect(),
            unsubscribe_type,
            ..Self::default()
        }
    }
    /// Sets [`unsubscribe_reason_type`](field@Self::unsubscribe_reason_type). Category of the reason.
    pub fn unsubscribe_reason_type(
        mut self,
        value: impl Setting<UnsubscribeReason>,
    ) -> Self {
        value.set(&mut self.unsubscribe_reason_type);
        self
    }
    /// Sets [`unsubscribe_reason`](field@Self::unsubscribe_reason). Reason in the customer's words.
    pub fn unsubscribe_reason(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.unsubscribe_reason);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "CancelResourcesSubscription",
    fields: &[
        F::body("resource_ids", K::List(&K::Text))
            .required()
            .limits(&[L::MinItems(1), L::MaxItems(10), L::NotBlank]),
        F::body("unsubscribe_type", K::Enum(UnsubscribeType::META)).required(),
        F::body("unsubscribe_reason_type", K::Enum(UnsubscribeReason::META)),
        F::body("unsubscribe_reason", K::Text).limits(&[L::MaxLen(512)]),
    ],
    rules: &[
        R::distinct("resource_ids", None)
            .because("The same one twice can only be a slip"),
    ],
};

request!(
    CancelResourcesSubscription : REQUEST; resource_ids, unsubscribe_type,
    unsubscribe_reason_type, unsubscribe_reason
);

/// What [`CancelResourcesSubscription`] answers.
#[non_exhaustive]
pub struct CancelResourcesSubscriptionResponse {
    /// IDs of the unsubscription orders.
    pub order_ids: Vec<OrderId>,
    /// Resources that failed; reserved on the China site.
    pub fail_resource_infos: Vec<FailedResource>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CancelResourcesSubscriptionResponse",
    &[
        F::body("order_ids", K::List(&K::Text)),
        F::body(
            "fail_resource_infos",
            K::List(&K::Object(&crate::types::FAILED_RESOURCE)),
        ),
    ],
);

record!(CancelResourcesSubscriptionResponse : RESPONSE; order_ids, fail_resource_infos);
confirm!(
    SERVICE, "ListCustomerOrders", [],
    ["there is an unsubscription order for the resources, created since the call",
    "有一张在调用之后创建的、针对这些资源的退订订单"];
    #[cfg(feature = "orders")] CancelResourcesSubscription => orders::ListCustomerOrders
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CancelResourcesSubscription",
    section: "subscriptions",
    title: "Unsubscribe from yearly/monthly resources",
    title_zh: "退订包年/包月资源",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/orders/subscriptions/resources/unsubscribe",
    sites: Sites::ALL,
    callers: 1,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: Some("billing:subscription:unsubscribe"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/api_order_00019.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.99003001", "Resource expired"),
        ("CBC.99003002", "Resource locked"),
        ("CBC.99003004", "There are dependencies between resources"),
        ("CBC.99003005", "Resource is being provisioned"),
        ("CBC.99003006", "Cloud service type not supported"),
        ("CBC.99003640", "A resource with add-on packages cannot be unsubscribed"),
        ("CBC.99005042", "Resource not found, or it cannot be unsubscribed"),
        ("CBC.0100", "Parameter error"),
        ("CBC.30000053", "Savings plan, cannot be unsubscribed from"),
        ("CBC.30000067", "Resource deleted or not managed"),
        ("CBC.99003012", "Resource ID does not exist"),
        ("CBC.99003100", "A resource is part of an order pending payment"),
        ("CBC.99003128", "No renewed period, or it has already begun"),
        ("CBC.99003185", "The cloud service can only be handled as a whole"),
        ("CBC.99003643", "Already invoiced, cannot be unsubscribed from"),
        ("CBC.99003647", "This pay-per-use package cannot be unsubscribed from"),
        ("CBC.99003649", "Trial service cannot be unsubscribed from"),
        ("CBC.99003650", "This marketplace service cannot be unsubscribed from"),
        ("CBC.99003651", "A transaction is in progress"),
        ("CBC.99003652", "DevCloud package cannot be unsubscribed from"),
        (
            "CBC.99003654",
            "Has a bandwidth add-on package, renewed period cannot be unsubscribed from",
        ),
        ("CBC.99003656", "Frozen"),
        ("CBC.99006066", "Fee information could not be queried"),
        ("CBC.0151", "Access denied"),
        ("CBC.0999", "Other error"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    CancelResourcesSubscription => CancelResourcesSubscriptionResponse : OPERATION of
    SERVICE; Customer
);

/// What to unsubscribe from.
#[non_exhaustive]
pub enum UnsubscribeType {
    /// The resource and its renewed periods (`1`).
    ResourceAndRenewals,
    /// Only the renewed periods, keep the resource (`2`).
    RenewalsOnly,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(UnsubscribeType : integer; ResourceAndRenewals = "1", RenewalsOnly = "2");

/// Category of the reason to unsubscribe.
#[non_exhaustive]
pub enum UnsubscribeReason {
    /// Product is not good to use (`1`).
    BadProduct,
    /// Functions do not meet the needs (`2`).
    MissingFunctions,
    /// Too complex to operate (`3`).
    TooComplex,
    /// Not satisfied with the service (`4`).
    BadService,
    /// Other reason (`5`).
    OtherReason,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    UnsubscribeReason : integer; BadProduct = "1", MissingFunctions = "2", TooComplex =
    "3", BadService = "4", OtherReason = "5"
);
