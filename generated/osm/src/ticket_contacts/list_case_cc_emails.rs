// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List carbon copy addresses.

use crate::prelude::*;

/// List carbon copy addresses.
///
/// Lists carbon copy addresses.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/carbon-copy-emails` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListCaseCcEmails.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListCaseCcEmails.html> <https://support.huaweicloud.com/eu/api-ticket/ListCaseCcEmails.html> |
/// | Chinese title | 查询工单抄送邮箱 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_contacts::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCaseCcEmails::new()).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查询工单抄送邮箱")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCaseCcEmails {
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

impl ListCaseCcEmails {
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
    "ListCaseCcEmails",
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

request!(ListCaseCcEmails : REQUEST; x_site, x_language, x_time_zone);

/// What [`ListCaseCcEmails`] answers.
#[non_exhaustive]
pub struct ListCaseCcEmailsResponse {
    /// Carbon copy data.
    pub cc_email_info: Option<CarbonCopyAddress>,
    /// Carbon copy addresses.
    pub mc_email_infos: Vec<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCaseCcEmailsResponse",
    &[
        F::body("cc_email_info", K::Object(&CARBON_COPY_ADDRESS)),
        F::body("mc_email_infos", K::List(&K::Text)),
    ],
);

record!(ListCaseCcEmailsResponse : RESPONSE; cc_email_info, mc_email_infos);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCaseCcEmails",
    section: "ticket-contacts",
    title: "List carbon copy addresses",
    title_zh: "查询工单抄送邮箱",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/carbon-copy-emails",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListCaseCcEmails.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListCaseCcEmails => ListCaseCcEmailsResponse : OPERATION of SERVICE; Customer,
    Partner
);

/// A mail address that gets copies.
#[doc(alias = "IncidentOrderCCEmailInfoV2")]
#[non_exhaustive]
pub struct CarbonCopyAddress {
    /// User ID.
    pub user_id: Option<String>,
    /// Account ID.
    pub customer_id: Option<CustomerId>,
    /// Carbon copy address.
    pub cc_email: Option<String>,
}

static CARBON_COPY_ADDRESS: meta::Object = meta::Object::plain(
    "CarbonCopyAddress",
    &[
        F::body("user_id", K::Text),
        F::body("customer_id", K::Text),
        F::body("cc_email", K::Text).sensitive(),
    ],
);

record!(CarbonCopyAddress : CARBON_COPY_ADDRESS; user_id, customer_id, cc_email);
