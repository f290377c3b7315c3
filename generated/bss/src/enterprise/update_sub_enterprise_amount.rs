// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Transfer funds to an enterprise sub-account.

use crate::prelude::*;

/// Transfer funds to an enterprise sub-account.
///
/// Moves money or credit from the enterprise master account to a sub-account.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/enterprises/multi-accounts/transfer-amount` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Only the enterprise master account (its AK/SK or token) |
/// | Permission | businessUnitCenter:businessUnitFinance:update |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListCustomerAccountChangeRecords`](crate::accounts::ListCustomerAccountChangeRecords); if carried out, there is an expense of this amount to the sub-account, booked since the call |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-oce/ep_00016.html> <https://www.huaweicloud.com/guide/productsdesc-bms_3bfe89267329ff4317444fcc05975582support0> (2025-11-27) |
/// | Chinese title | 企业主账号向企业子账号拨款 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{enterprise::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UpdateSubEnterpriseAmount::new("523f9c1e7a5b2d48069d8e4c7f1a60b3", Decimal::new(1000, 2))).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access refused.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other or unknown error.
/// - [`CBC.99000043`](crate::codes::CBC_99000043): Transfer to or reclaim from the sub-account failed.
/// - [`CBC.99007004`](crate::codes::CBC_99007004): A business check of the operation is not met.
/// - [`CBC.99007009`](crate::codes::CBC_99007009): Transaction ID was used before.
/// - [`CBC.99007181`](crate::codes::CBC_99007181): The credit to move has expired.
/// - [`CBC.99007461`](crate::codes::CBC_99007461): A transfer or reclaim is still running; try later.
/// - [`CBC.99005003`](crate::codes::CBC_99005003): Balance is too low.
///
/// # Notes
///
/// - When the credit account has an expiry, expire_time is mandatory (null or empty fail); without one it must be left out.
/// - Without trans_id the service makes one.
/// - The error codes are those of ReclaimSubEnterpriseAmount.
/// - trans_id takes a UUID without hyphens (32 digits); with hyphens it is too long.
///
/// # Not documented by the vendor
///
/// - Fields of the answer, if any.
#[doc(
    alias("企业主账号向企业子账号拨款", "TransferEnterpriseMultiAccountReq")
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UpdateSubEnterpriseAmount {
    /// Customer ID of the sub-account (id from ListEnterpriseSubCustomers). Required. At most 64 characters.
    pub customer_id: CustomerId,
    /// Amount to transfer in yuan; above 0 with at most 2 decimals. Required. At most 32 characters, greater than 0, at most 2 decimals. Unit: CNY. Travels as text.
    pub amount: Decimal,
    /// Serial number against double submission; a UUID when given, made by the service when left out. At most 32 characters. An empty text stands for the default.
    pub trans_id: Option<TransactionId>,
    /// Account kind. Default: `BALANCE_TYPE_DEBIT`. An empty text is refused.
    pub balance_type: Option<BalanceType>,
    /// Expiry of the credit to use (UTC); credit accounts only. An empty text is refused.
    pub expire_time: Option<Timestamp>,
}

impl UpdateSubEnterpriseAmount {
    /// With what every site requires; everything else is unset.
    pub fn new(customer_id: impl Into<CustomerId>, amount: impl Into<Decimal>) -> Self {
        Self {
            customer_id: customer_id.into(),
            amount: amount.into(),
            ..Self::default()
        }
    }
    /// Sets [`trans_id`](field@Self::trans_id). Serial number against double submission; a UUID when given, made by the service when left out.
    pub fn trans_id(mut self, value: impl Setting<TransactionId>) -> Self {
        value.set(&mut self.trans_id);
        self
    }
    /// Sets [`balance_type`](field@Self::balance_type). Account kind.
    pub fn balance_type(mut self, value: impl Setting<BalanceType>) -> Self {
        value.set(&mut self.balance_type);
        self
    }
    /// Sets [`expire_time`](field@Self::expire_time). Expiry of the credit to use (UTC); credit accounts only.
    pub fn expire_time(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.expire_time);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "UpdateSubEnterpriseAmount",
    &[
        F::body("customer_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::body("amount", K::Decimal)
            .wire(W::Text)
            .required_at(CN)
            .limits(&[L::MaxLen(32), L::MaxDecimals(2), L::Above("0")]),
        F::body("trans_id", K::Text).on_empty(B::Default).limits(&[L::MaxLen(32)]),
        F::body("balance_type", K::Enum(BalanceType::META))
            .on_empty(B::Error)
            .default("BALANCE_TYPE_DEBIT")
            .limits(&[L::MaxLen(64)]),
        F::body("expire_time", K::Timestamp).on_empty(B::Error),
    ],
);

request!(
    UpdateSubEnterpriseAmount : REQUEST; customer_id, amount, trans_id, balance_type,
    expire_time
);

/// What [`UpdateSubEnterpriseAmount`] answers.
#[non_exhaustive]
pub struct UpdateSubEnterpriseAmountResponse {}

static RESPONSE: meta::Object = meta::Object::plain(
    "UpdateSubEnterpriseAmountResponse",
    &[],
);

record!(UpdateSubEnterpriseAmountResponse : RESPONSE;);
confirm!(
    SERVICE, "ListCustomerAccountChangeRecords", ["balance_type" = "balance_type"],
    ["there is an expense of this amount to the sub-account, booked since the call",
    "有一笔在调用之后入账、拨给该子账号的同额支出"]; #[cfg(feature
    = "accounts")] UpdateSubEnterpriseAmount =>
    accounts::ListCustomerAccountChangeRecords
);

static OPERATION: meta::Operation = meta::Operation {
    id: "UpdateSubEnterpriseAmount",
    section: "enterprise",
    title: "Transfer funds to an enterprise sub-account",
    title_zh: "企业主账号向企业子账号拨款",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/enterprises/multi-accounts/transfer-amount",
    sites: CN,
    callers: 1,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: Some("businessUnitCenter:businessUnitFinance:update"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/ep_00016.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.0100", "A parameter is wrong"),
        ("CBC.0151", "Access refused"),
        ("CBC.0999", "Other or unknown error"),
        ("CBC.99000043", "Transfer to or reclaim from the sub-account failed"),
        ("CBC.99007004", "A business check of the operation is not met"),
        ("CBC.99007009", "Transaction ID was used before"),
        ("CBC.99007181", "The credit to move has expired"),
        ("CBC.99007461", "A transfer or reclaim is still running; try later"),
        ("CBC.99005003", "Balance is too low"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    UpdateSubEnterpriseAmount => UpdateSubEnterpriseAmountResponse : OPERATION of
    SERVICE; Customer
);
