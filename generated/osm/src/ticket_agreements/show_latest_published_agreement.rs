// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show the newest agreement.

use crate::prelude::*;

/// Show the newest agreement.
///
/// Shows the newest agreement.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/agreements/published-agreement` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ShowLatestPublishedAgreement.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ShowLatestPublishedAgreement.html> <https://support.huaweicloud.com/eu/api-ticket/ShowLatestPublishedAgreement.html> |
/// | Chinese title | 查看最新发布版本协议详情 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_agreements::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowLatestPublishedAgreement::new()).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查看最新发布版本协议详情")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowLatestPublishedAgreement {
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

impl ShowLatestPublishedAgreement {
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
    "ShowLatestPublishedAgreement",
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
    ShowLatestPublishedAgreement : REQUEST; agreement_type, x_site, x_language,
    x_time_zone
);

/// What [`ShowLatestPublishedAgreement`] answers.
#[non_exhaustive]
pub struct ShowLatestPublishedAgreementResponse {
    /// The agreement.
    pub case_agreement: Option<Agreement>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowLatestPublishedAgreementResponse",
    &[F::body("case_agreement", K::Object(&AGREEMENT))],
);

record!(ShowLatestPublishedAgreementResponse : RESPONSE; case_agreement);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowLatestPublishedAgreement",
    section: "ticket-agreements",
    title: "Show the newest agreement",
    title_zh: "查看最新发布版本协议详情",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/agreements/published-agreement",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/ShowLatestPublishedAgreement.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ShowLatestPublishedAgreement => ShowLatestPublishedAgreementResponse : OPERATION of
    SERVICE; Customer, Partner
);

/// An agreement.
#[doc(alias = "AgreementVO")]
#[non_exhaustive]
pub struct Agreement {
    /// ID.
    pub id: Option<String>,
    /// Agreement name.
    pub agreement_name: Option<String>,
    /// Kind of agreement.
    pub agreement_type: Option<AgreementKind>,
    /// Name of the kind of agreement.
    pub agreement_type_name: Option<String>,
    /// Text.
    pub content: Option<String>,
    /// Version. 0 to 2147483647. Limits as the vendor's SDK has them.
    pub version: Option<i64>,
}

static AGREEMENT: meta::Object = meta::Object::plain(
    "Agreement",
    &[
        F::body("id", K::Text),
        F::body("agreement_name", K::Text),
        F::body("agreement_type", K::Enum(AgreementKind::META)),
        F::body("agreement_type_name", K::Text),
        F::body("content", K::Text),
        F::body("version", K::Integer).limits(&[L::Min("0"), L::Max("2147483647")]),
    ],
);

record!(
    Agreement : AGREEMENT; id, agreement_name, agreement_type, agreement_type_name,
    content, version
);
