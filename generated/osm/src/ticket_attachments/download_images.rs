// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Get an image attachment.

use crate::prelude::*;

/// Get an image attachment.
///
/// Answers the content of an image attachment for display in a page.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/accessorys/{accessory_id}/image` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Answer | bytes, not JSON |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/DownloadImages.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/DownloadImages.html> <https://support.huaweicloud.com/eu/api-ticket/DownloadImages.html> |
/// | Chinese title | 图片展示 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_attachments::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// client.send(DownloadImages::new("1a60b3523f9c1e7a5b2d48069d8e4c7f")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The SDK gives the body as a stream; the page types it File. Image content for display. The content type is not documented: take any.
///
/// # Not documented by the vendor
///
/// - Limits of accessory_id, group_id.
#[doc(alias = "图片展示")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct DownloadImages {
    /// Attachment ID. Required.
    pub accessory_id: AttachmentId,
    /// IAM user group ID; send it to work on tickets of others in the group.
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

impl DownloadImages {
    /// With what every site requires; everything else is unset.
    pub fn new(accessory_id: impl Into<AttachmentId>) -> Self {
        Self {
            accessory_id: accessory_id.into(),
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
    "DownloadImages",
    &[
        F::path("accessory_id", K::Text).required(),
        F::query("group_id", K::Text),
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
    DownloadImages : REQUEST; accessory_id, group_id, x_site, x_language, x_time_zone
);

static OPERATION: meta::Operation = meta::Operation {
    id: "DownloadImages",
    section: "ticket-attachments",
    title: "Get an image attachment",
    title_zh: "图片展示",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/accessorys/{accessory_id}/image",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/DownloadImages.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: None,
    errors: &[],
    form: meta::Form {
        answer: meta::AnswerFormat::Binary,
        ..meta::Form::PLAIN
    },
};

operation!(DownloadImages => () : OPERATION of SERVICE; Customer, Partner);

impl crate::runtime::Download for DownloadImages {}
