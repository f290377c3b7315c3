// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show account balances (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Show account balances (old).
///
/// Shows the account balances of the caller.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{domain_id}/customer/account-mgr/balances` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ShowCustomerAccountBalances`](crate::accounts::ShowCustomerAccountBalances) |
/// | Source | <https://support.huaweicloud.com/api-oce/zh-cn_topic_0109685133.html> (2025-11-27) |
/// | Chinese title | 查询账户余额(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{accounts::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowCustomerAccountBalancesV1::new("1e7a5b2d48069d8e4c7f1a60b3523f9c")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - In the documents only; no SDK has it.
/// - Wire names are mixed: account_balances next to debtAmount.
///
/// # Not documented by the vendor
///
/// - Whether a balance has more fields after measure_unit.
#[doc(alias = "查询账户余额(旧)")]
#[deprecated(
    note = "the vendor is taking it offline; use `ShowCustomerAccountBalances`"
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowCustomerAccountBalancesV1 {
    /// Customer account ID of the caller. Required. At most 64 characters. The server does not verify it.
    pub domain_id: AccountId,
}

impl ShowCustomerAccountBalancesV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(domain_id: impl Into<AccountId>) -> Self {
        Self {
            domain_id: domain_id.into(),
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ShowCustomerAccountBalancesV1",
    &[F::path("domain_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)])],
);

request!(ShowCustomerAccountBalancesV1 : REQUEST; domain_id);

/// What [`ShowCustomerAccountBalancesV1`] answers.
#[non_exhaustive]
pub struct ShowCustomerAccountBalancesV1Response {
    /// Status code; CBC.0000 means success.
    pub error_code: Option<ResultCode>,
    /// Status or error text.
    pub error_msg: Option<String>,
    /// Balances by account.
    pub account_balances: Vec<LegacyAccountBalance>,
    /// Total outstanding amount. Wire name `debtAmount`.
    #[doc(alias = "debtAmount")]
    pub debt_amount: Option<Decimal>,
    /// Unit of debtAmount. Wire name `measureId`.
    #[doc(alias = "measureId")]
    pub measure_id: Option<AmountUnit>,
    /// Currency.
    pub currency: Option<Currency>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowCustomerAccountBalancesV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body(
            "account_balances",
            K::List(&K::Object(&crate::types::LEGACY_ACCOUNT_BALANCE)),
        ),
        F::body("debtAmount", K::Decimal).named("debt_amount"),
        F::body("measureId", K::Enum(AmountUnit::META)).named("measure_id"),
        F::body("currency", K::Enum(Currency::META)),
    ],
);

record!(
    ShowCustomerAccountBalancesV1Response : RESPONSE; error_code, error_msg,
    account_balances, debt_amount, measure_id, currency
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowCustomerAccountBalancesV1",
    section: "accounts",
    title: "Show account balances (old)",
    title_zh: "查询账户余额(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ShowCustomerAccountBalances"),
    method: meta::Method::Get,
    path: "/v1.0/{domain_id}/customer/account-mgr/balances",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/zh-cn_topic_0109685133.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ShowCustomerAccountBalancesV1 => ShowCustomerAccountBalancesV1Response : OPERATION of
    SERVICE; Customer
);
