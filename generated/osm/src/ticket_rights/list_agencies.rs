// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List agencies.

use crate::prelude::*;

/// List agencies.
///
/// Lists agencies.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/agencies` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListAgencies.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListAgencies.html> <https://support.huaweicloud.com/eu/api-ticket/ListAgencies.html> |
/// | Chinese title | 查询委托 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_rights::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListAgencies::new()).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查询委托")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListAgencies {
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

impl ListAgencies {
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
    "ListAgencies",
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

request!(ListAgencies : REQUEST; x_site, x_language, x_time_zone);

/// What [`ListAgencies`] answers.
#[non_exhaustive]
pub struct ListAgenciesResponse {
    /// Number of records. 0 to 65535. Limits as the vendor's SDK has them.
    pub total_count: Option<i64>,
    /// Agencies.
    pub agency_list: Vec<Agency>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListAgenciesResponse",
    &[
        F::body("total_count", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("agency_list", K::List(&K::Object(&AGENCY))),
    ],
);

record!(ListAgenciesResponse : RESPONSE; total_count, agency_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListAgencies",
    section: "ticket-rights",
    title: "List agencies",
    title_zh: "查询委托",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/agencies",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListAgencies.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListAgencies => ListAgenciesResponse : OPERATION of SERVICE; Customer, Partner
);

/// An agency.
#[doc(alias = "AgencyV2")]
#[non_exhaustive]
pub struct Agency {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// How long it lasts.
    pub duration: Option<String>,
    /// Trusted account name.
    pub trust_domain_name: Option<String>,
    /// Trusted account ID.
    pub trust_domain_id: Option<DomainId>,
    /// When it was made.
    pub create_time: Option<String>,
    /// When it ends.
    pub expire_time: Option<String>,
}

static AGENCY: meta::Object = meta::Object::plain(
    "Agency",
    &[
        F::body("id", K::Text),
        F::body("name", K::Text),
        F::body("duration", K::Text),
        F::body("trust_domain_name", K::Text),
        F::body("trust_domain_id", K::Text),
        F::body("create_time", K::Text),
        F::body("expire_time", K::Text),
    ],
);

record!(
    Agency : AGENCY; id, name, duration, trust_domain_name, trust_domain_id, create_time,
    expire_time
);
