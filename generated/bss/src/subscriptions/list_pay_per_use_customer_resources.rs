// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List a customer's yearly/monthly resources.

use crate::prelude::*;

/// List a customer's yearly/monthly resources.
///
/// Lists one or all yearly/monthly resources of a customer, by resource, order, service, status and expiration time. Despite its name it does not list pay-per-use resources. Only provisioned resources are found.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/orders/suscriptions/resources/query` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): A partner or distributor calls it with its own AK/SK or token (and customer_id), a customer with the customer's |
/// | Permission | BPC_ITEM_SUBCUSTSERV_010105 (partner); billing:subscription:view (customer) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/api_order_00021.html> <https://support.huaweicloud.com/api-oce/api_order_00021.html> <https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00021.html> (2025-12-23) |
/// | Chinese title | 查询客户包年/包月资源列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{subscriptions::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListPayPerUseCustomerResources::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `expire_time_begin` is not after `expire_time_end`.
///
/// # Related
///
/// - [`AutoRenewalResources`](crate::subscriptions::AutoRenewalResources): Renews one automatically.
/// - [`ListRenewRateOnPeriod`](crate::pricing::ListRenewRateOnPeriod): Prices a renewal.
/// - [`RenewalResources`](crate::subscriptions::RenewalResources): Renews.
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - A partner must send customer_id; for others it is not used.
/// - only_main_resource has no effect when resource_ids holds IDs of sub-resources: they find only themselves.
/// - The path is spelt suscriptions.
/// - Null resource_ids are no filter in the documents; the SDK text says null is not supported.
/// - Limit is at most 500 in an older international SDK text.
/// - The documents call status_list comma-separated, although it is a list of numbers.
/// - Without any parameter the first 10 resources come back.
///
/// # Not documented by the vendor
///
/// - Documented entries of offset, expire_time_begin, expire_time_end, service_type_code and customer_id (those here come from an SDK).
/// - Newest range of limit.
/// - Response field lengths.
#[doc(alias = "查询客户包年/包月资源列表")]
#[doc(alias = "QueryResourcesReq")]
#[doc(alias = "expiring resources")]
#[doc(alias = "expire")]
#[doc(alias = "到期资源")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListPayPerUseCustomerResources {
    /// Resource IDs; their sub-resources are found too unless only_main_resource is 1. At most 50 items.
    pub resource_ids: Option<Vec<ResourceId>>,
    /// Order ID, to find the resources of the order. At most 64 characters.
    pub order_id: Option<OrderId>,
    /// Whether only main resources are listed. Default: `0`.
    pub only_main_resource: Option<Flag>,
    /// Resource statuses. At most 10 items.
    pub status_list: Option<Vec<ResourceStatus>>,
    /// Index of the first record, from 0. 0 to 2147483646. Default: `0`. Limits as the vendor's SDK has them. The greatest value comes from a vendor SDK.
    pub offset: Option<i64>,
    /// Number of records per page. 1 to 500. Default: `10`. Limits as the vendor's SDK has them.
    pub limit: Option<i64>,
    /// Start of the expiration time, UTC.
    pub expire_time_begin: Option<Timestamp>,
    /// End of the expiration time, UTC.
    pub expire_time_end: Option<Timestamp>,
    /// Cloud service type code. 1 to 64 characters. An empty text is refused. Limits as the vendor's SDK has them.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Customer account ID; a partner must send it. Required when called by partner. At most 64 characters. Limits as the vendor's SDK has them.
    pub customer_id: Option<CustomerId>,
}

impl ListPayPerUseCustomerResources {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`resource_ids`](field@Self::resource_ids). Resource IDs; their sub-resources are found too unless only_main_resource is 1.
    pub fn resource_ids<F>(mut self, value: impl SettingsInto<ResourceId, F>) -> Self {
        value.set(&mut self.resource_ids);
        self
    }
    /// Sets [`order_id`](field@Self::order_id). Order ID, to find the resources of the order.
    pub fn order_id(mut self, value: impl Setting<OrderId>) -> Self {
        value.set(&mut self.order_id);
        self
    }
    /// Sets [`only_main_resource`](field@Self::only_main_resource). Whether only main resources are listed.
    pub fn only_main_resource(mut self, value: impl Setting<Flag>) -> Self {
        value.set(&mut self.only_main_resource);
        self
    }
    /// Sets [`status_list`](field@Self::status_list). Resource statuses.
    pub fn status_list<F>(mut self, value: impl Settings<ResourceStatus, F>) -> Self {
        value.set(&mut self.status_list);
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
    /// Sets [`expire_time_begin`](field@Self::expire_time_begin). Start of the expiration time, UTC.
    pub fn expire_time_begin(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.expire_time_begin);
        self
    }
    /// Sets [`expire_time_end`](field@Self::expire_time_end). End of the expiration time, UTC.
    pub fn expire_time_end(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.expire_time_end);
        self
    }
    /// Sets [`service_type_code`](field@Self::service_type_code). Cloud service type code.
    pub fn service_type_code(mut self, value: impl Setting<ServiceTypeCode>) -> Self {
        value.set(&mut self.service_type_code);
        self
    }
    /// Sets [`customer_id`](field@Self::customer_id). Customer account ID; a partner must send it.
    pub fn customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.customer_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListPayPerUseCustomerResources",
    fields: &[
        F::body("resource_ids", K::List(&K::Text))
            .on_empty(B::Ignored)
            .limits(&[L::MaxItems(50)]),
        F::body("order_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::body("only_main_resource", K::Enum(Flag::META)).default("0"),
        F::body("status_list", K::List(&K::Enum(ResourceStatus::META)))
            .on_empty(B::Ignored)
            .limits(&[L::MaxItems(10)]),
        F::body("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483646")]),
        F::body("limit", K::Integer).default("10").limits(&[L::Min("1"), L::Max("500")]),
        F::body("expire_time_begin", K::Timestamp).on_empty(B::Ignored),
        F::body("expire_time_end", K::Timestamp).on_empty(B::Ignored),
        F::body("service_type_code", K::Text)
            .on_empty(B::Error)
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("customer_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
    rules: &[
        R::required_when("customer_id", &[])
            .by(2)
            .because("A partner must say whose they are"),
        R::before("expire_time_begin", "expire_time_end", None),
    ],
};

request!(
    ListPayPerUseCustomerResources : REQUEST; resource_ids, order_id, only_main_resource,
    status_list, offset, limit, expire_time_begin, expire_time_end, service_type_code,
    customer_id
);

/// What [`ListPayPerUseCustomerResources`] answers.
#[non_exhaustive]
pub struct ListPayPerUseCustomerResourcesResponse {
    /// Resources.
    pub data: Vec<PeriodResource>,
    /// Number of records in all.
    pub total_count: Option<i64>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListPayPerUseCustomerResourcesResponse",
    &[
        F::body("data", K::List(&K::Object(&PERIOD_RESOURCE))),
        F::body("total_count", K::Integer),
    ],
);

record!(ListPayPerUseCustomerResourcesResponse : RESPONSE; data, total_count);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListPayPerUseCustomerResources",
    section: "subscriptions",
    title: "List a customer's yearly/monthly resources",
    title_zh: "查询客户包年/包月资源列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/orders/suscriptions/resources/query",
    sites: Sites::ALL,
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: Some(
        "BPC_ITEM_SUBCUSTSERV_010105 (partner); billing:subscription:view (customer)",
    ),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/api_order_00021.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("data"),
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
    ListPayPerUseCustomerResources => ListPayPerUseCustomerResourcesResponse : OPERATION
    of SERVICE; Customer, Partner, Distributor
);

impl Paged for ListPayPerUseCustomerResources {
    type Item = PeriodResource;
    fn take_items(page: &mut Self::Response) -> Vec<PeriodResource> {
        std::mem::take(&mut page.data)
    }
}

/// A yearly/monthly resource.
#[doc(alias = "OrderInstanceV2")]
#[non_exhaustive]
pub struct PeriodResource {
    /// Internal ID of the resource to provision.
    pub id: Option<String>,
    /// Resource ID.
    pub resource_id: Option<ResourceId>,
    /// Resource name.
    pub resource_name: Option<String>,
    /// Region code, e.g. cn-north-1 or ap-southeast-1.
    pub region_code: Option<RegionCode>,
    /// Cloud service type code, e.g. hws.service.type.obs.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Resource type code, e.g. hws.resource.type.vm.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Resource type name, in the language asked for.
    pub resource_type_name: Option<String>,
    /// Cloud service type name, in the language asked for.
    pub service_type_name: Option<String>,
    /// Resource specification; that of a VM ends in .win or .linux.
    pub resource_spec_code: Option<ResourceSpecCode>,
    /// Project ID.
    pub project_id: Option<ProjectId>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Parent resource ID.
    pub parent_resource_id: Option<ResourceId>,
    /// Whether it is a main resource.
    pub is_main_resource: Option<Flag>,
    /// Resource status.
    pub status: Option<ResourceStatus>,
    /// Start of effect, UTC.
    pub effective_time: Option<Timestamp>,
    /// Expiration time, UTC.
    pub expire_time: Option<Timestamp>,
    /// What happens at expiration; only 3 means auto-renewal.
    pub expire_policy: Option<ExpirePolicy>,
    /// Product specification in words. At most 512 characters. Limits as the vendor's SDK has them.
    pub product_spec_desc: Option<String>,
    /// Size of a linear product.
    pub spec_size: Option<Decimal>,
    /// Unit of the size.
    pub spec_size_measure_id: Option<i64>,
    /// Time of the last update, UTC.
    pub update_time: Option<Timestamp>,
    /// Enterprise project of the resource.
    pub enterprise_project: Option<EnterpriseProject>,
}

static PERIOD_RESOURCE: meta::Object = meta::Object::plain(
    "PeriodResource",
    &[
        F::body("id", K::Text),
        F::body("resource_id", K::Text),
        F::body("resource_name", K::Text),
        F::body("region_code", K::Text),
        F::body("service_type_code", K::Text),
        F::body("resource_type_code", K::Text),
        F::body("resource_type_name", K::Text),
        F::body("service_type_name", K::Text),
        F::body("resource_spec_code", K::Text),
        F::body("project_id", K::Text),
        F::body("product_id", K::Text),
        F::body("parent_resource_id", K::Text),
        F::body("is_main_resource", K::Enum(Flag::META)),
        F::body("status", K::Enum(ResourceStatus::META)),
        F::body("effective_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
        F::body("expire_policy", K::Enum(ExpirePolicy::META)),
        F::body("product_spec_desc", K::Text).limits(&[L::MaxLen(512)]),
        F::body("spec_size", K::Decimal),
        F::body("spec_size_measure_id", K::Integer),
        F::body("update_time", K::Timestamp),
        F::body("enterprise_project", K::Object(&crate::types::ENTERPRISE_PROJECT)),
    ],
);

record!(
    PeriodResource : PERIOD_RESOURCE; id, resource_id, resource_name, region_code,
    service_type_code, resource_type_code, resource_type_name, service_type_name,
    resource_spec_code, project_id, product_id, parent_resource_id, is_main_resource,
    status, effective_time, expire_time, expire_policy, product_spec_desc, spec_size,
    spec_size_measure_id, update_time, enterprise_project
);

/// What happens at expiration.
#[non_exhaustive]
pub enum ExpirePolicy {
    /// Enter the grace period (`0`).
    GracePeriod,
    /// Change to pay-per-use (`1`).
    ToPayPerUse,
    /// Delete at once (`2`).
    DeleteAtOnce,
    /// Renew automatically (`3`).
    AutoRenew,
    /// Freeze (`4`).
    Freeze,
    /// Delete after the retention period (`5`).
    DeleteAfterRetention,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    ExpirePolicy : integer; GracePeriod = "0", ToPayPerUse = "1", DeleteAtOnce = "2",
    AutoRenew = "3", Freeze = "4", DeleteAfterRetention = "5"
);
