// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show the usage of resource packages.

use crate::prelude::*;

/// Show the usage of resource packages.
///
/// For up to 100 resource items of resource packages, shows the quota left and the original quota, with the reset cycle they belong to. Packages expired more than 18 months ago cannot be found.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/payments/free-resources/usages/details/query` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the customer's own AK/SK or token; a partner's or distributor's is refused, and partner operators cannot call it |
/// | Permission | billing:resourcePackages:view |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/api_order_00028.html> <https://support.huaweicloud.com/api-oce/api_order_00028.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00028.html> <https://support.huaweicloud.com/eu/es-es/api-oce/api_order_00028.html> (2025-12-02) |
/// | Chinese title | 查询资源包使用量 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{resource_packages::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListFreeResourceUsages::new(["free_resource_ids"])).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - The documents count the length of an ID in bytes.
/// - While the renewal of a resource has not begun, free_resource_id is that of the one in effect.
/// - The documents also list error_code and error_msg, only on failure.
///
/// # Not documented by the vendor
///
/// - Response lengths other than that of free_resource_id.
#[doc(alias("查询资源包使用量", "ListFreeResourceUsagesReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListFreeResourceUsages {
    /// Language of names in the answer. One of `zh_CN`, `en_US`. At China: default `zh_CN`. At International: default `en_US`. At Europe: default `en_US`. European documents of 2024 allow at most 8 characters. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
    /// Resource item IDs, from ListFreeResourceInfos. Required. 1 to 100 items, at most 64 characters each, not blank.
    pub free_resource_ids: Vec<PackageItemId>,
}

impl ListFreeResourceUsages {
    /// With what every site requires; everything else is unset.
    pub fn new(
        free_resource_ids: impl IntoIterator<Item = impl Into<PackageItemId>>,
    ) -> Self {
        Self {
            free_resource_ids: free_resource_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
    /// Sets [`language`](field@Self::language). Language of names in the answer.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListFreeResourceUsages",
    &[
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .limits(&[L::Only(&["zh_CN", "en_US"])])
            .special(
                &meta::Special {
                    path: &[],
                    by_site: &[
                        (
                            CN,
                            meta::SiteField {
                                kind: K::Enum(Language::META),
                                as_wire: W::Natural,
                                limits: meta::Limits::of(&[L::Only(&["zh_CN", "en_US"])]),
                            },
                        ),
                        (
                            INTL,
                            meta::SiteField {
                                kind: K::Enum(Language::META),
                                as_wire: W::Natural,
                                limits: meta::Limits::of(&[L::Only(&["zh_CN", "en_US"])]),
                            },
                        ),
                        (
                            EU,
                            meta::SiteField {
                                kind: K::Enum(Language::META),
                                as_wire: W::Natural,
                                limits: meta::Limits::of(&[L::Only(&["zh_CN", "en_US"])]),
                            },
                        ),
                    ],
                },
            ),
        F::body("free_resource_ids", K::List(&K::Text))
            .required()
            .limits(&[L::MinItems(1), L::MaxItems(100), L::ItemMaxLen(64), L::NotBlank]),
    ],
);

request!(ListFreeResourceUsages : REQUEST; language, free_resource_ids);

/// What [`ListFreeResourceUsages`] answers.
#[non_exhaustive]
pub struct ListFreeResourceUsagesResponse {
    /// Usage per resource item.
    pub free_resources: Vec<PackageItemUsage>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListFreeResourceUsagesResponse",
    &[F::body("free_resources", K::List(&K::Object(&PACKAGE_ITEM_USAGE)))],
);

record!(ListFreeResourceUsagesResponse : RESPONSE; free_resources);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListFreeResourceUsages",
    section: "resource-packages",
    title: "Show the usage of resource packages",
    title_zh: "查询资源包使用量",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/payments/free-resources/usages/details/query",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:resourcePackages:view"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/api_order_00028.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    ListFreeResourceUsages => ListFreeResourceUsagesResponse : OPERATION of SERVICE;
    Customer
);

/// Usage of a resource item.
#[doc(alias = "FreeResourceDetail")]
#[non_exhaustive]
pub struct PackageItemUsage {
    /// Resource item ID; one per usage type. At most 64 characters.
    pub free_resource_id: Option<PackageItemId>,
    /// Resource item type name.
    pub free_resource_type_name: Option<String>,
    /// Reset cycle; only if resettable.
    pub quota_reuse_cycle: Option<QuotaReuseCycle>,
    /// How the cycle is counted; only if resettable.
    pub quota_reuse_cycle_type: Option<QuotaReuseCycleType>,
    /// Usage type name.
    pub usage_type_name: Option<String>,
    /// Start, UTC: of the current cycle if resettable, else of the effect.
    pub start_time: Option<String>,
    /// End, UTC: of the current cycle if resettable, else the expiration.
    pub end_time: Option<String>,
    /// Quota left, of the current cycle if resettable.
    pub amount: Option<Decimal>,
    /// Original quota, per cycle if resettable.
    pub original_amount: Option<Decimal>,
    /// Unit of the quota, see ListMeasureUnits.
    pub measure_id: Option<i64>,
}

static PACKAGE_ITEM_USAGE: meta::Object = meta::Object::plain(
    "PackageItemUsage",
    &[
        F::body("free_resource_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("free_resource_type_name", K::Text),
        F::body("quota_reuse_cycle", K::Enum(QuotaReuseCycle::META)),
        F::body("quota_reuse_cycle_type", K::Enum(QuotaReuseCycleType::META)),
        F::body("usage_type_name", K::Text),
        F::body("start_time", K::Text),
        F::body("end_time", K::Text),
        F::body("amount", K::Decimal),
        F::body("original_amount", K::Decimal),
        F::body("measure_id", K::Integer),
    ],
);

record!(
    PackageItemUsage : PACKAGE_ITEM_USAGE; free_resource_id, free_resource_type_name,
    quota_reuse_cycle, quota_reuse_cycle_type, usage_type_name, start_time, end_time,
    amount, original_amount, measure_id
);
