// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show the real-name authentication review result.

use crate::prelude::*;

/// Show the real-name authentication review result.
///
/// Shows the outcome of the manual review of an application (or change), when the application answered is_review 1.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/customers/realname-auths/result` |
/// | Sites | China and International |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Solution provider or distributor (tier-1) only |
/// | Permission | BPC_ITEM_SUBCUSTSERV_010119 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mc_00020.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00020.html> (2025-11-27) |
/// | Chinese title | 查询实名认证审核结果 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{realname::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowRealnameAuthenticationReviewResult::new("523f9c1e7a5b2d48069d8e4c7f1a60b3")).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access refused.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other or unknown error.
///
/// # Not documented by the vendor
///
/// - Whether the European site has it: its permissions name no real-name authentication.
#[doc(alias = "查询实名认证审核结果")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowRealnameAuthenticationReviewResult {
    /// Customer account ID (from ListSubCustomers). Required. At most 64 characters.
    pub customer_id: CustomerId,
}

impl ShowRealnameAuthenticationReviewResult {
    /// With what every site requires; everything else is unset.
    pub fn new(customer_id: impl Into<CustomerId>) -> Self {
        Self {
            customer_id: customer_id.into(),
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ShowRealnameAuthenticationReviewResult",
    &[F::query("customer_id", K::Text).required_at(CN.or(INTL)).limits(&[L::MaxLen(64)])],
);

request!(ShowRealnameAuthenticationReviewResult : REQUEST; customer_id);

/// What [`ShowRealnameAuthenticationReviewResult`] answers.
#[non_exhaustive]
pub struct ShowRealnameAuthenticationReviewResultResponse {
    /// Review result; only when an application was made.
    pub review_result: Option<ReviewResult>,
    /// Opinion of the reviewer; only when rejected, can be null. At most 256 characters.
    pub opinion: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowRealnameAuthenticationReviewResultResponse",
    &[
        F::body("review_result", K::Enum(ReviewResult::META)),
        F::body("opinion", K::Text).limits(&[L::MaxLen(256)]),
    ],
);

record!(
    ShowRealnameAuthenticationReviewResultResponse : RESPONSE; review_result, opinion
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowRealnameAuthenticationReviewResult",
    section: "realname",
    title: "Show the real-name authentication review result",
    title_zh: "查询实名认证审核结果",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/customers/realname-auths/result",
    sites: CN.or(INTL),
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_SUBCUSTSERV_010119"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mc_00020.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.0100", "A parameter is wrong"),
        ("CBC.0151", "Access refused"),
        ("CBC.0999", "Other or unknown error"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    ShowRealnameAuthenticationReviewResult =>
    ShowRealnameAuthenticationReviewResultResponse : OPERATION of SERVICE; Partner,
    Distributor
);
