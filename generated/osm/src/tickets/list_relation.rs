// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List related tickets.

use crate::prelude::*;

/// List related tickets.
///
/// Lists the tickets that a ticket is related to.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/cases/{case_id}/relations` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListRelation.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListRelation.html> <https://support.huaweicloud.com/eu/api-ticket/ListRelation.html> |
/// | Chinese title | 查询关联工单 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListRelation::new("2410081539")).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查询关联工单")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListRelation {
    /// Ticket ID. Required. 1 to 64 characters.
    pub case_id: CaseId,
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

impl ListRelation {
    /// With what every site requires; everything else is unset.
    pub fn new(case_id: impl Into<CaseId>) -> Self {
        Self {
            case_id: case_id.into(),
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
    "ListRelation",
    &[
        F::path("case_id", K::Text).required().limits(&[L::MinLen(1), L::MaxLen(64)]),
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

request!(ListRelation : REQUEST; case_id, x_site, x_language, x_time_zone);

/// What [`ListRelation`] answers.
#[non_exhaustive]
pub struct ListRelationResponse {
    /// Related tickets.
    pub case_relation_list: Vec<RelatedCase>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListRelationResponse",
    &[F::body("case_relation_list", K::List(&K::Object(&RELATED_CASE)))],
);

record!(ListRelationResponse : RESPONSE; case_relation_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListRelation",
    section: "tickets",
    title: "List related tickets",
    title_zh: "查询关联工单",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/cases/{case_id}/relations",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListRelation.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListRelation => ListRelationResponse : OPERATION of SERVICE; Customer, Partner
);

/// A ticket that is related.
#[doc(alias = "CaseRealtionInfo")]
#[non_exhaustive]
pub struct RelatedCase {
    /// Ticket ID.
    pub case_id: Option<CaseId>,
    /// Problem description.
    pub simple_description: Option<String>,
    /// Who submitted it.
    pub user_name: Option<String>,
}

static RELATED_CASE: meta::Object = meta::Object::plain(
    "RelatedCase",
    &[
        F::body("case_id", K::Text),
        F::body("simple_description", K::Text),
        F::body("user_name", K::Text).sensitive(),
    ],
);

record!(RelatedCase : RELATED_CASE; case_id, simple_description, user_name);
