// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Querying Cost Data.

use crate::prelude::*;

/// Querying Cost Data.
///
/// Returns a customer's original or amortized costs by day or month, grouped by one or two dimensions, tags or cost units.
///
/// | | |
/// |---|---|
/// | Request | `POST /v4/costs/cost-analysed-bills/query` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the AK/SK or token of the customer |
/// | Permission | costCenter:costAnalysis:listCosts |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-oce/costm_00014.html> <https://support.huaweicloud.com/intl/en-us/api-oce/costm_00014.html> (2025-11-27) |
/// | Chinese title | 查询成本数据 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{costs::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCosts::new(CostPeriod::new(CostPeriodRequired { time_measure_id: CostTimeUnit::Day, begin_time: "begin_time".into(), end_time: "end_time".into() }), [CostGrouping::new(CostGroupKind::Tag, "key")], CostType::OriginalCost, CostAmountType::PaymentAmount)).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `type` is `tag` in at most 1 item of `groupby`.
/// - `type` is `cost_unit` in at most 1 item of `groupby`.
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - Data of the previous month can be queried after its bill is generated (final after 12:00 of the 4th).
/// - X-Language has at most 8 characters in the documents, 10 in the PHP SDK; the SDKs write zh_cn and en_us.
/// - Limit is 1 to 1000 in the documents, 0 to 1000 in the PHP SDK.
/// - Filters: the documents give the list a length of 0 to 100, taken as the number of entries.
/// - Key of CostGrouping: at most 128 characters in the documents, 64 in the PHP SDK.
/// - Operator of CostFilter is required in the SDKs, although their text says that without it nothing is filtered.
/// - The lengths of currency, error_code and error_msg are from undated documents.
/// - error_code and error_msg are in the documents; the SDKs leave them out.
/// - Original costs lag about an hour behind the bills, amortized costs 24 to 48 hours.
///
/// # Not documented by the vendor
///
/// - Response lengths; the limits of CostFilter in the documents (those given are from the PHP SDK).
/// - Number and length of the values of a filter.
#[doc(alias("查询成本数据", "ListCostsReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCosts {
    /// Language; reserved. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
    /// Period and time unit. Required.
    pub time_condition: CostPeriod,
    /// One or two dimensions to group by. Required. at most 2 items; otherwise the call is warned of. At most 3 items. Limits as the vendor's SDK has them.
    pub groupby: Vec<CostGrouping>,
    /// Kind of costs. Required.
    pub cost_type: CostType,
    /// Kind of amounts. Required. Limits as the vendor's SDK has them.
    pub amount_type: CostAmountType,
    /// Index of the first record, from 0. 0 to 200000. Default: `0`.
    pub offset: Option<i64>,
    /// Records per page. 1 to 1000. Default: `10`.
    pub limit: Option<i64>,
    /// Filters; without any nothing is filtered. At most 1024 items. Limits as the vendor's SDK has them.
    pub filters: Option<Vec<CostFilter>>,
}

impl ListCosts {
    /// With what every site requires; everything else is unset.
    pub fn new(
        time_condition: CostPeriod,
        groupby: impl IntoIterator<Item = CostGrouping>,
        cost_type: CostType,
        amount_type: CostAmountType,
    ) -> Self {
        Self {
            time_condition,
            groupby: groupby.into_iter().collect(),
            cost_type,
            amount_type,
            ..Self::default()
        }
    }
    /// Sets [`language`](field@Self::language). Language; reserved.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
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
    /// Sets [`filters`](field@Self::filters). Filters; without any nothing is filtered.
    pub fn filters<F>(mut self, value: impl Settings<CostFilter, F>) -> Self {
        value.set(&mut self.filters);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListCosts",
    fields: &[
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN")
            .limits(&[L::MaxLen(8)]),
        F::body("time_condition", K::Object(&COST_PERIOD)).required(),
        F::body("groupby", K::List(&K::Object(&COST_GROUPING)))
            .required()
            .limits(&[L::MaxItems(3)]),
        F::body("cost_type", K::Enum(CostType::META))
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(256)]),
        F::body("amount_type", K::Enum(CostAmountType::META))
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(256)]),
        F::body("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("200000")]),
        F::body("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("1"), L::Max("1000")]),
        F::body("filters", K::List(&K::Object(&COST_FILTER)))
            .on_empty(B::Ignored)
            .limits(&[L::MaxItems(1024)]),
    ],
    rules: &[
        R::limited_when("groupby", &[], &[L::MaxItems(2)])
            .only_warn()
            .because("The documents know one or two dimensions"),
        R::max_contains(1, "groupby", &[T::is("type", &["tag"])]),
        R::max_contains(1, "groupby", &[T::is("type", &["cost_unit"])]),
    ],
};

request!(
    ListCosts : REQUEST; language, time_condition, groupby, cost_type, amount_type,
    offset, limit, filters
);

/// What [`ListCosts`] answers.
#[non_exhaustive]
pub struct ListCostsResponse {
    /// Currency code.
    pub currency: Option<Currency>,
    /// Total number of records.
    pub total_count: Option<i64>,
    /// Costs by group.
    pub cost_data: Vec<CostGroup>,
    /// Error code; only on failure. At most 20 characters.
    pub error_code: Option<ResultCode>,
    /// Error text; only on failure. At most 1000 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCostsResponse",
    &[
        F::body("currency", K::Enum(Currency::META)).limits(&[L::MaxLen(8)]),
        F::body("total_count", K::Integer),
        F::body("cost_data", K::List(&K::Object(&COST_GROUP))),
        F::body("error_code", K::Text).limits(&[L::MaxLen(20)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(1000)]),
    ],
);

record!(
    ListCostsResponse : RESPONSE; currency, total_count, cost_data, error_code, error_msg
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCosts",
    section: "costs",
    title: "Querying Cost Data",
    title_zh: "查询成本数据",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v4/costs/cost-analysed-bills/query",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("costCenter:costAnalysis:listCosts"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/costm_00014.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("cost_data"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(ListCosts => ListCostsResponse : OPERATION of SERVICE; Customer);

impl Paged for ListCosts {
    type Item = CostGroup;
    fn take_items(page: &mut Self::Response) -> Vec<CostGroup> {
        std::mem::take(&mut page.cost_data)
    }
}

/// Period and time unit.
#[doc(alias = "TimeCondition")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CostPeriod {
    /// Time unit. Required. Limits as the vendor's SDK has them.
    pub time_measure_id: CostTimeUnit,
    /// Start, UTC+8: yyyy-MM-dd for days, yyyy-MM for months. Required. When `time_measure_id` is `1`: pattern `[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])`. When `time_measure_id` is `2`: pattern `[0-9]{4}-(0[1-9]|1[0-2])`. 1 to 32 characters. Limits as the vendor's SDK has them.
    pub begin_time: String,
    /// End, UTC+8: yyyy-MM-dd for days, yyyy-MM for months. Required. When `time_measure_id` is `1`: pattern `[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])`. When `time_measure_id` is `2`: pattern `[0-9]{4}-(0[1-9]|1[0-2])`. 1 to 32 characters.
    pub end_time: String,
}

/// What every site requires of [`CostPeriod`].
pub struct CostPeriodRequired {
    /// Time unit. Required. Limits as the vendor's SDK has them.
    pub time_measure_id: CostTimeUnit,
    /// Start, UTC+8: yyyy-MM-dd for days, yyyy-MM for months. Required. When `time_measure_id` is `1`: pattern `[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])`. When `time_measure_id` is `2`: pattern `[0-9]{4}-(0[1-9]|1[0-2])`. 1 to 32 characters. Limits as the vendor's SDK has them.
    pub begin_time: String,
    /// End, UTC+8: yyyy-MM-dd for days, yyyy-MM for months. Required. When `time_measure_id` is `1`: pattern `[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])`. When `time_measure_id` is `2`: pattern `[0-9]{4}-(0[1-9]|1[0-2])`. 1 to 32 characters.
    pub end_time: String,
}

required!(CostPeriodRequired of CostPeriod; time_measure_id, begin_time, end_time);

impl CostPeriod {
    /// With what every site requires; everything else is unset.
    pub fn new(required: CostPeriodRequired) -> Self {
        Self {
            time_measure_id: required.time_measure_id,
            begin_time: required.begin_time,
            end_time: required.end_time,
        }
    }
}

static COST_PERIOD: meta::Object = meta::Object {
    name: "CostPeriod",
    fields: &[
        F::body("time_measure_id", K::Enum(CostTimeUnit::META))
            .required()
            .limits(&[L::Min("1"), L::Max("2")]),
        F::body("begin_time", K::Text).required().limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("end_time", K::Text).required().limits(&[L::MinLen(1), L::MaxLen(32)]),
    ],
    rules: &[
        R::limited_when(
            "begin_time",
            &[T::is("time_measure_id", &["1"])],
            &[L::Pattern("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")],
        ),
        R::limited_when(
            "end_time",
            &[T::is("time_measure_id", &["1"])],
            &[L::Pattern("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")],
        ),
        R::limited_when(
            "begin_time",
            &[T::is("time_measure_id", &["2"])],
            &[L::Pattern("[0-9]{4}-(0[1-9]|1[0-2])")],
        ),
        R::limited_when(
            "end_time",
            &[T::is("time_measure_id", &["2"])],
            &[L::Pattern("[0-9]{4}-(0[1-9]|1[0-2])")],
        ),
        R::before("begin_time", "end_time", None),
    ],
};

request!(CostPeriod : COST_PERIOD; time_measure_id, begin_time, end_time);

/// A dimension to group by.
#[doc(alias = "GroupBy")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CostGrouping {
    /// Kind of grouping. Required. Wire name `type`.
    #[doc(alias = "type")]
    pub kind: CostGroupKind,
    /// Dimension (see CostDimension), tag key or cost unit key. Required. When `type` is `dimension`: pattern `CLOUD_SERVICE_TYPE|RESOURCE_TYPE|ASSOCIATED_ACCOUNT|REGION_CODE|AZ_CODE|ENTERPRISE_PROJECT_ID|RES_SPEC_CODE|CHARGING_MODE|USAGE_TYPE|BILL_TYPE|BE_ID|PAYER_ACCOUNT_ID|RESOURCE_ID`. 1 to 128 characters.
    pub key: String,
}

impl CostGrouping {
    /// With what every site requires; everything else is unset.
    pub fn new(kind: CostGroupKind, key: impl Into<String>) -> Self {
        Self { kind, key: key.into() }
    }
}

static COST_GROUPING: meta::Object = meta::Object {
    name: "CostGrouping",
    fields: &[
        F::body("type", K::Enum(CostGroupKind::META))
            .named("kind")
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("key", K::Text).required().limits(&[L::MinLen(1), L::MaxLen(128)]),
    ],
    rules: &[
        R::limited_when(
                "key",
                &[T::is("type", &["dimension"])],
                &[
                    L::Pattern(
                        "CLOUD_SERVICE_TYPE|RESOURCE_TYPE|ASSOCIATED_ACCOUNT|REGION_CODE|AZ_CODE|ENTERPRISE_PROJECT_ID|RES_SPEC_CODE|CHARGING_MODE|USAGE_TYPE|BILL_TYPE|BE_ID|PAYER_ACCOUNT_ID|RESOURCE_ID",
                    ),
                ],
            )
            .because(
                "A key is a tag key for type tag, a cost unit key for type cost_unit",
            ),
    ],
};

request!(CostGrouping : COST_GROUPING; kind, key);

/// One filter.
#[doc(alias = "FilterV2")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CostFilter {
    /// Include or exclude. Required. Limits as the vendor's SDK has them.
    pub operator: FilterOperator,
    /// What to filter by. Required.
    pub filter_factor: CostFilterFactor,
}

impl CostFilter {
    /// With what every site requires; everything else is unset.
    pub fn new(operator: FilterOperator, filter_factor: CostFilterFactor) -> Self {
        Self { operator, filter_factor }
    }
}

static COST_FILTER: meta::Object = meta::Object::plain(
    "CostFilter",
    &[
        F::body("operator", K::Enum(FilterOperator::META))
            .required()
            .limits(&[L::Min("0"), L::Max("1")]),
        F::body("filter_factor", K::Object(&COST_FILTER_FACTOR)).required(),
    ],
);

request!(CostFilter : COST_FILTER; operator, filter_factor);

/// Dimension and values of a filter.
#[doc(alias = "FilterFactor")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CostFilterFactor {
    /// Dimension to filter by. Required. One of `CLOUD_SERVICE_TYPE`, `RESOURCE_TYPE`, `ASSOCIATED_ACCOUNT`, `REGION_CODE`, `AZ_CODE`, `ENTERPRISE_PROJECT_ID`, `RES_SPEC_CODE`, `CHARGING_MODE`, `USAGE_TYPE`, `BILL_TYPE`, `BE_ID`, `PAYER_ACCOUNT_ID`, `RESOURCE_ID`, `RESOURCE_TAG`, `COST_UNIT`. Limits as the vendor's SDK has them.
    pub key: CostDimension,
    /// Values to include or exclude. Required.
    pub value: Vec<String>,
}

impl CostFilterFactor {
    /// With what every site requires; everything else is unset.
    pub fn new(
        key: CostDimension,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            key,
            value: value.into_iter().map(Into::into).collect(),
        }
    }
}

static COST_FILTER_FACTOR: meta::Object = meta::Object::plain(
    "CostFilterFactor",
    &[
        F::body("key", K::Enum(CostDimension::META))
            .required()
            .limits(
                &[
                    L::MinLen(1),
                    L::MaxLen(256),
                    L::Only(
                        &[
                            "CLOUD_SERVICE_TYPE",
                            "RESOURCE_TYPE",
                            "ASSOCIATED_ACCOUNT",
                            "REGION_CODE",
                            "AZ_CODE",
                            "ENTERPRISE_PROJECT_ID",
                            "RES_SPEC_CODE",
                            "CHARGING_MODE",
                            "USAGE_TYPE",
                            "BILL_TYPE",
                            "BE_ID",
                            "PAYER_ACCOUNT_ID",
                            "RESOURCE_ID",
                            "RESOURCE_TAG",
                            "COST_UNIT",
                        ],
                    ),
                ],
            ),
        F::body("value", K::List(&K::Text)).required(),
    ],
);

request!(CostFilterFactor : COST_FILTER_FACTOR; key, value);

/// Costs of one group.
#[doc(alias = "CostDataByDimension")]
#[non_exhaustive]
pub struct CostGroup {
    /// Dimension values of the group.
    pub dimensions: Vec<CostDimensionValue>,
    /// Costs by day or month.
    pub costs: Vec<PeriodCost>,
    /// Sum of the costs over the whole period. Travels as text.
    pub amount_by_costs: Option<Decimal>,
    /// Sum of the list prices over the whole period. Travels as text.
    pub official_amount_by_costs: Option<Decimal>,
}

static COST_GROUP: meta::Object = meta::Object::plain(
    "CostGroup",
    &[
        F::body("dimensions", K::List(&K::Object(&COST_DIMENSION_VALUE))),
        F::body("costs", K::List(&K::Object(&PERIOD_COST))),
        F::body("amount_by_costs", K::Decimal).wire(W::Text),
        F::body("official_amount_by_costs", K::Decimal).wire(W::Text),
    ],
);

record!(
    CostGroup : COST_GROUP; dimensions, costs, amount_by_costs, official_amount_by_costs
);

/// One dimension of a group.
#[doc(alias = "DimensionGroup")]
#[non_exhaustive]
pub struct CostDimensionValue {
    /// Dimension.
    pub key: Option<CostDimension>,
    /// Value of the dimension.
    pub value: Option<String>,
}

static COST_DIMENSION_VALUE: meta::Object = meta::Object::plain(
    "CostDimensionValue",
    &[F::body("key", K::Enum(CostDimension::META)), F::body("value", K::Text)],
);

record!(CostDimensionValue : COST_DIMENSION_VALUE; key, value);

/// Costs of a day or month.
#[doc(alias = "Cost")]
#[non_exhaustive]
pub struct PeriodCost {
    /// Day (yyyy-mm-dd) or month (yyyy-mm).
    pub time_dimension_value: Option<String>,
    /// Time unit.
    pub time_measure_id: Option<CostTimeUnit>,
    /// Original or amortized cost, due or paid as requested. Travels as text.
    pub amount: Option<Decimal>,
    /// List price. Travels as text.
    pub official_amount: Option<Decimal>,
}

static PERIOD_COST: meta::Object = meta::Object::plain(
    "PeriodCost",
    &[
        F::body("time_dimension_value", K::Text),
        F::body("time_measure_id", K::Enum(CostTimeUnit::META)),
        F::body("amount", K::Decimal).wire(W::Text),
        F::body("official_amount", K::Decimal).wire(W::Text),
    ],
);

record!(
    PeriodCost : PERIOD_COST; time_dimension_value, time_measure_id, amount,
    official_amount
);

/// Kind of costs.
#[non_exhaustive]
pub enum CostType {
    /// Original costs.
    OriginalCost,
    /// Amortized costs.
    AmortizedCost,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    CostType : text; OriginalCost = "ORIGINAL_COST", AmortizedCost = "AMORTIZED_COST"
);

/// Kind of amounts.
#[non_exhaustive]
pub enum CostAmountType {
    /// Amount due.
    PaymentAmount,
    /// Amount paid.
    NetAmount,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    CostAmountType : text; PaymentAmount = "PAYMENT_AMOUNT", NetAmount = "NET_AMOUNT"
);

/// Time unit of costs.
#[non_exhaustive]
pub enum CostTimeUnit {
    /// Day (`1`).
    Day,
    /// Month (`2`).
    Month,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(CostTimeUnit : integer; Day = "1", Month = "2");

/// Kind of grouping.
#[non_exhaustive]
pub enum CostGroupKind {
    /// By cost tag.
    Tag,
    /// By cost unit.
    CostUnit,
    /// By a dimension (the default value).
    Dimension,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    CostGroupKind : text; Tag = "tag", CostUnit = "cost_unit", Dimension = "dimension"
);

/// Include or exclude.
#[non_exhaustive]
pub enum FilterOperator {
    /// Include only (`0`).
    Include,
    /// Exclude (`1`).
    Exclude,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(FilterOperator : integer; Include = "0", Exclude = "1");

/// Dimension of costs.
#[non_exhaustive]
pub enum CostDimension {
    /// Cloud service type.
    CloudServiceType,
    /// Resource type.
    ResourceType,
    /// Linked account (member accounts of an enterprise master).
    AssociatedAccount,
    /// Region.
    RegionCode,
    /// Availability zone.
    AzCode,
    /// Enterprise project.
    EnterpriseProjectId,
    /// Product specification.
    ResSpecCode,
    /// Billing mode.
    ChargingMode,
    /// Usage type.
    UsageType,
    /// Bill type.
    BillType,
    /// Business entity.
    BeId,
    /// Payer account.
    PayerAccountId,
    /// Resource.
    ResourceId,
    /// Cost tag.
    ResourceTag,
    /// Cost unit.
    CostUnit,
    /// Split item. Only at China.
    SplitItemName,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    CostDimension : text; CloudServiceType = "CLOUD_SERVICE_TYPE", ResourceType =
    "RESOURCE_TYPE", AssociatedAccount = "ASSOCIATED_ACCOUNT", RegionCode =
    "REGION_CODE", AzCode = "AZ_CODE", EnterpriseProjectId = "ENTERPRISE_PROJECT_ID",
    ResSpecCode = "RES_SPEC_CODE", ChargingMode = "CHARGING_MODE", UsageType =
    "USAGE_TYPE", BillType = "BILL_TYPE", BeId = "BE_ID", PayerAccountId =
    "PAYER_ACCOUNT_ID", ResourceId = "RESOURCE_ID", ResourceTag = "RESOURCE_TAG",
    CostUnit = "COST_UNIT", SplitItemName = "SPLIT_ITEM_NAME" in CN
);
