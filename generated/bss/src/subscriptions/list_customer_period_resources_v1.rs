// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List yearly/monthly resources (old).
#![allow(deprecated)]

use crate::prelude::*;

/// List yearly/monthly resources (old).
///
/// Lists provisioned yearly/monthly resources by ID, order and status.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{domain_id}/common/order-mgr/resources/detail` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Customer AK/SK or token; that of a solution partner or distributor is accepted but finds nothing |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `page_no` is a page number from 1 |
/// | Replaced by | [`ListPayPerUseCustomerResources`](crate::subscriptions::ListPayPerUseCustomerResources) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0084961226.html> <https://support.huaweicloud.com/api-oce/zh-cn_topic_0084961226.html> <https://support.huaweicloud.com/intl/en-us/api-oce/en-us_topic_0084961226.html> (2025-12-23) |
/// | Chinese title | 查询客户包年/包月资源列表(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{subscriptions::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCustomerPeriodResourcesV1::new("1e7a5b2d48069d8e4c7f1a60b3523f9c")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - An older Go package sends a mandatory customer_id and statuses up to 6; the document of today has no customer_id.
/// - next_operation_policy is an integer in the SDK and a string "3" in the test response.
///
/// # Not documented by the vendor
///
/// - Response lengths and values of next_operation_policy.
#[doc(alias = "查询客户包年/包月资源列表(旧)")]
#[deprecated(
    note = "the vendor is taking it offline; use `ListPayPerUseCustomerResources`"
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCustomerPeriodResourcesV1 {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Resource IDs. At most 4096 characters, at most 50 items. An empty text is a filter of its own.
    pub resource_ids: Option<Vec<ResourceId>>,
    /// Order ID. At most 64 characters. An empty text is a filter of its own.
    pub order_id: Option<OrderId>,
    /// Whether to list main resources only; without effect on IDs of attached resources. Default: `0`. An empty text is refused.
    pub only_main_resource: Option<Flag>,
    /// Statuses; all when left out. One of `2`, `4`, `5`. An empty text is refused.
    pub status_list: Option<Vec<ResourceStatus>>,
    /// Page number. At least 1. Default: `1`. An empty text is refused.
    pub page_no: Option<i64>,
    /// Records on a page. 1 to 500. Default: `10`. An empty text is refused.
    pub page_size: Option<i64>,
}

impl ListCustomerPeriodResourcesV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(domain_id: impl Into<AccountId>) -> Self {
        Self {
            domain_id: domain_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`resource_ids`](field@Self::resource_ids). Resource IDs.
    pub fn resource_ids<F>(mut self, value: impl SettingsInto<ResourceId, F>) -> Self {
        value.set(&mut self.resource_ids);
        self
    }
    /// Sets [`order_id`](field@Self::order_id). Order ID.
    pub fn order_id(mut self, value: impl Setting<OrderId>) -> Self {
        value.set(&mut self.order_id);
        self
    }
    /// Sets [`only_main_resource`](field@Self::only_main_resource). Whether to list main resources only; without effect on IDs of attached resources.
    pub fn only_main_resource(mut self, value: impl Setting<Flag>) -> Self {
        value.set(&mut self.only_main_resource);
        self
    }
    /// Sets [`status_list`](field@Self::status_list). Statuses; all when left out.
    pub fn status_list<F>(mut self, value: impl Settings<ResourceStatus, F>) -> Self {
        value.set(&mut self.status_list);
        self
    }
    /// Sets [`page_no`](field@Self::page_no). Page number.
    pub fn page_no(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.page_no);
        self
    }
    /// Sets [`page_size`](field@Self::page_size). Records on a page.
    pub fn page_size(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.page_size);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListCustomerPeriodResourcesV1",
    &[
        F::path("domain_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::query("resource_ids", K::Csv(&K::Text))
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(4096), L::MaxItems(50)]),
        F::query("order_id", K::Text).on_empty(B::Filter).limits(&[L::MaxLen(64)]),
        F::query("only_main_resource", K::Enum(Flag::META))
            .on_empty(B::Error)
            .default("0"),
        F::query("status_list", K::Csv(&K::Enum(ResourceStatus::META)))
            .on_empty(B::Error)
            .null_is_error()
            .limits(&[L::Only(&["2", "4", "5"])]),
        F::query("page_no", K::Integer)
            .on_empty(B::Error)
            .default("1")
            .limits(&[L::Min("1")]),
        F::query("page_size", K::Integer)
            .on_empty(B::Error)
            .default("10")
            .limits(&[L::Min("1"), L::Max("500")]),
    ],
);

request!(
    ListCustomerPeriodResourcesV1 : REQUEST; domain_id, resource_ids, order_id,
    only_main_resource, status_list, page_no, page_size
);

/// What [`ListCustomerPeriodResourcesV1`] answers.
#[doc(alias = "QueryResourcesListRsp")]
#[non_exhaustive]
pub struct ListCustomerPeriodResourcesV1Response {
    /// Status code; CBC.0000 means success.
    pub error_code: Option<ResultCode>,
    /// Status or error text.
    pub error_msg: Option<String>,
    /// Total number of records.
    pub total_count: Option<i64>,
    /// Resources on this page.
    pub data: Vec<LegacyPeriodResource>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCustomerPeriodResourcesV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("total_count", K::Integer),
        F::body("data", K::List(&K::Object(&LEGACY_PERIOD_RESOURCE))),
    ],
);

record!(
    ListCustomerPeriodResourcesV1Response : RESPONSE; error_code, error_msg, total_count,
    data
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCustomerPeriodResourcesV1",
    section: "subscriptions",
    title: "List yearly/monthly resources (old)",
    title_zh: "查询客户包年/包月资源列表(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListPayPerUseCustomerResources"),
    method: meta::Method::Get,
    path: "/v1.0/{domain_id}/common/order-mgr/resources/detail",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0084961226.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "page_no",
        limit: "page_size",
        items: Some("data"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListCustomerPeriodResourcesV1 => ListCustomerPeriodResourcesV1Response : OPERATION of
    SERVICE; Customer
);

impl Paged for ListCustomerPeriodResourcesV1 {
    type Item = LegacyPeriodResource;
    fn take_items(page: &mut Self::Response) -> Vec<LegacyPeriodResource> {
        std::mem::take(&mut page.data)
    }
}

/// A resource.
#[doc(alias = "ResourceInstance")]
#[non_exhaustive]
pub struct LegacyPeriodResource {
    /// Internal ID of the resource to be provisioned.
    pub id: Option<String>,
    /// Resource ID.
    pub resource_id: Option<ResourceId>,
    /// Resource name.
    pub resource_name: Option<String>,
    /// Region code.
    pub region_code: Option<RegionCode>,
    /// Cloud service type code.
    pub cloud_service_type_code: Option<ServiceTypeCode>,
    /// Resource type code.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Resource specification code.
    pub resource_spec_code: Option<ResourceSpecCode>,
    /// Project ID of the resource.
    pub project_code: Option<ProjectId>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Main resource ID.
    pub main_resource_id: Option<ResourceId>,
    /// Whether it is a main resource.
    pub is_main_resource: Option<i64>,
    /// Resource status.
    pub status: Option<i64>,
    /// Effective time.
    pub valid_time: Option<Timestamp>,
    /// Expiry time.
    pub expire_time: Option<Timestamp>,
    /// What happens at the next deduction.
    pub next_operation_policy: Option<i64>,
}

static LEGACY_PERIOD_RESOURCE: meta::Object = meta::Object::plain(
    "LegacyPeriodResource",
    &[
        F::body("id", K::Text),
        F::body("resource_id", K::Text),
        F::body("resource_name", K::Text),
        F::body("region_code", K::Text),
        F::body("cloud_service_type_code", K::Text),
        F::body("resource_type_code", K::Text),
        F::body("resource_spec_code", K::Text),
        F::body("project_code", K::Text),
        F::body("product_id", K::Text),
        F::body("main_resource_id", K::Text),
        F::body("is_main_resource", K::Integer),
        F::body("status", K::Integer),
        F::body("valid_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
        F::body("next_operation_policy", K::Integer),
    ],
);

record!(
    LegacyPeriodResource : LEGACY_PERIOD_RESOURCE; id, resource_id, resource_name,
    region_code, cloud_service_type_code, resource_type_code, resource_spec_code,
    project_code, product_id, main_resource_id, is_main_resource, status, valid_time,
    expire_time, next_operation_policy
);
