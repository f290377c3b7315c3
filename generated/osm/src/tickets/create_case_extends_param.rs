// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Submit extra parameters.

use crate::prelude::*;

/// Submit extra parameters.
///
/// Submits the extra parameters of a ticket.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/servicerequest/cases/{case_id}/extends-param` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ShowCaseExtendsParam`](crate::tickets::ShowCaseExtendsParam); if carried out, the parameters have the new values |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/CreateCaseExtendsParam.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/CreateCaseExtendsParam.html> <https://support.huaweicloud.com/eu/api-ticket/CreateCaseExtendsParam.html> |
/// | Chinese title | 提交工单扩展参数 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreateCaseExtendsParam::new("2410081539")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The page example is odd: method GET, and extends_map as an array though it is a map.
#[doc(alias("提交工单扩展参数", "PutCaseExtParamReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateCaseExtendsParam {
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
    /// IAM user group ID; send it to work on tickets of others in the group. 1 to 64 characters.
    pub group_id: Option<GroupId>,
    /// Message ID. 1 to 64 characters.
    pub message_id: Option<MessageId>,
    /// Additional parameters by key.
    pub extends_map: Option<BTreeMap<String, Json>>,
}

impl CreateCaseExtendsParam {
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
    /// Sets [`group_id`](field@Self::group_id). IAM user group ID; send it to work on tickets of others in the group.
    pub fn group_id(mut self, value: impl Setting<GroupId>) -> Self {
        value.set(&mut self.group_id);
        self
    }
    /// Sets [`message_id`](field@Self::message_id). Message ID.
    pub fn message_id(mut self, value: impl Setting<MessageId>) -> Self {
        value.set(&mut self.message_id);
        self
    }
    /// Sets [`extends_map`](field@Self::extends_map). Additional parameters by key.
    pub fn extends_map<F>(mut self, value: impl Settings<(String, Json), F>) -> Self {
        value.set(&mut self.extends_map);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "CreateCaseExtendsParam",
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
        F::body("group_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("message_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("extends_map", K::Map(&K::Any)),
    ],
);

request!(
    CreateCaseExtendsParam : REQUEST; case_id, x_site, x_language, x_time_zone, group_id,
    message_id, extends_map
);

/// What [`CreateCaseExtendsParam`] answers.
#[non_exhaustive]
pub struct CreateCaseExtendsParamResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreateCaseExtendsParamResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(CreateCaseExtendsParamResponse : RESPONSE; error_code, error_msg);
confirm!(
    SERVICE, "ShowCaseExtendsParam", ["X-Site" = "X-Site", "case_id" = "case_id",
    "group_id" = "group_id"], ["the parameters have the new values",
    "参数已是新的值"]; CreateCaseExtendsParam => tickets::ShowCaseExtendsParam
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreateCaseExtendsParam",
    section: "tickets",
    title: "Submit extra parameters",
    title_zh: "提交工单扩展参数",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/servicerequest/cases/{case_id}/extends-param",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/CreateCaseExtendsParam.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    CreateCaseExtendsParam => CreateCaseExtendsParamResponse : OPERATION of SERVICE;
    Customer, Partner
);
