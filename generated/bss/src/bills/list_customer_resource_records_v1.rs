// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List resource usage details (old).
#![allow(deprecated)]

use crate::prelude::*;

/// List resource usage details (old).
///
/// Lists what each resource of a customer consumed in a month of the last three years. Amounts have 8 decimals and need not add up to the deductions, which have 2.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{domain_id}/customer/account-mgr/bill/res-records` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is a page number from 1 |
/// | Replaced by | [`ListCustomerselfResourceRecordDetails`](crate::bills::ListCustomerselfResourceRecordDetails) |
/// | Source | <https://support.huaweicloud.com/api-oce/mbc_00005.html> <https://support.huaweicloud.com/intl/en-us/api-oce/mbc_00001.html> <https://support.huaweicloud.com/intl/zh-cn/api-oce/mbc_00001.html> <https://www.huaweicloud.com/guide/productsdesc-bms_e6c22338d9537f0ee89c73d5771a34absupport1> (2025-11-27) |
/// | Chinese title | 查询资源详单(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{bills::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCustomerResourceRecordsV1::new(ListCustomerResourceRecordsV1Required { domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into(), cycle: "2026-01".parse()?, pay_method: PayMethod::YearlyMonthly, offset: 1, limit: 1 })).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Which parameters are mandatory is from the Go SDK.
/// - The Go SDK reads the total from total_count, the Java SDK from totalCount.
/// - Offset has no upper bound but that of an integer.
/// - International documents: no rule for a null or empty resInstanceId.
/// - OfficialAmount is in the Java SDK only.
///
/// # Not documented by the vendor
///
/// - Response lengths except resourceTag; values of measureId.
#[doc(alias = "查询资源详单(旧)")]
#[deprecated(
    note = "the vendor is taking it offline; use `ListCustomerselfResourceRecordDetails`"
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCustomerResourceRecordsV1 {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Month, yyyy-MM. Required.
    pub cycle: YearMonth,
    /// Cloud service type code. At most 64 characters. An empty text is refused. Wire name `cloudServiceTypeCode`.
    #[doc(alias = "cloudServiceTypeCode")]
    pub cloud_service_type_code: Option<ServiceTypeCode>,
    /// Resource type code. At most 64 characters. An empty text is refused. Wire name `resourceTypeCode`.
    #[doc(alias = "resourceTypeCode")]
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Region code. At most 64 characters. An empty text is refused. Wire name `regionCode`.
    #[doc(alias = "regionCode")]
    pub region_code: Option<RegionCode>,
    /// Resource ID. At most 256 characters. An empty text is refused. Wire name `resInstanceId`.
    #[doc(alias = "resInstanceId")]
    pub res_instance_id: Option<ResourceId>,
    /// Billing mode. Required. Wire name `payMethod`.
    #[doc(alias = "payMethod")]
    pub pay_method: PayMethod,
    /// Enterprise project ID; 0 is the default project, -1 not allocated. At most 64 characters. An empty text is refused. Wire name `enterpriseProjectId`.
    #[doc(alias = "enterpriseProjectId")]
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// Page number. Required. At least 1.
    pub offset: i64,
    /// Records per page. Required. 1 to 1000.
    pub limit: i64,
}

/// What every site requires of [`ListCustomerResourceRecordsV1`].
#[deprecated(
    note = "the vendor is taking it offline; use `ListCustomerselfResourceRecordDetails`"
)]
pub struct ListCustomerResourceRecordsV1Required {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Month, yyyy-MM. Required.
    pub cycle: YearMonth,
    /// Billing mode. Required. Wire name `payMethod`.
    pub pay_method: PayMethod,
    /// Page number. Required. At least 1.
    pub offset: i64,
    /// Records per page. Required. 1 to 1000.
    pub limit: i64,
}

required!(
    ListCustomerResourceRecordsV1Required of ListCustomerResourceRecordsV1; domain_id,
    cycle, pay_method, offset, limit
);

impl ListCustomerResourceRecordsV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ListCustomerResourceRecordsV1Required) -> Self {
        Self {
            domain_id: required.domain_id,
            cycle: required.cycle,
            pay_method: required.pay_method,
            offset: required.offset,
            limit: required.limit,
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
    /// Sets [`resource_type_code`](field@Self::resource_type_code). Resource type code.
    pub fn resource_type_code(mut self, value: impl Setting<ResourceTypeCode>) -> Self {
        value.set(&mut self.resource_type_code);
        self
    }
    /// Sets [`region_code`](field@Self::region_code). Region code.
    pub fn region_code(mut self, value: impl Setting<RegionCode>) -> Self {
        value.set(&mut self.region_code);
        self
    }
    /// Sets [`res_instance_id`](field@Self::res_instance_id). Resource ID.
    pub fn res_instance_id(mut self, value: impl Setting<ResourceId>) -> Self {
        value.set(&mut self.res_instance_id);
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

static REQUEST: meta::Object = meta::Object::plain(
    "ListCustomerResourceRecordsV1",
    &[
        F::path("domain_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::query("cycle", K::Month).required(),
        F::query("cloudServiceTypeCode", K::Text)
            .named("cloud_service_type_code")
            .on_empty(B::Error)
            .limits(&[L::MaxLen(64)]),
        F::query("resourceTypeCode", K::Text)
            .named("resource_type_code")
            .on_empty(B::Error)
            .limits(&[L::MaxLen(64)]),
        F::query("regionCode", K::Text)
            .named("region_code")
            .on_empty(B::Error)
            .limits(&[L::MaxLen(64)]),
        F::query("resInstanceId", K::Text)
            .named("res_instance_id")
            .on_empty(B::Error)
            .limits(&[L::MaxLen(256)]),
        F::query("payMethod", K::Enum(PayMethod::META))
            .named("pay_method")
            .required()
            .limits(&[L::MaxLen(4)]),
        F::query("enterpriseProjectId", K::Text)
            .named("enterprise_project_id")
            .on_empty(B::Error)
            .limits(&[L::MaxLen(64)]),
        F::query("offset", K::Integer).required().limits(&[L::Min("1")]),
        F::query("limit", K::Integer).required().limits(&[L::Min("1"), L::Max("1000")]),
    ],
);

request!(
    ListCustomerResourceRecordsV1 : REQUEST; domain_id, cycle, cloud_service_type_code,
    resource_type_code, region_code, res_instance_id, pay_method, enterprise_project_id,
    offset, limit
);

/// What [`ListCustomerResourceRecordsV1`] answers.
#[doc(alias = "QueryResRecordRsp")]
#[non_exhaustive]
pub struct ListCustomerResourceRecordsV1Response {
    /// Status code (only on failure).
    pub error_code: Option<ResultCode>,
    /// Status or error text (only on failure).
    pub error_msg: Option<String>,
    /// Records on this page. Wire name `monthlyRecords`.
    #[doc(alias = "monthlyRecords")]
    pub monthly_records: Vec<LegacyResourceBill>,
    /// Total number of records. Wire name `totalCount`.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
    /// Currency.
    pub currency: Option<Currency>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCustomerResourceRecordsV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("monthlyRecords", K::List(&K::Object(&LEGACY_RESOURCE_BILL)))
            .named("monthly_records"),
        F::body("totalCount", K::Integer).named("total_count"),
        F::body("currency", K::Enum(Currency::META)),
    ],
);

record!(
    ListCustomerResourceRecordsV1Response : RESPONSE; error_code, error_msg,
    monthly_records, total_count, currency
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCustomerResourceRecordsV1",
    section: "bills",
    title: "List resource usage details (old)",
    title_zh: "查询资源详单(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListCustomerselfResourceRecordDetails"),
    method: meta::Method::Get,
    path: "/v1.0/{domain_id}/customer/account-mgr/bill/res-records",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/mbc_00005.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "offset",
        limit: "limit",
        items: Some("monthlyRecords"),
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
    ListCustomerResourceRecordsV1 => ListCustomerResourceRecordsV1Response : OPERATION of
    SERVICE; Customer
);

impl Paged for ListCustomerResourceRecordsV1 {
    type Item = LegacyResourceBill;
    fn take_items(page: &mut Self::Response) -> Vec<LegacyResourceBill> {
        std::mem::take(&mut page.monthly_records)
    }
}

/// Consumption of one resource in a month.
#[doc(alias = "MonthlyRecord")]
#[non_exhaustive]
pub struct LegacyResourceBill {
    /// Cloud service type code. Wire name `cloudServiceTypeCode`.
    #[doc(alias = "cloudServiceTypeCode")]
    pub cloud_service_type_code: Option<ServiceTypeCode>,
    /// Region code. Wire name `regionCode`.
    #[doc(alias = "regionCode")]
    pub region_code: Option<RegionCode>,
    /// Resource type code. Wire name `resourceTypeCode`.
    #[doc(alias = "resourceTypeCode")]
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Resource ID. Wire name `resInstanceId`.
    #[doc(alias = "resInstanceId")]
    pub res_instance_id: Option<ResourceId>,
    /// Resource name. Wire name `resourceName`.
    #[doc(alias = "resourceName")]
    pub resource_name: Option<String>,
    /// Resource tag set by the customer. At most 8192 characters. Wire name `resourceTag`.
    #[doc(alias = "resourceTag")]
    pub resource_tag: Option<String>,
    /// Amount consumed, coupons included, 8 decimals. Wire name `consumeAmount`.
    #[doc(alias = "consumeAmount")]
    pub consume_amount: Option<Decimal>,
    /// Month.
    pub cycle: Option<YearMonth>,
    /// Unit of the amounts. Wire name `measureId`.
    #[doc(alias = "measureId")]
    pub measure_id: Option<i64>,
    /// Enterprise project ID. Wire name `enterpriseProjectId`.
    #[doc(alias = "enterpriseProjectId")]
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// Billing mode. Wire name `payMethod`.
    #[doc(alias = "payMethod")]
    pub pay_method: Option<String>,
    /// List price. Wire name `officialAmount`.
    #[doc(alias = "officialAmount")]
    pub official_amount: Option<Decimal>,
}

static LEGACY_RESOURCE_BILL: meta::Object = meta::Object::plain(
    "LegacyResourceBill",
    &[
        F::body("cloudServiceTypeCode", K::Text).named("cloud_service_type_code"),
        F::body("regionCode", K::Text).named("region_code"),
        F::body("resourceTypeCode", K::Text).named("resource_type_code"),
        F::body("resInstanceId", K::Text).named("res_instance_id"),
        F::body("resourceName", K::Text).named("resource_name"),
        F::body("resourceTag", K::Text).named("resource_tag").limits(&[L::MaxLen(8192)]),
        F::body("consumeAmount", K::Decimal).named("consume_amount"),
        F::body("cycle", K::Month),
        F::body("measureId", K::Integer).named("measure_id"),
        F::body("enterpriseProjectId", K::Text).named("enterprise_project_id"),
        F::body("payMethod", K::Text).named("pay_method"),
        F::body("officialAmount", K::Decimal).named("official_amount"),
    ],
);

record!(
    LegacyResourceBill : LEGACY_RESOURCE_BILL; cloud_service_type_code, region_code,
    resource_type_code, res_instance_id, resource_name, resource_tag, consume_amount,
    cycle, measure_id, enterprise_project_id, pay_method, official_amount
);
