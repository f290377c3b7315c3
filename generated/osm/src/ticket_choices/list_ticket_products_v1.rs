// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List product types of tickets (v1).
#![allow(deprecated)]

use crate::prelude::*;

/// List product types of tickets (v1).
///
/// Lists product groups and their products.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/servicerequest/case/subtype` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): Historical API; the documents recommend v2. The operation name is ours, the pages have none. |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ListCaseCategories`](crate::ticket_choices::ListCaseCategories) |
/// | Source | <https://support.huaweicloud.com/api-ticket/ticket_api_10014.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ticket_api_10014.html> <https://support.huaweicloud.com/eu/api-ticket/ticket_api_10014.html> (2022-11-28) |
/// | Chinese title | 查询工单问题所属产品 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_osm::{ticket_choices::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListTicketProductsV1::new()).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查询工单问题所属产品")]
#[deprecated(note = "the vendor is taking it offline; use `ListCaseCategories`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListTicketProductsV1 {}

impl ListTicketProductsV1 {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
}

static REQUEST: meta::Object = meta::Object::plain("ListTicketProductsV1", &[]);

request!(ListTicketProductsV1 : REQUEST;);

/// What [`ListTicketProductsV1`] answers.
#[doc(alias = "ListTicketProductsV1Resp")]
#[non_exhaustive]
pub struct ListTicketProductsV1Response {
    /// Number of product groups. Wire name `totalCount`.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
    /// Product groups. Wire name `subTypeList`.
    #[doc(alias = "subTypeList")]
    pub sub_type_list: Vec<OldProductType>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListTicketProductsV1Response",
    &[
        F::body("totalCount", K::Integer).named("total_count"),
        F::body("subTypeList", K::List(&K::Object(&OLD_PRODUCT_TYPE)))
            .named("sub_type_list"),
    ],
);

record!(ListTicketProductsV1Response : RESPONSE; total_count, sub_type_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListTicketProductsV1",
    section: "ticket-choices",
    title: "List product types of tickets (v1)",
    title_zh: "查询工单问题所属产品",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListCaseCategories"),
    method: meta::Method::Get,
    path: "/v1.0/servicerequest/case/subtype",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ticket_api_10014.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListTicketProductsV1 => ListTicketProductsV1Response : OPERATION of SERVICE;
    Customer, Partner
);

/// A product type with its products.
#[doc(alias = "TicketSubTypeV1")]
#[non_exhaustive]
pub struct OldProductType {
    /// Group name. Wire name `subTypeName`.
    #[doc(alias = "subTypeName")]
    pub sub_type_name: Option<String>,
    /// Group ID. Wire name `subTypeId`.
    #[doc(alias = "subTypeId")]
    pub sub_type_id: Option<i64>,
    /// Products. Wire name `productCategoryList`.
    #[doc(alias = "productCategoryList")]
    pub product_category_list: Vec<OldProduct>,
}

static OLD_PRODUCT_TYPE: meta::Object = meta::Object::plain(
    "OldProductType",
    &[
        F::body("subTypeName", K::Text).named("sub_type_name"),
        F::body("subTypeId", K::Integer).named("sub_type_id"),
        F::body("productCategoryList", K::List(&K::Object(&OLD_PRODUCT)))
            .named("product_category_list"),
    ],
);

record!(
    OldProductType : OLD_PRODUCT_TYPE; sub_type_name, sub_type_id, product_category_list
);

/// A product.
#[doc(alias = "TicketProductV1")]
#[non_exhaustive]
pub struct OldProduct {
    /// Product ID. Wire name `productCategoryId`.
    #[doc(alias = "productCategoryId")]
    pub product_category_id: Option<ProductCategoryId>,
    /// Product name. Wire name `productCategoryName`.
    #[doc(alias = "productCategoryName")]
    pub product_category_name: Option<String>,
    /// Product description. Wire name `productCategoryDesc`.
    #[doc(alias = "productCategoryDesc")]
    pub product_category_desc: Option<String>,
}

static OLD_PRODUCT: meta::Object = meta::Object::plain(
    "OldProduct",
    &[
        F::body("productCategoryId", K::Text).named("product_category_id"),
        F::body("productCategoryName", K::Text).named("product_category_name"),
        F::body("productCategoryDesc", K::Text).named("product_category_desc"),
    ],
);

record!(
    OldProduct : OLD_PRODUCT; product_category_id, product_category_name,
    product_category_desc
);
