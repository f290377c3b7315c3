// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List problem types.

use crate::prelude::*;

/// List problem types.
///
/// Lists problem types.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/config/problems` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListProblemTypes.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListProblemTypes.html> <https://support.huaweicloud.com/eu/api-ticket/ListProblemTypes.html> |
/// | Chinese title | 查询问题类型列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_choices::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListProblemTypes::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - incident_sub_type_id is on the newest China page only, not in the SDK 3.1.219.
#[doc(alias = "查询问题类型列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListProblemTypes {
    /// Product ID, from ListCaseCategories. 1 to 64 characters.
    pub product_category_id: Option<ProductCategoryId>,
    /// Ticket subtype ID. Only at China. At most 32 characters.
    pub incident_sub_type_id: Option<CaseCategoryId>,
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

impl ListProblemTypes {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`product_category_id`](field@Self::product_category_id). Product ID, from ListCaseCategories.
    pub fn product_category_id(
        mut self,
        value: impl Setting<ProductCategoryId>,
    ) -> Self {
        value.set(&mut self.product_category_id);
        self
    }
    /// Sets [`incident_sub_type_id`](field@Self::incident_sub_type_id). Ticket subtype ID.
    pub fn incident_sub_type_id(mut self, value: impl Setting<CaseCategoryId>) -> Self {
        value.set(&mut self.incident_sub_type_id);
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
    "ListProblemTypes",
    &[
        F::query("product_category_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::query("incident_sub_type_id", K::Text).at(CN).limits(&[L::MaxLen(32)]),
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
    ListProblemTypes : REQUEST; product_category_id, incident_sub_type_id, x_site,
    x_language, x_time_zone
);

/// What [`ListProblemTypes`] answers.
#[non_exhaustive]
pub struct ListProblemTypesResponse {
    /// Number of records. At least 0. Limits as the vendor's SDK has them.
    pub total_count: Option<i64>,
    /// Problem types.
    pub incident_business_type_list: Vec<ProblemType>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListProblemTypesResponse",
    &[
        F::body("total_count", K::Integer).limits(&[L::Min("0")]),
        F::body("incident_business_type_list", K::List(&K::Object(&PROBLEM_TYPE))),
    ],
);

record!(ListProblemTypesResponse : RESPONSE; total_count, incident_business_type_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListProblemTypes",
    section: "ticket-choices",
    title: "List problem types",
    title_zh: "查询问题类型列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/config/problems",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListProblemTypes.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListProblemTypes => ListProblemTypesResponse : OPERATION of SERVICE; Customer,
    Partner
);

/// A problem type.
#[doc(alias = "SimpleIncidentBusinessTypeV2")]
#[non_exhaustive]
pub struct ProblemType {
    /// Problem type ID, from ListProblemTypes.
    pub business_type_id: Option<ProblemTypeId>,
    /// Problem type name.
    pub business_type_name: Option<String>,
    /// Ticket type: 0 question, 5 fault.
    pub case_type: Option<ProblemKind>,
    /// Whether the support plan applies.
    pub can_use_support_plan: Option<bool>,
}

static PROBLEM_TYPE: meta::Object = meta::Object::plain(
    "ProblemType",
    &[
        F::body("business_type_id", K::Text),
        F::body("business_type_name", K::Text),
        F::body("case_type", K::Enum(ProblemKind::META)),
        F::body("can_use_support_plan", K::Boolean),
    ],
);

record!(
    ProblemType : PROBLEM_TYPE; business_type_id, business_type_name, case_type,
    can_use_support_plan
);

/// Kind of problem.
#[non_exhaustive]
pub enum ProblemKind {
    /// Question (`0`).
    Question,
    /// Fault report (`5`).
    Fault,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(ProblemKind : text; Question = "0", Fault = "5");
