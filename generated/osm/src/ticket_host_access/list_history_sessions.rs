// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List bastion sessions.

use crate::prelude::*;

/// List bastion sessions.
///
/// Lists the bastion sessions of a request for access.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/authorizations/{authorization_id}/authorization-details/{authorization_detail_id}/history-sessions` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListHistorySessions.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListHistorySessions.html> <https://support.huaweicloud.com/eu/api-ticket/ListHistorySessions.html> |
/// | Chinese title | 查询堡垒机历史会话列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_host_access::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListHistorySessions::new("authorization_id", 1)).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The newest China page allows -1 for offset and limit, the other pages 0 and 1 as least values.
///
/// # Not documented by the vendor
///
/// - Limits of authorization_id, authorization_detail_id.
#[doc(alias = "查询堡垒机历史会话列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListHistorySessions {
    /// Authorization ID. Required.
    pub authorization_id: AuthorizationId,
    /// Authorization item ID. Required.
    pub authorization_detail_id: i64,
    /// IAM user group ID; send it to work on tickets of others in the group. At most 64 characters.
    pub group_id: Option<GroupId>,
    /// Record offset. -1 to 65535. Default: `0`. Limits as the vendor's SDK has them.
    pub offset: Option<i64>,
    /// Records a page. -1 to 100. Default: `10`. Limits as the vendor's SDK has them.
    pub limit: Option<i64>,
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

impl ListHistorySessions {
    /// With what every site requires; everything else is unset.
    pub fn new(
        authorization_id: impl Into<AuthorizationId>,
        authorization_detail_id: i64,
    ) -> Self {
        Self {
            authorization_id: authorization_id.into(),
            authorization_detail_id,
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
    "ListHistorySessions",
    &[
        F::path("authorization_id", K::Text).required(),
        F::path("authorization_detail_id", K::Integer).required(),
        F::query("group_id", K::Text).limits(&[L::MaxLen(64)]),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("-1"), L::Max("65535")]),
        F::query("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("-1"), L::Max("100")]),
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
    ListHistorySessions : REQUEST; authorization_id, authorization_detail_id, group_id,
    offset, limit, x_site, x_language, x_time_zone
);

/// What [`ListHistorySessions`] answers.
#[non_exhaustive]
pub struct ListHistorySessionsResponse {
    /// Number of records. At least 0. Limits as the vendor's SDK has them.
    pub total_count: Option<i64>,
    /// Sessions.
    pub session_list: Vec<BastionSession>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListHistorySessionsResponse",
    &[
        F::body("total_count", K::Integer).limits(&[L::Min("0")]),
        F::body("session_list", K::List(&K::Object(&BASTION_SESSION))),
    ],
);

record!(ListHistorySessionsResponse : RESPONSE; total_count, session_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListHistorySessions",
    section: "ticket-host-access",
    title: "List bastion sessions",
    title_zh: "查询堡垒机历史会话列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/authorizations/{authorization_id}/authorization-details/{authorization_detail_id}/history-sessions",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListHistorySessions.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("session_list"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListHistorySessions => ListHistorySessionsResponse : OPERATION of SERVICE; Customer,
    Partner
);

impl Paged for ListHistorySessions {
    type Item = BastionSession;
    fn take_items(page: &mut Self::Response) -> Vec<BastionSession> {
        std::mem::take(&mut page.session_list)
    }
}

/// A session on a bastion host.
#[doc(alias = "OperateHistorySession")]
#[non_exhaustive]
pub struct BastionSession {
    /// How long it lasts. At most 64 characters.
    pub duration: Option<String>,
    /// Bastion session ID. At least 0. Limits as the vendor's SDK has them.
    pub session_id: Option<i64>,
    /// Start of the session. At most 64 characters.
    pub start_time: Option<String>,
    /// End of the session. At most 64 characters.
    pub end_time: Option<String>,
}

static BASTION_SESSION: meta::Object = meta::Object::plain(
    "BastionSession",
    &[
        F::body("duration", K::Text).limits(&[L::MaxLen(64)]),
        F::body("session_id", K::Integer).limits(&[L::Min("0")]),
        F::body("start_time", K::Text).limits(&[L::MaxLen(64)]),
        F::body("end_time", K::Text).limits(&[L::MaxLen(64)]),
    ],
);

record!(BastionSession : BASTION_SESSION; duration, session_id, start_time, end_time);
