// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show the real-name review result (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Show the real-name review result (old).
///
/// Shows the review result after an application that needs a manual review.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{partner_id}/partner/customer-mgr/realname-auth/result` |
/// | Sites | China and International |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ShowRealnameAuthenticationReviewResult`](crate::realname::ShowRealnameAuthenticationReviewResult) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mc_00007.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00007.html> <https://www.huaweicloud.com/guide/productsdesc-bms_0b5bb02ef58c98791b6508f81208e39bsupport0> (2025-05-16) |
/// | Chinese title | 查询实名认证审核结果(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{realname::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowRealnameAuthResultV1::new(ShowRealnameAuthResultV1Required { partner_id: "5b2d48069d8e4c7f1a60b3523f9c1e7a".into(), customer_id: "23f9c1e7a5b2d48069d8e4c7f1a60b35".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # When it is refused
///
/// - `401`: Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account.
///
/// # Not documented by the vendor
///
/// - Whether the European site has it: its permissions name no real-name authentication.
#[doc(alias = "查询实名认证审核结果(旧)")]
#[deprecated(
    note = "the vendor is taking it offline; use `ShowRealnameAuthenticationReviewResult`"
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowRealnameAuthResultV1 {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Customer account ID. Required. At most 64 characters. Wire name `customerId`.
    #[doc(alias = "customerId")]
    pub customer_id: CustomerId,
}

/// What every site requires of [`ShowRealnameAuthResultV1`].
#[deprecated(
    note = "the vendor is taking it offline; use `ShowRealnameAuthenticationReviewResult`"
)]
pub struct ShowRealnameAuthResultV1Required {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Customer account ID. Required. At most 64 characters. Wire name `customerId`.
    pub customer_id: CustomerId,
}

required!(
    ShowRealnameAuthResultV1Required of ShowRealnameAuthResultV1; partner_id, customer_id
);

impl ShowRealnameAuthResultV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ShowRealnameAuthResultV1Required) -> Self {
        Self {
            partner_id: required.partner_id,
            customer_id: required.customer_id,
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ShowRealnameAuthResultV1",
    &[
        F::path("partner_id", K::Text).required_at(CN.or(INTL)).limits(&[L::MaxLen(64)]),
        F::query("customerId", K::Text)
            .named("customer_id")
            .required_at(CN.or(INTL))
            .limits(&[L::MaxLen(64)]),
    ],
);

request!(ShowRealnameAuthResultV1 : REQUEST; partner_id, customer_id);

/// What [`ShowRealnameAuthResultV1`] answers.
#[doc(alias = "QueryRealnameAuthReviewResultRsp")]
#[non_exhaustive]
pub struct ShowRealnameAuthResultV1Response {
    /// Status code (only on failure). At most 16 characters.
    pub error_code: Option<ResultCode>,
    /// Status or error text (only on failure). At most 1024 characters.
    pub error_msg: Option<String>,
    /// Review result; only with HTTP 200 after an application. Wire name `reviewResult`.
    #[doc(alias = "reviewResult")]
    pub review_result: Option<ReviewResult>,
    /// Opinion of the reviewer; only when rejected. At most 256 characters.
    pub opinion: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowRealnameAuthResultV1Response",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(16)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(1024)]),
        F::body("reviewResult", K::Enum(ReviewResult::META))
            .named("review_result")
            .limits(&[L::Min("0"), L::Max("2")]),
        F::body("opinion", K::Text).limits(&[L::MaxLen(256)]),
    ],
);

record!(
    ShowRealnameAuthResultV1Response : RESPONSE; error_code, error_msg, review_result,
    opinion
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowRealnameAuthResultV1",
    section: "realname",
    title: "Show the real-name review result (old)",
    title_zh: "查询实名认证审核结果(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ShowRealnameAuthenticationReviewResult"),
    method: meta::Method::Get,
    path: "/v1.0/{partner_id}/partner/customer-mgr/realname-auth/result",
    sites: CN.or(INTL),
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mc_00007.html"),
    paging: None,
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
    ShowRealnameAuthResultV1 => ShowRealnameAuthResultV1Response : OPERATION of SERVICE;
    Partner, Distributor
);
