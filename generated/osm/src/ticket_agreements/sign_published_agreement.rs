// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Sign an agreement.

use crate::prelude::*;

/// Sign an agreement.
///
/// Signs an agreement.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/servicerequest/agreements/{id}/signed` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ShowSignedLatestPublishedAgreement`](crate::ticket_agreements::ShowSignedLatestPublishedAgreement); if carried out, the newest agreement is signed |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/SignPublishedAgreement.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/SignPublishedAgreement.html> <https://support.huaweicloud.com/eu/api-ticket/SignPublishedAgreement.html> |
/// | Chinese title | 签署协议 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_agreements::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(SignPublishedAgreement::new(1)).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Id is at most 2147483647 on the newest page of the China site, 32 on the other pages and in the SDK: that is a length and no number.
///
/// # Not documented by the vendor
///
/// - Length of relation_id: the pages say 32, as they do of ticket IDs that have more.
#[doc(alias("签署协议", "SignAgreementReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct SignPublishedAgreement {
    /// ID. Required. 1 to 2147483647.
    pub id: i64,
    /// Site; in the SDK and older pages, gone from the newest pages. Default: `0`. Wire name `X-Site`.
    #[doc(alias = "X-Site")]
    pub x_site: Option<CaseSite>,
    /// Language of names, such as zh-cn. 1 to 32 characters. Default: `zh-cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub x_language: Option<TicketLanguage>,
    /// Time zone of times, such as GMT+8. 1 to 32 characters. Default: `GMT+8`. Wire name `X-Time-Zone`.
    #[doc(alias = "X-Time-Zone")]
    pub x_time_zone: Option<TimeZone>,
    /// ID of what the attachment belongs to.
    pub relation_id: Option<String>,
}

impl SignPublishedAgreement {
    /// With what every site requires; everything else is unset.
    pub fn new(id: i64) -> Self {
        Self { id, ..Self::default() }
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
    /// Sets [`relation_id`](field@Self::relation_id). ID of what the attachment belongs to.
    pub fn relation_id(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.relation_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "SignPublishedAgreement",
    &[
        F::path("id", K::Integer)
            .required()
            .limits(&[L::Min("1"), L::Max("2147483647")]),
        F::header("X-Site", K::Enum(CaseSite::META)).named("x_site").default("0"),
        F::header("X-Language", K::Text)
            .named("x_language")
            .default("zh-cn")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::header("X-Time-Zone", K::Text)
            .named("x_time_zone")
            .default("GMT+8")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("relation_id", K::Text),
    ],
);

request!(
    SignPublishedAgreement : REQUEST; id, x_site, x_language, x_time_zone, relation_id
);

/// What [`SignPublishedAgreement`] answers.
#[non_exhaustive]
pub struct SignPublishedAgreementResponse {
    /// ID of the signature record. 0 to 2147483647. Limits as the vendor's SDK has them.
    pub agreement_signed_record_id: Option<i64>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "SignPublishedAgreementResponse",
    &[
        F::body("agreement_signed_record_id", K::Integer)
            .limits(&[L::Min("0"), L::Max("2147483647")]),
    ],
);

record!(SignPublishedAgreementResponse : RESPONSE; agreement_signed_record_id);
confirm!(
    SERVICE, "ShowSignedLatestPublishedAgreement", ["X-Site" = "X-Site"],
    ["the newest agreement is signed", "最新版协议已签署"];
    SignPublishedAgreement => ticket_agreements::ShowSignedLatestPublishedAgreement
);

static OPERATION: meta::Operation = meta::Operation {
    id: "SignPublishedAgreement",
    section: "ticket-agreements",
    title: "Sign an agreement",
    title_zh: "签署协议",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/servicerequest/agreements/{id}/signed",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/SignPublishedAgreement.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    SignPublishedAgreement => SignPublishedAgreementResponse : OPERATION of SERVICE;
    Customer, Partner
);
