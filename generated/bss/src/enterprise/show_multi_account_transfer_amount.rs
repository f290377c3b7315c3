// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show the transferable balance of an enterprise master account.

use crate::prelude::*;

/// Show the transferable balance of an enterprise master account.
///
/// Shows how much the enterprise master account can transfer to its sub-accounts, per cash or credit account.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/enterprises/multi-accounts/transfer-amount` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Enterprise master account, with its AK/SK or token |
/// | Permission | businessUnitCenter:businessUnitFinance:view |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-oce/ep_00018.html> (2025-11-27) |
/// | Chinese title | 查询企业主账号可拨款余额 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{enterprise::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowMultiAccountTransferAmount::new(BalanceType::Debit)).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Not documented by the vendor
///
/// - Lengths of currency and expire_time in the response.
#[doc(alias = "查询企业主账号可拨款余额")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowMultiAccountTransferAmount {
    /// Account kind. Required.
    pub balance_type: BalanceType,
    /// Index of the first record; credit accounts only. 0 to 2147483647. Default: `0`.
    pub offset: Option<i64>,
    /// Number of records; credit accounts only. 1 to 100. Default: `10`.
    pub limit: Option<i64>,
}

impl ShowMultiAccountTransferAmount {
    /// With what every site requires; everything else is unset.
    pub fn new(balance_type: BalanceType) -> Self {
        Self {
            balance_type,
            ..Self::default()
        }
    }
    /// Sets [`offset`](field@Self::offset). Index of the first record; credit accounts only.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Number of records; credit accounts only.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ShowMultiAccountTransferAmount",
    &[
        F::query("balance_type", K::Enum(BalanceType::META))
            .required_at(CN)
            .limits(&[L::MaxLen(64)]),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer).default("10").limits(&[L::Min("1"), L::Max("100")]),
    ],
);

request!(ShowMultiAccountTransferAmount : REQUEST; balance_type, offset, limit);

/// What [`ShowMultiAccountTransferAmount`] answers.
#[non_exhaustive]
pub struct ShowMultiAccountTransferAmountResponse {
    /// Number of records.
    pub total_count: Option<i64>,
    /// Transferable balances; a single one for a cash account.
    pub amount_infos: Vec<TransferableAmount>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowMultiAccountTransferAmountResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("amount_infos", K::List(&K::Object(&TRANSFERABLE_AMOUNT))),
    ],
);

record!(ShowMultiAccountTransferAmountResponse : RESPONSE; total_count, amount_infos);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowMultiAccountTransferAmount",
    section: "enterprise",
    title: "Show the transferable balance of an enterprise master account",
    title_zh: "查询企业主账号可拨款余额",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/enterprises/multi-accounts/transfer-amount",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("businessUnitCenter:businessUnitFinance:view"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/ep_00018.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("amount_infos"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    ShowMultiAccountTransferAmount => ShowMultiAccountTransferAmountResponse : OPERATION
    of SERVICE; Customer
);

impl Paged for ShowMultiAccountTransferAmount {
    type Item = TransferableAmount;
    fn take_items(page: &mut Self::Response) -> Vec<TransferableAmount> {
        std::mem::take(&mut page.amount_infos)
    }
}

/// One transferable balance.
#[doc(alias = "TransferAmountInfoV2")]
#[non_exhaustive]
pub struct TransferableAmount {
    /// Amount that can be transferred.
    pub avail_transfer_amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`.
    pub measure_id: Option<AmountUnit>,
    /// Currency. One of `CNY`.
    pub currency: Option<Currency>,
    /// Account balance; credit accounts only.
    pub amount: Option<Decimal>,
    /// Credit limit; credit accounts only.
    pub credit_amount: Option<Decimal>,
    /// When the credit ends (UTC); never when left out.
    pub expire_time: Option<Timestamp>,
}

static TRANSFERABLE_AMOUNT: meta::Object = meta::Object::plain(
    "TransferableAmount",
    &[
        F::body("avail_transfer_amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::Only(&["CNY"])]),
        F::body("amount", K::Decimal),
        F::body("credit_amount", K::Decimal),
        F::body("expire_time", K::Timestamp),
    ],
);

record!(
    TransferableAmount : TRANSFERABLE_AMOUNT; avail_transfer_amount, measure_id,
    currency, amount, credit_amount, expire_time
);
