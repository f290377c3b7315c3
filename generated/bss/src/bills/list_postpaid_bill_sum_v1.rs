// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show the monthly bill of a partner (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Show the monthly bill of a partner (old).
///
/// Shows the bill of a partner for a month, with its items.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{partner_id}/partner/account-mgr/postpaid-bill-summary` |
/// | Sites | International and Europe |
/// | Callers | [`Partner`](crate::Partner) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ListPostpaidBillSum`](crate::bills::ListPostpaidBillSum) |
/// | Source | <https://support.huaweicloud.com/intl/en-us/api-bpconsole/mb_00001.html> (2024-05-28) |
/// | Chinese title | 查询伙伴月度消费账单(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{bills::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListPostpaidBillSumV1::new("5b2d48069d8e4c7f1a60b3523f9c1e7a", "2026-01".parse()?)).await?;
/// # Ok(()) }
/// ```
///
/// # When it is refused
///
/// - `401`: Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account.
///
/// # Notes
///
/// - That consume_month is mandatory is from the Go SDK.
/// - error_code and error_msg are in the Go SDK only.
///
/// # Not documented by the vendor
///
/// - Response lengths and values.
#[doc(alias = "查询伙伴月度消费账单(旧)")]
#[deprecated(note = "the vendor is taking it offline; use `ListPostpaidBillSum`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListPostpaidBillSumV1 {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Month of the bill. Required.
    pub consume_month: YearMonth,
}

impl ListPostpaidBillSumV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(partner_id: impl Into<PartnerId>, consume_month: YearMonth) -> Self {
        Self {
            partner_id: partner_id.into(),
            consume_month,
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListPostpaidBillSumV1",
    &[
        F::path("partner_id", K::Text).required_at(INTL.or(EU)).limits(&[L::MaxLen(64)]),
        F::query("consume_month", K::Month).required_at(INTL.or(EU)),
    ],
);

request!(ListPostpaidBillSumV1 : REQUEST; partner_id, consume_month);

/// What [`ListPostpaidBillSumV1`] answers.
#[doc(alias = "QueryPostpaidBillRsp")]
#[non_exhaustive]
pub struct ListPostpaidBillSumV1Response {
    /// Status code (only on failure).
    pub error_code: Option<ResultCode>,
    /// Status or error text (only on failure).
    pub error_msg: Option<String>,
    /// Month of the bill. Wire name `billCycle`.
    #[doc(alias = "billCycle")]
    pub bill_cycle: Option<YearMonth>,
    /// Bill amount at the discount of the partner. Wire name `creditDebtAmount`.
    #[doc(alias = "creditDebtAmount")]
    pub credit_debt_amount: Option<Decimal>,
    /// Consumed amount at the discount of the partner. Wire name `consumeAmount`.
    #[doc(alias = "consumeAmount")]
    pub consume_amount: Option<Decimal>,
    /// Written-off amount, negative. Wire name `writeoffdebt`.
    #[doc(alias = "writeoffdebt")]
    pub writeoff_debt: Option<Decimal>,
    /// Unsubscribed amount, negative. Wire name `unsubscribeAmount`.
    #[doc(alias = "unsubscribeAmount")]
    pub unsubscribe_amount: Option<Decimal>,
    /// Unit of the amounts. Wire name `measureId`.
    #[doc(alias = "measureId")]
    pub measure_id: Option<i64>,
    /// Currency.
    pub currency: Option<Currency>,
    /// Tax within creditDebtAmount. Wire name `taxAmount`.
    #[doc(alias = "taxAmount")]
    pub tax_amount: Option<Decimal>,
    /// Amount not settled. Wire name `unclearedAmount`.
    #[doc(alias = "unclearedAmount")]
    pub uncleared_amount: Option<Decimal>,
    /// Due date. Wire name `dueDate`.
    #[doc(alias = "dueDate")]
    pub due_date: Option<Date>,
    /// Items. Wire name `billList`.
    #[doc(alias = "billList")]
    pub bill_list: Vec<PostpaidBillItem>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListPostpaidBillSumV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("billCycle", K::Month).named("bill_cycle"),
        F::body("creditDebtAmount", K::Decimal).named("credit_debt_amount"),
        F::body("consumeAmount", K::Decimal).named("consume_amount"),
        F::body("writeoffdebt", K::Decimal).named("writeoff_debt"),
        F::body("unsubscribeAmount", K::Decimal).named("unsubscribe_amount"),
        F::body("measureId", K::Integer).named("measure_id"),
        F::body("currency", K::Enum(Currency::META)),
        F::body("taxAmount", K::Decimal).named("tax_amount"),
        F::body("unclearedAmount", K::Decimal).named("uncleared_amount"),
        F::body("dueDate", K::Date).named("due_date"),
        F::body("billList", K::List(&K::Object(&POSTPAID_BILL_ITEM))).named("bill_list"),
    ],
);

record!(
    ListPostpaidBillSumV1Response : RESPONSE; error_code, error_msg, bill_cycle,
    credit_debt_amount, consume_amount, writeoff_debt, unsubscribe_amount, measure_id,
    currency, tax_amount, uncleared_amount, due_date, bill_list
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListPostpaidBillSumV1",
    section: "bills",
    title: "Show the monthly bill of a partner (old)",
    title_zh: "查询伙伴月度消费账单(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListPostpaidBillSum"),
    method: meta::Method::Get,
    path: "/v1.0/{partner_id}/partner/account-mgr/postpaid-bill-summary",
    sites: INTL.or(EU),
    callers: 2,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mb_00001.html",
    ),
    paging: None,
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
    ListPostpaidBillSumV1 => ListPostpaidBillSumV1Response : OPERATION of SERVICE;
    Partner
);

/// One item of the bill.
#[doc(alias = "PostpaidBillInfo")]
#[non_exhaustive]
pub struct PostpaidBillItem {
    /// Bill type. Wire name `billType`.
    #[doc(alias = "billType")]
    pub bill_type: Option<String>,
    /// Cloud service type code. Wire name `cloudServiceTypeCode`.
    #[doc(alias = "cloudServiceTypeCode")]
    pub cloud_service_type_code: Option<ServiceTypeCode>,
    /// Resource type code. Wire name `resourceTypeCode`.
    #[doc(alias = "resourceTypeCode")]
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Billing mode. Wire name `payMethod`.
    #[doc(alias = "payMethod")]
    pub pay_method: Option<String>,
    /// Transaction, unsubscription or refund amount of customers, coupons included. Wire name `creditDebtAmount`.
    #[doc(alias = "creditDebtAmount")]
    pub credit_debt_amount: Option<Decimal>,
    /// The same amount without coupons and cards. Wire name `customerAmountDue`.
    #[doc(alias = "customerAmountDue")]
    pub customer_amount_due: Option<Decimal>,
    /// Settlement product type. Wire name `settlementType`.
    #[doc(alias = "settlementType")]
    pub settlement_type: Option<i64>,
    /// Discount of the partner. Wire name `partnerRatio`.
    #[doc(alias = "partnerRatio")]
    pub partner_ratio: Option<Decimal>,
    /// Amount the partner pays or gets back. Wire name `partnerAmount`.
    #[doc(alias = "partnerAmount")]
    pub partner_amount: Option<Decimal>,
    /// Unit of the period. Wire name `periodType`.
    #[doc(alias = "periodType")]
    pub period_type: Option<i64>,
    /// Number of periods. Wire name `periodNum`.
    #[doc(alias = "periodNum")]
    pub period_num: Option<i64>,
    /// Product category code. Wire name `categoryCode`.
    #[doc(alias = "categoryCode")]
    pub category_code: Option<String>,
}

static POSTPAID_BILL_ITEM: meta::Object = meta::Object::plain(
    "PostpaidBillItem",
    &[
        F::body("billType", K::Text).named("bill_type"),
        F::body("cloudServiceTypeCode", K::Text).named("cloud_service_type_code"),
        F::body("resourceTypeCode", K::Text).named("resource_type_code"),
        F::body("payMethod", K::Text).named("pay_method"),
        F::body("creditDebtAmount", K::Decimal).named("credit_debt_amount"),
        F::body("customerAmountDue", K::Decimal).named("customer_amount_due"),
        F::body("settlementType", K::Integer).named("settlement_type"),
        F::body("partnerRatio", K::Decimal).named("partner_ratio"),
        F::body("partnerAmount", K::Decimal).named("partner_amount"),
        F::body("periodType", K::Integer).named("period_type"),
        F::body("periodNum", K::Integer).named("period_num"),
        F::body("categoryCode", K::Text).named("category_code"),
    ],
);

record!(
    PostpaidBillItem : POSTPAID_BILL_ITEM; bill_type, cloud_service_type_code,
    resource_type_code, pay_method, credit_debt_amount, customer_amount_due,
    settlement_type, partner_ratio, partner_amount, period_type, period_num,
    category_code
);
