// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show an authorization.

use crate::prelude::*;

/// Show an authorization.
///
/// Shows a request of support for access, with the hosts it is about.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/authorizations/{authorization_id}` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ShowAuthorizationDetail.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ShowAuthorizationDetail.html> <https://support.huaweicloud.com/eu/api-ticket/ShowAuthorizationDetail.html> |
/// | Chinese title | 查询授权详情 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_host_access::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowAuthorizationDetail::new("authorization_id")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - An older page types authorization_id as Long.
#[doc(alias = "查询授权详情")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowAuthorizationDetail {
    /// Authorization ID. Required. 1 to 32 characters.
    pub authorization_id: AuthorizationId,
    /// IAM user group ID; send it to work on tickets of others in the group. 1 to 64 characters.
    pub group_id: Option<GroupId>,
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

impl ShowAuthorizationDetail {
    /// With what every site requires; everything else is unset.
    pub fn new(authorization_id: impl Into<AuthorizationId>) -> Self {
        Self {
            authorization_id: authorization_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`group_id`](field@Self::group_id). IAM user group ID; send it to work on tickets of others in the group.
    pub fn group_id(mut self, value: impl Setting<GroupId>) -> Self {
        value.set(&mut self.group_id);
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
    "ShowAuthorizationDetail",
    &[
        F::path("authorization_id", K::Text)
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::query("group_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
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
    ShowAuthorizationDetail : REQUEST; authorization_id, group_id, x_site, x_language,
    x_time_zone
);

/// What [`ShowAuthorizationDetail`] answers.
#[non_exhaustive]
pub struct ShowAuthorizationDetailResponse {
    /// ID.
    pub id: Option<String>,
    /// Status. 0 to 10. Limits as the vendor's SDK has them.
    pub status: Option<i64>,
    /// Ticket ID.
    pub incident_id: Option<CaseId>,
    /// Problem description.
    pub simple_description: Option<String>,
    /// Resource type ID.
    pub resource_type_id: Option<String>,
    /// Resource type name.
    pub resource_type_name: Option<String>,
    /// Access type ID.
    pub visit_type_id: Option<String>,
    /// Access type name.
    pub visit_type_name: Option<String>,
    /// When the authorization begins.
    pub auth_effective_time: Option<String>,
    /// When the authorization ends.
    pub auth_expire_time: Option<String>,
    /// Why it was refused.
    pub reject_reason: Option<String>,
    /// Authorization items.
    pub incident_auth_detail_list: Vec<AuthorizationTarget>,
    /// Sub-user name.
    pub xcustomer_name: Option<String>,
    /// Who handles the authorization.
    pub auth_handler_name: Option<String>,
    /// Agency name.
    pub agency_name: Option<String>,
    /// Authorization text.
    pub auth_describe: Option<String>,
    /// Content type ID of the authorization.
    pub content_type_id: Option<String>,
    /// Content type name of the authorization.
    pub content_type_name: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowAuthorizationDetailResponse",
    &[
        F::body("id", K::Text),
        F::body("status", K::Integer).limits(&[L::Min("0"), L::Max("10")]),
        F::body("incident_id", K::Text),
        F::body("simple_description", K::Text),
        F::body("resource_type_id", K::Text),
        F::body("resource_type_name", K::Text),
        F::body("visit_type_id", K::Text),
        F::body("visit_type_name", K::Text),
        F::body("auth_effective_time", K::Text),
        F::body("auth_expire_time", K::Text),
        F::body("reject_reason", K::Text),
        F::body("incident_auth_detail_list", K::List(&K::Object(&AUTHORIZATION_TARGET))),
        F::body("xcustomer_name", K::Text).sensitive(),
        F::body("auth_handler_name", K::Text),
        F::body("agency_name", K::Text),
        F::body("auth_describe", K::Text),
        F::body("content_type_id", K::Text),
        F::body("content_type_name", K::Text),
    ],
);

record!(
    ShowAuthorizationDetailResponse : RESPONSE; id, status, incident_id,
    simple_description, resource_type_id, resource_type_name, visit_type_id,
    visit_type_name, auth_effective_time, auth_expire_time, reject_reason,
    incident_auth_detail_list, xcustomer_name, auth_handler_name, agency_name,
    auth_describe, content_type_id, content_type_name
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowAuthorizationDetail",
    section: "ticket-host-access",
    title: "Show an authorization",
    title_zh: "查询授权详情",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/authorizations/{authorization_id}",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/ShowAuthorizationDetail.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ShowAuthorizationDetail => ShowAuthorizationDetailResponse : OPERATION of SERVICE;
    Customer, Partner
);

/// A host or account that access is asked for.
#[doc(alias = "IncidentOrderAuthDetailInfoV2")]
#[non_exhaustive]
pub struct AuthorizationTarget {
    /// ID. At least 0. Limits as the vendor's SDK has them.
    pub id: Option<i64>,
    /// Host port. 0 to 65535. Limits as the vendor's SDK has them.
    pub port: Option<i64>,
    /// Host login name.
    pub account: Option<String>,
    /// Kind. 0 to 1. Limits as the vendor's SDK has them. Wire name `type`.
    #[doc(alias = "type")]
    pub kind: Option<i64>,
    /// Instance ID.
    pub instance_id: Option<String>,
    /// Instance name.
    pub instance_name: Option<String>,
    /// Region ID.
    pub region_id: Option<RegionId>,
}

static AUTHORIZATION_TARGET: meta::Object = meta::Object::plain(
    "AuthorizationTarget",
    &[
        F::body("id", K::Integer).limits(&[L::Min("0")]),
        F::body("port", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("account", K::Text).sensitive(),
        F::body("type", K::Integer).named("kind").limits(&[L::Min("0"), L::Max("1")]),
        F::body("instance_id", K::Text),
        F::body("instance_name", K::Text),
        F::body("region_id", K::Text),
    ],
);

record!(
    AuthorizationTarget : AUTHORIZATION_TARGET; id, port, account, kind, instance_id,
    instance_name, region_id
);
