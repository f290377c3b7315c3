// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List diagnosis records.

use crate::prelude::*;

/// List diagnosis records.
///
/// Lists diagnosis records.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2.0/servicerequest/diagnose/records` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Unconfirmed | at International and Europe: tried with a warning |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `page_no` is a page number from 1 |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListDiagnoseRecords.html> |
/// | Chinese title | 查询诊断历史记录列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_diagnosis::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListDiagnoseRecords::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - No page of the international or European site was seen.
#[doc(alias = "查询诊断历史记录列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListDiagnoseRecords {
    /// Records a page. 1 to 100. Limits as the vendor's SDK has them.
    pub page_size: Option<i64>,
    /// Page number. 1 to 2147483647. Limits as the vendor's SDK has them.
    pub page_no: Option<i64>,
    /// Kind. Wire name `type`.
    #[doc(alias = "type")]
    pub kind: Option<DiagnoseKind>,
}

impl ListDiagnoseRecords {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`page_size`](field@Self::page_size). Records a page.
    pub fn page_size(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.page_size);
        self
    }
    /// Sets [`page_no`](field@Self::page_no). Page number.
    pub fn page_no(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.page_no);
        self
    }
    /// Sets [`kind`](field@Self::kind). Kind.
    pub fn kind(mut self, value: impl Setting<DiagnoseKind>) -> Self {
        value.set(&mut self.kind);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListDiagnoseRecords",
    &[
        F::query("page_size", K::Integer).limits(&[L::Min("1"), L::Max("100")]),
        F::query("page_no", K::Integer).limits(&[L::Min("1"), L::Max("2147483647")]),
        F::query("type", K::Enum(DiagnoseKind::META)).named("kind"),
    ],
);

request!(ListDiagnoseRecords : REQUEST; page_size, page_no, kind);

/// What [`ListDiagnoseRecords`] answers.
#[non_exhaustive]
pub struct ListDiagnoseRecordsResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
    /// Number of records. 0 to 2147483647. Limits as the vendor's SDK has them.
    pub total_count: Option<i64>,
    /// Diagnosis records.
    pub records: Vec<DiagnoseRecord>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListDiagnoseRecordsResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
        F::body("total_count", K::Integer).limits(&[L::Min("0"), L::Max("2147483647")]),
        F::body("records", K::List(&K::Object(&DIAGNOSE_RECORD))),
    ],
);

record!(
    ListDiagnoseRecordsResponse : RESPONSE; error_code, error_msg, total_count, records
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListDiagnoseRecords",
    section: "ticket-diagnosis",
    title: "List diagnosis records",
    title_zh: "查询诊断历史记录列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2.0/servicerequest/diagnose/records",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListDiagnoseRecords.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "page_no",
        limit: "page_size",
        items: Some("records"),
        total: Some("total_count"),
        next: None,
    }),
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
    ListDiagnoseRecords => ListDiagnoseRecordsResponse : OPERATION of SERVICE; Customer,
    Partner
);

impl Paged for ListDiagnoseRecords {
    type Item = DiagnoseRecord;
    fn take_items(page: &mut Self::Response) -> Vec<DiagnoseRecord> {
        std::mem::take(&mut page.records)
    }
}

/// A diagnosis in the history.
#[doc(alias = "DiagnoseRecordVo")]
#[non_exhaustive]
pub struct DiagnoseRecord {
    /// ID.
    pub id: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Values of the diagnosis by key.
    pub params: BTreeMap<String, String>,
    /// Account ID.
    pub domain_id: Option<DomainId>,
    /// When it was made. 0 to 2147483647. Limits as the vendor's SDK has them.
    pub create_time: Option<i64>,
    /// Diagnosis job ID.
    pub job_id: Option<DiagnoseJobId>,
    /// IDs of failed items.
    pub abnormal_items: Vec<String>,
    /// Number of failed items. 0 to 2147483647. Limits as the vendor's SDK has them.
    pub red_count: Option<i64>,
    /// Region.
    pub region: Option<String>,
}

static DIAGNOSE_RECORD: meta::Object = meta::Object::plain(
    "DiagnoseRecord",
    &[
        F::body("id", K::Text),
        F::body("status", K::Text),
        F::body("params", K::Map(&K::Text)),
        F::body("domain_id", K::Text),
        F::body("create_time", K::Integer).limits(&[L::Min("0"), L::Max("2147483647")]),
        F::body("job_id", K::Text),
        F::body("abnormal_items", K::List(&K::Text)),
        F::body("red_count", K::Integer).limits(&[L::Min("0"), L::Max("2147483647")]),
        F::body("region", K::Text),
    ],
);

record!(
    DiagnoseRecord : DIAGNOSE_RECORD; id, status, params, domain_id, create_time, job_id,
    abnormal_items, red_count, region
);
