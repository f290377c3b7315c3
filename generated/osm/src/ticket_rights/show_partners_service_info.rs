// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show service data of the partner.

use crate::prelude::*;

/// Show service data of the partner.
///
/// Shows when the partner of the customer gives service.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/cases/partners/service-info` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ShowPartnersServiceInfo.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ShowPartnersServiceInfo.html> <https://support.huaweicloud.com/eu/api-ticket/ShowPartnersServiceInfo.html> |
/// | Chinese title | 查询关联伙伴服务信息 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_rights::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowPartnersServiceInfo::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Not documented by the vendor
///
/// - Limits of case_sub_type_id, product_id.
#[doc(alias = "查询关联伙伴服务信息")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowPartnersServiceInfo {
    /// Ticket subtype ID.
    pub case_sub_type_id: Option<String>,
    /// Marketplace product ID.
    pub product_id: Option<String>,
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

impl ShowPartnersServiceInfo {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`case_sub_type_id`](field@Self::case_sub_type_id). Ticket subtype ID.
    pub fn case_sub_type_id(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.case_sub_type_id);
        self
    }
    /// Sets [`product_id`](field@Self::product_id). Marketplace product ID.
    pub fn product_id(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.product_id);
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
    "ShowPartnersServiceInfo",
    &[
        F::query("case_sub_type_id", K::Text),
        F::query("product_id", K::Text),
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
    ShowPartnersServiceInfo : REQUEST; case_sub_type_id, product_id, x_site, x_language,
    x_time_zone
);

/// What [`ShowPartnersServiceInfo`] answers.
#[non_exhaustive]
pub struct ShowPartnersServiceInfoResponse {
    /// Service data of the partner.
    pub partners_service_info: Option<PartnerService>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowPartnersServiceInfoResponse",
    &[F::body("partners_service_info", K::Object(&PARTNER_SERVICE))],
);

record!(ShowPartnersServiceInfoResponse : RESPONSE; partners_service_info);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowPartnersServiceInfo",
    section: "ticket-rights",
    title: "Show service data of the partner",
    title_zh: "查询关联伙伴服务信息",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/cases/partners/service-info",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/ShowPartnersServiceInfo.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ShowPartnersServiceInfo => ShowPartnersServiceInfoResponse : OPERATION of SERVICE;
    Customer, Partner
);

/// When the partner of the customer gives service.
#[doc(alias = "PartnersServiceInfo")]
#[non_exhaustive]
pub struct PartnerService {
    /// Account ID.
    pub customer_id: Option<CustomerId>,
    /// Customer name, masked.
    pub customer_name: Option<String>,
    /// Time zone of the service.
    pub service_time_zone: Option<String>,
    /// Days a week of service.
    pub service_time_day: Option<String>,
    /// Hours a day of service.
    pub service_time_hour: Option<String>,
}

static PARTNER_SERVICE: meta::Object = meta::Object::plain(
    "PartnerService",
    &[
        F::body("customer_id", K::Text),
        F::body("customer_name", K::Text).sensitive(),
        F::body("service_time_zone", K::Text),
        F::body("service_time_day", K::Text),
        F::body("service_time_hour", K::Text),
    ],
);

record!(
    PartnerService : PARTNER_SERVICE; customer_id, customer_name, service_time_zone,
    service_time_day, service_time_hour
);
