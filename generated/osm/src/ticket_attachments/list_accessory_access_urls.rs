// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Get download links.

use crate::prelude::*;

/// Get download links.
///
/// Gives download links of up to 100 attachments; the page shows the IDs in a body example but lists them as query parameters.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/accessorys/access-urls` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListAccessoryAccessUrls.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListAccessoryAccessUrls.html> <https://support.huaweicloud.com/eu/api-ticket/ListAccessoryAccessUrls.html> |
/// | Chinese title | 租户批量获取下载链接 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_attachments::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListAccessoryAccessUrls::new(["d48069d8e4c7f1a60b3523f9c1e7a5b2"])).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The page example is odd: query parameters shown as a GET body.
///
/// # Not documented by the vendor
///
/// - Whether accessory_ids may be repeated instead: the vendor's API definition has commas (and repeats for ListOrderIncident alone), and so have its examples for labels; the core of its SDKs repeats all lists.
#[doc(alias = "租户批量获取下载链接")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListAccessoryAccessUrls {
    /// IAM user group ID; send it to work on tickets of others in the group. 1 to 64 characters.
    pub group_id: Option<GroupId>,
    /// Attachment IDs, from an upload. Required. 1 to 100 items. One parameter with comma-separated values.
    pub accessory_ids: Vec<AttachmentId>,
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

impl ListAccessoryAccessUrls {
    /// With what every site requires; everything else is unset.
    pub fn new(
        accessory_ids: impl IntoIterator<Item = impl Into<AttachmentId>>,
    ) -> Self {
        Self {
            accessory_ids: accessory_ids.into_iter().map(Into::into).collect(),
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
    "ListAccessoryAccessUrls",
    &[
        F::query("group_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::query("accessory_ids", K::Csv(&K::Text))
            .required()
            .limits(&[L::MinItems(1), L::MaxItems(100)]),
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
    ListAccessoryAccessUrls : REQUEST; group_id, accessory_ids, x_site, x_language,
    x_time_zone
);

/// What [`ListAccessoryAccessUrls`] answers.
#[non_exhaustive]
pub struct ListAccessoryAccessUrlsResponse {
    /// Download links.
    pub accessory_urls: Vec<AttachmentUrl>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListAccessoryAccessUrlsResponse",
    &[F::body("accessory_urls", K::List(&K::Object(&ATTACHMENT_URL)))],
);

record!(ListAccessoryAccessUrlsResponse : RESPONSE; accessory_urls);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListAccessoryAccessUrls",
    section: "ticket-attachments",
    title: "Get download links",
    title_zh: "租户批量获取下载链接",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/accessorys/access-urls",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/ListAccessoryAccessUrls.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListAccessoryAccessUrls => ListAccessoryAccessUrlsResponse : OPERATION of SERVICE;
    Customer, Partner
);

/// An attachment and the link to download it.
#[doc(alias = "AccessoryUrl")]
#[non_exhaustive]
pub struct AttachmentUrl {
    /// Attachment ID. 1 to 64 characters.
    pub accessory_id: Option<AttachmentId>,
    /// File name. 1 to 512 characters.
    pub accessory_name: Option<String>,
    /// Download URL. 1 to 1024 characters.
    pub accessory_url: Option<String>,
}

static ATTACHMENT_URL: meta::Object = meta::Object::plain(
    "AttachmentUrl",
    &[
        F::body("accessory_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("accessory_name", K::Text).limits(&[L::MinLen(1), L::MaxLen(512)]),
        F::body("accessory_url", K::Text).limits(&[L::MinLen(1), L::MaxLen(1024)]),
    ],
);

record!(AttachmentUrl : ATTACHMENT_URL; accessory_id, accessory_name, accessory_url);
