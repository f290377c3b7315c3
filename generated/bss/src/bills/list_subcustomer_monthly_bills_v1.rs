// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List monthly bills of customers (old).
#![allow(deprecated)]

use crate::prelude::*;

/// List monthly bills of customers (old).
///
/// Sums up the expenditure of one or all reseller customers of a partner by month, refreshed daily with the data of the day before.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{partner_id}/partner/account-mgr/subcustomer-bills` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is a page number from 1 |
/// | Replaced by | [`ListSubcustomerMonthlyBills`](crate::bills::ListSubcustomerMonthlyBills) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0077254221.html> |
/// | Chinese title | 查询客户月度消费账单(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{bills::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListSubcustomerMonthlyBillsV1::new("5b2d48069d8e4c7f1a60b3523f9c1e7a", "2026-01".parse()?)).await?;
/// # Ok(()) }
/// ```
///
/// # When it is refused
///
/// - `401`: Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account.
///
/// # Notes
///
/// - The Go SDK sends cloud_service_type_code where the documents have cloudServiceTypeCode.
/// - The Go SDK leaves period optional; the documents make it mandatory.
/// - The response fields are from the Go SDK.
/// - Without customerId all customers who spend money of the partner are listed.
///
/// # Not documented by the vendor
///
/// - Response lengths and values.
#[doc(alias = "查询客户月度消费账单(旧)")]
#[deprecated(
    note = "the vendor is taking it offline; use `ListSubcustomerMonthlyBills`"
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListSubcustomerMonthlyBillsV1 {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Customer account ID. At most 64 characters. An empty text is a filter of its own. Wire name `customerId`.
    #[doc(alias = "customerId")]
    pub customer_id: Option<CustomerId>,
    /// Month of the expenditure. Required.
    pub period: YearMonth,
    /// Cloud service type code. At most 256 characters. An empty text is a filter of its own. Wire name `cloudServiceTypeCode`.
    #[doc(alias = "cloudServiceTypeCode")]
    pub cloud_service_type_code: Option<ServiceTypeCode>,
    /// Billing mode. One of `0`, `1`. An empty text is a filter of its own. Wire name `payMethod`.
    #[doc(alias = "payMethod")]
    pub pay_method: Option<PayMethod>,
    /// Page number. At least 1. Default: `1`. An empty text is refused.
    pub offset: Option<i64>,
    /// Records per page. 1 to 100. Default: `10`. An empty text is refused.
    pub limit: Option<i64>,
    /// Bill type. An empty text is a filter of its own.
    pub bill_type: Option<MonthlyBillType>,
}

impl ListSubcustomerMonthlyBillsV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(partner_id: impl Into<PartnerId>, period: YearMonth) -> Self {
        Self {
            partner_id: partner_id.into(),
            period,
            ..Self::default()
        }
    }
    /// Sets [`customer_id`](field@Self::customer_id). Customer account ID.
    pub fn customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.customer_id);
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
    /// Sets [`pay_method`](field@Self::pay_method). Billing mode.
    pub fn pay_method(mut self, value: impl Setting<PayMethod>) -> Self {
        value.set(&mut self.pay_method);
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
    /// Sets [`bill_type`](field@Self::bill_type). Bill type.
    pub fn bill_type(mut self, value: impl Setting<MonthlyBillType>) -> Self {
        value.set(&mut self.bill_type);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListSubcustomerMonthlyBillsV1",
    &[
        F::path("partner_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::query("customerId", K::Text)
            .named("customer_id")
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64)]),
        F::query("period", K::Month).required_at(CN),
        F::query("cloudServiceTypeCode", K::Text)
            .named("cloud_service_type_code")
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(256)]),
        F::query("payMethod", K::Enum(PayMethod::META))
            .named("pay_method")
            .on_empty(B::Filter)
            .limits(&[L::Only(&["0", "1"])]),
        F::query("offset", K::Integer)
            .on_empty(B::Error)
            .default("1")
            .limits(&[L::Min("1")]),
        F::query("limit", K::Integer)
            .on_empty(B::Error)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
        F::query("bill_type", K::Enum(MonthlyBillType::META))
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(1)]),
    ],
);

request!(
    ListSubcustomerMonthlyBillsV1 : REQUEST; partner_id, customer_id, period,
    cloud_service_type_code, pay_method, offset, limit, bill_type
);

/// What [`ListSubcustomerMonthlyBillsV1`] answers.
#[doc(alias = "QueryPartnerMonthlyBillsResp")]
#[non_exhaustive]
pub struct ListSubcustomerMonthlyBillsV1Response {
    /// Status code; CBC.0000 means success.
    pub error_code: Option<ResultCode>,
    /// Status or error text.
    pub error_msg: Option<String>,
    /// Total number of records.
    pub count: Option<i64>,
    /// Bills on this page. Wire name `billSums`.
    #[doc(alias = "billSums")]
    pub bill_sums: Vec<LegacyMonthlyBill>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListSubcustomerMonthlyBillsV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("count", K::Integer),
        F::body("billSums", K::List(&K::Object(&LEGACY_MONTHLY_BILL))).named("bill_sums"),
    ],
);

record!(
    ListSubcustomerMonthlyBillsV1Response : RESPONSE; error_code, error_msg, count,
    bill_sums
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListSubcustomerMonthlyBillsV1",
    section: "bills",
    title: "List monthly bills of customers (old)",
    title_zh: "查询客户月度消费账单(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListSubcustomerMonthlyBills"),
    method: meta::Method::Get,
    path: "/v1.0/{partner_id}/partner/account-mgr/subcustomer-bills",
    sites: CN,
    callers: 2,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0077254221.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "offset",
        limit: "limit",
        items: Some("billSums"),
        total: Some("count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
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
    ListSubcustomerMonthlyBillsV1 => ListSubcustomerMonthlyBillsV1Response : OPERATION of
    SERVICE; Partner
);

impl Paged for ListSubcustomerMonthlyBillsV1 {
    type Item = LegacyMonthlyBill;
    fn take_items(page: &mut Self::Response) -> Vec<LegacyMonthlyBill> {
        std::mem::take(&mut page.bill_sums)
    }
}

/// Monthly bill of one customer, service and billing mode.
#[doc(alias = "BillSumInfo")]
#[non_exhaustive]
pub struct LegacyMonthlyBill {
    /// Customer account ID. Wire name `customerId`.
    #[doc(alias = "customerId")]
    pub customer_id: Option<CustomerId>,
    /// Bill type. Wire name `billType`.
    #[doc(alias = "billType")]
    pub bill_type: Option<String>,
    /// Cloud service type code. Wire name `cloudServiceTypeCode`.
    #[doc(alias = "cloudServiceTypeCode")]
    pub cloud_service_type_code: Option<ServiceTypeCode>,
    /// Billing mode. Wire name `payMethod`.
    #[doc(alias = "payMethod")]
    pub pay_method: Option<String>,
    /// Amount.
    pub amount: Option<Decimal>,
    /// Outstanding amount. Wire name `debtAmount`.
    #[doc(alias = "debtAmount")]
    pub debt_amount: Option<Decimal>,
    /// Written-off outstanding amount. Wire name `writeoffDebtAmount`.
    #[doc(alias = "writeoffDebtAmount")]
    pub writeoff_debt_amount: Option<Decimal>,
    /// Discount. Wire name `discountAmount`.
    #[doc(alias = "discountAmount")]
    pub discount_amount: Option<Decimal>,
    /// Unit of the amounts. Wire name `measureId`.
    #[doc(alias = "measureId")]
    pub measure_id: Option<i64>,
    /// Currency.
    pub currency: Option<Currency>,
    /// Amounts by account type. Wire name `accountDetails`.
    #[doc(alias = "accountDetails")]
    pub account_details: Vec<LegacyAccountPayment>,
}

static LEGACY_MONTHLY_BILL: meta::Object = meta::Object::plain(
    "LegacyMonthlyBill",
    &[
        F::body("customerId", K::Text).named("customer_id"),
        F::body("billType", K::Text).named("bill_type"),
        F::body("cloudServiceTypeCode", K::Text).named("cloud_service_type_code"),
        F::body("payMethod", K::Text).named("pay_method"),
        F::body("amount", K::Decimal),
        F::body("debtAmount", K::Decimal).named("debt_amount"),
        F::body("writeoffDebtAmount", K::Decimal).named("writeoff_debt_amount"),
        F::body("discountAmount", K::Decimal).named("discount_amount"),
        F::body("measureId", K::Integer).named("measure_id"),
        F::body("currency", K::Enum(Currency::META)),
        F::body("accountDetails", K::List(&K::Object(&LEGACY_ACCOUNT_PAYMENT)))
            .named("account_details"),
    ],
);

record!(
    LegacyMonthlyBill : LEGACY_MONTHLY_BILL; customer_id, bill_type,
    cloud_service_type_code, pay_method, amount, debt_amount, writeoff_debt_amount,
    discount_amount, measure_id, currency, account_details
);

/// Amount paid from one account type.
#[doc(alias = "BalanceTypeDeductSum")]
#[non_exhaustive]
pub struct LegacyAccountPayment {
    /// Account type. Wire name `balanceTypeId`.
    #[doc(alias = "balanceTypeId")]
    pub balance_type_id: Option<String>,
    /// Amount.
    pub amount: Option<Decimal>,
    /// Bill type. Wire name `billType`.
    #[doc(alias = "billType")]
    pub bill_type: Option<String>,
}

static LEGACY_ACCOUNT_PAYMENT: meta::Object = meta::Object::plain(
    "LegacyAccountPayment",
    &[
        F::body("balanceTypeId", K::Text).named("balance_type_id"),
        F::body("amount", K::Decimal),
        F::body("billType", K::Text).named("bill_type"),
    ],
);

record!(
    LegacyAccountPayment : LEGACY_ACCOUNT_PAYMENT; balance_type_id, amount, bill_type
);
