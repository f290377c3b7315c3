// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Delete an attachment (v1).
#![allow(deprecated)]

use crate::prelude::*;

/// Delete an attachment (v1).
///
/// Deletes an attachment before the ticket or message is sent.
///
/// | | |
/// |---|---|
/// | Request | `DELETE /v1.0/servicerequest/case/accessory` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): Historical API; the documents recommend v2. The operation name is ours, the pages have none. |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`DeleteAccessories`](crate::ticket_attachments::DeleteAccessories) |
/// | Source | <https://support.huaweicloud.com/api-ticket/ticket_api_10006.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ticket_api_10006.html> <https://support.huaweicloud.com/eu/api-ticket/ticket_api_10006.html> (2022-07-14) |
/// | Chinese title | 删除附件 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_osm::{ticket_attachments::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// client.send(DeleteTicketAttachmentV1::new("a60b3523f9c1e7a5b2d48069d8e4c7f1")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - DELETE; the example shows accessoryId in a JSON body.
#[doc(alias("删除附件", "DeleteTicketAttachmentV1Req"))]
#[deprecated(note = "the vendor is taking it offline; use `DeleteAccessories`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct DeleteTicketAttachmentV1 {
    /// Attachment ID. Required. At most 32 characters. Wire name `accessoryId`.
    #[doc(alias = "accessoryId")]
    pub accessory_id: AttachmentId,
}

impl DeleteTicketAttachmentV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(accessory_id: impl Into<AttachmentId>) -> Self {
        Self {
            accessory_id: accessory_id.into(),
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "DeleteTicketAttachmentV1",
    &[
        F::body("accessoryId", K::Text)
            .named("accessory_id")
            .required()
            .limits(&[L::MaxLen(32)]),
    ],
);

request!(DeleteTicketAttachmentV1 : REQUEST; accessory_id);

static OPERATION: meta::Operation = meta::Operation {
    id: "DeleteTicketAttachmentV1",
    section: "ticket-attachments",
    title: "Delete an attachment (v1)",
    title_zh: "删除附件",
    status: meta::Status::Deprecated,
    replaced_by: Some("DeleteAccessories"),
    method: meta::Method::Delete,
    path: "/v1.0/servicerequest/case/accessory",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ticket_api_10006.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: None,
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(DeleteTicketAttachmentV1 => () : OPERATION of SERVICE; Customer, Partner);
