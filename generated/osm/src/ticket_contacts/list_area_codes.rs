// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List country codes.

use crate::prelude::*;

/// List country codes.
///
/// Lists country codes.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/config/area-codes` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListAreaCodes.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListAreaCodes.html> <https://support.huaweicloud.com/eu/api-ticket/ListAreaCodes.html> |
/// | Chinese title | 查询国家码 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_contacts::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListAreaCodes::new()).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查询国家码")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListAreaCodes {
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

impl ListAreaCodes {
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
    "ListAreaCodes",
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

request!(ListAreaCodes : REQUEST; x_site, x_language, x_time_zone);

/// What [`ListAreaCodes`] answers.
#[non_exhaustive]
pub struct ListAreaCodesResponse {
    /// Country codes.
    pub area_code_list: Vec<AreaCode>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListAreaCodesResponse",
    &[F::body("area_code_list", K::List(&K::Object(&AREA_CODE)))],
);

record!(ListAreaCodesResponse : RESPONSE; area_code_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListAreaCodes",
    section: "ticket-contacts",
    title: "List country codes",
    title_zh: "查询国家码",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/config/area-codes",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListAreaCodes.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListAreaCodes => ListAreaCodesResponse : OPERATION of SERVICE; Customer, Partner
);

/// A country code.
#[doc(alias = "AreaCodeSimpleInfoV2")]
#[non_exhaustive]
pub struct AreaCode {
    /// ID. At least 0. Limits as the vendor's SDK has them.
    pub id: Option<i64>,
    /// Country calling code.
    pub area_code: Option<String>,
    /// Country name.
    pub area_name: Option<String>,
}

static AREA_CODE: meta::Object = meta::Object::plain(
    "AreaCode",
    &[
        F::body("id", K::Integer).limits(&[L::Min("0")]),
        F::body("area_code", K::Text),
        F::body("area_name", K::Text),
    ],
);

record!(AreaCode : AREA_CODE; id, area_code, area_name);
