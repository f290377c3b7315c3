// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List tickets (v1).
#![allow(deprecated)]

use crate::prelude::*;

/// List tickets (v1).
///
/// Lists submitted tickets; by key word or ticket ID.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/servicerequest/case` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): Historical API; the documents recommend v2. The operation name is ours, the pages have none. |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ListCases`](crate::tickets::ListCases) |
/// | Source | <https://support.huaweicloud.com/api-ticket/ticket_api_10002.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ticket_api_10002.html> <https://support.huaweicloud.com/eu/api-ticket/ticket_api_10002.html> (2022-07-14) |
/// | Chinese title | 查询工单列表 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListTicketsV1::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Not documented by the vendor
///
/// - Limit of caseId and the parameters after it (the stored excerpts break off).
/// - The response fields.
#[doc(alias = "查询工单列表")]
#[deprecated(note = "the vendor is taking it offline; use `ListCases`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListTicketsV1 {
    /// Key word over the description. At most 16 characters. Wire name `searchKey`.
    #[doc(alias = "searchKey")]
    pub search_key: Option<String>,
    /// Ticket ID. Wire name `caseId`.
    #[doc(alias = "caseId")]
    pub case_id: Option<CaseId>,
}

impl ListTicketsV1 {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`search_key`](field@Self::search_key). Key word over the description.
    pub fn search_key(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.search_key);
        self
    }
    /// Sets [`case_id`](field@Self::case_id). Ticket ID.
    pub fn case_id(mut self, value: impl Setting<CaseId>) -> Self {
        value.set(&mut self.case_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListTicketsV1",
    &[
        F::query("searchKey", K::Text).named("search_key").max_len(16),
        F::query("caseId", K::Text).named("case_id"),
    ],
);

request!(ListTicketsV1 : REQUEST; search_key, case_id);

/// What [`ListTicketsV1`] answers.
#[non_exhaustive]
pub struct ListTicketsV1Response {}

static RESPONSE: meta::Object = meta::Object::plain("ListTicketsV1Response", &[]);

record!(ListTicketsV1Response : RESPONSE;);
response!(ListTicketsV1Response);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListTicketsV1",
    section: "tickets",
    title: "List tickets (v1)",
    title_zh: "查询工单列表",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListCases"),
    method: meta::Method::Get,
    path: "/v1.0/servicerequest/case",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ticket_api_10002.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListTicketsV1 => ListTicketsV1Response : OPERATION of SERVICE; Customer, Partner
);
