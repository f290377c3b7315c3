// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query records of coupon quotas issued and reclaimed.

use crate::prelude::*;

/// Query records of coupon quotas issued and reclaimed.
///
/// Lists how a distributor issued cash coupon quotas to its resellers and reclaimed them.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/partners/coupon-quotas/records` |
/// | Sites | China |
/// | Callers | [`Distributor`](crate::Distributor): Only a Huawei Cloud distributor (general or first-level reseller); it acts on its second-level resellers |
/// | Permission | BPC_ITEM_SUBCUSTSERV_030102 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/espp_00007.html> <https://huaweicloud.com/guide/productsdesc-bms_0caa66552f3e3eb1803d28add325db55support0> (2025-11-20) |
/// | Chinese title | 查询代金券额度的发放回收记录 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{coupons::*, types::*, *}; async fn run(client: Client<Distributor>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCouponQuotasRecords::new()).await?;
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
///
/// # Notes
///
/// - A filter sent without a value counts as absent.
/// - operation_type: in the documents absent or empty is no filter; in the SDKs any other value is none.
///
/// # Not documented by the vendor
///
/// - Response lengths.
#[doc(alias = "查询代金券额度的发放回收记录")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCouponQuotasRecords {
    /// Reseller ID; without it the records of all resellers are returned. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
    /// ID of the reseller's cash coupon quota that was made by issuing or was reclaimed. At most 64 characters.
    pub quota_id: Option<QuotaId>,
    /// Operations after this time (UTC). An empty text is refused.
    pub operation_time_begin: Option<Timestamp>,
    /// Operations before this time (UTC). An empty text is refused.
    pub operation_time_end: Option<Timestamp>,
    /// ID of the distributor's quota that the operation drew on or returned to. At most 64 characters. An empty text is a filter of its own.
    pub parent_quota_id: Option<QuotaId>,
    /// Kind of operation; other values do not filter.
    pub operation_type: Option<QuotaOperationType>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`.
    pub offset: Option<i64>,
    /// Records per page. 1 to 100. Default: `10`.
    pub limit: Option<i64>,
}

impl ListCouponQuotasRecords {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID; without it the records of all resellers are returned.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
    /// Sets [`quota_id`](field@Self::quota_id). ID of the reseller's cash coupon quota that was made by issuing or was reclaimed.
    pub fn quota_id(mut self, value: impl Setting<QuotaId>) -> Self {
        value.set(&mut self.quota_id);
        self
    }
    /// Sets [`operation_time_begin`](field@Self::operation_time_begin). Operations after this time (UTC).
    pub fn operation_time_begin(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.operation_time_begin);
        self
    }
    /// Sets [`operation_time_end`](field@Self::operation_time_end). Operations before this time (UTC).
    pub fn operation_time_end(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.operation_time_end);
        self
    }
    /// Sets [`parent_quota_id`](field@Self::parent_quota_id). ID of the distributor's quota that the operation drew on or returned to.
    pub fn parent_quota_id(mut self, value: impl Setting<QuotaId>) -> Self {
        value.set(&mut self.parent_quota_id);
        self
    }
    /// Sets [`operation_type`](field@Self::operation_type). Kind of operation; other values do not filter.
    pub fn operation_type(mut self, value: impl Setting<QuotaOperationType>) -> Self {
        value.set(&mut self.operation_type);
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
}

static REQUEST: meta::Object = meta::Object {
    name: "ListCouponQuotasRecords",
    fields: &[
        F::query("indirect_partner_id", K::Text)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64)]),
        F::query("quota_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::query("operation_time_begin", K::Timestamp).on_empty(B::Error),
        F::query("operation_time_end", K::Timestamp).on_empty(B::Error),
        F::query("parent_quota_id", K::Text)
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64)]),
        F::query("operation_type", K::Enum(QuotaOperationType::META))
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(8)]),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer).default("10").limits(&[L::Min("1"), L::Max("100")]),
    ],
    rules: &[R::before("operation_time_begin", "operation_time_end", None)],
};

request!(
    ListCouponQuotasRecords : REQUEST; indirect_partner_id, quota_id,
    operation_time_begin, operation_time_end, parent_quota_id, operation_type, offset,
    limit
);

/// What [`ListCouponQuotasRecords`] answers.
#[non_exhaustive]
pub struct ListCouponQuotasRecordsResponse {
    /// Number of matching records.
    pub total_count: Option<i64>,
    /// Records.
    pub records: Vec<QuotaOperation>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCouponQuotasRecordsResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("records", K::List(&K::Object(&QUOTA_OPERATION))),
    ],
);

record!(ListCouponQuotasRecordsResponse : RESPONSE; total_count, records);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCouponQuotasRecords",
    section: "coupons",
    title: "Query records of coupon quotas issued and reclaimed",
    title_zh: "查询代金券额度的发放回收记录",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/partners/coupon-quotas/records",
    sites: CN,
    callers: 4,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_SUBCUSTSERV_030102"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/espp_00007.html"),
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
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    ListCouponQuotasRecords => ListCouponQuotasRecordsResponse : OPERATION of SERVICE;
    Distributor
);

impl Paged for ListCouponQuotasRecords {
    type Item = QuotaOperation;
    fn take_items(page: &mut Self::Response) -> Vec<QuotaOperation> {
        std::mem::take(&mut page.records)
    }
}

/// One issue or reclaim of a quota.
#[doc(alias = "QuotaRecord")]
#[non_exhaustive]
pub struct QuotaOperation {
    /// Record ID.
    pub id: Option<String>,
    /// Account name of the operator.
    pub operator: Option<String>,
    /// Kind of operation.
    pub operation_type: Option<QuotaOperationType>,
    /// ID of the reseller's cash coupon quota.
    pub quota_id: Option<QuotaId>,
    /// ID of the distributor's quota.
    pub parent_quota_id: Option<QuotaId>,
    /// Amount issued or reclaimed, above 0 with 2 decimals. Unit: CNY.
    pub amount: Option<Decimal>,
    /// Time of the operation (UTC).
    pub operation_time: Option<Timestamp>,
    /// Outcome.
    pub result: Option<OperationResult>,
    /// Account name of the reseller.
    pub indirect_partner_account_name: Option<String>,
    /// Reseller ID.
    pub indirect_partner_id: Option<IndirectPartnerId>,
    /// Company name of the reseller.
    pub indirect_partner_name: Option<String>,
    /// Remark.
    pub remark: Option<String>,
}

static QUOTA_OPERATION: meta::Object = meta::Object::plain(
    "QuotaOperation",
    &[
        F::body("id", K::Text),
        F::body("operator", K::Text).sensitive(),
        F::body("operation_type", K::Enum(QuotaOperationType::META)),
        F::body("quota_id", K::Text),
        F::body("parent_quota_id", K::Text),
        F::body("amount", K::Decimal),
        F::body("operation_time", K::Timestamp),
        F::body("result", K::Enum(OperationResult::META)),
        F::body("indirect_partner_account_name", K::Text).sensitive(),
        F::body("indirect_partner_id", K::Text),
        F::body("indirect_partner_name", K::Text),
        F::body("remark", K::Text),
    ],
);

record!(
    QuotaOperation : QUOTA_OPERATION; id, operator, operation_type, quota_id,
    parent_quota_id, amount, operation_time, result, indirect_partner_account_name,
    indirect_partner_id, indirect_partner_name, remark
);

/// Kind of quota operation.
#[non_exhaustive]
pub enum QuotaOperationType {
    /// Quota issued (`10`).
    Issued,
    /// Quota reclaimed (`11`).
    Reclaimed,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(QuotaOperationType : text; Issued = "10", Reclaimed = "11");
