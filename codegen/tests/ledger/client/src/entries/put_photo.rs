// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Put a photo.

use crate::prelude::*;

/// Put a photo.
///
/// Sends a photo as it is.
///
/// | | |
/// |---|---|
/// | Request | `PUT /v1/photos/{entry_id}` |
/// | Sites | Home |
/// | Callers | [`Clerk`](crate::Clerk) |
/// | Body | the bytes of a file |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://ledger.example.com/put_photo.html> |
/// | Chinese title | 上传照片 |
///
/// # Example
///
/// ```no_run
/// # use ledger_client::{entries::*, types::*, *}; async fn run(client: Client<Clerk>) -> Result<(), Box<dyn std::error::Error>> {
/// client.send(PutPhoto::new("entry_id", Upload::new("note.txt", "text"))).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "上传照片")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct PutPhoto {
    /// Entry. Required.
    pub entry_id: String,
    /// The photo. Required.
    pub content: Upload,
}

impl PutPhoto {
    /// With what every site requires; everything else is unset.
    pub fn new(entry_id: impl Into<String>, content: Upload) -> Self {
        Self {
            entry_id: entry_id.into(),
            content,
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "PutPhoto",
    &[
        F::path("entry_id", K::Text).required_at(HOME),
        F::body("content", K::File).required_at(HOME),
    ],
);

request!(PutPhoto : REQUEST; entry_id, content);

static OPERATION: meta::Operation = meta::Operation {
    id: "PutPhoto",
    section: "entries",
    title: "Put a photo",
    title_zh: "上传照片",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Put,
    path: "/v1/photos/{entry_id}",
    sites: HOME,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://ledger.example.com/put_photo.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: None,
    errors: &[],
    form: meta::Form {
        body: meta::BodyFormat::Binary,
        ..meta::Form::PLAIN
    },
};

operation!(PutPhoto => () : OPERATION of SERVICE; Clerk);
