// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query the expenditure quota (customer).

use crate::prelude::*;

/// Query the expenditure quota (customer).
///
/// A customer asks for its own expenditure quota: the most a monthly-settled customer may spend. It is not a means of payment. Reseller-model customers have none and always get an empty answer.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/accounts/customer-accounts/expenditure-quota` |
/// | Sites | International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the customer's own AK/SK or token |
/// | Permission | billing:balance:view |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/intl/zh-cn/api-oce/mac_00004.html> <https://support.huaweicloud.com/intl/en-us/api-oce/mac_00004.html> (2025-11-27) |
/// | Chinese title | 查询消费配额 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{accounts::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowCustomerExpenditureQuota::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - A failure is answered with error_code (at most 20 characters) and error_msg (at most 2000).
/// - Documented for the European site, too.
#[doc(alias = "查询消费配额")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowCustomerExpenditureQuota {}

impl ShowCustomerExpenditureQuota {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
}

static REQUEST: meta::Object = meta::Object::plain("ShowCustomerExpenditureQuota", &[]);

request!(ShowCustomerExpenditureQuota : REQUEST;);

/// What [`ShowCustomerExpenditureQuota`] answers.
#[non_exhaustive]
pub struct ShowCustomerExpenditureQuotaResponse {
    /// Expenditure quota granted. Unit: USD.
    pub granting_amount: Option<Decimal>,
    /// Quota used. Unit: USD.
    pub granting_amount_used: Option<Decimal>,
    /// Used share of the quota, 2 decimals; 0 when the quota is 0.
    pub percentage_granting_amount_used: Option<Decimal>,
    /// Unit of the amounts. One of `1`.
    pub measure_id: Option<AmountUnit>,
    /// Currency code. One of `USD`.
    pub currency: Option<Currency>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowCustomerExpenditureQuotaResponse",
    &[
        F::body("granting_amount", K::Decimal),
        F::body("granting_amount_used", K::Decimal),
        F::body("percentage_granting_amount_used", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("currency", K::Enum(Currency::META))
            .limits(&[L::MaxLen(4), L::Only(&["USD"])]),
    ],
);

record!(
    ShowCustomerExpenditureQuotaResponse : RESPONSE; granting_amount,
    granting_amount_used, percentage_granting_amount_used, measure_id, currency
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowCustomerExpenditureQuota",
    section: "accounts",
    title: "Query the expenditure quota (customer)",
    title_zh: "查询消费配额",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/accounts/customer-accounts/expenditure-quota",
    sites: INTL.or(EU),
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:balance:view"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/intl/zh-cn/api-oce/mac_00004.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ShowCustomerExpenditureQuota => ShowCustomerExpenditureQuotaResponse : OPERATION of
    SERVICE; Customer
);
