// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query coupon quotas.

use crate::prelude::*;

/// Query coupon quotas.
///
/// Lists the coupon quotas of a partner, from which it can issue coupons.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/partners/coupon-quotas/query` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): A cloud solution provider or a Huawei Cloud distributor (first-level reseller), with AK/SK or token |
/// | Permission | BPC_ITEM_SUBCUSTSERV_030100 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0091566753.html> (2025-11-20) |
/// | Chinese title | 查询优惠券额度 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{coupons::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListQuotaCoupons::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `expire_time_begin` is not after `expire_time_end`.
/// - `effective_time_begin` is not after `effective_time_end`.
/// - `create_time_begin` is not after `create_time_end`.
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - A distributor must send indirect_partner_id to see a reseller's quotas; without it only its own are returned.
/// - Each \*_begin filter returns records later than it, each \*_end filter records earlier than it.
/// - Known values of limit_key: subscribeType (new, renew, change) and maxDeductionRatio (above 0 up to 1) for flexi-purchase coupon quotas, a product black list for cash coupon quotas, one that starts with simultaneousUse; there are more.
/// - Huawei operations must first have set up a quota for the partner.
///
/// # Not documented by the vendor
///
/// - Lengths of the entries of quota_ids.
/// - Response lengths.
/// - Full list of limit_key values.
#[doc(alias("查询优惠券额度", "QueryCouponQuotasReqExt"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListQuotaCoupons {
    /// Quota IDs to look for. At most 50 items.
    pub quota_ids: Option<Vec<QuotaId>>,
    /// Quota statuses to look for. At most 5 items, one of `0`, `3`, `4`, `5`.
    pub quota_status_list: Option<Vec<QuotaStatus>>,
    /// Type of quota; a cash coupon quota when left out. Default: `0`.
    pub quota_type: Option<QuotaType>,
    /// Created after this time (UTC). An empty text is refused.
    pub create_time_begin: Option<Timestamp>,
    /// Created before this time (UTC). An empty text is refused.
    pub create_time_end: Option<Timestamp>,
    /// Effective after this time (UTC). An empty text is refused.
    pub effective_time_begin: Option<Timestamp>,
    /// Effective before this time (UTC). An empty text is refused.
    pub effective_time_end: Option<Timestamp>,
    /// Expiring after this time (UTC). An empty text is refused.
    pub expire_time_begin: Option<Timestamp>,
    /// Expiring before this time (UTC). An empty text is refused.
    pub expire_time_end: Option<Timestamp>,
    /// Index of the first record, from 0. 0 to 2147483646. Default: `0`. Limits as the vendor's SDK has them.
    pub offset: Option<i64>,
    /// Records per page. 1 to 100. Default: `10`. Limits as the vendor's SDK has them.
    pub limit: Option<i64>,
    /// Reseller ID, sent by a distributor to see that reseller's quotas. At most 64 characters. Limits as the vendor's SDK has them.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ListQuotaCoupons {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`quota_ids`](field@Self::quota_ids). Quota IDs to look for.
    pub fn quota_ids<F>(mut self, value: impl SettingsInto<QuotaId, F>) -> Self {
        value.set(&mut self.quota_ids);
        self
    }
    /// Sets [`quota_status_list`](field@Self::quota_status_list). Quota statuses to look for.
    pub fn quota_status_list<F>(mut self, value: impl Settings<QuotaStatus, F>) -> Self {
        value.set(&mut self.quota_status_list);
        self
    }
    /// Sets [`quota_type`](field@Self::quota_type). Type of quota; a cash coupon quota when left out.
    pub fn quota_type(mut self, value: impl Setting<QuotaType>) -> Self {
        value.set(&mut self.quota_type);
        self
    }
    /// Sets [`create_time_begin`](field@Self::create_time_begin). Created after this time (UTC).
    pub fn create_time_begin(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.create_time_begin);
        self
    }
    /// Sets [`create_time_end`](field@Self::create_time_end). Created before this time (UTC).
    pub fn create_time_end(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.create_time_end);
        self
    }
    /// Sets [`effective_time_begin`](field@Self::effective_time_begin). Effective after this time (UTC).
    pub fn effective_time_begin(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.effective_time_begin);
        self
    }
    /// Sets [`effective_time_end`](field@Self::effective_time_end). Effective before this time (UTC).
    pub fn effective_time_end(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.effective_time_end);
        self
    }
    /// Sets [`expire_time_begin`](field@Self::expire_time_begin). Expiring after this time (UTC).
    pub fn expire_time_begin(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.expire_time_begin);
        self
    }
    /// Sets [`expire_time_end`](field@Self::expire_time_end). Expiring before this time (UTC).
    pub fn expire_time_end(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.expire_time_end);
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
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID, sent by a distributor to see that reseller's quotas.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListQuotaCoupons",
    fields: &[
        F::body("quota_ids", K::List(&K::Text))
            .on_empty(B::Ignored)
            .limits(&[L::MaxItems(50)]),
        F::body("quota_status_list", K::List(&K::Enum(QuotaStatus::META)))
            .on_empty(B::Ignored)
            .limits(&[L::MaxItems(5), L::Only(&["0", "3", "4", "5"])]),
        F::body("quota_type", K::Enum(QuotaType::META))
            .on_empty(B::Default)
            .default("0")
            .limits(&[L::Min("0"), L::Max("1")]),
        F::body("create_time_begin", K::Timestamp).on_empty(B::Error),
        F::body("create_time_end", K::Timestamp).on_empty(B::Error),
        F::body("effective_time_begin", K::Timestamp).on_empty(B::Error),
        F::body("effective_time_end", K::Timestamp).on_empty(B::Error),
        F::body("expire_time_begin", K::Timestamp).on_empty(B::Error),
        F::body("expire_time_end", K::Timestamp).on_empty(B::Error),
        F::body("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483646")]),
        F::body("limit", K::Integer).default("10").limits(&[L::Min("1"), L::Max("100")]),
        F::body("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
    rules: &[
        R::before("expire_time_begin", "expire_time_end", None),
        R::before("effective_time_begin", "effective_time_end", None),
        R::before("create_time_begin", "create_time_end", None),
    ],
};

request!(
    ListQuotaCoupons : REQUEST; quota_ids, quota_status_list, quota_type,
    create_time_begin, create_time_end, effective_time_begin, effective_time_end,
    expire_time_begin, expire_time_end, offset, limit, indirect_partner_id
);

/// What [`ListQuotaCoupons`] answers.
#[non_exhaustive]
pub struct ListQuotaCouponsResponse {
    /// Number of matching records.
    pub total_count: Option<i64>,
    /// Quotas.
    pub quotas: Vec<CouponQuota>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListQuotaCouponsResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("quotas", K::List(&K::Object(&COUPON_QUOTA))),
    ],
);

record!(ListQuotaCouponsResponse : RESPONSE; total_count, quotas);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListQuotaCoupons",
    section: "coupons",
    title: "Query coupon quotas",
    title_zh: "查询优惠券额度",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/partners/coupon-quotas/query",
    sites: CN,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_SUBCUSTSERV_030100"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0091566753.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("quotas"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    ListQuotaCoupons => ListQuotaCouponsResponse : OPERATION of SERVICE; Partner,
    Distributor
);

impl Paged for ListQuotaCoupons {
    type Item = CouponQuota;
    fn take_items(page: &mut Self::Response) -> Vec<CouponQuota> {
        std::mem::take(&mut page.quotas)
    }
}

/// Coupon quota of a partner.
#[doc(alias = "CouponQuotaV2")]
#[non_exhaustive]
pub struct CouponQuota {
    /// Quota ID.
    pub quota_id: Option<QuotaId>,
    /// Type of quota.
    pub quota_type: Option<QuotaType>,
    /// Creation time (UTC).
    pub create_time: Option<Timestamp>,
    /// Time of the last change (UTC).
    pub last_update_time: Option<Timestamp>,
    /// Quota amount, 2 decimals. Unit: CNY.
    pub quota_value: Option<Decimal>,
    /// Status of the quota. One of `0`, `3`, `4`, `5`. Limits as the vendor's SDK has them.
    pub quota_status: Option<QuotaStatus>,
    /// Quota left, 2 decimals. Unit: CNY.
    pub balance: Option<Decimal>,
    /// Unit of the amounts. One of `1`. Limits as the vendor's SDK has them.
    pub measure_id: Option<AmountUnit>,
    /// Currency. One of `CNY`. Limits as the vendor's SDK has them.
    pub currency: Option<Currency>,
    /// Start of validity (UTC).
    pub effective_time: Option<Timestamp>,
    /// End of validity (UTC).
    pub expire_time: Option<Timestamp>,
    /// Limits attached to the quota.
    pub limit_infos: Vec<QuotaLimit>,
}

static COUPON_QUOTA: meta::Object = meta::Object::plain(
    "CouponQuota",
    &[
        F::body("quota_id", K::Text),
        F::body("quota_type", K::Enum(QuotaType::META)),
        F::body("create_time", K::Timestamp),
        F::body("last_update_time", K::Timestamp),
        F::body("quota_value", K::Decimal),
        F::body("quota_status", K::Enum(QuotaStatus::META))
            .limits(&[L::Only(&["0", "3", "4", "5"])]),
        F::body("balance", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::Only(&["CNY"])]),
        F::body("effective_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
        F::body("limit_infos", K::List(&K::Object(&crate::types::QUOTA_LIMIT))),
    ],
);

record!(
    CouponQuota : COUPON_QUOTA; quota_id, quota_type, create_time, last_update_time,
    quota_value, quota_status, balance, measure_id, currency, effective_time,
    expire_time, limit_infos
);
