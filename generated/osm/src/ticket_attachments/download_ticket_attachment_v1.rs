// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Download attachments (v1).
#![allow(deprecated)]

use crate::prelude::*;

/// Download attachments (v1).
///
/// Downloads one attachment, or up to 10 as one archive.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/servicerequest/case/accessory` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): Historical API; the documents recommend v2. The operation name is ours, the pages have none. |
/// | Answer | bytes, not JSON |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`DownloadAccessories`](crate::ticket_attachments::DownloadAccessories) |
/// | Source | <https://support.huaweicloud.com/api-ticket/ticket_api_10005.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ticket_api_10005.html> <https://support.huaweicloud.com/eu/api-ticket/ticket_api_10005.html> (2022-07-14) |
/// | Chinese title | 附件下载 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_osm::{ticket_attachments::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// client.send(DownloadTicketAttachmentV1::new("id")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The page lists id as a request parameter, but its example puts the IDs into the path: /v1.0/servicerequest/case/accessory/xxx,xxx. Documents disagree with themselves.
/// - Several IDs give a compressed package; the content type is not documented.
#[doc(alias = "附件下载")]
#[deprecated(note = "the vendor is taking it offline; use `DownloadAccessories`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct DownloadTicketAttachmentV1 {
    /// Attachment IDs, comma-separated, at most 10. Required.
    pub id: String,
}

impl DownloadTicketAttachmentV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "DownloadTicketAttachmentV1",
    &[F::query("id", K::Text).required()],
);

request!(DownloadTicketAttachmentV1 : REQUEST; id);

static OPERATION: meta::Operation = meta::Operation {
    id: "DownloadTicketAttachmentV1",
    section: "ticket-attachments",
    title: "Download attachments (v1)",
    title_zh: "附件下载",
    status: meta::Status::Deprecated,
    replaced_by: Some("DownloadAccessories"),
    method: meta::Method::Get,
    path: "/v1.0/servicerequest/case/accessory",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ticket_api_10005.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: None,
    errors: &[],
    form: meta::Form {
        answer: meta::AnswerFormat::Binary,
        ..meta::Form::PLAIN
    },
};

operation!(DownloadTicketAttachmentV1 => () : OPERATION of SERVICE; Customer, Partner);

impl crate::runtime::Download for DownloadTicketAttachmentV1 {}
