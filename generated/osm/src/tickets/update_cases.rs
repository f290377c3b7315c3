// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Act on a ticket.

use crate::prelude::*;

/// Act on a ticket.
///
/// Withdraws, closes, urges or deletes a ticket by action_id in the query.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/servicerequest/cases/{case_id}/action` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ShowCaseDetail`](crate::tickets::ShowCaseDetail); if carried out, the ticket has the status that the action leads to |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/UpdateCases.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/UpdateCases.html> <https://support.huaweicloud.com/eu/api-ticket/UpdateCases.html> |
/// | Chinese title | 工单操作 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UpdateCases::new("2410081539", CaseAction::Withdraw)).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`OSM.01010004`](crate::codes::OSM_01010004): Urged too often.
/// - [`OSM.01010013`](crate::codes::OSM_01010013): Action is none of cancel, close, press, delete.
/// - [`OSM.01010015`](crate::codes::OSM_01010015): Ticket does not exist.
///
/// # Notes
///
/// - OSM.01010013 when action_id is none of cancel, close, press, delete; OSM.01010004 when urging too often.
/// - The newest European page, the China page, the API definition and all SDKs say judgement; the international page and older European ones judgment.
///
/// # Not documented by the vendor
///
/// - Limits of WorkOrderOperateV2Req.judgement, WorkOrderOperateV2Req.operate_desc, WorkOrderOperateV2Req.group_id, IncidentSatisfactionV2Do.satisfaction_name, IncidentSatisfactionV2Do.sat_category_id, IncidentSatisfactionV2Do.sat_category_name.
#[doc(alias("工单操作", "WorkOrderOperateV2Req"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UpdateCases {
    /// Ticket ID. Required. 1 to 64 characters.
    pub case_id: CaseId,
    /// What to do. Required.
    pub action_id: CaseAction,
    /// Site; in the SDK and older pages, gone from the newest pages. Default: `0`. Wire name `X-Site`.
    #[doc(alias = "X-Site")]
    pub x_site: Option<CaseSite>,
    /// Language of names, such as zh-cn. 1 to 32 characters. Default: `zh-cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub x_language: Option<TicketLanguage>,
    /// Time zone of times, such as GMT+8. 1 to 32 characters. Default: `GMT+8`. Wire name `X-Time-Zone`.
    #[doc(alias = "X-Time-Zone")]
    pub x_time_zone: Option<TimeZone>,
    /// Text of the rating.
    pub judgement: Option<String>,
    /// Description of the operation.
    pub operate_desc: Option<String>,
    /// IAM user group ID; send it to work on tickets of others in the group.
    pub group_id: Option<GroupId>,
    /// Satisfaction scores.
    pub incident_satisfaction_list: Option<Vec<Satisfaction>>,
}

impl UpdateCases {
    /// With what every site requires; everything else is unset.
    pub fn new(case_id: impl Into<CaseId>, action_id: CaseAction) -> Self {
        Self {
            case_id: case_id.into(),
            action_id,
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
    /// Sets [`judgement`](field@Self::judgement). Text of the rating.
    pub fn judgement(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.judgement);
        self
    }
    /// Sets [`operate_desc`](field@Self::operate_desc). Description of the operation.
    pub fn operate_desc(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.operate_desc);
        self
    }
    /// Sets [`group_id`](field@Self::group_id). IAM user group ID; send it to work on tickets of others in the group.
    pub fn group_id(mut self, value: impl Setting<GroupId>) -> Self {
        value.set(&mut self.group_id);
        self
    }
    /// Sets [`incident_satisfaction_list`](field@Self::incident_satisfaction_list). Satisfaction scores.
    pub fn incident_satisfaction_list<F>(
        mut self,
        value: impl Settings<Satisfaction, F>,
    ) -> Self {
        value.set(&mut self.incident_satisfaction_list);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "UpdateCases",
    &[
        F::path("case_id", K::Text).required().limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::query("action_id", K::Enum(CaseAction::META)).required(),
        F::header("X-Site", K::Enum(CaseSite::META)).named("x_site").default("0"),
        F::header("X-Language", K::Text)
            .named("x_language")
            .default("zh-cn")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::header("X-Time-Zone", K::Text)
            .named("x_time_zone")
            .default("GMT+8")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("judgement", K::Text),
        F::body("operate_desc", K::Text),
        F::body("group_id", K::Text),
        F::body(
            "incident_satisfaction_list",
            K::List(&K::Object(&crate::types::SATISFACTION)),
        ),
    ],
);

request!(
    UpdateCases : REQUEST; case_id, action_id, x_site, x_language, x_time_zone,
    judgement, operate_desc, group_id, incident_satisfaction_list
);

/// What [`UpdateCases`] answers.
#[non_exhaustive]
pub struct UpdateCasesResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "UpdateCasesResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(UpdateCasesResponse : RESPONSE; error_code, error_msg);
confirm!(
    SERVICE, "ShowCaseDetail", ["X-Site" = "X-Site", "case_id" = "case_id", "group_id" =
    "group_id"], ["the ticket has the status that the action leads to",
    "工单已处于该操作之后的状态"]; UpdateCases => tickets::ShowCaseDetail
);

static OPERATION: meta::Operation = meta::Operation {
    id: "UpdateCases",
    section: "tickets",
    title: "Act on a ticket",
    title_zh: "工单操作",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/servicerequest/cases/{case_id}/action",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/UpdateCases.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("OSM.01010004", "Urged too often"),
        ("OSM.01010013", "Action is none of cancel, close, press, delete"),
        ("OSM.01010015", "Ticket does not exist"),
    ],
    form: meta::Form::PLAIN,
};

operation!(UpdateCases => UpdateCasesResponse : OPERATION of SERVICE; Customer, Partner);
