// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Relate tickets.

use crate::prelude::*;

/// Relate tickets.
///
/// Relates a ticket to others.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/servicerequest/cases/{case_id}/relations` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListRelation`](crate::tickets::ListRelation); if carried out, the tickets are listed as related |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/CreateRelations.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/CreateRelations.html> <https://support.huaweicloud.com/eu/api-ticket/CreateRelations.html> |
/// | Chinese title | 创建关联 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreateRelations::new("2410081539", ["2410081539"])).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The page gives an ID of related_id_list 32 characters; ticket IDs have 64 elsewhere, which is taken here.
/// - At most 3 related tickets.
///
/// # Not documented by the vendor
///
/// - Limits of case_id.
#[doc(alias("创建关联", "CreateRelationsReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateRelations {
    /// Ticket ID. Required.
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
    /// Ticket IDs to relate, at most 3. Required. At most 3 items, at most 64 characters each.
    pub related_id_list: Vec<CaseId>,
    /// IAM user group ID; send it to work on tickets of others in the group. 1 to 64 characters.
    pub group_id: Option<GroupId>,
}

impl CreateRelations {
    /// With what every site requires; everything else is unset.
    pub fn new(
        case_id: impl Into<CaseId>,
        related_id_list: impl IntoIterator<Item = impl Into<CaseId>>,
    ) -> Self {
        Self {
            case_id: case_id.into(),
            related_id_list: related_id_list.into_iter().map(Into::into).collect(),
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
}

static REQUEST: meta::Object = meta::Object::plain(
    "CreateRelations",
    &[
        F::path("case_id", K::Text).required(),
        F::header("X-Site", K::Enum(CaseSite::META)).named("x_site").default("0"),
        F::header("X-Language", K::Text)
            .named("x_language")
            .default("zh-cn")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::header("X-Time-Zone", K::Text)
            .named("x_time_zone")
            .default("GMT+8")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("related_id_list", K::List(&K::Text))
            .required()
            .limits(&[L::MaxItems(3), L::ItemMaxLen(64)]),
        F::body("group_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
    ],
);

request!(
    CreateRelations : REQUEST; case_id, x_site, x_language, x_time_zone, related_id_list,
    group_id
);

/// What [`CreateRelations`] answers.
#[non_exhaustive]
pub struct CreateRelationsResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreateRelationsResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(CreateRelationsResponse : RESPONSE; error_code, error_msg);
confirm!(
    SERVICE, "ListRelation", ["X-Site" = "X-Site", "case_id" = "case_id"],
    ["the tickets are listed as related", "这些工单已列为关联工单"];
    CreateRelations => tickets::ListRelation
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreateRelations",
    section: "tickets",
    title: "Relate tickets",
    title_zh: "创建关联",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/servicerequest/cases/{case_id}/relations",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/CreateRelations.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    CreateRelations => CreateRelationsResponse : OPERATION of SERVICE; Customer, Partner
);
