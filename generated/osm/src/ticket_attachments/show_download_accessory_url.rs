// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Get download link of an attachment.

use crate::prelude::*;

/// Get download link of an attachment.
///
/// Gets the download link of an attachment.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/accessorys/{accessory_id}/access-url` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ShowDownloadAccessoryUrl.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ShowDownloadAccessoryUrl.html> <https://support.huaweicloud.com/eu/api-ticket/ShowDownloadAccessoryUrl.html> |
/// | Chinese title | 附件下载地址 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_attachments::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowDownloadAccessoryUrl::new("1a60b3523f9c1e7a5b2d48069d8e4c7f", AttachmentRelation::Default)).await?;
/// # Ok(()) }
/// ```
///
/// # Not documented by the vendor
///
/// - Limits of accessory_id, relation_id, incident_id.
#[doc(alias = "附件下载地址")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowDownloadAccessoryUrl {
    /// Attachment ID. Required.
    pub accessory_id: AttachmentId,
    /// What the attachment belongs to. Required.
    pub relation_type: AttachmentRelation,
    /// ID of what the attachment belongs to.
    pub relation_id: Option<String>,
    /// Ticket ID.
    pub incident_id: Option<CaseId>,
}

impl ShowDownloadAccessoryUrl {
    /// With what every site requires; everything else is unset.
    pub fn new(
        accessory_id: impl Into<AttachmentId>,
        relation_type: AttachmentRelation,
    ) -> Self {
        Self {
            accessory_id: accessory_id.into(),
            relation_type,
            ..Self::default()
        }
    }
    /// Sets [`relation_id`](field@Self::relation_id). ID of what the attachment belongs to.
    pub fn relation_id(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.relation_id);
        self
    }
    /// Sets [`incident_id`](field@Self::incident_id). Ticket ID.
    pub fn incident_id(mut self, value: impl Setting<CaseId>) -> Self {
        value.set(&mut self.incident_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ShowDownloadAccessoryUrl",
    &[
        F::path("accessory_id", K::Text).required(),
        F::query("relation_type", K::Enum(AttachmentRelation::META)).required(),
        F::query("relation_id", K::Text),
        F::query("incident_id", K::Text),
    ],
);

request!(
    ShowDownloadAccessoryUrl : REQUEST; accessory_id, relation_type, relation_id,
    incident_id
);

/// What [`ShowDownloadAccessoryUrl`] answers.
#[non_exhaustive]
pub struct ShowDownloadAccessoryUrlResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
    /// Download URL.
    pub accessory_url: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowDownloadAccessoryUrlResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
        F::body("accessory_url", K::Text),
    ],
);

record!(
    ShowDownloadAccessoryUrlResponse : RESPONSE; error_code, error_msg, accessory_url
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowDownloadAccessoryUrl",
    section: "ticket-attachments",
    title: "Get download link of an attachment",
    title_zh: "附件下载地址",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/accessorys/{accessory_id}/access-url",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/ShowDownloadAccessoryUrl.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ShowDownloadAccessoryUrl => ShowDownloadAccessoryUrlResponse : OPERATION of SERVICE;
    Customer, Partner
);

/// What an attachment belongs to.
#[non_exhaustive]
pub enum AttachmentRelation {
    /// Default.
    Default,
    /// Nothing.
    NoRelation,
    /// A notification.
    Notification,
    /// A ticket.
    Incident,
    /// A message.
    Message,
    /// An inspection.
    Inspection,
    /// A connection.
    Connect,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    AttachmentRelation : text; Default = "DEFAULT", NoRelation = "NO_RELATION",
    Notification = "NOTIFICATION", Incident = "INCIDENT", Message = "MESSAGE", Inspection
    = "INSPECTION", Connect = "CONNECT"
);
