// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Say whether a diagnosis helped.

use crate::prelude::*;

/// Say whether a diagnosis helped.
///
/// Says whether a diagnosis helped.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2.0/servicerequest/diagnose/feedback` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Unconfirmed | at International and Europe: tried with a warning |
/// | Repeating | not harmless: sent at most once |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/CreateDiagnoseFeedback.html> |
/// | Chinese title | 用户反馈是否有帮助 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_diagnosis::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreateDiagnoseFeedback::new(DiagnoseKind::Ecs, true)).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - No page of the international or European site was seen.
///
/// # Not documented by the vendor
///
/// - What the outcome was: no read tells whether the feedback arrived.
#[doc(alias("用户反馈是否有帮助", "CreateFeedbackReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateDiagnoseFeedback {
    /// Kind. Required. Wire name `type`.
    #[doc(alias = "type")]
    pub kind: DiagnoseKind,
    /// Text. At most 10000 characters.
    pub content: Option<String>,
    /// Whether it helped. Required.
    pub is_helpful: bool,
}

impl CreateDiagnoseFeedback {
    /// With what every site requires; everything else is unset.
    pub fn new(kind: DiagnoseKind, is_helpful: bool) -> Self {
        Self {
            kind,
            is_helpful,
            ..Self::default()
        }
    }
    /// Sets [`content`](field@Self::content). Text.
    pub fn content(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.content);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "CreateDiagnoseFeedback",
    &[
        F::body("type", K::Enum(DiagnoseKind::META)).named("kind").required(),
        F::body("content", K::Text).limits(&[L::MaxLen(10000)]),
        F::body("is_helpful", K::Boolean).required(),
    ],
);

request!(CreateDiagnoseFeedback : REQUEST; kind, content, is_helpful);

/// What [`CreateDiagnoseFeedback`] answers.
#[non_exhaustive]
pub struct CreateDiagnoseFeedbackResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreateDiagnoseFeedbackResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(CreateDiagnoseFeedbackResponse : RESPONSE; error_code, error_msg);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreateDiagnoseFeedback",
    section: "ticket-diagnosis",
    title: "Say whether a diagnosis helped",
    title_zh: "用户反馈是否有帮助",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2.0/servicerequest/diagnose/feedback",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/CreateDiagnoseFeedback.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form {
        unconfirmed: INTL.or(EU),
        ..meta::Form::PLAIN
    },
};

operation!(
    CreateDiagnoseFeedback => CreateDiagnoseFeedbackResponse : OPERATION of SERVICE;
    Customer, Partner
);
