// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Start a diagnosis.

use crate::prelude::*;

/// Start a diagnosis.
///
/// Starts a diagnosis.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2.0/servicerequest/diagnose/job/start` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Unconfirmed | at International and Europe: tried with a warning |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListDiagnoseRecords`](crate::ticket_diagnosis::ListDiagnoseRecords); if carried out, there is a job of this kind, started since the call |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/CreateDiagnoseJob.html> |
/// | Chinese title | 开始一键诊断 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_diagnosis::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreateDiagnoseJob::new(DiagnoseKind::Ecs)).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - No page of the international or European site was seen.
#[doc(alias("开始一键诊断", "SubmitDiagnoseJobReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateDiagnoseJob {
    /// Kind. Required. Wire name `type`.
    #[doc(alias = "type")]
    pub kind: DiagnoseKind,
    /// Values of the diagnosis by key.
    pub params: Option<BTreeMap<String, String>>,
    /// Region ID. At most 65535 characters.
    pub region_id: Option<RegionId>,
}

impl CreateDiagnoseJob {
    /// With what every site requires; everything else is unset.
    pub fn new(kind: DiagnoseKind) -> Self {
        Self { kind, ..Self::default() }
    }
    /// Sets [`params`](field@Self::params). Values of the diagnosis by key.
    pub fn params<F>(mut self, value: impl Settings<(String, String), F>) -> Self {
        value.set(&mut self.params);
        self
    }
    /// Sets [`region_id`](field@Self::region_id). Region ID.
    pub fn region_id(mut self, value: impl Setting<RegionId>) -> Self {
        value.set(&mut self.region_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "CreateDiagnoseJob",
    &[
        F::body("type", K::Enum(DiagnoseKind::META)).named("kind").required(),
        F::body("params", K::Map(&K::Text)),
        F::body("region_id", K::Text).limits(&[L::MaxLen(65535)]),
    ],
);

request!(CreateDiagnoseJob : REQUEST; kind, params, region_id);

/// What [`CreateDiagnoseJob`] answers.
#[non_exhaustive]
pub struct CreateDiagnoseJobResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
    /// Diagnosis job ID.
    pub job_id: Option<DiagnoseJobId>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreateDiagnoseJobResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
        F::body("job_id", K::Text),
    ],
);

record!(CreateDiagnoseJobResponse : RESPONSE; error_code, error_msg, job_id);
confirm!(
    SERVICE, "ListDiagnoseRecords", ["type" = "type"],
    ["there is a job of this kind, started since the call",
    "有一个在调用之后启动的同类诊断任务"]; CreateDiagnoseJob =>
    ticket_diagnosis::ListDiagnoseRecords
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreateDiagnoseJob",
    section: "ticket-diagnosis",
    title: "Start a diagnosis",
    title_zh: "开始一键诊断",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2.0/servicerequest/diagnose/job/start",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/CreateDiagnoseJob.html"),
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
    CreateDiagnoseJob => CreateDiagnoseJobResponse : OPERATION of SERVICE; Customer,
    Partner
);
