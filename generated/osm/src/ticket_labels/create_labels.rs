// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Create a label.

use crate::prelude::*;

/// Create a label.
///
/// Creates a label.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/servicerequest/labels` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListLabels`](crate::ticket_labels::ListLabels); if carried out, the label is listed |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/CreateLabels.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/CreateLabels.html> <https://support.huaweicloud.com/eu/api-ticket/CreateLabels.html> |
/// | Chinese title | 创建标签 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_labels::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreateLabels::new(CreateLabelsRequired { name: "name".into(), color: "color".into() })).await?;
/// # Ok(()) }
/// ```
#[doc(alias("创建标签", "CreateLabelsReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateLabels {
    /// Site; in the SDK and older pages, gone from the newest pages. Default: `0`. Wire name `X-Site`.
    #[doc(alias = "X-Site")]
    pub x_site: Option<CaseSite>,
    /// Language of names, such as zh-cn. 1 to 32 characters. Default: `zh-cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub x_language: Option<TicketLanguage>,
    /// Time zone of times, such as GMT+8. 1 to 32 characters. Default: `GMT+8`. Wire name `X-Time-Zone`.
    #[doc(alias = "X-Time-Zone")]
    pub x_time_zone: Option<TimeZone>,
    /// Name. Required. 1 to 64 characters.
    pub name: String,
    /// Color such as #000000. Required. 1 to 7 characters.
    pub color: String,
}

/// What every site requires of [`CreateLabels`].
pub struct CreateLabelsRequired {
    /// Name. Required. 1 to 64 characters.
    pub name: String,
    /// Color such as #000000. Required. 1 to 7 characters.
    pub color: String,
}

required!(CreateLabelsRequired of CreateLabels; name, color);

impl CreateLabels {
    /// With what every site requires; everything else is unset.
    pub fn new(required: CreateLabelsRequired) -> Self {
        Self {
            name: required.name,
            color: required.color,
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
    "CreateLabels",
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
        F::body("name", K::Text).required().limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("color", K::Text).required().limits(&[L::MinLen(1), L::MaxLen(7)]),
    ],
);

request!(CreateLabels : REQUEST; x_site, x_language, x_time_zone, name, color);

/// What [`CreateLabels`] answers.
#[non_exhaustive]
pub struct CreateLabelsResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreateLabelsResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(CreateLabelsResponse : RESPONSE; error_code, error_msg);
confirm!(
    SERVICE, "ListLabels", ["X-Site" = "X-Site", "name" = "name"],
    ["the label is listed", "列表中有该标签"]; CreateLabels =>
    ticket_labels::ListLabels
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreateLabels",
    section: "ticket-labels",
    title: "Create a label",
    title_zh: "创建标签",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/servicerequest/labels",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/CreateLabels.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    CreateLabels => CreateLabelsResponse : OPERATION of SERVICE; Customer, Partner
);
