// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Change contact data.

use crate::prelude::*;

/// Change contact data.
///
/// Changes phone, mail address and time at which the customer wants to be told.
///
/// | | |
/// |---|---|
/// | Request | `PUT /v2/servicerequest/cases/{case_id}/contact-info` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/UpdateCaseContactInfo.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/UpdateCaseContactInfo.html> <https://support.huaweicloud.com/eu/api-ticket/UpdateCaseContactInfo.html> |
/// | Chinese title | 修改联系方式 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UpdateCaseContactInfo::new("2410081539")).await?;
/// # Ok(()) }
/// ```
///
/// # Not documented by the vendor
///
/// - Limits of UpdateCaseContactInfoReq.remind_mail, UpdateCaseContactInfoReq.remind_time, UpdateCaseContactInfoReq.group_id.
#[doc(alias("修改联系方式", "UpdateCaseContactInfoReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UpdateCaseContactInfo {
    /// Ticket ID. Required. 1 to 64 characters.
    pub case_id: CaseId,
    /// Site; in the SDK and older pages, gone from the newest pages. Default: `0`. Wire name `X-Site`.
    #[doc(alias = "X-Site")]
    pub x_site: Option<CaseSite>,
    /// Language of names, such as zh-cn. 1 to 32 characters. Default: `zh-cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub x_language: Option<TicketLanguage>,
    /// Time zone of times, such as GMT+8. 1 to 32 characters. Default: `GMT+8`. Wire name `X-Time-Zone`.
    #[doc(alias = "X-Time-Zone")]
    pub x_time_zone: Option<TimeZone>,
    /// Country calling code. 1 to 32 characters.
    pub area_code: Option<String>,
    /// Phone for notices. 1 to 32 characters.
    pub remind_mobile: Option<String>,
    /// Mail address for notices.
    pub remind_mail: Option<String>,
    /// When notices may come: 0 is any time, or a span such as 09:00-18:00.
    pub remind_time: Option<String>,
    /// IAM user group ID; send it to work on tickets of others in the group.
    pub group_id: Option<GroupId>,
    /// Extra parameters by key.
    pub extension_map: Option<BTreeMap<String, Json>>,
}

impl UpdateCaseContactInfo {
    /// With what every site requires; everything else is unset.
    pub fn new(case_id: impl Into<CaseId>) -> Self {
        Self {
            case_id: case_id.into(),
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
    /// Sets [`remind_mobile`](field@Self::remind_mobile). Phone for notices.
    pub fn remind_mobile(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.remind_mobile);
        self
    }
    /// Sets [`remind_mail`](field@Self::remind_mail). Mail address for notices.
    pub fn remind_mail(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.remind_mail);
        self
    }
    /// Sets [`remind_time`](field@Self::remind_time). When notices may come: 0 is any time, or a span such as 09:00-18:00.
    pub fn remind_time(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.remind_time);
        self
    }
    /// Sets [`group_id`](field@Self::group_id). IAM user group ID; send it to work on tickets of others in the group.
    pub fn group_id(mut self, value: impl Setting<GroupId>) -> Self {
        value.set(&mut self.group_id);
        self
    }
    /// Sets [`extension_map`](field@Self::extension_map). Extra parameters by key.
    pub fn extension_map<F>(mut self, value: impl Settings<(String, Json), F>) -> Self {
        value.set(&mut self.extension_map);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "UpdateCaseContactInfo",
    &[
        F::path("case_id", K::Text).required().limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::header("X-Site", K::Enum(CaseSite::META)).named("x_site").default("0"),
        F::header("X-Language", K::Text)
            .named("x_language")
            .default("zh-cn")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::header("X-Time-Zone", K::Text)
            .named("x_time_zone")
            .default("GMT+8")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("area_code", K::Text).limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("remind_mobile", K::Text)
            .sensitive()
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("remind_mail", K::Text).sensitive(),
        F::body("remind_time", K::Text),
        F::body("group_id", K::Text),
        F::body("extension_map", K::Map(&K::Any)),
    ],
);

request!(
    UpdateCaseContactInfo : REQUEST; case_id, x_site, x_language, x_time_zone, area_code,
    remind_mobile, remind_mail, remind_time, group_id, extension_map
);

/// What [`UpdateCaseContactInfo`] answers.
#[non_exhaustive]
pub struct UpdateCaseContactInfoResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "UpdateCaseContactInfoResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(UpdateCaseContactInfoResponse : RESPONSE; error_code, error_msg);

static OPERATION: meta::Operation = meta::Operation {
    id: "UpdateCaseContactInfo",
    section: "tickets",
    title: "Change contact data",
    title_zh: "修改联系方式",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Put,
    path: "/v2/servicerequest/cases/{case_id}/contact-info",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/UpdateCaseContactInfo.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    UpdateCaseContactInfo => UpdateCaseContactInfoResponse : OPERATION of SERVICE;
    Customer, Partner
);
