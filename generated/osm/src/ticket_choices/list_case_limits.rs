// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show limits of tickets.

use crate::prelude::*;

/// Show limits of tickets.
///
/// Shows limits of tickets.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/config/limits` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListCaseLimits.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListCaseLimits.html> <https://support.huaweicloud.com/eu/api-ticket/ListCaseLimits.html> |
/// | Chinese title | 查询工单限制，比如抄送邮箱个数等 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_choices::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCaseLimits::new()).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查询工单限制，比如抄送邮箱个数等")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCaseLimits {
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

impl ListCaseLimits {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
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
    "ListCaseLimits",
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
    ],
);

request!(ListCaseLimits : REQUEST; x_site, x_language, x_time_zone);

/// What [`ListCaseLimits`] answers.
#[non_exhaustive]
pub struct ListCaseLimitsResponse {
    /// Limits.
    pub config: Option<CaseLimit>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCaseLimitsResponse",
    &[F::body("config", K::Object(&CASE_LIMIT))],
);

record!(ListCaseLimitsResponse : RESPONSE; config);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCaseLimits",
    section: "ticket-choices",
    title: "Show limits of tickets",
    title_zh: "查询工单限制，比如抄送邮箱个数等",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/config/limits",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListCaseLimits.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListCaseLimits => ListCaseLimitsResponse : OPERATION of SERVICE; Customer, Partner
);

/// A limit of tickets.
#[doc(alias = "TenantConfigV2")]
#[non_exhaustive]
pub struct CaseLimit {
    /// Most carbon copy addresses. 0 to 65535. Limits as the vendor's SDK has them.
    pub create_case_ccemail_max_count: Option<i64>,
}

static CASE_LIMIT: meta::Object = meta::Object::plain(
    "CaseLimit",
    &[
        F::body("create_case_ccemail_max_count", K::Integer)
            .limits(&[L::Min("0"), L::Max("65535")]),
    ],
);

record!(CaseLimit : CASE_LIMIT; create_case_ccemail_max_count);
