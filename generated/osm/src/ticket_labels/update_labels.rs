// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Change a label.

use crate::prelude::*;

/// Change a label.
///
/// Changes a label.
///
/// | | |
/// |---|---|
/// | Request | `PUT /v2/servicerequest/labels/{label_id}` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/UpdateLabels.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/UpdateLabels.html> <https://support.huaweicloud.com/eu/api-ticket/UpdateLabels.html> |
/// | Chinese title | 修改标签 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_labels::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UpdateLabels::new(UpdateLabelsRequired { label_id: 0, name: "name".into(), color: "color".into() })).await?;
/// # Ok(()) }
/// ```
#[doc(alias("修改标签", "UpdateLabelsReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UpdateLabels {
    /// Label ID. Required. 0 to 2147483647. Limits as the vendor's SDK has them.
    pub label_id: i64,
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

/// What every site requires of [`UpdateLabels`].
pub struct UpdateLabelsRequired {
    /// Label ID. Required. 0 to 2147483647. Limits as the vendor's SDK has them.
    pub label_id: i64,
    /// Name. Required. 1 to 64 characters.
    pub name: String,
    /// Color such as #000000. Required. 1 to 7 characters.
    pub color: String,
}

required!(UpdateLabelsRequired of UpdateLabels; label_id, name, color);

impl UpdateLabels {
    /// With what every site requires; everything else is unset.
    pub fn new(required: UpdateLabelsRequired) -> Self {
        Self {
            label_id: required.label_id,
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
    "UpdateLabels",
    &[
        F::path("label_id", K::Integer)
            .required()
            .limits(&[L::Min("0"), L::Max("2147483647")]),
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

request!(UpdateLabels : REQUEST; label_id, x_site, x_language, x_time_zone, name, color);

/// What [`UpdateLabels`] answers.
#[non_exhaustive]
pub struct UpdateLabelsResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "UpdateLabelsResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(UpdateLabelsResponse : RESPONSE; error_code, error_msg);

static OPERATION: meta::Operation = meta::Operation {
    id: "UpdateLabels",
    section: "ticket-labels",
    title: "Change a label",
    title_zh: "修改标签",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Put,
    path: "/v2/servicerequest/labels/{label_id}",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/UpdateLabels.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    UpdateLabels => UpdateLabelsResponse : OPERATION of SERVICE; Customer, Partner
);
