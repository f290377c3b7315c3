// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List labels.

use crate::prelude::*;

/// List labels.
///
/// Lists labels.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/labels` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListLabels.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListLabels.html> <https://support.huaweicloud.com/eu/api-ticket/ListLabels.html> |
/// | Chinese title | 查询标签 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_labels::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListLabels::new()).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查询标签")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListLabels {
    /// Record offset. 0 to 2147483647. Default: `0`. Limits as the vendor's SDK has them.
    pub offset: Option<i64>,
    /// Records a page. 0 to 100. Default: `10`. Limits as the vendor's SDK has them.
    pub limit: Option<i64>,
    /// Name. At most 64 characters.
    pub name: Option<String>,
    /// Label ID. 0 to 2147483647. Limits as the vendor's SDK has them.
    pub label_id: Option<i64>,
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

impl ListLabels {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
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
    /// Sets [`name`](field@Self::name). Name.
    pub fn name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.name);
        self
    }
    /// Sets [`label_id`](field@Self::label_id). Label ID.
    pub fn label_id(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.label_id);
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
    "ListLabels",
    &[
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("0"), L::Max("100")]),
        F::query("name", K::Text).limits(&[L::MaxLen(64)]),
        F::query("label_id", K::Integer).limits(&[L::Min("0"), L::Max("2147483647")]),
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
    ListLabels : REQUEST; offset, limit, name, label_id, x_site, x_language, x_time_zone
);

/// What [`ListLabels`] answers.
#[non_exhaustive]
pub struct ListLabelsResponse {
    /// Number of records. 0 to 2147483647. Limits as the vendor's SDK has them.
    pub total_count: Option<i64>,
    /// Labels.
    pub label_list: Vec<CaseLabel>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListLabelsResponse",
    &[
        F::body("total_count", K::Integer).limits(&[L::Min("0"), L::Max("2147483647")]),
        F::body("label_list", K::List(&K::Object(&crate::types::CASE_LABEL))),
    ],
);

record!(ListLabelsResponse : RESPONSE; total_count, label_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListLabels",
    section: "ticket-labels",
    title: "List labels",
    title_zh: "查询标签",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/labels",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListLabels.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("label_list"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(ListLabels => ListLabelsResponse : OPERATION of SERVICE; Customer, Partner);

impl Paged for ListLabels {
    type Item = CaseLabel;
    fn take_items(page: &mut Self::Response) -> Vec<CaseLabel> {
        std::mem::take(&mut page.label_list)
    }
}
