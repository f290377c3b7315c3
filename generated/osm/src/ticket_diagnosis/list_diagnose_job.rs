// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show result of a diagnosis.

use crate::prelude::*;

/// Show result of a diagnosis.
///
/// Shows the result of a diagnosis.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2.0/servicerequest/diagnose/job` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Unconfirmed | at International and Europe: tried with a warning |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListDiagnoseJob.html> |
/// | Chinese title | 查询诊断任务执行结果 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_diagnosis::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListDiagnoseJob::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - No page of the international or European site was seen.
///
/// # Not documented by the vendor
///
/// - Limits of job_id.
#[doc(alias = "查询诊断任务执行结果")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListDiagnoseJob {
    /// Diagnosis job ID.
    pub job_id: Option<DiagnoseJobId>,
}

impl ListDiagnoseJob {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`job_id`](field@Self::job_id). Diagnosis job ID.
    pub fn job_id(mut self, value: impl Setting<DiagnoseJobId>) -> Self {
        value.set(&mut self.job_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListDiagnoseJob",
    &[F::query("job_id", K::Text)],
);

request!(ListDiagnoseJob : REQUEST; job_id);

/// What [`ListDiagnoseJob`] answers.
#[non_exhaustive]
pub struct ListDiagnoseJobResponse {
    /// Status.
    pub status: Option<i64>,
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
    /// Diagnosis job ID. 1 to 2147483647. Limits as the vendor's SDK has them.
    pub job_id: Option<i64>,
    /// Account ID.
    pub domain_id: Option<DomainId>,
    /// Results of the check items.
    pub items_result: Vec<DiagnoseItem>,
    /// When it was made. 0 to 2147483647. Limits as the vendor's SDK has them.
    pub create_time: Option<i64>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListDiagnoseJobResponse",
    &[
        F::body("status", K::Integer),
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
        F::body("job_id", K::Integer).limits(&[L::Min("1"), L::Max("2147483647")]),
        F::body("domain_id", K::Text),
        F::body("items_result", K::List(&K::Object(&DIAGNOSE_ITEM))),
        F::body("create_time", K::Integer).limits(&[L::Min("0"), L::Max("2147483647")]),
    ],
);

record!(
    ListDiagnoseJobResponse : RESPONSE; status, error_code, error_msg, job_id, domain_id,
    items_result, create_time
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListDiagnoseJob",
    section: "ticket-diagnosis",
    title: "Show result of a diagnosis",
    title_zh: "查询诊断任务执行结果",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2.0/servicerequest/diagnose/job",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListDiagnoseJob.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form {
        unconfirmed: INTL.or(EU),
        ..meta::Form::PLAIN
    },
};

operation!(
    ListDiagnoseJob => ListDiagnoseJobResponse : OPERATION of SERVICE; Customer, Partner
);

/// Result of a diagnosis item in a job.
#[doc(alias = "ItemResultVo")]
#[non_exhaustive]
pub struct DiagnoseItem {
    /// Status. 0 to 100. Limits as the vendor's SDK has them.
    pub status: Option<i64>,
    /// Whether it is shown.
    pub visible: Option<i64>,
    /// Check group ID.
    pub resource_id: Option<String>,
    /// Check group name.
    pub resource_name: Option<String>,
    /// Check item ID.
    pub check_id: Option<String>,
    /// Check item name.
    pub check_name: Option<String>,
    /// Result of the check.
    pub problem_level: Option<i64>,
}

static DIAGNOSE_ITEM: meta::Object = meta::Object::plain(
    "DiagnoseItem",
    &[
        F::body("status", K::Integer).limits(&[L::Min("0"), L::Max("100")]),
        F::body("visible", K::Integer),
        F::body("resource_id", K::Text),
        F::body("resource_name", K::Text),
        F::body("check_id", K::Text),
        F::body("check_name", K::Text),
        F::body("problem_level", K::Integer),
    ],
);

record!(
    DiagnoseItem : DIAGNOSE_ITEM; status, visible, resource_id, resource_name, check_id,
    check_name, problem_level
);
