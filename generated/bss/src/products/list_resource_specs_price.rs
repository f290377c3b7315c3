// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query resource specifications and prices of a cloud service type.

use crate::prelude::*;

/// Query resource specifications and prices of a cloud service type.
///
/// Lists the resource specifications on sale in a region with, when asked, their attributes and official prices.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/products/resource-specs-price/query` |
/// | Sites | International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): The partner's documents name a solution provider or distributor, the customer's documents the customer (AK/SK or token each) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `marker` is the marker of the page before |
/// | Source | <https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/qct_00009.html> <https://support.huaweicloud.com/intl/en-us/api-oce/qct_00009.html> (2026-09-22) |
/// | Chinese title | 查询云服务类型资源规格定价 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{products::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListResourceSpecsPrice::new("cn-north-4")).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `marker` is sent only together with `limit`: A marker only works together with a limit.
///
/// # Notes
///
/// - The first page is asked without marker, or with null.
/// - Attributes are only returned with need_attributes = true, price_lists only with need_price = true.
/// - Only specifications on sale are listed.
/// - X-Language defaults to zh_CN in the Chinese manual and to en_US in the English one; the SDK writes zh_cn and en_us.
/// - The range of limit comes from the SDK.
///
/// # Not documented by the vendor
///
/// - Length of value in filters.
/// - Response lengths.
/// - Length of marker.
#[doc(alias("查询云服务类型资源规格定价", "ResourceSpecsPriceQueryReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListResourceSpecsPrice {
    /// Language of the returned names, in any case. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
    /// Cloud service type code, from ListServiceTypes. 1 to 64 characters.
    pub cloud_service_type: Option<ServiceTypeCode>,
    /// Resource type code, from ListResourceTypes. 1 to 64 characters.
    pub resource_type: Option<ResourceTypeCode>,
    /// Region code, for example ap-southeast-1. Required. 1 to 64 characters.
    pub region_code: RegionCode,
    /// Filter. At most 1 item.
    pub filters: Option<Vec<SpecPriceFilter>>,
    /// Whether attributes are returned. Default: `false`.
    pub need_attributes: Option<bool>,
    /// Whether official prices are returned. Default: `false`.
    pub need_price: Option<bool>,
    /// next_marker of the page before; left out for the first page.
    pub marker: Option<String>,
    /// Number of records per page. 1 to 50. Default: `50`. Limits as the vendor's SDK has them.
    pub limit: Option<i64>,
}

impl ListResourceSpecsPrice {
    /// With what every site requires; everything else is unset.
    pub fn new(region_code: impl Into<RegionCode>) -> Self {
        Self {
            region_code: region_code.into(),
            ..Self::default()
        }
    }
    /// Sets [`language`](field@Self::language). Language of the returned names, in any case.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
    /// Sets [`cloud_service_type`](field@Self::cloud_service_type). Cloud service type code, from ListServiceTypes.
    pub fn cloud_service_type(mut self, value: impl Setting<ServiceTypeCode>) -> Self {
        value.set(&mut self.cloud_service_type);
        self
    }
    /// Sets [`resource_type`](field@Self::resource_type). Resource type code, from ListResourceTypes.
    pub fn resource_type(mut self, value: impl Setting<ResourceTypeCode>) -> Self {
        value.set(&mut self.resource_type);
        self
    }
    /// Sets [`filters`](field@Self::filters). Filter.
    pub fn filters<F>(mut self, value: impl Settings<SpecPriceFilter, F>) -> Self {
        value.set(&mut self.filters);
        self
    }
    /// Sets [`need_attributes`](field@Self::need_attributes). Whether attributes are returned.
    pub fn need_attributes(mut self, value: impl Setting<bool>) -> Self {
        value.set(&mut self.need_attributes);
        self
    }
    /// Sets [`need_price`](field@Self::need_price). Whether official prices are returned.
    pub fn need_price(mut self, value: impl Setting<bool>) -> Self {
        value.set(&mut self.need_price);
        self
    }
    /// Sets [`marker`](field@Self::marker). next_marker of the page before; left out for the first page.
    pub fn marker(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.marker);
        self
    }
    /// Sets [`limit`](field@Self::limit). Number of records per page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListResourceSpecsPrice",
    fields: &[
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN"),
        F::body("cloud_service_type", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("resource_type", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("region_code", K::Text)
            .required_at(INTL.or(EU))
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("filters", K::List(&K::Object(&SPEC_PRICE_FILTER)))
            .on_empty(B::Ignored)
            .limits(&[L::MaxItems(1)]),
        F::body("need_attributes", K::Boolean).default("false"),
        F::body("need_price", K::Boolean).default("false"),
        F::body("marker", K::Text),
        F::body("limit", K::Integer).default("50").limits(&[L::Min("1"), L::Max("50")]),
    ],
    rules: &[
        R::needs("marker", "limit").because("A marker only works together with a limit"),
    ],
};

request!(
    ListResourceSpecsPrice : REQUEST; language, cloud_service_type, resource_type,
    region_code, filters, need_attributes, need_price, marker, limit
);

/// What [`ListResourceSpecsPrice`] answers.
#[non_exhaustive]
pub struct ListResourceSpecsPriceResponse {
    /// Paging data.
    pub page_info: Option<SpecPricePageInfo>,
    /// Region code.
    pub region_code: Option<RegionCode>,
    /// Resource specifications.
    pub resource_spec_infos: Vec<PricedSpecification>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListResourceSpecsPriceResponse",
    &[
        F::body("page_info", K::Object(&SPEC_PRICE_PAGE_INFO)),
        F::body("region_code", K::Text),
        F::body("resource_spec_infos", K::List(&K::Object(&PRICED_SPECIFICATION))),
    ],
);

record!(
    ListResourceSpecsPriceResponse : RESPONSE; page_info, region_code,
    resource_spec_infos
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListResourceSpecsPrice",
    section: "products",
    title: "Query resource specifications and prices of a cloud service type",
    title_zh: "查询云服务类型资源规格定价",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/products/resource-specs-price/query",
    sites: INTL.or(EU),
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/qct_00009.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Marker,
        position: "marker",
        limit: "limit",
        items: Some("resource_spec_infos"),
        total: None,
        next: Some("page_info.next_marker"),
    }),
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListResourceSpecsPrice => ListResourceSpecsPriceResponse : OPERATION of SERVICE;
    Customer, Partner, Distributor
);

impl Paged for ListResourceSpecsPrice {
    type Item = PricedSpecification;
    fn take_items(page: &mut Self::Response) -> Vec<PricedSpecification> {
        std::mem::take(&mut page.resource_spec_infos)
    }
}

/// One filter.
#[doc(alias = "ResourceSpecsPriceFilter")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct SpecPriceFilter {
    /// What to filter by. Required.
    pub key: SpecFilterKey,
    /// Value to match exactly; for CHARGING_MODE one of the billing modes. Required. When `key` is `CHARGING_MODE`: pattern `PERIOD|ON_DEMAND|ONE_TIME|ON_DEMAND_PKG`.
    pub value: String,
}

impl SpecPriceFilter {
    /// With what every site requires; everything else is unset.
    pub fn new(key: SpecFilterKey, value: impl Into<String>) -> Self {
        Self { key, value: value.into() }
    }
}

static SPEC_PRICE_FILTER: meta::Object = meta::Object {
    name: "SpecPriceFilter",
    fields: &[
        F::body("key", K::Enum(SpecFilterKey::META)).required(),
        F::body("value", K::Text).required(),
    ],
    rules: &[
        R::limited_when(
                "value",
                &[T::is("key", &["CHARGING_MODE"])],
                &[L::Pattern("PERIOD|ON_DEMAND|ONE_TIME|ON_DEMAND_PKG")],
            )
            .because(
                "A billing mode is one of PERIOD, ON_DEMAND, ONE_TIME and ON_DEMAND_PKG",
            ),
    ],
};

request!(SpecPriceFilter : SPEC_PRICE_FILTER; key, value);

/// Paging data.
#[doc(alias = "ResourceSpecsPricePageInfo")]
#[non_exhaustive]
pub struct SpecPricePageInfo {
    /// Marker of the next page; null when there is none.
    pub next_marker: Option<String>,
}

static SPEC_PRICE_PAGE_INFO: meta::Object = meta::Object::plain(
    "SpecPricePageInfo",
    &[F::body("next_marker", K::Text)],
);

record!(SpecPricePageInfo : SPEC_PRICE_PAGE_INFO; next_marker);

/// One resource specification.
#[doc(alias = "ResourceSpecInfo")]
#[non_exhaustive]
pub struct PricedSpecification {
    /// Cloud service type code.
    pub cloud_service_type: Option<ServiceTypeCode>,
    /// Cloud service type name.
    pub cloud_service_type_name: Option<String>,
    /// Resource type code.
    pub resource_type: Option<ResourceTypeCode>,
    /// Resource type name.
    pub resource_type_name: Option<String>,
    /// Resource specification code.
    pub resource_spec: Option<ResourceSpecCode>,
    /// Resource specification name.
    pub resource_spec_name: Option<String>,
    /// Attributes; only when asked for.
    pub attributes: Vec<SpecAttribute>,
    /// Official prices; only when asked for.
    pub price_lists: Vec<OfficialPriceItem>,
}

static PRICED_SPECIFICATION: meta::Object = meta::Object::plain(
    "PricedSpecification",
    &[
        F::body("cloud_service_type", K::Text),
        F::body("cloud_service_type_name", K::Text),
        F::body("resource_type", K::Text),
        F::body("resource_type_name", K::Text),
        F::body("resource_spec", K::Text),
        F::body("resource_spec_name", K::Text),
        F::body("attributes", K::List(&K::Object(&SPEC_ATTRIBUTE))),
        F::body("price_lists", K::List(&K::Object(&OFFICIAL_PRICE_ITEM))),
    ],
);

record!(
    PricedSpecification : PRICED_SPECIFICATION; cloud_service_type,
    cloud_service_type_name, resource_type, resource_type_name, resource_spec,
    resource_spec_name, attributes, price_lists
);

/// One attribute of a specification.
#[doc(alias = "Attribute")]
#[non_exhaustive]
pub struct SpecAttribute {
    /// Attribute code.
    pub code: Option<String>,
    /// Attribute name.
    pub name: Option<String>,
    /// Attribute value.
    pub value: Option<String>,
    /// Unit of the value.
    pub unit: Option<String>,
    /// Range of a linear attribute.
    pub linear_range: Option<LinearRange>,
}

static SPEC_ATTRIBUTE: meta::Object = meta::Object::plain(
    "SpecAttribute",
    &[
        F::body("code", K::Text),
        F::body("name", K::Text),
        F::body("value", K::Text),
        F::body("unit", K::Text),
        F::body("linear_range", K::Object(&LINEAR_RANGE)),
    ],
);

record!(SpecAttribute : SPEC_ATTRIBUTE; code, name, value, unit, linear_range);

/// One official price.
#[doc(alias = "PriceItem")]
#[non_exhaustive]
pub struct OfficialPriceItem {
    /// Offering ID.
    pub offering_id: Option<String>,
    /// Currency. One of `USD`. Limits as the vendor's SDK has them.
    pub currency: Option<Currency>,
    /// Official price. Travels as text.
    pub official_price: Option<Decimal>,
    /// Billing mode.
    pub charging_mode: Option<PriceChargingMode>,
    /// Unit of the sales period. One of `0`, `2`, `3`, `4`. Limits as the vendor's SDK has them.
    pub period_type: Option<PeriodType>,
    /// Numbers of periods on sale.
    pub period_nums: Vec<i64>,
    /// Usage factor code.
    pub billing_usage_factor: Option<UsageTypeCode>,
}

static OFFICIAL_PRICE_ITEM: meta::Object = meta::Object::plain(
    "OfficialPriceItem",
    &[
        F::body("offering_id", K::Text),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::Only(&["USD"])]),
        F::body("official_price", K::Decimal).wire(W::Text),
        F::body("charging_mode", K::Enum(PriceChargingMode::META)),
        F::body("period_type", K::Enum(PeriodType::META))
            .limits(&[L::Only(&["0", "2", "3", "4"])]),
        F::body("period_nums", K::List(&K::Integer)),
        F::body("billing_usage_factor", K::Text),
    ],
);

record!(
    OfficialPriceItem : OFFICIAL_PRICE_ITEM; offering_id, currency, official_price,
    charging_mode, period_type, period_nums, billing_usage_factor
);

/// Range of a linear attribute.
#[non_exhaustive]
pub struct LinearRange {
    /// Smallest value.
    pub min: Option<i64>,
    /// Largest value.
    pub max: Option<i64>,
    /// Step between values.
    pub step: Option<i64>,
}

static LINEAR_RANGE: meta::Object = meta::Object::plain(
    "LinearRange",
    &[
        F::body("min", K::Integer),
        F::body("max", K::Integer),
        F::body("step", K::Integer),
    ],
);

record!(LinearRange : LINEAR_RANGE; min, max, step);

/// Billing mode of a price.
#[non_exhaustive]
pub enum PriceChargingMode {
    /// Yearly/monthly (`PERIOD`).
    YearlyMonthly,
    /// Pay-per-use (`ON_DEMAND`).
    PayPerUse,
    /// One-time.
    OneTime,
    /// Pay-per-use package (`ON_DEMAND_PKG`).
    PayPerUsePackage,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    PriceChargingMode : text; YearlyMonthly = "PERIOD", PayPerUse = "ON_DEMAND", OneTime
    = "ONE_TIME", PayPerUsePackage = "ON_DEMAND_PKG"
);
