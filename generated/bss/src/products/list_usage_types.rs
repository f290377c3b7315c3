// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query usage types.

use crate::prelude::*;

/// Query usage types.
///
/// Lists usage types (the usage factors asked for by ListOnDemandResourceRatings) optionally those of one resource type.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/products/usage-types` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): The partner's documents name a solution provider or distributor, the customer's documents the customer (AK/SK or token each) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/qct_00004.html> <https://support.huaweicloud.com/api-oce/qct_00004.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/qct_00004.html> <https://support.huaweicloud.com/intl/en-us/api-oce/qct_00004.html> (2025-11-27) |
/// | Chinese title | 查询使用量类型列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{products::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListUsageTypes::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - Null of resource_type_code is a filter value in the documents; the SDK text does not mention null.
///
/// # Not documented by the vendor
///
/// - Response length of service_type_code.
#[doc(alias = "查询使用量类型列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListUsageTypes {
    /// Resource type code, from ListResourceTypes. At most 64 characters. An empty text is a filter of its own. A blank value (name=) counts as left out.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`. An empty text is refused. Limits as the vendor's SDK has them. A blank value (name=) counts as left out; a quoted empty string is refused.
    pub offset: Option<i64>,
    /// Number of records per page. 1 to 100. Default: `10`. An empty text is refused. A blank value (name=) counts as left out; a quoted empty string is refused.
    pub limit: Option<i64>,
    /// Language of the returned names. One of `zh_CN`, `en_US`. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
}

impl ListUsageTypes {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`resource_type_code`](field@Self::resource_type_code). Resource type code, from ListResourceTypes.
    pub fn resource_type_code(mut self, value: impl Setting<ResourceTypeCode>) -> Self {
        value.set(&mut self.resource_type_code);
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
    /// Sets [`language`](field@Self::language). Language of the returned names.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListUsageTypes",
    &[
        F::query("resource_type_code", K::Text)
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64)]),
        F::query("offset", K::Integer)
            .on_empty(B::Error)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer)
            .on_empty(B::Error)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN")
            .limits(&[L::MaxLen(8), L::Only(&["zh_CN", "en_US"])]),
    ],
);

request!(ListUsageTypes : REQUEST; resource_type_code, offset, limit, language);

/// What [`ListUsageTypes`] answers.
#[non_exhaustive]
pub struct ListUsageTypesResponse {
    /// Number of matches.
    pub total_count: Option<i64>,
    /// Usage types.
    pub usage_types: Vec<UsageType>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListUsageTypesResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("usage_types", K::List(&K::Object(&USAGE_TYPE))),
    ],
);

record!(ListUsageTypesResponse : RESPONSE; total_count, usage_types);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListUsageTypes",
    section: "products",
    title: "Query usage types",
    title_zh: "查询使用量类型列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/products/usage-types",
    sites: Sites::ALL,
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/qct_00004.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("usage_types"),
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
    ListUsageTypes => ListUsageTypesResponse : OPERATION of SERVICE; Customer, Partner,
    Distributor
);

impl Paged for ListUsageTypes {
    type Item = UsageType;
    fn take_items(page: &mut Self::Response) -> Vec<UsageType> {
        std::mem::take(&mut page.usage_types)
    }
}

/// One usage type of a resource type.
#[non_exhaustive]
pub struct UsageType {
    /// Code of the usage type, for example reqNumber. At most 64 characters.
    pub code: Option<UsageTypeCode>,
    /// Name of the usage type. At most 1024 characters.
    pub name: Option<String>,
    /// Code of the resource type. At most 64 characters.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Code of the cloud service type.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Name of the resource type. At most 200 characters.
    pub resource_type_name: Option<String>,
    /// Name of the cloud service type. At most 200 characters.
    pub service_type_name: Option<String>,
}

static USAGE_TYPE: meta::Object = meta::Object::plain(
    "UsageType",
    &[
        F::body("code", K::Text).limits(&[L::MaxLen(64)]),
        F::body("name", K::Text).limits(&[L::MaxLen(1024)]),
        F::body("resource_type_code", K::Text).limits(&[L::MaxLen(64)]),
        F::body("service_type_code", K::Text),
        F::body("resource_type_name", K::Text).limits(&[L::MaxLen(200)]),
        F::body("service_type_name", K::Text).limits(&[L::MaxLen(200)]),
    ],
);

record!(
    UsageType : USAGE_TYPE; code, name, resource_type_code, service_type_code,
    resource_type_name, service_type_name
);
