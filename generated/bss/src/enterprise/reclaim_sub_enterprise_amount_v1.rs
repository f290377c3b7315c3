// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Take money back from a member (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Take money back from a member (old).
///
/// Takes money back from a member to the enterprise master account. Taking back more credit than is left can put the member in debt.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/{domain_id}/customer/account-mgr/retrieve` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Enterprise master account only |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListCustomerAccountChangeRecords`](crate::accounts::ListCustomerAccountChangeRecords); if carried out, there is an income of this amount from the sub-account, booked since the call |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ReclaimSubEnterpriseAmount`](crate::enterprise::ReclaimSubEnterpriseAmount) |
/// | Source | <https://support.huaweicloud.com/api-oce/ep_00010.html> <https://www.huaweicloud.com/guide/productsdesc-bms_fd2d806966bdbde456aa1b1dfd5bec52support0> (2025-11-27) |
/// | Chinese title | 企业主账号从企业子账号回收拨款(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{enterprise::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ReclaimSubEnterpriseAmountV1::new(ReclaimSubEnterpriseAmountV1Required { domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into(), sub_customer_id: "b2d48069d8e4c7f1a60b3523f9c1e7a5".into(), deduct_mode: DeductMode::ByAmount, total_retrieve_amount: Decimal::new(1000, 2) })).await?;
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
#[doc(alias = "企业主账号从企业子账号回收拨款(旧)")]
#[deprecated(note = "the vendor is taking it offline; use `ReclaimSubEnterpriseAmount`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ReclaimSubEnterpriseAmountV1 {
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
    /// Amount to take back, above 0 with at most 2 decimals (spelt so on the wire). Required. At most 32 characters, greater than 0, at most 2 decimals. Unit: CNY. Travels as text. Wire name `totalRetrieveAmout`.
    #[doc(alias = "totalRetrieveAmout")]
    pub total_retrieve_amount: Decimal,
    /// Expiry of the credit account (UTC); mandatory if that account has one, else to be left out. An empty text is refused. Wire name `expireTime`.
    #[doc(alias = "expireTime")]
    pub expire_time: Option<Timestamp>,
}

/// What every site requires of [`ReclaimSubEnterpriseAmountV1`].
#[deprecated(note = "the vendor is taking it offline; use `ReclaimSubEnterpriseAmount`")]
pub struct ReclaimSubEnterpriseAmountV1Required {
    /// Account ID of the enterprise master. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Account ID of the member. Required. At most 64 characters. Wire name `subCustomerId`.
    pub sub_customer_id: CustomerId,
    /// How money is deducted. Required. Wire name `deductMode`.
    pub deduct_mode: DeductMode,
    /// Amount to take back, above 0 with at most 2 decimals (spelt so on the wire). Required. At most 32 characters, greater than 0, at most 2 decimals. Unit: CNY. Travels as text. Wire name `totalRetrieveAmout`.
    pub total_retrieve_amount: Decimal,
}

required!(
    ReclaimSubEnterpriseAmountV1Required of ReclaimSubEnterpriseAmountV1; domain_id,
    sub_customer_id, deduct_mode, total_retrieve_amount
);

impl ReclaimSubEnterpriseAmountV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ReclaimSubEnterpriseAmountV1Required) -> Self {
        Self {
            domain_id: required.domain_id,
            sub_customer_id: required.sub_customer_id,
            deduct_mode: required.deduct_mode,
            total_retrieve_amount: required.total_retrieve_amount,
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
    "ReclaimSubEnterpriseAmountV1",
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
        F::body("totalRetrieveAmout", K::Decimal)
            .named("total_retrieve_amount")
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
    ReclaimSubEnterpriseAmountV1 : REQUEST; domain_id, trans_id, balance_type,
    sub_customer_id, deduct_mode, total_retrieve_amount, expire_time
);

/// What [`ReclaimSubEnterpriseAmountV1`] answers.
#[non_exhaustive]
pub struct ReclaimSubEnterpriseAmountV1Response {}

static RESPONSE: meta::Object = meta::Object::plain(
    "ReclaimSubEnterpriseAmountV1Response",
    &[],
);

record!(ReclaimSubEnterpriseAmountV1Response : RESPONSE;);
confirm!(
    SERVICE, "ListCustomerAccountChangeRecords", ["balance_type" = "balanceType"],
    ["there is an income of this amount from the sub-account, booked since the call",
    "有一笔在调用之后入账、来自该子账号的同额收入"]; #[cfg(feature
    = "accounts")] ReclaimSubEnterpriseAmountV1 =>
    accounts::ListCustomerAccountChangeRecords
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ReclaimSubEnterpriseAmountV1",
    section: "enterprise",
    title: "Take money back from a member (old)",
    title_zh: "企业主账号从企业子账号回收拨款(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ReclaimSubEnterpriseAmount"),
    method: meta::Method::Post,
    path: "/v1.0/{domain_id}/customer/account-mgr/retrieve",
    sites: CN,
    callers: 1,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/ep_00010.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ReclaimSubEnterpriseAmountV1 => ReclaimSubEnterpriseAmountV1Response : OPERATION of
    SERVICE; Customer
);
