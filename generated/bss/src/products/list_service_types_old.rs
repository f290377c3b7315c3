// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query cloud service types (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Query cloud service types (old).
///
/// Lists cloud service types, all or one by its code, without paging. Marketplace services are not included.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/bases/service-types` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): The partner's documents name a solution provider or distributor, the customer's documents the customer (AK/SK or token each) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ListServiceTypes`](crate::products::ListServiceTypes) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/qct_00001.html> <https://support.huaweicloud.com/api-oce/qct_00001.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/qct_00001.html> <https://support.huaweicloud.com/intl/en-us/api-oce/qct_00001.html> (2024-09-24) |
/// | Chinese title | 查询云服务类型列表(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{products::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListServiceTypesOld::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Gone from the newest SDKs of both sites; the documents, up to May 2025, call it to be taken offline.
#[doc(alias = "查询云服务类型列表(旧)")]
#[deprecated(note = "gone from the vendor's newest packages; use `ListServiceTypes`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListServiceTypesOld {
    /// Cloud service type code, for example hws.service.type.obs. At most 64 characters. An empty text is a filter of its own. A blank value (name=) counts as left out.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Language of the returned names. One of `zh_CN`, `en_US`. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
}

impl ListServiceTypesOld {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`service_type_code`](field@Self::service_type_code). Cloud service type code, for example hws.service.type.obs.
    pub fn service_type_code(mut self, value: impl Setting<ServiceTypeCode>) -> Self {
        value.set(&mut self.service_type_code);
        self
    }
    /// Sets [`language`](field@Self::language). Language of the returned names.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListServiceTypesOld",
    &[
        F::query("service_type_code", K::Text)
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64)]),
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN")
            .limits(&[L::MaxLen(8), L::Only(&["zh_CN", "en_US"])]),
    ],
);

request!(ListServiceTypesOld : REQUEST; service_type_code, language);

/// What [`ListServiceTypesOld`] answers.
#[doc(alias = "ListServiceTypesResponse")]
#[non_exhaustive]
pub struct ListServiceTypesOldResponse {
    /// Cloud service types.
    pub service_types: Vec<OldServiceType>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListServiceTypesOldResponse",
    &[F::body("service_types", K::List(&K::Object(&OLD_SERVICE_TYPE)))],
);

record!(ListServiceTypesOldResponse : RESPONSE; service_types);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListServiceTypesOld",
    section: "products",
    title: "Query cloud service types (old)",
    title_zh: "查询云服务类型列表(旧)",
    status: meta::Status::Removed,
    replaced_by: Some("ListServiceTypes"),
    method: meta::Method::Get,
    path: "/v2/bases/service-types",
    sites: Sites::ALL,
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/qct_00001.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListServiceTypesOld => ListServiceTypesOldResponse : OPERATION of SERVICE; Customer,
    Partner, Distributor
);

/// One cloud service type.
#[doc(alias = "ServiceType")]
#[non_exhaustive]
pub struct OldServiceType {
    /// Name of the service type. At most 200 characters.
    pub service_type_name: Option<String>,
    /// Code of the service type. At most 64 characters.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Abbreviation of the service type. At most 200 characters.
    pub abbreviation: Option<String>,
}

static OLD_SERVICE_TYPE: meta::Object = meta::Object::plain(
    "OldServiceType",
    &[
        F::body("service_type_name", K::Text).limits(&[L::MaxLen(200)]),
        F::body("service_type_code", K::Text).limits(&[L::MaxLen(64)]),
        F::body("abbreviation", K::Text).limits(&[L::MaxLen(200)]),
    ],
);

record!(
    OldServiceType : OLD_SERVICE_TYPE; service_type_name, service_type_code, abbreviation
);
