// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Allocate funds to a reseller account.

use crate::prelude::*;

/// Allocate funds to a reseller account.
///
/// A distributor (first tier) moves money to the account of one of its resellers (second tier).
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/accounts/partner-accounts/indirect-partner-adjust` |
/// | Sites | China |
/// | Callers | [`Distributor`](crate::Distributor): Only the distributor (first-tier reseller) |
/// | Permission | BPC_ITEM_SALES_020104 |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListPartnerAdjustRecords`](crate::accounts::ListPartnerAdjustRecords); if carried out, there is a record of granting this amount, made since the call |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/espp_00001.html> (2025-11-20) |
/// | Chinese title | 向云经销商账户拨款 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{partners::*, types::*, *}; async fn run(client: Client<Distributor>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UpdateIndirectPartnerAccount::new("a60b3523f9c1e7a5b2d48069d8e4c7f1", Decimal::new(1000, 2))).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.99000037`](crate::codes::CBC_99000037): No permission to act on this reseller.
/// - [`CBC.99005003`](crate::codes::CBC_99005003): Insufficient balance.
/// - [`CBC.0154`](crate::codes::CBC_0154): Token invalid or expired.
///
/// # Notes
///
/// - The documents also list error_code and error_msg, only on failure.
/// - The example request sends amount as a text ("99.99"), though the documents call it a number.
///
/// # Not documented by the vendor
///
/// - Length of transfer_id.
#[doc(alias("向云经销商账户拨款", "AdjustToIndirectPartnerReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UpdateIndirectPartnerAccount {
    /// Reseller ID (from ListIndirectPartners). Required. At most 64 characters.
    pub indirect_partner_id: IndirectPartnerId,
    /// Amount to allocate, above 0 with at most 2 decimals. Required. 0.01 to 999999999.99, at most 2 decimals. Unit: CNY. Limits as the vendor's SDK has them. The documents say above 0, to 2 decimals.
    pub amount: Decimal,
}

impl UpdateIndirectPartnerAccount {
    /// With what every site requires; everything else is unset.
    pub fn new(
        indirect_partner_id: impl Into<IndirectPartnerId>,
        amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            indirect_partner_id: indirect_partner_id.into(),
            amount: amount.into(),
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "UpdateIndirectPartnerAccount",
    &[
        F::body("indirect_partner_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::body("amount", K::Decimal)
            .required_at(CN)
            .limits(&[L::MaxDecimals(2), L::Min("0.01"), L::Max("999999999.99")]),
    ],
);

request!(UpdateIndirectPartnerAccount : REQUEST; indirect_partner_id, amount);

/// What [`UpdateIndirectPartnerAccount`] answers.
#[non_exhaustive]
pub struct UpdateIndirectPartnerAccountResponse {
    /// Transaction serial number, only on success.
    pub transfer_id: Option<TransactionId>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "UpdateIndirectPartnerAccountResponse",
    &[F::body("transfer_id", K::Text)],
);

record!(UpdateIndirectPartnerAccountResponse : RESPONSE; transfer_id);
confirm!(
    SERVICE, "ListPartnerAdjustRecords", ["indirect_partner_id" = "indirect_partner_id"],
    ["there is a record of granting this amount, made since the call",
    "有一条在调用之后产生的、金额相同的拨款记录"]; #[cfg(feature =
    "accounts")] UpdateIndirectPartnerAccount => accounts::ListPartnerAdjustRecords
);

static OPERATION: meta::Operation = meta::Operation {
    id: "UpdateIndirectPartnerAccount",
    section: "partners",
    title: "Allocate funds to a reseller account",
    title_zh: "向云经销商账户拨款",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/accounts/partner-accounts/indirect-partner-adjust",
    sites: CN,
    callers: 4,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: Some("BPC_ITEM_SALES_020104"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/espp_00001.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.99000037", "No permission to act on this reseller"),
        ("CBC.99005003", "Insufficient balance"),
        ("CBC.0154", "Token invalid or expired"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    UpdateIndirectPartnerAccount => UpdateIndirectPartnerAccountResponse : OPERATION of
    SERVICE; Distributor
);
