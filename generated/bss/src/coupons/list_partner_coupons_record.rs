// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query records of coupons issued and reclaimed.

use crate::prelude::*;

/// Query records of coupons issued and reclaimed.
///
/// Lists how a partner issued coupons to its customers and reclaimed them.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/promotions/benefits/partner-coupons/records/query` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): A cloud solution provider or a Huawei Cloud distributor (first-level reseller), with AK/SK or token |
/// | Permission | BPC_ITEM_SUBCUSTSERV_030102 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mp_02006.html> (2025-12-23) |
/// | Chinese title | 查询优惠券的发放回收记录 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{coupons::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListPartnerCouponsRecord::new()).await?;
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
/// - A distributor must send indirect_partner_id to see a reseller's records; without it only those of its own customers are returned.
/// - operation_time_begin returns records later than it, operation_time_end records earlier than it.
/// - A filter sent without a value counts as absent.
/// - operation_types takes at most 8 entries although 9 values exist.
/// - operation_types and coupon_ids: an empty list still filters, so nothing matches; in the SDKs a null coupon_ids, too.
/// - customer_id and the operation times: the rule for null and the empty string is from the SDKs; the documents say only that a filter without a value is none.
/// - Result: a value outside the enum is no filter; -1 covers all records with a result other than 0.
///
/// # Not documented by the vendor
///
/// - Lengths of result and indirect_partner_id and of the list entries.
/// - Response lengths.
#[doc(alias = "查询优惠券的发放回收记录")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListPartnerCouponsRecord {
    /// Kinds of operation. At most 8 items. An empty text is a filter of its own.
    pub operation_types: Option<Vec<CouponOperationType>>,
    /// Quota ID, from ListQuotaCoupons. At most 64 characters. An empty text is a filter of its own.
    pub quota_id: Option<QuotaId>,
    /// Type of quota. An empty text is refused.
    pub quota_type: Option<QuotaType>,
    /// Coupon IDs, from CreatePartnerCoupons. At most 100 items. An empty text is a filter of its own.
    pub coupon_ids: Option<Vec<CouponId>>,
    /// Customer account ID, from ListSubCustomers. At most 64 characters. An empty text is a filter of its own.
    pub customer_id: Option<CustomerId>,
    /// Operations after this time (UTC). An empty text is refused.
    pub operation_time_begin: Option<Timestamp>,
    /// Operations before this time (UTC). An empty text is refused.
    pub operation_time_end: Option<Timestamp>,
    /// Outcome; other values do not filter.
    pub result: Option<OperationResult>,
    /// Index of the first record, from 0. 0 to 2147483646. Default: `0`. An empty text is refused. Limits as the vendor's SDK has them.
    pub offset: Option<i64>,
    /// Records per page. 1 to 100. Default: `10`. An empty text is refused. Limits as the vendor's SDK has them.
    pub limit: Option<i64>,
    /// Reseller ID, sent by a distributor to see that reseller's records.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ListPartnerCouponsRecord {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`operation_types`](field@Self::operation_types). Kinds of operation.
    pub fn operation_types<F>(
        mut self,
        value: impl Settings<CouponOperationType, F>,
    ) -> Self {
        value.set(&mut self.operation_types);
        self
    }
    /// Sets [`quota_id`](field@Self::quota_id). Quota ID, from ListQuotaCoupons.
    pub fn quota_id(mut self, value: impl Setting<QuotaId>) -> Self {
        value.set(&mut self.quota_id);
        self
    }
    /// Sets [`quota_type`](field@Self::quota_type). Type of quota.
    pub fn quota_type(mut self, value: impl Setting<QuotaType>) -> Self {
        value.set(&mut self.quota_type);
        self
    }
    /// Sets [`coupon_ids`](field@Self::coupon_ids). Coupon IDs, from CreatePartnerCoupons.
    pub fn coupon_ids<F>(mut self, value: impl SettingsInto<CouponId, F>) -> Self {
        value.set(&mut self.coupon_ids);
        self
    }
    /// Sets [`customer_id`](field@Self::customer_id). Customer account ID, from ListSubCustomers.
    pub fn customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.customer_id);
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
    /// Sets [`result`](field@Self::result). Outcome; other values do not filter.
    pub fn result(mut self, value: impl Setting<OperationResult>) -> Self {
        value.set(&mut self.result);
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
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID, sent by a distributor to see that reseller's records.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListPartnerCouponsRecord",
    fields: &[
        F::query("operation_types", K::List(&K::Enum(CouponOperationType::META)))
            .on_empty(B::Filter)
            .limits(&[L::MaxItems(8)]),
        F::query("quota_id", K::Text).on_empty(B::Filter).limits(&[L::MaxLen(64)]),
        F::query("quota_type", K::Enum(QuotaType::META))
            .on_empty(B::Error)
            .limits(&[L::Min("0"), L::Max("1")]),
        F::query("coupon_ids", K::List(&K::Text))
            .on_empty(B::Filter)
            .limits(&[L::MaxItems(100)]),
        F::query("customer_id", K::Text).on_empty(B::Filter).limits(&[L::MaxLen(64)]),
        F::query("operation_time_begin", K::Timestamp)
            .on_empty(B::Error)
            .null_is_error(),
        F::query("operation_time_end", K::Timestamp).on_empty(B::Error).null_is_error(),
        F::query("result", K::Enum(OperationResult::META)),
        F::query("offset", K::Integer)
            .on_empty(B::Error)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483646")]),
        F::query("limit", K::Integer)
            .on_empty(B::Error)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
        F::query("indirect_partner_id", K::Text),
    ],
    rules: &[R::before("operation_time_begin", "operation_time_end", None)],
};

request!(
    ListPartnerCouponsRecord : REQUEST; operation_types, quota_id, quota_type,
    coupon_ids, customer_id, operation_time_begin, operation_time_end, result, offset,
    limit, indirect_partner_id
);

/// What [`ListPartnerCouponsRecord`] answers.
#[non_exhaustive]
pub struct ListPartnerCouponsRecordResponse {
    /// Number of matching records.
    pub total_count: Option<i64>,
    /// Records.
    pub records: Vec<CouponOperation>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListPartnerCouponsRecordResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("records", K::List(&K::Object(&COUPON_OPERATION))),
    ],
);

record!(ListPartnerCouponsRecordResponse : RESPONSE; total_count, records);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListPartnerCouponsRecord",
    section: "coupons",
    title: "Query records of coupons issued and reclaimed",
    title_zh: "查询优惠券的发放回收记录",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/promotions/benefits/partner-coupons/records/query",
    sites: CN,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_SUBCUSTSERV_030102"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mp_02006.html"),
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
    ListPartnerCouponsRecord => ListPartnerCouponsRecordResponse : OPERATION of SERVICE;
    Partner, Distributor
);

impl Paged for ListPartnerCouponsRecord {
    type Item = CouponOperation;
    fn take_items(page: &mut Self::Response) -> Vec<CouponOperation> {
        std::mem::take(&mut page.records)
    }
}

/// One issue or reclaim of a coupon.
#[doc(alias = "CouponRecordV2")]
#[non_exhaustive]
pub struct CouponOperation {
    /// Record ID.
    pub id: Option<String>,
    /// Kind of operation.
    pub operation_type: Option<CouponOperationType>,
    /// Quota ID.
    pub quota_id: Option<QuotaId>,
    /// Type of quota.
    pub quota_type: Option<QuotaType>,
    /// Coupon ID.
    pub coupon_id: Option<CouponId>,
    /// Customer account ID.
    pub customer_id: Option<CustomerId>,
    /// Face value when issued, the amount taken back when reclaimed. Unit: CNY.
    pub operation_amount: Option<Decimal>,
    /// Time of the operation.
    pub operation_time: Option<String>,
    /// Outcome.
    pub result: Option<OperationResult>,
    /// Remark of the record.
    pub remark: Option<String>,
}

static COUPON_OPERATION: meta::Object = meta::Object::plain(
    "CouponOperation",
    &[
        F::body("id", K::Text),
        F::body("operation_type", K::Enum(CouponOperationType::META)),
        F::body("quota_id", K::Text),
        F::body("quota_type", K::Enum(QuotaType::META)),
        F::body("coupon_id", K::Text),
        F::body("customer_id", K::Text),
        F::body("operation_amount", K::Decimal),
        F::body("operation_time", K::Text),
        F::body("result", K::Enum(OperationResult::META)),
        F::body("remark", K::Text),
    ],
);

record!(
    CouponOperation : COUPON_OPERATION; id, operation_type, quota_id, quota_type,
    coupon_id, customer_id, operation_amount, operation_time, result, remark
);

/// Kind of coupon operation.
#[non_exhaustive]
pub enum CouponOperationType {
    /// Issued (`1`).
    Issued,
    /// Reclaimed by hand (`2`).
    ReclaimedByHand,
    /// Reclaimed automatically on disassociation (`3`).
    ReclaimedOnDisassociation,
    /// Reclaimed at expiry (`4`).
    ReclaimedAtExpiry,
    /// Reclaimed on unsubscription (`5`).
    ReclaimedOnUnsubscription,
    /// Refund or top-up revoked (`6`).
    Refunded,
    /// Reclaimed on association (`7`).
    ReclaimedOnAssociation,
    /// Reclaimed automatically on a switch of association mode (`8`).
    ReclaimedOnSwitch,
    /// Moved between resellers (`9`).
    Moved,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    CouponOperationType : text; Issued = "1", ReclaimedByHand = "2",
    ReclaimedOnDisassociation = "3", ReclaimedAtExpiry = "4", ReclaimedOnUnsubscription =
    "5", Refunded = "6", ReclaimedOnAssociation = "7", ReclaimedOnSwitch = "8", Moved =
    "9"
);
