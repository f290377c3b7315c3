// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Attach a receipt.

use crate::prelude::*;

/// Attach a receipt.
///
/// Sends a scan of the receipt.
///
/// | | |
/// |---|---|
/// | Request | `PATCH /v1/receipts/{entry_id}` |
/// | Sites | Home |
/// | Callers | [`Clerk`](crate::Clerk) |
/// | Body | `multipart/form-data` |
/// | Always sent | `origin`: `client` |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://ledger.example.com/attach_receipt.html> |
/// | Chinese title | 上传凭证 |
///
/// # Example
///
/// ```no_run
/// # use ledger_client::{entries::*, types::*, *}; async fn run(client: Client<Clerk>) -> Result<(), Box<dyn std::error::Error>> {
/// client.send(AttachReceipt::new("entry_id", Upload::new("note.txt", "text"))).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "上传凭证")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct AttachReceipt {
    /// Entry. Required.
    pub entry_id: String,
    /// The scan. Required.
    pub scan: Upload,
    /// Note as a JSON text.
    pub about: Option<Note>,
}

impl AttachReceipt {
    /// With what every site requires; everything else is unset.
    pub fn new(entry_id: impl Into<String>, scan: Upload) -> Self {
        Self {
            entry_id: entry_id.into(),
            scan,
            ..Self::default()
        }
    }
    /// Sets [`about`](field@Self::about). Note as a JSON text.
    pub fn about(mut self, value: impl Setting<Note>) -> Self {
        value.set(&mut self.about);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "AttachReceipt",
    &[
        F::path("entry_id", K::Text).required_at(HOME),
        F::body("scan", K::File).required_at(HOME),
        F::body("about", K::Object(&NOTE)),
    ],
);

request!(AttachReceipt : REQUEST; entry_id, scan, about);

static OPERATION: meta::Operation = meta::Operation {
    id: "AttachReceipt",
    section: "entries",
    title: "Attach a receipt",
    title_zh: "上传凭证",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Patch,
    path: "/v1/receipts/{entry_id}",
    sites: HOME,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://ledger.example.com/attach_receipt.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: None,
    errors: &[],
    form: meta::Form {
        body: meta::BodyFormat::Multipart,
        constants: &[
            meta::Constant {
                wire: "origin",
                place: meta::Place::Body,
                at: &[],
                json: "\"client\"",
                sites: Sites::ALL,
            },
        ],
        ..meta::Form::PLAIN
    },
};

operation!(AttachReceipt => () : OPERATION of SERVICE; Clerk);

/// A note.
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct Note {
    /// What it says. Required.
    pub text: String,
}

impl Note {
    /// With what every site requires; everything else is unset.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

static NOTE: meta::Object = meta::Object::plain(
    "Note",
    &[F::body("text", K::Text).required()],
);

request!(Note : NOTE; text);
