// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List messages.

use crate::prelude::*;

/// List messages.
///
/// Lists the messages of a ticket.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/cases/{case_id}/messages` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListMessages.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListMessages.html> <https://support.huaweicloud.com/eu/api-ticket/ListMessages.html> |
/// | Chinese title | 查询留言 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_messages::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListMessages::new("2410081539")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - trim_osm_rich_text_label is on the newest China page only, not in the SDK 3.1.219.
#[doc(alias = "查询留言")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListMessages {
    /// Ticket ID. Required. At most 64 characters.
    pub case_id: CaseId,
    /// IAM user group ID; send it to work on tickets of others in the group. At most 64 characters.
    pub group_id: Option<GroupId>,
    /// Record offset. 0 to 65535. Default: `0`. Limits as the vendor's SDK has them.
    pub offset: Option<i64>,
    /// Records a page. 0 to 100. Default: `10`. Limits as the vendor's SDK has them.
    pub limit: Option<i64>,
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

impl ListMessages {
    /// With what every site requires; everything else is unset.
    pub fn new(case_id: impl Into<CaseId>) -> Self {
        Self {
            case_id: case_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`group_id`](field@Self::group_id). IAM user group ID; send it to work on tickets of others in the group.
    pub fn group_id(mut self, value: impl Setting<GroupId>) -> Self {
        value.set(&mut self.group_id);
        self
    }
    /// Sets [`offset`](field@Self::offset). Record offset.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Records a page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
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
    "ListMessages",
    &[
        F::path("case_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::query("group_id", K::Text).limits(&[L::MaxLen(64)]),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("65535")]),
        F::query("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("0"), L::Max("100")]),
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
    ListMessages : REQUEST; case_id, group_id, offset, limit, trim_osm_rich_text_label,
    x_site, x_language, x_time_zone
);

/// What [`ListMessages`] answers.
#[non_exhaustive]
pub struct ListMessagesResponse {
    /// Number of records. 0 to 65535. Limits as the vendor's SDK has them.
    pub count: Option<i64>,
    /// Messages.
    pub message_list: Vec<Message>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListMessagesResponse",
    &[
        F::body("count", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("message_list", K::List(&K::Object(&crate::types::MESSAGE))),
    ],
);

record!(ListMessagesResponse : RESPONSE; count, message_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListMessages",
    section: "ticket-messages",
    title: "List messages",
    title_zh: "查询留言",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/cases/{case_id}/messages",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListMessages.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("message_list"),
        total: Some("count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListMessages => ListMessagesResponse : OPERATION of SERVICE; Customer, Partner
);

impl Paged for ListMessages {
    type Item = Message;
    fn take_items(page: &mut Self::Response) -> Vec<Message> {
        std::mem::take(&mut page.message_list)
    }
}
