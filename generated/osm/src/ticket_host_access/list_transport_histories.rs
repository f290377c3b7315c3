// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List file transfers of a bastion session.

use crate::prelude::*;

/// List file transfers of a bastion session.
///
/// Lists the files that were moved in a bastion session.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/authorizations/{authorization_id}/authorization-details/{authorization_detail_id}/sessions/{session_id}/operation-file-logs` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListTransportHistories.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListTransportHistories.html> <https://support.huaweicloud.com/eu/api-ticket/ListTransportHistories.html> |
/// | Chinese title | 查询堡垒机文件传输记录 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_host_access::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListTransportHistories::new(ListTransportHistoriesRequired { authorization_id: "authorization_id".into(), authorization_detail_id: 0, session_id: 0 })).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The newest China page allows -1 for offset and limit, the other pages 0 and 1 as least values.
#[doc(alias = "查询堡垒机文件传输记录")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListTransportHistories {
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

/// What every site requires of [`ListTransportHistories`].
pub struct ListTransportHistoriesRequired {
    /// Authorization ID. Required. 1 to 32 characters.
    pub authorization_id: AuthorizationId,
    /// Authorization item ID. Required. At least 0. Limits as the vendor's SDK has them.
    pub authorization_detail_id: i64,
    /// Bastion session ID. Required. At least 0. Limits as the vendor's SDK has them.
    pub session_id: i64,
}

required!(
    ListTransportHistoriesRequired of ListTransportHistories; authorization_id,
    authorization_detail_id, session_id
);

impl ListTransportHistories {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ListTransportHistoriesRequired) -> Self {
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
    "ListTransportHistories",
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
    ListTransportHistories : REQUEST; authorization_id, authorization_detail_id,
    session_id, group_id, sort, offset, limit, x_site, x_language, x_time_zone
);

/// What [`ListTransportHistories`] answers.
#[non_exhaustive]
pub struct ListTransportHistoriesResponse {
    /// Number of records. At least 0. Limits as the vendor's SDK has them.
    pub total_count: Option<i64>,
    /// File transfers.
    pub file_ops_list: Vec<FileTransfer>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListTransportHistoriesResponse",
    &[
        F::body("total_count", K::Integer).limits(&[L::Min("0")]),
        F::body("file_ops_list", K::List(&K::Object(&FILE_TRANSFER))),
    ],
);

record!(ListTransportHistoriesResponse : RESPONSE; total_count, file_ops_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListTransportHistories",
    section: "ticket-host-access",
    title: "List file transfers of a bastion session",
    title_zh: "查询堡垒机文件传输记录",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/authorizations/{authorization_id}/authorization-details/{authorization_detail_id}/sessions/{session_id}/operation-file-logs",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/ListTransportHistories.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("file_ops_list"),
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
    ListTransportHistories => ListTransportHistoriesResponse : OPERATION of SERVICE;
    Customer, Partner
);

impl Paged for ListTransportHistories {
    type Item = FileTransfer;
    fn take_items(page: &mut Self::Response) -> Vec<FileTransfer> {
        std::mem::take(&mut page.file_ops_list)
    }
}

/// A file moved in a bastion session.
#[doc(alias = "FileOperateLog")]
#[non_exhaustive]
pub struct FileTransfer {
    /// How long it lasts. At most 64 characters.
    pub duration: Option<String>,
    /// When the operation was made. At most 64 characters.
    pub operate_time: Option<String>,
    /// Kind of operation. At most 64 characters.
    pub operate_type: Option<String>,
    /// File name. At most 512 characters.
    pub file_name: Option<String>,
    /// Source path. At most 1024 characters.
    pub from_path: Option<String>,
    /// Target path. At most 1024 characters.
    pub to_path: Option<String>,
    /// File size with unit. At most 64 characters.
    pub file_size: Option<String>,
    /// Result of the operation. At most 64 characters.
    pub oper_result: Option<String>,
}

static FILE_TRANSFER: meta::Object = meta::Object::plain(
    "FileTransfer",
    &[
        F::body("duration", K::Text).limits(&[L::MaxLen(64)]),
        F::body("operate_time", K::Text).limits(&[L::MaxLen(64)]),
        F::body("operate_type", K::Text).limits(&[L::MaxLen(64)]),
        F::body("file_name", K::Text).limits(&[L::MaxLen(512)]),
        F::body("from_path", K::Text).limits(&[L::MaxLen(1024)]),
        F::body("to_path", K::Text).limits(&[L::MaxLen(1024)]),
        F::body("file_size", K::Text).limits(&[L::MaxLen(64)]),
        F::body("oper_result", K::Text).limits(&[L::MaxLen(64)]),
    ],
);

record!(
    FileTransfer : FILE_TRANSFER; duration, operate_time, operate_type, file_name,
    from_path, to_path, file_size, oper_result
);
