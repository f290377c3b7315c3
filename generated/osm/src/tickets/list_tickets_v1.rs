// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List tickets (v1).
#![allow(deprecated)]

use crate::prelude::*;

/// List tickets (v1).
///
/// Lists submitted tickets; by key word or ticket ID.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/servicerequest/case` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): Historical API; the documents recommend v2. The operation name is ours, the pages have none. |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `pageNo` is a page number from 1 |
/// | Replaced by | [`ListCases`](crate::tickets::ListCases) |
/// | Source | <https://support.huaweicloud.com/api-ticket/ticket_api_10002.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ticket_api_10002.html> <https://support.huaweicloud.com/eu/api-ticket/ticket_api_10002.html> (2025-04-12) |
/// | Chinese title | 查询工单列表 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListTicketsV1::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The v1 pages give caseId 32 characters; the same IDs have 64 in v2, which is taken here.
/// - The page example sends subCustomerId, which the table does not have.
/// - Status is a String in the table of this list, an Integer in that of ShowTicketV1.
#[doc(alias = "查询工单列表")]
#[deprecated(note = "the vendor is taking it offline; use `ListCases`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListTicketsV1 {
    /// Key word over the description. At most 16 characters. Wire name `searchKey`.
    #[doc(alias = "searchKey")]
    pub search_key: Option<String>,
    /// Ticket ID, or a part of it. At most 64 characters. Wire name `caseId`.
    #[doc(alias = "caseId")]
    pub case_id: Option<CaseId>,
    /// IAM user name, or a part of it. At most 32 characters. Wire name `subCustomerName`.
    #[doc(alias = "subCustomerName")]
    pub sub_customer_name: Option<String>,
    /// Start of the queried time, such as 2019-05-22 03:30:52. Wire name `startTime`.
    #[doc(alias = "startTime")]
    pub start_time: Option<String>,
    /// End of the queried time, such as 2019-05-22 03:30:52. Wire name `endTime`.
    #[doc(alias = "endTime")]
    pub end_time: Option<String>,
    /// Status; left out: all.
    pub status: Option<CaseStatus>,
    /// Page number. Default: `1`. Wire name `pageNo`.
    #[doc(alias = "pageNo")]
    pub page_no: Option<i64>,
    /// Records a page. 1 to 100. Default: `10`. Wire name `pageSize`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i64>,
}

impl ListTicketsV1 {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`search_key`](field@Self::search_key). Key word over the description.
    pub fn search_key(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.search_key);
        self
    }
    /// Sets [`case_id`](field@Self::case_id). Ticket ID, or a part of it.
    pub fn case_id(mut self, value: impl Setting<CaseId>) -> Self {
        value.set(&mut self.case_id);
        self
    }
    /// Sets [`sub_customer_name`](field@Self::sub_customer_name). IAM user name, or a part of it.
    pub fn sub_customer_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.sub_customer_name);
        self
    }
    /// Sets [`start_time`](field@Self::start_time). Start of the queried time, such as 2019-05-22 03:30:52.
    pub fn start_time(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.start_time);
        self
    }
    /// Sets [`end_time`](field@Self::end_time). End of the queried time, such as 2019-05-22 03:30:52.
    pub fn end_time(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.end_time);
        self
    }
    /// Sets [`status`](field@Self::status). Status; left out: all.
    pub fn status(mut self, value: impl Setting<CaseStatus>) -> Self {
        value.set(&mut self.status);
        self
    }
    /// Sets [`page_no`](field@Self::page_no). Page number.
    pub fn page_no(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.page_no);
        self
    }
    /// Sets [`page_size`](field@Self::page_size). Records a page.
    pub fn page_size(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.page_size);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListTicketsV1",
    &[
        F::query("searchKey", K::Text).named("search_key").limits(&[L::MaxLen(16)]),
        F::query("caseId", K::Text).named("case_id").limits(&[L::MaxLen(64)]),
        F::query("subCustomerName", K::Text)
            .named("sub_customer_name")
            .sensitive()
            .limits(&[L::MaxLen(32)]),
        F::query("startTime", K::Text).named("start_time"),
        F::query("endTime", K::Text).named("end_time"),
        F::query("status", K::Enum(CaseStatus::META)),
        F::query("pageNo", K::Integer).named("page_no").default("1"),
        F::query("pageSize", K::Integer)
            .named("page_size")
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
    ],
);

request!(
    ListTicketsV1 : REQUEST; search_key, case_id, sub_customer_name, start_time,
    end_time, status, page_no, page_size
);

/// What [`ListTicketsV1`] answers.
#[non_exhaustive]
pub struct ListTicketsV1Response {
    /// Number of tickets. Wire name `totalCount`.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
    /// Tickets. Wire name `caseList`.
    #[doc(alias = "caseList")]
    pub case_list: Vec<OldTicket>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListTicketsV1Response",
    &[
        F::body("totalCount", K::Integer).named("total_count"),
        F::body("caseList", K::List(&K::Object(&OLD_TICKET))).named("case_list"),
    ],
);

record!(ListTicketsV1Response : RESPONSE; total_count, case_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListTicketsV1",
    section: "tickets",
    title: "List tickets (v1)",
    title_zh: "查询工单列表",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListCases"),
    method: meta::Method::Get,
    path: "/v1.0/servicerequest/case",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ticket_api_10002.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "pageNo",
        limit: "pageSize",
        items: Some("caseList"),
        total: Some("totalCount"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListTicketsV1 => ListTicketsV1Response : OPERATION of SERVICE; Customer, Partner
);

impl Paged for ListTicketsV1 {
    type Item = OldTicket;
    fn take_items(page: &mut Self::Response) -> Vec<OldTicket> {
        std::mem::take(&mut page.case_list)
    }
}

/// A ticket in the list.
#[doc(alias = "TicketV1")]
#[non_exhaustive]
pub struct OldTicket {
    /// Ticket ID. Wire name `caseId`.
    #[doc(alias = "caseId")]
    pub case_id: Option<CaseId>,
    /// Problem type name. Wire name `businessTypeName`.
    #[doc(alias = "businessTypeName")]
    pub business_type_name: Option<String>,
    /// Ticket type name. Wire name `typeName`.
    #[doc(alias = "typeName")]
    pub type_name: Option<String>,
    /// Account ID. Wire name `customerId`.
    #[doc(alias = "customerId")]
    pub customer_id: Option<CustomerId>,
    /// IAM user ID. Wire name `subCustomerId`.
    #[doc(alias = "subCustomerId")]
    pub sub_customer_id: Option<String>,
    /// IAM user name. Wire name `subCustomerName`.
    #[doc(alias = "subCustomerName")]
    pub sub_customer_name: Option<String>,
    /// Region name. Wire name `dcName`.
    #[doc(alias = "dcName")]
    pub dc_name: Option<String>,
    /// Problem description. Wire name `simpleDescribe`.
    #[doc(alias = "simpleDescribe")]
    pub simple_describe: Option<String>,
    /// Status. Travels as text.
    pub status: Option<CaseStatus>,
    /// When it was made, such as 2019-05-22T03:30:52Z. Wire name `createTime`.
    #[doc(alias = "createTime")]
    pub create_time: Option<String>,
}

static OLD_TICKET: meta::Object = meta::Object::plain(
    "OldTicket",
    &[
        F::body("caseId", K::Text).named("case_id"),
        F::body("businessTypeName", K::Text).named("business_type_name"),
        F::body("typeName", K::Text).named("type_name"),
        F::body("customerId", K::Text).named("customer_id"),
        F::body("subCustomerId", K::Text).named("sub_customer_id"),
        F::body("subCustomerName", K::Text).named("sub_customer_name").sensitive(),
        F::body("dcName", K::Text).named("dc_name"),
        F::body("simpleDescribe", K::Text).named("simple_describe"),
        F::body("status", K::Enum(CaseStatus::META)).wire(W::Text),
        F::body("createTime", K::Text).named("create_time"),
    ],
);

record!(
    OldTicket : OLD_TICKET; case_id, business_type_name, type_name, customer_id,
    sub_customer_id, sub_customer_name, dc_name, simple_describe, status, create_time
);
