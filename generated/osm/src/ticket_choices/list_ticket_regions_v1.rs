// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List regions for tickets (v1).
#![allow(deprecated)]

use crate::prelude::*;

/// List regions for tickets (v1).
///
/// Lists the regions a ticket can be about.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/servicerequest/case/region` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): Historical API; the documents recommend v2. The operation name is ours, the pages have none. |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ListRegions`](crate::ticket_choices::ListRegions) |
/// | Source | <https://support.huaweicloud.com/api-ticket/ticket_api_10012.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ticket_api_10012.html> <https://support.huaweicloud.com/eu/api-ticket/ticket_api_10012.html> (2022-07-14) |
/// | Chinese title | 查询云服务区 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_osm::{ticket_choices::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListTicketRegionsV1::new()).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查询云服务区")]
#[deprecated(note = "the vendor is taking it offline; use `ListRegions`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListTicketRegionsV1 {}

impl ListTicketRegionsV1 {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
}

static REQUEST: meta::Object = meta::Object::plain("ListTicketRegionsV1", &[]);

request!(ListTicketRegionsV1 : REQUEST;);

/// What [`ListTicketRegionsV1`] answers.
#[doc(alias = "ListTicketRegionsV1Resp")]
#[non_exhaustive]
pub struct ListTicketRegionsV1Response {
    /// Number of regions. Wire name `totalCount`.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
    /// Regions. Wire name `regionList`.
    #[doc(alias = "regionList")]
    pub region_list: Vec<OldRegion>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListTicketRegionsV1Response",
    &[
        F::body("totalCount", K::Integer).named("total_count"),
        F::body("regionList", K::List(&K::Object(&OLD_REGION))).named("region_list"),
    ],
);

record!(ListTicketRegionsV1Response : RESPONSE; total_count, region_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListTicketRegionsV1",
    section: "ticket-choices",
    title: "List regions for tickets (v1)",
    title_zh: "查询云服务区",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListRegions"),
    method: meta::Method::Get,
    path: "/v1.0/servicerequest/case/region",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ticket_api_10012.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListTicketRegionsV1 => ListTicketRegionsV1Response : OPERATION of SERVICE; Customer,
    Partner
);

/// A region.
#[doc(alias = "TicketRegionV1")]
#[non_exhaustive]
pub struct OldRegion {
    /// Region ID. Wire name `regionId`.
    #[doc(alias = "regionId")]
    pub region_id: Option<RegionId>,
    /// Region name. Wire name `regionName`.
    #[doc(alias = "regionName")]
    pub region_name: Option<String>,
}

static OLD_REGION: meta::Object = meta::Object::plain(
    "OldRegion",
    &[
        F::body("regionId", K::Text).named("region_id"),
        F::body("regionName", K::Text).named("region_name"),
    ],
);

record!(OldRegion : OLD_REGION; region_id, region_name);
