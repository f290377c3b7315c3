// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Allocate funds to a customer account.

use crate::prelude::*;

/// Allocate funds to a customer account.
///
/// Moves money from the partner account to the account of one resale (partner-paid) customer.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/accounts/partner-accounts/adjust-amount` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution partner or a distributor (first-tier reseller) |
/// | Permission | BPC_ITEM_SUBCUSTSERV_010103 |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListPartnerAdjustRecords`](crate::accounts::ListPartnerAdjustRecords); if carried out, there is a record of granting this amount, made since the call |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mt_060005.html> <https://huaweicloud.com/guide/productsdesc-bms_90f9ecaca9446b1df216d9293ab92d4fsupport0> (2025-11-20) |
/// | Chinese title | 向客户账户拨款 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{accounts::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UpdateCustomerAccountAmount::new("523f9c1e7a5b2d48069d8e4c7f1a60b3", Decimal::new(1000, 2))).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Amount is at most amount - designated_amount of ListPartnerBalances.
/// - A reseller's sub-customer needs indirect_partner_id; then "insufficient balance" speaks of the reseller's balance, else of the caller's own.
///
/// # Not documented by the vendor
///
/// - Response length of transfer_id.
#[doc(alias = "向客户账户拨款")]
#[doc(alias = "AdjustAccountReq")]
#[doc(alias = "recharge")]
#[doc(alias = "top up")]
#[doc(alias = "充值")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UpdateCustomerAccountAmount {
    /// Customer account ID (from ListSubCustomers). Required. At most 64 characters.
    pub customer_id: CustomerId,
    /// Amount to allocate, greater than 0, at most 2 decimals. Required. 0.01 to 2147483647, at most 2 decimals. Unit: CNY. Limits as the vendor's SDK has them.
    pub amount: Decimal,
    /// Reseller ID; needed to fund a reseller's sub-customer. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl UpdateCustomerAccountAmount {
    /// With what every site requires; everything else is unset.
    pub fn new(customer_id: impl Into<CustomerId>, amount: impl Into<Decimal>) -> Self {
        Self {
            customer_id: customer_id.into(),
            amount: amount.into(),
            ..Self::default()
        }
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID; needed to fund a reseller's sub-customer.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "UpdateCustomerAccountAmount",
    &[
        F::body("customer_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::body("amount", K::Decimal)
            .required_at(CN)
            .limits(&[L::MaxDecimals(2), L::Min("0.01"), L::Max("2147483647")]),
        F::body("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
);

request!(
    UpdateCustomerAccountAmount : REQUEST; customer_id, amount, indirect_partner_id
);

/// What [`UpdateCustomerAccountAmount`] answers.
#[non_exhaustive]
pub struct UpdateCustomerAccountAmountResponse {
    /// Transaction serial number, only on success; keep it to look the transfer up.
    pub transfer_id: Option<TransactionId>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "UpdateCustomerAccountAmountResponse",
    &[F::body("transfer_id", K::Text)],
);

record!(UpdateCustomerAccountAmountResponse : RESPONSE; transfer_id);
confirm!(
    SERVICE, "ListPartnerAdjustRecords", ["customer_id" = "customer_id",
    "indirect_partner_id" = "indirect_partner_id"],
    ["there is a record of granting this amount, made since the call",
    "有一条在调用之后产生的、金额相同的拨款记录"];
    UpdateCustomerAccountAmount => accounts::ListPartnerAdjustRecords
);

static OPERATION: meta::Operation = meta::Operation {
    id: "UpdateCustomerAccountAmount",
    section: "accounts",
    title: "Allocate funds to a customer account",
    title_zh: "向客户账户拨款",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/accounts/partner-accounts/adjust-amount",
    sites: CN,
    callers: 6,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: Some("BPC_ITEM_SUBCUSTSERV_010103"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mt_060005.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    UpdateCustomerAccountAmount => UpdateCustomerAccountAmountResponse : OPERATION of
    SERVICE; Partner, Distributor
);
