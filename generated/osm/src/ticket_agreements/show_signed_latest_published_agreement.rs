// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Ask whether the newest agreement is signed.

use crate::prelude::*;

/// Ask whether the newest agreement is signed.
///
/// Asks whether the newest agreement is signed.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/agreements/signed-latest` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ShowSignedLatestPublishedAgreement.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ShowSignedLatestPublishedAgreement.html> <https://support.huaweicloud.com/eu/api-ticket/ShowSignedLatestPublishedAgreement.html> |
/// | Chinese title | 查询用户是否签署最新协议 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_agreements::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowSignedLatestPublishedAgreement::new()).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查询用户是否签署最新协议")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowSignedLatestPublishedAgreement {
    /// Kind of agreement.
    pub agreement_type: Option<AgreementKind>,
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

impl ShowSignedLatestPublishedAgreement {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`agreement_type`](field@Self::agreement_type). Kind of agreement.
    pub fn agreement_type(mut self, value: impl Setting<AgreementKind>) -> Self {
        value.set(&mut self.agreement_type);
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
    "ShowSignedLatestPublishedAgreement",
    &[
        F::query("agreement_type", K::Enum(AgreementKind::META)),
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
    ShowSignedLatestPublishedAgreement : REQUEST; agreement_type, x_site, x_language,
    x_time_zone
);

/// What [`ShowSignedLatestPublishedAgreement`] answers.
#[non_exhaustive]
pub struct ShowSignedLatestPublishedAgreementResponse {
    /// Whether the newest agreement is signed.
    pub is_signed_latest: Option<bool>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowSignedLatestPublishedAgreementResponse",
    &[F::body("is_signed_latest", K::Boolean)],
);

record!(ShowSignedLatestPublishedAgreementResponse : RESPONSE; is_signed_latest);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowSignedLatestPublishedAgreement",
    section: "ticket-agreements",
    title: "Ask whether the newest agreement is signed",
    title_zh: "查询用户是否签署最新协议",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/agreements/signed-latest",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/ShowSignedLatestPublishedAgreement.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ShowSignedLatestPublishedAgreement => ShowSignedLatestPublishedAgreementResponse :
    OPERATION of SERVICE; Customer, Partner
);
