// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query bill summary.

use crate::prelude::*;

/// Query bill summary.
///
/// Sums up the customer's own expenditure of a month of the last 3 years. The bills of a master account include those of its member accounts with unified repayment.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/bills/customer-bills/monthly-sum` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): To see a financially independent member account, that member must have accepted the master account's request to view its expenditure |
/// | Permission | billing:bill:view |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-oce/mbc_00008.html> <https://huaweicloud.com/guide/productsdesc-bms_5e2210cbe43107af360b5c8daeb7e8f0support0> <https://support.huaweicloud.com/intl/en-us/api-oce/mbc_00008.html> (2025-12-23) |
/// | Chinese title | 查询汇总账单 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{bills::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowCustomerMonthlySum::new("2026-01".parse()?)).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): Parameter error.
///
/// # Notes
///
/// - sub_customer_id has no effect unless method is sub_customer.
/// - bill_sums.consume_amount = official_amount - official_discount_amount - truncated_amount.
/// - charging_mode 11 (savings plan) is in the international SDK, not in the China one.
/// - A failure is answered with error_code (at most 16 characters) and error_msg (at most 1024).
///
/// # Not documented by the vendor
///
/// - Response lengths.
/// - International limits but those of bill_cycle and service_type_code; both SDKs have the same.
#[doc(alias = "查询汇总账单")]
#[doc(alias = "bill summary")]
#[doc(alias = "monthly bill")]
#[doc(alias = "statement")]
#[doc(alias = "spend")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowCustomerMonthlySum {
    /// Billing month, UTC+8. Required. At most 3 years ago, not in the future.
    pub bill_cycle: YearMonth,
    /// Cloud service type code, for example hws.service.type.obs. At most 64 characters.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Enterprise project ID; 0 is the default project, -1 is not allocated to a project. At most 64 characters. An empty text is refused. Absent it is no filter; an empty string is refused.
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`.
    pub offset: Option<i64>,
    /// Records per page. 1 to 1000. Default: `10`.
    pub limit: Option<i64>,
    /// Whose bills to query. Default: `all`.
    pub method: Option<BillScope>,
    /// Enterprise member account ID. Required when `method` is `sub_customer`. At most 64 characters.
    pub sub_customer_id: Option<CustomerId>,
}

impl ShowCustomerMonthlySum {
    /// With what every site requires; everything else is unset.
    pub fn new(bill_cycle: YearMonth) -> Self {
        Self {
            bill_cycle,
            ..Self::default()
        }
    }
    /// Sets [`service_type_code`](field@Self::service_type_code). Cloud service type code, for example hws.service.type.obs.
    pub fn service_type_code(mut self, value: impl Setting<ServiceTypeCode>) -> Self {
        value.set(&mut self.service_type_code);
        self
    }
    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id). Enterprise project ID; 0 is the default project, -1 is not allocated to a project.
    pub fn enterprise_project_id(
        mut self,
        value: impl Setting<EnterpriseProjectId>,
    ) -> Self {
        value.set(&mut self.enterprise_project_id);
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
    /// Sets [`method`](field@Self::method). Whose bills to query.
    pub fn method(mut self, value: impl Setting<BillScope>) -> Self {
        value.set(&mut self.method);
        self
    }
    /// Sets [`sub_customer_id`](field@Self::sub_customer_id). Enterprise member account ID.
    pub fn sub_customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.sub_customer_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ShowCustomerMonthlySum",
    fields: &[
        F::query("bill_cycle", K::Month)
            .required()
            .limits(&[L::MaxAge(meta::CalendarSpan::Years(3)), L::NotFuture]),
        F::query("service_type_code", K::Text)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64)]),
        F::query("enterprise_project_id", K::Text)
            .on_empty(B::Error)
            .limits(&[L::MaxLen(64)]),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("1"), L::Max("1000")]),
        F::query("method", K::Enum(BillScope::META))
            .on_empty(B::Default)
            .default("all")
            .limits(&[L::MaxLen(64)]),
        F::query("sub_customer_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
    rules: &[R::required_when("sub_customer_id", &[T::is("method", &["sub_customer"])])],
};

request!(
    ShowCustomerMonthlySum : REQUEST; bill_cycle, service_type_code,
    enterprise_project_id, offset, limit, method, sub_customer_id
);

/// What [`ShowCustomerMonthlySum`] answers.
#[non_exhaustive]
pub struct ShowCustomerMonthlySumResponse {
    /// Total number of records. At least 0. Limits as the vendor's SDK has them.
    pub total_count: Option<i64>,
    /// Bill records.
    pub bill_sums: Vec<BillSum>,
    /// Total amount, unsubscriptions included.
    pub consume_amount: Option<Decimal>,
    /// Total amount owed.
    pub debt_amount: Option<Decimal>,
    /// Amount of cash coupons (vouchers).
    pub coupon_amount: Option<Decimal>,
    /// Amount of flexi-purchase coupons; reserved.
    pub flexipurchase_coupon_amount: Option<Decimal>,
    /// Amount of stored-value cards; reserved.
    pub stored_value_card_amount: Option<Decimal>,
    /// Amount from the cash account.
    pub cash_amount: Option<Decimal>,
    /// Amount from the credit account.
    pub credit_amount: Option<Decimal>,
    /// Written-off debt.
    pub writeoff_amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`. Limits as the vendor's SDK has them.
    pub measure_id: Option<AmountUnit>,
    /// Currency code.
    pub currency: Option<Currency>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowCustomerMonthlySumResponse",
    &[
        F::body("total_count", K::Integer).limits(&[L::Min("0")]),
        F::body("bill_sums", K::List(&K::Object(&BILL_SUM))),
        F::body("consume_amount", K::Decimal),
        F::body("debt_amount", K::Decimal),
        F::body("coupon_amount", K::Decimal),
        F::body("flexipurchase_coupon_amount", K::Decimal),
        F::body("stored_value_card_amount", K::Decimal),
        F::body("cash_amount", K::Decimal),
        F::body("credit_amount", K::Decimal),
        F::body("writeoff_amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("currency", K::Enum(Currency::META)),
    ],
);

record!(
    ShowCustomerMonthlySumResponse : RESPONSE; total_count, bill_sums, consume_amount,
    debt_amount, coupon_amount, flexipurchase_coupon_amount, stored_value_card_amount,
    cash_amount, credit_amount, writeoff_amount, measure_id, currency
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowCustomerMonthlySum",
    section: "bills",
    title: "Query bill summary",
    title_zh: "查询汇总账单",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/bills/customer-bills/monthly-sum",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:bill:view"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/mbc_00008.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("bill_sums"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "Parameter error")],
    form: meta::Form::PLAIN,
};

operation!(
    ShowCustomerMonthlySum => ShowCustomerMonthlySumResponse : OPERATION of SERVICE;
    Customer
);

impl Paged for ShowCustomerMonthlySum {
    type Item = BillSum;
    fn take_items(page: &mut Self::Response) -> Vec<BillSum> {
        std::mem::take(&mut page.bill_sums)
    }
}

/// Monthly sum of one service, resource type and billing mode.
#[doc(alias = "BillSumRecordInfoV2")]
#[non_exhaustive]
pub struct BillSum {
    /// Billing month, UTC+8.
    pub bill_cycle: Option<YearMonth>,
    /// Resource type code, for example hws.resource.type.vm.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Cloud service type code, for example hws.service.type.obs.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Cloud service type name.
    pub service_type_name: Option<String>,
    /// Resource type name.
    pub resource_type_name: Option<String>,
    /// Billing mode.
    pub charging_mode: Option<ChargingMode>,
    /// List price.
    pub official_amount: Option<Decimal>,
    /// Discount.
    pub official_discount_amount: Option<Decimal>,
    /// Truncated (rounded-off) amount.
    pub truncated_amount: Option<Decimal>,
    /// Amount payable: list price - discount - truncated amount.
    pub consume_amount: Option<Decimal>,
    /// Amount paid by cash coupons (vouchers).
    pub coupon_amount: Option<Decimal>,
    /// Amount of flexi-purchase coupons; reserved.
    pub flexipurchase_coupon_amount: Option<Decimal>,
    /// Amount of stored-value cards; reserved.
    pub stored_value_card_amount: Option<Decimal>,
    /// Amount owed when the account could not cover the charge.
    pub debt_amount: Option<Decimal>,
    /// Written-off debt.
    pub writeoff_amount: Option<Decimal>,
    /// Amount from the cash account.
    pub cash_amount: Option<Decimal>,
    /// Amount from the credit account.
    pub credit_amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`. Limits as the vendor's SDK has them.
    pub measure_id: Option<AmountUnit>,
    /// Bill type.
    pub bill_type: Option<MonthlySumType>,
    /// Account ID of the consuming customer: the caller itself, or a member account when a master account asks.
    pub customer_id: Option<CustomerId>,
    /// Login name of the consuming customer. At most 128 characters. Limits as the vendor's SDK has them.
    pub account_name: Option<String>,
}

static BILL_SUM: meta::Object = meta::Object::plain(
    "BillSum",
    &[
        F::body("bill_cycle", K::Month),
        F::body("resource_type_code", K::Text),
        F::body("service_type_code", K::Text),
        F::body("service_type_name", K::Text),
        F::body("resource_type_name", K::Text),
        F::body("charging_mode", K::Enum(ChargingMode::META)),
        F::body("official_amount", K::Decimal),
        F::body("official_discount_amount", K::Decimal),
        F::body("truncated_amount", K::Decimal),
        F::body("consume_amount", K::Decimal),
        F::body("coupon_amount", K::Decimal),
        F::body("flexipurchase_coupon_amount", K::Decimal),
        F::body("stored_value_card_amount", K::Decimal),
        F::body("debt_amount", K::Decimal),
        F::body("writeoff_amount", K::Decimal),
        F::body("cash_amount", K::Decimal),
        F::body("credit_amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("bill_type", K::Enum(MonthlySumType::META)),
        F::body("customer_id", K::Text),
        F::body("account_name", K::Text).sensitive().limits(&[L::MaxLen(128)]),
    ],
);

record!(
    BillSum : BILL_SUM; bill_cycle, resource_type_code, service_type_code,
    service_type_name, resource_type_name, charging_mode, official_amount,
    official_discount_amount, truncated_amount, consume_amount, coupon_amount,
    flexipurchase_coupon_amount, stored_value_card_amount, debt_amount, writeoff_amount,
    cash_amount, credit_amount, measure_id, bill_type, customer_id, account_name
);

/// Kind of a monthly sum.
#[non_exhaustive]
pub enum MonthlySumType {
    /// Expenditure (`1`).
    Expenditure,
    /// Refund (`2`).
    Refund,
    /// Adjustment (`3`).
    Adjustment,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(MonthlySumType : integer; Expenditure = "1", Refund = "2", Adjustment = "3");
