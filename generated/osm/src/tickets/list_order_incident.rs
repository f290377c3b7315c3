// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List tickets (old path).
#![allow(deprecated)]

use crate::prelude::*;

/// List tickets (old path).
///
/// Lists tickets by a path outside /v2 that only an SDK has.
///
/// | | |
/// |---|---|
/// | Request | `GET /osm/incidentservice/api/v1/queryincident` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Unconfirmed | at International and Europe: tried with a warning |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `pageNo` is a page number from 1 |
/// | Replaced by | [`ListCases`](crate::tickets::ListCases) |
/// | Chinese title | 工单列表 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListOrderIncident::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - In the SDK only; no page found. Its path is outside /v2.
/// - No page of the international or European site was seen.
///
/// # Not documented by the vendor
///
/// - Limits of version, appKey, incidentId, queryStartTime, queryEndTime, incidentStatus, xCustomerName, groupId, productCategoryId, businessTypeId, xCustomerId.
#[doc(alias = "工单列表")]
#[deprecated(note = "the vendor is taking it offline; use `ListCases`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListOrderIncident {
    /// Version.
    pub version: Option<String>,
    /// Key words. The parameter is repeated. Wire name `searchKey`.
    #[doc(alias = "searchKey")]
    pub search_key: Option<Vec<String>>,
    /// Label IDs. The parameter is repeated. Wire name `labelIdList`.
    #[doc(alias = "labelIdList")]
    pub label_id_list: Option<Vec<i64>>,
    /// Key word over ticket ID and description. Wire name `appKey`.
    #[doc(alias = "appKey")]
    pub app_key: Option<String>,
    /// Ticket ID. Wire name `incidentId`.
    #[doc(alias = "incidentId")]
    pub incident_id: Option<CaseId>,
    /// Start of the queried time. Wire name `queryStartTime`.
    #[doc(alias = "queryStartTime")]
    pub query_start_time: Option<String>,
    /// End of the queried time. Wire name `queryEndTime`.
    #[doc(alias = "queryEndTime")]
    pub query_end_time: Option<String>,
    /// Status. 0 to 100. Limits as the vendor's SDK has them.
    pub status: Option<i64>,
    /// Ticket status. Wire name `incidentStatus`.
    #[doc(alias = "incidentStatus")]
    pub incident_status: Option<String>,
    /// Sub-user name. Wire name `xCustomerName`.
    #[doc(alias = "xCustomerName")]
    pub x_customer_name: Option<String>,
    /// IAM user group ID. Wire name `groupId`.
    #[doc(alias = "groupId")]
    pub group_id: Option<GroupId>,
    /// Product ID. Wire name `productCategoryId`.
    #[doc(alias = "productCategoryId")]
    pub product_category_id: Option<ProductCategoryId>,
    /// Problem type ID. Wire name `businessTypeId`.
    #[doc(alias = "businessTypeId")]
    pub business_type_id: Option<ProblemTypeId>,
    /// Page number. 1 to 65535. Limits as the vendor's SDK has them. Wire name `pageNo`.
    #[doc(alias = "pageNo")]
    pub page_no: Option<i64>,
    /// Records a page. 1 to 100. Limits as the vendor's SDK has them. Wire name `pageSize`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i64>,
    /// Sub-user ID. Wire name `xCustomerId`.
    #[doc(alias = "xCustomerId")]
    pub x_customer_id: Option<String>,
}

impl ListOrderIncident {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`version`](field@Self::version). Version.
    pub fn version(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.version);
        self
    }
    /// Sets [`search_key`](field@Self::search_key). Key words.
    pub fn search_key<F>(mut self, value: impl SettingsInto<String, F>) -> Self {
        value.set(&mut self.search_key);
        self
    }
    /// Sets [`label_id_list`](field@Self::label_id_list). Label IDs.
    pub fn label_id_list<F>(mut self, value: impl Settings<i64, F>) -> Self {
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
    pub fn status(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.status);
        self
    }
    /// Sets [`incident_status`](field@Self::incident_status). Ticket status.
    pub fn incident_status(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.incident_status);
        self
    }
    /// Sets [`x_customer_name`](field@Self::x_customer_name). Sub-user name.
    pub fn x_customer_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.x_customer_name);
        self
    }
    /// Sets [`group_id`](field@Self::group_id). IAM user group ID.
    pub fn group_id(mut self, value: impl Setting<GroupId>) -> Self {
        value.set(&mut self.group_id);
        self
    }
    /// Sets [`product_category_id`](field@Self::product_category_id). Product ID.
    pub fn product_category_id(
        mut self,
        value: impl Setting<ProductCategoryId>,
    ) -> Self {
        value.set(&mut self.product_category_id);
        self
    }
    /// Sets [`business_type_id`](field@Self::business_type_id). Problem type ID.
    pub fn business_type_id(mut self, value: impl Setting<ProblemTypeId>) -> Self {
        value.set(&mut self.business_type_id);
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
    /// Sets [`x_customer_id`](field@Self::x_customer_id). Sub-user ID.
    pub fn x_customer_id(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.x_customer_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListOrderIncident",
    &[
        F::query("version", K::Text),
        F::query("searchKey", K::List(&K::Text)).named("search_key"),
        F::query("labelIdList", K::List(&K::Integer)).named("label_id_list"),
        F::query("appKey", K::Text).named("app_key"),
        F::query("incidentId", K::Text).named("incident_id"),
        F::query("queryStartTime", K::Text).named("query_start_time"),
        F::query("queryEndTime", K::Text).named("query_end_time"),
        F::query("status", K::Integer).limits(&[L::Min("0"), L::Max("100")]),
        F::query("incidentStatus", K::Text).named("incident_status"),
        F::query("xCustomerName", K::Text).named("x_customer_name").sensitive(),
        F::query("groupId", K::Text).named("group_id"),
        F::query("productCategoryId", K::Text).named("product_category_id"),
        F::query("businessTypeId", K::Text).named("business_type_id"),
        F::query("pageNo", K::Integer)
            .named("page_no")
            .limits(&[L::Min("1"), L::Max("65535")]),
        F::query("pageSize", K::Integer)
            .named("page_size")
            .limits(&[L::Min("1"), L::Max("100")]),
        F::query("xCustomerId", K::Text).named("x_customer_id"),
    ],
);

request!(
    ListOrderIncident : REQUEST; version, search_key, label_id_list, app_key,
    incident_id, query_start_time, query_end_time, status, incident_status,
    x_customer_name, group_id, product_category_id, business_type_id, page_no, page_size,
    x_customer_id
);

/// What [`ListOrderIncident`] answers.
#[non_exhaustive]
pub struct ListOrderIncidentResponse {
    /// Number of records. 0 to 65535. Limits as the vendor's SDK has them. Wire name `totalCount`.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
    /// Tickets. Wire name `incidentInfoList`.
    #[doc(alias = "incidentInfoList")]
    pub incident_info_list: Vec<OldCase>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListOrderIncidentResponse",
    &[
        F::body("totalCount", K::Integer)
            .named("total_count")
            .limits(&[L::Min("0"), L::Max("65535")]),
        F::body("incidentInfoList", K::List(&K::Object(&OLD_CASE)))
            .named("incident_info_list"),
    ],
);

record!(ListOrderIncidentResponse : RESPONSE; total_count, incident_info_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListOrderIncident",
    section: "tickets",
    title: "List tickets (old path)",
    title_zh: "工单列表",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListCases"),
    method: meta::Method::Get,
    path: "/osm/incidentservice/api/v1/queryincident",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: None,
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "pageNo",
        limit: "pageSize",
        items: Some("incidentInfoList"),
        total: Some("totalCount"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form {
        unconfirmed: INTL.or(EU),
        ..meta::Form::PLAIN
    },
};

operation!(
    ListOrderIncident => ListOrderIncidentResponse : OPERATION of SERVICE; Customer,
    Partner
);

impl Paged for ListOrderIncident {
    type Item = OldCase;
    fn take_items(page: &mut Self::Response) -> Vec<OldCase> {
        std::mem::take(&mut page.incident_info_list)
    }
}

/// A ticket in the old list.
#[doc(alias = "IncidentInfo")]
#[non_exhaustive]
pub struct OldCase {
    /// Ticket ID. Wire name `incidentId`.
    #[doc(alias = "incidentId")]
    pub incident_id: Option<CaseId>,
    /// Kind. 0 to 65535. Limits as the vendor's SDK has them. Wire name `type`.
    #[doc(alias = "type")]
    pub kind: Option<i64>,
    /// Problem type name. Wire name `businessTypeName`.
    #[doc(alias = "businessTypeName")]
    pub business_type_name: Option<String>,
    /// Ticket type name. Wire name `incidentTypeName`.
    #[doc(alias = "incidentTypeName")]
    pub incident_type_name: Option<String>,
    /// Account ID. Wire name `customerId`.
    #[doc(alias = "customerId")]
    pub customer_id: Option<CustomerId>,
    /// Sub-user ID. Wire name `xcustomerId`.
    #[doc(alias = "xcustomerId")]
    pub xcustomer_id: Option<String>,
    /// Sub-user name. Wire name `xcustomerName`.
    #[doc(alias = "xcustomerName")]
    pub xcustomer_name: Option<String>,
    /// Region name. Wire name `dcName`.
    #[doc(alias = "dcName")]
    pub dc_name: Option<String>,
    /// Problem description. Wire name `simpleDescribe`.
    #[doc(alias = "simpleDescribe")]
    pub simple_describe: Option<String>,
    /// Status. 0 to 65535. Limits as the vendor's SDK has them.
    pub status: Option<i64>,
    /// When it was made. Wire name `createTime`.
    #[doc(alias = "createTime")]
    pub create_time: Option<String>,
    /// Whether it is on the gray list.
    pub gray: Option<bool>,
    /// Labels. Wire name `labelList`.
    #[doc(alias = "labelList")]
    pub label_list: Vec<OldCaseLabel>,
}

static OLD_CASE: meta::Object = meta::Object::plain(
    "OldCase",
    &[
        F::body("incidentId", K::Text).named("incident_id"),
        F::body("type", K::Integer)
            .named("kind")
            .limits(&[L::Min("0"), L::Max("65535")]),
        F::body("businessTypeName", K::Text).named("business_type_name"),
        F::body("incidentTypeName", K::Text).named("incident_type_name"),
        F::body("customerId", K::Text).named("customer_id"),
        F::body("xcustomerId", K::Text).named("xcustomer_id"),
        F::body("xcustomerName", K::Text).named("xcustomer_name").sensitive(),
        F::body("dcName", K::Text).named("dc_name"),
        F::body("simpleDescribe", K::Text).named("simple_describe"),
        F::body("status", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("createTime", K::Text).named("create_time"),
        F::body("gray", K::Boolean),
        F::body("labelList", K::List(&K::Object(&OLD_CASE_LABEL))).named("label_list"),
    ],
);

record!(
    OldCase : OLD_CASE; incident_id, kind, business_type_name, incident_type_name,
    customer_id, xcustomer_id, xcustomer_name, dc_name, simple_describe, status,
    create_time, gray, label_list
);

/// A label of a ticket.
#[doc(alias = "CaseQueryLabel")]
#[non_exhaustive]
pub struct OldCaseLabel {
    /// Label ID. Wire name `labelId`.
    #[doc(alias = "labelId")]
    pub label_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Color such as #000000.
    pub color: Option<String>,
}

static OLD_CASE_LABEL: meta::Object = meta::Object::plain(
    "OldCaseLabel",
    &[
        F::body("labelId", K::Text).named("label_id"),
        F::body("name", K::Text),
        F::body("color", K::Text),
    ],
);

record!(OldCaseLabel : OLD_CASE_LABEL; label_id, name, color);
