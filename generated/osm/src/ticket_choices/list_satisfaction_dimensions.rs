// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List satisfaction dimensions.

use crate::prelude::*;

/// List satisfaction dimensions.
///
/// Lists satisfaction dimensions.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/config/satisfaction-dimensions` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListSatisfactionDimensions.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListSatisfactionDimensions.html> <https://support.huaweicloud.com/eu/api-ticket/ListSatisfactionDimensions.html> |
/// | Chinese title | 工单满意度分类列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_choices::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListSatisfactionDimensions::new()).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "工单满意度分类列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListSatisfactionDimensions {
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

impl ListSatisfactionDimensions {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
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
    "ListSatisfactionDimensions",
    &[
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

request!(ListSatisfactionDimensions : REQUEST; x_site, x_language, x_time_zone);

/// What [`ListSatisfactionDimensions`] answers.
#[non_exhaustive]
pub struct ListSatisfactionDimensionsResponse {
    /// Number of records. 0 to 65535. Limits as the vendor's SDK has them.
    pub total_count: Option<i64>,
    /// Satisfaction dimensions.
    pub satisfaction_dimension_list: Vec<SatisfactionDimension>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListSatisfactionDimensionsResponse",
    &[
        F::body("total_count", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body(
            "satisfaction_dimension_list",
            K::List(&K::Object(&SATISFACTION_DIMENSION)),
        ),
    ],
);

record!(
    ListSatisfactionDimensionsResponse : RESPONSE; total_count,
    satisfaction_dimension_list
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListSatisfactionDimensions",
    section: "ticket-choices",
    title: "List satisfaction dimensions",
    title_zh: "工单满意度分类列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/config/satisfaction-dimensions",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/ListSatisfactionDimensions.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListSatisfactionDimensions => ListSatisfactionDimensionsResponse : OPERATION of
    SERVICE; Customer, Partner
);

/// A dimension of a rating.
#[doc(alias = "SatisfactionDimensionSimpleInfoV2")]
#[non_exhaustive]
pub struct SatisfactionDimension {
    /// Total score. 0 to 65535. Limits as the vendor's SDK has them.
    pub value: Option<i64>,
    /// Satisfaction item ID. 0 to 65535. Limits as the vendor's SDK has them.
    pub satisfaction_id: Option<i64>,
    /// Satisfaction item name.
    pub satisfaction_name: Option<String>,
    /// Description of the satisfaction item.
    pub satisfaction_desc: Option<String>,
    /// Score of one step. 0 to 65535. Limits as the vendor's SDK has them.
    pub per_value: Option<i64>,
    /// Satisfaction dimension ID.
    pub sat_category_id: Option<String>,
}

static SATISFACTION_DIMENSION: meta::Object = meta::Object::plain(
    "SatisfactionDimension",
    &[
        F::body("value", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("satisfaction_id", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("satisfaction_name", K::Text),
        F::body("satisfaction_desc", K::Text),
        F::body("per_value", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("sat_category_id", K::Text),
    ],
);

record!(
    SatisfactionDimension : SATISFACTION_DIMENSION; value, satisfaction_id,
    satisfaction_name, satisfaction_desc, per_value, sat_category_id
);
