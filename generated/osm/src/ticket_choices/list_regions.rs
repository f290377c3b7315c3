// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List regions.

use crate::prelude::*;

/// List regions.
///
/// Lists regions.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/config/regions` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListRegions.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListRegions.html> <https://support.huaweicloud.com/eu/api-ticket/ListRegions.html> |
/// | Chinese title | 查询区域列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_choices::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListRegions::new()).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查询区域列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListRegions {
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

impl ListRegions {
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
    "ListRegions",
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

request!(ListRegions : REQUEST; x_site, x_language, x_time_zone);

/// What [`ListRegions`] answers.
#[non_exhaustive]
pub struct ListRegionsResponse {
    /// Number of records. 0 to 65535. Limits as the vendor's SDK has them.
    pub total_count: Option<i64>,
    /// Regions.
    pub data_center_list: Vec<CaseRegion>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListRegionsResponse",
    &[
        F::body("total_count", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("data_center_list", K::List(&K::Object(&CASE_REGION))),
    ],
);

record!(ListRegionsResponse : RESPONSE; total_count, data_center_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListRegions",
    section: "ticket-choices",
    title: "List regions",
    title_zh: "查询区域列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/config/regions",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListRegions.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(ListRegions => ListRegionsResponse : OPERATION of SERVICE; Customer, Partner);

/// A region that a ticket can be about.
#[doc(alias = "DataCenterV2Do")]
#[non_exhaustive]
pub struct CaseRegion {
    /// Kind. 0 to 10. Limits as the vendor's SDK has them. Wire name `type`.
    #[doc(alias = "type")]
    pub kind: Option<i64>,
    /// Region ID. 1 to 64 characters.
    pub region_id: Option<RegionId>,
    /// Region name.
    pub region_name: Option<String>,
    /// Whether it is sensitive. 0 to 1. Limits as the vendor's SDK has them.
    pub is_sensitive: Option<i64>,
}

static CASE_REGION: meta::Object = meta::Object::plain(
    "CaseRegion",
    &[
        F::body("type", K::Integer).named("kind").limits(&[L::Min("0"), L::Max("10")]),
        F::body("region_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("region_name", K::Text),
        F::body("is_sensitive", K::Integer).limits(&[L::Min("0"), L::Max("1")]),
    ],
);

record!(CaseRegion : CASE_REGION; kind, region_id, region_name, is_sensitive);
