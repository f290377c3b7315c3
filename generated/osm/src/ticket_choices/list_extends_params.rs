// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List additional parameters of a problem type.

use crate::prelude::*;

/// List additional parameters of a problem type.
///
/// Lists the extra parameters that a problem type asks for.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/config/extends-map` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListExtendsParams.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListExtendsParams.html> <https://support.huaweicloud.com/eu/api-ticket/ListExtendsParams.html> |
/// | Chinese title | 查询附加参数 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_choices::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListExtendsParams::new("business_type_id")).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查询附加参数")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListExtendsParams {
    /// Problem type ID, from ListProblemTypes. Required. 1 to 64 characters.
    pub business_type_id: ProblemTypeId,
    /// Ticket subtype ID, from ListCaseCategories. 1 to 64 characters.
    pub incident_sub_type_id: Option<CaseCategoryId>,
    /// Product ID, from ListCaseCategories. 1 to 64 characters.
    pub product_category_id: Option<ProductCategoryId>,
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

impl ListExtendsParams {
    /// With what every site requires; everything else is unset.
    pub fn new(business_type_id: impl Into<ProblemTypeId>) -> Self {
        Self {
            business_type_id: business_type_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`incident_sub_type_id`](field@Self::incident_sub_type_id). Ticket subtype ID, from ListCaseCategories.
    pub fn incident_sub_type_id(mut self, value: impl Setting<CaseCategoryId>) -> Self {
        value.set(&mut self.incident_sub_type_id);
        self
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
    "ListExtendsParams",
    &[
        F::query("business_type_id", K::Text)
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::query("incident_sub_type_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::query("product_category_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
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
    ListExtendsParams : REQUEST; business_type_id, incident_sub_type_id,
    product_category_id, x_site, x_language, x_time_zone
);

/// What [`ListExtendsParams`] answers.
#[non_exhaustive]
pub struct ListExtendsParamsResponse {
    /// Additional parameters.
    pub extends_params: Vec<ExtraParameter>,
    /// Common additional parameters.
    pub common_params: Vec<CommonParameter>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListExtendsParamsResponse",
    &[
        F::body("extends_params", K::List(&K::Object(&EXTRA_PARAMETER))),
        F::body("common_params", K::List(&K::Object(&COMMON_PARAMETER))),
    ],
);

record!(ListExtendsParamsResponse : RESPONSE; extends_params, common_params);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListExtendsParams",
    section: "ticket-choices",
    title: "List additional parameters of a problem type",
    title_zh: "查询附加参数",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/config/extends-map",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ListExtendsParams.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListExtendsParams => ListExtendsParamsResponse : OPERATION of SERVICE; Customer,
    Partner
);

/// A parameter that a problem type asks for.
#[doc(alias = "ExtendsParamV2")]
#[non_exhaustive]
pub struct ExtraParameter {
    /// Hint.
    pub tips: Option<String>,
    /// Whether it must be given. 0 to 1. Limits as the vendor's SDK has them.
    pub required: Option<i64>,
    /// Length limit of the value. 0 to 65535. Limits as the vendor's SDK has them.
    pub length: Option<i64>,
    /// Language of the file.
    pub language: Option<String>,
    /// Parameter key.
    pub param_key: Option<String>,
    /// Parameter name.
    pub param_name: Option<String>,
    /// Parameter type. 0 to 10. Limits as the vendor's SDK has them.
    pub param_type: Option<i64>,
    /// Parameter description.
    pub param_desc: Option<String>,
    /// Default value.
    pub default_value: Option<String>,
    /// Largest value. At least 0. Limits as the vendor's SDK has them.
    pub max_value: Option<i64>,
    /// Smallest value. At least 0. Limits as the vendor's SDK has them.
    pub min_value: Option<i64>,
    /// Values to choose from.
    pub select_item: Option<String>,
    /// Whether it is shown. 0 to 1. Limits as the vendor's SDK has them.
    pub is_show: Option<i64>,
    /// Whether it is sensitive. 0 to 1. Limits as the vendor's SDK has them.
    pub is_sensitive: Option<i64>,
}

static EXTRA_PARAMETER: meta::Object = meta::Object::plain(
    "ExtraParameter",
    &[
        F::body("tips", K::Text),
        F::body("required", K::Integer).limits(&[L::Min("0"), L::Max("1")]),
        F::body("length", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("language", K::Text),
        F::body("param_key", K::Text),
        F::body("param_name", K::Text),
        F::body("param_type", K::Integer).limits(&[L::Min("0"), L::Max("10")]),
        F::body("param_desc", K::Text),
        F::body("default_value", K::Text),
        F::body("max_value", K::Integer).limits(&[L::Min("0")]),
        F::body("min_value", K::Integer).limits(&[L::Min("0")]),
        F::body("select_item", K::Text),
        F::body("is_show", K::Integer).limits(&[L::Min("0"), L::Max("1")]),
        F::body("is_sensitive", K::Integer).limits(&[L::Min("0"), L::Max("1")]),
    ],
);

record!(
    ExtraParameter : EXTRA_PARAMETER; tips, required, length, language, param_key,
    param_name, param_type, param_desc, default_value, max_value, min_value, select_item,
    is_show, is_sensitive
);

/// A parameter common to all problem types.
#[doc(alias = "CommonParamV2")]
#[non_exhaustive]
pub struct CommonParameter {
    /// Parameter key.
    pub param_key: Option<String>,
    /// Parameter name.
    pub param_name: Option<String>,
    /// Whether it is shown. 0 to 1. Limits as the vendor's SDK has them.
    pub is_show: Option<i64>,
    /// Whether it must be given. 0 to 1. Limits as the vendor's SDK has them.
    pub is_required: Option<i64>,
}

static COMMON_PARAMETER: meta::Object = meta::Object::plain(
    "CommonParameter",
    &[
        F::body("param_key", K::Text),
        F::body("param_name", K::Text),
        F::body("is_show", K::Integer).limits(&[L::Min("0"), L::Max("1")]),
        F::body("is_required", K::Integer).limits(&[L::Min("0"), L::Max("1")]),
    ],
);

record!(CommonParameter : COMMON_PARAMETER; param_key, param_name, is_show, is_required);
