// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Upload an attachment (JSON, Base64).

use crate::prelude::*;

/// Upload an attachment (JSON, Base64).
///
/// Uploads one file inside a JSON body in Base64; made for SDKs.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/servicerequest/accessorys/json-format-content` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | not harmless: sent at most once |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/UploadJsonAccessories.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/UploadJsonAccessories.html> <https://support.huaweicloud.com/eu/api-ticket/UploadJsonAccessories.html> |
/// | Chinese title | 上传附件 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_attachments::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UploadJsonAccessories::new(UploadJsonAccessoriesRequired { accessory_name: "report.pdf".into(), accessory_from: AttachmentOrigin::Incident, accessory_data: "aGVsbG8=".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`OSM.01010005`](crate::codes::OSM_01010005): Attachments of today exceed the size limit.
///
/// # Not documented by the vendor
///
/// - Limits of AccessoryJsonFormatReq.accessory_data.
/// - What the outcome was: no read tells whether the attachment arrived: it bears on nothing until a ticket or message names its ID.
#[doc(alias("上传附件", "AccessoryJsonFormatReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UploadJsonAccessories {
    /// Site; in the SDK and older pages, gone from the newest pages. Default: `0`. Wire name `X-Site`.
    #[doc(alias = "X-Site")]
    pub x_site: Option<CaseSite>,
    /// Language of names, such as zh-cn. 1 to 32 characters. Default: `zh-cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub x_language: Option<TicketLanguage>,
    /// Time zone of times, such as GMT+8. 1 to 32 characters. Default: `GMT+8`. Wire name `X-Time-Zone`.
    #[doc(alias = "X-Time-Zone")]
    pub x_time_zone: Option<TimeZone>,
    /// File name. Required. 1 to 512 characters.
    pub accessory_name: String,
    /// Source of the file: incident for a ticket, message for a message. Required.
    pub accessory_from: AttachmentOrigin,
    /// 0 normal, 1 markdown. Default: `0`.
    pub upload_type: Option<UploadKind>,
    /// File content in Base64. Required.
    pub accessory_data: String,
}

/// What every site requires of [`UploadJsonAccessories`].
pub struct UploadJsonAccessoriesRequired {
    /// File name. Required. 1 to 512 characters.
    pub accessory_name: String,
    /// Source of the file: incident for a ticket, message for a message. Required.
    pub accessory_from: AttachmentOrigin,
    /// File content in Base64. Required.
    pub accessory_data: String,
}

required!(
    UploadJsonAccessoriesRequired of UploadJsonAccessories; accessory_name,
    accessory_from, accessory_data
);

impl UploadJsonAccessories {
    /// With what every site requires; everything else is unset.
    pub fn new(required: UploadJsonAccessoriesRequired) -> Self {
        Self {
            accessory_name: required.accessory_name,
            accessory_from: required.accessory_from,
            accessory_data: required.accessory_data,
            ..Self::default()
        }
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
    /// Sets [`upload_type`](field@Self::upload_type). 0 normal, 1 markdown.
    pub fn upload_type(mut self, value: impl Setting<UploadKind>) -> Self {
        value.set(&mut self.upload_type);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "UploadJsonAccessories",
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
        F::body("accessory_name", K::Text)
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(512)]),
        F::body("accessory_from", K::Enum(AttachmentOrigin::META)).required(),
        F::body("upload_type", K::Enum(UploadKind::META)).default("0"),
        F::body("accessory_data", K::Text).required().sensitive(),
    ],
);

request!(
    UploadJsonAccessories : REQUEST; x_site, x_language, x_time_zone, accessory_name,
    accessory_from, upload_type, accessory_data
);

/// What [`UploadJsonAccessories`] answers.
#[non_exhaustive]
pub struct UploadJsonAccessoriesResponse {
    /// Attachment ID.
    pub accessory_id: Option<AttachmentId>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "UploadJsonAccessoriesResponse",
    &[F::body("accessory_id", K::Text)],
);

record!(UploadJsonAccessoriesResponse : RESPONSE; accessory_id);

static OPERATION: meta::Operation = meta::Operation {
    id: "UploadJsonAccessories",
    section: "ticket-attachments",
    title: "Upload an attachment (JSON, Base64)",
    title_zh: "上传附件",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/servicerequest/accessorys/json-format-content",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/UploadJsonAccessories.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[("OSM.01010005", "Attachments of today exceed the size limit")],
    form: meta::Form::PLAIN,
};

operation!(
    UploadJsonAccessories => UploadJsonAccessoriesResponse : OPERATION of SERVICE;
    Customer, Partner
);

/// What an attachment belongs to.
#[non_exhaustive]
pub enum AttachmentOrigin {
    /// Ticket attachment.
    Incident,
    /// Message attachment.
    Message,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(AttachmentOrigin : text; Incident = "incident", Message = "message");

/// How an attachment is shown.
#[non_exhaustive]
pub enum UploadKind {
    /// Normal (`0`).
    Normal,
    /// Markdown (`1`).
    Markdown,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(UploadKind : integer; Normal = "0", Markdown = "1");
