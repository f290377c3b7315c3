// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List coupons that can be reclaimed from an enterprise member account.

use crate::prelude::*;

/// List coupons that can be reclaimed from an enterprise member account.
///
/// An enterprise master account lists the coupons of a member account that it can take back. Only test, commercial and activity cash coupons issued by Huawei are supported.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/enterprises/multi-accounts/retrieve-coupons` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Enterprise master account only |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://www.huaweicloud.com/guide/productsdesc-bms_f19bb282bd873385a5b27f95c9e49334support0> |
/// | Chinese title | 查询企业子账号可回收优惠券列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{enterprise::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListMultiAccountRetrieveCoupons::new("a5b2d48069d8e4c7f1a60b3523f9c1e7")).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - A missing limit counts as 10; the documents also say 0, which contradicts its range of 1 to 100.
/// - The documents also list error_code (at most 16 characters) and error_msg (at most 1024), only on failure.
/// - Some values of limit_key: subscribeType (value1: new, renew, change), firstOrderInService (value1), isRebate (value1: 0 no, 1 yes), serviceTypeBlackList, and a list of products.
/// - The permission is probably that of ListMultiAccountTransferCoupons (businessUnitCenter:businessUnitFinance:view).
///
/// # Not documented by the vendor
///
/// - Permission.
/// - Response lengths.
/// - All values of limit_key.
#[doc(alias = "查询企业子账号可回收优惠券列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListMultiAccountRetrieveCoupons {
    /// Account ID of the enterprise member account. Required. 1 to 64 characters.
    pub sub_customer_id: CustomerId,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`. An empty text is refused.
    pub offset: Option<i64>,
    /// Number of records per page. 1 to 100. Default: `10`. An empty text is refused.
    pub limit: Option<i64>,
}

impl ListMultiAccountRetrieveCoupons {
    /// With what every site requires; everything else is unset.
    pub fn new(sub_customer_id: impl Into<CustomerId>) -> Self {
        Self {
            sub_customer_id: sub_customer_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`offset`](field@Self::offset). Index of the first record, from 0.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Number of records per page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListMultiAccountRetrieveCoupons",
    &[
        F::query("sub_customer_id", K::Text)
            .required_at(CN)
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::query("offset", K::Integer)
            .on_empty(B::Error)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer)
            .on_empty(B::Error)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
    ],
);

request!(ListMultiAccountRetrieveCoupons : REQUEST; sub_customer_id, offset, limit);

/// What [`ListMultiAccountRetrieveCoupons`] answers.
#[non_exhaustive]
pub struct ListMultiAccountRetrieveCouponsResponse {
    /// Number of records.
    pub total_count: Option<i64>,
    /// Reclaimable coupons.
    pub avail_retrieve_coupons: Vec<ReclaimableCoupon>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListMultiAccountRetrieveCouponsResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("avail_retrieve_coupons", K::List(&K::Object(&RECLAIMABLE_COUPON))),
    ],
);

record!(
    ListMultiAccountRetrieveCouponsResponse : RESPONSE; total_count,
    avail_retrieve_coupons
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListMultiAccountRetrieveCoupons",
    section: "enterprise",
    title: "List coupons that can be reclaimed from an enterprise member account",
    title_zh: "查询企业子账号可回收优惠券列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/enterprises/multi-accounts/retrieve-coupons",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://www.huaweicloud.com/guide/productsdesc-bms_f19bb282bd873385a5b27f95c9e49334support0",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("avail_retrieve_coupons"),
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
    ListMultiAccountRetrieveCoupons => ListMultiAccountRetrieveCouponsResponse :
    OPERATION of SERVICE; Customer
);

impl Paged for ListMultiAccountRetrieveCoupons {
    type Item = ReclaimableCoupon;
    fn take_items(page: &mut Self::Response) -> Vec<ReclaimableCoupon> {
        std::mem::take(&mut page.avail_retrieve_coupons)
    }
}

/// Coupon that can be reclaimed from a member account.
#[doc(alias = "AvailRetrieveCoupons")]
#[non_exhaustive]
pub struct ReclaimableCoupon {
    /// Main coupon ID.
    pub coupon_id: Option<CouponId>,
    /// Promotion plan name.
    pub plan_name: Option<String>,
    /// Sub-coupon ID made when the main coupon was transferred.
    pub sub_coupon_id: Option<CouponId>,
    /// Coupon balance. Unit: CNY. Travels as text.
    pub balance: Option<Decimal>,
    /// Start of validity (UTC).
    pub effective_time: Option<Timestamp>,
    /// End of validity (UTC).
    pub expire_time: Option<Timestamp>,
    /// Use limits of the coupon.
    pub use_limits: Vec<CouponUseLimit>,
}

static RECLAIMABLE_COUPON: meta::Object = meta::Object::plain(
    "ReclaimableCoupon",
    &[
        F::body("coupon_id", K::Text),
        F::body("plan_name", K::Text),
        F::body("sub_coupon_id", K::Text),
        F::body("balance", K::Decimal).wire(W::Text),
        F::body("effective_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
        F::body("use_limits", K::List(&K::Object(&crate::types::COUPON_USE_LIMIT))),
    ],
);

record!(
    ReclaimableCoupon : RECLAIMABLE_COUPON; coupon_id, plan_name, sub_coupon_id, balance,
    effective_time, expire_time, use_limits
);
