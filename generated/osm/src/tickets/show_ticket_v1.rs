// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show a ticket (v1).
#![allow(deprecated)]

use crate::prelude::*;

/// Show a ticket (v1).
///
/// Shows one submitted ticket.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/servicerequest/case/detail` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): Historical API; the documents recommend v2. The operation name is ours, the pages have none. |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ShowCaseDetail`](crate::tickets::ShowCaseDetail) |
/// | Source | <https://support.huaweicloud.com/api-ticket/ticket_api_10003.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ticket_api_10003.html> <https://support.huaweicloud.com/eu/api-ticket/ticket_api_10003.html> (2022-07-14) |
/// | Chinese title | 查询工单详情 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowTicketV1::new("2410081539")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The v1 pages give caseId 32 characters; the same IDs have 64 in v2, which is taken here.
///
/// # Not documented by the vendor
///
/// - The response fields.
#[doc(alias = "查询工单详情")]
#[deprecated(note = "the vendor is taking it offline; use `ShowCaseDetail`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowTicketV1 {
    /// Ticket ID. Required. At most 64 characters. Wire name `caseId`.
    #[doc(alias = "caseId")]
    pub case_id: CaseId,
}

impl ShowTicketV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(case_id: impl Into<CaseId>) -> Self {
        Self { case_id: case_id.into() }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ShowTicketV1",
    &[F::query("caseId", K::Text).named("case_id").required().max_len(64)],
);

request!(ShowTicketV1 : REQUEST; case_id);

/// What [`ShowTicketV1`] answers.
#[non_exhaustive]
pub struct ShowTicketV1Response {}

static RESPONSE: meta::Object = meta::Object::plain("ShowTicketV1Response", &[]);

record!(ShowTicketV1Response : RESPONSE;);
response!(ShowTicketV1Response);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowTicketV1",
    section: "tickets",
    title: "Show a ticket (v1)",
    title_zh: "查询工单详情",
    status: meta::Status::Deprecated,
    replaced_by: Some("ShowCaseDetail"),
    method: meta::Method::Get,
    path: "/v1.0/servicerequest/case/detail",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ticket_api_10003.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ShowTicketV1 => ShowTicketV1Response : OPERATION of SERVICE; Customer, Partner
);
