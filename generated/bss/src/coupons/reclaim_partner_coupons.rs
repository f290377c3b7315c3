// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Reclaim a coupon.

use crate::prelude::*;

/// Reclaim a coupon.
///
/// Takes back a coupon that a partner issued to a resale (partner-paid) customer; the customer then no longer owns it.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/promotions/benefits/partner-coupons/reclaim` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): A cloud solution provider or a Huawei Cloud distributor (first-level reseller), with AK/SK or token |
/// | Permission | BPC_ITEM_SUBCUSTSERV_030201 |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListPartnerCouponsRecord`](crate::coupons::ListPartnerCouponsRecord); if carried out, there is a record of reclaiming this coupon, made since the call |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mp_02004.html> (2025-11-20) |
/// | Chinese title | 回收优惠券 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{coupons::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// client.send(ReclaimPartnerCoupons::new("CP24100815392046")).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - Only coupons of resale (partner-paid) customers can be reclaimed.
/// - indirect_partner_id must be sent to reclaim a coupon that a reseller issued to its customer; otherwise it is not processed.
/// - indirect_partner_id has at most 100 characters here, 64 in the sibling operations.
/// - A failure is answered with error_code (at most 16 characters) and error_msg (at most 1024).
#[doc(alias("回收优惠券", "ReclaimPartnerCouponsReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ReclaimPartnerCoupons {
    /// Coupon to reclaim, from CreatePartnerCoupons or ListIssuedPartnerCoupons. Required. 1 to 64 characters.
    pub coupon_id: CouponId,
    /// Reseller ID, needed for a coupon that a reseller issued. 1 to 100 characters. An empty text is refused.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ReclaimPartnerCoupons {
    /// With what every site requires; everything else is unset.
    pub fn new(coupon_id: impl Into<CouponId>) -> Self {
        Self {
            coupon_id: coupon_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID, needed for a coupon that a reseller issued.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ReclaimPartnerCoupons",
    &[
        F::body("coupon_id", K::Text)
            .required_at(CN)
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("indirect_partner_id", K::Text)
            .on_empty(B::Error)
            .limits(&[L::MinLen(1), L::MaxLen(100)]),
    ],
);

request!(ReclaimPartnerCoupons : REQUEST; coupon_id, indirect_partner_id);
confirm!(
    SERVICE, "ListPartnerCouponsRecord", ["indirect_partner_id" = "indirect_partner_id"],
    ["there is a record of reclaiming this coupon, made since the call",
    "有一条在调用之后产生的、回收该代金券的记录"];
    ReclaimPartnerCoupons => coupons::ListPartnerCouponsRecord
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ReclaimPartnerCoupons",
    section: "coupons",
    title: "Reclaim a coupon",
    title_zh: "回收优惠券",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/promotions/benefits/partner-coupons/reclaim",
    sites: CN,
    callers: 6,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: Some("BPC_ITEM_SUBCUSTSERV_030201"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mp_02004.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: None,
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(ReclaimPartnerCoupons => () : OPERATION of SERVICE; Partner, Distributor);
