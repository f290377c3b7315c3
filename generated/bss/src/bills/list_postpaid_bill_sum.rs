// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Querying Monthly Bills.

use crate::prelude::*;

/// Querying Monthly Bills.
///
/// Returns the partner's own bill of one month: amount due, expenditure, refunds, adjustments, tax.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/bills/partner-bills/postpaid-bill-summary` |
/// | Sites | International and Europe |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only the AK/SK or token of a cloud solution provider or a Huawei Cloud distributor |
/// | Permission | BPC_ITEM_FINANCE_090100 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/intl/en-us/api-bpconsole/mb_00003.html> <https://support.huaweicloud.com/intl/pt-br/api-bpconsole/mb_00003.html> (2023-10-24) |
/// | Chinese title | 查询伙伴月度消费账单 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{bills::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListPostpaidBillSum::new("2026-01".parse()?)).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - A month's bill is generated before 12:00 (Beijing time) on the 5th of the next month.
/// - initial_amount_due = consume_amount + refunds + adjustments.
/// - Documents say the amount due includes tax, and also that the output tax (tax_amount) is not part of the amount due.
/// - error_code and error_msg are in the documents; the SDKs leave them out.
#[doc(alias = "查询伙伴月度消费账单")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListPostpaidBillSum {
    /// Month of the bill. Required.
    pub bill_cycle: YearMonth,
}

impl ListPostpaidBillSum {
    /// With what every site requires; everything else is unset.
    pub fn new(bill_cycle: YearMonth) -> Self {
        Self { bill_cycle }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListPostpaidBillSum",
    &[F::query("bill_cycle", K::Month).required_at(INTL.or(EU))],
);

request!(ListPostpaidBillSum : REQUEST; bill_cycle);

/// What [`ListPostpaidBillSum`] answers.
#[non_exhaustive]
pub struct ListPostpaidBillSumResponse {
    /// Month of the bill; only on success.
    pub bill_cycle: Option<YearMonth>,
    /// Amount due in the bill.
    pub initial_amount_due: Option<Decimal>,
    /// Expenditure in the bill.
    pub consume_amount: Option<Decimal>,
    /// Refunds in the bill.
    pub refunds: Option<Decimal>,
    /// Adjustments of the partner in the cycle, such as written-off arrears.
    pub adjustments: Option<Decimal>,
    /// Output tax in the bill; not part of the amount due.
    pub tax_amount: Option<Decimal>,
    /// Currency; only on success. One of `USD`.
    pub currency: Option<Currency>,
    /// Error code; only on failure. At most 16 characters.
    pub error_code: Option<ResultCode>,
    /// Error text; only on failure. At most 1024 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListPostpaidBillSumResponse",
    &[
        F::body("bill_cycle", K::Month),
        F::body("initial_amount_due", K::Decimal),
        F::body("consume_amount", K::Decimal),
        F::body("refunds", K::Decimal),
        F::body("adjustments", K::Decimal),
        F::body("tax_amount", K::Decimal),
        F::body("currency", K::Enum(Currency::META))
            .limits(&[L::MaxLen(8), L::Only(&["USD"])]),
        F::body("error_code", K::Text).limits(&[L::MaxLen(16)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(1024)]),
    ],
);

record!(
    ListPostpaidBillSumResponse : RESPONSE; bill_cycle, initial_amount_due,
    consume_amount, refunds, adjustments, tax_amount, currency, error_code, error_msg
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListPostpaidBillSum",
    section: "bills",
    title: "Querying Monthly Bills",
    title_zh: "查询伙伴月度消费账单",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/bills/partner-bills/postpaid-bill-summary",
    sites: INTL.or(EU),
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_FINANCE_090100"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mb_00003.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListPostpaidBillSum => ListPostpaidBillSumResponse : OPERATION of SERVICE; Partner,
    Distributor
);
