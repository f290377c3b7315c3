// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query prices by product specification (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Query prices by product specification (old).
///
/// Prices products by specification, for a new order or a renewal. Not for reserved instances.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/{domain_id}/customer/product-mgr/query-rating` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ListOnDemandResourceRatings`](crate::pricing::ListOnDemandResourceRatings) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0078731101.html> <https://support.huaweicloud.com/api-oce/zh-cn_topic_0078731101.html> (2025-11-20) |
/// | Chinese title | 根据产品规格查询价格(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{pricing::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListProductRatingsV1::new(ListProductRatingsV1Required { domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into(), tenant_id: "f1a60b3523f9c1e7a5b2d48069d8e4c7".into(), region_id: "cn-north-4".into(), charging_mode: RatingChargingMode::PayPerUse, subscription_num: 1, product_infos: vec![LegacyRatedProduct::new(LegacyRatedProductRequired { id: "id".into(), cloud_service_type: "hws.service.type.ec2".into(), resource_type: "hws.resource.type.vm".into(), resource_spec_code: "s6.large.2.linux".into() })] })).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - With periodType 5 the period type of the added product follows relativeResourcePeriodType.
/// - Replaced by ListOnDemandResourceRatings (pay-per-use) and ListRateOnPeriodDetail (yearly/monthly).
/// - Mandatory here means what the SDK demands.
/// - ResourceSize and resouceSizeMeasureId are used together.
///
/// # Not documented by the vendor
///
/// - Limits from relativeResourcePeriodType on, of productInfos and of the response; ShowChangeRatingV1 has 400 characters for cloudServiceType, resourceType and resourceSpecCode.
#[doc(alias("根据产品规格查询价格(旧)", "QueryRatingReq"))]
#[deprecated(
    note = "the vendor is taking it offline; use `ListOnDemandResourceRatings`"
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListProductRatingsV1 {
    /// Partner ID with a partner key, customer account ID with a customer key. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Project ID in the region. Required. At most 128 characters. Wire name `tenantId`.
    #[doc(alias = "tenantId")]
    pub tenant_id: ProjectId,
    /// Region ID. Required. At most 128 characters. Wire name `regionId`.
    #[doc(alias = "regionId")]
    pub region_id: RegionCode,
    /// Availability zone ID (spelt so on the wire). At most 128 characters. Wire name `avaliableZoneId`.
    #[doc(alias = "avaliableZoneId")]
    pub available_zone_id: Option<ZoneCode>,
    /// Billing mode. Required. Wire name `chargingMode`.
    #[doc(alias = "chargingMode")]
    pub charging_mode: RatingChargingMode,
    /// Unit of the period. Required when `chargingMode` is `0`. Wire name `periodType`.
    #[doc(alias = "periodType")]
    pub period_type: Option<RatingPeriodType>,
    /// Number of periods, for yearly/monthly unless periodType is 5. Required when `chargingMode` is `0` and `periodType` is `0` or `2` or `3` or `4`. 1 to 214783647. The greatest value is as printed in the documents. Wire name `periodNum`.
    #[doc(alias = "periodNum")]
    pub period_num: Option<i64>,
    /// Expiry of the associated resource (UTC); the current time by default. Required when `periodType` is `5`. An empty text stands for the default. Wire name `periodEndDate`.
    #[doc(alias = "periodEndDate")]
    pub period_end_date: Option<Timestamp>,
    /// Instance ID of the server or bandwidth a disk or IP is added to. At most 64 characters. Wire name `relativeResourceId`.
    #[doc(alias = "relativeResourceId")]
    pub relative_resource_id: Option<ResourceId>,
    /// Period type of the associated resource; decides the period when periodType is 5. Wire name `relativeResourcePeriodType`.
    #[doc(alias = "relativeResourcePeriodType")]
    pub relative_resource_period_type: Option<i64>,
    /// Number of subscriptions. Required. Wire name `subscriptionNum`.
    #[doc(alias = "subscriptionNum")]
    pub subscription_num: i64,
    /// Products to price. Required. Wire name `productInfos`.
    #[doc(alias = "productInfos")]
    pub product_infos: Vec<LegacyRatedProduct>,
    /// Time of the inquiry (UTC). Wire name `inquiryTime`.
    #[doc(alias = "inquiryTime")]
    pub inquiry_time: Option<Timestamp>,
}

/// What every site requires of [`ListProductRatingsV1`].
#[deprecated(
    note = "the vendor is taking it offline; use `ListOnDemandResourceRatings`"
)]
pub struct ListProductRatingsV1Required {
    /// Partner ID with a partner key, customer account ID with a customer key. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Project ID in the region. Required. At most 128 characters. Wire name `tenantId`.
    pub tenant_id: ProjectId,
    /// Region ID. Required. At most 128 characters. Wire name `regionId`.
    pub region_id: RegionCode,
    /// Billing mode. Required. Wire name `chargingMode`.
    pub charging_mode: RatingChargingMode,
    /// Number of subscriptions. Required. Wire name `subscriptionNum`.
    pub subscription_num: i64,
    /// Products to price. Required. Wire name `productInfos`.
    pub product_infos: Vec<LegacyRatedProduct>,
}

required!(
    ListProductRatingsV1Required of ListProductRatingsV1; domain_id, tenant_id,
    region_id, charging_mode, subscription_num, product_infos
);

impl ListProductRatingsV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ListProductRatingsV1Required) -> Self {
        Self {
            domain_id: required.domain_id,
            tenant_id: required.tenant_id,
            region_id: required.region_id,
            charging_mode: required.charging_mode,
            subscription_num: required.subscription_num,
            product_infos: required.product_infos,
            ..Self::default()
        }
    }
    /// Sets [`available_zone_id`](field@Self::available_zone_id). Availability zone ID (spelt so on the wire).
    pub fn available_zone_id(mut self, value: impl Setting<ZoneCode>) -> Self {
        value.set(&mut self.available_zone_id);
        self
    }
    /// Sets [`period_type`](field@Self::period_type). Unit of the period.
    pub fn period_type(mut self, value: impl Setting<RatingPeriodType>) -> Self {
        value.set(&mut self.period_type);
        self
    }
    /// Sets [`period_num`](field@Self::period_num). Number of periods, for yearly/monthly unless periodType is 5.
    pub fn period_num(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.period_num);
        self
    }
    /// Sets [`period_end_date`](field@Self::period_end_date). Expiry of the associated resource (UTC); the current time by default.
    pub fn period_end_date(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.period_end_date);
        self
    }
    /// Sets [`relative_resource_id`](field@Self::relative_resource_id). Instance ID of the server or bandwidth a disk or IP is added to.
    pub fn relative_resource_id(mut self, value: impl Setting<ResourceId>) -> Self {
        value.set(&mut self.relative_resource_id);
        self
    }
    /// Sets [`relative_resource_period_type`](field@Self::relative_resource_period_type). Period type of the associated resource; decides the period when periodType is 5.
    pub fn relative_resource_period_type(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.relative_resource_period_type);
        self
    }
    /// Sets [`inquiry_time`](field@Self::inquiry_time). Time of the inquiry (UTC).
    pub fn inquiry_time(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.inquiry_time);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListProductRatingsV1",
    fields: &[
        F::path("domain_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("tenantId", K::Text)
            .named("tenant_id")
            .required()
            .limits(&[L::MaxLen(128)]),
        F::body("regionId", K::Text)
            .named("region_id")
            .required()
            .limits(&[L::MaxLen(128)]),
        F::body("avaliableZoneId", K::Text)
            .named("available_zone_id")
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(128)]),
        F::body("chargingMode", K::Enum(RatingChargingMode::META))
            .named("charging_mode")
            .required(),
        F::body("periodType", K::Enum(RatingPeriodType::META))
            .named("period_type")
            .on_empty(B::Ignored)
            .limits(&[L::Min("0"), L::Max("5")]),
        F::body("periodNum", K::Integer)
            .named("period_num")
            .on_empty(B::Ignored)
            .limits(&[L::Min("1"), L::Max("214783647")]),
        F::body("periodEndDate", K::Timestamp)
            .named("period_end_date")
            .on_empty(B::Default),
        F::body("relativeResourceId", K::Text)
            .named("relative_resource_id")
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64)]),
        F::body("relativeResourcePeriodType", K::Integer)
            .named("relative_resource_period_type"),
        F::body("subscriptionNum", K::Integer).named("subscription_num").required(),
        F::body("productInfos", K::List(&K::Object(&LEGACY_RATED_PRODUCT)))
            .named("product_infos")
            .required(),
        F::body("inquiryTime", K::Timestamp).named("inquiry_time"),
    ],
    rules: &[
        R::required_when("periodType", &[T::is("chargingMode", &["0"])]),
        R::required_when(
            "periodNum",
            &[T::is("chargingMode", &["0"]), T::is("periodType", &["0", "2", "3", "4"])],
        ),
        R::required_when("periodEndDate", &[T::is("periodType", &["5"])]),
    ],
};

request!(
    ListProductRatingsV1 : REQUEST; domain_id, tenant_id, region_id, available_zone_id,
    charging_mode, period_type, period_num, period_end_date, relative_resource_id,
    relative_resource_period_type, subscription_num, product_infos, inquiry_time
);

/// What [`ListProductRatingsV1`] answers.
#[doc(alias = "QueryRatingRsp")]
#[non_exhaustive]
pub struct ListProductRatingsV1Response {
    /// Status code; CBC.0000 means success.
    pub error_code: Option<ResultCode>,
    /// Status or error text.
    pub error_msg: Option<String>,
    /// Total and prices. Wire name `ratingResult`.
    #[doc(alias = "ratingResult")]
    pub rating_result: Option<LegacyPrice>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListProductRatingsV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("ratingResult", K::Object(&LEGACY_PRICE)).named("rating_result"),
    ],
);

record!(ListProductRatingsV1Response : RESPONSE; error_code, error_msg, rating_result);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListProductRatingsV1",
    section: "pricing",
    title: "Query prices by product specification (old)",
    title_zh: "根据产品规格查询价格(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListOnDemandResourceRatings"),
    method: meta::Method::Post,
    path: "/v1.0/{domain_id}/customer/product-mgr/query-rating",
    sites: Sites::ALL,
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0078731101.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListProductRatingsV1 => ListProductRatingsV1Response : OPERATION of SERVICE;
    Customer, Partner, Distributor
);

/// A product.
#[doc(alias = "ProductInfoForQueryRating")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct LegacyRatedProduct {
    /// ID that matches the product with its result. Required.
    pub id: String,
    /// Cloud service type code. Required. Wire name `cloudServiceType`.
    #[doc(alias = "cloudServiceType")]
    pub cloud_service_type: ServiceTypeCode,
    /// Resource type code. Required. Wire name `resourceType`.
    #[doc(alias = "resourceType")]
    pub resource_type: ResourceTypeCode,
    /// Resource specification code, for example s2.small.1.linux. Required. Wire name `resourceSpecCode`.
    #[doc(alias = "resourceSpecCode")]
    pub resource_spec_code: ResourceSpecCode,
    /// Capacity, together with its unit. Wire name `resourceSize`.
    #[doc(alias = "resourceSize")]
    pub resource_size: Option<i64>,
    /// Unit of the capacity (spelt so on the wire). Wire name `resouceSizeMeasureId`.
    #[doc(alias = "resouceSizeMeasureId")]
    pub resource_size_measure_id: Option<i64>,
    /// Usage factor. Wire name `usageFactor`.
    #[doc(alias = "usageFactor")]
    pub usage_factor: Option<UsageTypeCode>,
    /// Usage value. Wire name `usageValue`.
    #[doc(alias = "usageValue")]
    pub usage_value: Option<Decimal>,
    /// Unit of the usage. Wire name `usageMeasureId`.
    #[doc(alias = "usageMeasureId")]
    pub usage_measure_id: Option<i64>,
    /// Extension. Wire name `extendParams`.
    #[doc(alias = "extendParams")]
    pub extend_params: Option<String>,
}

/// What every site requires of [`LegacyRatedProduct`].
pub struct LegacyRatedProductRequired {
    /// ID that matches the product with its result. Required.
    pub id: String,
    /// Cloud service type code. Required. Wire name `cloudServiceType`.
    pub cloud_service_type: ServiceTypeCode,
    /// Resource type code. Required. Wire name `resourceType`.
    pub resource_type: ResourceTypeCode,
    /// Resource specification code, for example s2.small.1.linux. Required. Wire name `resourceSpecCode`.
    pub resource_spec_code: ResourceSpecCode,
}

required!(
    LegacyRatedProductRequired of LegacyRatedProduct; id, cloud_service_type,
    resource_type, resource_spec_code
);

impl LegacyRatedProduct {
    /// With what every site requires; everything else is unset.
    pub fn new(required: LegacyRatedProductRequired) -> Self {
        Self {
            id: required.id,
            cloud_service_type: required.cloud_service_type,
            resource_type: required.resource_type,
            resource_spec_code: required.resource_spec_code,
            ..Self::default()
        }
    }
    /// Sets [`resource_size`](field@Self::resource_size). Capacity, together with its unit.
    pub fn resource_size(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.resource_size);
        self
    }
    /// Sets [`resource_size_measure_id`](field@Self::resource_size_measure_id). Unit of the capacity (spelt so on the wire).
    pub fn resource_size_measure_id(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.resource_size_measure_id);
        self
    }
    /// Sets [`usage_factor`](field@Self::usage_factor). Usage factor.
    pub fn usage_factor(mut self, value: impl Setting<UsageTypeCode>) -> Self {
        value.set(&mut self.usage_factor);
        self
    }
    /// Sets [`usage_value`](field@Self::usage_value). Usage value.
    pub fn usage_value(mut self, value: impl Setting<Decimal>) -> Self {
        value.set(&mut self.usage_value);
        self
    }
    /// Sets [`usage_measure_id`](field@Self::usage_measure_id). Unit of the usage.
    pub fn usage_measure_id(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.usage_measure_id);
        self
    }
    /// Sets [`extend_params`](field@Self::extend_params). Extension.
    pub fn extend_params(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.extend_params);
        self
    }
}

static LEGACY_RATED_PRODUCT: meta::Object = meta::Object::plain(
    "LegacyRatedProduct",
    &[
        F::body("id", K::Text).required(),
        F::body("cloudServiceType", K::Text).named("cloud_service_type").required(),
        F::body("resourceType", K::Text).named("resource_type").required(),
        F::body("resourceSpecCode", K::Text).named("resource_spec_code").required(),
        F::body("resourceSize", K::Integer).named("resource_size"),
        F::body("resouceSizeMeasureId", K::Integer).named("resource_size_measure_id"),
        F::body("usageFactor", K::Text).named("usage_factor"),
        F::body("usageValue", K::Decimal).named("usage_value"),
        F::body("usageMeasureId", K::Integer).named("usage_measure_id"),
        F::body("extendParams", K::Text).named("extend_params"),
    ],
);

request!(
    LegacyRatedProduct : LEGACY_RATED_PRODUCT; id, cloud_service_type, resource_type,
    resource_spec_code, resource_size, resource_size_measure_id, usage_factor,
    usage_value, usage_measure_id, extend_params
);

/// Total.
#[doc(alias = "RatingResultForQR")]
#[non_exhaustive]
pub struct LegacyPrice {
    /// Final amount after discount.
    pub amount: Option<Decimal>,
    /// Discount. Wire name `discountAmount`.
    #[doc(alias = "discountAmount")]
    pub discount_amount: Option<Decimal>,
    /// Amount before discount. Wire name `originalAmount`.
    #[doc(alias = "originalAmount")]
    pub original_amount: Option<Decimal>,
    /// Unit of the amounts. Wire name `measureId`.
    #[doc(alias = "measureId")]
    pub measure_id: Option<i64>,
    /// Currency code.
    pub currency: Option<Currency>,
    /// Price of each product. Wire name `productRatingResult`.
    #[doc(alias = "productRatingResult")]
    pub product_rating_result: Vec<LegacyProductPrice>,
    /// Extension. Wire name `extendParams`.
    #[doc(alias = "extendParams")]
    pub extend_params: Option<String>,
}

static LEGACY_PRICE: meta::Object = meta::Object::plain(
    "LegacyPrice",
    &[
        F::body("amount", K::Decimal),
        F::body("discountAmount", K::Decimal).named("discount_amount"),
        F::body("originalAmount", K::Decimal).named("original_amount"),
        F::body("measureId", K::Integer).named("measure_id"),
        F::body("currency", K::Enum(Currency::META)),
        F::body("productRatingResult", K::List(&K::Object(&LEGACY_PRODUCT_PRICE)))
            .named("product_rating_result"),
        F::body("extendParams", K::Text).named("extend_params"),
    ],
);

record!(
    LegacyPrice : LEGACY_PRICE; amount, discount_amount, original_amount, measure_id,
    currency, product_rating_result, extend_params
);

/// Price of a product.
#[doc(alias = "ProductRatingResultForQR")]
#[non_exhaustive]
pub struct LegacyProductPrice {
    /// ID given in the request.
    pub id: Option<String>,
    /// Product ID. Wire name `productId`.
    #[doc(alias = "productId")]
    pub product_id: Option<ProductId>,
    /// Final amount.
    pub amount: Option<Decimal>,
    /// Amount before discount. Wire name `originalAmount`.
    #[doc(alias = "originalAmount")]
    pub original_amount: Option<Decimal>,
    /// Discount. Wire name `discountAmount`.
    #[doc(alias = "discountAmount")]
    pub discount_amount: Option<Decimal>,
    /// Unit of the amounts. Wire name `measureId`.
    #[doc(alias = "measureId")]
    pub measure_id: Option<i64>,
    /// Extension. Wire name `extendParams`.
    #[doc(alias = "extendParams")]
    pub extend_params: Option<String>,
}

static LEGACY_PRODUCT_PRICE: meta::Object = meta::Object::plain(
    "LegacyProductPrice",
    &[
        F::body("id", K::Text),
        F::body("productId", K::Text).named("product_id"),
        F::body("amount", K::Decimal),
        F::body("originalAmount", K::Decimal).named("original_amount"),
        F::body("discountAmount", K::Decimal).named("discount_amount"),
        F::body("measureId", K::Integer).named("measure_id"),
        F::body("extendParams", K::Text).named("extend_params"),
    ],
);

record!(
    LegacyProductPrice : LEGACY_PRODUCT_PRICE; id, product_id, amount, original_amount,
    discount_amount, measure_id, extend_params
);

/// Billing mode to price.
#[non_exhaustive]
pub enum RatingChargingMode {
    /// Yearly/monthly (`0`).
    YearlyMonthly,
    /// Pay-per-use (`1`).
    PayPerUse,
    /// One-time (`2`).
    OneTime,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    RatingChargingMode : integer; YearlyMonthly = "0", PayPerUse = "1", OneTime = "2"
);

/// Unit of the period to price.
#[non_exhaustive]
pub enum RatingPeriodType {
    /// Day (`0`).
    Day,
    /// Month (`2`).
    Month,
    /// Year (`3`).
    Year,
    /// Hour (`4`).
    Hour,
    /// Absolute time (`5`).
    AbsoluteTime,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    RatingPeriodType : integer; Day = "0", Month = "2", Year = "3", Hour = "4",
    AbsoluteTime = "5"
);
