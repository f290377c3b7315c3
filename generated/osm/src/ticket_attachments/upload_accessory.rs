// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Upload an attachment (multipart).

use crate::prelude::*;

/// Upload an attachment (multipart).
///
/// Uploads one file as multipart/form-data with the parts file and form_data; the file must meet ShowAccessoryLimits.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/servicerequest/accessorys` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Body | `multipart/form-data` |
/// | Repeating | not harmless: sent at most once |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/UploadAccessory.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/UploadAccessory.html> <https://support.huaweicloud.com/eu/api-ticket/UploadAccessory.html> |
/// | Chinese title | 上传附件 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_attachments::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UploadAccessory::new(Upload::new("note.txt", "text"), "form_data")).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`OSM.01010005`](crate::codes::OSM_01010005): Attachments of today exceed the size limit.
///
/// # Notes
///
/// - Page example of form_data: an object with the key accessFrom (value message); the page writes it with odd quotes, so the exact keys beside the source are not sure.
///
/// # Not documented by the vendor
///
/// - What the outcome was: no read tells whether the attachment arrived: it bears on nothing until a ticket or message names its ID.
#[doc(alias = "上传附件")]
#[doc(alias = "UploadAccessoryRequestBody")]
#[doc(alias = "file")]
#[doc(alias = "文件")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UploadAccessory {
    /// Site; in the SDK and older pages, gone from the newest pages. Default: `0`. Wire name `X-Site`.
    #[doc(alias = "X-Site")]
    pub x_site: Option<CaseSite>,
    /// Language of names, such as zh-cn. 1 to 32 characters. Default: `zh-cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub x_language: Option<TicketLanguage>,
    /// Time zone of times, such as GMT+8. 1 to 32 characters. Default: `GMT+8`. Wire name `X-Time-Zone`.
    #[doc(alias = "X-Time-Zone")]
    pub x_time_zone: Option<TimeZone>,
    /// File content, a multipart file part. Required.
    pub file: Upload,
    /// JSON text about the file: source (incident, message), name, upload type. Required. 1 to 5000 characters.
    pub form_data: String,
}

impl UploadAccessory {
    /// With what every site requires; everything else is unset.
    pub fn new(file: Upload, form_data: impl Into<String>) -> Self {
        Self {
            file,
            form_data: form_data.into(),
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
}

static REQUEST: meta::Object = meta::Object::plain(
    "UploadAccessory",
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
        F::body("file", K::File).required().sensitive(),
        F::body("form_data", K::Text).required().limits(&[L::MinLen(1), L::MaxLen(5000)]),
    ],
);

request!(UploadAccessory : REQUEST; x_site, x_language, x_time_zone, file, form_data);

/// What [`UploadAccessory`] answers.
#[non_exhaustive]
pub struct UploadAccessoryResponse {
    /// Attachment ID. 1 to 64 characters.
    pub accessory_id: Option<AttachmentId>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "UploadAccessoryResponse",
    &[F::body("accessory_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)])],
);

record!(UploadAccessoryResponse : RESPONSE; accessory_id);

static OPERATION: meta::Operation = meta::Operation {
    id: "UploadAccessory",
    section: "ticket-attachments",
    title: "Upload an attachment (multipart)",
    title_zh: "上传附件",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/servicerequest/accessorys",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/UploadAccessory.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[("OSM.01010005", "Attachments of today exceed the size limit")],
    form: meta::Form {
        body: meta::BodyFormat::Multipart,
        ..meta::Form::PLAIN
    },
};

operation!(
    UploadAccessory => UploadAccessoryResponse : OPERATION of SERVICE; Customer, Partner
);
