// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List products.

use crate::prelude::*;

/// List products.
///
/// Lists products.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/config/product-categories` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListProductCategories.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListProductCategories.html> <https://support.huaweicloud.com/eu/api-ticket/ListProductCategories.html> |
/// | Chinese title | 查询产品类型列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_choices::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListProductCategories::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Not documented by the vendor
///
/// - Limits of product_category_name.
#[doc(alias = "查询产品类型列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListProductCategories {
    /// Product name.
    pub product_category_name: Option<String>,
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

impl ListProductCategories {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`product_category_name`](field@Self::product_category_name). Product name.
    pub fn product_category_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.product_category_name);
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
    "ListProductCategories",
    &[
        F::query("product_category_name", K::Text),
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
    ListProductCategories : REQUEST; product_category_name, x_site, x_language,
    x_time_zone
);

/// What [`ListProductCategories`] answers.
#[non_exhaustive]
pub struct ListProductCategoriesResponse {
    /// Number of records. 0 to 65535. Limits as the vendor's SDK has them.
    pub total_count: Option<i64>,
    /// Products.
    pub incident_product_category_list: Vec<ProductCategory>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListProductCategoriesResponse",
    &[
        F::body("total_count", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body(
            "incident_product_category_list",
            K::List(&K::Object(&crate::types::PRODUCT_CATEGORY)),
        ),
    ],
);

record!(
    ListProductCategoriesResponse : RESPONSE; total_count, incident_product_category_list
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListProductCategories",
    section: "ticket-choices",
    title: "List products",
    title_zh: "查询产品类型列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/config/product-categories",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/ListProductCategories.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListProductCategories => ListProductCategoriesResponse : OPERATION of SERVICE;
    Customer, Partner
);
