// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show a ticket (v1).
#![allow(deprecated)]

use crate::prelude::*;

/// Show a ticket (v1).
///
/// Shows one submitted ticket.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/servicerequest/case/detail` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): Historical API; the documents recommend v2. The operation name is ours, the pages have none. |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ShowCaseDetail`](crate::tickets::ShowCaseDetail) |
/// | Source | <https://support.huaweicloud.com/api-ticket/ticket_api_10003.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ticket_api_10003.html> <https://support.huaweicloud.com/eu/api-ticket/ticket_api_10003.html> (2022-11-28) |
/// | Chinese title | 查询工单详情 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowTicketV1::new("2410081539")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The v1 pages give caseId 32 characters; the same IDs have 64 in v2, which is taken here.
#[doc(alias = "查询工单详情")]
#[deprecated(note = "the vendor is taking it offline; use `ShowCaseDetail`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowTicketV1 {
    /// Ticket ID. Required. At most 64 characters. Wire name `caseId`.
    #[doc(alias = "caseId")]
    pub case_id: CaseId,
}

impl ShowTicketV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(case_id: impl Into<CaseId>) -> Self {
        Self { case_id: case_id.into() }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ShowTicketV1",
    &[F::query("caseId", K::Text).named("case_id").required().limits(&[L::MaxLen(64)])],
);

request!(ShowTicketV1 : REQUEST; case_id);

/// What [`ShowTicketV1`] answers.
#[non_exhaustive]
pub struct ShowTicketV1Response {
    /// The ticket. Wire name `caseDetail`.
    #[doc(alias = "caseDetail")]
    pub case_detail: Option<OldTicketDetail>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowTicketV1Response",
    &[F::body("caseDetail", K::Object(&OLD_TICKET_DETAIL)).named("case_detail")],
);

record!(ShowTicketV1Response : RESPONSE; case_detail);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowTicketV1",
    section: "tickets",
    title: "Show a ticket (v1)",
    title_zh: "查询工单详情",
    status: meta::Status::Deprecated,
    replaced_by: Some("ShowCaseDetail"),
    method: meta::Method::Get,
    path: "/v1.0/servicerequest/case/detail",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ticket_api_10003.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ShowTicketV1 => ShowTicketV1Response : OPERATION of SERVICE; Customer, Partner
);

/// A ticket with its messages and rating.
#[doc(alias = "TicketDetailV1")]
#[non_exhaustive]
pub struct OldTicketDetail {
    /// Ticket ID. Wire name `caseId`.
    #[doc(alias = "caseId")]
    pub case_id: Option<CaseId>,
    /// Problem type name. Wire name `businessTypeName`.
    #[doc(alias = "businessTypeName")]
    pub business_type_name: Option<String>,
    /// Ticket type name. Wire name `incidentTypeName`.
    #[doc(alias = "incidentTypeName")]
    pub incident_type_name: Option<String>,
    /// Account ID. Wire name `customerId`.
    #[doc(alias = "customerId")]
    pub customer_id: Option<CustomerId>,
    /// IAM user ID. Wire name `subCustomerId`.
    #[doc(alias = "subCustomerId")]
    pub sub_customer_id: Option<String>,
    /// IAM user name. Wire name `subCustomerName`.
    #[doc(alias = "subCustomerName")]
    pub sub_customer_name: Option<String>,
    /// Region name. Wire name `dcName`.
    #[doc(alias = "dcName")]
    pub dc_name: Option<String>,
    /// Problem description. Wire name `simpleDescribe`.
    #[doc(alias = "simpleDescribe")]
    pub simple_describe: Option<String>,
    /// Status.
    pub status: Option<CaseStatus>,
    /// Name of the source. Wire name `sourceName`.
    #[doc(alias = "sourceName")]
    pub source_name: Option<String>,
    /// When it was made, such as 2019-05-22T03:30:52Z. Wire name `createTime`.
    #[doc(alias = "createTime")]
    pub create_time: Option<String>,
    /// Messages. Wire name `messageList`.
    #[doc(alias = "messageList")]
    pub message_list: Vec<OldTicketMessage>,
    /// Scores.
    pub satisfaction: Vec<OldTicketScore>,
    /// Text of the rating.
    pub judgement: Option<String>,
    /// Whether access is authorized. Wire name `isAuthorized`.
    #[doc(alias = "isAuthorized")]
    pub is_authorized: Option<Flag>,
}

static OLD_TICKET_DETAIL: meta::Object = meta::Object::plain(
    "OldTicketDetail",
    &[
        F::body("caseId", K::Text).named("case_id"),
        F::body("businessTypeName", K::Text).named("business_type_name"),
        F::body("incidentTypeName", K::Text).named("incident_type_name"),
        F::body("customerId", K::Text).named("customer_id"),
        F::body("subCustomerId", K::Text).named("sub_customer_id"),
        F::body("subCustomerName", K::Text).named("sub_customer_name").sensitive(),
        F::body("dcName", K::Text).named("dc_name"),
        F::body("simpleDescribe", K::Text).named("simple_describe"),
        F::body("status", K::Enum(CaseStatus::META)),
        F::body("sourceName", K::Text).named("source_name"),
        F::body("createTime", K::Text).named("create_time"),
        F::body("messageList", K::List(&K::Object(&OLD_TICKET_MESSAGE)))
            .named("message_list"),
        F::body("satisfaction", K::List(&K::Object(&OLD_TICKET_SCORE))),
        F::body("judgement", K::Text),
        F::body("isAuthorized", K::Enum(Flag::META)).named("is_authorized"),
    ],
);

record!(
    OldTicketDetail : OLD_TICKET_DETAIL; case_id, business_type_name, incident_type_name,
    customer_id, sub_customer_id, sub_customer_name, dc_name, simple_describe, status,
    source_name, create_time, message_list, satisfaction, judgement, is_authorized
);

/// A message of a ticket.
#[doc(alias = "TicketDetailMessageV1")]
#[non_exhaustive]
pub struct OldTicketMessage {
    /// Message ID. Wire name `messageId`.
    #[doc(alias = "messageId")]
    pub message_id: Option<MessageId>,
    /// Who wrote it. Wire name `type`.
    #[doc(alias = "type")]
    pub kind: Option<OldMessageKind>,
    /// Writer.
    pub replier: Option<String>,
    /// Name of the writer. Wire name `replierName`.
    #[doc(alias = "replierName")]
    pub replier_name: Option<String>,
    /// Text.
    pub content: Option<String>,
    /// Attachments. Wire name `accessoryDetailList`.
    #[doc(alias = "accessoryDetailList")]
    pub accessory_detail_list: Vec<OldTicketAttachment>,
    /// When it was written. Wire name `createTime`.
    #[doc(alias = "createTime")]
    pub create_time: Option<String>,
}

static OLD_TICKET_MESSAGE: meta::Object = meta::Object::plain(
    "OldTicketMessage",
    &[
        F::body("messageId", K::Text).named("message_id"),
        F::body("type", K::Enum(OldMessageKind::META)).named("kind"),
        F::body("replier", K::Text),
        F::body("replierName", K::Text).named("replier_name").sensitive(),
        F::body("content", K::Text),
        F::body("accessoryDetailList", K::List(&K::Object(&OLD_TICKET_ATTACHMENT)))
            .named("accessory_detail_list"),
        F::body("createTime", K::Text).named("create_time"),
    ],
);

record!(
    OldTicketMessage : OLD_TICKET_MESSAGE; message_id, kind, replier, replier_name,
    content, accessory_detail_list, create_time
);

/// Who wrote a message.
#[non_exhaustive]
pub enum OldMessageKind {
    /// The customer (`0`).
    Customer,
    /// The customer service (`1`).
    Support,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(OldMessageKind : integer; Customer = "0", Support = "1");

/// An attachment of a message.
#[doc(alias = "TicketAttachmentV1")]
#[non_exhaustive]
pub struct OldTicketAttachment {
    /// Attachment ID. Wire name `accessoryId`.
    #[doc(alias = "accessoryId")]
    pub accessory_id: Option<AttachmentId>,
    /// File name. Wire name `accessoryName`.
    #[doc(alias = "accessoryName")]
    pub accessory_name: Option<String>,
}

static OLD_TICKET_ATTACHMENT: meta::Object = meta::Object::plain(
    "OldTicketAttachment",
    &[
        F::body("accessoryId", K::Text).named("accessory_id"),
        F::body("accessoryName", K::Text).named("accessory_name"),
    ],
);

record!(OldTicketAttachment : OLD_TICKET_ATTACHMENT; accessory_id, accessory_name);

/// A score of a ticket.
#[doc(alias = "TicketDetailSatisfactionV1")]
#[non_exhaustive]
pub struct OldTicketScore {
    /// What was scored. Wire name `satisfactionId`.
    #[doc(alias = "satisfactionId")]
    pub satisfaction_id: Option<OldSatisfactionDimension>,
    /// Score, 5 is satisfied. 1 to 5. Wire name `satisfactionValue`.
    #[doc(alias = "satisfactionValue")]
    pub satisfaction_value: Option<i64>,
}

static OLD_TICKET_SCORE: meta::Object = meta::Object::plain(
    "OldTicketScore",
    &[
        F::body("satisfactionId", K::Enum(OldSatisfactionDimension::META))
            .named("satisfaction_id"),
        F::body("satisfactionValue", K::Integer)
            .named("satisfaction_value")
            .limits(&[L::Min("1"), L::Max("5")]),
    ],
);

record!(OldTicketScore : OLD_TICKET_SCORE; satisfaction_id, satisfaction_value);
