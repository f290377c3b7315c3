// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query the price of a pay-per-use product.

use crate::prelude::*;

/// Query the price of a pay-per-use product.
///
/// Prices pay-per-use products for a customer, with the discounts the customer enjoys. A product is found by service type, resource type, region and specification together.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/bills/ratings/on-demand-resources` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Customer AK/SK or token; a solution provider or distributor calls it with a token of the sub-customer, through an agency given by the customer. An IAM user of the customer needs billing:contract:viewDiscount. |
/// | Permission | billing:contract:viewDiscount |
/// | Repeating | harmless |
/// | Rate limit | 20 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/bcloud_01001.html> <https://support.huaweicloud.com/api-oce/bcloud_01001.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/bcloud_01001.html> <https://support.huaweicloud.com/intl/en-us/api-oce/bcloud_01001.html> (2025-11-27) |
/// | Chinese title | 查询按需产品价格 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{pricing::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListOnDemandResourceRatings::new("c1e7a5b2d48069d8e4c7f1a60b3523f9", [OnDemandProduct::new(OnDemandProductRequired { id: "id".into(), cloud_service_type: "hws.service.type.ec2".into(), resource_type: "hws.resource.type.vm".into(), resource_spec: "s6.large.2.linux".into(), region: "cn-north-4".into(), usage_factor: "duration".into(), usage_value: Decimal::new(1000, 2), usage_measure_id: 0, subscription_num: 1 })])).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - no two items of `product_infos` have the same `id`.
///
/// # Notes
///
/// - How to fill a product: configure it in the price calculator of the site with the developer tools of the browser open; the payload of its request called resource has the codes, the specification and the sizes.
/// - size_measure_id and resource_size are required for linear products (such as disks and bandwidth, ordered with a size).
/// - When several discounts apply, the commercial discount is preferred.
/// - Without the right to see discounts the call still answers, but without discount data.
///
/// # Not documented by the vendor
///
/// - Documented ranges of available_zone, resource_size, usage_factor, usage_value, usage_measure_id and subscription_num.
/// - Response lengths.
/// - Error codes, probably those of ListRenewRateOnPeriod.
#[doc(alias = "查询按需产品价格")]
#[doc(alias = "RateOnDemandReq")]
#[doc(alias = "quote")]
#[doc(alias = "inquiry")]
#[doc(alias = "按需询价")]
#[doc(alias = "询价")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListOnDemandResourceRatings {
    /// Project ID of the customer in the region. Required. At most 64 characters.
    pub project_id: ProjectId,
    /// Precision of the prices. Default: `0`.
    pub inquiry_precision: Option<InquiryPrecision>,
    /// Products to price. Required. At most 100 items.
    pub product_infos: Vec<OnDemandProduct>,
}

impl ListOnDemandResourceRatings {
    /// With what every site requires; everything else is unset.
    pub fn new(
        project_id: impl Into<ProjectId>,
        product_infos: impl IntoIterator<Item = OnDemandProduct>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            product_infos: product_infos.into_iter().collect(),
            ..Self::default()
        }
    }
    /// Sets [`inquiry_precision`](field@Self::inquiry_precision). Precision of the prices.
    pub fn inquiry_precision(mut self, value: impl Setting<InquiryPrecision>) -> Self {
        value.set(&mut self.inquiry_precision);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListOnDemandResourceRatings",
    fields: &[
        F::body("project_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("inquiry_precision", K::Enum(InquiryPrecision::META)).default("0"),
        F::body("product_infos", K::List(&K::Object(&ON_DEMAND_PRODUCT)))
            .required()
            .limits(&[L::MaxItems(100)]),
    ],
    rules: &[R::distinct("product_infos", Some("id"))],
};

request!(
    ListOnDemandResourceRatings : REQUEST; project_id, inquiry_precision, product_infos
);

/// What [`ListOnDemandResourceRatings`] answers.
#[non_exhaustive]
pub struct ListOnDemandResourceRatingsResponse {
    /// Total after discount.
    pub amount: Option<Decimal>,
    /// Discount: official price minus total.
    pub discount_amount: Option<Decimal>,
    /// Official price of the products.
    pub official_website_amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`. Limits as the vendor's SDK has them.
    pub measure_id: Option<AmountUnit>,
    /// Currency; empty means CNY in China and USD on the international site. Limits as the vendor's SDK has them.
    pub currency: Option<Currency>,
    /// Prices by product.
    pub product_rating_results: Vec<OnDemandPrice>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListOnDemandResourceRatingsResponse",
    &[
        F::body("amount", K::Decimal),
        F::body("discount_amount", K::Decimal),
        F::body("official_website_amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::MaxLen(20)]),
        F::body("product_rating_results", K::List(&K::Object(&ON_DEMAND_PRICE))),
    ],
);

record!(
    ListOnDemandResourceRatingsResponse : RESPONSE; amount, discount_amount,
    official_website_amount, measure_id, currency, product_rating_results
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListOnDemandResourceRatings",
    section: "pricing",
    title: "Query the price of a pay-per-use product",
    title_zh: "查询按需产品价格",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/bills/ratings/on-demand-resources",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:contract:viewDiscount"),
    rate_limit: Some(meta::Rate::new(20, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/bcloud_01001.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListOnDemandResourceRatings => ListOnDemandResourceRatingsResponse : OPERATION of
    SERVICE; Customer
);

/// One pay-per-use product to price.
#[doc(alias = "DemandProductInfo")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct OnDemandProduct {
    /// ID chosen by the caller, unique in the request; links result to request. Required. At most 64 characters.
    pub id: String,
    /// Cloud service type code, from ListServiceTypes. Required. At most 400 characters.
    pub cloud_service_type: ServiceTypeCode,
    /// Resource type code, from ListResourceTypes. Required. At most 400 characters.
    pub resource_type: ResourceTypeCode,
    /// Resource specification, for example s2.small.1.linux, 19_bgp, SSD. Required. At most 400 characters.
    pub resource_spec: ResourceSpecCode,
    /// Region code, for example cn-north-1. Required. At most 64 characters. The length is that of ListRateOnPeriodDetail.
    pub region: RegionCode,
    /// Availability zone. At most 64 characters. Limits as the vendor's SDK has them.
    pub available_zone: Option<ZoneCode>,
    /// Size, for example of a disk or bandwidth. 1 to 214783647. Limits as the vendor's SDK has them. Required for linear products (ordered with a size).
    pub resource_size: Option<i64>,
    /// Unit of resource_size. Required for linear products.
    pub size_measure_id: Option<SizeUnit>,
    /// Usage factor code, case-insensitive, from ListUsageTypes; for example Duration, upflow. Required. 1 to 400 characters. Limits as the vendor's SDK has them.
    pub usage_factor: UsageTypeCode,
    /// Usage to price, for example 1 (hour). Required.
    pub usage_value: Decimal,
    /// Unit of usage_value, from ListMeasureUnits; for example 4 = hour. Required. 0 to 9999. Limits as the vendor's SDK has them.
    pub usage_measure_id: i64,
    /// How many to subscribe. Required. 1 to 10000. Limits as the vendor's SDK has them.
    pub subscription_num: i64,
}

/// What every site requires of [`OnDemandProduct`].
pub struct OnDemandProductRequired {
    /// ID chosen by the caller, unique in the request; links result to request. Required. At most 64 characters.
    pub id: String,
    /// Cloud service type code, from ListServiceTypes. Required. At most 400 characters.
    pub cloud_service_type: ServiceTypeCode,
    /// Resource type code, from ListResourceTypes. Required. At most 400 characters.
    pub resource_type: ResourceTypeCode,
    /// Resource specification, for example s2.small.1.linux, 19_bgp, SSD. Required. At most 400 characters.
    pub resource_spec: ResourceSpecCode,
    /// Region code, for example cn-north-1. Required. At most 64 characters. The length is that of ListRateOnPeriodDetail.
    pub region: RegionCode,
    /// Usage factor code, case-insensitive, from ListUsageTypes; for example Duration, upflow. Required. 1 to 400 characters. Limits as the vendor's SDK has them.
    pub usage_factor: UsageTypeCode,
    /// Usage to price, for example 1 (hour). Required.
    pub usage_value: Decimal,
    /// Unit of usage_value, from ListMeasureUnits; for example 4 = hour. Required. 0 to 9999. Limits as the vendor's SDK has them.
    pub usage_measure_id: i64,
    /// How many to subscribe. Required. 1 to 10000. Limits as the vendor's SDK has them.
    pub subscription_num: i64,
}

required!(
    OnDemandProductRequired of OnDemandProduct; id, cloud_service_type, resource_type,
    resource_spec, region, usage_factor, usage_value, usage_measure_id, subscription_num
);

impl OnDemandProduct {
    /// With what every site requires; everything else is unset.
    pub fn new(required: OnDemandProductRequired) -> Self {
        Self {
            id: required.id,
            cloud_service_type: required.cloud_service_type,
            resource_type: required.resource_type,
            resource_spec: required.resource_spec,
            region: required.region,
            usage_factor: required.usage_factor,
            usage_value: required.usage_value,
            usage_measure_id: required.usage_measure_id,
            subscription_num: required.subscription_num,
            ..Self::default()
        }
    }
    /// Sets [`available_zone`](field@Self::available_zone). Availability zone.
    pub fn available_zone(mut self, value: impl Setting<ZoneCode>) -> Self {
        value.set(&mut self.available_zone);
        self
    }
    /// Sets [`resource_size`](field@Self::resource_size). Size, for example of a disk or bandwidth.
    pub fn resource_size(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.resource_size);
        self
    }
    /// Sets [`size_measure_id`](field@Self::size_measure_id). Unit of resource_size.
    pub fn size_measure_id(mut self, value: impl Setting<SizeUnit>) -> Self {
        value.set(&mut self.size_measure_id);
        self
    }
}

static ON_DEMAND_PRODUCT: meta::Object = meta::Object::plain(
    "OnDemandProduct",
    &[
        F::body("id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("cloud_service_type", K::Text).required().limits(&[L::MaxLen(400)]),
        F::body("resource_type", K::Text).required().limits(&[L::MaxLen(400)]),
        F::body("resource_spec", K::Text).required().limits(&[L::MaxLen(400)]),
        F::body("region", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("available_zone", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::body("resource_size", K::Integer).limits(&[L::Min("1"), L::Max("214783647")]),
        F::body("size_measure_id", K::Enum(SizeUnit::META)),
        F::body("usage_factor", K::Text)
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(400)]),
        F::body("usage_value", K::Decimal).required(),
        F::body("usage_measure_id", K::Integer)
            .required()
            .limits(&[L::Min("0"), L::Max("9999")]),
        F::body("subscription_num", K::Integer)
            .required()
            .limits(&[L::Min("1"), L::Max("10000")]),
    ],
);

request!(
    OnDemandProduct : ON_DEMAND_PRODUCT; id, cloud_service_type, resource_type,
    resource_spec, region, available_zone, resource_size, size_measure_id, usage_factor,
    usage_value, usage_measure_id, subscription_num
);

/// Price of one product.
#[doc(alias = "DemandProductRatingResult")]
#[non_exhaustive]
pub struct OnDemandPrice {
    /// ID given in the request. 1 to 64 characters. Limits as the vendor's SDK has them.
    pub id: Option<String>,
    /// ID of the product found. 1 to 64 characters. Limits as the vendor's SDK has them.
    pub product_id: Option<ProductId>,
    /// Price after discount.
    pub amount: Option<Decimal>,
    /// Discount: official price minus price.
    pub discount_amount: Option<Decimal>,
    /// Official price.
    pub official_website_amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`. Limits as the vendor's SDK has them.
    pub measure_id: Option<AmountUnit>,
    /// Discounts in detail: promotions, commercial and partner discounts.
    pub discount_rating_results: Vec<OnDemandDiscount>,
}

static ON_DEMAND_PRICE: meta::Object = meta::Object::plain(
    "OnDemandPrice",
    &[
        F::body("id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("product_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("amount", K::Decimal),
        F::body("discount_amount", K::Decimal),
        F::body("official_website_amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("discount_rating_results", K::List(&K::Object(&ON_DEMAND_DISCOUNT))),
    ],
);

record!(
    OnDemandPrice : ON_DEMAND_PRICE; id, product_id, amount, discount_amount,
    official_website_amount, measure_id, discount_rating_results
);

/// One discount of a product.
#[doc(alias = "DemandDiscountRatingResult")]
#[non_exhaustive]
pub struct OnDemandDiscount {
    /// ID of the discount. 1 to 64 characters. Limits as the vendor's SDK has them.
    pub discount_id: Option<DiscountId>,
    /// Type of the discount.
    pub discount_type: Option<RatingDiscountType>,
    /// Amount of the discount.
    pub amount: Option<Decimal>,
    /// Unit of the amount. One of `1`. Limits as the vendor's SDK has them.
    pub measure_id: Option<AmountUnit>,
    /// Name of the discount. At most 256 characters. Limits as the vendor's SDK has them.
    pub discount_name: Option<String>,
}

static ON_DEMAND_DISCOUNT: meta::Object = meta::Object::plain(
    "OnDemandDiscount",
    &[
        F::body("discount_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("discount_type", K::Enum(RatingDiscountType::META)),
        F::body("amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("discount_name", K::Text).limits(&[L::MaxLen(256)]),
    ],
);

record!(
    OnDemandDiscount : ON_DEMAND_DISCOUNT; discount_id, discount_type, amount,
    measure_id, discount_name
);

/// Precision of prices.
#[non_exhaustive]
pub enum InquiryPrecision {
    /// Up to 6 decimals (`0`).
    SixDecimals,
    /// Up to 10 decimals (`1`).
    TenDecimals,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(InquiryPrecision : integer; SixDecimals = "0", TenDecimals = "1");
