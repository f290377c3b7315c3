// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Renew yearly/monthly resources.

use crate::prelude::*;

/// Renew yearly/monthly resources.
///
/// Renews up to 10 main resources for a number of months or years and creates the renewal orders, paid at once or left pending payment. It does not change the auto-renewal settings.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/orders/subscriptions/resources/renew` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the customer's own AK/SK or token; a partner's or distributor's is refused, and partner operators cannot call it |
/// | Permission | billing:subscription:renew |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListCustomerOrders`](crate::orders::ListCustomerOrders); if carried out, there is a renewal order for the resources, created since the call |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/api_order_00018.html> <https://support.huaweicloud.com/api-bpconsole/api_order_00018.md> <https://support.huaweicloud.com/api-oce/api_order_00018.md> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00018.html> <https://support.huaweicloud.com/eu/es-es/api-oce/api_order_00018.html> |
/// | Chinese title | 续订包年/包月资源 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{subscriptions::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(RenewalResources::new(["a5b2d48069d8e4c7f1a60b3523f9c1e7"], PeriodType::Month, 1)).await?;
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
/// - [`ListRenewRateOnPeriod`](crate::pricing::ListRenewRateOnPeriod): Tells the price before.
///
/// # Errors
///
/// - [`CBC.99003001`](crate::codes::CBC_99003001): Resource expired.
/// - [`CBC.99003002`](crate::codes::CBC_99003002): Resource locked.
/// - [`CBC.99003004`](crate::codes::CBC_99003004): There are dependencies between resources.
/// - [`CBC.99003005`](crate::codes::CBC_99003005): Resource is being provisioned.
/// - [`CBC.99003006`](crate::codes::CBC_99003006): Cloud service type not supported.
/// - [`CBC.99003124`](crate::codes::CBC_99003124): Resource is already unsubscribed.
/// - [`CBC.99003638`](crate::codes::CBC_99003638): Bandwidth add-on packages cannot be renewed.
/// - [`CBC.99007281`](crate::codes::CBC_99007281): The budget set by the partner is exceeded, and the account frozen.
/// - [`CBC.0100`](crate::codes::CBC_0100): Parameter error.
/// - [`CBC.30010036`](crate::codes::CBC_30010036): Not a main resource, cannot be renewed.
/// - [`CBC.30010069`](crate::codes::CBC_30010069): Renewal period does not exist.
/// - [`CBC.30050006`](crate::codes::CBC_30050006): Automatic payment of the order failed.
/// - [`CBC.99000092`](crate::codes::CBC_99000092): Check of the subscription period failed.
/// - [`CBC.99003100`](crate::codes::CBC_99003100): A resource is part of an order pending payment.
/// - [`CBC.99003016`](crate::codes::CBC_99003016): Resource expired and deleted, or does not exist.
/// - [`CBC.99003144`](crate::codes::CBC_99003144): Resource has an order in process.
/// - [`CBC.99003154`](crate::codes::CBC_99003154): Total period bought would exceed the maximum.
/// - [`CBC.99003634`](crate::codes::CBC_99003634): Resources of a package offer must be renewed as a whole, apart from others.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access denied.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other error.
///
/// # Notes
///
/// - Only main resource IDs (is_main_resource of ListPayPerUseCustomerResources); sub-resources are renewed with them.
/// - With CBC.99003016 the answer also has expiredResourceIds, the IDs of resources that expired or do not exist (not in the SDK).
/// - expire_policy is no longer in the documents nor the SDK.
/// - The permission is that of sibling operations.
/// - The documents also list error_code and error_msg, only on failure.
///
/// # Not documented by the vendor
///
/// - Length of one resource ID.
#[doc(alias = "续订包年/包月资源")]
#[doc(alias = "RenewalResourcesReq")]
#[doc(alias = "renew")]
#[doc(alias = "renewal")]
#[doc(alias = "续费")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct RenewalResources {
    /// Main resource IDs. Required. 1 to 10 items, not blank.
    pub resource_ids: Vec<ResourceId>,
    /// Period type. Required. One of `2`, `3`.
    pub period_type: PeriodType,
    /// Number of periods: 1 to 11 months, 1 to 3 years. Required. When `period_type` is `3`: at most 3. 1 to 11.
    pub period_num: i64,
    /// Whether the order is paid at once. Default: `0`.
    pub is_auto_pay: Option<Flag>,
}

impl RenewalResources {
    /// With what every site requires; everything else is unset.
    pub fn new(
        resource_ids: impl IntoIterator<Item = impl Into<ResourceId>>,
        period_type: PeriodType,
        period_num: i64,
    ) -> Self {
        Self {
            resource_ids: resource_ids.into_iter().map(Into::into).collect(),
            period_type,
            period_num,
            ..Self::default()
        }
    }
    /// Sets [`is_auto_pay`](field@Self::is_auto_pay). Whether the order is paid at once.
    pub fn is_auto_pay(mut self, value: impl Setting<Flag>) -> Self {
        value.set(&mut self.is_auto_pay);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "RenewalResources",
    fields: &[
        F::body("resource_ids", K::List(&K::Text))
            .required()
            .limits(&[L::MinItems(1), L::MaxItems(10), L::NotBlank]),
        F::body("period_type", K::Enum(PeriodType::META))
            .required()
            .limits(&[L::Only(&["2", "3"])]),
        F::body("period_num", K::Integer)
            .required()
            .limits(&[L::Min("1"), L::Max("11")]),
        F::body("is_auto_pay", K::Enum(Flag::META)).default("0"),
    ],
    rules: &[
        R::distinct("resource_ids", None)
            .because("The same one twice can only be a slip"),
        R::limited_when("period_num", &[T::is("period_type", &["3"])], &[L::Max("3")])
            .because("At most 11 months or 3 years"),
    ],
};

request!(RenewalResources : REQUEST; resource_ids, period_type, period_num, is_auto_pay);

/// What [`RenewalResources`] answers.
#[non_exhaustive]
pub struct RenewalResourcesResponse {
    /// IDs of the renewal orders created.
    pub order_ids: Vec<OrderId>,
    /// Resources that could not be renewed.
    pub fail_resource_infos: Vec<FailedResource>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "RenewalResourcesResponse",
    &[
        F::body("order_ids", K::List(&K::Text)),
        F::body(
            "fail_resource_infos",
            K::List(&K::Object(&crate::types::FAILED_RESOURCE)),
        ),
    ],
);

record!(RenewalResourcesResponse : RESPONSE; order_ids, fail_resource_infos);
confirm!(
    SERVICE, "ListCustomerOrders", [],
    ["there is a renewal order for the resources, created since the call",
    "有一张在调用之后创建的、针对这些资源的续费订单"];
    #[cfg(feature = "orders")] RenewalResources => orders::ListCustomerOrders
);

static OPERATION: meta::Operation = meta::Operation {
    id: "RenewalResources",
    section: "subscriptions",
    title: "Renew yearly/monthly resources",
    title_zh: "续订包年/包月资源",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/orders/subscriptions/resources/renew",
    sites: Sites::ALL,
    callers: 1,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: Some("billing:subscription:renew"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/api_order_00018.html"),
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
        ("CBC.99003124", "Resource is already unsubscribed"),
        ("CBC.99003638", "Bandwidth add-on packages cannot be renewed"),
        (
            "CBC.99007281",
            "The budget set by the partner is exceeded, and the account frozen",
        ),
        ("CBC.0100", "Parameter error"),
        ("CBC.30010036", "Not a main resource, cannot be renewed"),
        ("CBC.30010069", "Renewal period does not exist"),
        ("CBC.30050006", "Automatic payment of the order failed"),
        ("CBC.99000092", "Check of the subscription period failed"),
        ("CBC.99003100", "A resource is part of an order pending payment"),
        ("CBC.99003016", "Resource expired and deleted, or does not exist"),
        ("CBC.99003144", "Resource has an order in process"),
        ("CBC.99003154", "Total period bought would exceed the maximum"),
        (
            "CBC.99003634",
            "Resources of a package offer must be renewed as a whole, apart from others",
        ),
        ("CBC.0151", "Access denied"),
        ("CBC.0999", "Other error"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    RenewalResources => RenewalResourcesResponse : OPERATION of SERVICE; Customer
);
