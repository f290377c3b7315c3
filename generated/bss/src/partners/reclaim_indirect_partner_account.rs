// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Reclaim funds from a reseller account.

use crate::prelude::*;

/// Reclaim funds from a reseller account.
///
/// A distributor (first tier) takes money back from the account of one of its resellers (second tier).
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/accounts/partner-accounts/indirect-partner-reclaim` |
/// | Sites | China |
/// | Callers | [`Distributor`](crate::Distributor): Only the distributor (first-tier reseller) |
/// | Permission | BPC_ITEM_SALES_020105 |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListPartnerAdjustRecords`](crate::accounts::ListPartnerAdjustRecords); if carried out, there is a record of taking back this amount, made since the call |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/espp_00004.html> |
/// | Chinese title | 回收云经销商账户拨款 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{partners::*, types::*, *}; async fn run(client: Client<Distributor>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ReclaimIndirectPartnerAccount::new("a60b3523f9c1e7a5b2d48069d8e4c7f1", Decimal::new(1000, 2))).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
/// - [`CBC.99000037`](crate::codes::CBC_99000037): No right to operate on this cloud reseller.
/// - [`CBC.99005001`](crate::codes::CBC_99005001): The caller is no partner.
/// - [`CBC.99005003`](crate::codes::CBC_99005003): The balance is too low.
///
/// # Notes
///
/// - Amount is at most the balance of the reseller's account.
/// - The documents also list error_code and error_msg, only on failure.
///
/// # Not documented by the vendor
///
/// - Length of trans_id.
#[doc(alias("回收云经销商账户拨款", "ReclaimIndirectPartnerAccountReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ReclaimIndirectPartnerAccount {
    /// Reseller ID (from ListIndirectPartners). Required. At most 64 characters.
    pub indirect_partner_id: IndirectPartnerId,
    /// Amount to take back, above 0 with at most 2 decimals. Required. 0.01 to 999999999999, at most 2 decimals. Unit: CNY. The greatest value comes from a vendor SDK.
    pub amount: Decimal,
}

impl ReclaimIndirectPartnerAccount {
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
    "ReclaimIndirectPartnerAccount",
    &[
        F::body("indirect_partner_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::body("amount", K::Decimal)
            .required_at(CN)
            .limits(&[L::MaxDecimals(2), L::Min("0.01"), L::Max("999999999999")]),
    ],
);

request!(ReclaimIndirectPartnerAccount : REQUEST; indirect_partner_id, amount);

/// What [`ReclaimIndirectPartnerAccount`] answers.
#[non_exhaustive]
pub struct ReclaimIndirectPartnerAccountResponse {
    /// Transaction serial number, only on success.
    pub trans_id: Option<TransactionId>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ReclaimIndirectPartnerAccountResponse",
    &[F::body("trans_id", K::Text)],
);

record!(ReclaimIndirectPartnerAccountResponse : RESPONSE; trans_id);
confirm!(
    SERVICE, "ListPartnerAdjustRecords", ["indirect_partner_id" = "indirect_partner_id"],
    ["there is a record of taking back this amount, made since the call",
    "有一条在调用之后产生的、金额相同的回收记录"]; #[cfg(feature =
    "accounts")] ReclaimIndirectPartnerAccount => accounts::ListPartnerAdjustRecords
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ReclaimIndirectPartnerAccount",
    section: "partners",
    title: "Reclaim funds from a reseller account",
    title_zh: "回收云经销商账户拨款",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/accounts/partner-accounts/indirect-partner-reclaim",
    sites: CN,
    callers: 4,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: Some("BPC_ITEM_SALES_020105"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/espp_00004.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.0100", "A parameter is wrong"),
        ("CBC.99000037", "No right to operate on this cloud reseller"),
        ("CBC.99005001", "The caller is no partner"),
        ("CBC.99005003", "The balance is too low"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    ReclaimIndirectPartnerAccount => ReclaimIndirectPartnerAccountResponse : OPERATION of
    SERVICE; Distributor
);
