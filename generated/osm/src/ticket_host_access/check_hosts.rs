// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Check a host of an authorization.

use crate::prelude::*;

/// Check a host of an authorization.
///
/// Checks whether support could log in to a host with the account given.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/servicerequest/authorizations/authorization-details/{authorization_detail_id}/verify-host` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/CheckHosts.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/CheckHosts.html> <https://support.huaweicloud.com/eu/api-ticket/CheckHosts.html> |
/// | Chinese title | 验证授权主机 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_host_access::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CheckHosts::new(CheckHostsRequired { authorization_detail_id: 0, port: 1, account: "account".into(), password: "password".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Not documented by the vendor
///
/// - Limits of VerifyHostV2Req.account, VerifyHostV2Req.password, VerifyHostV2Req.group_id.
#[doc(alias("验证授权主机", "VerifyHostV2Req"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CheckHosts {
    /// Authorization item ID. Required. At least 0. Limits as the vendor's SDK has them.
    pub authorization_detail_id: i64,
    /// Site; in the SDK and older pages, gone from the newest pages. Default: `0`. Wire name `X-Site`.
    #[doc(alias = "X-Site")]
    pub x_site: Option<CaseSite>,
    /// Language of names, such as zh-cn. 1 to 32 characters. Default: `zh-cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub x_language: Option<TicketLanguage>,
    /// Time zone of times, such as GMT+8. 1 to 32 characters. Default: `GMT+8`. Wire name `X-Time-Zone`.
    #[doc(alias = "X-Time-Zone")]
    pub x_time_zone: Option<TimeZone>,
    /// Host port. Required. 1 to 65535. Limits as the vendor's SDK has them.
    pub port: i64,
    /// Host login name. Required.
    pub account: String,
    /// Host login password. Required.
    pub password: String,
    /// IAM user group ID; send it to work on tickets of others in the group.
    pub group_id: Option<GroupId>,
}

/// What every site requires of [`CheckHosts`].
pub struct CheckHostsRequired {
    /// Authorization item ID. Required. At least 0. Limits as the vendor's SDK has them.
    pub authorization_detail_id: i64,
    /// Host port. Required. 1 to 65535. Limits as the vendor's SDK has them.
    pub port: i64,
    /// Host login name. Required.
    pub account: String,
    /// Host login password. Required.
    pub password: String,
}

required!(
    CheckHostsRequired of CheckHosts; authorization_detail_id, port, account, password
);

impl CheckHosts {
    /// With what every site requires; everything else is unset.
    pub fn new(required: CheckHostsRequired) -> Self {
        Self {
            authorization_detail_id: required.authorization_detail_id,
            port: required.port,
            account: required.account,
            password: required.password,
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
    /// Sets [`group_id`](field@Self::group_id). IAM user group ID; send it to work on tickets of others in the group.
    pub fn group_id(mut self, value: impl Setting<GroupId>) -> Self {
        value.set(&mut self.group_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "CheckHosts",
    &[
        F::path("authorization_detail_id", K::Integer).required().limits(&[L::Min("0")]),
        F::header("X-Site", K::Enum(CaseSite::META)).named("x_site").default("0"),
        F::header("X-Language", K::Text)
            .named("x_language")
            .default("zh-cn")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::header("X-Time-Zone", K::Text)
            .named("x_time_zone")
            .default("GMT+8")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("port", K::Integer).required().limits(&[L::Min("1"), L::Max("65535")]),
        F::body("account", K::Text).required().sensitive(),
        F::body("password", K::Text).required().sensitive(),
        F::body("group_id", K::Text),
    ],
);

request!(
    CheckHosts : REQUEST; authorization_detail_id, x_site, x_language, x_time_zone, port,
    account, password, group_id
);

/// What [`CheckHosts`] answers.
#[non_exhaustive]
pub struct CheckHostsResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CheckHostsResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(CheckHostsResponse : RESPONSE; error_code, error_msg);

static OPERATION: meta::Operation = meta::Operation {
    id: "CheckHosts",
    section: "ticket-host-access",
    title: "Check a host of an authorization",
    title_zh: "验证授权主机",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/servicerequest/authorizations/authorization-details/{authorization_detail_id}/verify-host",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/CheckHosts.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(CheckHosts => CheckHostsResponse : OPERATION of SERVICE; Customer, Partner);
