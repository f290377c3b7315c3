// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Verify a contact by code.

use crate::prelude::*;

/// Verify a contact by code.
///
/// Checks the code that was sent to a phone or mail address. It changes state: the contact becomes verified.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/servicerequest/verifycodes` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListHasVerifiedContacts`](crate::ticket_contacts::ListHasVerifiedContacts); if carried out, the contact is listed as verified |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/CheckVerifyCodes.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/CheckVerifyCodes.html> <https://support.huaweicloud.com/eu/api-ticket/CheckVerifyCodes.html> |
/// | Chinese title | 验证联系方式 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_contacts::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CheckVerifyCodes::new(CheckVerifyCodesRequired { verify_code: "verify_code".into(), contact_value: "contact_value".into(), contact_way: ContactWay::Phone })).await?;
/// # Ok(()) }
/// ```
#[doc(alias("验证联系方式", "VerifyVerifyCodeV2Req"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CheckVerifyCodes {
    /// Site; in the SDK and older pages, gone from the newest pages. Default: `0`. Wire name `X-Site`.
    #[doc(alias = "X-Site")]
    pub x_site: Option<CaseSite>,
    /// Language of names, such as zh-cn. 1 to 32 characters. Default: `zh-cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub x_language: Option<TicketLanguage>,
    /// Time zone of times, such as GMT+8. 1 to 32 characters. Default: `GMT+8`. Wire name `X-Time-Zone`.
    #[doc(alias = "X-Time-Zone")]
    pub x_time_zone: Option<TimeZone>,
    /// Code that was sent to the contact. Required. Exactly 6 characters.
    pub verify_code: String,
    /// Phone number or mail address. Required. At most 64 characters.
    pub contact_value: String,
    /// Kind of contact. Required.
    pub contact_way: ContactWay,
    /// Country calling code. At most 16 characters.
    pub area_code: Option<String>,
    /// Sub-user ID. At most 64 characters.
    pub x_customer_id: Option<String>,
    /// Account ID. At most 64 characters.
    pub customer_id: Option<CustomerId>,
}

/// What every site requires of [`CheckVerifyCodes`].
pub struct CheckVerifyCodesRequired {
    /// Code that was sent to the contact. Required. Exactly 6 characters.
    pub verify_code: String,
    /// Phone number or mail address. Required. At most 64 characters.
    pub contact_value: String,
    /// Kind of contact. Required.
    pub contact_way: ContactWay,
}

required!(
    CheckVerifyCodesRequired of CheckVerifyCodes; verify_code, contact_value, contact_way
);

impl CheckVerifyCodes {
    /// With what every site requires; everything else is unset.
    pub fn new(required: CheckVerifyCodesRequired) -> Self {
        Self {
            verify_code: required.verify_code,
            contact_value: required.contact_value,
            contact_way: required.contact_way,
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
    /// Sets [`area_code`](field@Self::area_code). Country calling code.
    pub fn area_code(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.area_code);
        self
    }
    /// Sets [`x_customer_id`](field@Self::x_customer_id). Sub-user ID.
    pub fn x_customer_id(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.x_customer_id);
        self
    }
    /// Sets [`customer_id`](field@Self::customer_id). Account ID.
    pub fn customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.customer_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "CheckVerifyCodes",
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
        F::body("verify_code", K::Text)
            .required()
            .sensitive()
            .limits(&[L::MinLen(6), L::MaxLen(6)]),
        F::body("contact_value", K::Text)
            .required()
            .sensitive()
            .limits(&[L::MaxLen(64)]),
        F::body("contact_way", K::Enum(ContactWay::META)).required(),
        F::body("area_code", K::Text).limits(&[L::MaxLen(16)]),
        F::body("x_customer_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("customer_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
);

request!(
    CheckVerifyCodes : REQUEST; x_site, x_language, x_time_zone, verify_code,
    contact_value, contact_way, area_code, x_customer_id, customer_id
);

/// What [`CheckVerifyCodes`] answers.
#[non_exhaustive]
pub struct CheckVerifyCodesResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CheckVerifyCodesResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(CheckVerifyCodesResponse : RESPONSE; error_code, error_msg);
confirm!(
    SERVICE, "ListHasVerifiedContacts", ["X-Site" = "X-Site", "contact_way" =
    "contact_way", "customer_id" = "customer_id", "area_code" = "area_code"],
    ["the contact is listed as verified", "该联系方式已显示为已验证"];
    CheckVerifyCodes => ticket_contacts::ListHasVerifiedContacts
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CheckVerifyCodes",
    section: "ticket-contacts",
    title: "Verify a contact by code",
    title_zh: "验证联系方式",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/servicerequest/verifycodes",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/CheckVerifyCodes.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    CheckVerifyCodes => CheckVerifyCodesResponse : OPERATION of SERVICE; Customer,
    Partner
);
