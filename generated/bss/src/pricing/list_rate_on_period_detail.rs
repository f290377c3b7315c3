// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query the price of a yearly/monthly product.

use crate::prelude::*;

/// Query the price of a yearly/monthly product.
///
/// Prices new yearly/monthly subscriptions for a customer: the official price and one result for each discount the customer can use. A product is found by service type, resource type, region and specification together.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/bills/ratings/period-resources/subscribe-rate` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Customer AK/SK or token; a solution provider or distributor calls it with a token of the sub-customer, through an agency given by the customer. An IAM user of the customer needs billing:contract:viewDiscount. |
/// | Permission | billing:contract:viewDiscount |
/// | Repeating | harmless |
/// | Rate limit | 30 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/bcloud_01002.html> <https://support.huaweicloud.com/api-oce/bcloud_01002.html> <https://support.huaweicloud.com/intl/zh-cn/api-oce/bcloud_01002.html> (2025-11-27) |
/// | Chinese title | 查询包年/包月产品价格 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{pricing::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListRateOnPeriodDetail::new("c1e7a5b2d48069d8e4c7f1a60b3523f9", [PeriodProduct::new(PeriodProductRequired { id: "id".into(), cloud_service_type: "hws.service.type.ec2".into(), resource_type: "hws.resource.type.vm".into(), resource_spec: "s6.large.2.linux".into(), region: "cn-north-4".into(), period_type: PeriodType::Day, period_num: 1, subscription_num: 1 })])).await?;
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
/// - Amount = official_website_amount - discount_amount.
/// - Automatic payment of an order uses the commercial discount first.
/// - Without the right to see discounts the call still answers, but without discount data.
/// - Installments are for CloudPond only on the China site, for ECS only on the international site; period 3 (year) is on the China site only.
///
/// # Not documented by the vendor
///
/// - Documented ranges of available_zone, resource_size, period_num, subscription_num and fee_installment_mode.
/// - Response lengths.
/// - Error codes, probably those of ListRenewRateOnPeriod.
#[doc(alias = "查询包年/包月产品价格")]
#[doc(alias = "RateOnPeriodReq")]
#[doc(alias = "quote")]
#[doc(alias = "quotation")]
#[doc(alias = "询价")]
#[doc(alias = "price")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListRateOnPeriodDetail {
    /// Project ID of the customer in the region. Required. At most 64 characters.
    pub project_id: ProjectId,
    /// Products to price. Required. At most 100 items.
    pub product_infos: Vec<PeriodProduct>,
}

impl ListRateOnPeriodDetail {
    /// With what every site requires; everything else is unset.
    pub fn new(
        project_id: impl Into<ProjectId>,
        product_infos: impl IntoIterator<Item = PeriodProduct>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            product_infos: product_infos.into_iter().collect(),
        }
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListRateOnPeriodDetail",
    fields: &[
        F::body("project_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("product_infos", K::List(&K::Object(&PERIOD_PRODUCT)))
            .required()
            .limits(&[L::MaxItems(100)]),
    ],
    rules: &[R::distinct("product_infos", Some("id"))],
};

request!(ListRateOnPeriodDetail : REQUEST; project_id, product_infos);

/// What [`ListRateOnPeriodDetail`] answers.
#[non_exhaustive]
pub struct ListRateOnPeriodDetailResponse {
    /// Official prices.
    pub official_website_rating_result: Option<OfficialPrice>,
    /// Prices by usable discount, one entry each.
    pub optional_discount_rating_results: Vec<DiscountedPrice>,
    /// Currency; empty means CNY in China and USD on the international site. Limits as the vendor's SDK has them.
    pub currency: Option<Currency>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListRateOnPeriodDetailResponse",
    &[
        F::body("official_website_rating_result", K::Object(&OFFICIAL_PRICE)),
        F::body(
            "optional_discount_rating_results",
            K::List(&K::Object(&DISCOUNTED_PRICE)),
        ),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::MaxLen(20)]),
    ],
);

record!(
    ListRateOnPeriodDetailResponse : RESPONSE; official_website_rating_result,
    optional_discount_rating_results, currency
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListRateOnPeriodDetail",
    section: "pricing",
    title: "Query the price of a yearly/monthly product",
    title_zh: "查询包年/包月产品价格",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/bills/ratings/period-resources/subscribe-rate",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:contract:viewDiscount"),
    rate_limit: Some(meta::Rate::new(30, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/bcloud_01002.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListRateOnPeriodDetail => ListRateOnPeriodDetailResponse : OPERATION of SERVICE;
    Customer
);

/// One yearly/monthly product to price.
#[doc(alias = "PeriodProductInfo")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct PeriodProduct {
    /// ID chosen by the caller, unique in the request; links result to request. Required. At most 64 characters.
    pub id: String,
    /// Cloud service type code, from ListServiceTypes. Required. At most 400 characters.
    pub cloud_service_type: ServiceTypeCode,
    /// Resource type code, from ListResourceTypes. Required. At most 400 characters.
    pub resource_type: ResourceTypeCode,
    /// Resource specification, for example s2.small.1.linux, 19_bgp. Required. At most 400 characters.
    pub resource_spec: ResourceSpecCode,
    /// Region code, for example cn-north-1. Required. At most 64 characters.
    pub region: RegionCode,
    /// Availability zone, case-insensitive, for example cn-north-1a. At most 64 characters. Limits as the vendor's SDK has them.
    pub available_zone: Option<ZoneCode>,
    /// Size, for example of a disk or bandwidth. 1 to 214783647. Limits as the vendor's SDK has them. Required for linear products (ordered with a size).
    pub resource_size: Option<i64>,
    /// Unit of resource_size. Required for linear products.
    pub size_measure_id: Option<SizeUnit>,
    /// Unit of the subscription period. Required. One of `0`, `2`, `3`, `4`. Limits as the vendor's SDK has them.
    pub period_type: PeriodType,
    /// Number of periods. Required. 1 to 214783647. Limits as the vendor's SDK has them.
    pub period_num: i64,
    /// How many to subscribe. Required. 1 to 10000. Limits as the vendor's SDK has them.
    pub subscription_num: i64,
    /// Installment mode. Default: `NA`. Limits as the vendor's SDK has them. Only for CloudPond (China) or ECS (international).
    pub fee_installment_mode: Option<InstallmentMode>,
}

/// What every site requires of [`PeriodProduct`].
pub struct PeriodProductRequired {
    /// ID chosen by the caller, unique in the request; links result to request. Required. At most 64 characters.
    pub id: String,
    /// Cloud service type code, from ListServiceTypes. Required. At most 400 characters.
    pub cloud_service_type: ServiceTypeCode,
    /// Resource type code, from ListResourceTypes. Required. At most 400 characters.
    pub resource_type: ResourceTypeCode,
    /// Resource specification, for example s2.small.1.linux, 19_bgp. Required. At most 400 characters.
    pub resource_spec: ResourceSpecCode,
    /// Region code, for example cn-north-1. Required. At most 64 characters.
    pub region: RegionCode,
    /// Unit of the subscription period. Required. One of `0`, `2`, `3`, `4`. Limits as the vendor's SDK has them.
    pub period_type: PeriodType,
    /// Number of periods. Required. 1 to 214783647. Limits as the vendor's SDK has them.
    pub period_num: i64,
    /// How many to subscribe. Required. 1 to 10000. Limits as the vendor's SDK has them.
    pub subscription_num: i64,
}

required!(
    PeriodProductRequired of PeriodProduct; id, cloud_service_type, resource_type,
    resource_spec, region, period_type, period_num, subscription_num
);

impl PeriodProduct {
    /// With what every site requires; everything else is unset.
    pub fn new(required: PeriodProductRequired) -> Self {
        Self {
            id: required.id,
            cloud_service_type: required.cloud_service_type,
            resource_type: required.resource_type,
            resource_spec: required.resource_spec,
            region: required.region,
            period_type: required.period_type,
            period_num: required.period_num,
            subscription_num: required.subscription_num,
            ..Self::default()
        }
    }
    /// Sets [`available_zone`](field@Self::available_zone). Availability zone, case-insensitive, for example cn-north-1a.
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
    /// Sets [`fee_installment_mode`](field@Self::fee_installment_mode). Installment mode.
    pub fn fee_installment_mode(mut self, value: impl Setting<InstallmentMode>) -> Self {
        value.set(&mut self.fee_installment_mode);
        self
    }
}

static PERIOD_PRODUCT: meta::Object = meta::Object::plain(
    "PeriodProduct",
    &[
        F::body("id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("cloud_service_type", K::Text).required().limits(&[L::MaxLen(400)]),
        F::body("resource_type", K::Text).required().limits(&[L::MaxLen(400)]),
        F::body("resource_spec", K::Text).required().limits(&[L::MaxLen(400)]),
        F::body("region", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("available_zone", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::body("resource_size", K::Integer).limits(&[L::Min("1"), L::Max("214783647")]),
        F::body("size_measure_id", K::Enum(SizeUnit::META)),
        F::body("period_type", K::Enum(PeriodType::META))
            .required()
            .limits(&[L::Only(&["0", "2", "3", "4"])]),
        F::body("period_num", K::Integer)
            .required()
            .limits(&[L::Min("1"), L::Max("214783647")]),
        F::body("subscription_num", K::Integer)
            .required()
            .limits(&[L::Min("1"), L::Max("10000")]),
        F::body("fee_installment_mode", K::Enum(InstallmentMode::META))
            .on_empty(B::Default)
            .default("NA")
            .limits(&[L::MaxLen(64)]),
    ],
);

request!(
    PeriodProduct : PERIOD_PRODUCT; id, cloud_service_type, resource_type, resource_spec,
    region, available_zone, resource_size, size_measure_id, period_type, period_num,
    subscription_num, fee_installment_mode
);

/// Official prices.
#[doc(alias = "OfficialWebsiteRatingResult")]
#[non_exhaustive]
pub struct OfficialPrice {
    /// Official price of all products.
    pub official_website_amount: Option<Decimal>,
    /// Official price of one installment. Travels as text. Only for CloudPond (China) or ECS (international).
    pub installment_official_website_amount: Option<Decimal>,
    /// Period of the installments. Only for CloudPond (China) or ECS (international).
    pub installment_period_type: Option<InstallmentPeriodType>,
    /// Unit of the amounts. One of `1`. Limits as the vendor's SDK has them.
    pub measure_id: Option<AmountUnit>,
    /// Official prices by product.
    pub product_rating_results: Vec<PeriodProductOfficialPrice>,
}

static OFFICIAL_PRICE: meta::Object = meta::Object::plain(
    "OfficialPrice",
    &[
        F::body("official_website_amount", K::Decimal),
        F::body("installment_official_website_amount", K::Decimal).wire(W::Text),
        F::body("installment_period_type", K::Enum(InstallmentPeriodType::META)),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body(
            "product_rating_results",
            K::List(&K::Object(&PERIOD_PRODUCT_OFFICIAL_PRICE)),
        ),
    ],
);

record!(
    OfficialPrice : OFFICIAL_PRICE; official_website_amount,
    installment_official_website_amount, installment_period_type, measure_id,
    product_rating_results
);

/// Prices with one discount.
#[doc(alias = "OptionalDiscountRatingResult")]
#[non_exhaustive]
pub struct DiscountedPrice {
    /// ID of the discount. 1 to 64 characters. Limits as the vendor's SDK has them.
    pub discount_id: Option<DiscountId>,
    /// Total after discount.
    pub amount: Option<Decimal>,
    /// Official price.
    pub official_website_amount: Option<Decimal>,
    /// Amount taken off by the discount or coupon.
    pub discount_amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`. Limits as the vendor's SDK has them.
    pub measure_id: Option<AmountUnit>,
    /// Type of the discount.
    pub discount_type: Option<RatingDiscountType>,
    /// Name of the discount. At most 256 characters. Limits as the vendor's SDK has them.
    pub discount_name: Option<String>,
    /// Whether it is the best discount; No when left out. Best of commercial and partner discounts; promotions and discount coupons do not take part.
    pub best_offer: Option<Flag>,
    /// Prices by product.
    pub product_rating_results: Vec<PeriodProductPrice>,
    /// Official price of one installment. Travels as text. Only for CloudPond (China) or ECS (international).
    pub installment_official_website_amount: Option<Decimal>,
    /// Discount on one installment. Travels as text. Only for CloudPond (China) or ECS (international).
    pub installment_official_discount_amount: Option<Decimal>,
    /// Price of one installment: official minus discount. Travels as text. Only for CloudPond (China) or ECS (international).
    pub installment_amount: Option<Decimal>,
    /// Period of the installments. Only for CloudPond (China) or ECS (international).
    pub installment_period_type: Option<InstallmentPeriodType>,
}

static DISCOUNTED_PRICE: meta::Object = meta::Object::plain(
    "DiscountedPrice",
    &[
        F::body("discount_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("amount", K::Decimal),
        F::body("official_website_amount", K::Decimal),
        F::body("discount_amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("discount_type", K::Enum(RatingDiscountType::META)),
        F::body("discount_name", K::Text).limits(&[L::MaxLen(256)]),
        F::body("best_offer", K::Enum(Flag::META)),
        F::body("product_rating_results", K::List(&K::Object(&PERIOD_PRODUCT_PRICE))),
        F::body("installment_official_website_amount", K::Decimal).wire(W::Text),
        F::body("installment_official_discount_amount", K::Decimal).wire(W::Text),
        F::body("installment_amount", K::Decimal).wire(W::Text),
        F::body("installment_period_type", K::Enum(InstallmentPeriodType::META)),
    ],
);

record!(
    DiscountedPrice : DISCOUNTED_PRICE; discount_id, amount, official_website_amount,
    discount_amount, measure_id, discount_type, discount_name, best_offer,
    product_rating_results, installment_official_website_amount,
    installment_official_discount_amount, installment_amount, installment_period_type
);

/// Official price of one product.
#[doc(alias = "PeriodProductOfficialRatingResult")]
#[non_exhaustive]
pub struct PeriodProductOfficialPrice {
    /// ID given in the request. 1 to 64 characters. Limits as the vendor's SDK has them.
    pub id: Option<String>,
    /// ID of the product found. 1 to 64 characters. Limits as the vendor's SDK has them.
    pub product_id: Option<ProductId>,
    /// Official price.
    pub official_website_amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`. Limits as the vendor's SDK has them.
    pub measure_id: Option<AmountUnit>,
    /// Official price of one installment. Travels as text. Only for CloudPond (China) or ECS (international).
    pub installment_official_website_amount: Option<Decimal>,
    /// Period of the installments. Only for CloudPond (China) or ECS (international).
    pub installment_period_type: Option<InstallmentPeriodType>,
}

static PERIOD_PRODUCT_OFFICIAL_PRICE: meta::Object = meta::Object::plain(
    "PeriodProductOfficialPrice",
    &[
        F::body("id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("product_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("official_website_amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("installment_official_website_amount", K::Decimal).wire(W::Text),
        F::body("installment_period_type", K::Enum(InstallmentPeriodType::META)),
    ],
);

record!(
    PeriodProductOfficialPrice : PERIOD_PRODUCT_OFFICIAL_PRICE; id, product_id,
    official_website_amount, measure_id, installment_official_website_amount,
    installment_period_type
);

/// Price of one product with one discount.
#[doc(alias = "PeriodProductRatingResult")]
#[non_exhaustive]
pub struct PeriodProductPrice {
    /// ID given in the request. 1 to 64 characters. Limits as the vendor's SDK has them.
    pub id: Option<String>,
    /// ID of the product found. 1 to 64 characters. Limits as the vendor's SDK has them.
    pub product_id: Option<ProductId>,
    /// Price after discount.
    pub amount: Option<Decimal>,
    /// Official price.
    pub official_website_amount: Option<Decimal>,
    /// Amount taken off by the discount or coupon.
    pub discount_amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`. Limits as the vendor's SDK has them.
    pub measure_id: Option<AmountUnit>,
    /// Official price of one installment. Travels as text. Only for CloudPond (China) or ECS (international).
    pub installment_official_website_amount: Option<Decimal>,
    /// Discount on one installment. Travels as text. Only for CloudPond (China) or ECS (international).
    pub installment_official_discount_amount: Option<Decimal>,
    /// Price of one installment: official minus discount. Travels as text. Only for CloudPond (China) or ECS (international).
    pub installment_amount: Option<Decimal>,
    /// Period of the installments. Only for CloudPond (China) or ECS (international).
    pub installment_period_type: Option<InstallmentPeriodType>,
}

static PERIOD_PRODUCT_PRICE: meta::Object = meta::Object::plain(
    "PeriodProductPrice",
    &[
        F::body("id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("product_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("amount", K::Decimal),
        F::body("official_website_amount", K::Decimal),
        F::body("discount_amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("installment_official_website_amount", K::Decimal).wire(W::Text),
        F::body("installment_official_discount_amount", K::Decimal).wire(W::Text),
        F::body("installment_amount", K::Decimal).wire(W::Text),
        F::body("installment_period_type", K::Enum(InstallmentPeriodType::META)),
    ],
);

record!(
    PeriodProductPrice : PERIOD_PRODUCT_PRICE; id, product_id, amount,
    official_website_amount, discount_amount, measure_id,
    installment_official_website_amount, installment_official_discount_amount,
    installment_amount, installment_period_type
);

/// Installment mode.
#[non_exhaustive]
pub enum InstallmentMode {
    /// Half paid upfront.
    HalfPay,
    /// Nothing paid upfront.
    ZeroPay,
    /// No installments (`NA`).
    NoInstallments,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    InstallmentMode : text; HalfPay = "HALF_PAY", ZeroPay = "ZERO_PAY", NoInstallments =
    "NA"
);
