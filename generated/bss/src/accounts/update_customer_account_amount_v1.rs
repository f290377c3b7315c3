// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Transfer money to a customer account (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Transfer money to a customer account (old).
///
/// Transfers money of the partner to the account of a reseller customer. Business errors come with HTTP 200.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/{partner_id}/partner/account-mgr/adjust-amount` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner) |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListPartnerAdjustRecords`](crate::accounts::ListPartnerAdjustRecords); if carried out, there is a record of granting this amount, made since the call |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`UpdateCustomerAccountAmount`](crate::accounts::UpdateCustomerAccountAmount) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0075224543.html> |
/// | Chinese title | 向客户账户拨款(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{accounts::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UpdateCustomerAccountAmountV1::new(UpdateCustomerAccountAmountV1Required { partner_id: "5b2d48069d8e4c7f1a60b3523f9c1e7a".into(), customer_id: "523f9c1e7a5b2d48069d8e4c7f1a60b3".into(), amount: Decimal::new(1000, 2), currency: Currency::default(), measure_id: AmountUnit::Whole })).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0999`](crate::codes::CBC_0999): Other error.
/// - [`CBC.0105`](crate::codes::CBC_0105): Invalid token.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access denied.
/// - [`CBC.5001`](crate::codes::CBC_5001): Not a partner.
/// - [`CBC.5003`](crate::codes::CBC_5003): Balance too low.
/// - [`CBC.5004`](crate::codes::CBC_5004): No right to this customer.
/// - [`CBC.5021`](crate::codes::CBC_5021): No transfers with referral customers.
///
/// # When it is refused
///
/// - `401`: Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account.
///
/// # Notes
///
/// - In the documents only; no SDK has it.
/// - Amount is a text here, a number in UpdateCustomerAccountAmount.
#[doc(alias = "向客户账户拨款(旧)")]
#[deprecated(
    note = "the vendor is taking it offline; use `UpdateCustomerAccountAmount`"
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UpdateCustomerAccountAmountV1 {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters. The server does not verify it.
    pub partner_id: PartnerId,
    /// Customer account ID. Required. At most 64 characters.
    pub customer_id: CustomerId,
    /// Amount, above 0, with two decimals. Required. At most 13 characters, greater than 0, at most 2 decimals. Travels as text.
    pub amount: Decimal,
    /// Currency. Required. One of `CNY`.
    pub currency: Currency,
    /// Unit of the amount. Required. One of `1`.
    pub measure_id: AmountUnit,
}

/// What every site requires of [`UpdateCustomerAccountAmountV1`].
#[deprecated(
    note = "the vendor is taking it offline; use `UpdateCustomerAccountAmount`"
)]
pub struct UpdateCustomerAccountAmountV1Required {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters. The server does not verify it.
    pub partner_id: PartnerId,
    /// Customer account ID. Required. At most 64 characters.
    pub customer_id: CustomerId,
    /// Amount, above 0, with two decimals. Required. At most 13 characters, greater than 0, at most 2 decimals. Travels as text.
    pub amount: Decimal,
    /// Currency. Required. One of `CNY`.
    pub currency: Currency,
    /// Unit of the amount. Required. One of `1`.
    pub measure_id: AmountUnit,
}

required!(
    UpdateCustomerAccountAmountV1Required of UpdateCustomerAccountAmountV1; partner_id,
    customer_id, amount, currency, measure_id
);

impl UpdateCustomerAccountAmountV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: UpdateCustomerAccountAmountV1Required) -> Self {
        Self {
            partner_id: required.partner_id,
            customer_id: required.customer_id,
            amount: required.amount,
            currency: required.currency,
            measure_id: required.measure_id,
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "UpdateCustomerAccountAmountV1",
    &[
        F::path("partner_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::body("customer_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::body("amount", K::Decimal)
            .wire(W::Text)
            .required_at(CN)
            .limits(&[L::MaxLen(13), L::MaxDecimals(2), L::Above("0")]),
        F::body("currency", K::Enum(Currency::META))
            .required_at(CN)
            .limits(&[L::MaxLen(8), L::Only(&["CNY"])]),
        F::body("measure_id", K::Enum(AmountUnit::META))
            .required_at(CN)
            .limits(&[L::Only(&["1"])]),
    ],
);

request!(
    UpdateCustomerAccountAmountV1 : REQUEST; partner_id, customer_id, amount, currency,
    measure_id
);

/// What [`UpdateCustomerAccountAmountV1`] answers.
#[non_exhaustive]
pub struct UpdateCustomerAccountAmountV1Response {
    /// Status code; CBC.0000 means success.
    pub error_code: Option<ResultCode>,
    /// Status or error text.
    pub error_msg: Option<String>,
    /// Transaction number; only on success.
    pub trans_id: Option<TransactionId>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "UpdateCustomerAccountAmountV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("trans_id", K::Text),
    ],
);

record!(
    UpdateCustomerAccountAmountV1Response : RESPONSE; error_code, error_msg, trans_id
);
confirm!(
    SERVICE, "ListPartnerAdjustRecords", ["customer_id" = "customer_id"],
    ["there is a record of granting this amount, made since the call",
    "有一条在调用之后产生的、金额相同的拨款记录"];
    UpdateCustomerAccountAmountV1 => accounts::ListPartnerAdjustRecords
);

static OPERATION: meta::Operation = meta::Operation {
    id: "UpdateCustomerAccountAmountV1",
    section: "accounts",
    title: "Transfer money to a customer account (old)",
    title_zh: "向客户账户拨款(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("UpdateCustomerAccountAmount"),
    method: meta::Method::Post,
    path: "/v1.0/{partner_id}/partner/account-mgr/adjust-amount",
    sites: CN,
    callers: 2,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0075224543.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.0999", "Other error"),
        ("CBC.0105", "Invalid token"),
        ("CBC.0151", "Access denied"),
        ("CBC.5001", "Not a partner"),
        ("CBC.5003", "Balance too low"),
        ("CBC.5004", "No right to this customer"),
        ("CBC.5021", "No transfers with referral customers"),
    ],
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
    UpdateCustomerAccountAmountV1 => UpdateCustomerAccountAmountV1Response : OPERATION of
    SERVICE; Partner
);
