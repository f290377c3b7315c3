// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Upload an attachment (v1).
#![allow(deprecated)]

use crate::prelude::*;

/// Upload an attachment (v1).
///
/// Uploads one file as multipart/form-data.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/servicerequest/case/accessory` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): Historical API; the documents recommend v2. The operation name is ours, the pages have none. |
/// | Body | `multipart/form-data` |
/// | Repeating | not harmless: sent at most once |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`UploadAccessory`](crate::ticket_attachments::UploadAccessory) |
/// | Source | <https://support.huaweicloud.com/api-ticket/ticket_api_10004.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ticket_api_10004.html> <https://support.huaweicloud.com/eu/api-ticket/ticket_api_10004.html> (2022-07-14) |
/// | Chinese title | 上传附件 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_osm::{ticket_attachments::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UploadTicketAttachmentV1::new("report.pdf", Upload::new("note.txt", "text"), OldAttachmentOrigin::Message)).await?;
/// # Ok(()) }
/// ```
///
/// # Not documented by the vendor
///
/// - What the outcome was: no read tells whether the attachment arrived: it bears on nothing until a ticket or message names its ID.
#[doc(alias("上传附件", "UploadTicketAttachmentV1Req"))]
#[deprecated(note = "the vendor is taking it offline; use `UploadAccessory`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UploadTicketAttachmentV1 {
    /// File name; a text part. Required. At most 512 characters. Wire name `accessoryName`.
    #[doc(alias = "accessoryName")]
    pub accessory_name: String,
    /// File content; the file part. Required. At most 2 MB; JPG, JPEG, BMP, PNG, GIF, TXT, DOC, DOCX, RAR, ZIP, PDF, XLS, XLSX. Wire name `accessoryData`.
    #[doc(alias = "accessoryData")]
    pub accessory_data: Upload,
    /// What the file belongs to; a text part. Required. Wire name `accessoryFrom`.
    #[doc(alias = "accessoryFrom")]
    pub accessory_from: OldAttachmentOrigin,
}

impl UploadTicketAttachmentV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(
        accessory_name: impl Into<String>,
        accessory_data: Upload,
        accessory_from: OldAttachmentOrigin,
    ) -> Self {
        Self {
            accessory_name: accessory_name.into(),
            accessory_data,
            accessory_from,
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "UploadTicketAttachmentV1",
    &[
        F::body("accessoryName", K::Text)
            .named("accessory_name")
            .required()
            .limits(&[L::MaxLen(512)]),
        F::body("accessoryData", K::File).named("accessory_data").required().sensitive(),
        F::body("accessoryFrom", K::Enum(OldAttachmentOrigin::META))
            .named("accessory_from")
            .required(),
    ],
);

request!(
    UploadTicketAttachmentV1 : REQUEST; accessory_name, accessory_data, accessory_from
);

/// What [`UploadTicketAttachmentV1`] answers.
#[doc(alias = "UploadTicketAttachmentV1Resp")]
#[non_exhaustive]
pub struct UploadTicketAttachmentV1Response {
    /// Attachment ID. Wire name `accessoryId`.
    #[doc(alias = "accessoryId")]
    pub accessory_id: Option<AttachmentId>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "UploadTicketAttachmentV1Response",
    &[F::body("accessoryId", K::Text).named("accessory_id")],
);

record!(UploadTicketAttachmentV1Response : RESPONSE; accessory_id);

static OPERATION: meta::Operation = meta::Operation {
    id: "UploadTicketAttachmentV1",
    section: "ticket-attachments",
    title: "Upload an attachment (v1)",
    title_zh: "上传附件",
    status: meta::Status::Deprecated,
    replaced_by: Some("UploadAccessory"),
    method: meta::Method::Post,
    path: "/v1.0/servicerequest/case/accessory",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ticket_api_10004.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form {
        body: meta::BodyFormat::Multipart,
        ..meta::Form::PLAIN
    },
};

operation!(
    UploadTicketAttachmentV1 => UploadTicketAttachmentV1Response : OPERATION of SERVICE;
    Customer, Partner
);

/// What an attachment belongs to.
#[non_exhaustive]
pub enum OldAttachmentOrigin {
    /// A message.
    Message,
    /// A ticket.
    Incident,
    /// Feedback.
    Feedback,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    OldAttachmentOrigin : text; Message = "message", Incident = "incident", Feedback =
    "feedback"
);
