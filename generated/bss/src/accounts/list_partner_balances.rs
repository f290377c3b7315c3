// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query partner account balances.

use crate::prelude::*;

/// Query partner account balances.
///
/// Returns the account balances of the partner itself or, for a distributor, of one of its resellers.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/accounts/partner-accounts/balances` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution partner or a distributor (first-tier reseller) |
/// | Permission | BPC_ITEM_VIEW_010100\|BPC_ITEM_SUBCUSTSERV_010103\|BPC_ITEM_SUBCUSTSERV_010104\|BPC_ITEM_SALES_020104\|BPC_ITEM_SALES_020105 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mt_060003.html> (2025-11-20) |
/// | Chinese title | 查询云经销商账户余额 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{accounts::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListPartnerBalances::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - A distributor that asks for the balance of one of its resellers must send indirect_partner_id; else it gets its own balance.
/// - The newest documents give it the title 查询伙伴账户余额 (query partner account balance).
///
/// # Not documented by the vendor
///
/// - Response lengths.
#[doc(alias = "查询云经销商账户余额")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListPartnerBalances {
    /// Reseller ID; for a distributor that queries a reseller's balance. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ListPartnerBalances {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID; for a distributor that queries a reseller's balance.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListPartnerBalances",
    &[F::query("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)])],
);

request!(ListPartnerBalances : REQUEST; indirect_partner_id);

/// What [`ListPartnerBalances`] answers.
#[non_exhaustive]
pub struct ListPartnerBalancesResponse {
    /// Account balances.
    pub account_balances: Vec<PartnerAccountBalance>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListPartnerBalancesResponse",
    &[F::body("account_balances", K::List(&K::Object(&PARTNER_ACCOUNT_BALANCE)))],
);

record!(ListPartnerBalancesResponse : RESPONSE; account_balances);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListPartnerBalances",
    section: "accounts",
    title: "Query partner account balances",
    title_zh: "查询云经销商账户余额",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/accounts/partner-accounts/balances",
    sites: CN,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some(
        "BPC_ITEM_VIEW_010100|BPC_ITEM_SUBCUSTSERV_010103|BPC_ITEM_SUBCUSTSERV_010104|BPC_ITEM_SALES_020104|BPC_ITEM_SALES_020105",
    ),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mt_060003.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListPartnerBalances => ListPartnerBalancesResponse : OPERATION of SERVICE; Partner,
    Distributor
);

/// Balance of one account.
#[doc(alias = "AccountBalanceV2")]
#[non_exhaustive]
pub struct PartnerAccountBalance {
    /// Account identifier.
    pub account_id: Option<String>,
    /// Account type.
    pub account_type: Option<AccountType>,
    /// Account balance. Unit: CNY.
    pub amount: Option<Decimal>,
    /// Currency code. One of `CNY`.
    pub currency: Option<Currency>,
    /// Earmarked part of the balance. Unit: CNY.
    pub designated_amount: Option<Decimal>,
    /// Total credit limit; valid only when account_type is 2. Unit: CNY.
    pub credit_amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`.
    pub measure_id: Option<AmountUnit>,
    /// Remark.
    pub memo: Option<String>,
}

static PARTNER_ACCOUNT_BALANCE: meta::Object = meta::Object::plain(
    "PartnerAccountBalance",
    &[
        F::body("account_id", K::Text),
        F::body("account_type", K::Enum(AccountType::META)),
        F::body("amount", K::Decimal),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::Only(&["CNY"])]),
        F::body("designated_amount", K::Decimal),
        F::body("credit_amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("memo", K::Text),
    ],
);

record!(
    PartnerAccountBalance : PARTNER_ACCOUNT_BALANCE; account_id, account_type, amount,
    currency, designated_amount, credit_amount, measure_id, memo
);
