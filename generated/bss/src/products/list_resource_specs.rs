// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query resource specifications of a cloud service type.

use crate::prelude::*;

/// Query resource specifications of a cloud service type.
///
/// Lists the resource specifications on sale for a service type, resource type, region and billing mode.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/products/resource-specs-query` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): The partner's documents name a solution provider or distributor, the customer's documents the customer (AK/SK or token each) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `marker` is the marker of the page before |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/qct_00008.html> <https://support.huaweicloud.com/api-oce/qct_00008.html> <https://support.huaweicloud.com/intl/en-us/api-oce/qct_00008.html> (2026-07-21) |
/// | Chinese title | 查询云服务类型资源规格 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{products::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListResourceSpecs::new(ListResourceSpecsRequired { cloud_service_type: "hws.service.type.ec2".into(), resource_type: "hws.resource.type.vm".into(), region_code: "cn-north-4".into(), charge_mode: ChargingMode::YearlyMonthly })).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `marker` is sent only together with `limit`: A marker only works together with a limit.
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - While paging, the filters, sort order, limit and language must not change.
/// - Only specifications on sale are listed.
/// - X-Language defaults to zh_CN on the China site and to en_US in the English international manual; the SDK writes zh_cn and en_us.
///
/// # Not documented by the vendor
///
/// - Documented length of value in filters.
/// - Response lengths.
#[doc(alias("查询云服务类型资源规格", "ResourceSpecsQueryReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListResourceSpecs {
    /// Language of the returned names, in any case. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
    /// Cloud service type code, from ListServiceTypes. Required. 1 to 64 characters.
    pub cloud_service_type: ServiceTypeCode,
    /// Resource type code, from ListResourceTypes. Required. 1 to 64 characters.
    pub resource_type: ResourceTypeCode,
    /// Region code, for example cn-north-1. Required. 1 to 64 characters.
    pub region_code: RegionCode,
    /// Billing mode. Required. One of `1`, `3`. Travels as text.
    pub charge_mode: ChargingMode,
    /// Filter. At most 1 item.
    pub filters: Option<Vec<SpecFilter>>,
    /// next_marker of the page before; left out for the first page. At most 128 characters.
    pub marker: Option<String>,
    /// Number of records per page. 1 to 100. Default: `100`.
    pub limit: Option<i64>,
}

/// What every site requires of [`ListResourceSpecs`].
pub struct ListResourceSpecsRequired {
    /// Cloud service type code, from ListServiceTypes. Required. 1 to 64 characters.
    pub cloud_service_type: ServiceTypeCode,
    /// Resource type code, from ListResourceTypes. Required. 1 to 64 characters.
    pub resource_type: ResourceTypeCode,
    /// Region code, for example cn-north-1. Required. 1 to 64 characters.
    pub region_code: RegionCode,
    /// Billing mode. Required. One of `1`, `3`. Travels as text.
    pub charge_mode: ChargingMode,
}

required!(
    ListResourceSpecsRequired of ListResourceSpecs; cloud_service_type, resource_type,
    region_code, charge_mode
);

impl ListResourceSpecs {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ListResourceSpecsRequired) -> Self {
        Self {
            cloud_service_type: required.cloud_service_type,
            resource_type: required.resource_type,
            region_code: required.region_code,
            charge_mode: required.charge_mode,
            ..Self::default()
        }
    }
    /// Sets [`language`](field@Self::language). Language of the returned names, in any case.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
    /// Sets [`filters`](field@Self::filters). Filter.
    pub fn filters<F>(mut self, value: impl Settings<SpecFilter, F>) -> Self {
        value.set(&mut self.filters);
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
    name: "ListResourceSpecs",
    fields: &[
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN"),
        F::body("cloud_service_type", K::Text)
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("resource_type", K::Text)
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("region_code", K::Text)
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("charge_mode", K::Enum(ChargingMode::META))
            .wire(W::Text)
            .required()
            .limits(&[L::MaxLen(32), L::Only(&["1", "3"])]),
        F::body("filters", K::List(&K::Object(&SPEC_FILTER)))
            .on_empty(B::Ignored)
            .limits(&[L::MaxItems(1)]),
        F::body("marker", K::Text).limits(&[L::MaxLen(128)]),
        F::body("limit", K::Integer).default("100").limits(&[L::Min("1"), L::Max("100")]),
    ],
    rules: &[
        R::needs("marker", "limit").because("A marker only works together with a limit"),
    ],
};

request!(
    ListResourceSpecs : REQUEST; language, cloud_service_type, resource_type,
    region_code, charge_mode, filters, marker, limit
);

/// What [`ListResourceSpecs`] answers.
#[non_exhaustive]
pub struct ListResourceSpecsResponse {
    /// Paging data.
    pub page_info: Option<SpecPageInfo>,
    /// Resource specifications.
    pub cloud_service_basics: Vec<ResourceSpecification>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListResourceSpecsResponse",
    &[
        F::body("page_info", K::Object(&SPEC_PAGE_INFO)),
        F::body("cloud_service_basics", K::List(&K::Object(&RESOURCE_SPECIFICATION))),
    ],
);

record!(ListResourceSpecsResponse : RESPONSE; page_info, cloud_service_basics);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListResourceSpecs",
    section: "products",
    title: "Query resource specifications of a cloud service type",
    title_zh: "查询云服务类型资源规格",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/products/resource-specs-query",
    sites: Sites::ALL,
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/qct_00008.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Marker,
        position: "marker",
        limit: "limit",
        items: Some("cloud_service_basics"),
        total: None,
        next: Some("page_info.next_marker"),
    }),
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    ListResourceSpecs => ListResourceSpecsResponse : OPERATION of SERVICE; Customer,
    Partner, Distributor
);

impl Paged for ListResourceSpecs {
    type Item = ResourceSpecification;
    fn take_items(page: &mut Self::Response) -> Vec<ResourceSpecification> {
        std::mem::take(&mut page.cloud_service_basics)
    }
}

/// One filter.
#[doc(alias = "ResourceSpecsFilter")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct SpecFilter {
    /// What to filter by. Required. One of `RESOURCE_SPEC`. Limits as the vendor's SDK has them.
    pub key: SpecFilterKey,
    /// Value to match. Required. 1 to 128 characters. Limits as the vendor's SDK has them.
    pub value: String,
}

impl SpecFilter {
    /// With what every site requires; everything else is unset.
    pub fn new(key: SpecFilterKey, value: impl Into<String>) -> Self {
        Self { key, value: value.into() }
    }
}

static SPEC_FILTER: meta::Object = meta::Object::plain(
    "SpecFilter",
    &[
        F::body("key", K::Enum(SpecFilterKey::META))
            .required()
            .limits(&[L::Only(&["RESOURCE_SPEC"])]),
        F::body("value", K::Text).required().limits(&[L::MinLen(1), L::MaxLen(128)]),
    ],
);

request!(SpecFilter : SPEC_FILTER; key, value);

/// Paging data.
#[doc(alias = "PageInfo")]
#[non_exhaustive]
pub struct SpecPageInfo {
    /// Marker of the next page; null when there is none. At most 128 characters. Limits as the vendor's SDK has them.
    pub next_marker: Option<String>,
}

static SPEC_PAGE_INFO: meta::Object = meta::Object::plain(
    "SpecPageInfo",
    &[F::body("next_marker", K::Text).limits(&[L::MaxLen(128)])],
);

record!(SpecPageInfo : SPEC_PAGE_INFO; next_marker);

/// One resource specification.
#[doc(alias = "CloudServiceBasic")]
#[non_exhaustive]
pub struct ResourceSpecification {
    /// Cloud service type code. At most 64 characters. Limits as the vendor's SDK has them.
    pub cloud_service_type: Option<ServiceTypeCode>,
    /// Cloud service type name. At most 200 characters. Limits as the vendor's SDK has them.
    pub cloud_service_type_name: Option<String>,
    /// Resource type code. At most 64 characters. Limits as the vendor's SDK has them.
    pub resource_type: Option<ResourceTypeCode>,
    /// Resource type name. At most 200 characters. Limits as the vendor's SDK has them.
    pub resource_type_name: Option<String>,
    /// Resource specification code. At most 64 characters. Limits as the vendor's SDK has them.
    pub resource_spec: Option<ResourceSpecCode>,
    /// Resource specification name. At most 200 characters. Limits as the vendor's SDK has them.
    pub resource_spec_name: Option<String>,
    /// Billing mode. One of `1`, `3`. Travels as text. Limits as the vendor's SDK has them.
    pub charge_mode: Option<ChargingMode>,
    /// Region code. At most 64 characters. Limits as the vendor's SDK has them.
    pub region_code: Option<RegionCode>,
}

static RESOURCE_SPECIFICATION: meta::Object = meta::Object::plain(
    "ResourceSpecification",
    &[
        F::body("cloud_service_type", K::Text).limits(&[L::MaxLen(64)]),
        F::body("cloud_service_type_name", K::Text).limits(&[L::MaxLen(200)]),
        F::body("resource_type", K::Text).limits(&[L::MaxLen(64)]),
        F::body("resource_type_name", K::Text).limits(&[L::MaxLen(200)]),
        F::body("resource_spec", K::Text).limits(&[L::MaxLen(64)]),
        F::body("resource_spec_name", K::Text).limits(&[L::MaxLen(200)]),
        F::body("charge_mode", K::Enum(ChargingMode::META))
            .wire(W::Text)
            .limits(&[L::MaxLen(32), L::Only(&["1", "3"])]),
        F::body("region_code", K::Text).limits(&[L::MaxLen(64)]),
    ],
);

record!(
    ResourceSpecification : RESOURCE_SPECIFICATION; cloud_service_type,
    cloud_service_type_name, resource_type, resource_type_name, resource_spec,
    resource_spec_name, charge_mode, region_code
);
