// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Reclaim a coupon from an enterprise member account.

use crate::prelude::*;

/// Reclaim a coupon from an enterprise member account.
///
/// An enterprise master account takes back a coupon that it transferred to a member account. Only test, commercial and activity cash coupons issued by Huawei are supported.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/enterprises/multi-accounts/retrieve-coupon` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Enterprise master account only |
/// | Permission | businessUnitCenter:businessUnitFinance:update |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListMultiAccountRetrieveCoupons`](crate::enterprise::ListMultiAccountRetrieveCoupons); if carried out, the coupon is no longer among those of the member account |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-oce/ep_00027.html> (2025-11-27) |
/// | Chinese title | 企业主账号从企业子账号回收优惠券 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{enterprise::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ReclaimEnterpriseMultiAccountCoupon::new(ReclaimEnterpriseMultiAccountCouponRequired { customer_id: "523f9c1e7a5b2d48069d8e4c7f1a60b3".into(), coupon_id: "CP24100815392046".into(), sub_coupon_id: "CP24100815392046".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
/// - [`CBC.99000043`](crate::codes::CBC_99000043): The transfer to the sub-account, or the reclaim from it, failed.
/// - [`CBC.99005003`](crate::codes::CBC_99005003): The balance is too low.
/// - [`CBC.99007004`](crate::codes::CBC_99007004): A business check failed.
/// - [`CBC.99007009`](crate::codes::CBC_99007009): The transaction ID was used before.
/// - [`CBC.99007461`](crate::codes::CBC_99007461): A transfer or reclaim is still running.
///
/// # Notes
///
/// - trans_id guards against a second booking: use a UUID without hyphens (32 digits); with hyphens it is too long.
/// - The title of the document names ReclaimSubEnterpriseAmount; path and SDK say ReclaimEnterpriseMultiAccountCoupon.
/// - The documents also list error_code (at most 16 characters) and error_msg (at most 1024), only on failure.
#[doc(
    alias(
        "企业主账号从企业子账号回收优惠券",
        "RetrieveEnterpriseMultiAccountCouponReq"
    )
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ReclaimEnterpriseMultiAccountCoupon {
    /// Customer ID of the enterprise member account (id from ListEnterpriseSubCustomers). Required. 1 to 64 characters.
    pub customer_id: CustomerId,
    /// Coupon ID from ListMultiAccountRetrieveCoupons. Required. 1 to 64 characters.
    pub coupon_id: CouponId,
    /// Sub-coupon ID from ListMultiAccountRetrieveCoupons. Required. 1 to 64 characters.
    pub sub_coupon_id: CouponId,
    /// Serial number against double submission; a UUID when given, made by the service when left out. At most 32 characters. An empty text stands for the default.
    pub trans_id: Option<TransactionId>,
}

/// What every site requires of [`ReclaimEnterpriseMultiAccountCoupon`].
pub struct ReclaimEnterpriseMultiAccountCouponRequired {
    /// Customer ID of the enterprise member account (id from ListEnterpriseSubCustomers). Required. 1 to 64 characters.
    pub customer_id: CustomerId,
    /// Coupon ID from ListMultiAccountRetrieveCoupons. Required. 1 to 64 characters.
    pub coupon_id: CouponId,
    /// Sub-coupon ID from ListMultiAccountRetrieveCoupons. Required. 1 to 64 characters.
    pub sub_coupon_id: CouponId,
}

required!(
    ReclaimEnterpriseMultiAccountCouponRequired of ReclaimEnterpriseMultiAccountCoupon;
    customer_id, coupon_id, sub_coupon_id
);

impl ReclaimEnterpriseMultiAccountCoupon {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ReclaimEnterpriseMultiAccountCouponRequired) -> Self {
        Self {
            customer_id: required.customer_id,
            coupon_id: required.coupon_id,
            sub_coupon_id: required.sub_coupon_id,
            ..Self::default()
        }
    }
    /// Sets [`trans_id`](field@Self::trans_id). Serial number against double submission; a UUID when given, made by the service when left out.
    pub fn trans_id(mut self, value: impl Setting<TransactionId>) -> Self {
        value.set(&mut self.trans_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ReclaimEnterpriseMultiAccountCoupon",
    &[
        F::body("customer_id", K::Text)
            .required_at(CN)
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("coupon_id", K::Text)
            .required_at(CN)
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("sub_coupon_id", K::Text)
            .required_at(CN)
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("trans_id", K::Text).on_empty(B::Default).limits(&[L::MaxLen(32)]),
    ],
);

request!(
    ReclaimEnterpriseMultiAccountCoupon : REQUEST; customer_id, coupon_id, sub_coupon_id,
    trans_id
);

/// What [`ReclaimEnterpriseMultiAccountCoupon`] answers.
#[non_exhaustive]
pub struct ReclaimEnterpriseMultiAccountCouponResponse {
    /// Amount taken back; on success only (spelt so on the wire). At most 20 characters. Unit: CNY. Travels as text. Wire name `real_retrieve_amout`.
    #[doc(alias = "real_retrieve_amout")]
    pub real_retrieve_amount: Option<Decimal>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ReclaimEnterpriseMultiAccountCouponResponse",
    &[
        F::body("real_retrieve_amout", K::Decimal)
            .named("real_retrieve_amount")
            .wire(W::Text)
            .limits(&[L::MaxLen(20)]),
    ],
);

record!(ReclaimEnterpriseMultiAccountCouponResponse : RESPONSE; real_retrieve_amount);
confirm!(
    SERVICE, "ListMultiAccountRetrieveCoupons", ["sub_customer_id" = "customer_id"],
    ["the coupon is no longer among those of the member account",
    "成员账号名下已没有该代金券"]; ReclaimEnterpriseMultiAccountCoupon =>
    enterprise::ListMultiAccountRetrieveCoupons
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ReclaimEnterpriseMultiAccountCoupon",
    section: "enterprise",
    title: "Reclaim a coupon from an enterprise member account",
    title_zh: "企业主账号从企业子账号回收优惠券",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/enterprises/multi-accounts/retrieve-coupon",
    sites: CN,
    callers: 1,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: Some("businessUnitCenter:businessUnitFinance:update"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/ep_00027.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.0100", "A parameter is wrong"),
        (
            "CBC.99000043",
            "The transfer to the sub-account, or the reclaim from it, failed",
        ),
        ("CBC.99005003", "The balance is too low"),
        ("CBC.99007004", "A business check failed"),
        ("CBC.99007009", "The transaction ID was used before"),
        ("CBC.99007461", "A transfer or reclaim is still running"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    ReclaimEnterpriseMultiAccountCoupon => ReclaimEnterpriseMultiAccountCouponResponse :
    OPERATION of SERVICE; Customer
);
