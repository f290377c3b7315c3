// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Transfer a coupon from an enterprise master account to a member account.

use crate::prelude::*;

/// Transfer a coupon from an enterprise master account to a member account.
///
/// An enterprise master account hands part of one of its coupons to a member account. Only test, commercial and activity cash coupons issued by Huawei can be transferred.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/enterprises/multi-accounts/transfer-coupon` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Enterprise master account only |
/// | Permission | businessUnitCenter:businessUnitFinance:update |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListMultiAccountRetrieveCoupons`](crate::enterprise::ListMultiAccountRetrieveCoupons); if carried out, the member account has a coupon of that amount that it had not before |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-oce/ep_00026.html> <https://huaweicloud.com/guide/productsdesc-bms_f508c6c19da746563e4f2bf09f8082e8support0> (2025-11-27) |
/// | Chinese title | 企业主账号向企业子账号拨款优惠券 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{enterprise::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ClaimEnterpriseMultiAccountCoupon::new(ClaimEnterpriseMultiAccountCouponRequired { customer_id: "523f9c1e7a5b2d48069d8e4c7f1a60b3".into(), coupon_id: "CP24100815392046".into(), amount: Decimal::new(1000, 2) })).await?;
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
/// - The title of the document names UpdateSubEnterpriseAmount; path and SDK say ClaimEnterpriseMultiAccountCoupon.
/// - The SDK describes sub_coupon_id as the amount reclaimed; the documents, which call it the sub-coupon ID, are right.
/// - The documents also list error_code (at most 16 characters) and error_msg (at most 1024), only on failure.
#[doc(
    alias(
        "企业主账号向企业子账号拨款优惠券",
        "TransferEnterpriseMultiAccountCouponReq"
    )
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ClaimEnterpriseMultiAccountCoupon {
    /// Customer ID of the enterprise member account (id from ListEnterpriseSubCustomers). Required. 1 to 64 characters.
    pub customer_id: CustomerId,
    /// Coupon ID from ListMultiAccountTransferCoupons. Required. 1 to 64 characters.
    pub coupon_id: CouponId,
    /// Amount to transfer, above 0 with at most 2 decimals. Required. 1 to 32 characters, greater than 0, at most 2 decimals. Unit: CNY. Travels as text.
    pub amount: Decimal,
    /// Serial number against double submission; a UUID when given, made by the service when left out. At most 32 characters. An empty text stands for the default.
    pub trans_id: Option<TransactionId>,
}

/// What every site requires of [`ClaimEnterpriseMultiAccountCoupon`].
pub struct ClaimEnterpriseMultiAccountCouponRequired {
    /// Customer ID of the enterprise member account (id from ListEnterpriseSubCustomers). Required. 1 to 64 characters.
    pub customer_id: CustomerId,
    /// Coupon ID from ListMultiAccountTransferCoupons. Required. 1 to 64 characters.
    pub coupon_id: CouponId,
    /// Amount to transfer, above 0 with at most 2 decimals. Required. 1 to 32 characters, greater than 0, at most 2 decimals. Unit: CNY. Travels as text.
    pub amount: Decimal,
}

required!(
    ClaimEnterpriseMultiAccountCouponRequired of ClaimEnterpriseMultiAccountCoupon;
    customer_id, coupon_id, amount
);

impl ClaimEnterpriseMultiAccountCoupon {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ClaimEnterpriseMultiAccountCouponRequired) -> Self {
        Self {
            customer_id: required.customer_id,
            coupon_id: required.coupon_id,
            amount: required.amount,
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
    "ClaimEnterpriseMultiAccountCoupon",
    &[
        F::body("customer_id", K::Text)
            .required_at(CN)
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("coupon_id", K::Text)
            .required_at(CN)
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("amount", K::Decimal)
            .wire(W::Text)
            .required_at(CN)
            .limits(&[L::MinLen(1), L::MaxLen(32), L::MaxDecimals(2), L::Above("0")]),
        F::body("trans_id", K::Text).on_empty(B::Default).limits(&[L::MaxLen(32)]),
    ],
);

request!(
    ClaimEnterpriseMultiAccountCoupon : REQUEST; customer_id, coupon_id, amount, trans_id
);

/// What [`ClaimEnterpriseMultiAccountCoupon`] answers.
#[non_exhaustive]
pub struct ClaimEnterpriseMultiAccountCouponResponse {
    /// ID of the sub-coupon made for the member account; on success only. At most 64 characters.
    pub sub_coupon_id: Option<CouponId>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ClaimEnterpriseMultiAccountCouponResponse",
    &[F::body("sub_coupon_id", K::Text).limits(&[L::MaxLen(64)])],
);

record!(ClaimEnterpriseMultiAccountCouponResponse : RESPONSE; sub_coupon_id);
confirm!(
    SERVICE, "ListMultiAccountRetrieveCoupons", ["sub_customer_id" = "customer_id"],
    ["the member account has a coupon of that amount that it had not before",
    "成员账号多出一张该金额的代金券"]; ClaimEnterpriseMultiAccountCoupon
    => enterprise::ListMultiAccountRetrieveCoupons
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ClaimEnterpriseMultiAccountCoupon",
    section: "enterprise",
    title: "Transfer a coupon from an enterprise master account to a member account",
    title_zh: "企业主账号向企业子账号拨款优惠券",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/enterprises/multi-accounts/transfer-coupon",
    sites: CN,
    callers: 1,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: Some("businessUnitCenter:businessUnitFinance:update"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/ep_00026.html"),
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
    ClaimEnterpriseMultiAccountCoupon => ClaimEnterpriseMultiAccountCouponResponse :
    OPERATION of SERVICE; Customer
);
