// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show a receipt.

use crate::prelude::*;

/// Show a receipt.
///
/// Sends the receipt of an entry as a file.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1/receipts/{entry_id}` |
/// | Sites | Home and Moon |
/// | Callers | not documented |
/// | Authentication | none: sent without keys or token |
/// | Answer | bytes, not JSON |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://ledger.example.com/show_receipt.html> |
/// | Chinese title | 查看凭证 |
///
/// # Example
///
/// ```no_run
/// # use ledger_client::{entries::*, types::*, *}; async fn run(client: Client<Clerk>) -> Result<(), Box<dyn std::error::Error>> {
/// client.send(ShowReceipt::new("entry_id")).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查看凭证")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowReceipt {
    /// Entry. Required.
    pub entry_id: String,
}

impl ShowReceipt {
    /// With what every site requires; everything else is unset.
    pub fn new(entry_id: impl Into<String>) -> Self {
        Self { entry_id: entry_id.into() }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ShowReceipt",
    &[F::path("entry_id", K::Text).required()],
);

request!(ShowReceipt : REQUEST; entry_id);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowReceipt",
    section: "entries",
    title: "Show a receipt",
    title_zh: "查看凭证",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v1/receipts/{entry_id}",
    sites: Sites::ALL,
    callers: 0,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://ledger.example.com/show_receipt.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: None,
    errors: &[],
    form: meta::Form {
        answer: meta::AnswerFormat::Binary,
        anonymous: true,
        ..meta::Form::PLAIN
    },
};

operation!(ShowReceipt => () : OPERATION of SERVICE; Clerk, Auditor);

impl crate::runtime::Download for ShowReceipt {}
