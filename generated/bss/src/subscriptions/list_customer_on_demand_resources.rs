// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query a customer's pay-per-use resources.

use crate::prelude::*;

/// Query a customer's pay-per-use resources.
///
/// A partner lists the pay-per-use resources of one of its partner-paid (China) or reseller-model (international) customers. The list lags behind, by cloud service: for reference only.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/partners/sub-customers/on-demand-resources/query` |
/// | Sites | China, International and Europe |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution partner or a distributor (first-tier reseller) |
/// | Permission | BPC_ITEM_SUBCUSTSERV_010105 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mqr_01002.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/mqr_01002.html> <https://support.huaweicloud.com/intl/pt-br/api-bpconsole/mqr_01002.html> (2025-11-27) |
/// | Chinese title | 查询客户按需资源列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{subscriptions::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCustomerOnDemandResources::new("523f9c1e7a5b2d48069d8e4c7f1a60b3")).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `effective_time_begin` is not after `effective_time_end`.
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - The resources of a reseller's customer are found only with indirect_partner_id.
///
/// # Not documented by the vendor
///
/// - Documented range of limit and length of indirect_partner_id (those of sibling operations are used).
/// - Response lengths.
#[doc(alias("查询客户按需资源列表", "QueryCustomerOnDemandResourcesReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCustomerOnDemandResources {
    /// Language of the names in the answer. One of `zh_CN`, `en_US`. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
    /// Customer account ID (from ListSubCustomers). Required. At most 64 characters.
    pub customer_id: CustomerId,
    /// Region code, such as cn-north-1. At most 64 characters.
    pub region_code: Option<RegionCode>,
    /// Cloud service type code, such as hws.service.type.obs. At most 64 characters.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Resource IDs to look for. At most 50 items.
    pub resource_ids: Option<Vec<ResourceId>>,
    /// Earliest effective time, UTC.
    pub effective_time_begin: Option<Timestamp>,
    /// Latest effective time, UTC.
    pub effective_time_end: Option<Timestamp>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`. The documents allow up to the greatest integer.
    pub offset: Option<i64>,
    /// Records per page. 1 to 100. Default: `10`. Limits as the vendor's SDK has them.
    pub limit: Option<i64>,
    /// Resource status.
    pub status: Option<OnDemandResourceStatus>,
    /// Reseller ID; needed for a reseller's sub-customer. At most 64 characters. Limits as the vendor's SDK has them.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ListCustomerOnDemandResources {
    /// With what every site requires; everything else is unset.
    pub fn new(customer_id: impl Into<CustomerId>) -> Self {
        Self {
            customer_id: customer_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`language`](field@Self::language). Language of the names in the answer.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
    /// Sets [`region_code`](field@Self::region_code). Region code, such as cn-north-1.
    pub fn region_code(mut self, value: impl Setting<RegionCode>) -> Self {
        value.set(&mut self.region_code);
        self
    }
    /// Sets [`service_type_code`](field@Self::service_type_code). Cloud service type code, such as hws.service.type.obs.
    pub fn service_type_code(mut self, value: impl Setting<ServiceTypeCode>) -> Self {
        value.set(&mut self.service_type_code);
        self
    }
    /// Sets [`resource_ids`](field@Self::resource_ids). Resource IDs to look for.
    pub fn resource_ids<F>(mut self, value: impl SettingsInto<ResourceId, F>) -> Self {
        value.set(&mut self.resource_ids);
        self
    }
    /// Sets [`effective_time_begin`](field@Self::effective_time_begin). Earliest effective time, UTC.
    pub fn effective_time_begin(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.effective_time_begin);
        self
    }
    /// Sets [`effective_time_end`](field@Self::effective_time_end). Latest effective time, UTC.
    pub fn effective_time_end(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.effective_time_end);
        self
    }
    /// Sets [`offset`](field@Self::offset). Index of the first record, from 0.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Records per page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
    /// Sets [`status`](field@Self::status). Resource status.
    pub fn status(mut self, value: impl Setting<OnDemandResourceStatus>) -> Self {
        value.set(&mut self.status);
        self
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID; needed for a reseller's sub-customer.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListCustomerOnDemandResources",
    fields: &[
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN")
            .limits(&[L::MaxLen(8), L::Only(&["zh_CN", "en_US"])]),
        F::body("customer_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("region_code", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::body("service_type_code", K::Text)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64)]),
        F::body("resource_ids", K::List(&K::Text))
            .on_empty(B::Ignored)
            .limits(&[L::MaxItems(50)]),
        F::body("effective_time_begin", K::Timestamp).on_empty(B::Ignored),
        F::body("effective_time_end", K::Timestamp).on_empty(B::Ignored),
        F::body("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::body("limit", K::Integer).default("10").limits(&[L::Min("1"), L::Max("100")]),
        F::body("status", K::Enum(OnDemandResourceStatus::META)),
        F::body("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
    rules: &[R::before("effective_time_begin", "effective_time_end", None)],
};

request!(
    ListCustomerOnDemandResources : REQUEST; language, customer_id, region_code,
    service_type_code, resource_ids, effective_time_begin, effective_time_end, offset,
    limit, status, indirect_partner_id
);

/// What [`ListCustomerOnDemandResources`] answers.
#[non_exhaustive]
pub struct ListCustomerOnDemandResourcesResponse {
    /// Resources of the customer.
    pub resources: Vec<OnDemandResource>,
    /// Number of resources.
    pub total_count: Option<i64>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCustomerOnDemandResourcesResponse",
    &[
        F::body("resources", K::List(&K::Object(&ON_DEMAND_RESOURCE))),
        F::body("total_count", K::Integer),
    ],
);

record!(ListCustomerOnDemandResourcesResponse : RESPONSE; resources, total_count);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCustomerOnDemandResources",
    section: "subscriptions",
    title: "Query a customer's pay-per-use resources",
    title_zh: "查询客户按需资源列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/partners/sub-customers/on-demand-resources/query",
    sites: Sites::ALL,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_SUBCUSTSERV_010105"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mqr_01002.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("resources"),
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
    ListCustomerOnDemandResources => ListCustomerOnDemandResourcesResponse : OPERATION of
    SERVICE; Partner, Distributor
);

impl Paged for ListCustomerOnDemandResources {
    type Item = OnDemandResource;
    fn take_items(page: &mut Self::Response) -> Vec<OnDemandResource> {
        std::mem::take(&mut page.resources)
    }
}

/// One pay-per-use resource.
#[doc(alias = "CustomerOnDemandResource")]
#[non_exhaustive]
pub struct OnDemandResource {
    /// Customer account ID.
    pub customer_id: Option<CustomerId>,
    /// Region code.
    pub region_code: Option<RegionCode>,
    /// Availability zone code.
    pub availability_zone_code: Option<ZoneCode>,
    /// Cloud service type code.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Resource type code.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Cloud service type name.
    pub service_type_name: Option<String>,
    /// Resource type name.
    pub resource_type_name: Option<String>,
    /// Resource ID.
    pub resource_id: Option<ResourceId>,
    /// Resource instance name.
    pub resource_name: Option<String>,
    /// Effective time, UTC.
    pub effective_time: Option<Timestamp>,
    /// Expiry time, UTC.
    pub expire_time: Option<Timestamp>,
    /// Resource status.
    pub status: Option<OnDemandResourceStatus>,
    /// Resource specification; that of a VM ends in .win or .linux.
    pub resource_spec_code: Option<ResourceSpecCode>,
    /// Size of the resource as a JSON text, such as {"specSize":40.0}.
    pub resource_info: Option<String>,
    /// Description of the product specification.
    pub product_spec_desc: Option<String>,
}

static ON_DEMAND_RESOURCE: meta::Object = meta::Object::plain(
    "OnDemandResource",
    &[
        F::body("customer_id", K::Text),
        F::body("region_code", K::Text),
        F::body("availability_zone_code", K::Text),
        F::body("service_type_code", K::Text),
        F::body("resource_type_code", K::Text),
        F::body("service_type_name", K::Text),
        F::body("resource_type_name", K::Text),
        F::body("resource_id", K::Text),
        F::body("resource_name", K::Text),
        F::body("effective_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
        F::body("status", K::Enum(OnDemandResourceStatus::META)),
        F::body("resource_spec_code", K::Text),
        F::body("resource_info", K::Text),
        F::body("product_spec_desc", K::Text),
    ],
);

record!(
    OnDemandResource : ON_DEMAND_RESOURCE; customer_id, region_code,
    availability_zone_code, service_type_code, resource_type_code, service_type_name,
    resource_type_name, resource_id, resource_name, effective_time, expire_time, status,
    resource_spec_code, resource_info, product_spec_desc
);

/// Status of a pay-per-use resource.
#[non_exhaustive]
pub enum OnDemandResourceStatus {
    /// Provisioned (`1`).
    Provisioned,
    /// Grace period (`2`).
    GracePeriod,
    /// Frozen (`3`).
    Frozen,
    /// Changing (`4`).
    Changing,
    /// Being closed (`5`).
    Closing,
    /// Closed (`6`).
    Closed,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    OnDemandResourceStatus : integer; Provisioned = "1", GracePeriod = "2", Frozen = "3",
    Changing = "4", Closing = "5", Closed = "6"
);
