// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Remove a relation of tickets.

use crate::prelude::*;

/// Remove a relation of tickets.
///
/// Removes the relation of two tickets.
///
/// | | |
/// |---|---|
/// | Request | `DELETE /v2/servicerequest/cases/{case_id}/relations` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/DeleteRelation.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/DeleteRelation.html> <https://support.huaweicloud.com/eu/api-ticket/DeleteRelation.html> |
/// | Chinese title | 删除关联 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(DeleteRelation::new(DeleteRelationRequired { case_id: "2410081539".into(), related_id: "2410081539".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - DELETE with a JSON body.
/// - group_id: the newest page of the China site requires it; the older ones say it is for tickets of others in the group, so it may be left out.
///
/// # Not documented by the vendor
///
/// - Limits of case_id, DeleteRelationsReq.related_id, DeleteRelationsReq.group_id.
#[doc(alias("删除关联", "DeleteRelationsReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct DeleteRelation {
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
    /// Related ticket ID. Required.
    pub related_id: CaseId,
    /// IAM user group ID; send it to work on tickets of others in the group.
    pub group_id: Option<GroupId>,
}

/// What every site requires of [`DeleteRelation`].
pub struct DeleteRelationRequired {
    /// Ticket ID. Required.
    pub case_id: CaseId,
    /// Related ticket ID. Required.
    pub related_id: CaseId,
}

required!(DeleteRelationRequired of DeleteRelation; case_id, related_id);

impl DeleteRelation {
    /// With what every site requires; everything else is unset.
    pub fn new(required: DeleteRelationRequired) -> Self {
        Self {
            case_id: required.case_id,
            related_id: required.related_id,
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
    "DeleteRelation",
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
        F::body("related_id", K::Text).required(),
        F::body("group_id", K::Text),
    ],
);

request!(
    DeleteRelation : REQUEST; case_id, x_site, x_language, x_time_zone, related_id,
    group_id
);

/// What [`DeleteRelation`] answers.
#[non_exhaustive]
pub struct DeleteRelationResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "DeleteRelationResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(DeleteRelationResponse : RESPONSE; error_code, error_msg);

static OPERATION: meta::Operation = meta::Operation {
    id: "DeleteRelation",
    section: "tickets",
    title: "Remove a relation of tickets",
    title_zh: "删除关联",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Delete,
    path: "/v2/servicerequest/cases/{case_id}/relations",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/DeleteRelation.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    DeleteRelation => DeleteRelationResponse : OPERATION of SERVICE; Customer, Partner
);
