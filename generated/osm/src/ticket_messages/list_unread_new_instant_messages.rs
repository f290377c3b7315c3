// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List unread messages.

use crate::prelude::*;

/// List unread messages.
///
/// Lists unread messages.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/cases/instant-messages/unread` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListUnreadNewInstantMessages.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListUnreadNewInstantMessages.html> <https://support.huaweicloud.com/eu/api-ticket/ListUnreadNewInstantMessages.html> |
/// | Chinese title | 查询未读消息 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_messages::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListUnreadNewInstantMessages::new(["case_ids"])).await?;
/// # Ok(()) }
/// ```
///
/// # Not documented by the vendor
///
/// - Whether case_ids may be repeated instead: the vendor's API definition has commas (and repeats for ListOrderIncident alone), and so have its examples for labels; the core of its SDKs repeats all lists.
/// - Limits of group_id.
#[doc(alias = "查询未读消息")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListUnreadNewInstantMessages {
    /// Ticket IDs. Required. One parameter with comma-separated values.
    pub case_ids: Vec<String>,
    /// IAM user group ID; send it to work on tickets of others in the group.
    pub group_id: Option<GroupId>,
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

impl ListUnreadNewInstantMessages {
    /// With what every site requires; everything else is unset.
    pub fn new(case_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            case_ids: case_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
    /// Sets [`group_id`](field@Self::group_id). IAM user group ID; send it to work on tickets of others in the group.
    pub fn group_id(mut self, value: impl Setting<GroupId>) -> Self {
        value.set(&mut self.group_id);
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
    "ListUnreadNewInstantMessages",
    &[
        F::query("case_ids", K::Csv(&K::Text)).required(),
        F::query("group_id", K::Text),
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
    ListUnreadNewInstantMessages : REQUEST; case_ids, group_id, x_site, x_language,
    x_time_zone
);

/// What [`ListUnreadNewInstantMessages`] answers.
#[non_exhaustive]
pub struct ListUnreadNewInstantMessagesResponse {
    /// Unread messages by ticket.
    pub imunread: Vec<UnreadCount>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListUnreadNewInstantMessagesResponse",
    &[F::body("imunread", K::List(&K::Object(&UNREAD_COUNT)))],
);

record!(ListUnreadNewInstantMessagesResponse : RESPONSE; imunread);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListUnreadNewInstantMessages",
    section: "ticket-messages",
    title: "List unread messages",
    title_zh: "查询未读消息",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/cases/instant-messages/unread",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/ListUnreadNewInstantMessages.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListUnreadNewInstantMessages => ListUnreadNewInstantMessagesResponse : OPERATION of
    SERVICE; Customer, Partner
);

/// Unread messages of a ticket.
#[doc(alias = "ImUnreadV2")]
#[non_exhaustive]
pub struct UnreadCount {
    /// Status. 0 to 20. Limits as the vendor's SDK has them.
    pub status: Option<i64>,
    /// Ticket ID.
    pub incident_id: Option<CaseId>,
    /// Number of unread messages. 0 to 65535. Limits as the vendor's SDK has them.
    pub unread_num: Option<i64>,
}

static UNREAD_COUNT: meta::Object = meta::Object::plain(
    "UnreadCount",
    &[
        F::body("status", K::Integer).limits(&[L::Min("0"), L::Max("20")]),
        F::body("incident_id", K::Text),
        F::body("unread_num", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
    ],
);

record!(UnreadCount : UNREAD_COUNT; status, incident_id, unread_num);
