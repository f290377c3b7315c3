// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Give or take a ticket privilege.

use crate::prelude::*;

/// Give or take a ticket privilege.
///
/// Gives a right on tickets, or takes it away.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/servicerequest/privileges` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListPrivileges`](crate::ticket_rights::ListPrivileges); if carried out, the right is held after granting, and not after taking it away |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/CreatePrivileges.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/CreatePrivileges.html> <https://support.huaweicloud.com/eu/api-ticket/CreatePrivileges.html> |
/// | Chinese title | 创建授权 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_rights::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreatePrivileges::new(RightChange::Give)).await?;
/// # Ok(()) }
/// ```
#[doc(alias("创建授权", "CreateAndDeletePrivilegeReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreatePrivileges {
    /// Site; in the SDK and older pages, gone from the newest pages. Default: `0`. Wire name `X-Site`.
    #[doc(alias = "X-Site")]
    pub x_site: Option<CaseSite>,
    /// Language of names, such as zh-cn. 1 to 32 characters. Default: `zh-cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub x_language: Option<TicketLanguage>,
    /// Time zone of times, such as GMT+8. 1 to 32 characters. Default: `GMT+8`. Wire name `X-Time-Zone`.
    #[doc(alias = "X-Time-Zone")]
    pub x_time_zone: Option<TimeZone>,
    /// What to do with the privilege. Required.
    pub operation: RightChange,
    /// Privilege mark.
    pub privilege: Option<CaseRight>,
}

impl CreatePrivileges {
    /// With what every site requires; everything else is unset.
    pub fn new(operation: RightChange) -> Self {
        Self {
            operation,
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
    /// Sets [`privilege`](field@Self::privilege). Privilege mark.
    pub fn privilege(mut self, value: impl Setting<CaseRight>) -> Self {
        value.set(&mut self.privilege);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "CreatePrivileges",
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
        F::body("operation", K::Enum(RightChange::META)).required(),
        F::body("privilege", K::Enum(CaseRight::META)),
    ],
);

request!(
    CreatePrivileges : REQUEST; x_site, x_language, x_time_zone, operation, privilege
);

/// What [`CreatePrivileges`] answers.
#[non_exhaustive]
pub struct CreatePrivilegesResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreatePrivilegesResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(CreatePrivilegesResponse : RESPONSE; error_code, error_msg);
confirm!(
    SERVICE, "ListPrivileges", ["X-Site" = "X-Site", "privilege" = "privilege"],
    ["the right is held after granting, and not after taking it away",
    "授权后已有该权限，取消授权后已无该权限"]; CreatePrivileges =>
    ticket_rights::ListPrivileges
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreatePrivileges",
    section: "ticket-rights",
    title: "Give or take a ticket privilege",
    title_zh: "创建授权",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/servicerequest/privileges",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/CreatePrivileges.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    CreatePrivileges => CreatePrivilegesResponse : OPERATION of SERVICE; Customer,
    Partner
);

/// Whether a right is given or taken.
#[non_exhaustive]
pub enum RightChange {
    /// Give the privilege (`create`).
    Give,
    /// Take it away (`delete`).
    Take,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(RightChange : text; Give = "create", Take = "delete");
