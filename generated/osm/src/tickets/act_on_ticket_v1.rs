// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Act on a ticket (v1).
#![allow(deprecated)]

use crate::prelude::*;

/// Act on a ticket (v1).
///
/// Withdraws, closes, urges or deletes a ticket.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/servicerequest/case/action` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): Historical API; the documents recommend v2. The operation name is ours, the pages have none. |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ShowTicketV1`](crate::tickets::ShowTicketV1); if carried out, the ticket has the status that the action leads to |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`UpdateCases`](crate::tickets::UpdateCases) |
/// | Source | <https://support.huaweicloud.com/api-ticket/ticket_api_10009.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ticket_api_10009.html> <https://support.huaweicloud.com/eu/api-ticket/ticket_api_10009.html> (2022-07-14) |
/// | Chinese title | 工单操作 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// client.send(ActOnTicketV1::new(CaseAction::Withdraw, "2410081539")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The v1 pages give caseId 32 characters; the same IDs have 64 in v2, which is taken here.
#[doc(alias("工单操作", "ActOnTicketV1Req"))]
#[deprecated(note = "the vendor is taking it offline; use `UpdateCases`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ActOnTicketV1 {
    /// What to do. Required.
    pub action: CaseAction,
    /// Why. At most 400 characters. Wire name `actionDesc`.
    #[doc(alias = "actionDesc")]
    pub action_desc: Option<String>,
    /// Ticket ID. Required. At most 64 characters. Wire name `caseId`.
    #[doc(alias = "caseId")]
    pub case_id: CaseId,
}

impl ActOnTicketV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(action: CaseAction, case_id: impl Into<CaseId>) -> Self {
        Self {
            action,
            case_id: case_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`action_desc`](field@Self::action_desc). Why.
    pub fn action_desc(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.action_desc);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ActOnTicketV1",
    &[
        F::body("action", K::Enum(CaseAction::META)).required(),
        F::body("actionDesc", K::Text).named("action_desc").limits(&[L::MaxLen(400)]),
        F::body("caseId", K::Text).named("case_id").required().limits(&[L::MaxLen(64)]),
    ],
);

request!(ActOnTicketV1 : REQUEST; action, action_desc, case_id);
confirm!(
    SERVICE, "ShowTicketV1", ["caseId" = "caseId"],
    ["the ticket has the status that the action leads to",
    "工单已处于该操作之后的状态"]; ActOnTicketV1 => tickets::ShowTicketV1
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ActOnTicketV1",
    section: "tickets",
    title: "Act on a ticket (v1)",
    title_zh: "工单操作",
    status: meta::Status::Deprecated,
    replaced_by: Some("UpdateCases"),
    method: meta::Method::Post,
    path: "/v1.0/servicerequest/case/action",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ticket_api_10009.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: None,
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(ActOnTicketV1 => () : OPERATION of SERVICE; Customer, Partner);
