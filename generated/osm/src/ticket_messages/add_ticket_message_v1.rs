// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Add a message (v1).
#![allow(deprecated)]

use crate::prelude::*;

/// Add a message (v1).
///
/// Adds a message to a ticket.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/servicerequest/case/message` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): Historical API; the documents recommend v2. The operation name is ours, the pages have none. |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ShowTicketV1`](crate::tickets::ShowTicketV1); if carried out, the message is among those of the ticket |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`CreateMessages`](crate::ticket_messages::CreateMessages) |
/// | Source | <https://support.huaweicloud.com/api-ticket/ticket_api_10007.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ticket_api_10007.html> <https://support.huaweicloud.com/eu/api-ticket/ticket_api_10007.html> (2022-07-14) |
/// | Chinese title | 新增留言 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_osm::{ticket_messages::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// client.send(AddTicketMessageV1::new("2410081539", OldMessage::new("content"))).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The v1 pages give caseId 32 characters; the same IDs have 64 in v2, which is taken here.
/// - The page example spells accessoryList where the table says accessoryIds.
#[doc(alias("新增留言", "AddTicketMessageV1Req"))]
#[deprecated(note = "the vendor is taking it offline; use `CreateMessages`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct AddTicketMessageV1 {
    /// Ticket ID. Required. At most 64 characters. Wire name `caseId`.
    #[doc(alias = "caseId")]
    pub case_id: CaseId,
    /// The message. Required.
    pub message: OldMessage,
}

impl AddTicketMessageV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(case_id: impl Into<CaseId>, message: OldMessage) -> Self {
        Self {
            case_id: case_id.into(),
            message,
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "AddTicketMessageV1",
    &[
        F::body("caseId", K::Text).named("case_id").required().limits(&[L::MaxLen(64)]),
        F::body("message", K::Object(&OLD_MESSAGE)).required(),
    ],
);

request!(AddTicketMessageV1 : REQUEST; case_id, message);
confirm!(
    SERVICE, "ShowTicketV1", ["caseId" = "caseId"],
    ["the message is among those of the ticket", "该工单的留言中有这条留言"];
    #[cfg(feature = "tickets")] AddTicketMessageV1 => tickets::ShowTicketV1
);

static OPERATION: meta::Operation = meta::Operation {
    id: "AddTicketMessageV1",
    section: "ticket-messages",
    title: "Add a message (v1)",
    title_zh: "新增留言",
    status: meta::Status::Deprecated,
    replaced_by: Some("CreateMessages"),
    method: meta::Method::Post,
    path: "/v1.0/servicerequest/case/message",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ticket_api_10007.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: None,
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(AddTicketMessageV1 => () : OPERATION of SERVICE; Customer, Partner);

/// A message to submit.
#[doc(alias = "TicketMessageV1")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct OldMessage {
    /// Text. Required. At most 1200 characters.
    pub content: String,
    /// Whether access is authorized. Wire name `isAuthorized`.
    #[doc(alias = "isAuthorized")]
    pub is_authorized: Option<Flag>,
    /// Login data for the engineer, passwords among them. At most 400 characters. Wire name `authorizationContent`.
    #[doc(alias = "authorizationContent")]
    pub authorization_content: Option<String>,
    /// Attachment IDs. Wire name `accessoryIds`.
    #[doc(alias = "accessoryIds")]
    pub accessory_ids: Option<Vec<AttachmentId>>,
}

impl OldMessage {
    /// With what every site requires; everything else is unset.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }
    /// Sets [`is_authorized`](field@Self::is_authorized). Whether access is authorized.
    pub fn is_authorized(mut self, value: impl Setting<Flag>) -> Self {
        value.set(&mut self.is_authorized);
        self
    }
    /// Sets [`authorization_content`](field@Self::authorization_content). Login data for the engineer, passwords among them.
    pub fn authorization_content(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.authorization_content);
        self
    }
    /// Sets [`accessory_ids`](field@Self::accessory_ids). Attachment IDs.
    pub fn accessory_ids<F>(
        mut self,
        value: impl SettingsInto<AttachmentId, F>,
    ) -> Self {
        value.set(&mut self.accessory_ids);
        self
    }
}

static OLD_MESSAGE: meta::Object = meta::Object::plain(
    "OldMessage",
    &[
        F::body("content", K::Text).required().limits(&[L::MaxLen(1200)]),
        F::body("isAuthorized", K::Enum(Flag::META)).named("is_authorized"),
        F::body("authorizationContent", K::Text)
            .named("authorization_content")
            .sensitive()
            .limits(&[L::MaxLen(400)]),
        F::body("accessoryIds", K::List(&K::Text)).named("accessory_ids"),
    ],
);

request!(
    OldMessage : OLD_MESSAGE; content, is_authorized, authorization_content,
    accessory_ids
);
