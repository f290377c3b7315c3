// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List tickets.

use crate::prelude::*;

/// List tickets.
///
/// Lists tickets.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/cases` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListCases.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListCases.html> <https://support.huaweicloud.com/eu/api-ticket/ListCases.html> |
/// | Chinese title | 查询工单列表接口 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCases::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The newest China page gives search_key 3 items and incident_id 32 characters; the older ones, 32 and 64, are taken.
/// - The newest China page gives query_start_time and query_end_time the form yyyy-MM-dd HH:mm:ss and a key word 64 characters; not enforced, the other pages say neither.
///
/// # Not documented by the vendor
///
/// - Whether search_key and label_id_list may be repeated instead: the vendor's API definition has commas (and repeats for ListOrderIncident alone), and so have its examples for labels; the core of its SDKs repeats all lists.
#[doc(alias = "查询工单列表接口")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCases {
    /// Key words. At most 32 items. One parameter with comma-separated values.
    pub search_key: Option<Vec<String>>,
    /// Label IDs, at most 5. At most 5 items. One parameter with comma-separated values.
    pub label_id_list: Option<Vec<String>>,
    /// Key word over ticket ID and description. At most 64 characters.
    pub app_key: Option<String>,
    /// Ticket ID. At most 64 characters.
    pub incident_id: Option<CaseId>,
    /// Start of the queried time. At most 32 characters.
    pub query_start_time: Option<String>,
    /// End of the queried time. At most 32 characters.
    pub query_end_time: Option<String>,
    /// Status.
    pub status: Option<CaseListStatus>,
    /// List of statuses. At most 32 characters.
    pub incident_status: Option<String>,
    /// Sub-user ID. At most 64 characters.
    pub x_customer_id: Option<String>,
    /// Sub-user name. At most 64 characters.
    pub x_customer_name: Option<String>,
    /// IAM user group ID; send it to work on tickets of others in the group. At most 64 characters.
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

impl ListCases {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`search_key`](field@Self::search_key). Key words.
    pub fn search_key<F>(mut self, value: impl SettingsInto<String, F>) -> Self {
        value.set(&mut self.search_key);
        self
    }
    /// Sets [`label_id_list`](field@Self::label_id_list). Label IDs, at most 5.
    pub fn label_id_list<F>(mut self, value: impl SettingsInto<String, F>) -> Self {
        value.set(&mut self.label_id_list);
        self
    }
    /// Sets [`app_key`](field@Self::app_key). Key word over ticket ID and description.
    pub fn app_key(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.app_key);
        self
    }
    /// Sets [`incident_id`](field@Self::incident_id). Ticket ID.
    pub fn incident_id(mut self, value: impl Setting<CaseId>) -> Self {
        value.set(&mut self.incident_id);
        self
    }
    /// Sets [`query_start_time`](field@Self::query_start_time). Start of the queried time.
    pub fn query_start_time(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.query_start_time);
        self
    }
    /// Sets [`query_end_time`](field@Self::query_end_time). End of the queried time.
    pub fn query_end_time(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.query_end_time);
        self
    }
    /// Sets [`status`](field@Self::status). Status.
    pub fn status(mut self, value: impl Setting<CaseListStatus>) -> Self {
        value.set(&mut self.status);
        self
    }
    /// Sets [`incident_status`](field@Self::incident_status). List of statuses.
    pub fn incident_status(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.incident_status);
        self
    }
    /// Sets [`x_customer_id`](field@Self::x_customer_id). Sub-user ID.
    pub fn x_customer_id(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.x_customer_id);
        self
    }
    /// Sets [`x_customer_name`](field@Self::x_customer_name). Sub-user name.
    pub fn x_customer_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.x_customer_name);
        self
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
    "ListCases",
    &[
        F::query("search_key", K::Csv(&K::Text)).limits(&[L::MaxItems(32)]),
        F::query("label_id_list", K::Csv(&K::Text)).limits(&[L::MaxItems(5)]),
        F::query("app_key", K::Text).limits(&[L::MaxLen(64)]),
        F::query("incident_id", K::Text).limits(&[L::MaxLen(64)]),
        F::query("query_start_time", K::Text).limits(&[L::MaxLen(32)]),
        F::query("query_end_time", K::Text).limits(&[L::MaxLen(32)]),
        F::query("status", K::Enum(CaseListStatus::META)),
        F::query("incident_status", K::Text).limits(&[L::MaxLen(32)]),
        F::query("x_customer_id", K::Text).limits(&[L::MaxLen(64)]),
        F::query("x_customer_name", K::Text).sensitive().limits(&[L::MaxLen(64)]),
        F::query("group_id", K::Text).limits(&[L::MaxLen(64)]),
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
    ListCases : REQUEST; search_key, label_id_list, app_key, incident_id,
    query_start_time, query_end_time, status, incident_status, x_customer_id,
    x_customer_name, group_id, offset, limit, x_site, x_language, x_time_zone
);

/// What [`ListCases`] answers.
#[non_exhaustive]
pub struct ListCasesResponse {
    /// Number of records. 0 to 65535. Limits as the vendor's SDK has them.
    pub total_count: Option<i64>,
    /// Tickets.
    pub incident_info_list: Vec<Case>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCasesResponse",
    &[
        F::body("total_count", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("incident_info_list", K::List(&K::Object(&CASE))),
    ],
);

record!(ListCasesResponse : RESPONSE; total_count, incident_info_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCases",
    section: "tickets",
    title: "List tickets",
    title_zh: "查询工单列表接口",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/cases",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListCases.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("incident_info_list"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(ListCases => ListCasesResponse : OPERATION of SERVICE; Customer, Partner);

impl Paged for ListCases {
    type Item = Case;
    fn take_items(page: &mut Self::Response) -> Vec<Case> {
        std::mem::take(&mut page.incident_info_list)
    }
}

/// A ticket in the list.
#[doc(alias = "IncidentInfoV2")]
#[non_exhaustive]
pub struct Case {
    /// Sub-user ID.
    pub xcustomer_id: Option<String>,
    /// Sub-user name.
    pub xcustomer_name: Option<String>,
    /// Status. 0 to 20. Limits as the vendor's SDK has them.
    pub status: Option<i64>,
    /// Ticket ID.
    pub incident_id: Option<CaseId>,
    /// Problem type name.
    pub business_type_name: Option<String>,
    /// Ticket type name.
    pub incident_type_name: Option<String>,
    /// Product name.
    pub product_category_name: Option<String>,
    /// Service type.
    pub incident_service_type: Option<String>,
    /// Account ID.
    pub customer_id: Option<CustomerId>,
    /// Region name.
    pub dc_name: Option<String>,
    /// Problem description.
    pub simple_description: Option<String>,
    /// Who caused the problem.
    pub root_cause: Option<String>,
    /// Solution.
    pub resolution: Option<String>,
    /// When it was made.
    pub create_time: Option<String>,
    /// When it was solved.
    pub confirmed_time: Option<String>,
    /// Labels.
    pub label_list: Vec<ListedLabel>,
}

static CASE: meta::Object = meta::Object::plain(
    "Case",
    &[
        F::body("xcustomer_id", K::Text),
        F::body("xcustomer_name", K::Text).sensitive(),
        F::body("status", K::Integer).limits(&[L::Min("0"), L::Max("20")]),
        F::body("incident_id", K::Text),
        F::body("business_type_name", K::Text),
        F::body("incident_type_name", K::Text),
        F::body("product_category_name", K::Text),
        F::body("incident_service_type", K::Text),
        F::body("customer_id", K::Text),
        F::body("dc_name", K::Text),
        F::body("simple_description", K::Text),
        F::body("root_cause", K::Text),
        F::body("resolution", K::Text),
        F::body("create_time", K::Text),
        F::body("confirmed_time", K::Text),
        F::body("label_list", K::List(&K::Object(&LISTED_LABEL))),
    ],
);

record!(
    Case : CASE; xcustomer_id, xcustomer_name, status, incident_id, business_type_name,
    incident_type_name, product_category_name, incident_service_type, customer_id,
    dc_name, simple_description, root_cause, resolution, create_time, confirmed_time,
    label_list
);

/// A label of a ticket in the list.
#[doc(alias = "LabelInfo")]
#[non_exhaustive]
pub struct ListedLabel {
    /// Label ID. 0 to 65535. Limits as the vendor's SDK has them.
    pub label_id: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Color such as #000000.
    pub color: Option<String>,
}

static LISTED_LABEL: meta::Object = meta::Object::plain(
    "ListedLabel",
    &[
        F::body("label_id", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("name", K::Text),
        F::body("color", K::Text),
    ],
);

record!(ListedLabel : LISTED_LABEL; label_id, name, color);

/// State of a ticket, as the list filters by it.
#[non_exhaustive]
pub enum CaseListStatus {
    /// To be accepted (`0`).
    Accepting,
    /// Being processed (`1`).
    Processing,
    /// Result to be confirmed (`2`).
    Confirming,
    /// Completed (`3`).
    Completed,
    /// Withdrawn (`4`).
    Withdrawn,
    /// Suspended (`5`).
    Suspended,
    /// Invalid (`12`).
    Invalid,
    /// Deleted; newest China page only (`13`).
    Deleted,
    /// Feedback awaited (`17`).
    FeedbackAwaited,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    CaseListStatus : integer; Accepting = "0", Processing = "1", Confirming = "2",
    Completed = "3", Withdrawn = "4", Suspended = "5", Invalid = "12", Deleted = "13",
    FeedbackAwaited = "17"
);
