// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query issued coupons.

use crate::prelude::*;

/// Query issued coupons.
///
/// Lists the coupons that a partner issued to its resale (partner-paid) customers.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/promotions/benefits/partner-coupons` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): A cloud solution provider or a Huawei Cloud distributor (first-level reseller), with AK/SK or token |
/// | Permission | BPC_ITEM_SUBCUSTSERV_030200 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mp_02005.html> (2025-11-20) |
/// | Chinese title | 查询已发放的优惠券 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{coupons::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListIssuedPartnerCoupons::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `create_time_begin` is not after `create_time_end`.
/// - `effective_time_begin` is not after `effective_time_end`.
/// - `expire_time_begin` is not after `expire_time_end`.
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - A distributor must send indirect_partner_id to see what a reseller issued; without it only coupons for its own customers are returned.
/// - Each \*_begin filter returns records later than it, each \*_end filter records earlier than it.
/// - A filter sent without a value counts as absent.
/// - Coupons that expired two years ago or earlier are not returned; in the SDKs only coupons that expire within 12 months are found.
/// - customer_id: in the documents null filters and an empty string is refused, in the SDKs both filter.
/// - Status: 2 to 5 in the documents, 1 in the SDKs, too.
/// - is_frozen is a text.
/// - Known values of limit_key: subscribeType (value1: new, renew, change), firstOrderInService (value1), isRebate (value1: 0 no, 1 yes), serviceTypeBlackList, a product list (comma-separated product IDs), simultaneousUseWithPromotionDiscount, minConsumeDiscount; there are more.
///
/// # Not documented by the vendor
///
/// - Length of indirect_partner_id.
/// - Response lengths.
/// - Full list of limit_key values.
#[doc(alias = "查询已发放的优惠券")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListIssuedPartnerCoupons {
    /// Coupon ID. At most 64 characters. An empty text is refused.
    pub coupon_id: Option<CouponId>,
    /// Customer account ID, from ListSubCustomers. At most 64 characters.
    pub customer_id: Option<CustomerId>,
    /// Order ID. At most 64 characters. An empty text is refused.
    pub order_id: Option<OrderId>,
    /// Type of coupon. One of `1`, `4`.
    pub coupon_type: Option<CouponType>,
    /// Status of the coupon.
    pub status: Option<CouponStatus>,
    /// Created after this time (UTC).
    pub create_time_begin: Option<Timestamp>,
    /// Created before this time (UTC).
    pub create_time_end: Option<Timestamp>,
    /// Effective after this time (UTC).
    pub effective_time_begin: Option<Timestamp>,
    /// Effective before this time (UTC).
    pub effective_time_end: Option<Timestamp>,
    /// Expiring after this time (UTC).
    pub expire_time_begin: Option<Timestamp>,
    /// Expiring before this time (UTC).
    pub expire_time_end: Option<Timestamp>,
    /// Index of the first record, from 0. 0 to 2147483646. Default: `0`. Limits as the vendor's SDK has them.
    pub offset: Option<i64>,
    /// Records per page. 1 to 100. Default: `10`. Limits as the vendor's SDK has them.
    pub limit: Option<i64>,
    /// Reseller ID, sent by a distributor to see what that reseller issued.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ListIssuedPartnerCoupons {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`coupon_id`](field@Self::coupon_id). Coupon ID.
    pub fn coupon_id(mut self, value: impl Setting<CouponId>) -> Self {
        value.set(&mut self.coupon_id);
        self
    }
    /// Sets [`customer_id`](field@Self::customer_id). Customer account ID, from ListSubCustomers.
    pub fn customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.customer_id);
        self
    }
    /// Sets [`order_id`](field@Self::order_id). Order ID.
    pub fn order_id(mut self, value: impl Setting<OrderId>) -> Self {
        value.set(&mut self.order_id);
        self
    }
    /// Sets [`coupon_type`](field@Self::coupon_type). Type of coupon.
    pub fn coupon_type(mut self, value: impl Setting<CouponType>) -> Self {
        value.set(&mut self.coupon_type);
        self
    }
    /// Sets [`status`](field@Self::status). Status of the coupon.
    pub fn status(mut self, value: impl Setting<CouponStatus>) -> Self {
        value.set(&mut self.status);
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
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID, sent by a distributor to see what that reseller issued.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListIssuedPartnerCoupons",
    fields: &[
        F::query("coupon_id", K::Text).on_empty(B::Error).limits(&[L::MaxLen(64)]),
        F::query("customer_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::query("order_id", K::Text).on_empty(B::Error).limits(&[L::MaxLen(64)]),
        F::query("coupon_type", K::Enum(CouponType::META))
            .on_empty(B::Ignored)
            .limits(&[L::Min("1"), L::Max("4"), L::Only(&["1", "4"])]),
        F::query("status", K::Enum(CouponStatus::META))
            .on_empty(B::Ignored)
            .limits(&[L::Min("1"), L::Max("5")]),
        F::query("create_time_begin", K::Timestamp).on_empty(B::Ignored),
        F::query("create_time_end", K::Timestamp).on_empty(B::Ignored),
        F::query("effective_time_begin", K::Timestamp).on_empty(B::Ignored),
        F::query("effective_time_end", K::Timestamp).on_empty(B::Ignored),
        F::query("expire_time_begin", K::Timestamp).on_empty(B::Ignored),
        F::query("expire_time_end", K::Timestamp).on_empty(B::Ignored),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483646")]),
        F::query("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
        F::query("indirect_partner_id", K::Text),
    ],
    rules: &[
        R::before("create_time_begin", "create_time_end", None),
        R::before("effective_time_begin", "effective_time_end", None),
        R::before("expire_time_begin", "expire_time_end", None),
    ],
};

request!(
    ListIssuedPartnerCoupons : REQUEST; coupon_id, customer_id, order_id, coupon_type,
    status, create_time_begin, create_time_end, effective_time_begin, effective_time_end,
    expire_time_begin, expire_time_end, offset, limit, indirect_partner_id
);

/// What [`ListIssuedPartnerCoupons`] answers.
#[non_exhaustive]
pub struct ListIssuedPartnerCouponsResponse {
    /// Number of matching coupons.
    pub total_count: Option<i64>,
    /// Coupons.
    pub user_coupons: Vec<PartnerCoupon>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListIssuedPartnerCouponsResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("user_coupons", K::List(&K::Object(&PARTNER_COUPON))),
    ],
);

record!(ListIssuedPartnerCouponsResponse : RESPONSE; total_count, user_coupons);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListIssuedPartnerCoupons",
    section: "coupons",
    title: "Query issued coupons",
    title_zh: "查询已发放的优惠券",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/promotions/benefits/partner-coupons",
    sites: CN,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_SUBCUSTSERV_030200"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mp_02005.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("user_coupons"),
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
    ListIssuedPartnerCoupons => ListIssuedPartnerCouponsResponse : OPERATION of SERVICE;
    Partner, Distributor
);

impl Paged for ListIssuedPartnerCoupons {
    type Item = PartnerCoupon;
    fn take_items(page: &mut Self::Response) -> Vec<PartnerCoupon> {
        std::mem::take(&mut page.user_coupons)
    }
}

/// Coupon issued by a partner.
#[doc(alias = "IQueryUserPartnerCouponsResultV2")]
#[non_exhaustive]
pub struct PartnerCoupon {
    /// Coupon ID.
    pub coupon_id: Option<CouponId>,
    /// Status of the coupon.
    pub status: Option<CouponStatus>,
    /// Customer account ID.
    pub customer_id: Option<CustomerId>,
    /// Type of coupon. One of `1`, `4`. Limits as the vendor's SDK has them.
    pub coupon_type: Option<CouponType>,
    /// Unit of the amounts. One of `1`. Limits as the vendor's SDK has them.
    pub measure_id: Option<AmountUnit>,
    /// Face value. Unit: CNY.
    pub face_value: Option<Decimal>,
    /// Start of validity (UTC).
    pub effective_time: Option<Timestamp>,
    /// End of validity (UTC).
    pub expire_time: Option<Timestamp>,
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// Promotion plan ID.
    pub promotion_plan_id: Option<PromotionPlanId>,
    /// Promotion plan name.
    pub promotion_plan_name: Option<String>,
    /// Promotion plan description.
    pub promotion_plan_desc: Option<String>,
    /// Medium.
    pub media_type: Option<CouponMedium>,
    /// How it was obtained.
    pub fetch_method: Option<CouponFetchMethod>,
    /// Use limits.
    pub use_limits: Vec<CouponUseLimit>,
    /// Activation time.
    pub active_time: Option<String>,
    /// Time of use.
    pub last_used_time: Option<String>,
    /// Promotion activity ID.
    pub promotion_id: Option<String>,
    /// Creation time.
    pub create_time: Option<String>,
    /// Coupon balance. Unit: CNY.
    pub balance: Option<Decimal>,
    /// Order that locks the coupon; null for an old-version coupon.
    pub lock_order_id: Option<OrderId>,
    /// Whether it is frozen. Travels as text.
    pub is_frozen: Option<Flag>,
}

static PARTNER_COUPON: meta::Object = meta::Object::plain(
    "PartnerCoupon",
    &[
        F::body("coupon_id", K::Text),
        F::body("status", K::Enum(CouponStatus::META)),
        F::body("customer_id", K::Text),
        F::body("coupon_type", K::Enum(CouponType::META))
            .limits(&[L::Only(&["1", "4"])]),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("face_value", K::Decimal),
        F::body("effective_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
        F::body("order_id", K::Text),
        F::body("promotion_plan_id", K::Text),
        F::body("promotion_plan_name", K::Text),
        F::body("promotion_plan_desc", K::Text),
        F::body("media_type", K::Enum(CouponMedium::META)),
        F::body("fetch_method", K::Enum(CouponFetchMethod::META)),
        F::body("use_limits", K::List(&K::Object(&crate::types::COUPON_USE_LIMIT))),
        F::body("active_time", K::Text),
        F::body("last_used_time", K::Text),
        F::body("promotion_id", K::Text),
        F::body("create_time", K::Text),
        F::body("balance", K::Decimal),
        F::body("lock_order_id", K::Text),
        F::body("is_frozen", K::Enum(Flag::META)).wire(W::Text),
    ],
);

record!(
    PartnerCoupon : PARTNER_COUPON; coupon_id, status, customer_id, coupon_type,
    measure_id, face_value, effective_time, expire_time, order_id, promotion_plan_id,
    promotion_plan_name, promotion_plan_desc, media_type, fetch_method, use_limits,
    active_time, last_used_time, promotion_id, create_time, balance, lock_order_id,
    is_frozen
);
