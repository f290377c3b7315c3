// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Ask for a ticket privilege.

use crate::prelude::*;

/// Ask for a ticket privilege.
///
/// Asks whether the caller has a right on tickets.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/privileges` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListPrivileges.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListPrivileges.html> <https://support.huaweicloud.com/eu/api-ticket/ListPrivileges.html> |
/// | Chinese title | 查询工单权限 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_rights::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListPrivileges::new(CaseRight::Export)).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查询工单权限")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListPrivileges {
    /// Privilege mark. Required.
    pub privilege: CaseRight,
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

impl ListPrivileges {
    /// With what every site requires; everything else is unset.
    pub fn new(privilege: CaseRight) -> Self {
        Self {
            privilege,
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
    "ListPrivileges",
    &[
        F::query("privilege", K::Enum(CaseRight::META)).required(),
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

request!(ListPrivileges : REQUEST; privilege, x_site, x_language, x_time_zone);

/// What [`ListPrivileges`] answers.
#[non_exhaustive]
pub struct ListPrivilegesResponse {
    /// Whether the privilege is held. 0 to 1. Limits as the vendor's SDK has them.
    pub has_privilege: Option<i64>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListPrivilegesResponse",
    &[F::body("has_privilege", K::Integer).limits(&[L::Min("0"), L::Max("1")])],
);

record!(ListPrivilegesResponse : RESPONSE; has_privilege);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListPrivileges",
    section: "ticket-rights",
    title: "Ask for a ticket privilege",
    title_zh: "查询工单权限",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/privileges",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListPrivileges.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListPrivileges => ListPrivilegesResponse : OPERATION of SERVICE; Customer, Partner
);
