// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query the account balance (customer).

use crate::prelude::*;

/// Query the account balance (customer).
///
/// Returns the balances of the accounts of the customer and what it owes.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/accounts/customer-accounts/balances` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the customer's own AK/SK or token. International site: not for reseller-model customers. |
/// | Permission | billing:balance:view |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-oce/mac_00001.html> <https://support.huaweicloud.com/intl/en-us/api-oce/mac_00001.html> (2025-11-27) |
/// | Chinese title | 查询账户余额 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{accounts::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowCustomerAccountBalances::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - A failure is answered with error_code (at most 20 characters) and error_msg (at most 2000).
/// - Documented for the European site, too; the currency is USD there.
#[doc(alias = "查询账户余额")]
#[doc(alias = "balance")]
#[doc(alias = "余额")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowCustomerAccountBalances {}

impl ShowCustomerAccountBalances {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
}

static REQUEST: meta::Object = meta::Object::plain("ShowCustomerAccountBalances", &[]);

request!(ShowCustomerAccountBalances : REQUEST;);

/// What [`ShowCustomerAccountBalances`] answers.
#[non_exhaustive]
pub struct ShowCustomerAccountBalancesResponse {
    /// Account balances.
    pub account_balances: Vec<CustomerAccountBalance>,
    /// Total amount owed.
    pub debt_amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`.
    pub measure_id: Option<AmountUnit>,
    /// Currency code.
    pub currency: Option<Currency>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowCustomerAccountBalancesResponse",
    &[
        F::body("account_balances", K::List(&K::Object(&CUSTOMER_ACCOUNT_BALANCE))),
        F::body("debt_amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::MaxLen(4)]),
    ],
);

record!(
    ShowCustomerAccountBalancesResponse : RESPONSE; account_balances, debt_amount,
    measure_id, currency
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowCustomerAccountBalances",
    section: "accounts",
    title: "Query the account balance (customer)",
    title_zh: "查询账户余额",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/accounts/customer-accounts/balances",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:balance:view"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/mac_00001.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    ShowCustomerAccountBalances => ShowCustomerAccountBalancesResponse : OPERATION of
    SERVICE; Customer
);

/// Balance of one account.
#[doc(alias = "AccountBalanceV3")]
#[non_exhaustive]
pub struct CustomerAccountBalance {
    /// Account identifier. At most 64 characters.
    pub account_id: Option<String>,
    /// Account type. One of `1`, `2`, `5`, `7`.
    pub account_type: Option<AccountType>,
    /// Account balance.
    pub amount: Option<Decimal>,
    /// Currency code.
    pub currency: Option<Currency>,
    /// Earmarked part of the balance.
    pub designated_amount: Option<Decimal>,
    /// Total credit limit; only for the credit account.
    pub credit_amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`.
    pub measure_id: Option<AmountUnit>,
}

static CUSTOMER_ACCOUNT_BALANCE: meta::Object = meta::Object::plain(
    "CustomerAccountBalance",
    &[
        F::body("account_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("account_type", K::Enum(AccountType::META))
            .limits(&[L::Only(&["1", "2", "5", "7"])]),
        F::body("amount", K::Decimal),
        F::body("currency", K::Enum(Currency::META)),
        F::body("designated_amount", K::Decimal),
        F::body("credit_amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
    ],
);

record!(
    CustomerAccountBalance : CUSTOMER_ACCOUNT_BALANCE; account_id, account_type, amount,
    currency, designated_amount, credit_amount, measure_id
);
