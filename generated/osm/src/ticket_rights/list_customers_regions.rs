// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List regions of the user.

use crate::prelude::*;

/// List regions of the user.
///
/// Lists regions of the user.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/customers/regions` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListCustomersRegions.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListCustomersRegions.html> <https://support.huaweicloud.com/eu/api-ticket/ListCustomersRegions.html> |
/// | Chinese title | 查询用户关联的region |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_rights::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCustomersRegions::new()).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查询用户关联的region")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCustomersRegions {
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

impl ListCustomersRegions {
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
    "ListCustomersRegions",
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

request!(ListCustomersRegions : REQUEST; x_site, x_language, x_time_zone);

/// What [`ListCustomersRegions`] answers.
#[non_exhaustive]
pub struct ListCustomersRegionsResponse {
    /// Number of records. 0 to 2147483647. Limits as the vendor's SDK has them.
    pub count: Option<i64>,
    /// Regions.
    pub region_infos: Vec<CustomerRegion>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCustomersRegionsResponse",
    &[
        F::body("count", K::Integer).limits(&[L::Min("0"), L::Max("2147483647")]),
        F::body("region_infos", K::List(&K::Object(&CUSTOMER_REGION))),
    ],
);

record!(ListCustomersRegionsResponse : RESPONSE; count, region_infos);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCustomersRegions",
    section: "ticket-rights",
    title: "List regions of the user",
    title_zh: "查询用户关联的region",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/customers/regions",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/ListCustomersRegions.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListCustomersRegions => ListCustomersRegionsResponse : OPERATION of SERVICE;
    Customer, Partner
);

/// A region of the user.
#[doc(alias = "Region")]
#[non_exhaustive]
pub struct CustomerRegion {
    /// Region ID. 1 to 64 characters.
    pub region_id: Option<RegionId>,
    /// Region name.
    pub region_name: Option<String>,
}

static CUSTOMER_REGION: meta::Object = meta::Object::plain(
    "CustomerRegion",
    &[
        F::body("region_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("region_name", K::Text),
    ],
);

record!(CustomerRegion : CUSTOMER_REGION; region_id, region_name);
