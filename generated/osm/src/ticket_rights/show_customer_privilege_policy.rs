// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show the privilege policy.

use crate::prelude::*;

/// Show the privilege policy.
///
/// Shows the policy by which users may open tickets.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/privileges/privilege-policy` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ShowCustomerPrivilegePolicy.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ShowCustomerPrivilegePolicy.html> <https://support.huaweicloud.com/eu/api-ticket/ShowCustomerPrivilegePolicy.html> |
/// | Chinese title | 查询提单权限 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_rights::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowCustomerPrivilegePolicy::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Privilege: the newest page of the China site requires it; its example, the older pages and the SDK are without it, so it may be left out.
#[doc(alias = "查询提单权限")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowCustomerPrivilegePolicy {
    /// Privilege mark; send it where the newest page is followed. Only at China.
    pub privilege: Option<CaseRight>,
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

impl ShowCustomerPrivilegePolicy {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`privilege`](field@Self::privilege). Privilege mark; send it where the newest page is followed.
    pub fn privilege(mut self, value: impl Setting<CaseRight>) -> Self {
        value.set(&mut self.privilege);
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
    "ShowCustomerPrivilegePolicy",
    &[
        F::query("privilege", K::Enum(CaseRight::META)).at(CN),
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
    ShowCustomerPrivilegePolicy : REQUEST; privilege, x_site, x_language, x_time_zone
);

/// What [`ShowCustomerPrivilegePolicy`] answers.
#[non_exhaustive]
pub struct ShowCustomerPrivilegePolicyResponse {
    /// Whether the policy is on.
    pub policy_switch: Option<bool>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowCustomerPrivilegePolicyResponse",
    &[F::body("policy_switch", K::Boolean)],
);

record!(ShowCustomerPrivilegePolicyResponse : RESPONSE; policy_switch);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowCustomerPrivilegePolicy",
    section: "ticket-rights",
    title: "Show the privilege policy",
    title_zh: "查询提单权限",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/privileges/privilege-policy",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/ShowCustomerPrivilegePolicy.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ShowCustomerPrivilegePolicy => ShowCustomerPrivilegePolicyResponse : OPERATION of
    SERVICE; Customer, Partner
);
