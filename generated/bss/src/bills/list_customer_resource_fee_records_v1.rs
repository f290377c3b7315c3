// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List resource fee records (old).
#![allow(deprecated)]

use crate::prelude::*;

/// List resource fee records (old).
///
/// Lists the fee records of each resource of the caller within one month of the last three years; not those of enterprise members.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{domain_id}/customer/account-mgr/bill/res-fee-records` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is a page number from 1 |
/// | Replaced by | [`ListCustomerselfResourceRecords`](crate::bills::ListCustomerselfResourceRecords) |
/// | Source | <https://support.huaweicloud.com/api-oce/mbc_00002.html> <https://huaweicloud.com/guide/category-eb08ae0eabea721035234f82891da7c7c89274f90903573b25cbb4011258246e-1> (2025-11-27) |
/// | Chinese title | 查询资源消费记录(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{bills::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCustomerResourceFeeRecordsV1::new(ListCustomerResourceFeeRecordsV1Required { domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into(), start_time: "2026-01-01".parse()?, end_time: "2026-01-01".parse()?, pay_method: PayMethod::YearlyMonthly })).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `startTime` and `endTime` lie in one month.
/// - `startTime` is not after `endTime`.
///
/// # Notes
///
/// - resource_tag: the Go SDK reads resourceTag, the Java SDK resourcetag.
/// - error_code and error_msg are in the Go SDK only.
///
/// # Not documented by the vendor
///
/// - Response lengths and values.
#[doc(alias = "查询资源消费记录(旧)")]
#[deprecated(
    note = "the vendor is taking it offline; use `ListCustomerselfResourceRecords`"
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCustomerResourceFeeRecordsV1 {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// First day. Required. Wire name `startTime`.
    #[doc(alias = "startTime")]
    pub start_time: Date,
    /// Last day, in the same month. Required. Wire name `endTime`.
    #[doc(alias = "endTime")]
    pub end_time: Date,
    /// Cloud service type code. At most 256 characters. An empty text is refused. Wire name `cloudServiceTypeCode`.
    #[doc(alias = "cloudServiceTypeCode")]
    pub cloud_service_type_code: Option<ServiceTypeCode>,
    /// Region code. At most 64 characters. An empty text is refused. Wire name `regionCode`.
    #[doc(alias = "regionCode")]
    pub region_code: Option<RegionCode>,
    /// Order ID. At most 64 characters. An empty text is refused. Wire name `orderId`.
    #[doc(alias = "orderId")]
    pub order_id: Option<OrderId>,
    /// Billing mode. Required. One of `0`, `1`. Wire name `payMethod`.
    #[doc(alias = "payMethod")]
    pub pay_method: PayMethod,
    /// Page number. At least 1. Default: `1`. An empty text is refused.
    pub offset: Option<i64>,
    /// Records per page. 1 to 100. Default: `10`. An empty text is refused.
    pub limit: Option<i64>,
    /// Resource ID. At most 256 characters. An empty text is refused. Wire name `resourceId`.
    #[doc(alias = "resourceId")]
    pub resource_id: Option<ResourceId>,
    /// Enterprise project ID; 0 is the default project, -1 not allocated. At most 64 characters. An empty text is refused. Wire name `enterpriseProjectId`.
    #[doc(alias = "enterpriseProjectId")]
    pub enterprise_project_id: Option<EnterpriseProjectId>,
}

/// What every site requires of [`ListCustomerResourceFeeRecordsV1`].
#[deprecated(
    note = "the vendor is taking it offline; use `ListCustomerselfResourceRecords`"
)]
pub struct ListCustomerResourceFeeRecordsV1Required {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// First day. Required. Wire name `startTime`.
    pub start_time: Date,
    /// Last day, in the same month. Required. Wire name `endTime`.
    pub end_time: Date,
    /// Billing mode. Required. One of `0`, `1`. Wire name `payMethod`.
    pub pay_method: PayMethod,
}

required!(
    ListCustomerResourceFeeRecordsV1Required of ListCustomerResourceFeeRecordsV1;
    domain_id, start_time, end_time, pay_method
);

impl ListCustomerResourceFeeRecordsV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ListCustomerResourceFeeRecordsV1Required) -> Self {
        Self {
            domain_id: required.domain_id,
            start_time: required.start_time,
            end_time: required.end_time,
            pay_method: required.pay_method,
            ..Self::default()
        }
    }
    /// Sets [`cloud_service_type_code`](field@Self::cloud_service_type_code). Cloud service type code.
    pub fn cloud_service_type_code(
        mut self,
        value: impl Setting<ServiceTypeCode>,
    ) -> Self {
        value.set(&mut self.cloud_service_type_code);
        self
    }
    /// Sets [`region_code`](field@Self::region_code). Region code.
    pub fn region_code(mut self, value: impl Setting<RegionCode>) -> Self {
        value.set(&mut self.region_code);
        self
    }
    /// Sets [`order_id`](field@Self::order_id). Order ID.
    pub fn order_id(mut self, value: impl Setting<OrderId>) -> Self {
        value.set(&mut self.order_id);
        self
    }
    /// Sets [`offset`](field@Self::offset). Page number.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Records per page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
    /// Sets [`resource_id`](field@Self::resource_id). Resource ID.
    pub fn resource_id(mut self, value: impl Setting<ResourceId>) -> Self {
        value.set(&mut self.resource_id);
        self
    }
    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id). Enterprise project ID; 0 is the default project, -1 not allocated.
    pub fn enterprise_project_id(
        mut self,
        value: impl Setting<EnterpriseProjectId>,
    ) -> Self {
        value.set(&mut self.enterprise_project_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListCustomerResourceFeeRecordsV1",
    fields: &[
        F::path("domain_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::query("startTime", K::Date).named("start_time").required(),
        F::query("endTime", K::Date).named("end_time").required(),
        F::query("cloudServiceTypeCode", K::Text)
            .named("cloud_service_type_code")
            .on_empty(B::Error)
            .limits(&[L::MaxLen(256)]),
        F::query("regionCode", K::Text)
            .named("region_code")
            .on_empty(B::Error)
            .limits(&[L::MaxLen(64)]),
        F::query("orderId", K::Text)
            .named("order_id")
            .on_empty(B::Error)
            .limits(&[L::MaxLen(64)]),
        F::query("payMethod", K::Enum(PayMethod::META))
            .named("pay_method")
            .required()
            .limits(&[L::MaxLen(4), L::Only(&["0", "1"])]),
        F::query("offset", K::Integer)
            .on_empty(B::Error)
            .null_is_error()
            .default("1")
            .limits(&[L::Min("1")]),
        F::query("limit", K::Integer)
            .on_empty(B::Error)
            .null_is_error()
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
        F::query("resourceId", K::Text)
            .named("resource_id")
            .on_empty(B::Error)
            .limits(&[L::MaxLen(256)]),
        F::query("enterpriseProjectId", K::Text)
            .named("enterprise_project_id")
            .on_empty(B::Error)
            .limits(&[L::MaxLen(64)]),
    ],
    rules: &[
        R::same_month("startTime", "endTime"),
        R::before("startTime", "endTime", None),
    ],
};

request!(
    ListCustomerResourceFeeRecordsV1 : REQUEST; domain_id, start_time, end_time,
    cloud_service_type_code, region_code, order_id, pay_method, offset, limit,
    resource_id, enterprise_project_id
);

/// What [`ListCustomerResourceFeeRecordsV1`] answers.
#[doc(alias = "QueryResFeeRecordRsp")]
#[non_exhaustive]
pub struct ListCustomerResourceFeeRecordsV1Response {
    /// Status code (only on failure).
    pub error_code: Option<ResultCode>,
    /// Status or error text (only on failure).
    pub error_msg: Option<String>,
    /// Total number of records. Wire name `totalCount`.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
    /// Currency.
    pub currency: Option<Currency>,
    /// Records on this page. Wire name `feeRecords`.
    #[doc(alias = "feeRecords")]
    pub fee_records: Vec<LegacyResourceFee>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCustomerResourceFeeRecordsV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("totalCount", K::Integer).named("total_count"),
        F::body("currency", K::Enum(Currency::META)),
        F::body("feeRecords", K::List(&K::Object(&LEGACY_RESOURCE_FEE)))
            .named("fee_records"),
    ],
);

record!(
    ListCustomerResourceFeeRecordsV1Response : RESPONSE; error_code, error_msg,
    total_count, currency, fee_records
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCustomerResourceFeeRecordsV1",
    section: "bills",
    title: "List resource fee records (old)",
    title_zh: "查询资源消费记录(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListCustomerselfResourceRecords"),
    method: meta::Method::Get,
    path: "/v1.0/{domain_id}/customer/account-mgr/bill/res-fee-records",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/mbc_00002.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "offset",
        limit: "limit",
        items: Some("feeRecords"),
        total: Some("totalCount"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListCustomerResourceFeeRecordsV1 => ListCustomerResourceFeeRecordsV1Response :
    OPERATION of SERVICE; Customer
);

impl Paged for ListCustomerResourceFeeRecordsV1 {
    type Item = LegacyResourceFee;
    fn take_items(page: &mut Self::Response) -> Vec<LegacyResourceFee> {
        std::mem::take(&mut page.fee_records)
    }
}

/// One fee record of a resource.
#[doc(alias = "ResFeeRecord")]
#[non_exhaustive]
pub struct LegacyResourceFee {
    /// When the fee arose. Wire name `createTime`.
    #[doc(alias = "createTime")]
    pub create_time: Option<String>,
    /// Start of the use the fee is for. Wire name `effectiveTime`.
    #[doc(alias = "effectiveTime")]
    pub effective_time: Option<String>,
    /// End of the use the fee is for. Wire name `expireTime`.
    #[doc(alias = "expireTime")]
    pub expire_time: Option<String>,
    /// Serial number of the record. Wire name `feeId`.
    #[doc(alias = "feeId")]
    pub fee_id: Option<String>,
    /// Product ID. Wire name `productId`.
    #[doc(alias = "productId")]
    pub product_id: Option<ProductId>,
    /// Product name. Wire name `productName`.
    #[doc(alias = "productName")]
    pub product_name: Option<String>,
    /// Order ID. Wire name `orderId`.
    #[doc(alias = "orderId")]
    pub order_id: Option<OrderId>,
    /// Amount consumed, coupons included.
    pub amount: Option<Decimal>,
    /// Unit of the amounts. Wire name `measureId`.
    #[doc(alias = "measureId")]
    pub measure_id: Option<i64>,
    /// Usage. Wire name `usageAmount`.
    #[doc(alias = "usageAmount")]
    pub usage_amount: Option<Decimal>,
    /// Unit of the usage. Wire name `usageMeasureId`.
    #[doc(alias = "usageMeasureId")]
    pub usage_measure_id: Option<i64>,
    /// Usage taken from a package. Wire name `freeResourceAmount`.
    #[doc(alias = "freeResourceAmount")]
    pub free_resource_amount: Option<Decimal>,
    /// Unit of the package usage. Wire name `freeResourceMeasureId`.
    #[doc(alias = "freeResourceMeasureId")]
    pub free_resource_measure_id: Option<i64>,
    /// Cloud service type code. Wire name `cloudServiceTypeCode`.
    #[doc(alias = "cloudServiceTypeCode")]
    pub cloud_service_type_code: Option<ServiceTypeCode>,
    /// Region code. Wire name `regionCode`.
    #[doc(alias = "regionCode")]
    pub region_code: Option<RegionCode>,
    /// Resource type code. Wire name `resourceTypeCode`.
    #[doc(alias = "resourceTypeCode")]
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Billing mode. Wire name `payMethod`.
    #[doc(alias = "payMethod")]
    pub pay_method: Option<String>,
    /// Project ID. Wire name `projectID`.
    #[doc(alias = "projectID")]
    pub project_id: Option<ProjectId>,
    /// Project name. Wire name `projectName`.
    #[doc(alias = "projectName")]
    pub project_name: Option<String>,
    /// Resource tag. Wire name `resourcetag`.
    #[doc(alias = "resourcetag")]
    pub resource_tag: Option<String>,
    /// Resource name. Wire name `resourceName`.
    #[doc(alias = "resourceName")]
    pub resource_name: Option<String>,
    /// Resource ID. Wire name `resourceId`.
    #[doc(alias = "resourceId")]
    pub resource_id: Option<ResourceId>,
    /// Kind of expenditure. Wire name `feeSourceOperation`.
    #[doc(alias = "feeSourceOperation")]
    pub fee_source_operation: Option<i64>,
    /// Unit of the period. Wire name `periodType`.
    #[doc(alias = "periodType")]
    pub period_type: Option<String>,
    /// Enterprise project ID. Wire name `enterpriseProjectId`.
    #[doc(alias = "enterpriseProjectId")]
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// Spot instance ID.
    pub spot: Option<String>,
    /// Usage taken from a reserved instance. Wire name `rIAmount`.
    #[doc(alias = "rIAmount")]
    pub ri_amount: Option<Decimal>,
    /// Unit of the reserved instance usage. Wire name `rIMeasureId`.
    #[doc(alias = "rIMeasureId")]
    pub ri_measure_id: Option<i64>,
    /// List price; a whole number, in the Java SDK only. Wire name `officialAmount`.
    #[doc(alias = "officialAmount")]
    pub official_amount: Option<i64>,
}

static LEGACY_RESOURCE_FEE: meta::Object = meta::Object::plain(
    "LegacyResourceFee",
    &[
        F::body("createTime", K::Text).named("create_time"),
        F::body("effectiveTime", K::Text).named("effective_time"),
        F::body("expireTime", K::Text).named("expire_time"),
        F::body("feeId", K::Text).named("fee_id"),
        F::body("productId", K::Text).named("product_id"),
        F::body("productName", K::Text).named("product_name"),
        F::body("orderId", K::Text).named("order_id"),
        F::body("amount", K::Decimal),
        F::body("measureId", K::Integer).named("measure_id"),
        F::body("usageAmount", K::Decimal).named("usage_amount"),
        F::body("usageMeasureId", K::Integer).named("usage_measure_id"),
        F::body("freeResourceAmount", K::Decimal).named("free_resource_amount"),
        F::body("freeResourceMeasureId", K::Integer).named("free_resource_measure_id"),
        F::body("cloudServiceTypeCode", K::Text).named("cloud_service_type_code"),
        F::body("regionCode", K::Text).named("region_code"),
        F::body("resourceTypeCode", K::Text).named("resource_type_code"),
        F::body("payMethod", K::Text).named("pay_method"),
        F::body("projectID", K::Text).named("project_id"),
        F::body("projectName", K::Text).named("project_name"),
        F::body("resourcetag", K::Text).named("resource_tag"),
        F::body("resourceName", K::Text).named("resource_name"),
        F::body("resourceId", K::Text).named("resource_id"),
        F::body("feeSourceOperation", K::Integer).named("fee_source_operation"),
        F::body("periodType", K::Text).named("period_type"),
        F::body("enterpriseProjectId", K::Text).named("enterprise_project_id"),
        F::body("spot", K::Text),
        F::body("rIAmount", K::Decimal).named("ri_amount"),
        F::body("rIMeasureId", K::Integer).named("ri_measure_id"),
        F::body("officialAmount", K::Integer).named("official_amount"),
    ],
);

record!(
    LegacyResourceFee : LEGACY_RESOURCE_FEE; create_time, effective_time, expire_time,
    fee_id, product_id, product_name, order_id, amount, measure_id, usage_amount,
    usage_measure_id, free_resource_amount, free_resource_measure_id,
    cloud_service_type_code, region_code, resource_type_code, pay_method, project_id,
    project_name, resource_tag, resource_name, resource_id, fee_source_operation,
    period_type, enterprise_project_id, spot, ri_amount, ri_measure_id, official_amount
);
