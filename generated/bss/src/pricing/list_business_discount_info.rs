// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query commercial discounts.

use crate::prelude::*;

/// Query commercial discounts.
///
/// Lists the discounts of the framework contract with Huawei Cloud that is in force, either by product or by category, with all their steps and the sites and regions.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/promotions/business/discount-info` |
/// | Sites | China |
/// | Callers | not documented: Not stated in the SDK |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Chinese title | 查询商务折扣信息 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{pricing::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListBusinessDiscountInfo::new(QuotingItemType::ProductItem)).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - product_quoting_items is filled when quoting_item_type is PRODUCT_ITEM, else empty.
/// - category_quoting_items and category_quoting_item_steps are filled when quoting_item_type is CATEGORY_ITEM, else empty.
/// - accumulation_cycle_type is present only when category_quoting_item_steps has entries.
/// - sales_price is present when preferential_type is 1, discount_ratio when it is 0.
/// - product_quoting_item_steps is filled for product steps and time-of-day discounts, else empty.
/// - Known from the SDK text only.
/// - The paged list is category_quoting_items when quoting_item_type is CATEGORY_ITEM.
///
/// # Not documented by the vendor
///
/// - Callers.
/// - Permission.
/// - Document page.
/// - Values of accumulation_cycle_type.
/// - Response lengths.
#[doc(alias("查询商务折扣信息", "BusinessDiscountQueryReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListBusinessDiscountInfo {
    /// Language of the names, in any case. Default: `zh_cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<LowerLanguage>,
    /// Kind of quoting item to list. Required.
    pub quoting_item_type: QuotingItemType,
    /// Cloud service type codes, any case. At most 100 items, 1 to 64 characters each. Limits as the vendor's SDK has them.
    pub cloud_service_types: Option<Vec<ServiceTypeCode>>,
    /// Billing modes, any case; the values of charging_mode in the response. At most 20 items, 1 to 64 characters each. Limits as the vendor's SDK has them.
    pub charging_modes: Option<Vec<String>>,
    /// Code of the operating site, any case. 1 to 64 characters. Limits as the vendor's SDK has them.
    pub site_code: Option<SiteCode>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`. Limits as the vendor's SDK has them.
    pub offset: Option<i64>,
    /// Number of records per page. 1 to 1000. Default: `20`. Limits as the vendor's SDK has them.
    pub limit: Option<i64>,
}

impl ListBusinessDiscountInfo {
    /// With what every site requires; everything else is unset.
    pub fn new(quoting_item_type: QuotingItemType) -> Self {
        Self {
            quoting_item_type,
            ..Self::default()
        }
    }
    /// Sets [`language`](field@Self::language). Language of the names, in any case.
    pub fn language(mut self, value: impl Setting<LowerLanguage>) -> Self {
        value.set(&mut self.language);
        self
    }
    /// Sets [`cloud_service_types`](field@Self::cloud_service_types). Cloud service type codes, any case.
    pub fn cloud_service_types<F>(
        mut self,
        value: impl SettingsInto<ServiceTypeCode, F>,
    ) -> Self {
        value.set(&mut self.cloud_service_types);
        self
    }
    /// Sets [`charging_modes`](field@Self::charging_modes). Billing modes, any case; the values of charging_mode in the response.
    pub fn charging_modes<F>(mut self, value: impl SettingsInto<String, F>) -> Self {
        value.set(&mut self.charging_modes);
        self
    }
    /// Sets [`site_code`](field@Self::site_code). Code of the operating site, any case.
    pub fn site_code(mut self, value: impl Setting<SiteCode>) -> Self {
        value.set(&mut self.site_code);
        self
    }
    /// Sets [`offset`](field@Self::offset). Index of the first record, from 0.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Number of records per page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListBusinessDiscountInfo",
    &[
        F::header("X-Language", K::Enum(LowerLanguage::META))
            .named("language")
            .default("zh_cn"),
        F::body("quoting_item_type", K::Enum(QuotingItemType::META)).required_at(CN),
        F::body("cloud_service_types", K::List(&K::Text))
            .on_empty(B::Ignored)
            .limits(&[L::MaxItems(100), L::ItemMinLen(1), L::ItemMaxLen(64)]),
        F::body("charging_modes", K::List(&K::Text))
            .on_empty(B::Ignored)
            .limits(&[L::MaxItems(20), L::ItemMinLen(1), L::ItemMaxLen(64)]),
        F::body("site_code", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::body("limit", K::Integer).default("20").limits(&[L::Min("1"), L::Max("1000")]),
    ],
);

request!(
    ListBusinessDiscountInfo : REQUEST; language, quoting_item_type, cloud_service_types,
    charging_modes, site_code, offset, limit
);

/// What [`ListBusinessDiscountInfo`] answers.
#[non_exhaustive]
pub struct ListBusinessDiscountInfoResponse {
    /// Number of matching records.
    pub total_count: Option<i64>,
    /// ID of the contract ("commerce").
    pub commerce_id: Option<String>,
    /// Number of the contract.
    pub commerce_code: Option<String>,
    /// Start of the contract (UTC).
    pub effective_time: Option<Timestamp>,
    /// End of the contract (UTC).
    pub expire_time: Option<Timestamp>,
    /// Items by product.
    pub product_quoting_items: Vec<ProductQuotingItem>,
    /// Items by category.
    pub category_quoting_items: Vec<CategoryQuotingItem>,
    /// Steps of the items by category.
    pub category_quoting_item_steps: Vec<CategoryQuotingItemStep>,
    /// Cycle over which the steps add up.
    pub accumulation_cycle_type: Option<String>,
    /// Operating sites.
    pub sites: Vec<OperatingSite>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListBusinessDiscountInfoResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("commerce_id", K::Text),
        F::body("commerce_code", K::Text),
        F::body("effective_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
        F::body("product_quoting_items", K::List(&K::Object(&PRODUCT_QUOTING_ITEM))),
        F::body("category_quoting_items", K::List(&K::Object(&CATEGORY_QUOTING_ITEM))),
        F::body(
            "category_quoting_item_steps",
            K::List(&K::Object(&CATEGORY_QUOTING_ITEM_STEP)),
        ),
        F::body("accumulation_cycle_type", K::Text),
        F::body("sites", K::List(&K::Object(&OPERATING_SITE))),
    ],
);

record!(
    ListBusinessDiscountInfoResponse : RESPONSE; total_count, commerce_id, commerce_code,
    effective_time, expire_time, product_quoting_items, category_quoting_items,
    category_quoting_item_steps, accumulation_cycle_type, sites
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListBusinessDiscountInfo",
    section: "pricing",
    title: "Query commercial discounts",
    title_zh: "查询商务折扣信息",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/promotions/business/discount-info",
    sites: CN,
    callers: 0,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: None,
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("product_quoting_items"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListBusinessDiscountInfo => ListBusinessDiscountInfoResponse : OPERATION of SERVICE;
    Customer, Partner, Distributor
);

impl Paged for ListBusinessDiscountInfo {
    type Item = ProductQuotingItem;
    fn take_items(page: &mut Self::Response) -> Vec<ProductQuotingItem> {
        std::mem::take(&mut page.product_quoting_items)
    }
}

/// Discount on a product.
#[non_exhaustive]
pub struct ProductQuotingItem {
    /// Item ID.
    pub item_id: Option<String>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Name of the product specification.
    pub product_spec_name: Option<String>,
    /// Cloud service code.
    pub cloud_service_type: Option<ServiceTypeCode>,
    /// Cloud service name.
    pub cloud_service_type_name: Option<String>,
    /// Code of the operating site.
    pub site_code: Option<SiteCode>,
    /// Regions tied to the product.
    pub related_regions: Vec<SiteRegion>,
    /// Charging event code.
    pub charge_event_code: Option<String>,
    /// Billing mode.
    pub charging_mode: Option<QuotingChargingMode>,
    /// Category of the discount.
    pub preferential_category: Option<PreferentialCategory>,
    /// How the discount works.
    pub preferential_type: Option<PreferentialType>,
    /// Fixed unit price; only when preferential_type is 1.
    pub sales_price: Option<Decimal>,
    /// Discount ratio; only when preferential_type is 0.
    pub discount_ratio: Option<Decimal>,
    /// Pricing unit.
    pub pricing_basis: Option<String>,
    /// Start of the item (UTC).
    pub effective_time: Option<Timestamp>,
    /// End of the item (UTC).
    pub expire_time: Option<Timestamp>,
    /// Steps of the item.
    pub product_quoting_item_steps: Vec<ProductQuotingItemStep>,
}

static PRODUCT_QUOTING_ITEM: meta::Object = meta::Object::plain(
    "ProductQuotingItem",
    &[
        F::body("item_id", K::Text),
        F::body("product_id", K::Text),
        F::body("product_spec_name", K::Text),
        F::body("cloud_service_type", K::Text),
        F::body("cloud_service_type_name", K::Text),
        F::body("site_code", K::Text),
        F::body("related_regions", K::List(&K::Object(&SITE_REGION))),
        F::body("charge_event_code", K::Text),
        F::body("charging_mode", K::Enum(QuotingChargingMode::META)),
        F::body("preferential_category", K::Enum(PreferentialCategory::META)),
        F::body("preferential_type", K::Enum(PreferentialType::META)),
        F::body("sales_price", K::Decimal),
        F::body("discount_ratio", K::Decimal),
        F::body("pricing_basis", K::Text),
        F::body("effective_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
        F::body(
            "product_quoting_item_steps",
            K::List(&K::Object(&PRODUCT_QUOTING_ITEM_STEP)),
        ),
    ],
);

record!(
    ProductQuotingItem : PRODUCT_QUOTING_ITEM; item_id, product_id, product_spec_name,
    cloud_service_type, cloud_service_type_name, site_code, related_regions,
    charge_event_code, charging_mode, preferential_category, preferential_type,
    sales_price, discount_ratio, pricing_basis, effective_time, expire_time,
    product_quoting_item_steps
);

/// Discount on a category of resources.
#[non_exhaustive]
pub struct CategoryQuotingItem {
    /// Item ID.
    pub item_id: Option<String>,
    /// Cloud service code.
    pub cloud_service_type: Option<ServiceTypeCode>,
    /// Cloud service name.
    pub cloud_service_type_name: Option<String>,
    /// Commercial resource type.
    pub commercial_resource_type: Option<String>,
    /// Resource type code.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Resource type name.
    pub resource_type_name: Option<String>,
    /// SKU family code.
    pub sku_family_code: Option<String>,
    /// SKU family name.
    pub sku_family_name: Option<String>,
    /// Code of the site it belongs to.
    pub site_code: Option<SiteCode>,
    /// Region code.
    pub region_code: Option<RegionCode>,
    /// Region name.
    pub region_name: Option<String>,
    /// Availability zone code.
    pub az_code: Option<ZoneCode>,
    /// Availability zone name.
    pub az_name: Option<String>,
    /// Step number.
    pub step_no: Option<String>,
    /// Billing mode.
    pub charging_mode: Option<QuotingChargingMode>,
    /// Discount ratio.
    pub discount_ratio: Option<Decimal>,
    /// Start of the item (UTC).
    pub effective_time: Option<Timestamp>,
    /// End of the item (UTC).
    pub expire_time: Option<Timestamp>,
}

static CATEGORY_QUOTING_ITEM: meta::Object = meta::Object::plain(
    "CategoryQuotingItem",
    &[
        F::body("item_id", K::Text),
        F::body("cloud_service_type", K::Text),
        F::body("cloud_service_type_name", K::Text),
        F::body("commercial_resource_type", K::Text),
        F::body("resource_type_code", K::Text),
        F::body("resource_type_name", K::Text),
        F::body("sku_family_code", K::Text),
        F::body("sku_family_name", K::Text),
        F::body("site_code", K::Text),
        F::body("region_code", K::Text),
        F::body("region_name", K::Text),
        F::body("az_code", K::Text),
        F::body("az_name", K::Text),
        F::body("step_no", K::Text),
        F::body("charging_mode", K::Enum(QuotingChargingMode::META)),
        F::body("discount_ratio", K::Decimal),
        F::body("effective_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
    ],
);

record!(
    CategoryQuotingItem : CATEGORY_QUOTING_ITEM; item_id, cloud_service_type,
    cloud_service_type_name, commercial_resource_type, resource_type_code,
    resource_type_name, sku_family_code, sku_family_name, site_code, region_code,
    region_name, az_code, az_name, step_no, charging_mode, discount_ratio,
    effective_time, expire_time
);

/// Step of the category discounts.
#[non_exhaustive]
pub struct CategoryQuotingItemStep {
    /// Step ID.
    pub step_id: Option<String>,
    /// Step number.
    pub step_no: Option<String>,
    /// Lower bound of the step.
    pub step_start: Option<Decimal>,
    /// Unit of the lower bound.
    pub start_measure_id: Option<i64>,
    /// Upper bound of the step.
    pub step_end: Option<Decimal>,
    /// Unit of the upper bound.
    pub end_measure_id: Option<i64>,
    /// Start of the step (UTC).
    pub effective_time: Option<Timestamp>,
    /// End of the step (UTC).
    pub expire_time: Option<Timestamp>,
    /// Code of the operating site.
    pub site_code: Option<SiteCode>,
}

static CATEGORY_QUOTING_ITEM_STEP: meta::Object = meta::Object::plain(
    "CategoryQuotingItemStep",
    &[
        F::body("step_id", K::Text),
        F::body("step_no", K::Text),
        F::body("step_start", K::Decimal),
        F::body("start_measure_id", K::Integer),
        F::body("step_end", K::Decimal),
        F::body("end_measure_id", K::Integer),
        F::body("effective_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
        F::body("site_code", K::Text),
    ],
);

record!(
    CategoryQuotingItemStep : CATEGORY_QUOTING_ITEM_STEP; step_id, step_no, step_start,
    start_measure_id, step_end, end_measure_id, effective_time, expire_time, site_code
);

/// Operating site.
#[doc(alias = "SiteInfo")]
#[non_exhaustive]
pub struct OperatingSite {
    /// Code of the operating site.
    pub site_code: Option<SiteCode>,
    /// Name of the operating site.
    pub site_name: Option<String>,
    /// Regions of the site.
    pub regions: Vec<SiteRegion>,
}

static OPERATING_SITE: meta::Object = meta::Object::plain(
    "OperatingSite",
    &[
        F::body("site_code", K::Text),
        F::body("site_name", K::Text),
        F::body("regions", K::List(&K::Object(&SITE_REGION))),
    ],
);

record!(OperatingSite : OPERATING_SITE; site_code, site_name, regions);

/// Cloud region.
#[doc(alias = "RegionInfo")]
#[non_exhaustive]
pub struct SiteRegion {
    /// Region code.
    pub region_code: Option<RegionCode>,
    /// Region name.
    pub region_name: Option<String>,
}

static SITE_REGION: meta::Object = meta::Object::plain(
    "SiteRegion",
    &[F::body("region_code", K::Text), F::body("region_name", K::Text)],
);

record!(SiteRegion : SITE_REGION; region_code, region_name);

/// Step of a product discount.
#[non_exhaustive]
pub struct ProductQuotingItemStep {
    /// Step ID.
    pub step_id: Option<String>,
    /// Step number.
    pub step_no: Option<String>,
    /// Lower bound of the step.
    pub step_start: Option<Decimal>,
    /// Unit of the lower bound.
    pub start_measure_id: Option<i64>,
    /// Upper bound of the step.
    pub step_end: Option<Decimal>,
    /// Unit of the upper bound. The SDK names 1 only, the main unit of the currency.
    pub end_measure_id: Option<i64>,
    /// How the discount works.
    pub preferential_type: Option<PreferentialType>,
    /// Fixed unit price; only when preferential_type is 1.
    pub sales_price: Option<Decimal>,
    /// Discount ratio; only when preferential_type is 0.
    pub discount_ratio: Option<Decimal>,
    /// Pricing unit.
    pub pricing_basis: Option<String>,
}

static PRODUCT_QUOTING_ITEM_STEP: meta::Object = meta::Object::plain(
    "ProductQuotingItemStep",
    &[
        F::body("step_id", K::Text),
        F::body("step_no", K::Text),
        F::body("step_start", K::Decimal),
        F::body("start_measure_id", K::Integer),
        F::body("step_end", K::Decimal),
        F::body("end_measure_id", K::Integer),
        F::body("preferential_type", K::Enum(PreferentialType::META)),
        F::body("sales_price", K::Decimal),
        F::body("discount_ratio", K::Decimal),
        F::body("pricing_basis", K::Text),
    ],
);

record!(
    ProductQuotingItemStep : PRODUCT_QUOTING_ITEM_STEP; step_id, step_no, step_start,
    start_measure_id, step_end, end_measure_id, preferential_type, sales_price,
    discount_ratio, pricing_basis
);

/// Kind of quoting item.
#[non_exhaustive]
pub enum QuotingItemType {
    /// By product.
    ProductItem,
    /// By category.
    CategoryItem,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    QuotingItemType : text; ProductItem = "PRODUCT_ITEM", CategoryItem = "CATEGORY_ITEM"
);

/// Billing mode of a quoting item.
#[non_exhaustive]
pub enum QuotingChargingMode {
    /// Pay-per-use (`ONDEMAND`).
    PayPerUse,
    /// One-time (`ONETIME`).
    OneTime,
    /// Daily.
    Daily,
    /// Monthly.
    Monthly,
    /// 1 year (`1_YEARLY`).
    OneYear,
    /// 2 years (`2_YEARLY`).
    TwoYears,
    /// 3 years (`3_YEARLY`).
    ThreeYears,
    /// 4 years (`4_YEARLY`).
    FourYears,
    /// 5 years (`5_YEARLY`).
    FiveYears,
    /// 1-year reserved instance (`1_YEARLY_RI`).
    OneYearReservedInstance,
    /// 3-year reserved instance (`3_YEARLY_RI`).
    ThreeYearReservedInstance,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    QuotingChargingMode : text; PayPerUse = "ONDEMAND", OneTime = "ONETIME", Daily =
    "DAILY", Monthly = "MONTHLY", OneYear = "1_YEARLY", TwoYears = "2_YEARLY", ThreeYears
    = "3_YEARLY", FourYears = "4_YEARLY", FiveYears = "5_YEARLY", OneYearReservedInstance
    = "1_YEARLY_RI", ThreeYearReservedInstance = "3_YEARLY_RI"
);

/// Category of a discount.
#[non_exhaustive]
pub enum PreferentialCategory {
    /// Plain (`0`).
    Plain,
    /// Product steps (`1`).
    ProductSteps,
    /// Time of day (`2`).
    TimeOfDay,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    PreferentialCategory : integer; Plain = "0", ProductSteps = "1", TimeOfDay = "2"
);

/// How a discount works.
#[non_exhaustive]
pub enum PreferentialType {
    /// Discount on the product (`0`).
    Discount,
    /// Fixed unit price (`1`).
    FixedPrice,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(PreferentialType : integer; Discount = "0", FixedPrice = "1");
