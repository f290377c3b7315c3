// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show a ticket.

use crate::prelude::*;

/// Show a ticket.
///
/// Shows a ticket.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/cases/{case_id}` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ShowCaseDetail.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ShowCaseDetail.html> <https://support.huaweicloud.com/eu/api-ticket/ShowCaseDetail.html> |
/// | Chinese title | 查询工单详情 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowCaseDetail::new("2410081539")).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查询工单详情")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowCaseDetail {
    /// Ticket ID. Required. 1 to 64 characters.
    pub case_id: CaseId,
    /// IAM user group ID; send it to work on tickets of others in the group. At most 64 characters.
    pub group_id: Option<GroupId>,
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

impl ShowCaseDetail {
    /// With what every site requires; everything else is unset.
    pub fn new(case_id: impl Into<CaseId>) -> Self {
        Self {
            case_id: case_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`group_id`](field@Self::group_id). IAM user group ID; send it to work on tickets of others in the group.
    pub fn group_id(mut self, value: impl Setting<GroupId>) -> Self {
        value.set(&mut self.group_id);
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
    "ShowCaseDetail",
    &[
        F::path("case_id", K::Text).required().limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::query("group_id", K::Text).limits(&[L::MaxLen(64)]),
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

request!(ShowCaseDetail : REQUEST; case_id, group_id, x_site, x_language, x_time_zone);

/// What [`ShowCaseDetail`] answers.
#[non_exhaustive]
pub struct ShowCaseDetailResponse {
    /// The ticket.
    pub incident_detail_info: Option<CaseDetail>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowCaseDetailResponse",
    &[F::body("incident_detail_info", K::Object(&CASE_DETAIL))],
);

record!(ShowCaseDetailResponse : RESPONSE; incident_detail_info);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowCaseDetail",
    section: "tickets",
    title: "Show a ticket",
    title_zh: "查询工单详情",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/cases/{case_id}",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ShowCaseDetail.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ShowCaseDetail => ShowCaseDetailResponse : OPERATION of SERVICE; Customer, Partner
);

/// A ticket with its messages.
#[doc(alias = "IncidentDetailInfoV2")]
#[non_exhaustive]
pub struct CaseDetail {
    /// Sub-user ID.
    pub xcustomer_id: Option<String>,
    /// Sub-user name.
    pub xcustomer_name: Option<String>,
    /// Status. 0 to 20. Limits as the vendor's SDK has them.
    pub status: Option<i64>,
    /// Text of the rating.
    pub judgement: Option<String>,
    /// Ticket ID.
    pub incident_id: Option<CaseId>,
    /// Problem type name.
    pub business_type_name: Option<String>,
    /// Ticket type name.
    pub incident_type_name: Option<String>,
    /// Account ID.
    pub customer_id: Option<CustomerId>,
    /// Region name.
    pub dc_name: Option<String>,
    /// Problem description.
    pub simple_description: Option<String>,
    /// Source name.
    pub source_name: Option<String>,
    /// When it was made.
    pub create_time: Option<String>,
    /// Messages.
    pub message_list: Vec<CaseMessage>,
    /// Satisfaction scores.
    pub incident_satisfaction: Vec<Satisfaction>,
    /// Severity name.
    pub severity_name: Option<String>,
    /// Who owns the ticket.
    pub business_ownership: Option<CaseOwner>,
    /// When it was solved. At least 0. Limits as the vendor's SDK has them.
    pub resolve_time: Option<i64>,
    /// Extra data.
    pub ext_info: Option<CaseContact>,
}

static CASE_DETAIL: meta::Object = meta::Object::plain(
    "CaseDetail",
    &[
        F::body("xcustomer_id", K::Text),
        F::body("xcustomer_name", K::Text).sensitive(),
        F::body("status", K::Integer).limits(&[L::Min("0"), L::Max("20")]),
        F::body("judgement", K::Text),
        F::body("incident_id", K::Text),
        F::body("business_type_name", K::Text),
        F::body("incident_type_name", K::Text),
        F::body("customer_id", K::Text),
        F::body("dc_name", K::Text),
        F::body("simple_description", K::Text),
        F::body("source_name", K::Text),
        F::body("create_time", K::Text),
        F::body("message_list", K::List(&K::Object(&CASE_MESSAGE))),
        F::body(
            "incident_satisfaction",
            K::List(&K::Object(&crate::types::SATISFACTION)),
        ),
        F::body("severity_name", K::Text),
        F::body("business_ownership", K::Enum(CaseOwner::META)),
        F::body("resolve_time", K::Integer).limits(&[L::Min("0")]),
        F::body("ext_info", K::Object(&CASE_CONTACT)),
    ],
);

record!(
    CaseDetail : CASE_DETAIL; xcustomer_id, xcustomer_name, status, judgement,
    incident_id, business_type_name, incident_type_name, customer_id, dc_name,
    simple_description, source_name, create_time, message_list, incident_satisfaction,
    severity_name, business_ownership, resolve_time, ext_info
);

/// A message of a ticket.
#[doc(alias = "IncidentMessageV2")]
#[non_exhaustive]
pub struct CaseMessage {
    /// Kind. 0 to 1. Limits as the vendor's SDK has them. Wire name `type`.
    #[doc(alias = "type")]
    pub kind: Option<i64>,
    /// Writer ID.
    pub replier: Option<String>,
    /// Text.
    pub content: Option<String>,
    /// Message ID.
    pub message_id: Option<MessageId>,
    /// Writer name.
    pub replier_name: Option<String>,
    /// When it was made.
    pub create_time: Option<String>,
    /// Whether it is the first message. 0 to 1. Limits as the vendor's SDK has them.
    pub is_first_message: Option<i64>,
    /// Attachments.
    pub accessory_list: Vec<MessageAttachment>,
}

static CASE_MESSAGE: meta::Object = meta::Object::plain(
    "CaseMessage",
    &[
        F::body("type", K::Integer).named("kind").limits(&[L::Min("0"), L::Max("1")]),
        F::body("replier", K::Text),
        F::body("content", K::Text),
        F::body("message_id", K::Text),
        F::body("replier_name", K::Text).sensitive(),
        F::body("create_time", K::Text),
        F::body("is_first_message", K::Integer).limits(&[L::Min("0"), L::Max("1")]),
        F::body("accessory_list", K::List(&K::Object(&crate::types::MESSAGE_ATTACHMENT))),
    ],
);

record!(
    CaseMessage : CASE_MESSAGE; kind, replier, content, message_id, replier_name,
    create_time, is_first_message, accessory_list
);

/// How the customer wants to be told, and what the ticket is about.
#[doc(alias = "IncidentDetailExtInfoV2")]
#[non_exhaustive]
pub struct CaseContact {
    /// Country calling code.
    pub area_code: Option<String>,
    /// Phone for notices.
    pub remind_mobile: Option<String>,
    /// Mail address for notices.
    pub remind_mail: Option<String>,
    /// Kind of contact.
    pub contact_type: Option<String>,
    /// When notices may come: 0 is any time, or a span such as 09:00-18:00.
    pub remind_time: Option<String>,
    /// Carbon copy address.
    pub cc_email: Option<String>,
    /// Marketplace product ID.
    pub commodity_id: Option<String>,
}

static CASE_CONTACT: meta::Object = meta::Object::plain(
    "CaseContact",
    &[
        F::body("area_code", K::Text),
        F::body("remind_mobile", K::Text).sensitive(),
        F::body("remind_mail", K::Text).sensitive(),
        F::body("contact_type", K::Text),
        F::body("remind_time", K::Text),
        F::body("cc_email", K::Text).sensitive(),
        F::body("commodity_id", K::Text),
    ],
);

record!(
    CaseContact : CASE_CONTACT; area_code, remind_mobile, remind_mail, contact_type,
    remind_time, cc_email, commodity_id
);

/// Who is responsible for the ticket.
#[non_exhaustive]
pub enum CaseOwner {
    /// Huawei Cloud (`0`).
    HuaweiCloud,
    /// Business partner (`1`).
    Partner,
    /// Marketplace seller (`2`).
    Seller,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(CaseOwner : integer; HuaweiCloud = "0", Partner = "1", Seller = "2");
