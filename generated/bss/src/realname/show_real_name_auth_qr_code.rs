// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show the QR code for face real-name authentication.

use crate::prelude::*;

/// Show the QR code for face real-name authentication.
///
/// Shows the URL of a QR code with which the customer does its real-name authentication by face scan.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/customers/real-name-auth-qrcode` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Only the master account of the customer; no fine-grained permission is needed |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-oce/mac_00005.html> (2026-07-10) |
/// | Chinese title | 查询人脸实名认证二维码 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{realname::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowRealNameAuthQrCode::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access refused.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other or unknown error.
/// - [`CBC.99007297`](crate::codes::CBC_99007297): A tenant sub-account may not do this.
#[doc(alias = "查询人脸实名认证二维码")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowRealNameAuthQrCode {}

impl ShowRealNameAuthQrCode {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
}

static REQUEST: meta::Object = meta::Object::plain("ShowRealNameAuthQrCode", &[]);

request!(ShowRealNameAuthQrCode : REQUEST;);

/// What [`ShowRealNameAuthQrCode`] answers.
#[non_exhaustive]
pub struct ShowRealNameAuthQrCodeResponse {
    /// URL of the QR code; works once, void after 10 minutes. At most 512 characters.
    pub qr_code_url: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowRealNameAuthQrCodeResponse",
    &[F::body("qr_code_url", K::Text).sensitive().limits(&[L::MaxLen(512)])],
);

record!(ShowRealNameAuthQrCodeResponse : RESPONSE; qr_code_url);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowRealNameAuthQrCode",
    section: "realname",
    title: "Show the QR code for face real-name authentication",
    title_zh: "查询人脸实名认证二维码",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/customers/real-name-auth-qrcode",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/mac_00005.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.0100", "A parameter is wrong"),
        ("CBC.0151", "Access refused"),
        ("CBC.0999", "Other or unknown error"),
        ("CBC.99007297", "A tenant sub-account may not do this"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    ShowRealNameAuthQrCode => ShowRealNameAuthQrCodeResponse : OPERATION of SERVICE;
    Customer
);
