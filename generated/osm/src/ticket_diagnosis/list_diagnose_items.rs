// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show results of diagnosis items.

use crate::prelude::*;

/// Show results of diagnosis items.
///
/// Shows the results of single items of a diagnosis.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2.0/servicerequest/diagnose/job/show-items` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Unconfirmed | at International and Europe: tried with a warning |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListDiagnoseItems.html> |
/// | Chinese title | 根据itemIds查询指定的诊断检查项执行结果 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_diagnosis::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListDiagnoseItems::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - No page of the international or European site was seen.
///
/// # Not documented by the vendor
///
/// - Limits of QueryDiagnoseItemsReq.job_id, QueryDiagnoseItemsReq.item_ids.
#[doc(
    alias(
        "根据itemIds查询指定的诊断检查项执行结果",
        "QueryDiagnoseItemsReq"
    )
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListDiagnoseItems {
    /// Diagnosis job ID.
    pub job_id: Option<DiagnoseJobId>,
    /// IDs of the diagnosis items.
    pub item_ids: Option<String>,
}

impl ListDiagnoseItems {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`job_id`](field@Self::job_id). Diagnosis job ID.
    pub fn job_id(mut self, value: impl Setting<DiagnoseJobId>) -> Self {
        value.set(&mut self.job_id);
        self
    }
    /// Sets [`item_ids`](field@Self::item_ids). IDs of the diagnosis items.
    pub fn item_ids(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.item_ids);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListDiagnoseItems",
    &[F::body("job_id", K::Text), F::body("item_ids", K::Text)],
);

request!(ListDiagnoseItems : REQUEST; job_id, item_ids);

/// What [`ListDiagnoseItems`] answers.
#[non_exhaustive]
pub struct ListDiagnoseItemsResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
    /// Results of the items.
    pub item_results: Vec<DiagnoseItemDetail>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListDiagnoseItemsResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
        F::body("item_results", K::List(&K::Object(&DIAGNOSE_ITEM_DETAIL))),
    ],
);

record!(ListDiagnoseItemsResponse : RESPONSE; error_code, error_msg, item_results);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListDiagnoseItems",
    section: "ticket-diagnosis",
    title: "Show results of diagnosis items",
    title_zh: "根据itemIds查询指定的诊断检查项执行结果",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2.0/servicerequest/diagnose/job/show-items",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListDiagnoseItems.html"),
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
    ListDiagnoseItems => ListDiagnoseItemsResponse : OPERATION of SERVICE; Customer,
    Partner
);

/// Result of a diagnosis item.
#[doc(alias = "ItemResultDetailVo")]
#[non_exhaustive]
pub struct DiagnoseItemDetail {
    /// Status. 0 to 65535. Limits as the vendor's SDK has them.
    pub status: Option<i64>,
    /// Risk level of the item. 0 to 65535. Limits as the vendor's SDK has them.
    pub level: Option<i64>,
    /// Advice of repair.
    pub suggestion: Option<String>,
    /// Answer of the check.
    pub response: Option<String>,
    /// Check item ID.
    pub check_id: Option<String>,
    /// Check item name.
    pub check_name: Option<String>,
    /// Check item English name.
    pub check_name_en: Option<String>,
    /// URL of the advice.
    pub suggestion_url: Option<String>,
}

static DIAGNOSE_ITEM_DETAIL: meta::Object = meta::Object::plain(
    "DiagnoseItemDetail",
    &[
        F::body("status", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("level", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("suggestion", K::Text),
        F::body("response", K::Text),
        F::body("check_id", K::Text),
        F::body("check_name", K::Text),
        F::body("check_name_en", K::Text),
        F::body("suggestion_url", K::Text),
    ],
);

record!(
    DiagnoseItemDetail : DIAGNOSE_ITEM_DETAIL; status, level, suggestion, response,
    check_id, check_name, check_name_en, suggestion_url
);
