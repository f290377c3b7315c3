// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query monthly costs.

use crate::prelude::*;

/// Query monthly costs.
///
/// Lists the amortized costs of a customer in one of the last 18 months. The data are those of Cost Center.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/costs/cost-analysed-bills/monthly-breakdown` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Only customers who have enabled Cost Center |
/// | Permission | costCenter:costDetail:listCostDetails |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-oce/mbc_00010.html> <https://huaweicloud.com/guide/productsdesc-bms_e0cd19bcb57b3927b5fce77be010ec58support0> (2025-11-27) |
/// | Chinese title | 查询月度成本 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{costs::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCustomerBillsMonthlyBreakDown::new("2026-01".parse()?)).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): Parameter error.
///
/// # Notes
///
/// - sub_customer_id has no effect unless method is sub_customer.
/// - consume_amount = past_months_amortized_amount + current_month_amortized_amount + future_months_amortized_amount.
/// - current_month_amortized_amount is the sum of the amortized_\* amounts.
/// - charging_mode is 1 to 11 in the documents, 0 to 11 in the PHP SDK.
/// - Documents of 2025-02-28 lack bill type 25.
/// - A failure is answered with error_code (at most 16 characters) and error_msg (at most 1024).
///
/// # Not documented by the vendor
///
/// - Length of enterprise_project_id and sub_customer_id.
/// - Response lengths.
#[doc(alias = "查询月度成本")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCustomerBillsMonthlyBreakDown {
    /// Month of the amortized costs, UTC+8. Required. At most 18 months ago, not in the future.
    pub shared_month: YearMonth,
    /// Cloud service type code, for example hws.service.type.obs. At most 64 characters. An empty text is a filter of its own. Sent without a value it is no filter; an empty string is one.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Resource type code, for example hws.resource.type.vm. At most 64 characters. An empty text is a filter of its own. Sent without a value it is no filter; an empty string is one.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Region code, for example cn-north-1. At most 64 characters.
    pub region_code: Option<RegionCode>,
    /// Billing mode. 10 (reserved instance) is gone from the documents of 2025-11-27, still in the SDKs.
    pub charging_mode: Option<ChargingMode>,
    /// Bill type. One of `1`, `2`, `3`, `4`, `5`, `8`, `9`, `14`, `16`, `18`, `20`, `23`, `24`, `25`, `103`. The range and the value 25 are from the SDKs.
    pub bill_type: Option<BillType>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`.
    pub offset: Option<i64>,
    /// Records per page. 1 to 1000. Default: `10`.
    pub limit: Option<i64>,
    /// Resource ID. At most 64 characters.
    pub resource_id: Option<ResourceId>,
    /// Resource name. At most 64 characters.
    pub resource_name: Option<String>,
    /// Enterprise project ID; 0 is the default project, null is not allocated to a project.
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// Whose costs to query. Default: `all`.
    pub method: Option<BillScope>,
    /// Enterprise member account ID. Required when `method` is `sub_customer`.
    pub sub_customer_id: Option<CustomerId>,
    /// Language of the names in the answer. One of `zh_CN`, `en_US`. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
}

impl ListCustomerBillsMonthlyBreakDown {
    /// With what every site requires; everything else is unset.
    pub fn new(shared_month: YearMonth) -> Self {
        Self {
            shared_month,
            ..Self::default()
        }
    }
    /// Sets [`service_type_code`](field@Self::service_type_code). Cloud service type code, for example hws.service.type.obs.
    pub fn service_type_code(mut self, value: impl Setting<ServiceTypeCode>) -> Self {
        value.set(&mut self.service_type_code);
        self
    }
    /// Sets [`resource_type_code`](field@Self::resource_type_code). Resource type code, for example hws.resource.type.vm.
    pub fn resource_type_code(mut self, value: impl Setting<ResourceTypeCode>) -> Self {
        value.set(&mut self.resource_type_code);
        self
    }
    /// Sets [`region_code`](field@Self::region_code). Region code, for example cn-north-1.
    pub fn region_code(mut self, value: impl Setting<RegionCode>) -> Self {
        value.set(&mut self.region_code);
        self
    }
    /// Sets [`charging_mode`](field@Self::charging_mode). Billing mode.
    pub fn charging_mode(mut self, value: impl Setting<ChargingMode>) -> Self {
        value.set(&mut self.charging_mode);
        self
    }
    /// Sets [`bill_type`](field@Self::bill_type). Bill type.
    pub fn bill_type(mut self, value: impl Setting<BillType>) -> Self {
        value.set(&mut self.bill_type);
        self
    }
    /// Sets [`offset`](field@Self::offset). Index of the first record, from 0.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Records per page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
    /// Sets [`resource_id`](field@Self::resource_id). Resource ID.
    pub fn resource_id(mut self, value: impl Setting<ResourceId>) -> Self {
        value.set(&mut self.resource_id);
        self
    }
    /// Sets [`resource_name`](field@Self::resource_name). Resource name.
    pub fn resource_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.resource_name);
        self
    }
    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id). Enterprise project ID; 0 is the default project, null is not allocated to a project.
    pub fn enterprise_project_id(
        mut self,
        value: impl Setting<EnterpriseProjectId>,
    ) -> Self {
        value.set(&mut self.enterprise_project_id);
        self
    }
    /// Sets [`method`](field@Self::method). Whose costs to query.
    pub fn method(mut self, value: impl Setting<BillScope>) -> Self {
        value.set(&mut self.method);
        self
    }
    /// Sets [`sub_customer_id`](field@Self::sub_customer_id). Enterprise member account ID.
    pub fn sub_customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.sub_customer_id);
        self
    }
    /// Sets [`language`](field@Self::language). Language of the names in the answer.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListCustomerBillsMonthlyBreakDown",
    fields: &[
        F::query("shared_month", K::Month)
            .required_at(CN)
            .limits(&[L::MaxAge(meta::CalendarSpan::Months(18)), L::NotFuture]),
        F::query("service_type_code", K::Text)
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64)]),
        F::query("resource_type_code", K::Text)
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64)]),
        F::query("region_code", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::query("charging_mode", K::Enum(ChargingMode::META))
            .on_empty(B::Ignored)
            .limits(&[L::Min("1"), L::Max("11")]),
        F::query("bill_type", K::Enum(BillType::META))
            .on_empty(B::Ignored)
            .limits(
                &[
                    L::Min("1"),
                    L::Max("103"),
                    L::Only(
                        &[
                            "1",
                            "2",
                            "3",
                            "4",
                            "5",
                            "8",
                            "9",
                            "14",
                            "16",
                            "18",
                            "20",
                            "23",
                            "24",
                            "25",
                            "103",
                        ],
                    ),
                ],
            ),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("1"), L::Max("1000")]),
        F::query("resource_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::query("resource_name", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::query("enterprise_project_id", K::Text).on_empty(B::Ignored),
        F::query("method", K::Enum(BillScope::META))
            .default("all")
            .limits(&[L::MaxLen(64)]),
        F::query("sub_customer_id", K::Text).on_empty(B::Ignored),
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN")
            .limits(&[L::MaxLen(10), L::Only(&["zh_CN", "en_US"])]),
    ],
    rules: &[R::required_when("sub_customer_id", &[T::is("method", &["sub_customer"])])],
};

request!(
    ListCustomerBillsMonthlyBreakDown : REQUEST; shared_month, service_type_code,
    resource_type_code, region_code, charging_mode, bill_type, offset, limit,
    resource_id, resource_name, enterprise_project_id, method, sub_customer_id, language
);

/// What [`ListCustomerBillsMonthlyBreakDown`] answers.
#[non_exhaustive]
pub struct ListCustomerBillsMonthlyBreakDownResponse {
    /// Currency code. One of `CNY`. Limits as the vendor's SDK has them.
    pub currency: Option<Currency>,
    /// Number of records; returned only on success.
    pub total_count: Option<i64>,
    /// Amortized cost records.
    pub details: Vec<MonthlyCost>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCustomerBillsMonthlyBreakDownResponse",
    &[
        F::body("currency", K::Enum(Currency::META)).limits(&[L::Only(&["CNY"])]),
        F::body("total_count", K::Integer),
        F::body("details", K::List(&K::Object(&MONTHLY_COST))),
    ],
);

record!(
    ListCustomerBillsMonthlyBreakDownResponse : RESPONSE; currency, total_count, details
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCustomerBillsMonthlyBreakDown",
    section: "costs",
    title: "Query monthly costs",
    title_zh: "查询月度成本",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/costs/cost-analysed-bills/monthly-breakdown",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("costCenter:costDetail:listCostDetails"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/mbc_00010.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("details"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "Parameter error")],
    form: meta::Form::PLAIN,
};

operation!(
    ListCustomerBillsMonthlyBreakDown => ListCustomerBillsMonthlyBreakDownResponse :
    OPERATION of SERVICE; Customer
);

impl Paged for ListCustomerBillsMonthlyBreakDown {
    type Item = MonthlyCost;
    fn take_items(page: &mut Self::Response) -> Vec<MonthlyCost> {
        std::mem::take(&mut page.details)
    }
}

/// Amortized cost of one resource and bill.
#[doc(alias = "NvlCostAnalysedBillDetail")]
#[non_exhaustive]
pub struct MonthlyCost {
    /// Month of the amortized costs, UTC+8.
    pub shared_month: Option<YearMonth>,
    /// Billing month, UTC+8.
    pub bill_cycle: Option<YearMonth>,
    /// Bill type. One of `1`, `2`, `3`, `4`, `5`, `8`, `9`, `14`, `16`, `18`, `20`, `23`, `24`, `25`, `103`. Limits as the vendor's SDK has them.
    pub bill_type: Option<BillType>,
    /// Account ID of the consuming customer: the caller itself, or a member account when a master account asks.
    pub customer_id: Option<CustomerId>,
    /// Region code, for example cn-north-1.
    pub region_code: Option<RegionCode>,
    /// Region name.
    pub region_name: Option<String>,
    /// Cloud service type code, for example hws.service.type.obs.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Resource type code, for example hws.resource.type.vm.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Cloud service type name.
    pub service_type_name: Option<String>,
    /// Resource type name.
    pub resource_type_name: Option<String>,
    /// Start of the use the cost is for; pay-per-use only, else reserved.
    pub effective_time: Option<String>,
    /// End of the use the cost is for; pay-per-use only, else reserved.
    pub expire_time: Option<String>,
    /// Resource ID.
    pub resource_id: Option<ResourceId>,
    /// Resource name.
    pub resource_name: Option<String>,
    /// Resource tags.
    pub resource_tag: Option<String>,
    /// Description of the product specifications.
    pub product_spec_desc: Option<String>,
    /// Enterprise project ID; 0 is the default project, null means not allocated to a project.
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// Enterprise project name.
    pub enterprise_project_name: Option<String>,
    /// Billing mode.
    pub charging_mode: Option<ChargingMode>,
    /// Order ID of yearly/monthly resources; empty for pay-per-use.
    pub order_id: Option<OrderId>,
    /// Period type.
    pub period_type: Option<BillPeriodType>,
    /// Usage type code, see ListUsageTypes.
    pub usage_type: Option<UsageTypeCode>,
    /// Usage of the resource.
    pub usage: Option<Decimal>,
    /// Measure unit of the usage, see ListMeasureUnits.
    pub usage_measure_id: Option<i64>,
    /// Usage covered by resource packages.
    pub free_resource_usage: Option<Decimal>,
    /// Measure unit of the package usage.
    pub free_resource_measure_id: Option<i64>,
    /// Usage covered by reserved instances.
    pub ri_usage: Option<Decimal>,
    /// Measure unit of the reserved instance usage.
    pub ri_usage_measure_id: Option<i64>,
    /// Amount payable: amortized before + this month + still to amortize.
    pub consume_amount: Option<Decimal>,
    /// Amortized before this month; yearly/monthly and upfront reserved instances, else 0.
    pub past_months_amortized_amount: Option<Decimal>,
    /// Amortized in this month; sum of the amortized amounts by payment kind.
    pub current_month_amortized_amount: Option<Decimal>,
    /// Still to amortize after this month; yearly/monthly and upfront reserved instances, else 0.
    pub future_months_amortized_amount: Option<Decimal>,
    /// Cash part of this month.
    pub amortized_cash_amount: Option<Decimal>,
    /// Credit part of this month.
    pub amortized_credit_amount: Option<Decimal>,
    /// Cash coupon (voucher) part of this month.
    pub amortized_coupon_amount: Option<Decimal>,
    /// Flexi-purchase coupon part of this month.
    pub amortized_flexipurchase_coupon_amount: Option<Decimal>,
    /// Stored-value card part of this month.
    pub amortized_stored_value_card_amount: Option<Decimal>,
    /// Bonus part of this month (leftover bonuses).
    pub amortized_bonus_amount: Option<Decimal>,
    /// Cloud service type code of a sub-service of a combined server. At most 64 characters. Length documented for the sub-service fields of the bill operations as a whole.
    pub sub_service_type_code: Option<ServiceTypeCode>,
    /// Cloud service type name of a sub-service of a combined server. At most 200 characters. Length documented for the sub-service fields of the bill operations as a whole.
    pub sub_service_type_name: Option<String>,
    /// Resource type code of a sub-service of a combined server. At most 64 characters. Length documented for the sub-service fields of the bill operations as a whole.
    pub sub_resource_type_code: Option<ResourceTypeCode>,
    /// Resource type name of a sub-service of a combined server.
    pub sub_resource_type_name: Option<String>,
    /// Resource ID of a sub-service of a combined server; of a reserved instance its own ID.
    pub sub_resource_id: Option<ResourceId>,
    /// Resource name of a sub-service of a combined server; of a reserved instance its own name.
    pub sub_resource_name: Option<String>,
    /// Cost tags.
    pub effective_tag_pairs: Vec<CostTag>,
    /// Cost units.
    pub cost_unit_pairs: Vec<CostUnit>,
}

static MONTHLY_COST: meta::Object = meta::Object::plain(
    "MonthlyCost",
    &[
        F::body("shared_month", K::Month),
        F::body("bill_cycle", K::Month),
        F::body("bill_type", K::Enum(BillType::META))
            .limits(
                &[
                    L::Only(
                        &[
                            "1",
                            "2",
                            "3",
                            "4",
                            "5",
                            "8",
                            "9",
                            "14",
                            "16",
                            "18",
                            "20",
                            "23",
                            "24",
                            "25",
                            "103",
                        ],
                    ),
                ],
            ),
        F::body("customer_id", K::Text),
        F::body("region_code", K::Text),
        F::body("region_name", K::Text),
        F::body("service_type_code", K::Text),
        F::body("resource_type_code", K::Text),
        F::body("service_type_name", K::Text),
        F::body("resource_type_name", K::Text),
        F::body("effective_time", K::Text),
        F::body("expire_time", K::Text),
        F::body("resource_id", K::Text),
        F::body("resource_name", K::Text),
        F::body("resource_tag", K::Text),
        F::body("product_spec_desc", K::Text),
        F::body("enterprise_project_id", K::Text),
        F::body("enterprise_project_name", K::Text),
        F::body("charging_mode", K::Enum(ChargingMode::META)),
        F::body("order_id", K::Text),
        F::body("period_type", K::Enum(BillPeriodType::META)),
        F::body("usage_type", K::Text),
        F::body("usage", K::Decimal),
        F::body("usage_measure_id", K::Integer),
        F::body("free_resource_usage", K::Decimal),
        F::body("free_resource_measure_id", K::Integer),
        F::body("ri_usage", K::Decimal),
        F::body("ri_usage_measure_id", K::Integer),
        F::body("consume_amount", K::Decimal),
        F::body("past_months_amortized_amount", K::Decimal),
        F::body("current_month_amortized_amount", K::Decimal),
        F::body("future_months_amortized_amount", K::Decimal),
        F::body("amortized_cash_amount", K::Decimal),
        F::body("amortized_credit_amount", K::Decimal),
        F::body("amortized_coupon_amount", K::Decimal),
        F::body("amortized_flexipurchase_coupon_amount", K::Decimal),
        F::body("amortized_stored_value_card_amount", K::Decimal),
        F::body("amortized_bonus_amount", K::Decimal),
        F::body("sub_service_type_code", K::Text).limits(&[L::MaxLen(64)]),
        F::body("sub_service_type_name", K::Text).limits(&[L::MaxLen(200)]),
        F::body("sub_resource_type_code", K::Text).limits(&[L::MaxLen(64)]),
        F::body("sub_resource_type_name", K::Text),
        F::body("sub_resource_id", K::Text),
        F::body("sub_resource_name", K::Text),
        F::body("effective_tag_pairs", K::List(&K::Object(&COST_TAG))),
        F::body("cost_unit_pairs", K::List(&K::Object(&COST_UNIT))),
    ],
);

record!(
    MonthlyCost : MONTHLY_COST; shared_month, bill_cycle, bill_type, customer_id,
    region_code, region_name, service_type_code, resource_type_code, service_type_name,
    resource_type_name, effective_time, expire_time, resource_id, resource_name,
    resource_tag, product_spec_desc, enterprise_project_id, enterprise_project_name,
    charging_mode, order_id, period_type, usage_type, usage, usage_measure_id,
    free_resource_usage, free_resource_measure_id, ri_usage, ri_usage_measure_id,
    consume_amount, past_months_amortized_amount, current_month_amortized_amount,
    future_months_amortized_amount, amortized_cash_amount, amortized_credit_amount,
    amortized_coupon_amount, amortized_flexipurchase_coupon_amount,
    amortized_stored_value_card_amount, amortized_bonus_amount, sub_service_type_code,
    sub_service_type_name, sub_resource_type_code, sub_resource_type_name,
    sub_resource_id, sub_resource_name, effective_tag_pairs, cost_unit_pairs
);

/// Cost tag.
#[doc(alias = "TagPair")]
#[non_exhaustive]
pub struct CostTag {
    /// Tag key.
    pub tag_key: Option<String>,
    /// Tag value.
    pub tag_value: Option<String>,
}

static COST_TAG: meta::Object = meta::Object::plain(
    "CostTag",
    &[F::body("tag_key", K::Text), F::body("tag_value", K::Text)],
);

record!(CostTag : COST_TAG; tag_key, tag_value);

/// Cost unit.
#[doc(alias = "CostUnitPair")]
#[non_exhaustive]
pub struct CostUnit {
    /// Cost unit name.
    pub cost_unit_name: Option<String>,
    /// Value of the cost unit rule.
    pub cost_unit_rule_value: Option<String>,
}

static COST_UNIT: meta::Object = meta::Object::plain(
    "CostUnit",
    &[F::body("cost_unit_name", K::Text), F::body("cost_unit_rule_value", K::Text)],
);

record!(CostUnit : COST_UNIT; cost_unit_name, cost_unit_rule_value);
