// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Reject or cancel an authorization.

use crate::prelude::*;

/// Reject or cancel an authorization.
///
/// Rejects or cancels a request of support for access.
///
/// | | |
/// |---|---|
/// | Request | `PUT /v2/servicerequest/authorizations/{authorization_id}/action` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/UpdateAuthorizations.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/UpdateAuthorizations.html> <https://support.huaweicloud.com/eu/api-ticket/UpdateAuthorizations.html> |
/// | Chinese title | 拒绝\|撤销授权 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_host_access::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UpdateAuthorizations::new("authorization_id")).await?;
/// # Ok(()) }
/// ```
///
/// # Not documented by the vendor
///
/// - Limits of OperateAuthorizationV2Req.reject_reason, OperateAuthorizationV2Req.group_id.
#[doc(alias("拒绝|撤销授权", "OperateAuthorizationV2Req"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UpdateAuthorizations {
    /// Authorization ID. Required. 1 to 32 characters.
    pub authorization_id: AuthorizationId,
    /// What to do.
    pub action_id: Option<AuthorizationAction>,
    /// Site; in the SDK and older pages, gone from the newest pages. Default: `0`. Wire name `X-Site`.
    #[doc(alias = "X-Site")]
    pub x_site: Option<CaseSite>,
    /// Language of names, such as zh-cn. 1 to 32 characters. Default: `zh-cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub x_language: Option<TicketLanguage>,
    /// Time zone of times, such as GMT+8. 1 to 32 characters. Default: `GMT+8`. Wire name `X-Time-Zone`.
    #[doc(alias = "X-Time-Zone")]
    pub x_time_zone: Option<TimeZone>,
    /// Why it was refused.
    pub reject_reason: Option<String>,
    /// IAM user group ID; send it to work on tickets of others in the group.
    pub group_id: Option<GroupId>,
}

impl UpdateAuthorizations {
    /// With what every site requires; everything else is unset.
    pub fn new(authorization_id: impl Into<AuthorizationId>) -> Self {
        Self {
            authorization_id: authorization_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`action_id`](field@Self::action_id). What to do.
    pub fn action_id(mut self, value: impl Setting<AuthorizationAction>) -> Self {
        value.set(&mut self.action_id);
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
    /// Sets [`reject_reason`](field@Self::reject_reason). Why it was refused.
    pub fn reject_reason(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.reject_reason);
        self
    }
    /// Sets [`group_id`](field@Self::group_id). IAM user group ID; send it to work on tickets of others in the group.
    pub fn group_id(mut self, value: impl Setting<GroupId>) -> Self {
        value.set(&mut self.group_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "UpdateAuthorizations",
    &[
        F::path("authorization_id", K::Text)
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::query("action_id", K::Enum(AuthorizationAction::META)),
        F::header("X-Site", K::Enum(CaseSite::META)).named("x_site").default("0"),
        F::header("X-Language", K::Text)
            .named("x_language")
            .default("zh-cn")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::header("X-Time-Zone", K::Text)
            .named("x_time_zone")
            .default("GMT+8")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("reject_reason", K::Text),
        F::body("group_id", K::Text),
    ],
);

request!(
    UpdateAuthorizations : REQUEST; authorization_id, action_id, x_site, x_language,
    x_time_zone, reject_reason, group_id
);

/// What [`UpdateAuthorizations`] answers.
#[non_exhaustive]
pub struct UpdateAuthorizationsResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "UpdateAuthorizationsResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(UpdateAuthorizationsResponse : RESPONSE; error_code, error_msg);

static OPERATION: meta::Operation = meta::Operation {
    id: "UpdateAuthorizations",
    section: "ticket-host-access",
    title: "Reject or cancel an authorization",
    title_zh: "拒绝|撤销授权",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Put,
    path: "/v2/servicerequest/authorizations/{authorization_id}/action",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/UpdateAuthorizations.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    UpdateAuthorizations => UpdateAuthorizationsResponse : OPERATION of SERVICE;
    Customer, Partner
);

/// Answer to a request for access.
#[non_exhaustive]
pub enum AuthorizationAction {
    /// Refuse.
    Reject,
    /// Cancel.
    Cancel,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(AuthorizationAction : text; Reject = "reject", Cancel = "cancel");
