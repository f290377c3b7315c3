// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Send a verification code.

use crate::prelude::*;

/// Send a verification code.
///
/// Sends a verification code to a phone (SMS) or mail address.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/servicerequest/verifycodes/send` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | not harmless: sent at most once |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/SendVerifyCodes.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/SendVerifyCodes.html> <https://support.huaweicloud.com/eu/api-ticket/SendVerifyCodes.html> |
/// | Chinese title | 获取验证码 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_contacts::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(SendVerifyCodes::new(SendVerifyCodesRequired { contact_value: "contact_value".into(), contact_way: ContactWay::Phone, area_code: "area_code".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Not documented by the vendor
///
/// - What the outcome was: no read tells whether the code was sent; the contact sees it.
#[doc(alias("获取验证码", "SendVerifyCodeReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct SendVerifyCodes {
    /// Site; in the SDK and older pages, gone from the newest pages. Default: `0`. Wire name `X-Site`.
    #[doc(alias = "X-Site")]
    pub x_site: Option<CaseSite>,
    /// Language of names, such as zh-cn. 1 to 32 characters. Default: `zh-cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub x_language: Option<TicketLanguage>,
    /// Time zone of times, such as GMT+8. 1 to 32 characters. Default: `GMT+8`. Wire name `X-Time-Zone`.
    #[doc(alias = "X-Time-Zone")]
    pub x_time_zone: Option<TimeZone>,
    /// Phone number or mail address. Required. At most 64 characters.
    pub contact_value: String,
    /// Kind of contact. Required.
    pub contact_way: ContactWay,
    /// Country calling code. Required. At most 16 characters.
    pub area_code: String,
}

/// What every site requires of [`SendVerifyCodes`].
pub struct SendVerifyCodesRequired {
    /// Phone number or mail address. Required. At most 64 characters.
    pub contact_value: String,
    /// Kind of contact. Required.
    pub contact_way: ContactWay,
    /// Country calling code. Required. At most 16 characters.
    pub area_code: String,
}

required!(
    SendVerifyCodesRequired of SendVerifyCodes; contact_value, contact_way, area_code
);

impl SendVerifyCodes {
    /// With what every site requires; everything else is unset.
    pub fn new(required: SendVerifyCodesRequired) -> Self {
        Self {
            contact_value: required.contact_value,
            contact_way: required.contact_way,
            area_code: required.area_code,
            ..Self::default()
        }
    }
    /// Sets [`x_site`](field@Self::x_site). Site; in the SDK and older pages, gone from the newest pages.
    pub fn x_site(mut self, value: impl Setting<CaseSite>) -> Self {
        value.set(&mut self.x_site);
        self
    }
    /// Sets [`x_language`](field@Self::x_language). Language of names, such as zh-cn.
    pub fn x_language(mut self, value: impl Setting<TicketLanguage>) -> Self {
        value.set(&mut self.x_language);
        self
    }
    /// Sets [`x_time_zone`](field@Self::x_time_zone). Time zone of times, such as GMT+8.
    pub fn x_time_zone(mut self, value: impl Setting<TimeZone>) -> Self {
        value.set(&mut self.x_time_zone);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "SendVerifyCodes",
    &[
        F::header("X-Site", K::Enum(CaseSite::META)).named("x_site").default("0"),
        F::header("X-Language", K::Text)
            .named("x_language")
            .default("zh-cn")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::header("X-Time-Zone", K::Text)
            .named("x_time_zone")
            .default("GMT+8")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("contact_value", K::Text)
            .required()
            .sensitive()
            .limits(&[L::MaxLen(64)]),
        F::body("contact_way", K::Enum(ContactWay::META)).required(),
        F::body("area_code", K::Text).required().limits(&[L::MaxLen(16)]),
    ],
);

request!(
    SendVerifyCodes : REQUEST; x_site, x_language, x_time_zone, contact_value,
    contact_way, area_code
);

/// What [`SendVerifyCodes`] answers.
#[non_exhaustive]
pub struct SendVerifyCodesResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "SendVerifyCodesResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(SendVerifyCodesResponse : RESPONSE; error_code, error_msg);

static OPERATION: meta::Operation = meta::Operation {
    id: "SendVerifyCodes",
    section: "ticket-contacts",
    title: "Send a verification code",
    title_zh: "获取验证码",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/servicerequest/verifycodes/send",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/SendVerifyCodes.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    SendVerifyCodes => SendVerifyCodesResponse : OPERATION of SERVICE; Customer, Partner
);
