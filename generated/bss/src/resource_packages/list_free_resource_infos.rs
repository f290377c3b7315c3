// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List resource packages.

use crate::prelude::*;

/// List resource packages.
///
/// Lists a customer's resource packages with the quota left of each resource item. Packages expired more than 18 months ago cannot be found.
///
/// | | |
/// |---|---|
/// | Request | `POST /v3/payments/free-resources/query` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the customer's own AK/SK or token; a partner's or distributor's is refused, and partner operators cannot call it |
/// | Permission | billing:resourcePackages:view |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/api_order_00027.html> <https://support.huaweicloud.com/api-oce/api_order_00027.html> <https://www.huaweicloud.com/guide/productsdesc-bms_d1ceaf8f5f7520b12f2215aae9505c31support0> (2025-11-27) |
/// | Chinese title | 查询资源包列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{resource_packages::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListFreeResourceInfos::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - To see the packages of an enterprise project its enterprise_project_id must be sent.
/// - Amount and original_amount are texts here, numbers in ListFreeResources.
/// - On the international site X-Language defaults to en_US in ListFreeResourceUsages.
/// - The documents also list error_code and error_msg, only on failure.
///
/// # Not documented by the vendor
///
/// - Length of one service type code.
/// - Response field lengths.
#[doc(alias = "查询资源包列表")]
#[doc(alias = "ListFreeResourceInfosReq")]
#[doc(alias = "free tier")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListFreeResourceInfos {
    /// Language of names in the answer. One of `zh_CN`, `en_US`. Default: `zh_CN`. Wire name `X-Language`.
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
    /// Index of the first record, from 0. 0 to 999999. Default: `0`.
    pub offset: Option<i64>,
    /// Number of records per page. 1 to 1000. Default: `10`.
    pub limit: Option<i64>,
    /// Cloud service type codes, any case. At most 10 items.
    pub service_type_code_list: Option<Vec<ServiceTypeCode>>,
}

impl ListFreeResourceInfos {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`language`](field@Self::language). Language of names in the answer.
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
    /// Sets [`service_type_code_list`](field@Self::service_type_code_list). Cloud service type codes, any case.
    pub fn service_type_code_list<F>(
        mut self,
        value: impl SettingsInto<ServiceTypeCode, F>,
    ) -> Self {
        value.set(&mut self.service_type_code_list);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListFreeResourceInfos",
    &[
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN")
            .limits(&[L::MaxLen(8), L::Only(&["zh_CN", "en_US"])]),
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
            .default("0")
            .limits(&[L::Min("0"), L::Max("999999")]),
        F::body("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("1"), L::Max("1000")]),
        F::body("service_type_code_list", K::List(&K::Text))
            .on_empty(B::Ignored)
            .limits(&[L::MaxItems(10)]),
    ],
);

request!(
    ListFreeResourceInfos : REQUEST; language, region_code, order_id, product_id,
    product_name, enterprise_project_id, status, offset, limit, service_type_code_list
);

/// What [`ListFreeResourceInfos`] answers.
#[non_exhaustive]
pub struct ListFreeResourceInfosResponse {
    /// Resource packages.
    pub free_resource_packages: Vec<ResourcePackage>,
    /// Number of packages in all.
    pub total_count: Option<i64>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListFreeResourceInfosResponse",
    &[
        F::body("free_resource_packages", K::List(&K::Object(&RESOURCE_PACKAGE))),
        F::body("total_count", K::Integer),
    ],
);

record!(ListFreeResourceInfosResponse : RESPONSE; free_resource_packages, total_count);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListFreeResourceInfos",
    section: "resource-packages",
    title: "List resource packages",
    title_zh: "查询资源包列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v3/payments/free-resources/query",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:resourcePackages:view"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/api_order_00027.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("free_resource_packages"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    ListFreeResourceInfos => ListFreeResourceInfosResponse : OPERATION of SERVICE;
    Customer
);

impl Paged for ListFreeResourceInfos {
    type Item = ResourcePackage;
    fn take_items(page: &mut Self::Response) -> Vec<ResourcePackage> {
        std::mem::take(&mut page.free_resource_packages)
    }
}

/// A resource package bought.
#[doc(alias = "FreeResourcePackageV3")]
#[non_exhaustive]
pub struct ResourcePackage {
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
    /// Cloud service type name, in the language asked for.
    pub service_type_name: Option<String>,
    /// Region code, e.g. cn-north-1 or ap-southeast-1.
    pub region_code: Option<RegionCode>,
    /// Where the package came from. One of `0`, `1`.
    pub source_type: Option<PackageSource>,
    /// Package type.
    pub bundle_type: Option<BundleType>,
    /// Usage mode.
    pub quota_reuse_mode: Option<QuotaReuseMode>,
    /// Resource items of the package.
    pub free_resources: Vec<PackageItem>,
}

static RESOURCE_PACKAGE: meta::Object = meta::Object::plain(
    "ResourcePackage",
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
        F::body("service_type_name", K::Text),
        F::body("region_code", K::Text),
        F::body("source_type", K::Enum(PackageSource::META))
            .limits(&[L::Only(&["0", "1"])]),
        F::body("bundle_type", K::Enum(BundleType::META)),
        F::body("quota_reuse_mode", K::Enum(QuotaReuseMode::META)),
        F::body("free_resources", K::List(&K::Object(&PACKAGE_ITEM))),
    ],
);

record!(
    ResourcePackage : RESOURCE_PACKAGE; order_instance_id, order_id, product_id,
    product_name, enterprise_project_id, enterprise_project_scope, effective_time,
    expire_time, status, service_type_code, service_type_name, region_code, source_type,
    bundle_type, quota_reuse_mode, free_resources
);

/// A resource item of a package.
#[doc(alias = "FreeResourceV3")]
#[non_exhaustive]
pub struct PackageItem {
    /// Resource item ID; one per usage type.
    pub free_resource_id: Option<PackageItemId>,
    /// Usage type name.
    pub usage_type_name: Option<String>,
    /// Quota left, of the current cycle if resettable. Travels as text.
    pub amount: Option<Decimal>,
    /// Original quota, per cycle if resettable. Travels as text.
    pub original_amount: Option<Decimal>,
    /// Unit of the quota, see ListMeasureUnits.
    pub measure_id: Option<i64>,
}

static PACKAGE_ITEM: meta::Object = meta::Object::plain(
    "PackageItem",
    &[
        F::body("free_resource_id", K::Text),
        F::body("usage_type_name", K::Text),
        F::body("amount", K::Decimal).wire(W::Text),
        F::body("original_amount", K::Decimal).wire(W::Text),
        F::body("measure_id", K::Integer),
    ],
);

record!(
    PackageItem : PACKAGE_ITEM; free_resource_id, usage_type_name, amount,
    original_amount, measure_id
);
