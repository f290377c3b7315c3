// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List coupons that an enterprise master account can transfer.

use crate::prelude::*;

/// List coupons that an enterprise master account can transfer.
///
/// An enterprise master account lists its own coupons that it can transfer to member accounts. Only test, commercial and activity cash coupons issued by Huawei are supported.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/enterprises/multi-accounts/transfer-coupons` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Enterprise master account only |
/// | Permission | businessUnitCenter:businessUnitFinance:view |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-oce/ep_00024.html> (2025-11-27) |
/// | Chinese title | 查询企业主账号可拨款优惠券列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{enterprise::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListMultiAccountTransferCoupons::new()).await?;
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
/// - The title of the document names ShowMultiAccountTransferAmount; path and SDK say ListMultiAccountTransferCoupons.
///
/// # Not documented by the vendor
///
/// - Response lengths.
/// - All values of limit_key.
#[doc(alias = "查询企业主账号可拨款优惠券列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListMultiAccountTransferCoupons {
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`. An empty text is refused.
    pub offset: Option<i64>,
    /// Number of records per page. 1 to 100. Default: `10`. An empty text is refused.
    pub limit: Option<i64>,
}

impl ListMultiAccountTransferCoupons {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
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
    "ListMultiAccountTransferCoupons",
    &[
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

request!(ListMultiAccountTransferCoupons : REQUEST; offset, limit);

/// What [`ListMultiAccountTransferCoupons`] answers.
#[non_exhaustive]
pub struct ListMultiAccountTransferCouponsResponse {
    /// Number of records.
    pub total_count: Option<i64>,
    /// Transferable coupons.
    pub avail_transfer_coupons: Vec<TransferableCoupon>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListMultiAccountTransferCouponsResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("avail_transfer_coupons", K::List(&K::Object(&TRANSFERABLE_COUPON))),
    ],
);

record!(
    ListMultiAccountTransferCouponsResponse : RESPONSE; total_count,
    avail_transfer_coupons
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListMultiAccountTransferCoupons",
    section: "enterprise",
    title: "List coupons that an enterprise master account can transfer",
    title_zh: "查询企业主账号可拨款优惠券列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/enterprises/multi-accounts/transfer-coupons",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("businessUnitCenter:businessUnitFinance:view"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/ep_00024.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("avail_transfer_coupons"),
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
    ListMultiAccountTransferCoupons => ListMultiAccountTransferCouponsResponse :
    OPERATION of SERVICE; Customer
);

impl Paged for ListMultiAccountTransferCoupons {
    type Item = TransferableCoupon;
    fn take_items(page: &mut Self::Response) -> Vec<TransferableCoupon> {
        std::mem::take(&mut page.avail_transfer_coupons)
    }
}

/// Coupon that can be transferred to a member account.
#[doc(alias = "AvailTransferCoupon")]
#[non_exhaustive]
pub struct TransferableCoupon {
    /// Coupon ID.
    pub coupon_id: Option<CouponId>,
    /// Promotion plan name.
    pub plan_name: Option<String>,
    /// Coupon balance. Unit: CNY. Travels as text.
    pub balance: Option<Decimal>,
    /// Start of validity (UTC).
    pub effective_time: Option<Timestamp>,
    /// End of validity (UTC).
    pub expire_time: Option<Timestamp>,
    /// Use limits of the coupon.
    pub use_limits: Vec<CouponUseLimit>,
}

static TRANSFERABLE_COUPON: meta::Object = meta::Object::plain(
    "TransferableCoupon",
    &[
        F::body("coupon_id", K::Text),
        F::body("plan_name", K::Text),
        F::body("balance", K::Decimal).wire(W::Text),
        F::body("effective_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
        F::body("use_limits", K::List(&K::Object(&crate::types::COUPON_USE_LIMIT))),
    ],
);

record!(
    TransferableCoupon : TRANSFERABLE_COUPON; coupon_id, plan_name, balance,
    effective_time, expire_time, use_limits
);
