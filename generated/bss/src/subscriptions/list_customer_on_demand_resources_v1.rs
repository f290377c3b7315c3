// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List pay-per-use resources of a customer (old).
#![allow(deprecated)]

use crate::prelude::*;

/// List pay-per-use resources of a customer (old).
///
/// Lists the pay-per-use resources of a customer. The list lags behind, by cloud service: for reference only.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/{partner_id}/partner/customer-mgr/customer-resource/query-resources` |
/// | Sites | China, International and Europe |
/// | Callers | [`Partner`](crate::Partner) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `pageNo` is a page number from 1 |
/// | Replaced by | [`ListCustomerOnDemandResources`](crate::subscriptions::ListCustomerOnDemandResources) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0079744790.html> <https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/zh-cn_topic_0079744790.html> (2025-08-28) |
/// | Chinese title | 查询客户按需资源列表 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{subscriptions::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCustomerOnDemandResourcesV1::new(ListCustomerOnDemandResourcesV1Required { partner_id: "5b2d48069d8e4c7f1a60b3523f9c1e7a".into(), customer_id: "23f9c1e7a5b2d48069d8e4c7f1a60b35".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `startTimeBegin` is not after `startTimeEnd`.
///
/// # When it is refused
///
/// - `401`: Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account.
///
/// # Notes
///
/// - Mandatory here means what the SDK demands.
/// - The limits are those of the international documents.
///
/// # Not documented by the vendor
///
/// - Ranges and defaults of pageNo and pageSize.
/// - Response lengths, values of status, chargingModeChangeFlag and lastDeductType.
#[doc(alias("查询客户按需资源列表", "QueryCustomerResourceReq"))]
#[deprecated(
    note = "the vendor is taking it offline; use `ListCustomerOnDemandResources`"
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCustomerOnDemandResourcesV1 {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Customer resource ID. 1 to 64 characters. An empty text is refused. Wire name `customerResourceId`.
    #[doc(alias = "customerResourceId")]
    pub customer_resource_id: Option<String>,
    /// Customer account ID. Required. 1 to 64 characters. Wire name `customerId`.
    #[doc(alias = "customerId")]
    pub customer_id: CustomerId,
    /// Region code. 1 to 64 characters. An empty text is refused. Wire name `regionCode`.
    #[doc(alias = "regionCode")]
    pub region_code: Option<RegionCode>,
    /// Cloud service type code. 1 to 64 characters. An empty text is refused. Wire name `cloudServiceTypeCode`.
    #[doc(alias = "cloudServiceTypeCode")]
    pub cloud_service_type_code: Option<ServiceTypeCode>,
    /// Resource type code. 1 to 64 characters. An empty text is refused. Wire name `resourceTypeCode`.
    #[doc(alias = "resourceTypeCode")]
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Resource IDs. At most 50 items. Wire name `resourceIds`.
    #[doc(alias = "resourceIds")]
    pub resource_ids: Option<Vec<ResourceId>>,
    /// Exact resource name. 1 to 64 characters. An empty text is refused. Wire name `resourceName`.
    #[doc(alias = "resourceName")]
    pub resource_name: Option<String>,
    /// Start of the range of effective times (UTC). An empty text is refused. Wire name `startTimeBegin`.
    #[doc(alias = "startTimeBegin")]
    pub start_time_begin: Option<Timestamp>,
    /// End of the range of effective times (UTC). An empty text is refused. Wire name `startTimeEnd`.
    #[doc(alias = "startTimeEnd")]
    pub start_time_end: Option<Timestamp>,
    /// Page number. Wire name `pageNo`.
    #[doc(alias = "pageNo")]
    pub page_no: Option<i64>,
    /// Records on a page. Wire name `pageSize`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i64>,
}

/// What every site requires of [`ListCustomerOnDemandResourcesV1`].
#[deprecated(
    note = "the vendor is taking it offline; use `ListCustomerOnDemandResources`"
)]
pub struct ListCustomerOnDemandResourcesV1Required {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Customer account ID. Required. 1 to 64 characters. Wire name `customerId`.
    pub customer_id: CustomerId,
}

required!(
    ListCustomerOnDemandResourcesV1Required of ListCustomerOnDemandResourcesV1;
    partner_id, customer_id
);

impl ListCustomerOnDemandResourcesV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ListCustomerOnDemandResourcesV1Required) -> Self {
        Self {
            partner_id: required.partner_id,
            customer_id: required.customer_id,
            ..Self::default()
        }
    }
    /// Sets [`customer_resource_id`](field@Self::customer_resource_id). Customer resource ID.
    pub fn customer_resource_id(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.customer_resource_id);
        self
    }
    /// Sets [`region_code`](field@Self::region_code). Region code.
    pub fn region_code(mut self, value: impl Setting<RegionCode>) -> Self {
        value.set(&mut self.region_code);
        self
    }
    /// Sets [`cloud_service_type_code`](field@Self::cloud_service_type_code). Cloud service type code.
    pub fn cloud_service_type_code(
        mut self,
        value: impl Setting<ServiceTypeCode>,
    ) -> Self {
        value.set(&mut self.cloud_service_type_code);
        self
    }
    /// Sets [`resource_type_code`](field@Self::resource_type_code). Resource type code.
    pub fn resource_type_code(mut self, value: impl Setting<ResourceTypeCode>) -> Self {
        value.set(&mut self.resource_type_code);
        self
    }
    /// Sets [`resource_ids`](field@Self::resource_ids). Resource IDs.
    pub fn resource_ids<F>(mut self, value: impl SettingsInto<ResourceId, F>) -> Self {
        value.set(&mut self.resource_ids);
        self
    }
    /// Sets [`resource_name`](field@Self::resource_name). Exact resource name.
    pub fn resource_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.resource_name);
        self
    }
    /// Sets [`start_time_begin`](field@Self::start_time_begin). Start of the range of effective times (UTC).
    pub fn start_time_begin(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.start_time_begin);
        self
    }
    /// Sets [`start_time_end`](field@Self::start_time_end). End of the range of effective times (UTC).
    pub fn start_time_end(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.start_time_end);
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

static REQUEST: meta::Object = meta::Object {
    name: "ListCustomerOnDemandResourcesV1",
    fields: &[
        F::path("partner_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("customerResourceId", K::Text)
            .named("customer_resource_id")
            .on_empty(B::Error)
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("customerId", K::Text)
            .named("customer_id")
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("regionCode", K::Text)
            .named("region_code")
            .on_empty(B::Error)
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("cloudServiceTypeCode", K::Text)
            .named("cloud_service_type_code")
            .on_empty(B::Error)
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("resourceTypeCode", K::Text)
            .named("resource_type_code")
            .on_empty(B::Error)
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("resourceIds", K::List(&K::Text))
            .named("resource_ids")
            .on_empty(B::Ignored)
            .limits(&[L::MaxItems(50)]),
        F::body("resourceName", K::Text)
            .named("resource_name")
            .on_empty(B::Error)
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("startTimeBegin", K::Timestamp)
            .named("start_time_begin")
            .on_empty(B::Error),
        F::body("startTimeEnd", K::Timestamp).named("start_time_end").on_empty(B::Error),
        F::body("pageNo", K::Integer).named("page_no"),
        F::body("pageSize", K::Integer).named("page_size"),
    ],
    rules: &[R::before("startTimeBegin", "startTimeEnd", None)],
};

request!(
    ListCustomerOnDemandResourcesV1 : REQUEST; partner_id, customer_resource_id,
    customer_id, region_code, cloud_service_type_code, resource_type_code, resource_ids,
    resource_name, start_time_begin, start_time_end, page_no, page_size
);

/// What [`ListCustomerOnDemandResourcesV1`] answers.
#[doc(alias = "QueryCustomerResourceRsp")]
#[non_exhaustive]
pub struct ListCustomerOnDemandResourcesV1Response {
    /// Status code; CBC.0000 means success.
    pub error_code: Option<ResultCode>,
    /// Status or error text.
    pub error_msg: Option<String>,
    /// Total number of records. Wire name `totalCount`.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
    /// Resources on this page. Wire name `customerResources`.
    #[doc(alias = "customerResources")]
    pub customer_resources: Vec<LegacyOnDemandResource>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCustomerOnDemandResourcesV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("totalCount", K::Integer).named("total_count"),
        F::body("customerResources", K::List(&K::Object(&LEGACY_ON_DEMAND_RESOURCE)))
            .named("customer_resources"),
    ],
);

record!(
    ListCustomerOnDemandResourcesV1Response : RESPONSE; error_code, error_msg,
    total_count, customer_resources
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCustomerOnDemandResourcesV1",
    section: "subscriptions",
    title: "List pay-per-use resources of a customer (old)",
    title_zh: "查询客户按需资源列表",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListCustomerOnDemandResources"),
    method: meta::Method::Post,
    path: "/v1.0/{partner_id}/partner/customer-mgr/customer-resource/query-resources",
    sites: Sites::ALL,
    callers: 2,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0079744790.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "pageNo",
        limit: "pageSize",
        items: Some("customerResources"),
        total: Some("totalCount"),
        next: None,
    }),
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form {
        hints: &[
            (
                "401",
                "Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account",
                "合作伙伴计划的权限由华为云逐个开通，请向客户经理确认您的计划是否已开通该权限；使用 Token 时，请先登录一次合作伙伴中心为账号设置密码",
            ),
        ],
        ..meta::Form::PLAIN
    },
};

operation!(
    ListCustomerOnDemandResourcesV1 => ListCustomerOnDemandResourcesV1Response :
    OPERATION of SERVICE; Partner
);

impl Paged for ListCustomerOnDemandResourcesV1 {
    type Item = LegacyOnDemandResource;
    fn take_items(page: &mut Self::Response) -> Vec<LegacyOnDemandResource> {
        std::mem::take(&mut page.customer_resources)
    }
}

/// A resource.
#[doc(alias = "CustomerResource")]
#[non_exhaustive]
pub struct LegacyOnDemandResource {
    /// Customer resource ID. Wire name `customerResourceId`.
    #[doc(alias = "customerResourceId")]
    pub customer_resource_id: Option<String>,
    /// Customer account ID. Wire name `customerId`.
    #[doc(alias = "customerId")]
    pub customer_id: Option<CustomerId>,
    /// Region code. Wire name `regionCode`.
    #[doc(alias = "regionCode")]
    pub region_code: Option<RegionCode>,
    /// Availability zone code. Wire name `azCode`.
    #[doc(alias = "azCode")]
    pub az_code: Option<ZoneCode>,
    /// Cloud service type code. Wire name `cloudServiceTypeCode`.
    #[doc(alias = "cloudServiceTypeCode")]
    pub cloud_service_type_code: Option<ServiceTypeCode>,
    /// Resource type code. Wire name `resourceTypeCode`.
    #[doc(alias = "resourceTypeCode")]
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Resource ID. Wire name `resourceId`.
    #[doc(alias = "resourceId")]
    pub resource_id: Option<ResourceId>,
    /// Resource name. Wire name `resourceName`.
    #[doc(alias = "resourceName")]
    pub resource_name: Option<String>,
    /// Effective time. Wire name `startTime`.
    #[doc(alias = "startTime")]
    pub start_time: Option<Timestamp>,
    /// Expiry time. Wire name `endTime`.
    #[doc(alias = "endTime")]
    pub end_time: Option<Timestamp>,
    /// Resource status.
    pub status: Option<i64>,
    /// Resource specification code. Wire name `resourceSpecCode`.
    #[doc(alias = "resourceSpecCode")]
    pub resource_spec_code: Option<ResourceSpecCode>,
    /// Capacity as a JSON text, for example {"specSize":50.0}. Wire name `resourceInfo`.
    #[doc(alias = "resourceInfo")]
    pub resource_info: Option<String>,
    /// Whether it can be changed to yearly/monthly. Wire name `chargingModeChangeFlag`.
    #[doc(alias = "chargingModeChangeFlag")]
    pub charging_mode_change_flag: Option<String>,
    /// Account type of the last deduction. Wire name `lastDeductType`.
    #[doc(alias = "lastDeductType")]
    pub last_deduct_type: Option<String>,
}

static LEGACY_ON_DEMAND_RESOURCE: meta::Object = meta::Object::plain(
    "LegacyOnDemandResource",
    &[
        F::body("customerResourceId", K::Text).named("customer_resource_id"),
        F::body("customerId", K::Text).named("customer_id"),
        F::body("regionCode", K::Text).named("region_code"),
        F::body("azCode", K::Text).named("az_code"),
        F::body("cloudServiceTypeCode", K::Text).named("cloud_service_type_code"),
        F::body("resourceTypeCode", K::Text).named("resource_type_code"),
        F::body("resourceId", K::Text).named("resource_id"),
        F::body("resourceName", K::Text).named("resource_name"),
        F::body("startTime", K::Timestamp).named("start_time"),
        F::body("endTime", K::Timestamp).named("end_time"),
        F::body("status", K::Integer),
        F::body("resourceSpecCode", K::Text).named("resource_spec_code"),
        F::body("resourceInfo", K::Text).named("resource_info"),
        F::body("chargingModeChangeFlag", K::Text).named("charging_mode_change_flag"),
        F::body("lastDeductType", K::Text).named("last_deduct_type"),
    ],
);

record!(
    LegacyOnDemandResource : LEGACY_ON_DEMAND_RESOURCE; customer_resource_id,
    customer_id, region_code, az_code, cloud_service_type_code, resource_type_code,
    resource_id, resource_name, start_time, end_time, status, resource_spec_code,
    resource_info, charging_mode_change_flag, last_deduct_type
);
