// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Submit a rating.

use crate::prelude::*;

/// Submit a rating.
///
/// Rates a completed ticket.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/servicerequest/cases/{case_id}/score` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ShowCaseDetail`](crate::tickets::ShowCaseDetail); if carried out, the ticket has the rating |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/CreateScores.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/CreateScores.html> <https://support.huaweicloud.com/eu/api-ticket/CreateScores.html> |
/// | Chinese title | 提交评分 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreateScores::new(CreateScoresRequired { case_id: "2410081539".into(), judgement: "judgement".into(), incident_satisfaction_list: vec![Satisfaction::new(SatisfactionRequired { satisfaction_id: 0, satisfaction_value: 0 })] })).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The newest European page, the China page, the API definition and all SDKs say judgement; the international page and older European ones judgment.
///
/// # Not documented by the vendor
///
/// - Limits of CreateScoreV2Req.group_id, IncidentSatisfactionV2Do.satisfaction_name, IncidentSatisfactionV2Do.sat_category_id, IncidentSatisfactionV2Do.sat_category_name.
#[doc(alias("提交评分", "CreateScoreV2Req"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateScores {
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
    /// Text of the rating. Required. At most 400 characters.
    pub judgement: String,
    /// Satisfaction scores. Required.
    pub incident_satisfaction_list: Vec<Satisfaction>,
    /// IAM user group ID; send it to work on tickets of others in the group.
    pub group_id: Option<GroupId>,
}

/// What every site requires of [`CreateScores`].
pub struct CreateScoresRequired {
    /// Ticket ID. Required. 1 to 64 characters.
    pub case_id: CaseId,
    /// Text of the rating. Required. At most 400 characters.
    pub judgement: String,
    /// Satisfaction scores. Required.
    pub incident_satisfaction_list: Vec<Satisfaction>,
}

required!(
    CreateScoresRequired of CreateScores; case_id, judgement, incident_satisfaction_list
);

impl CreateScores {
    /// With what every site requires; everything else is unset.
    pub fn new(required: CreateScoresRequired) -> Self {
        Self {
            case_id: required.case_id,
            judgement: required.judgement,
            incident_satisfaction_list: required.incident_satisfaction_list,
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
    "CreateScores",
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
        F::body("judgement", K::Text).required().limits(&[L::MaxLen(400)]),
        F::body(
                "incident_satisfaction_list",
                K::List(&K::Object(&crate::types::SATISFACTION)),
            )
            .required(),
        F::body("group_id", K::Text),
    ],
);

request!(
    CreateScores : REQUEST; case_id, x_site, x_language, x_time_zone, judgement,
    incident_satisfaction_list, group_id
);

/// What [`CreateScores`] answers.
#[non_exhaustive]
pub struct CreateScoresResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreateScoresResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(CreateScoresResponse : RESPONSE; error_code, error_msg);
confirm!(
    SERVICE, "ShowCaseDetail", ["X-Site" = "X-Site", "case_id" = "case_id", "group_id" =
    "group_id"], ["the ticket has the rating", "工单已有该评价"]; CreateScores =>
    tickets::ShowCaseDetail
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreateScores",
    section: "tickets",
    title: "Submit a rating",
    title_zh: "提交评分",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/servicerequest/cases/{case_id}/score",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/CreateScores.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    CreateScores => CreateScoresResponse : OPERATION of SERVICE; Customer, Partner
);
