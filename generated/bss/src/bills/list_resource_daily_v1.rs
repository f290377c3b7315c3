// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List daily resource consumption (old).
#![allow(deprecated)]

use crate::prelude::*;

/// List daily resource consumption (old).
///
/// Lists the daily consumption of the resources of a customer. Known from an old Go SDK only.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/{domain_id}/customer/account-mgr/bill/resource-daily` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `pageNo` is a page number from 1 |
/// | Chinese title | 查询资源日消费明细 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{bills::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListResourceDailyV1::new(ListResourceDailyV1Required { domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into(), start_time: "startTime".into(), end_time: "endTime".into(), pay_method: PayMethod::YearlyMonthly })).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Whether the server still answers is unknown; the Chinese title and the caller are guesses.
///
/// # Not documented by the vendor
///
/// - All limits, who may call, the formats of the times.
#[doc(alias("查询资源日消费明细", "ResourceDailyOpts"))]
#[deprecated(note = "the vendor is taking it offline")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListResourceDailyV1 {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Start of the consumption time. Required. Wire name `startTime`.
    #[doc(alias = "startTime")]
    pub start_time: String,
    /// End of the consumption time. Required. Wire name `endTime`.
    #[doc(alias = "endTime")]
    pub end_time: String,
    /// Billing mode. Required. One of `0`, `1`. Limits as the vendor's SDK has them. Wire name `payMethod`.
    #[doc(alias = "payMethod")]
    pub pay_method: PayMethod,
    /// Cloud service type code. Wire name `cloudServiceType`.
    #[doc(alias = "cloudServiceType")]
    pub cloud_service_type: Option<ServiceTypeCode>,
    /// Region code. Wire name `regionCode`.
    #[doc(alias = "regionCode")]
    pub region_code: Option<RegionCode>,
    /// Resource ID. Wire name `resourceId`.
    #[doc(alias = "resourceId")]
    pub resource_id: Option<ResourceId>,
    /// Enterprise project ID. Wire name `enterpriseProjectId`.
    #[doc(alias = "enterpriseProjectId")]
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// Page number. Wire name `pageNo`.
    #[doc(alias = "pageNo")]
    pub page_no: Option<i64>,
    /// Records on a page; the SDK asks for 2000. Wire name `pageSize`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i64>,
}

/// What every site requires of [`ListResourceDailyV1`].
#[deprecated(note = "the vendor is taking it offline")]
pub struct ListResourceDailyV1Required {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Start of the consumption time. Required. Wire name `startTime`.
    pub start_time: String,
    /// End of the consumption time. Required. Wire name `endTime`.
    pub end_time: String,
    /// Billing mode. Required. One of `0`, `1`. Limits as the vendor's SDK has them. Wire name `payMethod`.
    pub pay_method: PayMethod,
}

required!(
    ListResourceDailyV1Required of ListResourceDailyV1; domain_id, start_time, end_time,
    pay_method
);

impl ListResourceDailyV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ListResourceDailyV1Required) -> Self {
        Self {
            domain_id: required.domain_id,
            start_time: required.start_time,
            end_time: required.end_time,
            pay_method: required.pay_method,
            ..Self::default()
        }
    }
    /// Sets [`cloud_service_type`](field@Self::cloud_service_type). Cloud service type code.
    pub fn cloud_service_type(mut self, value: impl Setting<ServiceTypeCode>) -> Self {
        value.set(&mut self.cloud_service_type);
        self
    }
    /// Sets [`region_code`](field@Self::region_code). Region code.
    pub fn region_code(mut self, value: impl Setting<RegionCode>) -> Self {
        value.set(&mut self.region_code);
        self
    }
    /// Sets [`resource_id`](field@Self::resource_id). Resource ID.
    pub fn resource_id(mut self, value: impl Setting<ResourceId>) -> Self {
        value.set(&mut self.resource_id);
        self
    }
    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id). Enterprise project ID.
    pub fn enterprise_project_id(
        mut self,
        value: impl Setting<EnterpriseProjectId>,
    ) -> Self {
        value.set(&mut self.enterprise_project_id);
        self
    }
    /// Sets [`page_no`](field@Self::page_no). Page number.
    pub fn page_no(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.page_no);
        self
    }
    /// Sets [`page_size`](field@Self::page_size). Records on a page; the SDK asks for 2000.
    pub fn page_size(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.page_size);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListResourceDailyV1",
    &[
        F::path("domain_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::body("startTime", K::Text).named("start_time").required_at(CN),
        F::body("endTime", K::Text).named("end_time").required_at(CN),
        F::body("payMethod", K::Enum(PayMethod::META))
            .named("pay_method")
            .required_at(CN)
            .limits(&[L::Only(&["0", "1"])]),
        F::body("cloudServiceType", K::Text).named("cloud_service_type"),
        F::body("regionCode", K::Text).named("region_code"),
        F::body("resourceId", K::Text).named("resource_id"),
        F::body("enterpriseProjectId", K::Text).named("enterprise_project_id"),
        F::body("pageNo", K::Integer).named("page_no"),
        F::body("pageSize", K::Integer).named("page_size"),
    ],
);

request!(
    ListResourceDailyV1 : REQUEST; domain_id, start_time, end_time, pay_method,
    cloud_service_type, region_code, resource_id, enterprise_project_id, page_no,
    page_size
);

/// What [`ListResourceDailyV1`] answers.
#[doc(alias = "ResourceDaily")]
#[non_exhaustive]
pub struct ListResourceDailyV1Response {
    /// Status code; CBC.0000 means success.
    pub error_code: Option<ResultCode>,
    /// Status or error text.
    pub error_msg: Option<String>,
    /// Total number of records. Wire name `totalRecord`.
    #[doc(alias = "totalRecord")]
    pub total_record: Option<i64>,
    /// Currency.
    pub currency: Option<Currency>,
    /// Total amount. Wire name `totalAmount`.
    #[doc(alias = "totalAmount")]
    pub total_amount: Option<i64>,
    /// Unit of the amounts. Wire name `measureId`.
    #[doc(alias = "measureId")]
    pub measure_id: Option<i64>,
    /// Records on this page. Wire name `dailyRecords`.
    #[doc(alias = "dailyRecords")]
    pub daily_records: Vec<DailyConsumption>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListResourceDailyV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("totalRecord", K::Integer).named("total_record"),
        F::body("currency", K::Enum(Currency::META)),
        F::body("totalAmount", K::Integer).named("total_amount"),
        F::body("measureId", K::Integer).named("measure_id"),
        F::body("dailyRecords", K::List(&K::Object(&DAILY_CONSUMPTION)))
            .named("daily_records"),
    ],
);

record!(
    ListResourceDailyV1Response : RESPONSE; error_code, error_msg, total_record,
    currency, total_amount, measure_id, daily_records
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListResourceDailyV1",
    section: "bills",
    title: "List daily resource consumption (old)",
    title_zh: "查询资源日消费明细",
    status: meta::Status::Deprecated,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v1.0/{domain_id}/customer/account-mgr/bill/resource-daily",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: None,
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "pageNo",
        limit: "pageSize",
        items: Some("dailyRecords"),
        total: Some("totalRecord"),
        next: None,
    }),
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListResourceDailyV1 => ListResourceDailyV1Response : OPERATION of SERVICE; Customer
);

impl Paged for ListResourceDailyV1 {
    type Item = DailyConsumption;
    fn take_items(page: &mut Self::Response) -> Vec<DailyConsumption> {
        std::mem::take(&mut page.daily_records)
    }
}

/// Consumption of one resource on a day.
#[doc(alias = "DailyRecord")]
#[non_exhaustive]
pub struct DailyConsumption {
    /// Account type. Wire name `type`.
    #[doc(alias = "type")]
    pub account_type: Option<FundingAccount>,
    /// Partner ID. Wire name `bpId`.
    #[doc(alias = "bpId")]
    pub bp_id: Option<PartnerId>,
    /// Company name of the partner. Wire name `bpName`.
    #[doc(alias = "bpName")]
    pub bp_name: Option<String>,
    /// Cloud service type code. Wire name `cloudServiceType`.
    #[doc(alias = "cloudServiceType")]
    pub cloud_service_type: Option<ServiceTypeCode>,
    /// Region code. Wire name `regionCode`.
    #[doc(alias = "regionCode")]
    pub region_code: Option<RegionCode>,
    /// Resource type code. Wire name `resourceType`.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<ResourceTypeCode>,
    /// Resource ID. Wire name `resourceId`.
    #[doc(alias = "resourceId")]
    pub resource_id: Option<ResourceId>,
    /// Resource name. Wire name `resourceName`.
    #[doc(alias = "resourceName")]
    pub resource_name: Option<String>,
    /// Resource tag. Wire name `resourcetag`.
    #[doc(alias = "resourcetag")]
    pub resource_tag: Option<String>,
    /// Price factor name. Wire name `priceFactorName`.
    #[doc(alias = "priceFactorName")]
    pub price_factor_name: Option<String>,
    /// Consumption time. Wire name `consumeTime`.
    #[doc(alias = "consumeTime")]
    pub consume_time: Option<String>,
    /// Consumed amount. Wire name `consumeAmount`.
    #[doc(alias = "consumeAmount")]
    pub consume_amount: Option<i64>,
    /// List price. Wire name `officalAmount`.
    #[doc(alias = "officalAmount")]
    pub official_amount: Option<i64>,
    /// Outstanding amount. Wire name `debtAmount`.
    #[doc(alias = "debtAmount")]
    pub debt_amount: Option<i64>,
    /// Discount. Wire name `disCountAmount`.
    #[doc(alias = "disCountAmount")]
    pub discount_amount: Option<i64>,
    /// Consumption from old coupons. Wire name `oldCouponTotalAmount`.
    #[doc(alias = "oldCouponTotalAmount")]
    pub old_coupon_total_amount: Option<i64>,
    /// Unit of the amounts. Wire name `measureId`.
    #[doc(alias = "measureId")]
    pub measure_id: Option<AmountUnit>,
    /// Enterprise project ID. Wire name `enterpriseProjectId`.
    #[doc(alias = "enterpriseProjectId")]
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// Deductions by account type. Wire name `DeductDetailInfos`.
    #[doc(alias = "DeductDetailInfos")]
    pub deduct_detail_infos: Vec<DailyDeduction>,
    /// Spot instance ID.
    pub spot: Option<String>,
}

static DAILY_CONSUMPTION: meta::Object = meta::Object::plain(
    "DailyConsumption",
    &[
        F::body("type", K::Enum(FundingAccount::META)).named("account_type"),
        F::body("bpId", K::Text).named("bp_id"),
        F::body("bpName", K::Text).named("bp_name"),
        F::body("cloudServiceType", K::Text).named("cloud_service_type"),
        F::body("regionCode", K::Text).named("region_code"),
        F::body("resourceType", K::Text).named("resource_type"),
        F::body("resourceId", K::Text).named("resource_id"),
        F::body("resourceName", K::Text).named("resource_name"),
        F::body("resourcetag", K::Text).named("resource_tag"),
        F::body("priceFactorName", K::Text).named("price_factor_name"),
        F::body("consumeTime", K::Text).named("consume_time"),
        F::body("consumeAmount", K::Integer).named("consume_amount"),
        F::body("officalAmount", K::Integer).named("official_amount"),
        F::body("debtAmount", K::Integer).named("debt_amount"),
        F::body("disCountAmount", K::Integer).named("discount_amount"),
        F::body("oldCouponTotalAmount", K::Integer).named("old_coupon_total_amount"),
        F::body("measureId", K::Enum(AmountUnit::META)).named("measure_id"),
        F::body("enterpriseProjectId", K::Text).named("enterprise_project_id"),
        F::body("DeductDetailInfos", K::List(&K::Object(&DAILY_DEDUCTION)))
            .named("deduct_detail_infos"),
        F::body("spot", K::Text),
    ],
);

record!(
    DailyConsumption : DAILY_CONSUMPTION; account_type, bp_id, bp_name,
    cloud_service_type, region_code, resource_type, resource_id, resource_name,
    resource_tag, price_factor_name, consume_time, consume_amount, official_amount,
    debt_amount, discount_amount, old_coupon_total_amount, measure_id,
    enterprise_project_id, deduct_detail_infos, spot
);

/// Deduction from one account type.
#[doc(alias = "DeductDetailInfo")]
#[non_exhaustive]
pub struct DailyDeduction {
    /// Account type. Wire name `balanceTypeId`.
    #[doc(alias = "balanceTypeId")]
    pub balance_type_id: Option<String>,
    /// Amount.
    pub amount: Option<i64>,
    /// Unit of the amount. Wire name `measureId`.
    #[doc(alias = "measureId")]
    pub measure_id: Option<AmountUnit>,
}

static DAILY_DEDUCTION: meta::Object = meta::Object::plain(
    "DailyDeduction",
    &[
        F::body("balanceTypeId", K::Text).named("balance_type_id"),
        F::body("amount", K::Integer),
        F::body("measureId", K::Enum(AmountUnit::META)).named("measure_id"),
    ],
);

record!(DailyDeduction : DAILY_DEDUCTION; balance_type_id, amount, measure_id);

/// Account that is charged.
#[non_exhaustive]
pub enum FundingAccount {
    /// Cloud account (`1`).
    CloudAccount,
    /// Account funded by the partner (`2`).
    PartnerFunded,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(FundingAccount : text; CloudAccount = "1", PartnerFunded = "2");
