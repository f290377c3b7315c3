// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Count tickets by status.

use crate::prelude::*;

/// Count tickets by status.
///
/// Counts tickets by status.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/cases/count` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListCaseCounts.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListCaseCounts.html> <https://support.huaweicloud.com/eu/api-ticket/ListCaseCounts.html> |
/// | Chinese title | 统计各状态工单数量 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCaseCounts::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - product_category_id and business_type_id are in the newest page of the China site only.
/// - The page's example says POST; its table, the other sites' pages and the SDK say GET.
#[doc(alias = "统计各状态工单数量")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCaseCounts {
    /// Status.
    pub status: Option<CaseStatus>,
    /// Product ID, from ListCaseCategories. Only at China. At most 64 characters.
    pub product_category_id: Option<ProductCategoryId>,
    /// Problem type ID, from ListProblemTypes. Only at China. At most 32 characters.
    pub business_type_id: Option<ProblemTypeId>,
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

impl ListCaseCounts {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`status`](field@Self::status). Status.
    pub fn status(mut self, value: impl Setting<CaseStatus>) -> Self {
        value.set(&mut self.status);
        self
    }
    /// Sets [`product_category_id`](field@Self::product_category_id). Product ID, from ListCaseCategories.
    pub fn product_category_id(
        mut self,
        value: impl Setting<ProductCategoryId>,
    ) -> Self {
        value.set(&mut self.product_category_id);
        self
    }
    /// Sets [`business_type_id`](field@Self::business_type_id). Problem type ID, from ListProblemTypes.
    pub fn business_type_id(mut self, value: impl Setting<ProblemTypeId>) -> Self {
        value.set(&mut self.business_type_id);
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
    "ListCaseCounts",
    &[
        F::query("status", K::Enum(CaseStatus::META)),
        F::query("product_category_id", K::Text).at(CN).limits(&[L::MaxLen(64)]),
        F::query("business_type_id", K::Text).at(CN).limits(&[L::MaxLen(32)]),
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
    ListCaseCounts : REQUEST; status, product_category_id, business_type_id, x_site,
    x_language, x_time_zone
);

/// What [`ListCaseCounts`] answers.
#[non_exhaustive]
pub struct ListCaseCountsResponse {
    /// Number of tickets by status.
    pub incident_status_counts: Vec<CaseStatusCount>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCaseCountsResponse",
    &[F::body("incident_status_counts", K::List(&K::Object(&CASE_STATUS_COUNT)))],
);

record!(ListCaseCountsResponse : RESPONSE; incident_status_counts);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCaseCounts",
    section: "tickets",
    title: "Count tickets by status",
    title_zh: "统计各状态工单数量",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/cases/count",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListCaseCounts.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListCaseCounts => ListCaseCountsResponse : OPERATION of SERVICE; Customer, Partner
);

/// How many tickets are in a state.
#[doc(alias = "IncidentStatusCount")]
#[non_exhaustive]
pub struct CaseStatusCount {
    /// Status. 0 to 20. Limits as the vendor's SDK has them.
    pub status: Option<i64>,
    /// Number of records. 0 to 65535. Limits as the vendor's SDK has them.
    pub count: Option<i64>,
}

static CASE_STATUS_COUNT: meta::Object = meta::Object::plain(
    "CaseStatusCount",
    &[
        F::body("status", K::Integer).limits(&[L::Min("0"), L::Max("20")]),
        F::body("count", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
    ],
);

record!(CaseStatusCount : CASE_STATUS_COUNT; status, count);
