// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Viewing Resource Expenditures.

use crate::prelude::*;

/// Viewing Resource Expenditures.
///
/// Lists the expenditure records of each resource of a customer in one billing month of the last 3 years, by cycle, by day or in detail. A master account can include its member accounts. Records appear with a delay of hours.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/bills/customer-bills/res-fee-records` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the AK/SK or token of the customer. To see a financially independent member account, that member must have accepted the master account's request to view its expenditure. |
/// | Permission | billing:billDetail:view |
/// | Repeating | harmless |
/// | Rate limit | 30 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-oce/mbc_00004.html> <https://huaweicloud.com/guide/productsdesc-bms_eb08ae0eabea721035234f82891da7c7support0> <https://support.huaweicloud.com/intl/tr-tr/api-oce/mbc_00004.html> (2025-11-27) |
/// | Chinese title | 查询资源消费记录 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{bills::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCustomerselfResourceRecords::new("2026-01".parse()?)).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `bill_date_begin`, `bill_date_end` are sent together or not at all: With one alone only the month counts.
/// - `bill_date_begin` lies in the month `cycle`.
/// - `bill_date_end` lies in the month `cycle`.
/// - `bill_date_begin` is not after `bill_date_end`.
///
/// # Notes
///
/// - Only one billing month can be queried at a time.
/// - trade_id, bill_date_begin and bill_date_end have no effect when statistic_type is 1.
/// - Amount = cash_amount + credit_amount + coupon_amount + flexipurchase_coupon_amount + stored_card_amount + bonus_amount + debt_amount + adjustment_amount.
/// - The result of formula equals amount - coupon_amount.
/// - Data of the current month are not final: reconcile after 10:00 of the 3rd (monthly-settled customers: the 4th) of the next month; international site: the 4th.
/// - The documents of 2024-12 (China) list bill_type 12 and 13 (unsubscription fee); the China SDK has neither, but 25 and 103.
/// - The PHP SDK limits bill_type to 0..127 and statistic_type to 1..3.
/// - enterprise_project_id of a resource without project: -1, null or an empty string in the documents, null in the SDKs; the documents say an empty value is no filter, the SDKs say it is one.
/// - The international SDK has bill_type 12 in the request only, and charge_mode 11 in the request only.
/// - The lengths of method, resource_name, product_id and product_name are from undated documents; that of resource_tag was raised to 8192 in 2024.
/// - The default of X-Language is from the SDKs.
/// - Permission billing:bill:view also works but is announced as going offline.
/// - error_code and error_msg are in the documents; the SDKs leave them out.
///
/// # Not documented by the vendor
///
/// - Lengths of sub_customer_id and trade_id (64 in sibling operations).
/// - Most response lengths.
#[doc(alias = "查询资源消费记录")]
#[doc(alias = "export bill")]
#[doc(alias = "bill details")]
#[doc(alias = "导出账单")]
#[doc(alias = "账单明细")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCustomerselfResourceRecords {
    /// Billing month, UTC+8. Required. At most 3 years ago, not in the future.
    pub cycle: YearMonth,
    /// Cloud service type code, for example hws.service.type.obs. At most 64 characters. An empty text is a filter of its own.
    pub cloud_service_type: Option<ServiceTypeCode>,
    /// Region code, for example cn-north-1. At most 64 characters. An empty text is a filter of its own.
    pub region: Option<RegionCode>,
    /// Billing mode. An empty text is refused. Travels as text.
    pub charge_mode: Option<ChargingMode>,
    /// Bill type.
    pub bill_type: Option<BillType>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`.
    pub offset: Option<i64>,
    /// Records per page. 1 to 1000. Default: `10`.
    pub limit: Option<i64>,
    /// Resource ID. At most 64 characters. An empty text is a filter of its own.
    pub resource_id: Option<ResourceId>,
    /// Enterprise project ID; 0 is the default project. At most 64 characters. An empty text is a filter of its own. Documents and SDKs disagree on an empty value and on the ID of resources without project.
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// Whether records with an amount due of 0 are returned.
    pub include_zero_record: Option<bool>,
    /// Whose records to query. Default: `all`.
    pub method: Option<BillScope>,
    /// Enterprise member account ID; only used with method sub_customer. Required when `method` is `sub_customer`.
    pub sub_customer_id: Option<CustomerId>,
    /// Order ID for bill_type 1, 2, 3, 4 and 8, otherwise the transaction ID. An empty text is a filter of its own.
    pub trade_id: Option<TradeId>,
    /// First day, UTC+8, in the month of cycle; default its first day. An empty text stands for the default.
    pub bill_date_begin: Option<Date>,
    /// Last day, UTC+8, in the month of cycle; default its last day. An empty text stands for the default.
    pub bill_date_end: Option<Date>,
    /// How records are summed up. Default: `3`.
    pub statistic_type: Option<StatisticType>,
    /// Language. One of `zh_CN`, `en_US`. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
}

impl ListCustomerselfResourceRecords {
    /// With what every site requires; everything else is unset.
    pub fn new(cycle: YearMonth) -> Self {
        Self { cycle, ..Self::default() }
    }
    /// Sets [`cloud_service_type`](field@Self::cloud_service_type). Cloud service type code, for example hws.service.type.obs.
    pub fn cloud_service_type(mut self, value: impl Setting<ServiceTypeCode>) -> Self {
        value.set(&mut self.cloud_service_type);
        self
    }
    /// Sets [`region`](field@Self::region). Region code, for example cn-north-1.
    pub fn region(mut self, value: impl Setting<RegionCode>) -> Self {
        value.set(&mut self.region);
        self
    }
    /// Sets [`charge_mode`](field@Self::charge_mode). Billing mode.
    pub fn charge_mode(mut self, value: impl Setting<ChargingMode>) -> Self {
        value.set(&mut self.charge_mode);
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
    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id). Enterprise project ID; 0 is the default project.
    pub fn enterprise_project_id(
        mut self,
        value: impl Setting<EnterpriseProjectId>,
    ) -> Self {
        value.set(&mut self.enterprise_project_id);
        self
    }
    /// Sets [`include_zero_record`](field@Self::include_zero_record). Whether records with an amount due of 0 are returned.
    pub fn include_zero_record(mut self, value: impl Setting<bool>) -> Self {
        value.set(&mut self.include_zero_record);
        self
    }
    /// Sets [`method`](field@Self::method). Whose records to query.
    pub fn method(mut self, value: impl Setting<BillScope>) -> Self {
        value.set(&mut self.method);
        self
    }
    /// Sets [`sub_customer_id`](field@Self::sub_customer_id). Enterprise member account ID; only used with method sub_customer.
    pub fn sub_customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.sub_customer_id);
        self
    }
    /// Sets [`trade_id`](field@Self::trade_id). Order ID for bill_type 1, 2, 3, 4 and 8, otherwise the transaction ID.
    pub fn trade_id(mut self, value: impl Setting<TradeId>) -> Self {
        value.set(&mut self.trade_id);
        self
    }
    /// Sets [`bill_date_begin`](field@Self::bill_date_begin). First day, UTC+8, in the month of cycle; default its first day.
    pub fn bill_date_begin(mut self, value: impl Setting<Date>) -> Self {
        value.set(&mut self.bill_date_begin);
        self
    }
    /// Sets [`bill_date_end`](field@Self::bill_date_end). Last day, UTC+8, in the month of cycle; default its last day.
    pub fn bill_date_end(mut self, value: impl Setting<Date>) -> Self {
        value.set(&mut self.bill_date_end);
        self
    }
    /// Sets [`statistic_type`](field@Self::statistic_type). How records are summed up.
    pub fn statistic_type(mut self, value: impl Setting<StatisticType>) -> Self {
        value.set(&mut self.statistic_type);
        self
    }
    /// Sets [`language`](field@Self::language). Language.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListCustomerselfResourceRecords",
    fields: &[
        F::query("cycle", K::Month)
            .required()
            .limits(&[L::MaxAge(meta::CalendarSpan::Years(3)), L::NotFuture]),
        F::query("cloud_service_type", K::Text)
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64)]),
        F::query("region", K::Text).on_empty(B::Filter).limits(&[L::MaxLen(64)]),
        F::query("charge_mode", K::Enum(ChargingMode::META))
            .wire(W::Text)
            .on_empty(B::Error)
            .null_is_error()
            .limits(&[L::MaxLen(4)]),
        F::query("bill_type", K::Enum(BillType::META)).on_empty(B::Ignored),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("1"), L::Max("1000")]),
        F::query("resource_id", K::Text).on_empty(B::Filter).limits(&[L::MaxLen(64)]),
        F::query("enterprise_project_id", K::Text)
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64)]),
        F::query("include_zero_record", K::Boolean).on_empty(B::Ignored),
        F::query("method", K::Enum(BillScope::META))
            .on_empty(B::Default)
            .default("all")
            .limits(&[L::MaxLen(64)]),
        F::query("sub_customer_id", K::Text).on_empty(B::Ignored),
        F::query("trade_id", K::Text).on_empty(B::Filter),
        F::query("bill_date_begin", K::Date).on_empty(B::Default),
        F::query("bill_date_end", K::Date).on_empty(B::Default),
        F::query("statistic_type", K::Enum(StatisticType::META))
            .on_empty(B::Default)
            .default("3"),
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN")
            .limits(&[L::MaxLen(10), L::Only(&["zh_CN", "en_US"])]),
    ],
    rules: &[
        R::required_when("sub_customer_id", &[T::is("method", &["sub_customer"])]),
        R::together(&["bill_date_begin", "bill_date_end"])
            .because("With one alone only the month counts"),
        R::in_month("bill_date_begin", "cycle"),
        R::in_month("bill_date_end", "cycle"),
        R::before("bill_date_begin", "bill_date_end", None),
    ],
};

request!(
    ListCustomerselfResourceRecords : REQUEST; cycle, cloud_service_type, region,
    charge_mode, bill_type, offset, limit, resource_id, enterprise_project_id,
    include_zero_record, method, sub_customer_id, trade_id, bill_date_begin,
    bill_date_end, statistic_type, language
);

/// What [`ListCustomerselfResourceRecords`] answers.
#[non_exhaustive]
pub struct ListCustomerselfResourceRecordsResponse {
    /// Expenditure records.
    pub fee_records: Vec<ResourceFee>,
    /// Total number of records; only on success.
    pub total_count: Option<i64>,
    /// Currency code.
    pub currency: Option<Currency>,
    /// Error code; only on failure. At most 16 characters.
    pub error_code: Option<ResultCode>,
    /// Error text; only on failure. At most 1024 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCustomerselfResourceRecordsResponse",
    &[
        F::body("fee_records", K::List(&K::Object(&RESOURCE_FEE))),
        F::body("total_count", K::Integer),
        F::body("currency", K::Enum(Currency::META)),
        F::body("error_code", K::Text).limits(&[L::MaxLen(16)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(1024)]),
    ],
);

record!(
    ListCustomerselfResourceRecordsResponse : RESPONSE; fee_records, total_count,
    currency, error_code, error_msg
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCustomerselfResourceRecords",
    section: "bills",
    title: "Viewing Resource Expenditures",
    title_zh: "查询资源消费记录",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/bills/customer-bills/res-fee-records",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:billDetail:view"),
    rate_limit: Some(meta::Rate::new(30, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/mbc_00004.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("fee_records"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListCustomerselfResourceRecords => ListCustomerselfResourceRecordsResponse :
    OPERATION of SERVICE; Customer
);

impl Paged for ListCustomerselfResourceRecords {
    type Item = ResourceFee;
    fn take_items(page: &mut Self::Response) -> Vec<ResourceFee> {
        std::mem::take(&mut page.fee_records)
    }
}

/// One expenditure record of a resource.
#[doc(alias = "ResFeeRecordV2")]
#[non_exhaustive]
pub struct ResourceFee {
    /// Day of the record, cut in UTC+8.
    pub bill_date: Option<Date>,
    /// Bill type. One of `1`, `2`, `3`, `4`, `5`, `8`, `9`, `14`, `15`, `16`, `17`, `18`, `20`, `23`, `24`, `25`, `100`, `101`, `102`, `103`. Limits as the vendor's SDK has them.
    pub bill_type: Option<BillType>,
    /// Account ID of the spending customer (the member account for its records).
    pub customer_id: Option<CustomerId>,
    /// Region code.
    pub region: Option<RegionCode>,
    /// Region name.
    pub region_name: Option<String>,
    /// Cloud service type code.
    pub cloud_service_type: Option<ServiceTypeCode>,
    /// Resource type code.
    pub resource_type: Option<ResourceTypeCode>,
    /// Cloud service type name.
    pub cloud_service_type_name: Option<String>,
    /// Resource type name.
    pub resource_type_name: Option<String>,
    /// Start of the resource use; only for pay-per-use.
    pub effective_time: Option<String>,
    /// End of the resource use; only for pay-per-use.
    pub expire_time: Option<String>,
    /// Resource ID.
    pub resource_id: Option<ResourceId>,
    /// Resource name as entered by the user; not translated. At most 256 characters.
    pub resource_name: Option<String>,
    /// Resource tags. At most 8192 characters.
    pub resource_tag: Option<String>,
    /// Product ID. At most 64 characters.
    pub product_id: Option<ProductId>,
    /// Product name. At most 256 characters.
    pub product_name: Option<String>,
    /// Description of the product specification.
    pub product_spec_desc: Option<String>,
    /// SKU code; identifies a resource specification in bills.
    pub sku_code: Option<SkuCode>,
    /// Size of the product; only for linear products (ordered with a size).
    pub spec_size: Option<Decimal>,
    /// Unit ID of spec_size; only for linear products.
    pub spec_size_measure_id: Option<i64>,
    /// Order ID or transaction ID of the deduction.
    pub trade_id: Option<TradeId>,
    /// Unique ID of the record; not returned for statistic_type 1.
    pub id: Option<String>,
    /// Transaction time.
    pub trade_time: Option<String>,
    /// Enterprise project ID; 0 is the default project.
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// Enterprise project name.
    pub enterprise_project_name: Option<String>,
    /// Billing mode. Travels as text. 11 (savings plan) is on the China site only.
    pub charge_mode: Option<ChargingMode>,
    /// Order ID; only for yearly/monthly resources.
    pub order_id: Option<OrderId>,
    /// Period unit. Travels as text.
    pub period_type: Option<BillPeriodType>,
    /// Usage type (see ListUsageTypes).
    pub usage_type: Option<UsageTypeCode>,
    /// Usage; not returned for yearly/monthly resources.
    pub usage: Option<Decimal>,
    /// Unit ID of usage; not returned for yearly/monthly resources.
    pub usage_measure_id: Option<i64>,
    /// Usage covered by packages.
    pub free_resource_usage: Option<Decimal>,
    /// Unit ID of free_resource_usage.
    pub free_resource_measure_id: Option<i64>,
    /// Usage of reserved instances.
    pub ri_usage: Option<Decimal>,
    /// Unit ID of ri_usage.
    pub ri_usage_measure_id: Option<i64>,
    /// Unit price; only for simple, untiered pricing.
    pub unit_price: Option<Decimal>,
    /// Unit of the unit price, for example yuan/GB/month.
    pub unit: Option<String>,
    /// List price.
    pub official_amount: Option<Decimal>,
    /// Discounted amount.
    pub discount_amount: Option<Decimal>,
    /// Amount due after discounts; 2 decimals (China) or 8 (international).
    pub amount: Option<Decimal>,
    /// Amount paid in cash.
    pub cash_amount: Option<Decimal>,
    /// Amount paid by credit.
    pub credit_amount: Option<Decimal>,
    /// Amount paid by cash coupons (vouchers).
    pub coupon_amount: Option<Decimal>,
    /// Amount paid by flexi-purchase coupons.
    pub flexipurchase_coupon_amount: Option<Decimal>,
    /// Amount paid by stored-value cards.
    pub stored_card_amount: Option<Decimal>,
    /// Amount paid by bonuses (leftovers only).
    pub bonus_amount: Option<Decimal>,
    /// Amount owed.
    pub debt_amount: Option<Decimal>,
    /// Written-off debt.
    pub adjustment_amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`. Limits as the vendor's SDK has them.
    pub measure_id: Option<AmountUnit>,
    /// Formula of the amount paid; not returned for statistic_type 1.
    pub formula: Option<String>,
    /// Cloud service type code of a sub-service of a combined server; reserved on the international site. At most 64 characters. Length documented for the sub-service fields of the bill operations as a whole.
    pub sub_service_type_code: Option<ServiceTypeCode>,
    /// Cloud service type name of a sub-service of a combined server; reserved on the international site. At most 200 characters. Length documented for the sub-service fields of the bill operations as a whole.
    pub sub_service_type_name: Option<String>,
    /// Resource type code of a sub-service of a combined server; reserved on the international site. At most 64 characters. Length documented for the sub-service fields of the bill operations as a whole.
    pub sub_resource_type_code: Option<ResourceTypeCode>,
    /// Resource type name of a sub-service of a combined server; reserved on the international site.
    pub sub_resource_type_name: Option<String>,
    /// Resource ID of a sub-service of a combined server; reserved on the international site.
    pub sub_resource_id: Option<ResourceId>,
    /// Resource name of a sub-service of a combined server; reserved on the international site.
    pub sub_resource_name: Option<String>,
    /// Expenditure time, UTC; only for statistic_type 3.
    pub consume_time: Option<Timestamp>,
    /// Order ID related to a combined transaction order; otherwise empty.
    pub relative_order_id: Option<OrderId>,
    /// Login name of the spending customer. At most 128 characters. Limits as the vendor's SDK has them.
    pub account_name: Option<String>,
    /// Number of periods.
    pub period_num: Option<Decimal>,
}

static RESOURCE_FEE: meta::Object = meta::Object::plain(
    "ResourceFee",
    &[
        F::body("bill_date", K::Date),
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
                            "15",
                            "16",
                            "17",
                            "18",
                            "20",
                            "23",
                            "24",
                            "25",
                            "100",
                            "101",
                            "102",
                            "103",
                        ],
                    ),
                ],
            ),
        F::body("customer_id", K::Text),
        F::body("region", K::Text),
        F::body("region_name", K::Text),
        F::body("cloud_service_type", K::Text),
        F::body("resource_type", K::Text),
        F::body("cloud_service_type_name", K::Text),
        F::body("resource_type_name", K::Text),
        F::body("effective_time", K::Text),
        F::body("expire_time", K::Text),
        F::body("resource_id", K::Text),
        F::body("resource_name", K::Text).limits(&[L::MaxLen(256)]),
        F::body("resource_tag", K::Text).limits(&[L::MaxLen(8192)]),
        F::body("product_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("product_name", K::Text).limits(&[L::MaxLen(256)]),
        F::body("product_spec_desc", K::Text),
        F::body("sku_code", K::Text),
        F::body("spec_size", K::Decimal),
        F::body("spec_size_measure_id", K::Integer),
        F::body("trade_id", K::Text),
        F::body("id", K::Text),
        F::body("trade_time", K::Text),
        F::body("enterprise_project_id", K::Text),
        F::body("enterprise_project_name", K::Text),
        F::body("charge_mode", K::Enum(ChargingMode::META)).wire(W::Text),
        F::body("order_id", K::Text),
        F::body("period_type", K::Enum(BillPeriodType::META)).wire(W::Text),
        F::body("usage_type", K::Text),
        F::body("usage", K::Decimal),
        F::body("usage_measure_id", K::Integer),
        F::body("free_resource_usage", K::Decimal),
        F::body("free_resource_measure_id", K::Integer),
        F::body("ri_usage", K::Decimal),
        F::body("ri_usage_measure_id", K::Integer),
        F::body("unit_price", K::Decimal),
        F::body("unit", K::Text),
        F::body("official_amount", K::Decimal),
        F::body("discount_amount", K::Decimal),
        F::body("amount", K::Decimal),
        F::body("cash_amount", K::Decimal),
        F::body("credit_amount", K::Decimal),
        F::body("coupon_amount", K::Decimal),
        F::body("flexipurchase_coupon_amount", K::Decimal),
        F::body("stored_card_amount", K::Decimal),
        F::body("bonus_amount", K::Decimal),
        F::body("debt_amount", K::Decimal),
        F::body("adjustment_amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("formula", K::Text),
        F::body("sub_service_type_code", K::Text).limits(&[L::MaxLen(64)]),
        F::body("sub_service_type_name", K::Text).limits(&[L::MaxLen(200)]),
        F::body("sub_resource_type_code", K::Text).limits(&[L::MaxLen(64)]),
        F::body("sub_resource_type_name", K::Text),
        F::body("sub_resource_id", K::Text),
        F::body("sub_resource_name", K::Text),
        F::body("consume_time", K::Timestamp),
        F::body("relative_order_id", K::Text),
        F::body("account_name", K::Text).sensitive().limits(&[L::MaxLen(128)]),
        F::body("period_num", K::Decimal),
    ],
);

record!(
    ResourceFee : RESOURCE_FEE; bill_date, bill_type, customer_id, region, region_name,
    cloud_service_type, resource_type, cloud_service_type_name, resource_type_name,
    effective_time, expire_time, resource_id, resource_name, resource_tag, product_id,
    product_name, product_spec_desc, sku_code, spec_size, spec_size_measure_id, trade_id,
    id, trade_time, enterprise_project_id, enterprise_project_name, charge_mode,
    order_id, period_type, usage_type, usage, usage_measure_id, free_resource_usage,
    free_resource_measure_id, ri_usage, ri_usage_measure_id, unit_price, unit,
    official_amount, discount_amount, amount, cash_amount, credit_amount, coupon_amount,
    flexipurchase_coupon_amount, stored_card_amount, bonus_amount, debt_amount,
    adjustment_amount, measure_id, formula, sub_service_type_code, sub_service_type_name,
    sub_resource_type_code, sub_resource_type_name, sub_resource_id, sub_resource_name,
    consume_time, relative_order_id, account_name, period_num
);
