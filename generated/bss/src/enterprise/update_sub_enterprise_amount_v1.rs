// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Transfer money to a member (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Transfer money to a member (old).
///
/// Transfers money of an enterprise master account to a member.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/{domain_id}/customer/account-mgr/transfer` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Enterprise master account only |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListCustomerAccountChangeRecords`](crate::accounts::ListCustomerAccountChangeRecords); if carried out, there is an expense of this amount to the sub-account, booked since the call |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`UpdateSubEnterpriseAmount`](crate::enterprise::UpdateSubEnterpriseAmount) |
/// | Source | <https://support.huaweicloud.com/api-oce/ep_00009.html> <https://www.huaweicloud.com/guide/productsdesc-bms_d3c1aeaad847c187dfcd80d2dfac55d8support0> (2025-11-27) |
/// | Chinese title | 企业主账号向企业子账号拨款(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{enterprise::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UpdateSubEnterpriseAmountV1::new(UpdateSubEnterpriseAmountV1Required { domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into(), sub_customer_id: "b2d48069d8e4c7f1a60b3523f9c1e7a5".into(), deduct_mode: DeductMode::ByAmount, total_transfer_amount: Decimal::new(1000, 2) })).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - ExpireTime is sent exactly when the credit account has an expiry time, otherwise the call fails.
/// - The documents state for transId and balanceType only whether they are mandatory.
/// - Safe to send again only with the same transId.
///
/// # Not documented by the vendor
///
/// - The whole response.
#[doc(alias = "企业主账号向企业子账号拨款(旧)")]
#[deprecated(note = "the vendor is taking it offline; use `UpdateSubEnterpriseAmount`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UpdateSubEnterpriseAmountV1 {
    /// Account ID of the enterprise master. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Serial number against double submission; a UUID of the caller. At most 64 characters. An empty text stands for the default. Wire name `transId`.
    #[doc(alias = "transId")]
    pub trans_id: Option<TransactionId>,
    /// Account type. Default: `BALANCE_TYPE_DEBIT`. An empty text is refused. Wire name `balanceType`.
    #[doc(alias = "balanceType")]
    pub balance_type: Option<BalanceType>,
    /// Account ID of the member. Required. At most 64 characters. Wire name `subCustomerId`.
    #[doc(alias = "subCustomerId")]
    pub sub_customer_id: CustomerId,
    /// How money is deducted. Required. Wire name `deductMode`.
    #[doc(alias = "deductMode")]
    pub deduct_mode: DeductMode,
    /// Amount to transfer, above 0 with at most 2 decimals. Required. At most 32 characters, greater than 0, at most 2 decimals. Unit: CNY. Travels as text. Wire name `totalTransferAmount`.
    #[doc(alias = "totalTransferAmount")]
    pub total_transfer_amount: Decimal,
    /// Expiry of the credit account (UTC); mandatory if that account has one, else to be left out. An empty text is refused. Wire name `expireTime`.
    #[doc(alias = "expireTime")]
    pub expire_time: Option<Timestamp>,
}

/// What every site requires of [`UpdateSubEnterpriseAmountV1`].
#[deprecated(note = "the vendor is taking it offline; use `UpdateSubEnterpriseAmount`")]
pub struct UpdateSubEnterpriseAmountV1Required {
    /// Account ID of the enterprise master. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Account ID of the member. Required. At most 64 characters. Wire name `subCustomerId`.
    pub sub_customer_id: CustomerId,
    /// How money is deducted. Required. Wire name `deductMode`.
    pub deduct_mode: DeductMode,
    /// Amount to transfer, above 0 with at most 2 decimals. Required. At most 32 characters, greater than 0, at most 2 decimals. Unit: CNY. Travels as text. Wire name `totalTransferAmount`.
    pub total_transfer_amount: Decimal,
}

required!(
    UpdateSubEnterpriseAmountV1Required of UpdateSubEnterpriseAmountV1; domain_id,
    sub_customer_id, deduct_mode, total_transfer_amount
);

impl UpdateSubEnterpriseAmountV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: UpdateSubEnterpriseAmountV1Required) -> Self {
        Self {
            domain_id: required.domain_id,
            sub_customer_id: required.sub_customer_id,
            deduct_mode: required.deduct_mode,
            total_transfer_amount: required.total_transfer_amount,
            ..Self::default()
        }
    }
    /// Sets [`trans_id`](field@Self::trans_id). Serial number against double submission; a UUID of the caller.
    pub fn trans_id(mut self, value: impl Setting<TransactionId>) -> Self {
        value.set(&mut self.trans_id);
        self
    }
    /// Sets [`balance_type`](field@Self::balance_type). Account type.
    pub fn balance_type(mut self, value: impl Setting<BalanceType>) -> Self {
        value.set(&mut self.balance_type);
        self
    }
    /// Sets [`expire_time`](field@Self::expire_time). Expiry of the credit account (UTC); mandatory if that account has one, else to be left out.
    pub fn expire_time(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.expire_time);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "UpdateSubEnterpriseAmountV1",
    &[
        F::path("domain_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::body("transId", K::Text)
            .named("trans_id")
            .on_empty(B::Default)
            .limits(&[L::MaxLen(64)]),
        F::body("balanceType", K::Enum(BalanceType::META))
            .named("balance_type")
            .on_empty(B::Error)
            .default("BALANCE_TYPE_DEBIT")
            .limits(&[L::MaxLen(64)]),
        F::body("subCustomerId", K::Text)
            .named("sub_customer_id")
            .required_at(CN)
            .limits(&[L::MaxLen(64)]),
        F::body("deductMode", K::Enum(DeductMode::META))
            .named("deduct_mode")
            .required_at(CN)
            .limits(&[L::MaxLen(10)]),
        F::body("totalTransferAmount", K::Decimal)
            .named("total_transfer_amount")
            .wire(W::Text)
            .required_at(CN)
            .limits(&[L::MaxLen(32), L::MaxDecimals(2), L::Above("0")]),
        F::body("expireTime", K::Timestamp)
            .named("expire_time")
            .on_empty(B::Error)
            .null_is_error(),
    ],
);

request!(
    UpdateSubEnterpriseAmountV1 : REQUEST; domain_id, trans_id, balance_type,
    sub_customer_id, deduct_mode, total_transfer_amount, expire_time
);

/// What [`UpdateSubEnterpriseAmountV1`] answers.
#[non_exhaustive]
pub struct UpdateSubEnterpriseAmountV1Response {}

static RESPONSE: meta::Object = meta::Object::plain(
    "UpdateSubEnterpriseAmountV1Response",
    &[],
);

record!(UpdateSubEnterpriseAmountV1Response : RESPONSE;);
confirm!(
    SERVICE, "ListCustomerAccountChangeRecords", ["balance_type" = "balanceType"],
    ["there is an expense of this amount to the sub-account, booked since the call",
    "有一笔在调用之后入账、拨给该子账号的同额支出"]; #[cfg(feature
    = "accounts")] UpdateSubEnterpriseAmountV1 =>
    accounts::ListCustomerAccountChangeRecords
);

static OPERATION: meta::Operation = meta::Operation {
    id: "UpdateSubEnterpriseAmountV1",
    section: "enterprise",
    title: "Transfer money to a member (old)",
    title_zh: "企业主账号向企业子账号拨款(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("UpdateSubEnterpriseAmount"),
    method: meta::Method::Post,
    path: "/v1.0/{domain_id}/customer/account-mgr/transfer",
    sites: CN,
    callers: 1,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/ep_00009.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    UpdateSubEnterpriseAmountV1 => UpdateSubEnterpriseAmountV1Response : OPERATION of
    SERVICE; Customer
);
