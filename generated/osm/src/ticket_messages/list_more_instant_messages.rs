// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List more messages.

use crate::prelude::*;

/// List more messages.
///
/// Lists messages before or after a given one.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/cases/{case_id}/instant-messages/more` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListMoreInstantMessages.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListMoreInstantMessages.html> <https://support.huaweicloud.com/eu/api-ticket/ListMoreInstantMessages.html> |
/// | Chinese title | 查询更多留言 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_messages::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListMoreInstantMessages::new(ListMoreInstantMessagesRequired { case_id: "2410081539".into(), create_time: "create_time".into(), kind: MessageSide::Customer, limit: 0 })).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - trim_osm_rich_text_label is on the newest China page only, not in the SDK 3.1.219.
#[doc(alias = "查询更多留言")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListMoreInstantMessages {
    /// Ticket ID. Required. At most 64 characters.
    pub case_id: CaseId,
    /// When it was made. Required. 1 to 100 characters.
    pub create_time: String,
    /// Kind. Required. Wire name `type`.
    #[doc(alias = "type")]
    pub kind: MessageSide,
    /// IAM user group ID; send it to work on tickets of others in the group. At most 64 characters.
    pub group_id: Option<GroupId>,
    /// Records a page. Required. 0 to 100. Limits as the vendor's SDK has them.
    pub limit: i64,
    /// Whether rich text marks are taken out. Only at China. Default: `true`.
    pub trim_osm_rich_text_label: Option<bool>,
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

/// What every site requires of [`ListMoreInstantMessages`].
pub struct ListMoreInstantMessagesRequired {
    /// Ticket ID. Required. At most 64 characters.
    pub case_id: CaseId,
    /// When it was made. Required. 1 to 100 characters.
    pub create_time: String,
    /// Kind. Required. Wire name `type`.
    pub kind: MessageSide,
    /// Records a page. Required. 0 to 100. Limits as the vendor's SDK has them.
    pub limit: i64,
}

required!(
    ListMoreInstantMessagesRequired of ListMoreInstantMessages; case_id, create_time,
    kind, limit
);

impl ListMoreInstantMessages {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ListMoreInstantMessagesRequired) -> Self {
        Self {
            case_id: required.case_id,
            create_time: required.create_time,
            kind: required.kind,
            limit: required.limit,
            ..Self::default()
        }
    }
    /// Sets [`group_id`](field@Self::group_id). IAM user group ID; send it to work on tickets of others in the group.
    pub fn group_id(mut self, value: impl Setting<GroupId>) -> Self {
        value.set(&mut self.group_id);
        self
    }
    /// Sets [`trim_osm_rich_text_label`](field@Self::trim_osm_rich_text_label). Whether rich text marks are taken out.
    pub fn trim_osm_rich_text_label(mut self, value: impl Setting<bool>) -> Self {
        value.set(&mut self.trim_osm_rich_text_label);
        self
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
    "ListMoreInstantMessages",
    &[
        F::path("case_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::query("create_time", K::Text)
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(100)]),
        F::query("type", K::Enum(MessageSide::META)).named("kind").required(),
        F::query("group_id", K::Text).limits(&[L::MaxLen(64)]),
        F::query("limit", K::Integer).required().limits(&[L::Min("0"), L::Max("100")]),
        F::query("trim_osm_rich_text_label", K::Boolean).at(CN).default("true"),
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

request!(
    ListMoreInstantMessages : REQUEST; case_id, create_time, kind, group_id, limit,
    trim_osm_rich_text_label, x_site, x_language, x_time_zone
);

/// What [`ListMoreInstantMessages`] answers.
#[non_exhaustive]
pub struct ListMoreInstantMessagesResponse {
    /// Number of records. 0 to 65535. Limits as the vendor's SDK has them.
    pub count: Option<i64>,
    /// Messages.
    pub message_list: Vec<Message>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListMoreInstantMessagesResponse",
    &[
        F::body("count", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("message_list", K::List(&K::Object(&crate::types::MESSAGE))),
    ],
);

record!(ListMoreInstantMessagesResponse : RESPONSE; count, message_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListMoreInstantMessages",
    section: "ticket-messages",
    title: "List more messages",
    title_zh: "查询更多留言",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/cases/{case_id}/instant-messages/more",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/ListMoreInstantMessages.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListMoreInstantMessages => ListMoreInstantMessagesResponse : OPERATION of SERVICE;
    Customer, Partner
);
