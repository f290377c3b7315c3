// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query resource types by cloud service type.

use crate::prelude::*;

/// Query resource types by cloud service type.
///
/// Lists the resource types of one cloud service type, as needed to ask prices. Marketplace service types are not supported.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/products/service-resources` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): The partner's documents name a solution provider or distributor, the customer's documents the customer (AK/SK or token each) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/qct_00003.html> <https://support.huaweicloud.com/api-oce/qct_00003.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/qct_00003.html> <https://support.huaweicloud.com/intl/en-us/api-oce/qct_00003.html> (2025-11-27) |
/// | Chinese title | 根据云服务类型查询资源类型列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{products::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListServiceResources::new("hws.service.type.ec2")).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - Limit refuses a blank value, an empty string and null; offset refuses an empty string only.
///
/// # Not documented by the vendor
///
/// - Response lengths.
#[doc(alias = "根据云服务类型查询资源类型列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListServiceResources {
    /// Cloud service type code, from ListServiceTypes. Required. At most 64 characters.
    pub service_type_code: ServiceTypeCode,
    /// Number of records per page. 1 to 100. Default: `10`. An empty text is refused. A blank value is refused too.
    pub limit: Option<i64>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`. An empty text is refused. Limits as the vendor's SDK has them. A blank value (name=) counts as left out; a quoted empty string is refused.
    pub offset: Option<i64>,
    /// Language of the returned names. One of `zh_CN`, `en_US`. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
}

impl ListServiceResources {
    /// With what every site requires; everything else is unset.
    pub fn new(service_type_code: impl Into<ServiceTypeCode>) -> Self {
        Self {
            service_type_code: service_type_code.into(),
            ..Self::default()
        }
    }
    /// Sets [`limit`](field@Self::limit). Number of records per page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
    /// Sets [`offset`](field@Self::offset). Index of the first record, from 0.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`language`](field@Self::language). Language of the returned names.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListServiceResources",
    &[
        F::query("service_type_code", K::Text).required().limits(&[L::MaxLen(64)]),
        F::query("limit", K::Integer)
            .on_empty(B::Error)
            .null_is_error()
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
        F::query("offset", K::Integer)
            .on_empty(B::Error)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN")
            .limits(&[L::MaxLen(8), L::Only(&["zh_CN", "en_US"])]),
    ],
);

request!(ListServiceResources : REQUEST; service_type_code, limit, offset, language);

/// What [`ListServiceResources`] answers.
#[non_exhaustive]
pub struct ListServiceResourcesResponse {
    /// Number of matches.
    pub total_count: Option<i64>,
    /// Resource types.
    pub infos: Vec<ServiceResource>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListServiceResourcesResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("infos", K::List(&K::Object(&SERVICE_RESOURCE))),
    ],
);

record!(ListServiceResourcesResponse : RESPONSE; total_count, infos);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListServiceResources",
    section: "products",
    title: "Query resource types by cloud service type",
    title_zh: "根据云服务类型查询资源类型列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/products/service-resources",
    sites: Sites::ALL,
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/qct_00003.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("infos"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    ListServiceResources => ListServiceResourcesResponse : OPERATION of SERVICE;
    Customer, Partner, Distributor
);

impl Paged for ListServiceResources {
    type Item = ServiceResource;
    fn take_items(page: &mut Self::Response) -> Vec<ServiceResource> {
        std::mem::take(&mut page.infos)
    }
}

/// One resource type.
#[doc(alias = "ServiceResourceInfo")]
#[non_exhaustive]
pub struct ServiceResource {
    /// Basic data of the resource type.
    pub basic_info: Option<ResourceTypeInfo>,
}

static SERVICE_RESOURCE: meta::Object = meta::Object::plain(
    "ServiceResource",
    &[F::body("basic_info", K::Object(&RESOURCE_TYPE_INFO))],
);

record!(ServiceResource : SERVICE_RESOURCE; basic_info);

/// Basic data of a resource type.
#[doc(alias = "ResourceBasicInfo")]
#[non_exhaustive]
pub struct ResourceTypeInfo {
    /// Code of the resource type.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Code of the service type it belongs to.
    pub product_owner_service: Option<ServiceTypeCode>,
    /// Name of the resource type.
    pub name: Option<String>,
    /// Description of the resource type.
    pub description: Option<String>,
}

static RESOURCE_TYPE_INFO: meta::Object = meta::Object::plain(
    "ResourceTypeInfo",
    &[
        F::body("resource_type_code", K::Text),
        F::body("product_owner_service", K::Text),
        F::body("name", K::Text),
        F::body("description", K::Text),
    ],
);

record!(
    ResourceTypeInfo : RESOURCE_TYPE_INFO; resource_type_code, product_owner_service,
    name, description
);
