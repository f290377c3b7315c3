// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query the renewal price of a yearly/monthly resource.

use crate::prelude::*;

/// Query the renewal price of a yearly/monthly resource.
///
/// Prices the renewal of a customer's yearly/monthly resources. Only main resources are accepted; their attached resources are priced along with them. Resources that fail are listed in the answer, which is still HTTP 200.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/bills/ratings/period-resources/renew-rate` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the customer's AK/SK or token; those of a solution provider or distributor are refused. An IAM user needs billing:contract:viewDiscount. |
/// | Permission | billing:contract:viewDiscount |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/bcloud_01007.html> <https://support.huaweicloud.com/api-oce/bcloud_01007.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/bcloud_01007.html> (2025-11-27) |
/// | Chinese title | 查询包年/包月资源的续订金额 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{pricing::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListRenewRateOnPeriod::new(["a5b2d48069d8e4c7f1a60b3523f9c1e7"], PeriodType::Month, 1)).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - no two items of `resource_ids` are alike.
///
/// # Errors
///
/// - [`CBC.30050007`](crate::codes::CBC_30050007): Not a main resource.
/// - [`CBC.30050008`](crate::codes::CBC_30050008): The resource has no such period type or number.
/// - [`CBC.30050009`](crate::codes::CBC_30050009): Resource expired and deleted, or missing.
/// - [`CBC.30050010`](crate::codes::CBC_30050010): A resource is in an unpaid order.
/// - [`CBC.30050011`](crate::codes::CBC_30050011): Resource is being unsubscribed or changed.
/// - [`CBC.30050013`](crate::codes::CBC_30050013): The product cannot be renewed.
/// - [`CBC.30050012`](crate::codes::CBC_30050012): Duplicate resource IDs.
/// - [`CBC.0100`](crate::codes::CBC_0100): Parameter error.
/// - [`CBC.99006006`](crate::codes::CBC_99006006): The product to price was not found.
/// - [`CBC.99006024`](crate::codes::CBC_99006024): Product query failed.
/// - [`CBC.99006016`](crate::codes::CBC_99006016): Coupon query failed.
/// - [`CBC.99006017`](crate::codes::CBC_99006017): Customer query failed.
/// - [`CBC.99006050`](crate::codes::CBC_99006050): Wrong usage unit.
/// - [`CBC.99006055`](crate::codes::CBC_99006055): The price exceeds the largest amount.
/// - [`CBC.99006066`](crate::codes::CBC_99006066): Billing data query failed.
/// - [`CBC.99006073`](crate::codes::CBC_99006073): The project does not exist.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access denied.
/// - [`CBC.0154`](crate::codes::CBC_0154): Token illegal or expired.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other error.
///
/// # Notes
///
/// - resource_ids are main resources (see is_main_resource of ListPayPerUseCustomerResources).
/// - Amount = official_website_amount - discount_amount.
/// - With include_relative_resources related main resources and their amounts are in the answer too.
/// - The codes that are documented with HTTP 200 presumably come per resource in fail_resource_infos.
/// - Amounts are texts here, unlike in ListRateOnPeriodDetail and ListOnDemandResourceRatings.
///
/// # Not documented by the vendor
///
/// - Item length of resource_ids.
/// - Response lengths below the top level.
#[doc(alias = "查询包年/包月资源的续订金额")]
#[doc(alias = "ListRenewRateOnPeriodReq")]
#[doc(alias = "续费价格")]
#[doc(alias = "renewal quote")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListRenewRateOnPeriod {
    /// IDs of main resources. Required. 1 to 10 items, not blank.
    pub resource_ids: Vec<ResourceId>,
    /// Unit of the renewal period. Required. One of `2`, `3`.
    pub period_type: PeriodType,
    /// Number of periods. Required. When `period_type` is `3`: at most 3. 1 to 11. 1 to 11 for months, 1 to 3 for years.
    pub period_num: i64,
    /// Whether related resources are priced too. Default: `false`.
    pub include_relative_resources: Option<bool>,
}

impl ListRenewRateOnPeriod {
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
    /// Sets [`include_relative_resources`](field@Self::include_relative_resources). Whether related resources are priced too.
    pub fn include_relative_resources(mut self, value: impl Setting<bool>) -> Self {
        value.set(&mut self.include_relative_resources);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListRenewRateOnPeriod",
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
        F::body("include_relative_resources", K::Boolean)
            .on_empty(B::Default)
            .default("false"),
    ],
    rules: &[
        R::limited_when("period_num", &[T::is("period_type", &["3"])], &[L::Max("3")])
            .because("At most 11 months or 3 years"),
        R::distinct("resource_ids", None),
    ],
};

request!(
    ListRenewRateOnPeriod : REQUEST; resource_ids, period_type, period_num,
    include_relative_resources
);

/// What [`ListRenewRateOnPeriod`] answers.
#[non_exhaustive]
pub struct ListRenewRateOnPeriodResponse {
    /// Currency; empty means CNY in China and USD on the international site.
    pub currency: Option<Currency>,
    /// Prices of the main resources, attached resources included.
    pub renew_inquiry_results: Vec<ResourceRenewalPrice>,
    /// Official price.
    pub official_website_rating_result: Option<OfficialRenewalPrice>,
    /// Prices by usable discount, one entry each; empty without the right to see discounts.
    pub optional_discount_rating_results: Vec<DiscountedRenewalPrice>,
    /// Resources that could not be priced.
    pub fail_resource_infos: Vec<FailedResource>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListRenewRateOnPeriodResponse",
    &[
        F::body("currency", K::Enum(Currency::META)).limits(&[L::MaxLen(20)]),
        F::body("renew_inquiry_results", K::List(&K::Object(&RESOURCE_RENEWAL_PRICE))),
        F::body("official_website_rating_result", K::Object(&OFFICIAL_RENEWAL_PRICE)),
        F::body(
            "optional_discount_rating_results",
            K::List(&K::Object(&DISCOUNTED_RENEWAL_PRICE)),
        ),
        F::body(
            "fail_resource_infos",
            K::List(&K::Object(&crate::types::FAILED_RESOURCE)),
        ),
    ],
);

record!(
    ListRenewRateOnPeriodResponse : RESPONSE; currency, renew_inquiry_results,
    official_website_rating_result, optional_discount_rating_results, fail_resource_infos
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListRenewRateOnPeriod",
    section: "pricing",
    title: "Query the renewal price of a yearly/monthly resource",
    title_zh: "查询包年/包月资源的续订金额",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/bills/ratings/period-resources/renew-rate",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:contract:viewDiscount"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/bcloud_01007.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.30050007", "Not a main resource"),
        ("CBC.30050008", "The resource has no such period type or number"),
        ("CBC.30050009", "Resource expired and deleted, or missing"),
        ("CBC.30050010", "A resource is in an unpaid order"),
        ("CBC.30050011", "Resource is being unsubscribed or changed"),
        ("CBC.30050013", "The product cannot be renewed"),
        ("CBC.30050012", "Duplicate resource IDs"),
        ("CBC.0100", "Parameter error"),
        ("CBC.99006006", "The product to price was not found"),
        ("CBC.99006024", "Product query failed"),
        ("CBC.99006016", "Coupon query failed"),
        ("CBC.99006017", "Customer query failed"),
        ("CBC.99006050", "Wrong usage unit"),
        ("CBC.99006055", "The price exceeds the largest amount"),
        ("CBC.99006066", "Billing data query failed"),
        ("CBC.99006073", "The project does not exist"),
        ("CBC.0151", "Access denied"),
        ("CBC.0154", "Token illegal or expired"),
        ("CBC.0999", "Other error"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    ListRenewRateOnPeriod => ListRenewRateOnPeriodResponse : OPERATION of SERVICE;
    Customer
);

/// Renewal price of one main resource.
#[doc(alias = "RenewInquiryResultInfo")]
#[non_exhaustive]
pub struct ResourceRenewalPrice {
    /// Resource ID.
    pub resource_id: Option<ResourceId>,
    /// Renewal amount, attached resources included. Travels as text.
    pub amount: Option<Decimal>,
}

static RESOURCE_RENEWAL_PRICE: meta::Object = meta::Object::plain(
    "ResourceRenewalPrice",
    &[F::body("resource_id", K::Text), F::body("amount", K::Decimal).wire(W::Text)],
);

record!(ResourceRenewalPrice : RESOURCE_RENEWAL_PRICE; resource_id, amount);

/// Official renewal price.
#[doc(alias = "OfficialWebsiteRatingResultV2")]
#[non_exhaustive]
pub struct OfficialRenewalPrice {
    /// Official price. Travels as text.
    pub official_website_amount: Option<Decimal>,
    /// Official price of one installment. Travels as text. On the international site for ECS only.
    pub installment_official_website_amount: Option<Decimal>,
    /// Period of the installments. One of `2`. Limits as the vendor's SDK has them. On the international site for ECS only.
    pub installment_period_type: Option<InstallmentPeriodType>,
}

static OFFICIAL_RENEWAL_PRICE: meta::Object = meta::Object::plain(
    "OfficialRenewalPrice",
    &[
        F::body("official_website_amount", K::Decimal).wire(W::Text),
        F::body("installment_official_website_amount", K::Decimal).wire(W::Text),
        F::body("installment_period_type", K::Enum(InstallmentPeriodType::META))
            .limits(&[L::Only(&["2"])]),
    ],
);

record!(
    OfficialRenewalPrice : OFFICIAL_RENEWAL_PRICE; official_website_amount,
    installment_official_website_amount, installment_period_type
);

/// Renewal price with one discount.
#[doc(alias = "OptionalDiscountRatingResultV2")]
#[non_exhaustive]
pub struct DiscountedRenewalPrice {
    /// ID of the discount.
    pub discount_id: Option<DiscountId>,
    /// Total after discount. Travels as text.
    pub amount: Option<Decimal>,
    /// Official price. Travels as text.
    pub official_website_amount: Option<Decimal>,
    /// Amount taken off by the discount or coupon. Travels as text.
    pub discount_amount: Option<Decimal>,
    /// Type of the discount.
    pub discount_type: Option<RatingDiscountType>,
    /// Name of the discount.
    pub discount_name: Option<String>,
    /// Whether it is the best discount; No when left out. Best of commercial and partner discounts; promotions and discount coupons do not take part.
    pub best_offer: Option<Flag>,
    /// Official price of one installment. Travels as text. On the international site for ECS only.
    pub installment_official_website_amount: Option<Decimal>,
    /// Discount on one installment. Travels as text. On the international site for ECS only.
    pub installment_official_discount_amount: Option<Decimal>,
    /// Price of one installment: official minus discount. Travels as text. On the international site for ECS only.
    pub installment_amount: Option<Decimal>,
    /// Period of the installments. One of `2`. Limits as the vendor's SDK has them. On the international site for ECS only.
    pub installment_period_type: Option<InstallmentPeriodType>,
}

static DISCOUNTED_RENEWAL_PRICE: meta::Object = meta::Object::plain(
    "DiscountedRenewalPrice",
    &[
        F::body("discount_id", K::Text),
        F::body("amount", K::Decimal).wire(W::Text),
        F::body("official_website_amount", K::Decimal).wire(W::Text),
        F::body("discount_amount", K::Decimal).wire(W::Text),
        F::body("discount_type", K::Enum(RatingDiscountType::META)),
        F::body("discount_name", K::Text),
        F::body("best_offer", K::Enum(Flag::META)),
        F::body("installment_official_website_amount", K::Decimal).wire(W::Text),
        F::body("installment_official_discount_amount", K::Decimal).wire(W::Text),
        F::body("installment_amount", K::Decimal).wire(W::Text),
        F::body("installment_period_type", K::Enum(InstallmentPeriodType::META))
            .limits(&[L::Only(&["2"])]),
    ],
);

record!(
    DiscountedRenewalPrice : DISCOUNTED_RENEWAL_PRICE; discount_id, amount,
    official_website_amount, discount_amount, discount_type, discount_name, best_offer,
    installment_official_website_amount, installment_official_discount_amount,
    installment_amount, installment_period_type
);
