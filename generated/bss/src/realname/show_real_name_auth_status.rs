// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show the real-name authentication status.

use crate::prelude::*;

/// Show the real-name authentication status.
///
/// Shows whether the calling customer passed real-name authentication, and of which kind.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/customers/real-name-auth-status` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Customer AK/SK or token; no fine-grained permission is needed |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-oce/mac_00006.html> (2026-07-10) |
/// | Chinese title | 查询实名认证信息 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{realname::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowRealNameAuthStatus::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access refused.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other or unknown error.
#[doc(alias("查询实名认证信息", "实名认证"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowRealNameAuthStatus {}

impl ShowRealNameAuthStatus {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
}

static REQUEST: meta::Object = meta::Object::plain("ShowRealNameAuthStatus", &[]);

request!(ShowRealNameAuthStatus : REQUEST;);

/// What [`ShowRealNameAuthStatus`] answers.
#[non_exhaustive]
pub struct ShowRealNameAuthStatusResponse {
    /// State of the real-name authentication.
    pub verified_status: Option<RealNameStatus>,
    /// Kind of authentication; null when not authenticated.
    pub verified_type: Option<VerifiedType>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowRealNameAuthStatusResponse",
    &[
        F::body("verified_status", K::Enum(RealNameStatus::META)),
        F::body("verified_type", K::Enum(VerifiedType::META)),
    ],
);

record!(ShowRealNameAuthStatusResponse : RESPONSE; verified_status, verified_type);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowRealNameAuthStatus",
    section: "realname",
    title: "Show the real-name authentication status",
    title_zh: "查询实名认证信息",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/customers/real-name-auth-status",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/mac_00006.html"),
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
    ShowRealNameAuthStatus => ShowRealNameAuthStatusResponse : OPERATION of SERVICE;
    Customer
);

/// State of a real-name authentication.
#[non_exhaustive]
pub enum RealNameStatus {
    /// Not authenticated (`-1`).
    NotAuthenticated,
    /// Under review (`0`).
    UnderReview,
    /// Not passed (`1`).
    NotPassed,
    /// Authenticated (`2`).
    Authenticated,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    RealNameStatus : integer; NotAuthenticated = "-1", UnderReview = "0", NotPassed =
    "1", Authenticated = "2"
);
