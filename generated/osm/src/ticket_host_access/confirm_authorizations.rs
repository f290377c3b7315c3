// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Confirm an authorization.

use crate::prelude::*;

/// Confirm an authorization.
///
/// Grants the access that support asks for, with hosts, accounts and a time.
///
/// | | |
/// |---|---|
/// | Request | `PUT /v2/servicerequest/authorizations/{authorization_id}` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ConfirmAuthorizations.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ConfirmAuthorizations.html> <https://support.huaweicloud.com/eu/api-ticket/ConfirmAuthorizations.html> |
/// | Chinese title | 确认授权 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_host_access::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ConfirmAuthorizations::new("authorization_id")).await?;
/// # Ok(()) }
/// ```
///
/// # Not documented by the vendor
///
/// - Limits of TenantAgreeAuthDetailV2.auth_detail_id.
#[doc(alias("确认授权", "AgreeTenantAuthorizationV2Req"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ConfirmAuthorizations {
    /// Authorization ID. Required. 1 to 32 characters.
    pub authorization_id: AuthorizationId,
    /// Site; in the SDK and older pages, gone from the newest pages. Default: `0`. Wire name `X-Site`.
    #[doc(alias = "X-Site")]
    pub x_site: Option<CaseSite>,
    /// Language of names, such as zh-cn. 1 to 32 characters. Default: `zh-cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub x_language: Option<TicketLanguage>,
    /// Time zone of times, such as GMT+8. 1 to 32 characters. Default: `GMT+8`. Wire name `X-Time-Zone`.
    #[doc(alias = "X-Time-Zone")]
    pub x_time_zone: Option<TimeZone>,
    /// Items of the authorization. At most 6 items.
    pub auth_detail_list: Option<Vec<AgreedTarget>>,
    /// When the authorization begins. At least 0. Limits as the vendor's SDK has them.
    pub auth_effective_time: Option<i64>,
    /// When the authorization ends. At least 0. Limits as the vendor's SDK has them.
    pub auth_expire_time: Option<i64>,
    /// IAM user group ID; send it to work on tickets of others in the group. At most 64 characters.
    pub group_id: Option<GroupId>,
    /// IAM agency ID. At most 64 characters.
    pub agency_id: Option<AgencyId>,
}

impl ConfirmAuthorizations {
    /// With what every site requires; everything else is unset.
    pub fn new(authorization_id: impl Into<AuthorizationId>) -> Self {
        Self {
            authorization_id: authorization_id.into(),
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
    /// Sets [`auth_detail_list`](field@Self::auth_detail_list). Items of the authorization.
    pub fn auth_detail_list<F>(mut self, value: impl Settings<AgreedTarget, F>) -> Self {
        value.set(&mut self.auth_detail_list);
        self
    }
    /// Sets [`auth_effective_time`](field@Self::auth_effective_time). When the authorization begins.
    pub fn auth_effective_time(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.auth_effective_time);
        self
    }
    /// Sets [`auth_expire_time`](field@Self::auth_expire_time). When the authorization ends.
    pub fn auth_expire_time(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.auth_expire_time);
        self
    }
    /// Sets [`group_id`](field@Self::group_id). IAM user group ID; send it to work on tickets of others in the group.
    pub fn group_id(mut self, value: impl Setting<GroupId>) -> Self {
        value.set(&mut self.group_id);
        self
    }
    /// Sets [`agency_id`](field@Self::agency_id). IAM agency ID.
    pub fn agency_id(mut self, value: impl Setting<AgencyId>) -> Self {
        value.set(&mut self.agency_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ConfirmAuthorizations",
    &[
        F::path("authorization_id", K::Text)
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::header("X-Site", K::Enum(CaseSite::META)).named("x_site").default("0"),
        F::header("X-Language", K::Text)
            .named("x_language")
            .default("zh-cn")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::header("X-Time-Zone", K::Text)
            .named("x_time_zone")
            .default("GMT+8")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("auth_detail_list", K::List(&K::Object(&AGREED_TARGET)))
            .limits(&[L::MaxItems(6)]),
        F::body("auth_effective_time", K::Integer).limits(&[L::Min("0")]),
        F::body("auth_expire_time", K::Integer).limits(&[L::Min("0")]),
        F::body("group_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("agency_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
);

request!(
    ConfirmAuthorizations : REQUEST; authorization_id, x_site, x_language, x_time_zone,
    auth_detail_list, auth_effective_time, auth_expire_time, group_id, agency_id
);

/// What [`ConfirmAuthorizations`] answers.
#[non_exhaustive]
pub struct ConfirmAuthorizationsResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ConfirmAuthorizationsResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(ConfirmAuthorizationsResponse : RESPONSE; error_code, error_msg);

static OPERATION: meta::Operation = meta::Operation {
    id: "ConfirmAuthorizations",
    section: "ticket-host-access",
    title: "Confirm an authorization",
    title_zh: "确认授权",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Put,
    path: "/v2/servicerequest/authorizations/{authorization_id}",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/ConfirmAuthorizations.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ConfirmAuthorizations => ConfirmAuthorizationsResponse : OPERATION of SERVICE;
    Customer, Partner
);

/// A host and the account that support may use.
#[doc(alias = "TenantAgreeAuthDetailV2")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct AgreedTarget {
    /// Host port. 1 to 65535. Limits as the vendor's SDK has them.
    pub port: Option<i64>,
    /// Host login name. At most 64 characters.
    pub account: Option<String>,
    /// Host login password. At most 10240 characters.
    pub password: Option<String>,
    /// Authorization item ID. Required.
    pub auth_detail_id: i64,
}

impl AgreedTarget {
    /// With what every site requires; everything else is unset.
    pub fn new(auth_detail_id: i64) -> Self {
        Self {
            auth_detail_id,
            ..Self::default()
        }
    }
    /// Sets [`port`](field@Self::port). Host port.
    pub fn port(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.port);
        self
    }
    /// Sets [`account`](field@Self::account). Host login name.
    pub fn account(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.account);
        self
    }
    /// Sets [`password`](field@Self::password). Host login password.
    pub fn password(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.password);
        self
    }
}

static AGREED_TARGET: meta::Object = meta::Object::plain(
    "AgreedTarget",
    &[
        F::body("port", K::Integer).limits(&[L::Min("1"), L::Max("65535")]),
        F::body("account", K::Text).sensitive().limits(&[L::MaxLen(64)]),
        F::body("password", K::Text).sensitive().limits(&[L::MaxLen(10240)]),
        F::body("auth_detail_id", K::Integer).required(),
    ],
);

request!(AgreedTarget : AGREED_TARGET; port, account, password, auth_detail_id);
