// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List labels of a ticket.

use crate::prelude::*;

/// List labels of a ticket.
///
/// Lists labels of a ticket.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/cases/{case_id}/labels` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListCaseLabels.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListCaseLabels.html> <https://support.huaweicloud.com/eu/api-ticket/ListCaseLabels.html> |
/// | Chinese title | 查询工单关联标签接口 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_labels::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCaseLabels::new("2410081539")).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查询工单关联标签接口")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCaseLabels {
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

impl ListCaseLabels {
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
    "ListCaseLabels",
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

request!(ListCaseLabels : REQUEST; case_id, x_site, x_language, x_time_zone);

/// What [`ListCaseLabels`] answers.
#[non_exhaustive]
pub struct ListCaseLabelsResponse {
    /// Labels of the ticket.
    pub case_label_list: Vec<CaseLabel>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCaseLabelsResponse",
    &[F::body("case_label_list", K::List(&K::Object(&crate::types::CASE_LABEL)))],
);

record!(ListCaseLabelsResponse : RESPONSE; case_label_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCaseLabels",
    section: "ticket-labels",
    title: "List labels of a ticket",
    title_zh: "查询工单关联标签接口",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/cases/{case_id}/labels",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListCaseLabels.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListCaseLabels => ListCaseLabelsResponse : OPERATION of SERVICE; Customer, Partner
);
