// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show ticket quota.

use crate::prelude::*;

/// Show ticket quota.
///
/// Shows how many tickets may still be opened.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/quotas` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListCaseQuotas.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListCaseQuotas.html> <https://support.huaweicloud.com/eu/api-ticket/ListCaseQuotas.html> |
/// | Chinese title | 查询工单配额 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_choices::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCaseQuotas::new("business_type_id")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Without product_category_id the product User Center (b5f0be5c9639466184abf80e01f9fa1d) is taken. Other sites: product_category_id 32. -1 in the answer is allowed (range -1 to 65535).
#[doc(alias = "查询工单配额")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCaseQuotas {
    /// Product ID, from ListCaseCategories. At most 64 characters.
    pub product_category_id: Option<ProductCategoryId>,
    /// Problem type ID, from ListProblemTypes. Required. 1 to 32 characters.
    pub business_type_id: ProblemTypeId,
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

impl ListCaseQuotas {
    /// With what every site requires; everything else is unset.
    pub fn new(business_type_id: impl Into<ProblemTypeId>) -> Self {
        Self {
            business_type_id: business_type_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`product_category_id`](field@Self::product_category_id). Product ID, from ListCaseCategories.
    pub fn product_category_id(
        mut self,
        value: impl Setting<ProductCategoryId>,
    ) -> Self {
        value.set(&mut self.product_category_id);
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
    "ListCaseQuotas",
    &[
        F::query("product_category_id", K::Text).limits(&[L::MaxLen(64)]),
        F::query("business_type_id", K::Text)
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
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
    ListCaseQuotas : REQUEST; product_category_id, business_type_id, x_site, x_language,
    x_time_zone
);

/// What [`ListCaseQuotas`] answers.
#[non_exhaustive]
pub struct ListCaseQuotasResponse {
    /// Quota. -1 to 65535. Limits as the vendor's SDK has them.
    pub total: Option<i64>,
    /// Unused quota. -1 to 65535. Limits as the vendor's SDK has them.
    pub un_used: Option<i64>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCaseQuotasResponse",
    &[
        F::body("total", K::Integer).limits(&[L::Min("-1"), L::Max("65535")]),
        F::body("un_used", K::Integer).limits(&[L::Min("-1"), L::Max("65535")]),
    ],
);

record!(ListCaseQuotasResponse : RESPONSE; total, un_used);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCaseQuotas",
    section: "ticket-choices",
    title: "Show ticket quota",
    title_zh: "查询工单配额",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/quotas",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListCaseQuotas.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListCaseQuotas => ListCaseQuotasResponse : OPERATION of SERVICE; Customer, Partner
);
