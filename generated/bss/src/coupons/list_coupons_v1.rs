// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List coupons (old).
#![allow(deprecated)]

use crate::prelude::*;

/// List coupons (old).
///
/// Lists coupons by ID, order, promotion plan, type, status and time, in the scope of the caller or of a partner.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{domain_id}/common/promotion-mgr/coupons` |
/// | Sites | China |
/// | Callers | not documented |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `page_no` is a page number from 1 |
/// | Replaced by | [`ListSubCustomerCoupons`](crate::coupons::ListSubCustomerCoupons) |
/// | Source | <https://www.huaweicloud.com/guide/productsdesc-bms_d818168511e1d0b1ab21e53f8fc9a587support0> |
/// | Chinese title | 查询优惠券列表(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{coupons::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCouponsV1::new(ListCouponsV1Required { domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into(), page_no: 1, page_size: 1 })).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `active_start_time` is not after `active_end_time`.
///
/// # When it is refused
///
/// - `401`: Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account.
///
/// # Notes
///
/// - In the documents only; no SDK has it. They give it the title 查询优惠券列表.
///
/// # Not documented by the vendor
///
/// - Meaning of the values of coupon_type (1 to 3), status (1 to 4) and coupons_scope (1 to 2).
/// - The whole response.
/// - Who may call.
#[doc(alias = "查询优惠券列表(旧)")]
#[deprecated(note = "the vendor is taking it offline; use `ListSubCustomerCoupons`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCouponsV1 {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Coupon ID. At most 64 characters. An empty text is refused.
    pub coupon_id: Option<CouponId>,
    /// Order ID. At most 64 characters. An empty text is refused.
    pub order_id: Option<OrderId>,
    /// Promotion plan ID. At most 64 characters. An empty text is refused.
    pub promotion_plan_id: Option<PromotionPlanId>,
    /// Coupon type. 1 to 3. An empty text is refused.
    pub coupon_type: Option<i64>,
    /// Coupon status. 1 to 4. An empty text is refused.
    pub status: Option<i64>,
    /// Activation time (UTC). An empty text is refused.
    pub active_start_time: Option<Timestamp>,
    /// End time (UTC). An empty text is refused.
    pub active_end_time: Option<Timestamp>,
    /// Page number. Required. 1 to 2147483647.
    pub page_no: i64,
    /// Coupons per page. Required. 1 to 100.
    pub page_size: i64,
    /// Scope of the coupons. 1 to 2. An empty text is refused.
    pub coupons_scope: Option<i64>,
    /// Partner ID; ignored unless coupons_scope is 2. Required when `coupons_scope` is `2`. At most 64 characters.
    pub bp_id: Option<PartnerId>,
}

/// What every site requires of [`ListCouponsV1`].
#[deprecated(note = "the vendor is taking it offline; use `ListSubCustomerCoupons`")]
pub struct ListCouponsV1Required {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Page number. Required. 1 to 2147483647.
    pub page_no: i64,
    /// Coupons per page. Required. 1 to 100.
    pub page_size: i64,
}

required!(ListCouponsV1Required of ListCouponsV1; domain_id, page_no, page_size);

impl ListCouponsV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ListCouponsV1Required) -> Self {
        Self {
            domain_id: required.domain_id,
            page_no: required.page_no,
            page_size: required.page_size,
            ..Self::default()
        }
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
    /// Sets [`coupon_type`](field@Self::coupon_type). Coupon type.
    pub fn coupon_type(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.coupon_type);
        self
    }
    /// Sets [`status`](field@Self::status). Coupon status.
    pub fn status(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.status);
        self
    }
    /// Sets [`active_start_time`](field@Self::active_start_time). Activation time (UTC).
    pub fn active_start_time(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.active_start_time);
        self
    }
    /// Sets [`active_end_time`](field@Self::active_end_time). End time (UTC).
    pub fn active_end_time(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.active_end_time);
        self
    }
    /// Sets [`coupons_scope`](field@Self::coupons_scope). Scope of the coupons.
    pub fn coupons_scope(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.coupons_scope);
        self
    }
    /// Sets [`bp_id`](field@Self::bp_id). Partner ID; ignored unless coupons_scope is 2.
    pub fn bp_id(mut self, value: impl Setting<PartnerId>) -> Self {
        value.set(&mut self.bp_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListCouponsV1",
    fields: &[
        F::path("domain_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::query("coupon_id", K::Text).on_empty(B::Error).limits(&[L::MaxLen(64)]),
        F::query("order_id", K::Text).on_empty(B::Error).limits(&[L::MaxLen(64)]),
        F::query("promotion_plan_id", K::Text)
            .on_empty(B::Error)
            .limits(&[L::MaxLen(64)]),
        F::query("coupon_type", K::Integer)
            .on_empty(B::Error)
            .limits(&[L::Min("1"), L::Max("3")]),
        F::query("status", K::Integer)
            .on_empty(B::Error)
            .limits(&[L::Min("1"), L::Max("4")]),
        F::query("active_start_time", K::Timestamp).on_empty(B::Error).null_is_error(),
        F::query("active_end_time", K::Timestamp).on_empty(B::Error).null_is_error(),
        F::query("page_no", K::Integer)
            .required_at(CN)
            .limits(&[L::Min("1"), L::Max("2147483647")]),
        F::query("page_size", K::Integer)
            .required_at(CN)
            .limits(&[L::Min("1"), L::Max("100")]),
        F::query("coupons_scope", K::Integer)
            .on_empty(B::Error)
            .limits(&[L::Min("1"), L::Max("2")]),
        F::query("bp_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
    ],
    rules: &[
        R::required_when("bp_id", &[T::is("coupons_scope", &["2"])]),
        R::before("active_start_time", "active_end_time", None),
    ],
};

request!(
    ListCouponsV1 : REQUEST; domain_id, coupon_id, order_id, promotion_plan_id,
    coupon_type, status, active_start_time, active_end_time, page_no, page_size,
    coupons_scope, bp_id
);

/// What [`ListCouponsV1`] answers.
#[non_exhaustive]
pub struct ListCouponsV1Response {}

static RESPONSE: meta::Object = meta::Object::plain("ListCouponsV1Response", &[]);

record!(ListCouponsV1Response : RESPONSE;);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCouponsV1",
    section: "coupons",
    title: "List coupons (old)",
    title_zh: "查询优惠券列表(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListSubCustomerCoupons"),
    method: meta::Method::Get,
    path: "/v1.0/{domain_id}/common/promotion-mgr/coupons",
    sites: CN,
    callers: 0,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://www.huaweicloud.com/guide/productsdesc-bms_d818168511e1d0b1ab21e53f8fc9a587support0",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "page_no",
        limit: "page_size",
        items: None,
        total: None,
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form {
        hints: &[
            (
                "401",
                "Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account",
                "合作伙伴计划的权限由华为云逐个开通，请向客户经理确认您的计划是否已开通该权限；使用 Token 时，请先登录一次合作伙伴中心为账号设置密码",
            ),
        ],
        ..meta::Form::PLAIN
    },
};

operation!(
    ListCouponsV1 => ListCouponsV1Response : OPERATION of SERVICE; Customer, Partner,
    Distributor
);
