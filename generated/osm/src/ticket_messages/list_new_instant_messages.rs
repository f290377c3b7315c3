// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Poll instant messages.

use crate::prelude::*;

/// Poll instant messages.
///
/// Polls the new instant messages of tickets.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/cases/instant-messages` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListNewInstantMessages.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListNewInstantMessages.html> <https://support.huaweicloud.com/eu/api-ticket/ListNewInstantMessages.html> |
/// | Chinese title | 轮询查询即时消息 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_messages::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListNewInstantMessages::new(["case_ids"])).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - trim_osm_rich_text_label is on the newest China page only, not in the SDK 3.1.219.
///
/// # Not documented by the vendor
///
/// - Whether case_ids may be repeated instead: the vendor's API definition has commas (and repeats for ListOrderIncident alone), and so have its examples for labels; the core of its SDKs repeats all lists.
#[doc(alias = "轮询查询即时消息")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListNewInstantMessages {
    /// Ticket IDs. Required. At most 100 items. One parameter with comma-separated values.
    pub case_ids: Vec<String>,
    /// Mark of the last poll. At most 64 characters.
    pub last_message_time_id: Option<String>,
    /// IAM user group ID; send it to work on tickets of others in the group. At most 64 characters.
    pub group_id: Option<GroupId>,
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

impl ListNewInstantMessages {
    /// With what every site requires; everything else is unset.
    pub fn new(case_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            case_ids: case_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
    /// Sets [`last_message_time_id`](field@Self::last_message_time_id). Mark of the last poll.
    pub fn last_message_time_id(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.last_message_time_id);
        self
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
    "ListNewInstantMessages",
    &[
        F::query("case_ids", K::Csv(&K::Text)).required().limits(&[L::MaxItems(100)]),
        F::query("last_message_time_id", K::Text).limits(&[L::MaxLen(64)]),
        F::query("group_id", K::Text).limits(&[L::MaxLen(64)]),
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
    ListNewInstantMessages : REQUEST; case_ids, last_message_time_id, group_id,
    trim_osm_rich_text_label, x_site, x_language, x_time_zone
);

/// What [`ListNewInstantMessages`] answers.
#[non_exhaustive]
pub struct ListNewInstantMessagesResponse {
    /// Status of the tickets.
    pub imstatus: Vec<InstantMessageStatus>,
    /// New messages.
    pub immsg: Vec<InstantMessages>,
    /// Mark of the last poll.
    pub last_message_time_id: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListNewInstantMessagesResponse",
    &[
        F::body("imstatus", K::List(&K::Object(&INSTANT_MESSAGE_STATUS))),
        F::body("immsg", K::List(&K::Object(&INSTANT_MESSAGES))),
        F::body("last_message_time_id", K::Text),
    ],
);

record!(
    ListNewInstantMessagesResponse : RESPONSE; imstatus, immsg, last_message_time_id
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListNewInstantMessages",
    section: "ticket-messages",
    title: "Poll instant messages",
    title_zh: "轮询查询即时消息",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/cases/instant-messages",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/ListNewInstantMessages.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListNewInstantMessages => ListNewInstantMessagesResponse : OPERATION of SERVICE;
    Customer, Partner
);

/// State of the instant messages of a ticket.
#[doc(alias = "ImStatusV2")]
#[non_exhaustive]
pub struct InstantMessageStatus {
    /// Status. 0 to 1. Limits as the vendor's SDK has them.
    pub status: Option<i64>,
    /// Ticket ID.
    pub incident_id: Option<CaseId>,
}

static INSTANT_MESSAGE_STATUS: meta::Object = meta::Object::plain(
    "InstantMessageStatus",
    &[
        F::body("status", K::Integer).limits(&[L::Min("0"), L::Max("1")]),
        F::body("incident_id", K::Text),
    ],
);

record!(InstantMessageStatus : INSTANT_MESSAGE_STATUS; status, incident_id);

/// Instant messages of a ticket.
#[doc(alias = "UserInstantIncidentMsgV2")]
#[non_exhaustive]
pub struct InstantMessages {
    /// Ticket ID.
    pub incident_id: Option<CaseId>,
    /// Messages.
    pub message_list: Vec<Message>,
}

static INSTANT_MESSAGES: meta::Object = meta::Object::plain(
    "InstantMessages",
    &[
        F::body("incident_id", K::Text),
        F::body("message_list", K::List(&K::Object(&crate::types::MESSAGE))),
    ],
);

record!(InstantMessages : INSTANT_MESSAGES; incident_id, message_list);
