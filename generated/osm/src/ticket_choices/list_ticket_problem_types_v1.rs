// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List problem types (v1).
#![allow(deprecated)]

use crate::prelude::*;

/// List problem types (v1).
///
/// Lists the problem types of a product.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/servicerequest/case/businesstype` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): Historical API; the documents recommend v2. The operation name is ours, the pages have none. |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ListProblemTypes`](crate::ticket_choices::ListProblemTypes) |
/// | Source | <https://support.huaweicloud.com/api-ticket/ticket_api_10010.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ticket_api_10010.html> <https://support.huaweicloud.com/eu/api-ticket/ticket_api_10010.html> (2022-10-13) |
/// | Chinese title | 查询工单问题类型 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_osm::{ticket_choices::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListTicketProblemTypesV1::new()).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查询工单问题类型")]
#[deprecated(note = "the vendor is taking it offline; use `ListProblemTypes`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListTicketProblemTypesV1 {
    /// Product ID. At most 64 characters. Wire name `productCategoryId`.
    #[doc(alias = "productCategoryId")]
    pub product_category_id: Option<ProductCategoryId>,
}

impl ListTicketProblemTypesV1 {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`product_category_id`](field@Self::product_category_id). Product ID.
    pub fn product_category_id(
        mut self,
        value: impl Setting<ProductCategoryId>,
    ) -> Self {
        value.set(&mut self.product_category_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListTicketProblemTypesV1",
    &[
        F::query("productCategoryId", K::Text)
            .named("product_category_id")
            .limits(&[L::MaxLen(64)]),
    ],
);

request!(ListTicketProblemTypesV1 : REQUEST; product_category_id);

/// What [`ListTicketProblemTypesV1`] answers.
#[doc(alias = "ListTicketProblemTypesV1Resp")]
#[non_exhaustive]
pub struct ListTicketProblemTypesV1Response {
    /// Number of problem types. Wire name `totalCount`.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
    /// Problem types. Wire name `businessTypeList`.
    #[doc(alias = "businessTypeList")]
    pub business_type_list: Vec<OldProblemType>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListTicketProblemTypesV1Response",
    &[
        F::body("totalCount", K::Integer).named("total_count"),
        F::body("businessTypeList", K::List(&K::Object(&OLD_PROBLEM_TYPE)))
            .named("business_type_list"),
    ],
);

record!(ListTicketProblemTypesV1Response : RESPONSE; total_count, business_type_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListTicketProblemTypesV1",
    section: "ticket-choices",
    title: "List problem types (v1)",
    title_zh: "查询工单问题类型",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListProblemTypes"),
    method: meta::Method::Get,
    path: "/v1.0/servicerequest/case/businesstype",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ticket_api_10010.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListTicketProblemTypesV1 => ListTicketProblemTypesV1Response : OPERATION of SERVICE;
    Customer, Partner
);

/// A problem type.
#[doc(alias = "TicketBusinessTypeV1")]
#[non_exhaustive]
pub struct OldProblemType {
    /// Problem type ID. Wire name `businessTypeId`.
    #[doc(alias = "businessTypeId")]
    pub business_type_id: Option<ProblemTypeId>,
    /// Problem type name. Wire name `businessTypeName`.
    #[doc(alias = "businessTypeName")]
    pub business_type_name: Option<String>,
}

static OLD_PROBLEM_TYPE: meta::Object = meta::Object::plain(
    "OldProblemType",
    &[
        F::body("businessTypeId", K::Text).named("business_type_id"),
        F::body("businessTypeName", K::Text).named("business_type_name"),
    ],
);

record!(OldProblemType : OLD_PROBLEM_TYPE; business_type_id, business_type_name);
