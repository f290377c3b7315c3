// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query cloud service types.

use crate::prelude::*;

/// Query cloud service types.
///
/// Lists cloud service types, optionally those whose name contains a text. Marketplace services are not included.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/products/service-types` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): The partner's documents name a solution provider or distributor, the customer's documents the customer (AK/SK or token each) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-oce/zh-cn_topic_0000001256679455.html> <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0000001256679455.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0000001256679455.html> (2025-12-23) |
/// | Chinese title | 查询云服务类型列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{products::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListServiceTypes::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - The lengths of service_type_code and abbreviation are those of ListServiceTypesOld.
#[doc(alias = "查询云服务类型列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListServiceTypes {
    /// Number of records per page. 1 to 1000. Default: `10`. An empty text is refused. A blank value (name=) counts as left out; a quoted empty string is refused.
    pub limit: Option<i64>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`. An empty text is refused. Limits as the vendor's SDK has them. A blank value (name=) counts as left out; a quoted empty string is refused.
    pub offset: Option<i64>,
    /// Service type name, or its beginning, middle or end. 1 to 128 characters.
    pub service_type_name: Option<String>,
    /// Language of the returned names. One of `zh_CN`, `en_US`. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
}

impl ListServiceTypes {
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
    /// Sets [`service_type_name`](field@Self::service_type_name). Service type name, or its beginning, middle or end.
    pub fn service_type_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.service_type_name);
        self
    }
    /// Sets [`language`](field@Self::language). Language of the returned names.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListServiceTypes",
    &[
        F::query("limit", K::Integer)
            .on_empty(B::Error)
            .default("10")
            .limits(&[L::Min("1"), L::Max("1000")]),
        F::query("offset", K::Integer)
            .on_empty(B::Error)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("service_type_name", K::Text).limits(&[L::MinLen(1), L::MaxLen(128)]),
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN")
            .limits(&[L::MaxLen(8), L::Only(&["zh_CN", "en_US"])]),
    ],
);

request!(ListServiceTypes : REQUEST; limit, offset, service_type_name, language);

/// What [`ListServiceTypes`] answers.
#[non_exhaustive]
pub struct ListServiceTypesResponse {
    /// Number of matches.
    pub total_count: Option<i64>,
    /// Cloud service types.
    pub service_types: Vec<ServiceType>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListServiceTypesResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("service_types", K::List(&K::Object(&SERVICE_TYPE))),
    ],
);

record!(ListServiceTypesResponse : RESPONSE; total_count, service_types);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListServiceTypes",
    section: "products",
    title: "Query cloud service types",
    title_zh: "查询云服务类型列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/products/service-types",
    sites: Sites::ALL,
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-oce/zh-cn_topic_0000001256679455.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("service_types"),
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
    ListServiceTypes => ListServiceTypesResponse : OPERATION of SERVICE; Customer,
    Partner, Distributor
);

impl Paged for ListServiceTypes {
    type Item = ServiceType;
    fn take_items(page: &mut Self::Response) -> Vec<ServiceType> {
        std::mem::take(&mut page.service_types)
    }
}

/// One cloud service type.
#[doc(alias = "ServiceTypes")]
#[non_exhaustive]
pub struct ServiceType {
    /// Name of the service type. At most 200 characters.
    pub service_type_name: Option<String>,
    /// Code of the service type. At most 64 characters. Limits from an older page.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Abbreviation of the service type. At most 200 characters. Limits from an older page.
    pub abbreviation: Option<String>,
}

static SERVICE_TYPE: meta::Object = meta::Object::plain(
    "ServiceType",
    &[
        F::body("service_type_name", K::Text).limits(&[L::MaxLen(200)]),
        F::body("service_type_code", K::Text).limits(&[L::MaxLen(64)]),
        F::body("abbreviation", K::Text).limits(&[L::MaxLen(200)]),
    ],
);

record!(ServiceType : SERVICE_TYPE; service_type_name, service_type_code, abbreviation);
