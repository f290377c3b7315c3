// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query coupons.

use crate::prelude::*;

/// Query coupons.
///
/// Lists the coupons of the calling customer or partner. To see those of a customer a partner needs the token of that customer.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/promotions/benefits/coupons` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): With partner or distributor credentials only its own coupons (and those of a distributor's resellers) are visible; for a customer's coupons swap in the customer's token, after the customer has authorised it by an agency |
/// | Permission | customer: billing:coupon:view; partner: BPC_MENU_FINANCE_100100\|BPC_ITEM_SUBCUSTSERV_050101 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-oce/mp_02001.html> <https://support.huaweicloud.com/api-bpconsole/mp_02001.html> <https://huaweicloud.com/guide/productsdesc-bms_539509b8dd989d4b3e1713b5d93209b2support0> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/mp_02001.html> <https://support.huaweicloud.com/intl/en-us/api-oce/mp_02001.html> (2025-11-27) |
/// | Chinese title | 查询优惠券列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{coupons::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListSubCustomerCoupons::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `active_start_time` is not after `active_end_time`.
/// - `offset` is sent only together with `limit`.
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - Used, expired and reclaimed coupons are returned for the last 12 months only.
/// - A distributor must send indirect_partner_id to see a reseller's coupons; otherwise it is not processed.
/// - A filter sent without a value counts as absent.
/// - coupon_type: 1, 2 and 4 in the customer documents, only 1 in the partner and the international ones, 1 to 4 in the SDKs.
/// - Status: 2 to 5 in the documents, 1 (not activated) in the SDKs, too.
/// - coupon_id, order_id, promotion_plan_id, source_id: that an empty string filters is from the SDKs (China).
/// - Flexi-purchase and discount coupons do not exist on the international site.
/// - indirect_partner_id is missing in the international SDK, though the documents there speak of resellers of a distributor.
/// - Known values of limit_key: subscribeType (value1: new, renew, change), firstOrderInService (value1), isRebate (value1: 0 no, 1 yes), serviceTypeBlackList, a product list (comma-separated product IDs), simultaneousUseWithPromotionDiscount, minConsumeDiscount; there are more.
///
/// # Not documented by the vendor
///
/// - Length of indirect_partner_id.
/// - Response lengths.
/// - Full list of limit_key values.
#[doc(alias = "查询优惠券列表")]
#[doc(alias = "voucher")]
#[doc(alias = "代金券")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListSubCustomerCoupons {
    /// Coupon ID. At most 64 characters. An empty text is a filter of its own.
    pub coupon_id: Option<CouponId>,
    /// Order ID. At most 64 characters. An empty text is a filter of its own.
    pub order_id: Option<OrderId>,
    /// Promotion plan ID. At most 64 characters. An empty text is a filter of its own.
    pub promotion_plan_id: Option<PromotionPlanId>,
    /// Type of coupon. An empty text is refused.
    pub coupon_type: Option<CouponType>,
    /// Status of the coupon.
    pub status: Option<CouponStatus>,
    /// Activated after this time (UTC). An empty text is refused.
    pub active_start_time: Option<Timestamp>,
    /// Activated before this time (UTC). An empty text is refused.
    pub active_end_time: Option<Timestamp>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`.
    pub offset: Option<i64>,
    /// Records per page. 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Where the coupon came from; the partner ID for coupons issued by a partner. At most 255 characters. An empty text is a filter of its own.
    pub source_id: Option<String>,
    /// Reseller ID, sent by a distributor to see that reseller's coupons. Only at China.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ListSubCustomerCoupons {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`coupon_id`](field@Self::coupon_id). Coupon ID.
    pub fn coupon_id(mut self, value: impl Setting<CouponId>) -> Self {
        value.set(&mut self.coupon_id);
        self
    }
    /// Sets [`order_id`](field@Self::order_id). Order ID.
    pub fn order_id(mut self, value: impl Setting<OrderId>) -> Self {
        value.set(&mut self.order_id);
        self
    }
    /// Sets [`promotion_plan_id`](field@Self::promotion_plan_id). Promotion plan ID.
    pub fn promotion_plan_id(mut self, value: impl Setting<PromotionPlanId>) -> Self {
        value.set(&mut self.promotion_plan_id);
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
    /// Sets [`active_start_time`](field@Self::active_start_time). Activated after this time (UTC).
    pub fn active_start_time(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.active_start_time);
        self
    }
    /// Sets [`active_end_time`](field@Self::active_end_time). Activated before this time (UTC).
    pub fn active_end_time(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.active_end_time);
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
    /// Sets [`source_id`](field@Self::source_id). Where the coupon came from; the partner ID for coupons issued by a partner.
    pub fn source_id(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.source_id);
        self
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID, sent by a distributor to see that reseller's coupons.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListSubCustomerCoupons",
    fields: &[
        F::query("coupon_id", K::Text).on_empty(B::Filter).limits(&[L::MaxLen(64)]),
        F::query("order_id", K::Text).on_empty(B::Filter).limits(&[L::MaxLen(64)]),
        F::query("promotion_plan_id", K::Text)
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64)]),
        F::query("coupon_type", K::Enum(CouponType::META))
            .on_empty(B::Error)
            .limits(&[L::Min("1"), L::Max("4")]),
        F::query("status", K::Enum(CouponStatus::META))
            .on_empty(B::Ignored)
            .limits(&[L::Min("1"), L::Max("5")]),
        F::query("active_start_time", K::Timestamp).on_empty(B::Error).null_is_error(),
        F::query("active_end_time", K::Timestamp).on_empty(B::Error).null_is_error(),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
        F::query("source_id", K::Text).on_empty(B::Filter).limits(&[L::MaxLen(255)]),
        F::query("indirect_partner_id", K::Text).at(CN),
    ],
    rules: &[
        R::before("active_start_time", "active_end_time", None),
        R::needs("offset", "limit").at(CN),
    ],
};

request!(
    ListSubCustomerCoupons : REQUEST; coupon_id, order_id, promotion_plan_id,
    coupon_type, status, active_start_time, active_end_time, offset, limit, source_id,
    indirect_partner_id
);

/// What [`ListSubCustomerCoupons`] answers.
#[non_exhaustive]
pub struct ListSubCustomerCouponsResponse {
    /// Number of matching coupons.
    pub count: Option<i64>,
    /// Coupons.
    pub user_coupons: Vec<UserCoupon>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListSubCustomerCouponsResponse",
    &[
        F::body("count", K::Integer),
        F::body("user_coupons", K::List(&K::Object(&USER_COUPON))),
    ],
);

record!(ListSubCustomerCouponsResponse : RESPONSE; count, user_coupons);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListSubCustomerCoupons",
    section: "coupons",
    title: "Query coupons",
    title_zh: "查询优惠券列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/promotions/benefits/coupons",
    sites: Sites::ALL,
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: Some(
        "customer: billing:coupon:view; partner: BPC_MENU_FINANCE_100100|BPC_ITEM_SUBCUSTSERV_050101",
    ),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/mp_02001.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("user_coupons"),
        total: Some("count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    ListSubCustomerCoupons => ListSubCustomerCouponsResponse : OPERATION of SERVICE;
    Customer, Partner, Distributor
);

impl Paged for ListSubCustomerCoupons {
    type Item = UserCoupon;
    fn take_items(page: &mut Self::Response) -> Vec<UserCoupon> {
        std::mem::take(&mut page.user_coupons)
    }
}

/// Coupon of the caller.
#[doc(alias = "IQueryUserCouponsResultV2")]
#[non_exhaustive]
pub struct UserCoupon {
    /// Coupon instance ID.
    pub coupon_id: Option<CouponId>,
    /// Coupon code.
    pub coupon_code: Option<String>,
    /// Status of the coupon.
    pub status: Option<CouponStatus>,
    /// Customer account ID.
    pub customer_id: Option<CustomerId>,
    /// Type of coupon.
    pub coupon_type: Option<CouponType>,
    /// Unit of the amounts. One of `1`. Limits as the vendor's SDK has them.
    pub measure_id: Option<AmountUnit>,
    /// Face value.
    pub face_value: Option<Decimal>,
    /// Start of validity (UTC).
    pub valid_time: Option<Timestamp>,
    /// End of validity (UTC).
    pub expire_time: Option<Timestamp>,
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// Promotion plan ID.
    pub promotion_plan_id: Option<PromotionPlanId>,
    /// Promotion plan name.
    pub plan_name: Option<String>,
    /// Promotion plan description.
    pub plan_desc: Option<String>,
    /// Medium.
    pub media_type: Option<CouponMedium>,
    /// How it was obtained.
    pub fetch_method: Option<CouponFetchMethod>,
    /// Use limits.
    pub use_limits: Vec<CouponUseLimit>,
    /// Activation time (UTC).
    pub active_time: Option<Timestamp>,
    /// Time of use (UTC).
    pub reserve_time: Option<Timestamp>,
    /// Promotion ID.
    pub promotion_id: Option<String>,
    /// Creation time (UTC).
    pub create_time: Option<Timestamp>,
    /// Coupon version.
    pub coupon_version: Option<CouponVersion>,
    /// Balance; null for an old-version coupon.
    pub balance: Option<Decimal>,
    /// Order that locks the coupon; null for an old-version coupon.
    pub lock_order_id: Option<OrderId>,
    /// Purpose of the coupon.
    pub coupon_usage: Option<String>,
    /// Whether it is frozen. Travels as text.
    pub is_frozen: Option<Flag>,
    /// Currency.
    pub currency: Option<Currency>,
    /// Extension field.
    pub extend_param1: Option<String>,
    /// Source: partner ID, or the ID of the activity plan, or the creator of a custom coupon.
    pub source_id: Option<String>,
}

static USER_COUPON: meta::Object = meta::Object::plain(
    "UserCoupon",
    &[
        F::body("coupon_id", K::Text),
        F::body("coupon_code", K::Text).sensitive(),
        F::body("status", K::Enum(CouponStatus::META)),
        F::body("customer_id", K::Text),
        F::body("coupon_type", K::Enum(CouponType::META)),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("face_value", K::Decimal),
        F::body("valid_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
        F::body("order_id", K::Text),
        F::body("promotion_plan_id", K::Text),
        F::body("plan_name", K::Text),
        F::body("plan_desc", K::Text),
        F::body("media_type", K::Enum(CouponMedium::META)),
        F::body("fetch_method", K::Enum(CouponFetchMethod::META)),
        F::body("use_limits", K::List(&K::Object(&crate::types::COUPON_USE_LIMIT))),
        F::body("active_time", K::Timestamp),
        F::body("reserve_time", K::Timestamp),
        F::body("promotion_id", K::Text),
        F::body("create_time", K::Timestamp),
        F::body("coupon_version", K::Enum(CouponVersion::META)),
        F::body("balance", K::Decimal),
        F::body("lock_order_id", K::Text),
        F::body("coupon_usage", K::Text),
        F::body("is_frozen", K::Enum(Flag::META)).wire(W::Text),
        F::body("currency", K::Enum(Currency::META)),
        F::body("extend_param1", K::Text),
        F::body("source_id", K::Text),
    ],
);

record!(
    UserCoupon : USER_COUPON; coupon_id, coupon_code, status, customer_id, coupon_type,
    measure_id, face_value, valid_time, expire_time, order_id, promotion_plan_id,
    plan_name, plan_desc, media_type, fetch_method, use_limits, active_time,
    reserve_time, promotion_id, create_time, coupon_version, balance, lock_order_id,
    coupon_usage, is_frozen, currency, extend_param1, source_id
);
