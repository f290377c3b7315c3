// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Submit a message.

use crate::prelude::*;

/// Submit a message.
///
/// Submits a message to a ticket.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/servicerequest/cases/{case_id}/message` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListMessages`](crate::ticket_messages::ListMessages); if carried out, the message is listed |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/CreateMessages.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/CreateMessages.html> <https://support.huaweicloud.com/eu/api-ticket/CreateMessages.html> |
/// | Chinese title | 提交留言 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_messages::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreateMessages::new("2410081539", NewMessage::new("content"))).await?;
/// # Ok(()) }
/// ```
///
/// # Not documented by the vendor
///
/// - Limits of CreateMessageDoV2.content.
#[doc(alias("提交留言", "CreateMessageV2Req"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateMessages {
    /// Ticket ID. Required. At most 64 characters.
    pub case_id: CaseId,
    /// Site; in the SDK and older pages, gone from the newest pages. Default: `0`. Wire name `X-Site`.
    #[doc(alias = "X-Site")]
    pub x_site: Option<CaseSite>,
    /// Language of names, such as zh-cn. 1 to 32 characters. Default: `zh-cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub x_language: Option<TicketLanguage>,
    /// Time zone of times, such as GMT+8. 1 to 32 characters. Default: `GMT+8`. Wire name `X-Time-Zone`.
    #[doc(alias = "X-Time-Zone")]
    pub x_time_zone: Option<TimeZone>,
    /// The message. Required.
    pub message: NewMessage,
    /// IAM user group ID; send it to work on tickets of others in the group. At most 64 characters.
    pub group_id: Option<GroupId>,
}

impl CreateMessages {
    /// With what every site requires; everything else is unset.
    pub fn new(case_id: impl Into<CaseId>, message: NewMessage) -> Self {
        Self {
            case_id: case_id.into(),
            message,
            ..Self::default()
        }
    }
    /// Sets [`x_site`](field@Self::x_site). Site; in the SDK and older pages, gone from the newest pages.
    pub fn x_site(mut self, value: impl Setting<CaseSite>) -> Self {
        value.set(&mut self.x_site);
        self
    }
    /// Sets [`x_language`](field@Self::x_language). Language of names, such as zh-cn.
    pub fn x_language(mut self, value: impl Setting<TicketLanguage>) -> Self {
        value.set(&mut self.x_language);
        self
    }
    /// Sets [`x_time_zone`](field@Self::x_time_zone). Time zone of times, such as GMT+8.
    pub fn x_time_zone(mut self, value: impl Setting<TimeZone>) -> Self {
        value.set(&mut self.x_time_zone);
        self
    }
    /// Sets [`group_id`](field@Self::group_id). IAM user group ID; send it to work on tickets of others in the group.
    pub fn group_id(mut self, value: impl Setting<GroupId>) -> Self {
        value.set(&mut self.group_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "CreateMessages",
    &[
        F::path("case_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::header("X-Site", K::Enum(CaseSite::META)).named("x_site").default("0"),
        F::header("X-Language", K::Text)
            .named("x_language")
            .default("zh-cn")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::header("X-Time-Zone", K::Text)
            .named("x_time_zone")
            .default("GMT+8")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("message", K::Object(&NEW_MESSAGE)).required(),
        F::body("group_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
);

request!(
    CreateMessages : REQUEST; case_id, x_site, x_language, x_time_zone, message, group_id
);

/// What [`CreateMessages`] answers.
#[non_exhaustive]
pub struct CreateMessagesResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreateMessagesResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(CreateMessagesResponse : RESPONSE; error_code, error_msg);
confirm!(
    SERVICE, "ListMessages", ["X-Site" = "X-Site", "case_id" = "case_id", "group_id" =
    "group_id"], ["the message is listed", "列表中有这条留言"]; CreateMessages =>
    ticket_messages::ListMessages
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreateMessages",
    section: "ticket-messages",
    title: "Submit a message",
    title_zh: "提交留言",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/servicerequest/cases/{case_id}/message",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/CreateMessages.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    CreateMessages => CreateMessagesResponse : OPERATION of SERVICE; Customer, Partner
);

/// A message to submit.
#[doc(alias = "CreateMessageDoV2")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct NewMessage {
    /// Text. Required.
    pub content: String,
    /// Attachment IDs, from an upload.
    pub accessory_ids: Option<Vec<AttachmentId>>,
}

impl NewMessage {
    /// With what every site requires; everything else is unset.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }
    /// Sets [`accessory_ids`](field@Self::accessory_ids). Attachment IDs, from an upload.
    pub fn accessory_ids<F>(
        mut self,
        value: impl SettingsInto<AttachmentId, F>,
    ) -> Self {
        value.set(&mut self.accessory_ids);
        self
    }
}

static NEW_MESSAGE: meta::Object = meta::Object::plain(
    "NewMessage",
    &[
        F::body("content", K::Text).required(),
        F::body("accessory_ids", K::List(&K::Text)),
    ],
);

request!(NewMessage : NEW_MESSAGE; content, accessory_ids);
