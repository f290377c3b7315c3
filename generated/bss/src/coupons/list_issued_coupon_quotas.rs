// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query issued coupon quotas.

use crate::prelude::*;

/// Query issued coupon quotas.
///
/// Lists the cash coupon quotas that a distributor issued to its resellers.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/partners/issued-coupon-quotas` |
/// | Sites | China |
/// | Callers | [`Distributor`](crate::Distributor): Only a Huawei Cloud distributor (general or first-level reseller); it acts on its second-level resellers |
/// | Permission | BPC_ITEM_SUBCUSTSERV_030600 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/espp_00006.html> <https://www.huaweicloud.com/guide/productsdesc-bms_d83d82fc9e29aee46ac1321a8e1100f3support0> (2025-11-20) |
/// | Chinese title | 查询已发放的代金券额度 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{coupons::*, types::*, *}; async fn run(client: Client<Distributor>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListIssuedCouponQuotas::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - indirect_partner_id must be sent to see the quotas of one reseller.
/// - A filter sent without a value counts as absent.
/// - Known values of limit_key: subscribeType (new, renew, change) and maxDeductionRatio (above 0 up to 1) for flexi-purchase coupon quotas, a product black list for cash coupon quotas, one that starts with simultaneousUse; there are more.
/// - Huawei operations must first have set up a quota for the distributor.
///
/// # Not documented by the vendor
///
/// - Response lengths.
/// - Full list of limit_key values.
#[doc(alias = "查询已发放的代金券额度")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListIssuedCouponQuotas {
    /// ID of the reseller's cash coupon quota. At most 64 characters.
    pub quota_id: Option<QuotaId>,
    /// Reseller ID, needed to see that reseller's quotas. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
    /// ID of the distributor's quota from which it was issued; a blank value still filters. At most 64 characters. An empty text is a filter of its own.
    pub parent_quota_id: Option<QuotaId>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`.
    pub offset: Option<i64>,
    /// Records per page. 1 to 100. Default: `10`.
    pub limit: Option<i64>,
}

impl ListIssuedCouponQuotas {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`quota_id`](field@Self::quota_id). ID of the reseller's cash coupon quota.
    pub fn quota_id(mut self, value: impl Setting<QuotaId>) -> Self {
        value.set(&mut self.quota_id);
        self
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID, needed to see that reseller's quotas.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
    /// Sets [`parent_quota_id`](field@Self::parent_quota_id). ID of the distributor's quota from which it was issued; a blank value still filters.
    pub fn parent_quota_id(mut self, value: impl Setting<QuotaId>) -> Self {
        value.set(&mut self.parent_quota_id);
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

static REQUEST: meta::Object = meta::Object::plain(
    "ListIssuedCouponQuotas",
    &[
        F::query("quota_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::query("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
        F::query("parent_quota_id", K::Text)
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64)]),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer).default("10").limits(&[L::Min("1"), L::Max("100")]),
    ],
);

request!(
    ListIssuedCouponQuotas : REQUEST; quota_id, indirect_partner_id, parent_quota_id,
    offset, limit
);

/// What [`ListIssuedCouponQuotas`] answers.
#[non_exhaustive]
pub struct ListIssuedCouponQuotasResponse {
    /// Number of matching records.
    pub total_count: Option<i64>,
    /// Quotas.
    pub quotas: Vec<IssuedCouponQuota>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListIssuedCouponQuotasResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("quotas", K::List(&K::Object(&ISSUED_COUPON_QUOTA))),
    ],
);

record!(ListIssuedCouponQuotasResponse : RESPONSE; total_count, quotas);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListIssuedCouponQuotas",
    section: "coupons",
    title: "Query issued coupon quotas",
    title_zh: "查询已发放的代金券额度",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/partners/issued-coupon-quotas",
    sites: CN,
    callers: 4,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_SUBCUSTSERV_030600"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/espp_00006.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("quotas"),
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
    ListIssuedCouponQuotas => ListIssuedCouponQuotasResponse : OPERATION of SERVICE;
    Distributor
);

impl Paged for ListIssuedCouponQuotas {
    type Item = IssuedCouponQuota;
    fn take_items(page: &mut Self::Response) -> Vec<IssuedCouponQuota> {
        std::mem::take(&mut page.quotas)
    }
}

/// Quota issued to a reseller.
#[non_exhaustive]
pub struct IssuedCouponQuota {
    /// ID of the issued quota.
    pub quota_id: Option<QuotaId>,
    /// Type of quota. One of `0`. Limits as the vendor's SDK has them.
    pub quota_type: Option<QuotaType>,
    /// Creation time (UTC).
    pub create_time: Option<Timestamp>,
    /// Time of the last change (UTC).
    pub last_update_time: Option<Timestamp>,
    /// Quota amount, 2 decimals. Unit: CNY.
    pub quota_value: Option<Decimal>,
    /// Status of the quota.
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
    /// Reseller ID.
    pub indirect_partner_id: Option<IndirectPartnerId>,
    /// Account name of the reseller.
    pub indirect_partner_account_name: Option<String>,
    /// Name of the reseller.
    pub indirect_partner_name: Option<String>,
    /// ID of the distributor's quota from which it was issued.
    pub parent_quota_id: Option<QuotaId>,
}

static ISSUED_COUPON_QUOTA: meta::Object = meta::Object::plain(
    "IssuedCouponQuota",
    &[
        F::body("quota_id", K::Text),
        F::body("quota_type", K::Enum(QuotaType::META)).limits(&[L::Only(&["0"])]),
        F::body("create_time", K::Timestamp),
        F::body("last_update_time", K::Timestamp),
        F::body("quota_value", K::Decimal),
        F::body("quota_status", K::Enum(QuotaStatus::META)),
        F::body("balance", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::Only(&["CNY"])]),
        F::body("effective_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
        F::body("limit_infos", K::List(&K::Object(&crate::types::QUOTA_LIMIT))),
        F::body("indirect_partner_id", K::Text),
        F::body("indirect_partner_account_name", K::Text).sensitive(),
        F::body("indirect_partner_name", K::Text),
        F::body("parent_quota_id", K::Text),
    ],
);

record!(
    IssuedCouponQuota : ISSUED_COUPON_QUOTA; quota_id, quota_type, create_time,
    last_update_time, quota_value, quota_status, balance, measure_id, currency,
    effective_time, expire_time, limit_infos, indirect_partner_id,
    indirect_partner_account_name, indirect_partner_name, parent_quota_id
);
