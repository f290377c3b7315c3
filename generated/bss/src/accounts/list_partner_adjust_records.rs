// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query adjustment records.

use crate::prelude::*;

/// Query adjustment records.
///
/// Lists the money that a partner allocated to, or reclaimed from, its customers and its resellers.
///
/// | | |
/// |---|---|
/// | Request | `GET /v3/accounts/partner-accounts/adjust-records` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution partner or a distributor (first-tier reseller). The records of associated resellers only with the distributor's credentials. |
/// | Permission | BPC_ITEM_FINANCE_040100 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0000001191118881.html> <https://huaweicloud.com/guide/productsdesc-bms_1018214a05f8fc755885361a94bc758dsupport0> (2025-11-20) |
/// | Chinese title | 查询调账记录 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{accounts::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListPartnerAdjustRecords::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `operation_time_begin` is not after `operation_time_end`.
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
/// - [`CBC.99000037`](crate::codes::CBC_99000037): No right to operate on this cloud reseller.
///
/// # Notes
///
/// - A query for sub-customers that are not the caller's (a reseller's, paid-for or referral customers) gives HTTP 200 with an empty answer.
/// - A distributor that asks for a reseller's sub-customers must send indirect_partner_id; else only its own are found.
///
/// # Not documented by the vendor
///
/// - Response lengths.
#[doc(alias = "查询调账记录")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListPartnerAdjustRecords {
    /// Customer or reseller account ID; left out or empty: all. At most 64 characters.
    pub customer_id: Option<CustomerId>,
    /// Kind of adjustment; left out or empty: all.
    pub operation_type: Option<AdjustmentType>,
    /// Earliest adjustment time, UTC.
    pub operation_time_begin: Option<Timestamp>,
    /// Latest adjustment time, UTC.
    pub operation_time_end: Option<Timestamp>,
    /// Transaction ID. At most 128 characters.
    pub trans_id: Option<TransactionId>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`.
    pub offset: Option<i64>,
    /// Records per page. 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Reseller ID; for a distributor that queries a reseller's sub-customers. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ListPartnerAdjustRecords {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`customer_id`](field@Self::customer_id). Customer or reseller account ID; left out or empty: all.
    pub fn customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.customer_id);
        self
    }
    /// Sets [`operation_type`](field@Self::operation_type). Kind of adjustment; left out or empty: all.
    pub fn operation_type(mut self, value: impl Setting<AdjustmentType>) -> Self {
        value.set(&mut self.operation_type);
        self
    }
    /// Sets [`operation_time_begin`](field@Self::operation_time_begin). Earliest adjustment time, UTC.
    pub fn operation_time_begin(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.operation_time_begin);
        self
    }
    /// Sets [`operation_time_end`](field@Self::operation_time_end). Latest adjustment time, UTC.
    pub fn operation_time_end(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.operation_time_end);
        self
    }
    /// Sets [`trans_id`](field@Self::trans_id). Transaction ID.
    pub fn trans_id(mut self, value: impl Setting<TransactionId>) -> Self {
        value.set(&mut self.trans_id);
        self
    }
    /// Sets [`offset`](field@Self::offset). Index of the first record, from 0.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Records per page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID; for a distributor that queries a reseller's sub-customers.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListPartnerAdjustRecords",
    fields: &[
        F::query("customer_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::query("operation_type", K::Enum(AdjustmentType::META))
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64)]),
        F::query("operation_time_begin", K::Timestamp).on_empty(B::Ignored),
        F::query("operation_time_end", K::Timestamp).on_empty(B::Ignored),
        F::query("trans_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(128)]),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
        F::query("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
    rules: &[R::before("operation_time_begin", "operation_time_end", None)],
};

request!(
    ListPartnerAdjustRecords : REQUEST; customer_id, operation_type,
    operation_time_begin, operation_time_end, trans_id, offset, limit,
    indirect_partner_id
);

/// What [`ListPartnerAdjustRecords`] answers.
#[non_exhaustive]
pub struct ListPartnerAdjustRecordsResponse {
    /// Adjustment records.
    pub records: Vec<AdjustmentRecord>,
    /// Number of records.
    pub total_count: Option<i64>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListPartnerAdjustRecordsResponse",
    &[
        F::body("records", K::List(&K::Object(&ADJUSTMENT_RECORD))),
        F::body("total_count", K::Integer),
    ],
);

record!(ListPartnerAdjustRecordsResponse : RESPONSE; records, total_count);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListPartnerAdjustRecords",
    section: "accounts",
    title: "Query adjustment records",
    title_zh: "查询调账记录",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v3/accounts/partner-accounts/adjust-records",
    sites: CN,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_FINANCE_040100"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0000001191118881.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("records"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.0100", "A parameter is wrong"),
        ("CBC.99000037", "No right to operate on this cloud reseller"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    ListPartnerAdjustRecords => ListPartnerAdjustRecordsResponse : OPERATION of SERVICE;
    Partner, Distributor
);

impl Paged for ListPartnerAdjustRecords {
    type Item = AdjustmentRecord;
    fn take_items(page: &mut Self::Response) -> Vec<AdjustmentRecord> {
        std::mem::take(&mut page.records)
    }
}

/// One adjustment record.
#[doc(alias = "AdjustRecordV3")]
#[non_exhaustive]
pub struct AdjustmentRecord {
    /// Customer account ID.
    pub customer_id: Option<CustomerId>,
    /// Customer name.
    pub customer_name: Option<String>,
    /// Kind of adjustment.
    pub operation_type: Option<AdjustmentType>,
    /// Total amount. Unit: CNY. Travels as text.
    pub amount: Option<Decimal>,
    /// Currency code. One of `CNY`. Limits as the vendor's SDK has them.
    pub currency: Option<Currency>,
    /// Scene it was used in.
    pub apply_scene: Option<String>,
    /// Time of the adjustment, UTC.
    pub operation_time: Option<Timestamp>,
    /// Unit of the amounts. One of `1`. Limits as the vendor's SDK has them.
    pub measure_id: Option<AmountUnit>,
    /// Transaction ID.
    pub trans_id: Option<TransactionId>,
    /// Remark. At most 512 characters. Limits as the vendor's SDK has them.
    pub memo: Option<String>,
}

static ADJUSTMENT_RECORD: meta::Object = meta::Object::plain(
    "AdjustmentRecord",
    &[
        F::body("customer_id", K::Text),
        F::body("customer_name", K::Text).sensitive(),
        F::body("operation_type", K::Enum(AdjustmentType::META)),
        F::body("amount", K::Decimal).wire(W::Text),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::Only(&["CNY"])]),
        F::body("apply_scene", K::Text),
        F::body("operation_time", K::Timestamp),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("trans_id", K::Text),
        F::body("memo", K::Text).limits(&[L::MaxLen(512)]),
    ],
);

record!(
    AdjustmentRecord : ADJUSTMENT_RECORD; customer_id, customer_name, operation_type,
    amount, currency, apply_scene, operation_time, measure_id, trans_id, memo
);
