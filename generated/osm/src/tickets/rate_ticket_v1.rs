// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Rate the service (v1).
#![allow(deprecated)]

use crate::prelude::*;

/// Rate the service (v1).
///
/// Rates a completed ticket.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/servicerequest/case/evaluation` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): Historical API; the documents recommend v2. The operation name is ours, the pages have none. |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ShowTicketV1`](crate::tickets::ShowTicketV1); if carried out, the ticket has the rating |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`CreateScores`](crate::tickets::CreateScores) |
/// | Source | <https://support.huaweicloud.com/api-ticket/ticket_api_10008.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ticket_api_10008.html> <https://support.huaweicloud.com/eu/api-ticket/ticket_api_10008.html> (2022-07-14) |
/// | Chinese title | 服务评价 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// client.send(RateTicketV1::new("2410081539", [OldSatisfaction::new(OldSatisfactionDimension::Timeliness, 1)])).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The v1 pages give caseId 32 characters; the same IDs have 64 in v2, which is taken here.
/// - International and European pages spell judgment, the China page and its English version judgement.
#[doc(alias("服务评价", "RateTicketV1Req"))]
#[deprecated(note = "the vendor is taking it offline; use `CreateScores`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct RateTicketV1 {
    /// Ticket ID. Required. At most 64 characters. Wire name `caseId`.
    #[doc(alias = "caseId")]
    pub case_id: CaseId,
    /// Text of the rating. At most 400 characters.
    pub judgement: Option<String>,
    /// Scores. Required. Wire name `satisfactionList`.
    #[doc(alias = "satisfactionList")]
    pub satisfaction_list: Vec<OldSatisfaction>,
}

impl RateTicketV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(
        case_id: impl Into<CaseId>,
        satisfaction_list: impl IntoIterator<Item = OldSatisfaction>,
    ) -> Self {
        Self {
            case_id: case_id.into(),
            satisfaction_list: satisfaction_list.into_iter().collect(),
            ..Self::default()
        }
    }
    /// Sets [`judgement`](field@Self::judgement). Text of the rating.
    pub fn judgement(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.judgement);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "RateTicketV1",
    &[
        F::body("caseId", K::Text).named("case_id").required().limits(&[L::MaxLen(64)]),
        F::body("judgement", K::Text).limits(&[L::MaxLen(400)]),
        F::body("satisfactionList", K::List(&K::Object(&OLD_SATISFACTION)))
            .named("satisfaction_list")
            .required(),
    ],
);

request!(RateTicketV1 : REQUEST; case_id, judgement, satisfaction_list);
confirm!(
    SERVICE, "ShowTicketV1", ["caseId" = "caseId"], ["the ticket has the rating",
    "工单已有该评价"]; RateTicketV1 => tickets::ShowTicketV1
);

static OPERATION: meta::Operation = meta::Operation {
    id: "RateTicketV1",
    section: "tickets",
    title: "Rate the service (v1)",
    title_zh: "服务评价",
    status: meta::Status::Deprecated,
    replaced_by: Some("CreateScores"),
    method: meta::Method::Post,
    path: "/v1.0/servicerequest/case/evaluation",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ticket_api_10008.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: None,
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(RateTicketV1 => () : OPERATION of SERVICE; Customer, Partner);

/// A rating in one dimension.
#[doc(alias = "TicketSatisfactionV1")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct OldSatisfaction {
    /// What is scored. Required. Wire name `satisfactionId`.
    #[doc(alias = "satisfactionId")]
    pub satisfaction_id: OldSatisfactionDimension,
    /// Score, 5 is satisfied. Required. 1 to 5. Wire name `satisfactionValue`.
    #[doc(alias = "satisfactionValue")]
    pub satisfaction_value: i64,
}

impl OldSatisfaction {
    /// With what every site requires; everything else is unset.
    pub fn new(
        satisfaction_id: OldSatisfactionDimension,
        satisfaction_value: i64,
    ) -> Self {
        Self {
            satisfaction_id,
            satisfaction_value,
        }
    }
}

static OLD_SATISFACTION: meta::Object = meta::Object::plain(
    "OldSatisfaction",
    &[
        F::body("satisfactionId", K::Enum(OldSatisfactionDimension::META))
            .named("satisfaction_id")
            .required(),
        F::body("satisfactionValue", K::Integer)
            .named("satisfaction_value")
            .required()
            .limits(&[L::Min("1"), L::Max("5")]),
    ],
);

request!(OldSatisfaction : OLD_SATISFACTION; satisfaction_id, satisfaction_value);
