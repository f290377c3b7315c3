// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show what the master can transfer (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Show what the master can transfer (old).
///
/// Shows what an enterprise master account can transfer to its members.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{domain_id}/customer/account-mgr/transfer-amount` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Enterprise master account only |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is a page number from 1 |
/// | Replaced by | [`ShowMultiAccountTransferAmount`](crate::enterprise::ShowMultiAccountTransferAmount) |
/// | Source | <https://support.huaweicloud.com/api-oce/ep_00007.html> <https://www.huaweicloud.com/guide/productsdesc-bms_13aa62525496facf6a8e1fddedb1d1f3support0> (2025-11-27) |
/// | Chinese title | 查询企业主账号可拨款余额(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{enterprise::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowEnterpriseTransferAmountV1::new("1e7a5b2d48069d8e4c7f1a60b3523f9c", BalanceType::Debit)).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - balance_type is taken as mandatory, as in ShowMultiAccountTransferAmount.
/// - A missing limit counts as 10; the text of the documents also says 1.
///
/// # Not documented by the vendor
///
/// - Fields of the amounts after currency; an expiry time is likely.
#[doc(alias = "查询企业主账号可拨款余额(旧)")]
#[deprecated(
    note = "the vendor is taking it offline; use `ShowMultiAccountTransferAmount`"
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowEnterpriseTransferAmountV1 {
    /// Account ID of the enterprise master. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Account type. Required.
    pub balance_type: BalanceType,
    /// Page number; credit account only. 1 to 200000000. Default: `1`. An empty text is refused.
    pub offset: Option<i64>,
    /// Records on a page; credit account only. 1 to 100. Default: `10`. An empty text is refused.
    pub limit: Option<i64>,
}

impl ShowEnterpriseTransferAmountV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(domain_id: impl Into<AccountId>, balance_type: BalanceType) -> Self {
        Self {
            domain_id: domain_id.into(),
            balance_type,
            ..Self::default()
        }
    }
    /// Sets [`offset`](field@Self::offset). Page number; credit account only.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Records on a page; credit account only.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ShowEnterpriseTransferAmountV1",
    &[
        F::path("domain_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::query("balance_type", K::Enum(BalanceType::META))
            .required_at(CN)
            .limits(&[L::MaxLen(64)]),
        F::query("offset", K::Integer)
            .on_empty(B::Error)
            .default("1")
            .limits(&[L::Min("1"), L::Max("200000000")]),
        F::query("limit", K::Integer)
            .on_empty(B::Error)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
    ],
);

request!(
    ShowEnterpriseTransferAmountV1 : REQUEST; domain_id, balance_type, offset, limit
);

/// What [`ShowEnterpriseTransferAmountV1`] answers.
#[non_exhaustive]
pub struct ShowEnterpriseTransferAmountV1Response {
    /// Status code (only on failure). At most 16 characters.
    pub error_code: Option<ResultCode>,
    /// Status or error text (only on failure). At most 1024 characters.
    pub error_msg: Option<String>,
    /// Number of records. Wire name `totalCount`.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
    /// Amounts; a single one for the balance account. Wire name `amountInfo`.
    #[doc(alias = "amountInfo")]
    pub amount_info: Vec<LegacyTransferableAmount>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowEnterpriseTransferAmountV1Response",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(16)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(1024)]),
        F::body("totalCount", K::Integer).named("total_count"),
        F::body("amountInfo", K::List(&K::Object(&LEGACY_TRANSFERABLE_AMOUNT)))
            .named("amount_info"),
    ],
);

record!(
    ShowEnterpriseTransferAmountV1Response : RESPONSE; error_code, error_msg,
    total_count, amount_info
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowEnterpriseTransferAmountV1",
    section: "enterprise",
    title: "Show what the master can transfer (old)",
    title_zh: "查询企业主账号可拨款余额(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ShowMultiAccountTransferAmount"),
    method: meta::Method::Get,
    path: "/v1.0/{domain_id}/customer/account-mgr/transfer-amount",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/ep_00007.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "offset",
        limit: "limit",
        items: Some("amountInfo"),
        total: Some("totalCount"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ShowEnterpriseTransferAmountV1 => ShowEnterpriseTransferAmountV1Response : OPERATION
    of SERVICE; Customer
);

impl Paged for ShowEnterpriseTransferAmountV1 {
    type Item = LegacyTransferableAmount;
    fn take_items(page: &mut Self::Response) -> Vec<LegacyTransferableAmount> {
        std::mem::take(&mut page.amount_info)
    }
}

/// An amount.
#[doc(alias = "TransferAmountInfo")]
#[non_exhaustive]
pub struct LegacyTransferableAmount {
    /// Amount that can be transferred. Wire name `availTransferAmount`.
    #[doc(alias = "availTransferAmount")]
    pub avail_transfer_amount: Option<Decimal>,
    /// Unit of the amount. One of `1`. Wire name `measureId`.
    #[doc(alias = "measureId")]
    pub measure_id: Option<AmountUnit>,
    /// Currency.
    pub currency: Option<Currency>,
}

static LEGACY_TRANSFERABLE_AMOUNT: meta::Object = meta::Object::plain(
    "LegacyTransferableAmount",
    &[
        F::body("availTransferAmount", K::Decimal).named("avail_transfer_amount"),
        F::body("measureId", K::Enum(AmountUnit::META))
            .named("measure_id")
            .limits(&[L::Only(&["1"])]),
        F::body("currency", K::Enum(Currency::META)),
    ],
);

record!(
    LegacyTransferableAmount : LEGACY_TRANSFERABLE_AMOUNT; avail_transfer_amount,
    measure_id, currency
);
