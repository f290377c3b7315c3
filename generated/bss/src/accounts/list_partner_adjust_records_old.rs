// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query adjustment records (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Query adjustment records (old).
///
/// Lists the money that a partner allocated to, or reclaimed from, its customers and its resellers; page by page.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/accounts/partner-accounts/adjust-records` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution partner or a distributor (first-tier reseller). The records of associated resellers only with the distributor's credentials. |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is a page number from 0 |
/// | Replaced by | [`ListPartnerAdjustRecords`](crate::accounts::ListPartnerAdjustRecords) |
/// | Source | <https://huaweicloud.com/guide/productsdesc-bms_ef8b8e84a1934470a7c4582f35e72bbcsupport0> |
/// | Chinese title | 查询调账记录(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{accounts::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListPartnerAdjustRecordsOld::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `operation_time_begin` is not after `operation_time_end`.
///
/// # Notes
///
/// - A page past the last one gives the first page.
/// - A distributor that asks for a reseller's sub-customers must send indirect_partner_id; else only its own are found.
/// - Older SDKs call it ListPartnerAdjustRecords.
/// - Its callers are those of ListPartnerAdjustRecords.
/// - Amount is a JSON number here, text in v3; memo is new in v3.
///
/// # Not documented by the vendor
///
/// - Response lengths.
#[doc(alias = "查询调账记录(旧)")]
#[deprecated(
    note = "gone from the vendor's newest packages; use `ListPartnerAdjustRecords`"
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListPartnerAdjustRecordsOld {
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
    /// Page number, from 0. 0 to 2147483647. Default: `0`.
    pub offset: Option<i64>,
    /// Records per page. 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Reseller ID; for a distributor that queries a reseller's sub-customers. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ListPartnerAdjustRecordsOld {
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
    /// Sets [`offset`](field@Self::offset). Page number, from 0.
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
    name: "ListPartnerAdjustRecordsOld",
    fields: &[
        F::query("customer_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::query("operation_type", K::Enum(AdjustmentType::META))
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(50)]),
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
    ListPartnerAdjustRecordsOld : REQUEST; customer_id, operation_type,
    operation_time_begin, operation_time_end, trans_id, offset, limit,
    indirect_partner_id
);

/// What [`ListPartnerAdjustRecordsOld`] answers.
#[doc(alias = "ListPartnerAdjustRecordsResponse")]
#[non_exhaustive]
pub struct ListPartnerAdjustRecordsOldResponse {
    /// Number of records.
    pub total_count: Option<i64>,
    /// Adjustment records.
    pub records: Vec<OldAdjustmentRecord>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListPartnerAdjustRecordsOldResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("records", K::List(&K::Object(&OLD_ADJUSTMENT_RECORD))),
    ],
);

record!(ListPartnerAdjustRecordsOldResponse : RESPONSE; total_count, records);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListPartnerAdjustRecordsOld",
    section: "accounts",
    title: "Query adjustment records (old)",
    title_zh: "查询调账记录(旧)",
    status: meta::Status::Removed,
    replaced_by: Some("ListPartnerAdjustRecords"),
    method: meta::Method::Get,
    path: "/v2/accounts/partner-accounts/adjust-records",
    sites: CN,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://huaweicloud.com/guide/productsdesc-bms_ef8b8e84a1934470a7c4582f35e72bbcsupport0",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 0,
        },
        position: "offset",
        limit: "limit",
        items: Some("records"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListPartnerAdjustRecordsOld => ListPartnerAdjustRecordsOldResponse : OPERATION of
    SERVICE; Partner, Distributor
);

impl Paged for ListPartnerAdjustRecordsOld {
    type Item = OldAdjustmentRecord;
    fn take_items(page: &mut Self::Response) -> Vec<OldAdjustmentRecord> {
        std::mem::take(&mut page.records)
    }
}

/// One adjustment record.
#[doc(alias = "AdjustRecordV2")]
#[non_exhaustive]
pub struct OldAdjustmentRecord {
    /// Customer account ID.
    pub customer_id: Option<CustomerId>,
    /// Customer name.
    pub customer_name: Option<String>,
    /// Kind of adjustment.
    pub operation_type: Option<AdjustmentType>,
    /// Total amount. Unit: CNY.
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
}

static OLD_ADJUSTMENT_RECORD: meta::Object = meta::Object::plain(
    "OldAdjustmentRecord",
    &[
        F::body("customer_id", K::Text),
        F::body("customer_name", K::Text).sensitive(),
        F::body("operation_type", K::Enum(AdjustmentType::META)),
        F::body("amount", K::Decimal),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::Only(&["CNY"])]),
        F::body("apply_scene", K::Text),
        F::body("operation_time", K::Timestamp),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("trans_id", K::Text),
    ],
);

record!(
    OldAdjustmentRecord : OLD_ADJUSTMENT_RECORD; customer_id, customer_name,
    operation_type, amount, currency, apply_scene, operation_time, measure_id, trans_id
);
