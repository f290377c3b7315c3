// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List login types.

use crate::prelude::*;

/// List login types.
///
/// Shows by which kinds of login support reaches hosts.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/authorizations/login-type` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Unconfirmed | at International and Europe: tried with a warning |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ShowLoginType.html> |
/// | Chinese title | 查询登录类型 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_host_access::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowLoginType::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - No page of the international or European site was seen.
#[doc(alias = "查询登录类型")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowLoginType {
    /// Language of names, such as zh-cn. 1 to 32 characters. Default: `zh-cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub x_language: Option<TicketLanguage>,
    /// Time zone of times, such as GMT+8. 1 to 32 characters. Default: `GMT+8`. Wire name `X-Time-Zone`.
    #[doc(alias = "X-Time-Zone")]
    pub x_time_zone: Option<TimeZone>,
}

impl ShowLoginType {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
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
    "ShowLoginType",
    &[
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

request!(ShowLoginType : REQUEST; x_language, x_time_zone);

/// What [`ShowLoginType`] answers.
#[non_exhaustive]
pub struct ShowLoginTypeResponse {
    /// Kind of login.
    pub login_type: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowLoginTypeResponse",
    &[F::body("login_type", K::Text)],
);

record!(ShowLoginTypeResponse : RESPONSE; login_type);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowLoginType",
    section: "ticket-host-access",
    title: "List login types",
    title_zh: "查询登录类型",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/authorizations/login-type",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ShowLoginType.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form {
        unconfirmed: INTL.or(EU),
        ..meta::Form::PLAIN
    },
};

operation!(
    ShowLoginType => ShowLoginTypeResponse : OPERATION of SERVICE; Customer, Partner
);
