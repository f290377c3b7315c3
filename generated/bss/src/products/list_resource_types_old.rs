// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query resource types (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Query resource types (old).
///
/// Lists resource types, all or one by its code, without paging.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/bases/resource-types` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): The partner's documents name a solution provider or distributor, the customer's documents the customer (AK/SK or token each) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ListResourceTypes`](crate::products::ListResourceTypes) |
/// | Source | <https://support.huaweicloud.com/intl/en-us/api-bpconsole/qct_00002.html> <https://support.huaweicloud.com/intl/en-us/api-oce/qct_00002.html> <https://support.huaweicloud.com/api-oce/qct_00002.html> <https://support.huaweicloud.com/intl/pt-br/api-bpconsole/qct_00002.html> (2024-12-24) |
/// | Chinese title | 查询资源类型列表(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{products::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListResourceTypesOld::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Gone from the newest SDKs of both sites; the documents, up to May 2025, call it to be taken offline.
/// - Response lengths come from the Portuguese international documents.
#[doc(alias = "查询资源类型列表(旧)")]
#[deprecated(note = "gone from the vendor's newest packages; use `ListResourceTypes`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListResourceTypesOld {
    /// Resource type code, for example hws.resource.type.vm. At most 64 characters. An empty text is a filter of its own. A blank value (name=) counts as left out.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Language of the returned names. One of `zh_CN`, `en_US`. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
}

impl ListResourceTypesOld {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`resource_type_code`](field@Self::resource_type_code). Resource type code, for example hws.resource.type.vm.
    pub fn resource_type_code(mut self, value: impl Setting<ResourceTypeCode>) -> Self {
        value.set(&mut self.resource_type_code);
        self
    }
    /// Sets [`language`](field@Self::language). Language of the returned names.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListResourceTypesOld",
    &[
        F::query("resource_type_code", K::Text)
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64)]),
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN")
            .limits(&[L::MaxLen(8), L::Only(&["zh_CN", "en_US"])]),
    ],
);

request!(ListResourceTypesOld : REQUEST; resource_type_code, language);

/// What [`ListResourceTypesOld`] answers.
#[doc(alias = "ListResourceTypesResponse")]
#[non_exhaustive]
pub struct ListResourceTypesOldResponse {
    /// Resource types.
    pub resource_types: Vec<OldResourceType>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListResourceTypesOldResponse",
    &[F::body("resource_types", K::List(&K::Object(&OLD_RESOURCE_TYPE)))],
);

record!(ListResourceTypesOldResponse : RESPONSE; resource_types);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListResourceTypesOld",
    section: "products",
    title: "Query resource types (old)",
    title_zh: "查询资源类型列表(旧)",
    status: meta::Status::Removed,
    replaced_by: Some("ListResourceTypes"),
    method: meta::Method::Get,
    path: "/v2/bases/resource-types",
    sites: Sites::ALL,
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/intl/en-us/api-bpconsole/qct_00002.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListResourceTypesOld => ListResourceTypesOldResponse : OPERATION of SERVICE;
    Customer, Partner, Distributor
);

/// One resource type.
#[doc(alias = "ResourceType")]
#[non_exhaustive]
pub struct OldResourceType {
    /// Code of the resource type. At most 64 characters.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Name of the resource type. At most 200 characters.
    pub resource_type_name: Option<String>,
    /// Description of the resource type. At most 200 characters.
    pub resource_type_desc: Option<String>,
}

static OLD_RESOURCE_TYPE: meta::Object = meta::Object::plain(
    "OldResourceType",
    &[
        F::body("resource_type_code", K::Text).limits(&[L::MaxLen(64)]),
        F::body("resource_type_name", K::Text).limits(&[L::MaxLen(200)]),
        F::body("resource_type_desc", K::Text).limits(&[L::MaxLen(200)]),
    ],
);

record!(
    OldResourceType : OLD_RESOURCE_TYPE; resource_type_code, resource_type_name,
    resource_type_desc
);
