// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Withdraw a message.

use crate::prelude::*;

/// Withdraw a message.
///
/// Withdraws a message that was sent.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/servicerequest/cases/{case_id}/instant-messages/{message_id}/withdraw` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListMessages`](crate::ticket_messages::ListMessages); if carried out, the message is marked as withdrawn |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/RevokeMessage.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/RevokeMessage.html> <https://support.huaweicloud.com/eu/api-ticket/RevokeMessage.html> |
/// | Chinese title | 撤回留言 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_messages::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(RevokeMessage::new(RevokeMessageRequired { case_id: "2410081539".into(), message_id: "message_id".into() })).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "撤回留言")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct RevokeMessage {
    /// Ticket ID. Required. 1 to 64 characters.
    pub case_id: CaseId,
    /// Message ID. Required. 1 to 64 characters.
    pub message_id: MessageId,
    /// Site; in the SDK and older pages, gone from the newest pages. Default: `0`. Wire name `X-Site`.
    #[doc(alias = "X-Site")]
    pub x_site: Option<CaseSite>,
    /// Language of names, such as zh-cn. 1 to 32 characters. Default: `zh-cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub x_language: Option<TicketLanguage>,
    /// Time zone of times, such as GMT+8. 1 to 32 characters. Default: `GMT+8`. Wire name `X-Time-Zone`.
    #[doc(alias = "X-Time-Zone")]
    pub x_time_zone: Option<TimeZone>,
}

/// What every site requires of [`RevokeMessage`].
pub struct RevokeMessageRequired {
    /// Ticket ID. Required. 1 to 64 characters.
    pub case_id: CaseId,
    /// Message ID. Required. 1 to 64 characters.
    pub message_id: MessageId,
}

required!(RevokeMessageRequired of RevokeMessage; case_id, message_id);

impl RevokeMessage {
    /// With what every site requires; everything else is unset.
    pub fn new(required: RevokeMessageRequired) -> Self {
        Self {
            case_id: required.case_id,
            message_id: required.message_id,
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
}

static REQUEST: meta::Object = meta::Object::plain(
    "RevokeMessage",
    &[
        F::path("case_id", K::Text).required().limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::path("message_id", K::Text).required().limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::header("X-Site", K::Enum(CaseSite::META)).named("x_site").default("0"),
        F::header("X-Language", K::Text)
            .named("x_language")
            .default("zh-cn")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::header("X-Time-Zone", K::Text)
            .named("x_time_zone")
            .default("GMT+8")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
    ],
);

request!(RevokeMessage : REQUEST; case_id, message_id, x_site, x_language, x_time_zone);

/// What [`RevokeMessage`] answers.
#[non_exhaustive]
pub struct RevokeMessageResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "RevokeMessageResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(RevokeMessageResponse : RESPONSE; error_code, error_msg);
confirm!(
    SERVICE, "ListMessages", ["X-Site" = "X-Site", "case_id" = "case_id"],
    ["the message is marked as withdrawn", "该留言已标记为撤回"]; RevokeMessage
    => ticket_messages::ListMessages
);

static OPERATION: meta::Operation = meta::Operation {
    id: "RevokeMessage",
    section: "ticket-messages",
    title: "Withdraw a message",
    title_zh: "撤回留言",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/servicerequest/cases/{case_id}/instant-messages/{message_id}/withdraw",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/RevokeMessage.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    RevokeMessage => RevokeMessageResponse : OPERATION of SERVICE; Customer, Partner
);
