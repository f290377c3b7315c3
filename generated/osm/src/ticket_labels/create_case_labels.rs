// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Add labels to a ticket.

use crate::prelude::*;

/// Add labels to a ticket.
///
/// Adds labels to a ticket.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/servicerequest/cases/{case_id}/labels` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListCaseLabels`](crate::ticket_labels::ListCaseLabels); if carried out, the ticket has the labels |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/CreateCaseLabels.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/CreateCaseLabels.html> <https://support.huaweicloud.com/eu/api-ticket/CreateCaseLabels.html> |
/// | Chinese title | 添加工单关联标签接口 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_labels::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreateCaseLabels::new("2410081539", [1])).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - label_ids is one parameter with commas, as the example of the vendor's API definition shows it; the core of its SDKs repeats it instead.
/// - At most 5 labels.
#[doc(alias = "添加工单关联标签接口")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateCaseLabels {
    /// Ticket ID. Required. 1 to 64 characters.
    pub case_id: CaseId,
    /// Label IDs, at most 5. Required. 1 to 5 items. One parameter with comma-separated values.
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

impl CreateCaseLabels {
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
    "CreateCaseLabels",
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
    CreateCaseLabels : REQUEST; case_id, label_ids, x_site, x_language, x_time_zone
);

/// What [`CreateCaseLabels`] answers.
#[non_exhaustive]
pub struct CreateCaseLabelsResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreateCaseLabelsResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(CreateCaseLabelsResponse : RESPONSE; error_code, error_msg);
confirm!(
    SERVICE, "ListCaseLabels", ["X-Site" = "X-Site", "case_id" = "case_id"],
    ["the ticket has the labels", "工单已带有这些标签"]; CreateCaseLabels =>
    ticket_labels::ListCaseLabels
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreateCaseLabels",
    section: "ticket-labels",
    title: "Add labels to a ticket",
    title_zh: "添加工单关联标签接口",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/servicerequest/cases/{case_id}/labels",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/CreateCaseLabels.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    CreateCaseLabels => CreateCaseLabelsResponse : OPERATION of SERVICE; Customer,
    Partner
);
