// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show resource provisioning of an order (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Show resource provisioning of an order (old).
///
/// Lists the resources of an order and whether they are provisioned. The cloud services are to offer this themselves later.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{domain_id}/common/order-mgr/orders-resource/{order_id}` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Customer AK/SK or token only, because partners cannot buy |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is a page number from 1 |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/api_order_00001.html> <https://support.huaweicloud.com/api-oce/api_order_00001.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00001.html> |
/// | Chinese title | 查询订单的资源开通详情(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{orders::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListOrderResourcesV1::new(ListOrderResourcesV1Required { domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into(), order_id: "CS24100815392046".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Offset and limit are mandatory in the documents, which give defaults all the same; the SDK of 2019 and its examples leave them out.
/// - The documents name no successor.
///
/// # Not documented by the vendor
///
/// - Values of status.
/// - Response lengths.
#[doc(alias = "查询订单的资源开通详情(旧)")]
#[deprecated(note = "the vendor is taking it offline")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListOrderResourcesV1 {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Order ID of a yearly/monthly order. Required. At most 64 characters.
    pub order_id: OrderId,
    /// Page number. 1 to 2147483647. Default: `1`.
    pub offset: Option<i64>,
    /// Records on a page. 1 to 50. Default: `10`.
    pub limit: Option<i64>,
}

/// What every site requires of [`ListOrderResourcesV1`].
#[deprecated(note = "the vendor is taking it offline")]
pub struct ListOrderResourcesV1Required {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Order ID of a yearly/monthly order. Required. At most 64 characters.
    pub order_id: OrderId,
}

required!(ListOrderResourcesV1Required of ListOrderResourcesV1; domain_id, order_id);

impl ListOrderResourcesV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ListOrderResourcesV1Required) -> Self {
        Self {
            domain_id: required.domain_id,
            order_id: required.order_id,
            ..Self::default()
        }
    }
    /// Sets [`offset`](field@Self::offset). Page number.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Records on a page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListOrderResourcesV1",
    &[
        F::path("domain_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::path("order_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::query("offset", K::Integer)
            .default("1")
            .limits(&[L::Min("1"), L::Max("2147483647")]),
        F::query("limit", K::Integer).default("10").limits(&[L::Min("1"), L::Max("50")]),
    ],
);

request!(ListOrderResourcesV1 : REQUEST; domain_id, order_id, offset, limit);

/// What [`ListOrderResourcesV1`] answers.
#[doc(alias = "QueryResourcesRsp")]
#[non_exhaustive]
pub struct ListOrderResourcesV1Response {
    /// Status code (only on failure).
    pub error_code: Option<ResultCode>,
    /// Status or error text (only on failure).
    pub error_msg: Option<String>,
    /// Total number of resources. Wire name `totalSize`.
    #[doc(alias = "totalSize")]
    pub total_size: Option<i64>,
    /// Resources on this page.
    pub resources: Vec<OrderedResource>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListOrderResourcesV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("totalSize", K::Integer).named("total_size"),
        F::body("resources", K::List(&K::Object(&ORDERED_RESOURCE))),
    ],
);

record!(
    ListOrderResourcesV1Response : RESPONSE; error_code, error_msg, total_size, resources
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListOrderResourcesV1",
    section: "orders",
    title: "Show resource provisioning of an order (old)",
    title_zh: "查询订单的资源开通详情(旧)",
    status: meta::Status::Deprecated,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v1.0/{domain_id}/common/order-mgr/orders-resource/{order_id}",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/api_order_00001.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "offset",
        limit: "limit",
        items: Some("resources"),
        total: Some("totalSize"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListOrderResourcesV1 => ListOrderResourcesV1Response : OPERATION of SERVICE; Customer
);

impl Paged for ListOrderResourcesV1 {
    type Item = OrderedResource;
    fn take_items(page: &mut Self::Response) -> Vec<OrderedResource> {
        std::mem::take(&mut page.resources)
    }
}

/// A resource.
#[doc(alias = "Resources")]
#[non_exhaustive]
pub struct OrderedResource {
    /// Resource ID. Wire name `resourceId`.
    #[doc(alias = "resourceId")]
    pub resource_id: Option<ResourceId>,
    /// Cloud service type code. Wire name `cloudServiceType`.
    #[doc(alias = "cloudServiceType")]
    pub cloud_service_type: Option<ServiceTypeCode>,
    /// Region code. Wire name `regionCode`.
    #[doc(alias = "regionCode")]
    pub region_code: Option<RegionCode>,
    /// Resource type code. Wire name `resourceType`.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<ResourceTypeCode>,
    /// Resource specification code. Wire name `resourceSpecCode`.
    #[doc(alias = "resourceSpecCode")]
    pub resource_spec_code: Option<ResourceSpecCode>,
    /// Capacity. Wire name `resourceSize`.
    #[doc(alias = "resourceSize")]
    pub resource_size: Option<Decimal>,
    /// Unit of the capacity (spelt so on the wire). Wire name `resouceSizeMeasureId`.
    #[doc(alias = "resouceSizeMeasureId")]
    pub resource_size_measure_id: Option<i64>,
    /// Provisioning status.
    pub status: Option<i64>,
}

static ORDERED_RESOURCE: meta::Object = meta::Object::plain(
    "OrderedResource",
    &[
        F::body("resourceId", K::Text).named("resource_id"),
        F::body("cloudServiceType", K::Text).named("cloud_service_type"),
        F::body("regionCode", K::Text).named("region_code"),
        F::body("resourceType", K::Text).named("resource_type"),
        F::body("resourceSpecCode", K::Text).named("resource_spec_code"),
        F::body("resourceSize", K::Decimal).named("resource_size"),
        F::body("resouceSizeMeasureId", K::Integer).named("resource_size_measure_id"),
        F::body("status", K::Integer),
    ],
);

record!(
    OrderedResource : ORDERED_RESOURCE; resource_id, cloud_service_type, region_code,
    resource_type, resource_spec_code, resource_size, resource_size_measure_id, status
);
