// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show the usage of packages (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Show the usage of packages (old).
///
/// Shows what is left of all packages of the customer.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/payments/free-resources/usages/query` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the customer's AK/SK or token |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ListFreeResourceUsages`](crate::resource_packages::ListFreeResourceUsages) |
/// | Source | <https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00006.html> (2024-09-26) |
/// | Chinese title | 查询套餐内使用量 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{resource_packages::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListResourceUsages::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Replaced by ListFreeResourceInfos and ListFreeResourceUsages together; to be taken offline, and gone from the SDKs.
/// - On failure error_code has at most 20 and error_msg at most 1000 characters in the documents.
///
/// # Not documented by the vendor
///
/// - Response field lengths.
/// - What the China documents say.
#[doc(alias = "查询套餐内使用量")]
#[deprecated(
    note = "gone from the vendor's newest packages; use `ListFreeResourceUsages`"
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListResourceUsages {
    /// Language of names in the answer; a quoted empty string or null is refused. One of `zh_CN`, `en_US`. At China: default `zh_CN`. At International: default `en_US`. At Europe: default `en_US`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
}

impl ListResourceUsages {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`language`](field@Self::language). Language of names in the answer; a quoted empty string or null is refused.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListResourceUsages",
    &[
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .limits(&[L::MaxLen(8), L::Only(&["zh_CN", "en_US"])])
            .special(
                &meta::Special {
                    path: &[],
                    by_site: &[
                        (
                            CN,
                            meta::SiteField {
                                kind: K::Enum(Language::META),
                                as_wire: W::Natural,
                                limits: meta::Limits::of(
                                    &[L::MaxLen(8), L::Only(&["zh_CN", "en_US"])],
                                ),
                            },
                        ),
                        (
                            INTL,
                            meta::SiteField {
                                kind: K::Enum(Language::META),
                                as_wire: W::Natural,
                                limits: meta::Limits::of(
                                    &[L::MaxLen(8), L::Only(&["zh_CN", "en_US"])],
                                ),
                            },
                        ),
                        (
                            EU,
                            meta::SiteField {
                                kind: K::Enum(Language::META),
                                as_wire: W::Natural,
                                limits: meta::Limits::of(
                                    &[L::MaxLen(8), L::Only(&["zh_CN", "en_US"])],
                                ),
                            },
                        ),
                    ],
                },
            ),
    ],
);

request!(ListResourceUsages : REQUEST; language);

/// What [`ListResourceUsages`] answers.
#[non_exhaustive]
pub struct ListResourceUsagesResponse {
    /// Usage per package.
    pub package_usage_infos: Vec<PackageUsage>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListResourceUsagesResponse",
    &[F::body("package_usage_infos", K::List(&K::Object(&PACKAGE_USAGE)))],
);

record!(ListResourceUsagesResponse : RESPONSE; package_usage_infos);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListResourceUsages",
    section: "resource-packages",
    title: "Show the usage of packages (old)",
    title_zh: "查询套餐内使用量",
    status: meta::Status::Removed,
    replaced_by: Some("ListFreeResourceUsages"),
    method: meta::Method::Post,
    path: "/v2/payments/free-resources/usages/query",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00006.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListResourceUsages => ListResourceUsagesResponse : OPERATION of SERVICE; Customer
);

/// Usage of a package.
#[doc(alias = "PackageUsageInfo")]
#[non_exhaustive]
pub struct PackageUsage {
    /// ID of the package bought.
    pub order_instance_id: Option<PackageId>,
    /// Resource type name, in the language asked for.
    pub resource_type_name: Option<String>,
    /// Usage mode.
    pub quota_reuse_mode: Option<QuotaReuseMode>,
    /// Reset cycle; only if resettable.
    pub quota_reuse_cycle: Option<QuotaReuseCycle>,
    /// How the cycle is counted; only if resettable.
    pub quota_reuse_cycle_type: Option<QuotaReuseCycleType>,
    /// Start, UTC: of the current cycle if resettable, else of the effect.
    pub start_time: Option<String>,
    /// End, UTC: of the current cycle if resettable, else the expiration.
    pub end_time: Option<String>,
    /// Amount left in the package.
    pub balance: Option<Decimal>,
    /// Total amount of the package.
    pub total: Option<Decimal>,
    /// Name of the unit of the amounts.
    pub measurement_name: Option<String>,
    /// Region code, e.g. cn-north-1 or ap-southeast-1.
    pub region_code: Option<RegionCode>,
}

static PACKAGE_USAGE: meta::Object = meta::Object::plain(
    "PackageUsage",
    &[
        F::body("order_instance_id", K::Text),
        F::body("resource_type_name", K::Text),
        F::body("quota_reuse_mode", K::Enum(QuotaReuseMode::META)),
        F::body("quota_reuse_cycle", K::Enum(QuotaReuseCycle::META)),
        F::body("quota_reuse_cycle_type", K::Enum(QuotaReuseCycleType::META)),
        F::body("start_time", K::Text),
        F::body("end_time", K::Text),
        F::body("balance", K::Decimal),
        F::body("total", K::Decimal),
        F::body("measurement_name", K::Text),
        F::body("region_code", K::Text),
    ],
);

record!(
    PackageUsage : PACKAGE_USAGE; order_instance_id, resource_type_name,
    quota_reuse_mode, quota_reuse_cycle, quota_reuse_cycle_type, start_time, end_time,
    balance, total, measurement_name, region_code
);
