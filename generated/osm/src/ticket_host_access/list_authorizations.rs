// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List authorizations.

use crate::prelude::*;

/// List authorizations.
///
/// Lists the requests of support for access to hosts.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/authorizations` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListAuthorizations.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListAuthorizations.html> <https://support.huaweicloud.com/eu/api-ticket/ListAuthorizations.html> |
/// | Chinese title | 查看授权列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_host_access::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListAuthorizations::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - trim_osm_rich_text_label is on the newest China page only, not in the SDK 3.1.219.
/// - The longest of the documented lengths is taken: the China page has 64 for sub_customer_name and simple_description, the others 256 and 2,000.
#[doc(alias = "查看授权列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListAuthorizations {
    /// Sub-user name. At most 256 characters.
    pub sub_customer_name: Option<String>,
    /// Ticket ID. At most 64 characters.
    pub incident_id: Option<CaseId>,
    /// Status.
    pub status: Option<AuthorizationStatus>,
    /// Problem description. At most 2000 characters.
    pub simple_description: Option<String>,
    /// Record offset. 0 to 65535. Default: `0`. Limits as the vendor's SDK has them.
    pub offset: Option<i64>,
    /// Records a page. 1 to 100. Default: `10`. Limits as the vendor's SDK has them.
    pub limit: Option<i64>,
    /// IAM user group ID; send it to work on tickets of others in the group. At most 64 characters.
    pub group_id: Option<GroupId>,
    /// Whether rich text marks are taken out. Only at China. Default: `true`.
    pub trim_osm_rich_text_label: Option<bool>,
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

impl ListAuthorizations {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`sub_customer_name`](field@Self::sub_customer_name). Sub-user name.
    pub fn sub_customer_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.sub_customer_name);
        self
    }
    /// Sets [`incident_id`](field@Self::incident_id). Ticket ID.
    pub fn incident_id(mut self, value: impl Setting<CaseId>) -> Self {
        value.set(&mut self.incident_id);
        self
    }
    /// Sets [`status`](field@Self::status). Status.
    pub fn status(mut self, value: impl Setting<AuthorizationStatus>) -> Self {
        value.set(&mut self.status);
        self
    }
    /// Sets [`simple_description`](field@Self::simple_description). Problem description.
    pub fn simple_description(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.simple_description);
        self
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
    /// Sets [`group_id`](field@Self::group_id). IAM user group ID; send it to work on tickets of others in the group.
    pub fn group_id(mut self, value: impl Setting<GroupId>) -> Self {
        value.set(&mut self.group_id);
        self
    }
    /// Sets [`trim_osm_rich_text_label`](field@Self::trim_osm_rich_text_label). Whether rich text marks are taken out.
    pub fn trim_osm_rich_text_label(mut self, value: impl Setting<bool>) -> Self {
        value.set(&mut self.trim_osm_rich_text_label);
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
    "ListAuthorizations",
    &[
        F::query("sub_customer_name", K::Text).sensitive().limits(&[L::MaxLen(256)]),
        F::query("incident_id", K::Text).limits(&[L::MaxLen(64)]),
        F::query("status", K::Enum(AuthorizationStatus::META)),
        F::query("simple_description", K::Text).limits(&[L::MaxLen(2000)]),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("65535")]),
        F::query("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
        F::query("group_id", K::Text).limits(&[L::MaxLen(64)]),
        F::query("trim_osm_rich_text_label", K::Boolean).at(CN).default("true"),
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
    ListAuthorizations : REQUEST; sub_customer_name, incident_id, status,
    simple_description, offset, limit, group_id, trim_osm_rich_text_label, x_site,
    x_language, x_time_zone
);

/// What [`ListAuthorizations`] answers.
#[non_exhaustive]
pub struct ListAuthorizationsResponse {
    /// Number of records. At least 0. Limits as the vendor's SDK has them.
    pub count: Option<i64>,
    /// Authorizations.
    pub incident_auth_list: Vec<Authorization>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListAuthorizationsResponse",
    &[
        F::body("count", K::Integer).limits(&[L::Min("0")]),
        F::body("incident_auth_list", K::List(&K::Object(&AUTHORIZATION))),
    ],
);

record!(ListAuthorizationsResponse : RESPONSE; count, incident_auth_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListAuthorizations",
    section: "ticket-host-access",
    title: "List authorizations",
    title_zh: "查看授权列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/authorizations",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListAuthorizations.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("incident_auth_list"),
        total: Some("count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListAuthorizations => ListAuthorizationsResponse : OPERATION of SERVICE; Customer,
    Partner
);

impl Paged for ListAuthorizations {
    type Item = Authorization;
    fn take_items(page: &mut Self::Response) -> Vec<Authorization> {
        std::mem::take(&mut page.incident_auth_list)
    }
}

/// A request of support for access.
#[doc(alias = "IncidentOrderAuthV2")]
#[non_exhaustive]
pub struct Authorization {
    /// ID.
    pub id: Option<String>,
    /// Status. 0 to 10. Limits as the vendor's SDK has them.
    pub status: Option<i64>,
    /// Ticket ID.
    pub incident_id: Option<CaseId>,
    /// Problem description.
    pub simple_description: Option<String>,
    /// Authorization text.
    pub auth_describe: Option<String>,
    /// Resource type ID.
    pub resource_type_id: Option<String>,
    /// Resource type name.
    pub resource_type_name: Option<String>,
    /// Access type ID.
    pub visit_type_id: Option<String>,
    /// Access type name.
    pub visit_type_name: Option<String>,
    /// When it was made.
    pub create_time: Option<String>,
    /// When the authorization begins.
    pub auth_effective_time: Option<String>,
    /// When the authorization ends.
    pub auth_expire_time: Option<String>,
    /// Why it was refused.
    pub reject_reason: Option<String>,
    /// Account ID.
    pub customer_id: Option<CustomerId>,
    /// Sub-user ID.
    pub x_customer_id: Option<String>,
    /// Sub-user name.
    pub xcustomer_name: Option<String>,
    /// Text of the letter of commitment.
    pub content_of_auth_letter: Option<String>,
}

static AUTHORIZATION: meta::Object = meta::Object::plain(
    "Authorization",
    &[
        F::body("id", K::Text),
        F::body("status", K::Integer).limits(&[L::Min("0"), L::Max("10")]),
        F::body("incident_id", K::Text),
        F::body("simple_description", K::Text),
        F::body("auth_describe", K::Text),
        F::body("resource_type_id", K::Text),
        F::body("resource_type_name", K::Text),
        F::body("visit_type_id", K::Text),
        F::body("visit_type_name", K::Text),
        F::body("create_time", K::Text),
        F::body("auth_effective_time", K::Text),
        F::body("auth_expire_time", K::Text),
        F::body("reject_reason", K::Text),
        F::body("customer_id", K::Text),
        F::body("x_customer_id", K::Text),
        F::body("xcustomer_name", K::Text).sensitive(),
        F::body("content_of_auth_letter", K::Text).sensitive(),
    ],
);

record!(
    Authorization : AUTHORIZATION; id, status, incident_id, simple_description,
    auth_describe, resource_type_id, resource_type_name, visit_type_id, visit_type_name,
    create_time, auth_effective_time, auth_expire_time, reject_reason, customer_id,
    x_customer_id, xcustomer_name, content_of_auth_letter
);

/// State of a request for access.
#[non_exhaustive]
pub enum AuthorizationStatus {
    /// Initial (`-1`).
    Initial,
    /// To be authorized (`0`).
    Requested,
    /// Authorized (`1`).
    Authorized,
    /// Rejected (`2`).
    Rejected,
    /// Expired (`3`).
    Expired,
    /// Recalled (`4`).
    Recalled,
    /// Canceled (`5`).
    Canceled,
    /// Approval running (`6`).
    Approving,
    /// Approval refused (`7`).
    Refused,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    AuthorizationStatus : integer; Initial = "-1", Requested = "0", Authorized = "1",
    Rejected = "2", Expired = "3", Recalled = "4", Canceled = "5", Approving = "6",
    Refused = "7"
);
