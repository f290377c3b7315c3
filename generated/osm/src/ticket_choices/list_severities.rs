// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List severities.

use crate::prelude::*;

/// List severities.
///
/// Lists severities.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/config/severities` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListSeverities.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListSeverities.html> <https://support.huaweicloud.com/eu/api-ticket/ListSeverities.html> |
/// | Chinese title | 查询问题严重性列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_choices::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListSeverities::new(ListSeveritiesRequired { product_category_id: "product_category_id".into(), business_type_id: "business_type_id".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Show is Boolean in the table and the SDK, the page example has 1: take both.
#[doc(alias = "查询问题严重性列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListSeverities {
    /// Product ID, from ListCaseCategories. Required. 1 to 64 characters.
    pub product_category_id: ProductCategoryId,
    /// Problem type ID, from ListProblemTypes. Required. 1 to 64 characters. Limits as the vendor's SDK has them.
    pub business_type_id: ProblemTypeId,
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

/// What every site requires of [`ListSeverities`].
pub struct ListSeveritiesRequired {
    /// Product ID, from ListCaseCategories. Required. 1 to 64 characters.
    pub product_category_id: ProductCategoryId,
    /// Problem type ID, from ListProblemTypes. Required. 1 to 64 characters. Limits as the vendor's SDK has them.
    pub business_type_id: ProblemTypeId,
}

required!(
    ListSeveritiesRequired of ListSeverities; product_category_id, business_type_id
);

impl ListSeverities {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ListSeveritiesRequired) -> Self {
        Self {
            product_category_id: required.product_category_id,
            business_type_id: required.business_type_id,
            ..Self::default()
        }
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
    "ListSeverities",
    &[
        F::query("product_category_id", K::Text)
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::query("business_type_id", K::Text)
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
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
    ListSeverities : REQUEST; product_category_id, business_type_id, x_site, x_language,
    x_time_zone
);

/// What [`ListSeverities`] answers.
#[non_exhaustive]
pub struct ListSeveritiesResponse {
    /// Whether it is shown.
    pub show: Option<bool>,
    /// Severities.
    pub severity_list: Vec<CaseSeverity>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListSeveritiesResponse",
    &[
        F::body("show", K::Boolean),
        F::body("severity_list", K::List(&K::Object(&CASE_SEVERITY))),
    ],
);

record!(ListSeveritiesResponse : RESPONSE; show, severity_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListSeverities",
    section: "ticket-choices",
    title: "List severities",
    title_zh: "查询问题严重性列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/config/severities",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListSeverities.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListSeverities => ListSeveritiesResponse : OPERATION of SERVICE; Customer, Partner
);

/// A severity.
#[doc(alias = "SeverityV2Do")]
#[non_exhaustive]
pub struct CaseSeverity {
    /// Language of the file. 1 to 32 characters.
    pub language: Option<String>,
    /// Severity name. 1 to 32 characters.
    pub severity_name: Option<String>,
    /// Severity ID, from ListSeverities. 1 to 32 characters.
    pub severity_id: Option<SeverityId>,
}

static CASE_SEVERITY: meta::Object = meta::Object::plain(
    "CaseSeverity",
    &[
        F::body("language", K::Text).limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("severity_name", K::Text).limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("severity_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(32)]),
    ],
);

record!(CaseSeverity : CASE_SEVERITY; language, severity_name, severity_id);
