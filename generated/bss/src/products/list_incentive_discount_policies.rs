// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query product discount and incentive policies.

use crate::prelude::*;

/// Query product discount and incentive policies.
///
/// Lists whether products earn partner incentives and whether partner-granted discounts apply to them, as of the end of a month.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/products/incentive-discount-policies` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution provider or distributor (AK/SK or token); an operator account needs the permission item |
/// | Permission | BPC_ITEM_SALES_040100 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0000001163166566.html> (2025-11-20) |
/// | Chinese title | 查询产品的折扣和激励策略 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{products::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListIncentiveDiscountPolicies::new("2026-01".parse()?)).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - The policies are those of the last second of the given month (Beijing time).
/// - Null of service_type_code counts as left out in the documents; the SDK text does not mention null.
/// - The largest offset is documented as the largest integer.
///
/// # Not documented by the vendor
///
/// - Response lengths.
#[doc(alias = "查询产品的折扣和激励策略")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListIncentiveDiscountPolicies {
    /// Month of the policies, Beijing time, for example 2021-10. Required.
    pub time: YearMonth,
    /// Cloud service type code, from ListServiceTypes. At most 64 characters. An empty text is a filter of its own. A blank value (name=) counts as left out.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Index of the first record, from 0. At least 0. Default: `0`. An empty text is refused. A blank value (name=) counts as left out; a quoted empty string is refused.
    pub offset: Option<i64>,
    /// Number of records per page. 1 to 100. Default: `10`. An empty text is refused. A blank value (name=) counts as left out; a quoted empty string is refused.
    pub limit: Option<i64>,
}

impl ListIncentiveDiscountPolicies {
    /// With what every site requires; everything else is unset.
    pub fn new(time: YearMonth) -> Self {
        Self { time, ..Self::default() }
    }
    /// Sets [`service_type_code`](field@Self::service_type_code). Cloud service type code, from ListServiceTypes.
    pub fn service_type_code(mut self, value: impl Setting<ServiceTypeCode>) -> Self {
        value.set(&mut self.service_type_code);
        self
    }
    /// Sets [`offset`](field@Self::offset). Index of the first record, from 0.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Number of records per page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListIncentiveDiscountPolicies",
    &[
        F::query("time", K::Month).required_at(CN),
        F::query("service_type_code", K::Text)
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64)]),
        F::query("offset", K::Integer)
            .on_empty(B::Error)
            .default("0")
            .limits(&[L::Min("0")]),
        F::query("limit", K::Integer)
            .on_empty(B::Error)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
    ],
);

request!(
    ListIncentiveDiscountPolicies : REQUEST; time, service_type_code, offset, limit
);

/// What [`ListIncentiveDiscountPolicies`] answers.
#[non_exhaustive]
pub struct ListIncentiveDiscountPoliciesResponse {
    /// Policies by cloud service type.
    pub policies: Vec<IncentiveDiscountPolicy>,
    /// Number of matches.
    pub total_count: Option<i64>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListIncentiveDiscountPoliciesResponse",
    &[
        F::body("policies", K::List(&K::Object(&INCENTIVE_DISCOUNT_POLICY))),
        F::body("total_count", K::Integer),
    ],
);

record!(ListIncentiveDiscountPoliciesResponse : RESPONSE; policies, total_count);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListIncentiveDiscountPolicies",
    section: "products",
    title: "Query product discount and incentive policies",
    title_zh: "查询产品的折扣和激励策略",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/products/incentive-discount-policies",
    sites: CN,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_SALES_040100"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0000001163166566.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("policies"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    ListIncentiveDiscountPolicies => ListIncentiveDiscountPoliciesResponse : OPERATION of
    SERVICE; Partner, Distributor
);

impl Paged for ListIncentiveDiscountPolicies {
    type Item = IncentiveDiscountPolicy;
    fn take_items(page: &mut Self::Response) -> Vec<IncentiveDiscountPolicy> {
        std::mem::take(&mut page.policies)
    }
}

/// Policy of one cloud service type.
#[doc(alias = "IncentiveAndDiscountPolicy")]
#[non_exhaustive]
pub struct IncentiveDiscountPolicy {
    /// Cloud service type code.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Cloud service type name.
    pub service_type_name: Option<String>,
    /// Incentive policy.
    pub incentive_policy: Option<IncentivePolicy>,
    /// Whether partner-granted discounts apply.
    pub allow_discount: Option<YesNo>,
}

static INCENTIVE_DISCOUNT_POLICY: meta::Object = meta::Object::plain(
    "IncentiveDiscountPolicy",
    &[
        F::body("service_type_code", K::Text),
        F::body("service_type_name", K::Text),
        F::body("incentive_policy", K::Enum(IncentivePolicy::META)),
        F::body("allow_discount", K::Enum(YesNo::META)),
    ],
);

record!(
    IncentiveDiscountPolicy : INCENTIVE_DISCOUNT_POLICY; service_type_code,
    service_type_name, incentive_policy, allow_discount
);

/// Incentive policy of a service type.
#[non_exhaustive]
pub enum IncentivePolicy {
    /// Not a specific product (`0`).
    NotSpecific,
    /// Specific product (`1`).
    Specific,
    /// No performance, no rebate (`2`).
    NoPerformanceNoRebate,
    /// Performance, no rebate (`13`).
    PerformanceNoRebate,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    IncentivePolicy : text; NotSpecific = "0", Specific = "1", NoPerformanceNoRebate =
    "2", PerformanceNoRebate = "13"
);
