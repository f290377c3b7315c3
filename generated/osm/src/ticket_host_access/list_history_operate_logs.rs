// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List operation log of a bastion session.

use crate::prelude::*;

/// List operation log of a bastion session.
///
/// Lists what was done in a bastion session.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/authorizations/{authorization_id}/authorization-details/{authorization_detail_id}/sessions/{session_id}/operation-logs` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListHistoryOperateLogs.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListHistoryOperateLogs.html> <https://support.huaweicloud.com/eu/api-ticket/ListHistoryOperateLogs.html> |
/// | Chinese title | 查询堡垒机历史操作记录 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_host_access::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListHistoryOperateLogs::new(ListHistoryOperateLogsRequired { authorization_id: "authorization_id".into(), authorization_detail_id: 0, session_id: 0 })).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The newest China page allows -1 for offset and limit, the other pages 0 and 1 as least values.
#[doc(alias = "查询堡垒机历史操作记录")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListHistoryOperateLogs {
    /// Authorization ID. Required. 1 to 32 characters.
    pub authorization_id: AuthorizationId,
    /// Authorization item ID. Required. At least 0. Limits as the vendor's SDK has them.
    pub authorization_detail_id: i64,
    /// Bastion session ID. Required. At least 0. Limits as the vendor's SDK has them.
    pub session_id: i64,
    /// IAM user group ID; send it to work on tickets of others in the group. At most 64 characters.
    pub group_id: Option<GroupId>,
    /// 1 ascending by time, 0 descending. Default: `0`.
    pub sort: Option<LogOrder>,
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

/// What every site requires of [`ListHistoryOperateLogs`].
pub struct ListHistoryOperateLogsRequired {
    /// Authorization ID. Required. 1 to 32 characters.
    pub authorization_id: AuthorizationId,
    /// Authorization item ID. Required. At least 0. Limits as the vendor's SDK has them.
    pub authorization_detail_id: i64,
    /// Bastion session ID. Required. At least 0. Limits as the vendor's SDK has them.
    pub session_id: i64,
}

required!(
    ListHistoryOperateLogsRequired of ListHistoryOperateLogs; authorization_id,
    authorization_detail_id, session_id
);

impl ListHistoryOperateLogs {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ListHistoryOperateLogsRequired) -> Self {
        Self {
            authorization_id: required.authorization_id,
            authorization_detail_id: required.authorization_detail_id,
            session_id: required.session_id,
            ..Self::default()
        }
    }
    /// Sets [`group_id`](field@Self::group_id). IAM user group ID; send it to work on tickets of others in the group.
    pub fn group_id(mut self, value: impl Setting<GroupId>) -> Self {
        value.set(&mut self.group_id);
        self
    }
    /// Sets [`sort`](field@Self::sort). 1 ascending by time, 0 descending.
    pub fn sort(mut self, value: impl Setting<LogOrder>) -> Self {
        value.set(&mut self.sort);
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
    "ListHistoryOperateLogs",
    &[
        F::path("authorization_id", K::Text)
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::path("authorization_detail_id", K::Integer).required().limits(&[L::Min("0")]),
        F::path("session_id", K::Integer).required().limits(&[L::Min("0")]),
        F::query("group_id", K::Text).limits(&[L::MaxLen(64)]),
        F::query("sort", K::Enum(LogOrder::META)).default("0"),
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
    ListHistoryOperateLogs : REQUEST; authorization_id, authorization_detail_id,
    session_id, group_id, sort, offset, limit, x_site, x_language, x_time_zone
);

/// What [`ListHistoryOperateLogs`] answers.
#[non_exhaustive]
pub struct ListHistoryOperateLogsResponse {
    /// Number of records. At least 0. Limits as the vendor's SDK has them.
    pub total_count: Option<i64>,
    /// Operations.
    pub ops_list: Vec<BastionOperation>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListHistoryOperateLogsResponse",
    &[
        F::body("total_count", K::Integer).limits(&[L::Min("0")]),
        F::body("ops_list", K::List(&K::Object(&BASTION_OPERATION))),
    ],
);

record!(ListHistoryOperateLogsResponse : RESPONSE; total_count, ops_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListHistoryOperateLogs",
    section: "ticket-host-access",
    title: "List operation log of a bastion session",
    title_zh: "查询堡垒机历史操作记录",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/authorizations/{authorization_id}/authorization-details/{authorization_detail_id}/sessions/{session_id}/operation-logs",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/ListHistoryOperateLogs.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("ops_list"),
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
    ListHistoryOperateLogs => ListHistoryOperateLogsResponse : OPERATION of SERVICE;
    Customer, Partner
);

impl Paged for ListHistoryOperateLogs {
    type Item = BastionOperation;
    fn take_items(page: &mut Self::Response) -> Vec<BastionOperation> {
        std::mem::take(&mut page.ops_list)
    }
}

/// An operation in a bastion session.
#[doc(alias = "OperateLog")]
#[non_exhaustive]
pub struct BastionOperation {
    /// Command.
    pub oper: Option<String>,
    /// When the operation was made.
    pub operate_time: Option<String>,
}

static BASTION_OPERATION: meta::Object = meta::Object::plain(
    "BastionOperation",
    &[F::body("oper", K::Text), F::body("operate_time", K::Text)],
);

record!(BastionOperation : BASTION_OPERATION; oper, operate_time);
