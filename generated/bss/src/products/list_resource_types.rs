// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query resource types.

use crate::prelude::*;

/// Query resource types.
///
/// Lists all resource types, each with the cloud service type it belongs to.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/products/resource-types` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): The partner's documents name a solution provider or distributor, the customer's documents the customer (AK/SK or token each) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0000001256519451.html> <https://support.huaweicloud.com/intl/en-us/api-oce/en-us_topic_0000001256519451.html> <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0000001256519451.html> <https://support.huaweicloud.com/api-oce/zh-cn_topic_0000001256519451.html> |
/// | Chinese title | 查询资源类型列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{products::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListResourceTypes::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - The length of resource_type_desc is that of ListResourceTypesOld.
///
/// # Not documented by the vendor
///
/// - Response length of service_type_code.
#[doc(alias = "查询资源类型列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListResourceTypes {
    /// Number of records per page. 1 to 1000. Default: `10`. An empty text is refused. A blank value (name=) counts as left out; a quoted empty string is refused.
    pub limit: Option<i64>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`. An empty text is refused. Limits as the vendor's SDK has them. A blank value (name=) counts as left out; a quoted empty string is refused.
    pub offset: Option<i64>,
    /// Language of the returned names. One of `zh_CN`, `en_US`. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
}

impl ListResourceTypes {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
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
    "ListResourceTypes",
    &[
        F::query("limit", K::Integer)
            .on_empty(B::Error)
            .default("10")
            .limits(&[L::Min("1"), L::Max("1000")]),
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

request!(ListResourceTypes : REQUEST; limit, offset, language);

/// What [`ListResourceTypes`] answers.
#[non_exhaustive]
pub struct ListResourceTypesResponse {
    /// Number of matches.
    pub total_count: Option<i64>,
    /// Resource types.
    pub resource_types: Vec<ResourceType>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListResourceTypesResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("resource_types", K::List(&K::Object(&RESOURCE_TYPE))),
    ],
);

record!(ListResourceTypesResponse : RESPONSE; total_count, resource_types);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListResourceTypes",
    section: "products",
    title: "Query resource types",
    title_zh: "查询资源类型列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/products/resource-types",
    sites: Sites::ALL,
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0000001256519451.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("resource_types"),
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
    ListResourceTypes => ListResourceTypesResponse : OPERATION of SERVICE; Customer,
    Partner, Distributor
);

impl Paged for ListResourceTypes {
    type Item = ResourceType;
    fn take_items(page: &mut Self::Response) -> Vec<ResourceType> {
        std::mem::take(&mut page.resource_types)
    }
}

/// One resource type.
#[doc(alias = "ResourceTypes")]
#[non_exhaustive]
pub struct ResourceType {
    /// Code of the resource type. At most 64 characters.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Name of the resource type. At most 200 characters.
    pub resource_type_name: Option<String>,
    /// Description of the resource type. At most 200 characters. Limits from an older page.
    pub resource_type_desc: Option<String>,
    /// Code of the cloud service type it belongs to.
    pub service_type_code: Option<ServiceTypeCode>,
}

static RESOURCE_TYPE: meta::Object = meta::Object::plain(
    "ResourceType",
    &[
        F::body("resource_type_code", K::Text).limits(&[L::MaxLen(64)]),
        F::body("resource_type_name", K::Text).limits(&[L::MaxLen(200)]),
        F::body("resource_type_desc", K::Text).limits(&[L::MaxLen(200)]),
        F::body("service_type_code", K::Text),
    ],
);

record!(
    ResourceType : RESOURCE_TYPE; resource_type_code, resource_type_name,
    resource_type_desc, service_type_code
);
