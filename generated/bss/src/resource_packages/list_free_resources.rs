// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List resource packages (old).
#![allow(deprecated)]

use crate::prelude::*;

/// List resource packages (old).
///
/// Lists a customer's resource packages. Packages expired more than 18 months ago cannot be found.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/payments/free-resources/query` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the customer's AK/SK or token |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is a page number from 1 |
/// | Replaced by | [`ListFreeResourceInfos`](crate::resource_packages::ListFreeResourceInfos) |
/// | Source | <https://support.huaweicloud.com/intl/zh-cn/api-oce/zh-cn_topic_0000001206362847.html> <https://support.huaweicloud.com/api-oce/zh-cn_topic_0000001206362847.html> <https://www.huaweicloud.com/guide/productsdesc-bms_b2a10f02b5d56a3b2c033367149ebce3support0> (2025-06-24) |
/// | Chinese title | 查询资源包列表（旧） |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{resource_packages::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListFreeResources::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - To see the packages of an enterprise project its enterprise_project_id must be sent.
/// - The documents say that page 1 is the first and that 0 counts as the first, the China SDK text that pages count from 0; the international SDK text calls offset an index.
/// - source_type 2 (free benefit) stands in the international SDK text only.
/// - The international SDK text writes the languages zh_cn and en_us, any case.
/// - To be taken offline, and gone from the SDKs.
///
/// # Not documented by the vendor
///
/// - Response field lengths.
/// - Permission.
#[doc(alias("查询资源包列表（旧）", "ListFreeResourcesReq"))]
#[deprecated(
    note = "gone from the vendor's newest packages; use `ListFreeResourceInfos`"
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListFreeResources {
    /// Language of names in the answer; a quoted empty string or null is refused. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
    /// Region code, e.g. cn-north-1 or ap-southeast-1. At most 64 characters.
    pub region_code: Option<RegionCode>,
    /// Order ID. At most 64 characters.
    pub order_id: Option<OrderId>,
    /// Product ID, that is the package ID. At most 64 characters.
    pub product_id: Option<ProductId>,
    /// Product name, that is the package name. At most 256 characters.
    pub product_name: Option<String>,
    /// Enterprise project ID; without it, packages outside enterprise projects are listed. At most 64 characters. An empty text stands for the default.
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// Package status.
    pub status: Option<PackageStatus>,
    /// Page number; 1 (or 0) is the first page. 0 to 9999. Default: `0`.
    pub offset: Option<i64>,
    /// Number of records per page. 1 to 1000. Default: `10`.
    pub limit: Option<i64>,
}

impl ListFreeResources {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`language`](field@Self::language). Language of names in the answer; a quoted empty string or null is refused.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
    /// Sets [`region_code`](field@Self::region_code). Region code, e.g. cn-north-1 or ap-southeast-1.
    pub fn region_code(mut self, value: impl Setting<RegionCode>) -> Self {
        value.set(&mut self.region_code);
        self
    }
    /// Sets [`order_id`](field@Self::order_id). Order ID.
    pub fn order_id(mut self, value: impl Setting<OrderId>) -> Self {
        value.set(&mut self.order_id);
        self
    }
    /// Sets [`product_id`](field@Self::product_id). Product ID, that is the package ID.
    pub fn product_id(mut self, value: impl Setting<ProductId>) -> Self {
        value.set(&mut self.product_id);
        self
    }
    /// Sets [`product_name`](field@Self::product_name). Product name, that is the package name.
    pub fn product_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.product_name);
        self
    }
    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id). Enterprise project ID; without it, packages outside enterprise projects are listed.
    pub fn enterprise_project_id(
        mut self,
        value: impl Setting<EnterpriseProjectId>,
    ) -> Self {
        value.set(&mut self.enterprise_project_id);
        self
    }
    /// Sets [`status`](field@Self::status). Package status.
    pub fn status(mut self, value: impl Setting<PackageStatus>) -> Self {
        value.set(&mut self.status);
        self
    }
    /// Sets [`offset`](field@Self::offset). Page number; 1 (or 0) is the first page.
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
    "ListFreeResources",
    &[
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN")
            .limits(&[L::MaxLen(10)]),
        F::body("region_code", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::body("order_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::body("product_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::body("product_name", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(256)]),
        F::body("enterprise_project_id", K::Text)
            .on_empty(B::Default)
            .limits(&[L::MaxLen(64)]),
        F::body("status", K::Enum(PackageStatus::META))
            .on_empty(B::Ignored)
            .limits(&[L::Min("0"), L::Max("4")]),
        F::body("offset", K::Integer)
            .on_empty(B::Default)
            .default("0")
            .limits(&[L::Min("0"), L::Max("9999")]),
        F::body("limit", K::Integer)
            .on_empty(B::Default)
            .default("10")
            .limits(&[L::Min("1"), L::Max("1000")]),
    ],
);

request!(
    ListFreeResources : REQUEST; language, region_code, order_id, product_id,
    product_name, enterprise_project_id, status, offset, limit
);

/// What [`ListFreeResources`] answers.
#[non_exhaustive]
pub struct ListFreeResourcesResponse {
    /// Number of packages in all.
    pub total_count: Option<i64>,
    /// Resource packages.
    pub free_resource_packages: Vec<OldResourcePackage>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListFreeResourcesResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("free_resource_packages", K::List(&K::Object(&OLD_RESOURCE_PACKAGE))),
    ],
);

record!(ListFreeResourcesResponse : RESPONSE; total_count, free_resource_packages);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListFreeResources",
    section: "resource-packages",
    title: "List resource packages (old)",
    title_zh: "查询资源包列表（旧）",
    status: meta::Status::Removed,
    replaced_by: Some("ListFreeResourceInfos"),
    method: meta::Method::Post,
    path: "/v2/payments/free-resources/query",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/intl/zh-cn/api-oce/zh-cn_topic_0000001206362847.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "offset",
        limit: "limit",
        items: Some("free_resource_packages"),
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
    ListFreeResources => ListFreeResourcesResponse : OPERATION of SERVICE; Customer
);

impl Paged for ListFreeResources {
    type Item = OldResourcePackage;
    fn take_items(page: &mut Self::Response) -> Vec<OldResourcePackage> {
        std::mem::take(&mut page.free_resource_packages)
    }
}

/// A resource package bought.
#[doc(alias = "FreeResourcePackage")]
#[non_exhaustive]
pub struct OldResourcePackage {
    /// ID of the package bought; identifies the record.
    pub order_instance_id: Option<PackageId>,
    /// Order ID; empty for packages given by DevCloud (source_type 1).
    pub order_id: Option<OrderId>,
    /// Product ID, that is the package ID.
    pub product_id: Option<ProductId>,
    /// Product name, that is the package name.
    pub product_name: Option<String>,
    /// Enterprise project ID.
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// Scope in enterprise projects.
    pub enterprise_project_scope: Option<EnterpriseProjectScope>,
    /// Start of effect, the time of purchase, UTC.
    pub effective_time: Option<Timestamp>,
    /// Expiration time, UTC.
    pub expire_time: Option<Timestamp>,
    /// Package status.
    pub status: Option<PackageStatus>,
    /// Cloud service type code, e.g. hws.service.type.obs.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Region code, e.g. cn-north-1 or ap-southeast-1.
    pub region_code: Option<RegionCode>,
    /// Where the package came from.
    pub source_type: Option<PackageSource>,
    /// Package type.
    pub bundle_type: Option<BundleType>,
    /// Usage mode.
    pub quota_reuse_mode: Option<QuotaReuseMode>,
    /// Resource items of the package.
    pub free_resources: Vec<OldPackageItem>,
}

static OLD_RESOURCE_PACKAGE: meta::Object = meta::Object::plain(
    "OldResourcePackage",
    &[
        F::body("order_instance_id", K::Text),
        F::body("order_id", K::Text),
        F::body("product_id", K::Text),
        F::body("product_name", K::Text),
        F::body("enterprise_project_id", K::Text),
        F::body("enterprise_project_scope", K::Enum(EnterpriseProjectScope::META)),
        F::body("effective_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
        F::body("status", K::Enum(PackageStatus::META)),
        F::body("service_type_code", K::Text),
        F::body("region_code", K::Text),
        F::body("source_type", K::Enum(PackageSource::META)),
        F::body("bundle_type", K::Enum(BundleType::META)),
        F::body("quota_reuse_mode", K::Enum(QuotaReuseMode::META)),
        F::body("free_resources", K::List(&K::Object(&OLD_PACKAGE_ITEM))),
    ],
);

record!(
    OldResourcePackage : OLD_RESOURCE_PACKAGE; order_instance_id, order_id, product_id,
    product_name, enterprise_project_id, enterprise_project_scope, effective_time,
    expire_time, status, service_type_code, region_code, source_type, bundle_type,
    quota_reuse_mode, free_resources
);

/// A resource item of a package.
#[doc(alias = "FreeResource")]
#[non_exhaustive]
pub struct OldPackageItem {
    /// Resource item ID; one per usage type.
    pub free_resource_id: Option<PackageItemId>,
    /// Usage type name.
    pub usage_type_name: Option<String>,
    /// Quota left, of the current cycle if resettable.
    pub amount: Option<Decimal>,
    /// Original quota, per cycle if resettable.
    pub original_amount: Option<Decimal>,
    /// Unit of the quota, see ListMeasureUnits.
    pub measure_id: Option<i64>,
}

static OLD_PACKAGE_ITEM: meta::Object = meta::Object::plain(
    "OldPackageItem",
    &[
        F::body("free_resource_id", K::Text),
        F::body("usage_type_name", K::Text),
        F::body("amount", K::Decimal),
        F::body("original_amount", K::Decimal),
        F::body("measure_id", K::Integer),
    ],
);

record!(
    OldPackageItem : OLD_PACKAGE_ITEM; free_resource_id, usage_type_name, amount,
    original_amount, measure_id
);
