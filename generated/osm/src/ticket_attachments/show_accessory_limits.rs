// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show limits of attachments.

use crate::prelude::*;

/// Show limits of attachments.
///
/// Shows how many attachments there may be, how large and of which kinds.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/accessorys/limits` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ShowAccessoryLimits.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ShowAccessoryLimits.html> <https://support.huaweicloud.com/eu/api-ticket/ShowAccessoryLimits.html> |
/// | Chinese title | 附件限制 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_attachments::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowAccessoryLimits::new()).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "附件限制")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowAccessoryLimits {
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

impl ShowAccessoryLimits {
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
    "ShowAccessoryLimits",
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

request!(ShowAccessoryLimits : REQUEST; x_site, x_language, x_time_zone);

/// What [`ShowAccessoryLimits`] answers.
#[non_exhaustive]
pub struct ShowAccessoryLimitsResponse {
    /// Limits of attachments.
    pub accessory_limit: Option<AttachmentLimit>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowAccessoryLimitsResponse",
    &[F::body("accessory_limit", K::Object(&ATTACHMENT_LIMIT))],
);

record!(ShowAccessoryLimitsResponse : RESPONSE; accessory_limit);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowAccessoryLimits",
    section: "ticket-attachments",
    title: "Show limits of attachments",
    title_zh: "附件限制",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/accessorys/limits",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ShowAccessoryLimits.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ShowAccessoryLimits => ShowAccessoryLimitsResponse : OPERATION of SERVICE; Customer,
    Partner
);

/// What attachments may be: how many, how large, of which kinds.
#[doc(alias = "AccessoryLimitVo")]
#[non_exhaustive]
pub struct AttachmentLimit {
    /// Most files.
    pub limit_count: Option<String>,
    /// Largest file in MB.
    pub limit_size: Option<String>,
    /// Allowed file types.
    pub limit_file_type: Option<String>,
}

static ATTACHMENT_LIMIT: meta::Object = meta::Object::plain(
    "AttachmentLimit",
    &[
        F::body("limit_count", K::Text),
        F::body("limit_size", K::Text),
        F::body("limit_file_type", K::Text),
    ],
);

record!(AttachmentLimit : ATTACHMENT_LIMIT; limit_count, limit_size, limit_file_type);
