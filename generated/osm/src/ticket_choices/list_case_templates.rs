// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List templates of a problem type.

use crate::prelude::*;

/// List templates of a problem type.
///
/// Lists templates of a problem type.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/config/templates` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListCaseTemplates.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListCaseTemplates.html> <https://support.huaweicloud.com/eu/api-ticket/ListCaseTemplates.html> |
/// | Chinese title | 查询问题类型对应模板 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_choices::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCaseTemplates::new("business_type_id")).await?;
/// # Ok(()) }
/// ```
///
/// # Not documented by the vendor
///
/// - Limits of business_type_id.
#[doc(alias = "查询问题类型对应模板")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCaseTemplates {
    /// Problem type ID, from ListProblemTypes. Required.
    pub business_type_id: ProblemTypeId,
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

impl ListCaseTemplates {
    /// With what every site requires; everything else is unset.
    pub fn new(business_type_id: impl Into<ProblemTypeId>) -> Self {
        Self {
            business_type_id: business_type_id.into(),
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
    "ListCaseTemplates",
    &[
        F::query("business_type_id", K::Text).required(),
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

request!(ListCaseTemplates : REQUEST; business_type_id, x_site, x_language, x_time_zone);

/// What [`ListCaseTemplates`] answers.
#[non_exhaustive]
pub struct ListCaseTemplatesResponse {
    /// Number of records. 0 to 65535. Limits as the vendor's SDK has them.
    pub total_count: Option<i64>,
    /// Templates.
    pub incident_template_list: Vec<CaseTemplate>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCaseTemplatesResponse",
    &[
        F::body("total_count", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("incident_template_list", K::List(&K::Object(&CASE_TEMPLATE))),
    ],
);

record!(ListCaseTemplatesResponse : RESPONSE; total_count, incident_template_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCaseTemplates",
    section: "ticket-choices",
    title: "List templates of a problem type",
    title_zh: "查询问题类型对应模板",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/config/templates",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListCaseTemplates.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListCaseTemplates => ListCaseTemplatesResponse : OPERATION of SERVICE; Customer,
    Partner
);

/// A text to start a ticket from.
#[doc(alias = "IncidentTempV2")]
#[non_exhaustive]
pub struct CaseTemplate {
    /// Template ID.
    pub incident_template_id: Option<String>,
    /// Template name.
    pub incident_template_name: Option<String>,
    /// Template text.
    pub incident_template_content: Option<String>,
}

static CASE_TEMPLATE: meta::Object = meta::Object::plain(
    "CaseTemplate",
    &[
        F::body("incident_template_id", K::Text),
        F::body("incident_template_name", K::Text),
        F::body("incident_template_content", K::Text),
    ],
);

record!(
    CaseTemplate : CASE_TEMPLATE; incident_template_id, incident_template_name,
    incident_template_content
);
