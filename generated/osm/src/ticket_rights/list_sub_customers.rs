// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List sub-users.

use crate::prelude::*;

/// List sub-users.
///
/// Lists sub-users.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/customers/sub-customers` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListSubCustomers.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListSubCustomers.html> <https://support.huaweicloud.com/eu/api-ticket/ListSubCustomers.html> |
/// | Chinese title | 查询子用户信息 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_rights::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListSubCustomers::new()).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查询子用户信息")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListSubCustomers {
    /// Sub-user name. At most 64 characters.
    pub sub_customer_name: Option<String>,
    /// Sub-user ID. At most 64 characters.
    pub sub_customer_id: Option<String>,
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

impl ListSubCustomers {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`sub_customer_name`](field@Self::sub_customer_name). Sub-user name.
    pub fn sub_customer_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.sub_customer_name);
        self
    }
    /// Sets [`sub_customer_id`](field@Self::sub_customer_id). Sub-user ID.
    pub fn sub_customer_id(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.sub_customer_id);
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
    "ListSubCustomers",
    &[
        F::query("sub_customer_name", K::Text).sensitive().limits(&[L::MaxLen(64)]),
        F::query("sub_customer_id", K::Text).limits(&[L::MaxLen(64)]),
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
    ListSubCustomers : REQUEST; sub_customer_name, sub_customer_id, x_site, x_language,
    x_time_zone
);

/// What [`ListSubCustomers`] answers.
#[non_exhaustive]
pub struct ListSubCustomersResponse {
    /// Sub-users.
    pub sub_customer_infos: Vec<SubCustomer>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListSubCustomersResponse",
    &[F::body("sub_customer_infos", K::List(&K::Object(&SUB_CUSTOMER)))],
);

record!(ListSubCustomersResponse : RESPONSE; sub_customer_infos);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListSubCustomers",
    section: "ticket-rights",
    title: "List sub-users",
    title_zh: "查询子用户信息",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/customers/sub-customers",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListSubCustomers.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListSubCustomers => ListSubCustomersResponse : OPERATION of SERVICE; Customer,
    Partner
);

/// A user below the account.
#[doc(alias = "SubCutomerInfoV2")]
#[non_exhaustive]
pub struct SubCustomer {
    /// Phone number. At most 32 characters.
    pub mobile: Option<String>,
    /// Mail address, masked. At most 256 characters.
    pub email: Option<String>,
    /// Account ID. At most 64 characters.
    pub customer_id: Option<CustomerId>,
    /// Account ID. At most 64 characters.
    pub domain_id: Option<DomainId>,
    /// Customer name, masked. At most 256 characters.
    pub customer_name: Option<String>,
    /// Country calling code. At most 16 characters.
    pub area_code: Option<String>,
}

static SUB_CUSTOMER: meta::Object = meta::Object::plain(
    "SubCustomer",
    &[
        F::body("mobile", K::Text).sensitive().limits(&[L::MaxLen(32)]),
        F::body("email", K::Text).sensitive().limits(&[L::MaxLen(256)]),
        F::body("customer_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("domain_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("customer_name", K::Text).sensitive().limits(&[L::MaxLen(256)]),
        F::body("area_code", K::Text).limits(&[L::MaxLen(16)]),
    ],
);

record!(
    SubCustomer : SUB_CUSTOMER; mobile, email, customer_id, domain_id, customer_name,
    area_code
);
