// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Take labels off a ticket.

use crate::prelude::*;

/// Take labels off a ticket.
///
/// Takes labels off a ticket.
///
/// | | |
/// |---|---|
/// | Request | `DELETE /v2/servicerequest/cases/{case_id}/labels` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/DeleteCaseLabels.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/DeleteCaseLabels.html> <https://support.huaweicloud.com/eu/api-ticket/DeleteCaseLabels.html> |
/// | Chinese title | 删除工单关联标签接口 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_labels::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(DeleteCaseLabels::new("2410081539", [1])).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - At most 5 labels.
#[doc(alias = "删除工单关联标签接口")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct DeleteCaseLabels {
    /// Ticket ID. Required. 1 to 64 characters.
    pub case_id: CaseId,
    /// Label IDs, at most 5. Required. 1 to 5 items. One parameter with comma-separated values, as the page's example has it; the SDKs repeat the parameter.
    pub label_ids: Vec<i64>,
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

impl DeleteCaseLabels {
    /// With what every site requires; everything else is unset.
    pub fn new(
        case_id: impl Into<CaseId>,
        label_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self {
            case_id: case_id.into(),
            label_ids: label_ids.into_iter().collect(),
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
    "DeleteCaseLabels",
    &[
        F::path("case_id", K::Text).required().limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::query("label_ids", K::Csv(&K::Integer))
            .required()
            .limits(&[L::MinItems(1), L::MaxItems(5)]),
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

request!(
    DeleteCaseLabels : REQUEST; case_id, label_ids, x_site, x_language, x_time_zone
);

/// What [`DeleteCaseLabels`] answers.
#[non_exhaustive]
pub struct DeleteCaseLabelsResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "DeleteCaseLabelsResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(DeleteCaseLabelsResponse : RESPONSE; error_code, error_msg);

static OPERATION: meta::Operation = meta::Operation {
    id: "DeleteCaseLabels",
    section: "ticket-labels",
    title: "Take labels off a ticket",
    title_zh: "删除工单关联标签接口",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Delete,
    path: "/v2/servicerequest/cases/{case_id}/labels",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/DeleteCaseLabels.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    DeleteCaseLabels => DeleteCaseLabelsResponse : OPERATION of SERVICE; Customer,
    Partner
);
