// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Reclaim a customer account balance.

use crate::prelude::*;

/// Reclaim a customer account balance.
///
/// Takes money back from the account of one resale (partner-paid) customer, for example when it no longer uses the cloud.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/accounts/partner-accounts/reclaim` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution partner or a distributor (first-tier reseller) |
/// | Permission | BPC_ITEM_SUBCUSTSERV_010104 |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListPartnerAdjustRecords`](crate::accounts::ListPartnerAdjustRecords); if carried out, there is a record of taking back this amount, made since the call |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mt_060006.html> <https://huaweicloud.com/guide/productsdesc-bms_339155323763497d58b27136af8ac929support0> (2025-11-20) |
/// | Chinese title | 回收客户账户余额 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{accounts::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ReclaimToPartnerAccount::new("523f9c1e7a5b2d48069d8e4c7f1a60b3", Decimal::new(1000, 2))).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
/// - [`CBC.99000000`](crate::codes::CBC_99000000): No right to operate on this customer.
/// - [`CBC.99000035`](crate::codes::CBC_99000035): Not a customer of the partner.
/// - [`CBC.99000037`](crate::codes::CBC_99000037): No right to operate on this cloud reseller.
/// - [`CBC.99005001`](crate::codes::CBC_99005001): The caller is no partner.
/// - [`CBC.99005003`](crate::codes::CBC_99005003): The balance is too low.
/// - [`CBC.99005021`](crate::codes::CBC_99005021): Not for customers of the referral model.
///
/// # Notes
///
/// - A reseller's sub-customer needs indirect_partner_id; else only own sub-customers can be reclaimed from.
/// - A failure is answered with error_code (at most 20 characters) and error_msg (at most 2000).
#[doc(alias("回收客户账户余额", "ReclaimToPartnerAccountBalancesReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ReclaimToPartnerAccount {
    /// Customer account ID (from ListSubCustomers). Required. At most 64 characters.
    pub customer_id: CustomerId,
    /// Amount to reclaim, greater than 0, at most 2 decimals. Required. 0.01 to 2147483647, at most 2 decimals. Unit: CNY. Limits as the vendor's SDK has them.
    pub amount: Decimal,
    /// Reseller ID; needed to reclaim from a reseller's sub-customer. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ReclaimToPartnerAccount {
    /// With what every site requires; everything else is unset.
    pub fn new(customer_id: impl Into<CustomerId>, amount: impl Into<Decimal>) -> Self {
        Self {
            customer_id: customer_id.into(),
            amount: amount.into(),
            ..Self::default()
        }
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID; needed to reclaim from a reseller's sub-customer.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ReclaimToPartnerAccount",
    &[
        F::body("customer_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::body("amount", K::Decimal)
            .required_at(CN)
            .limits(&[L::MaxDecimals(2), L::Min("0.01"), L::Max("2147483647")]),
        F::body("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
);

request!(ReclaimToPartnerAccount : REQUEST; customer_id, amount, indirect_partner_id);

/// What [`ReclaimToPartnerAccount`] answers.
#[non_exhaustive]
pub struct ReclaimToPartnerAccountResponse {
    /// Transaction serial number, only on success. At most 128 characters.
    pub trans_id: Option<TransactionId>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ReclaimToPartnerAccountResponse",
    &[F::body("trans_id", K::Text).limits(&[L::MaxLen(128)])],
);

record!(ReclaimToPartnerAccountResponse : RESPONSE; trans_id);
confirm!(
    SERVICE, "ListPartnerAdjustRecords", ["customer_id" = "customer_id",
    "indirect_partner_id" = "indirect_partner_id"],
    ["there is a record of taking back this amount, made since the call",
    "有一条在调用之后产生的、金额相同的回收记录"];
    ReclaimToPartnerAccount => accounts::ListPartnerAdjustRecords
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ReclaimToPartnerAccount",
    section: "accounts",
    title: "Reclaim a customer account balance",
    title_zh: "回收客户账户余额",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/accounts/partner-accounts/reclaim",
    sites: CN,
    callers: 6,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: Some("BPC_ITEM_SUBCUSTSERV_010104"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mt_060006.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.0100", "A parameter is wrong"),
        ("CBC.99000000", "No right to operate on this customer"),
        ("CBC.99000035", "Not a customer of the partner"),
        ("CBC.99000037", "No right to operate on this cloud reseller"),
        ("CBC.99005001", "The caller is no partner"),
        ("CBC.99005003", "The balance is too low"),
        ("CBC.99005021", "Not for customers of the referral model"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    ReclaimToPartnerAccount => ReclaimToPartnerAccountResponse : OPERATION of SERVICE;
    Partner, Distributor
);
