// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List operation log of a ticket.

use crate::prelude::*;

/// List operation log of a ticket.
///
/// Lists what was done to a ticket, by whom and when.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/cases/{case_id}/operate-logs` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListCaseOperateLogs.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListCaseOperateLogs.html> <https://support.huaweicloud.com/eu/api-ticket/ListCaseOperateLogs.html> |
/// | Chinese title | 查询工单操作日志 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCaseOperateLogs::new("2410081539")).await?;
/// # Ok(()) }
/// ```
///
/// # Not documented by the vendor
///
/// - Limits of case_id, group_id.
#[doc(alias = "查询工单操作日志")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCaseOperateLogs {
    /// Ticket ID. Required.
    pub case_id: CaseId,
    /// IAM user group ID; send it to work on tickets of others in the group.
    pub group_id: Option<GroupId>,
    /// Record offset. 0 to 65535. Limits as the vendor's SDK has them.
    pub offset: Option<i64>,
    /// Records a page. 0 to 100. Limits as the vendor's SDK has them.
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

impl ListCaseOperateLogs {
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
    "ListCaseOperateLogs",
    &[
        F::path("case_id", K::Text).required(),
        F::query("group_id", K::Text),
        F::query("offset", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::query("limit", K::Integer).limits(&[L::Min("0"), L::Max("100")]),
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
    ListCaseOperateLogs : REQUEST; case_id, group_id, offset, limit, x_site, x_language,
    x_time_zone
);

/// What [`ListCaseOperateLogs`] answers.
#[non_exhaustive]
pub struct ListCaseOperateLogsResponse {
    /// Number of records. 0 to 65535. Limits as the vendor's SDK has them.
    pub total_count: Option<i64>,
    /// Log entries.
    pub incident_operate_log_list: Vec<CaseOperation>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCaseOperateLogsResponse",
    &[
        F::body("total_count", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("incident_operate_log_list", K::List(&K::Object(&CASE_OPERATION))),
    ],
);

record!(ListCaseOperateLogsResponse : RESPONSE; total_count, incident_operate_log_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCaseOperateLogs",
    section: "tickets",
    title: "List operation log of a ticket",
    title_zh: "查询工单操作日志",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/cases/{case_id}/operate-logs",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListCaseOperateLogs.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("incident_operate_log_list"),
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
    ListCaseOperateLogs => ListCaseOperateLogsResponse : OPERATION of SERVICE; Customer,
    Partner
);

impl Paged for ListCaseOperateLogs {
    type Item = CaseOperation;
    fn take_items(page: &mut Self::Response) -> Vec<CaseOperation> {
        std::mem::take(&mut page.incident_operate_log_list)
    }
}

/// Something done to a ticket.
#[doc(alias = "IncidentOperateLogV2")]
#[non_exhaustive]
pub struct CaseOperation {
    /// Log entry ID.
    pub incident_log_id: Option<String>,
    /// Ticket ID.
    pub incident_id: Option<CaseId>,
    /// Kind of operation. 0 to 65535. Limits as the vendor's SDK has them.
    pub operate_type: Option<i64>,
    /// Kind of operator. 0 to 3. Limits as the vendor's SDK has them.
    pub operator_type: Option<i64>,
    /// Operator ID.
    pub operator_id: Option<String>,
    /// Operator name.
    pub operator_name: Option<String>,
    /// Description of the operation.
    pub operate_desc: Option<String>,
    /// When the operation was made.
    pub operate_time: Option<String>,
    /// Time of the operation as timestamp.
    pub timestamp_operate_time: Option<String>,
}

static CASE_OPERATION: meta::Object = meta::Object::plain(
    "CaseOperation",
    &[
        F::body("incident_log_id", K::Text),
        F::body("incident_id", K::Text),
        F::body("operate_type", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("operator_type", K::Integer).limits(&[L::Min("0"), L::Max("3")]),
        F::body("operator_id", K::Text),
        F::body("operator_name", K::Text).sensitive(),
        F::body("operate_desc", K::Text),
        F::body("operate_time", K::Text),
        F::body("timestamp_operate_time", K::Text),
    ],
);

record!(
    CaseOperation : CASE_OPERATION; incident_log_id, incident_id, operate_type,
    operator_type, operator_id, operator_name, operate_desc, operate_time,
    timestamp_operate_time
);
