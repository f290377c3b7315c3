// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show ticket templates (v1).
#![allow(deprecated)]

use crate::prelude::*;

/// Show ticket templates (v1).
///
/// Lists the templates of a problem type.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/servicerequest/case/template` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): Historical API; the documents recommend v2. The operation name is ours, the pages have none. |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ListCaseTemplates`](crate::ticket_choices::ListCaseTemplates) |
/// | Source | <https://support.huaweicloud.com/api-ticket/ticket_api_10011.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ticket_api_10011.html> <https://support.huaweicloud.com/eu/api-ticket/ticket_api_10011.html> (2022-07-14) |
/// | Chinese title | 查询模板 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_osm::{ticket_choices::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowTicketTemplatesV1::new("businessTypeId")).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查询模板")]
#[deprecated(note = "the vendor is taking it offline; use `ListCaseTemplates`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowTicketTemplatesV1 {
    /// Problem type ID. Required. At most 64 characters. Wire name `businessTypeId`.
    #[doc(alias = "businessTypeId")]
    pub business_type_id: ProblemTypeId,
}

impl ShowTicketTemplatesV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(business_type_id: impl Into<ProblemTypeId>) -> Self {
        Self {
            business_type_id: business_type_id.into(),
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ShowTicketTemplatesV1",
    &[
        F::query("businessTypeId", K::Text)
            .named("business_type_id")
            .required()
            .limits(&[L::MaxLen(64)]),
    ],
);

request!(ShowTicketTemplatesV1 : REQUEST; business_type_id);

/// What [`ShowTicketTemplatesV1`] answers.
#[doc(alias = "ShowTicketTemplatesV1Resp")]
#[non_exhaustive]
pub struct ShowTicketTemplatesV1Response {
    /// Number of templates. Wire name `totalCount`.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
    /// Templates. Wire name `templateList`.
    #[doc(alias = "templateList")]
    pub template_list: Vec<OldTemplate>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowTicketTemplatesV1Response",
    &[
        F::body("totalCount", K::Integer).named("total_count"),
        F::body("templateList", K::List(&K::Object(&OLD_TEMPLATE)))
            .named("template_list"),
    ],
);

record!(ShowTicketTemplatesV1Response : RESPONSE; total_count, template_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowTicketTemplatesV1",
    section: "ticket-choices",
    title: "Show ticket templates (v1)",
    title_zh: "查询模板",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListCaseTemplates"),
    method: meta::Method::Get,
    path: "/v1.0/servicerequest/case/template",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ticket_api_10011.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ShowTicketTemplatesV1 => ShowTicketTemplatesV1Response : OPERATION of SERVICE;
    Customer, Partner
);

/// A text to start a ticket from.
#[doc(alias = "TicketTemplateV1")]
#[non_exhaustive]
pub struct OldTemplate {
    /// Template ID. Wire name `templateId`.
    #[doc(alias = "templateId")]
    pub template_id: Option<String>,
    /// Template name. Wire name `templateName`.
    #[doc(alias = "templateName")]
    pub template_name: Option<String>,
    /// Template text. Wire name `templateContent`.
    #[doc(alias = "templateContent")]
    pub template_content: Option<String>,
}

static OLD_TEMPLATE: meta::Object = meta::Object::plain(
    "OldTemplate",
    &[
        F::body("templateId", K::Text).named("template_id"),
        F::body("templateName", K::Text).named("template_name"),
        F::body("templateContent", K::Text).named("template_content"),
    ],
);

record!(OldTemplate : OLD_TEMPLATE; template_id, template_name, template_content);
