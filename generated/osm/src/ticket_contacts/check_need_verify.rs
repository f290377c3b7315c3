// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Ask whether a contact needs verification.

use crate::prelude::*;

/// Ask whether a contact needs verification.
///
/// Asks whether a contact needs verification.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/verifycodes/need-verify` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/CheckNeedVerify.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/CheckNeedVerify.html> <https://support.huaweicloud.com/eu/api-ticket/CheckNeedVerify.html> |
/// | Chinese title | 是否需要验证 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_contacts::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CheckNeedVerify::new("contact_value", ContactWay::Phone)).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "是否需要验证")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CheckNeedVerify {
    /// Phone number or mail address. Required. 1 to 64 characters.
    pub contact_value: String,
    /// Kind of contact. Required.
    pub contact_way: ContactWay,
    /// Country calling code. At most 16 characters.
    pub area_code: Option<String>,
    /// Site; in the SDK and older pages, gone from the newest pages. Default: `0`. Wire name `X-Site`.
    #[doc(alias = "X-Site")]
    pub x_site: Option<CaseSite>,
    /// Language of names, such as zh-cn. 1 to 32 characters. Default: `zh-cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub x_language: Option<TicketLanguage>,
    /// Time zone of times, such as GMT+8. 1 to 32 characters. Default: `GMT+8`. Wire name `X-Time-Zone`.
    #[doc(alias = "X-Time-Zone")]
    pub x_time_zone: Option<TimeZone>,
}

impl CheckNeedVerify {
    /// With what every site requires; everything else is unset.
    pub fn new(contact_value: impl Into<String>, contact_way: ContactWay) -> Self {
        Self {
            contact_value: contact_value.into(),
            contact_way,
            ..Self::default()
        }
    }
    /// Sets [`area_code`](field@Self::area_code). Country calling code.
    pub fn area_code(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.area_code);
        self
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
    "CheckNeedVerify",
    &[
        F::query("contact_value", K::Text)
            .required()
            .sensitive()
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::query("contact_way", K::Enum(ContactWay::META)).required(),
        F::query("area_code", K::Text).limits(&[L::MaxLen(16)]),
        F::header("X-Site", K::Enum(CaseSite::META)).named("x_site").default("0"),
        F::header("X-Language", K::Text)
            .named("x_language")
            .default("zh-cn")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::header("X-Time-Zone", K::Text)
            .named("x_time_zone")
            .default("GMT+8")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
    ],
);

request!(
    CheckNeedVerify : REQUEST; contact_value, contact_way, area_code, x_site, x_language,
    x_time_zone
);

/// What [`CheckNeedVerify`] answers.
#[non_exhaustive]
pub struct CheckNeedVerifyResponse {
    /// 1 when a code must be verified first. 0 to 1. Limits as the vendor's SDK has them.
    pub need_verify_code: Option<i64>,
    /// When it ends. 1 to 32 characters.
    pub expire_time: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CheckNeedVerifyResponse",
    &[
        F::body("need_verify_code", K::Integer).limits(&[L::Min("0"), L::Max("1")]),
        F::body("expire_time", K::Text).limits(&[L::MinLen(1), L::MaxLen(32)]),
    ],
);

record!(CheckNeedVerifyResponse : RESPONSE; need_verify_code, expire_time);

static OPERATION: meta::Operation = meta::Operation {
    id: "CheckNeedVerify",
    section: "ticket-contacts",
    title: "Ask whether a contact needs verification",
    title_zh: "是否需要验证",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/verifycodes/need-verify",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/CheckNeedVerify.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    CheckNeedVerify => CheckNeedVerifyResponse : OPERATION of SERVICE; Customer, Partner
);
