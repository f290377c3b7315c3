// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query the consumption quota (partner).

use crate::prelude::*;

/// Query the consumption quota (partner).
///
/// A partner asks for its own consumption quota: the most it may owe. When it is exceeded the partner is restricted and its reseller-model customers cannot buy.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/partners/credit/consumption-quota` |
/// | Sites | International and Europe |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution partner or a distributor (first-tier reseller) |
/// | Permission | BPC_ITEM_ACCOUNT_010500 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/cq_001.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/cq_001.html> (2025-11-27) |
/// | Chinese title | 查询消费配额 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{accounts::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowPartnerConsumptionQuota::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - used_consumption_quota = due_amount + unbilled_amount - amount - coupon_amount; negative when balances exceed the spending.
/// - A failure is answered with error_code (at most 20 characters) and error_msg (at most 1000).
/// - Documented for the European site, too.
/// - measure_id is at most 4 characters long in the documents and means "1: US dollar"; the SDKs say yuan.
#[doc(alias = "查询消费配额")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowPartnerConsumptionQuota {}

impl ShowPartnerConsumptionQuota {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
}

static REQUEST: meta::Object = meta::Object::plain("ShowPartnerConsumptionQuota", &[]);

request!(ShowPartnerConsumptionQuota : REQUEST;);

/// What [`ShowPartnerConsumptionQuota`] answers.
#[non_exhaustive]
pub struct ShowPartnerConsumptionQuotaResponse {
    /// Total consumption quota. At most 64 characters. Unit: USD. Travels as text.
    pub consumption_quota: Option<Decimal>,
    /// Account balance. At most 64 characters. Unit: USD. Travels as text.
    pub amount: Option<Decimal>,
    /// Cash coupon balance. At most 64 characters. Unit: USD. Travels as text.
    pub coupon_amount: Option<Decimal>,
    /// Amount due. At most 64 characters. Unit: USD. Travels as text.
    pub due_amount: Option<Decimal>,
    /// Estimated amount not billed yet. At most 64 characters. Unit: USD. Travels as text.
    pub unbilled_amount: Option<Decimal>,
    /// Quota used; may be negative. At most 64 characters. Unit: USD. Travels as text.
    pub used_consumption_quota: Option<Decimal>,
    /// Unit of the amounts. One of `1`.
    pub measure_id: Option<AmountUnit>,
    /// Currency code. One of `USD`.
    pub currency: Option<Currency>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowPartnerConsumptionQuotaResponse",
    &[
        F::body("consumption_quota", K::Decimal).wire(W::Text).limits(&[L::MaxLen(64)]),
        F::body("amount", K::Decimal).wire(W::Text).limits(&[L::MaxLen(64)]),
        F::body("coupon_amount", K::Decimal).wire(W::Text).limits(&[L::MaxLen(64)]),
        F::body("due_amount", K::Decimal).wire(W::Text).limits(&[L::MaxLen(64)]),
        F::body("unbilled_amount", K::Decimal).wire(W::Text).limits(&[L::MaxLen(64)]),
        F::body("used_consumption_quota", K::Decimal)
            .wire(W::Text)
            .limits(&[L::MaxLen(64)]),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("currency", K::Enum(Currency::META))
            .limits(&[L::MaxLen(20), L::Only(&["USD"])]),
    ],
);

record!(
    ShowPartnerConsumptionQuotaResponse : RESPONSE; consumption_quota, amount,
    coupon_amount, due_amount, unbilled_amount, used_consumption_quota, measure_id,
    currency
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowPartnerConsumptionQuota",
    section: "accounts",
    title: "Query the consumption quota (partner)",
    title_zh: "查询消费配额",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/partners/credit/consumption-quota",
    sites: INTL.or(EU),
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_ACCOUNT_010500"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/cq_001.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ShowPartnerConsumptionQuota => ShowPartnerConsumptionQuotaResponse : OPERATION of
    SERVICE; Partner, Distributor
);
