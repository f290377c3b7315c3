// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query expenditure records of a partner's sub-customer.

use crate::prelude::*;

/// Query expenditure records of a partner's sub-customer.
///
/// Lists the expenditure records of one sub-customer (resale or referral) of a partner, in real time, in one month of the last 18.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/bills/subcustomer-bills/res-fee-records` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only the AK/SK or token of a solution provider or of a Huawei Cloud distributor (tier-1 reseller); operators need the permission item |
/// | Permission | BPC_ITEM_FINANCE_020100 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mt_000502.html> (2025-12-23) |
/// | Chinese title | 查询伙伴子客户消费记录 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{bills::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListSubCustomerBillDetail::new("2026-01".parse()?, "523f9c1e7a5b2d48069d8e4c7f1a60b3")).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `bill_date_begin`, `bill_date_end` are sent together or not at all: With one alone only bill_cycle would count.
/// - `bill_date_begin` lies in the month `bill_cycle`.
/// - `bill_date_end` lies in the month `bill_cycle`.
/// - `bill_date_begin` is not after `bill_date_end`.
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - A supervisor of account managers must give account_manager_id and can query one account manager at a time.
/// - A distributor needs indirect_partner_id to query expenditure of the time a customer was associated with a cloud reseller; otherwise it is not processed.
/// - service_type_code and region_code: an empty string or null is a filter in the SDKs; in the documents of 2025-12-23 null is a filter and an empty string is refused.
/// - X-Language is in the SDKs only, as zh_cn and en_us; letter case is ignored.
/// - PHP SDK ranges: charging_mode 0 to 64, bill_detail_type 0 to 127, limit 0 to 1000.
/// - Unbinding a member account with hosted finances moves the current month to the master account.
/// - A failure is answered with error_code (at most 16 characters) and error_msg (at most 1024).
///
/// # Not documented by the vendor
///
/// - Lengths of resource_id, resource_name, trade_id, account_manager_id, association_type and indirect_partner_id; the range of limit in the documents.
/// - Response lengths but that of enterprise_project_id.
/// - Length of X-Language.
#[doc(alias = "查询伙伴子客户消费记录")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListSubCustomerBillDetail {
    /// Billing month. Required. At most 18 months ago, not in the future.
    pub bill_cycle: YearMonth,
    /// Customer account ID, from ListSubCustomers. Required. At most 64 characters.
    pub customer_id: CustomerId,
    /// Cloud service type code, for example hws.service.type.obs. At most 64 characters. Absent or without a value it is no filter; an empty string is refused.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Region code, for example cn-north-1. At most 64 characters. Absent or without a value it is no filter; an empty string is refused.
    pub region_code: Option<RegionCode>,
    /// Billing mode; all modes when absent. An empty text is refused.
    pub charging_mode: Option<ChargingMode>,
    /// Bill type. One of `1`, `2`, `3`, `4`, `5`, `8`, `9`, `14`, `16`, `18`, `20`, `23`, `24`, `25`, `103`. An empty text is refused.
    pub bill_detail_type: Option<BillType>,
    /// Resource ID. An empty text is refused. Absent or without a value it is no filter; an empty string is refused.
    pub resource_id: Option<ResourceId>,
    /// Resource name. An empty text is refused. Absent or without a value it is no filter; an empty string is refused.
    pub resource_name: Option<String>,
    /// Order ID (bill types 1, 2, 3, 4, 8, 103) or transaction ID. An empty text is refused. Absent or without a value it is no filter; an empty string is refused.
    pub trade_id: Option<TradeId>,
    /// Account manager ID. An empty text is refused. Absent or without a value it is no filter; an empty string is refused.
    pub account_manager_id: Option<String>,
    /// Association type of the sub-customer. One of `1`, `2`. An empty text is refused. Limits as the vendor's SDK has them.
    pub association_type: Option<AssociationType>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`. Limits as the vendor's SDK has them.
    pub offset: Option<i64>,
    /// Records per page. 0 to 1000. Default: `10`. Limits as the vendor's SDK has them.
    pub limit: Option<i64>,
    /// Cloud reseller (tier-2 partner) ID; needed for the time the customer was with that reseller.
    pub indirect_partner_id: Option<IndirectPartnerId>,
    /// First day, in the month of bill_cycle; together with bill_date_end. An empty text is refused.
    pub bill_date_begin: Option<Date>,
    /// Last day, in the month of bill_cycle; together with bill_date_begin. An empty text is refused.
    pub bill_date_end: Option<Date>,
    /// Language of the names; letter case is ignored. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
}

impl ListSubCustomerBillDetail {
    /// With what every site requires; everything else is unset.
    pub fn new(bill_cycle: YearMonth, customer_id: impl Into<CustomerId>) -> Self {
        Self {
            bill_cycle,
            customer_id: customer_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`service_type_code`](field@Self::service_type_code). Cloud service type code, for example hws.service.type.obs.
    pub fn service_type_code(mut self, value: impl Setting<ServiceTypeCode>) -> Self {
        value.set(&mut self.service_type_code);
        self
    }
    /// Sets [`region_code`](field@Self::region_code). Region code, for example cn-north-1.
    pub fn region_code(mut self, value: impl Setting<RegionCode>) -> Self {
        value.set(&mut self.region_code);
        self
    }
    /// Sets [`charging_mode`](field@Self::charging_mode). Billing mode; all modes when absent.
    pub fn charging_mode(mut self, value: impl Setting<ChargingMode>) -> Self {
        value.set(&mut self.charging_mode);
        self
    }
    /// Sets [`bill_detail_type`](field@Self::bill_detail_type). Bill type.
    pub fn bill_detail_type(mut self, value: impl Setting<BillType>) -> Self {
        value.set(&mut self.bill_detail_type);
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
    /// Sets [`trade_id`](field@Self::trade_id). Order ID (bill types 1, 2, 3, 4, 8, 103) or transaction ID.
    pub fn trade_id(mut self, value: impl Setting<TradeId>) -> Self {
        value.set(&mut self.trade_id);
        self
    }
    /// Sets [`account_manager_id`](field@Self::account_manager_id). Account manager ID.
    pub fn account_manager_id(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.account_manager_id);
        self
    }
    /// Sets [`association_type`](field@Self::association_type). Association type of the sub-customer.
    pub fn association_type(mut self, value: impl Setting<AssociationType>) -> Self {
        value.set(&mut self.association_type);
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
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Cloud reseller (tier-2 partner) ID; needed for the time the customer was with that reseller.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
    /// Sets [`bill_date_begin`](field@Self::bill_date_begin). First day, in the month of bill_cycle; together with bill_date_end.
    pub fn bill_date_begin(mut self, value: impl Setting<Date>) -> Self {
        value.set(&mut self.bill_date_begin);
        self
    }
    /// Sets [`bill_date_end`](field@Self::bill_date_end). Last day, in the month of bill_cycle; together with bill_date_begin.
    pub fn bill_date_end(mut self, value: impl Setting<Date>) -> Self {
        value.set(&mut self.bill_date_end);
        self
    }
    /// Sets [`language`](field@Self::language). Language of the names; letter case is ignored.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListSubCustomerBillDetail",
    fields: &[
        F::query("bill_cycle", K::Month)
            .required_at(CN)
            .limits(&[L::MaxAge(meta::CalendarSpan::Months(18)), L::NotFuture]),
        F::query("customer_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::query("service_type_code", K::Text)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64)]),
        F::query("region_code", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::query("charging_mode", K::Enum(ChargingMode::META)).on_empty(B::Error),
        F::query("bill_detail_type", K::Enum(BillType::META))
            .on_empty(B::Error)
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
        F::query("resource_id", K::Text).on_empty(B::Error),
        F::query("resource_name", K::Text).on_empty(B::Error),
        F::query("trade_id", K::Text).on_empty(B::Error),
        F::query("account_manager_id", K::Text).on_empty(B::Error),
        F::query("association_type", K::Enum(AssociationType::META))
            .on_empty(B::Error)
            .null_is_error()
            .limits(&[L::Only(&["1", "2"])]),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("0"), L::Max("1000")]),
        F::query("indirect_partner_id", K::Text),
        F::query("bill_date_begin", K::Date).on_empty(B::Error),
        F::query("bill_date_end", K::Date).on_empty(B::Error),
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN"),
    ],
    rules: &[
        R::together(&["bill_date_begin", "bill_date_end"])
            .because("With one alone only bill_cycle would count"),
        R::in_month("bill_date_begin", "bill_cycle"),
        R::in_month("bill_date_end", "bill_cycle"),
        R::before("bill_date_begin", "bill_date_end", None),
    ],
};

request!(
    ListSubCustomerBillDetail : REQUEST; bill_cycle, customer_id, service_type_code,
    region_code, charging_mode, bill_detail_type, resource_id, resource_name, trade_id,
    account_manager_id, association_type, offset, limit, indirect_partner_id,
    bill_date_begin, bill_date_end, language
);

/// What [`ListSubCustomerBillDetail`] answers.
#[non_exhaustive]
pub struct ListSubCustomerBillDetailResponse {
    /// Number of records; returned only on success.
    pub total_count: Option<i64>,
    /// Currency code. One of `CNY`. Limits as the vendor's SDK has them.
    pub currency: Option<Currency>,
    /// Expenditure records.
    pub fee_records: Vec<SubCustomerBill>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListSubCustomerBillDetailResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::Only(&["CNY"])]),
        F::body("fee_records", K::List(&K::Object(&SUB_CUSTOMER_BILL))),
    ],
);

record!(
    ListSubCustomerBillDetailResponse : RESPONSE; total_count, currency, fee_records
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListSubCustomerBillDetail",
    section: "bills",
    title: "Query expenditure records of a partner's sub-customer",
    title_zh: "查询伙伴子客户消费记录",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/bills/subcustomer-bills/res-fee-records",
    sites: CN,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_FINANCE_020100"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mt_000502.html"),
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
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    ListSubCustomerBillDetail => ListSubCustomerBillDetailResponse : OPERATION of
    SERVICE; Partner, Distributor
);

impl Paged for ListSubCustomerBillDetail {
    type Item = SubCustomerBill;
    fn take_items(page: &mut Self::Response) -> Vec<SubCustomerBill> {
        std::mem::take(&mut page.fee_records)
    }
}

/// One expenditure record.
#[doc(alias = "SubCustomerMonthlyBillDetail")]
#[non_exhaustive]
pub struct SubCustomerBill {
    /// Billing month.
    pub bill_cycle: Option<YearMonth>,
    /// Customer account ID.
    pub customer_id: Option<CustomerId>,
    /// Association type of the sub-customer. One of `1`, `2`. Limits as the vendor's SDK has them.
    pub association_type: Option<AssociationType>,
    /// Cloud service type code, for example hws.service.type.obs.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Resource type code, for example hws.resource.type.vm.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Cloud service type name.
    pub service_type_name: Option<String>,
    /// Resource type name.
    pub resource_type_name: Option<String>,
    /// Billing mode.
    pub charging_mode: Option<ChargingMode>,
    /// Time of the charge.
    pub trade_time: Option<Timestamp>,
    /// Order ID (bill types 1, 2, 3, 4, 8, 103) or transaction ID.
    pub trade_id: Option<TradeId>,
    /// Unique identifier.
    pub id: Option<String>,
    /// Bill type. One of `1`, `2`, `3`, `4`, `5`, `8`, `9`, `14`, `16`, `18`, `20`, `23`, `24`, `25`, `103`. Limits as the vendor's SDK has them.
    pub bill_detail_type: Option<BillType>,
    /// Resource ID.
    pub resource_id: Option<ResourceId>,
    /// Resource name.
    pub resource_name: Option<String>,
    /// Description of the product specifications.
    pub product_spec_desc: Option<String>,
    /// Region code, for example cn-north-1.
    pub region_code: Option<RegionCode>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Product name.
    pub product_name: Option<String>,
    /// Resource tags.
    pub resource_tag: Option<String>,
    /// Payment time of the order, or the start/end time of the pay-per-use record.
    pub consume_time: Option<Timestamp>,
    /// Usage type code, see ListUsageTypes.
    pub usage_type: Option<UsageTypeCode>,
    /// Usage of the resource.
    pub usage_amount: Option<Decimal>,
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
    /// List price.
    pub official_amount: Option<Decimal>,
    /// Discount on the list price.
    pub official_discount_amount: Option<Decimal>,
    /// Amount payable.
    pub payment_amount: Option<Decimal>,
    /// Amount paid in cash.
    pub cash_amount: Option<Decimal>,
    /// Amount paid from the credit line.
    pub credit_amount: Option<Decimal>,
    /// Amount paid by cash coupons (vouchers).
    pub coupon_amount: Option<Decimal>,
    /// Amount paid by flexi-purchase coupons.
    pub flexipurchase_coupon_amount: Option<Decimal>,
    /// Amount paid by stored-value cards.
    pub stored_value_card_amount: Option<Decimal>,
    /// Amount owed.
    pub debt_amount: Option<Decimal>,
    /// Written-off debt.
    pub writeoff_amount: Option<Decimal>,
    /// Period type.
    pub period_type: Option<BillPeriodType>,
    /// Account manager ID.
    pub account_manager_id: Option<String>,
    /// ID of the associated reseller.
    pub partner_id: Option<IndirectPartnerId>,
    /// Region name.
    pub region_name: Option<String>,
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
    /// Number of periods.
    pub period_num: Option<Decimal>,
    /// Enterprise project ID. At most 64 characters. Limits as the vendor's SDK has them.
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// Order type.
    pub order_type: Option<OrderType>,
    /// Payment kind of savings plans and reserved instances.
    pub payment_type: Option<UpfrontPayment>,
}

static SUB_CUSTOMER_BILL: meta::Object = meta::Object::plain(
    "SubCustomerBill",
    &[
        F::body("bill_cycle", K::Month),
        F::body("customer_id", K::Text),
        F::body("association_type", K::Enum(AssociationType::META))
            .limits(&[L::Only(&["1", "2"])]),
        F::body("service_type_code", K::Text),
        F::body("resource_type_code", K::Text),
        F::body("service_type_name", K::Text),
        F::body("resource_type_name", K::Text),
        F::body("charging_mode", K::Enum(ChargingMode::META)),
        F::body("trade_time", K::Timestamp),
        F::body("trade_id", K::Text),
        F::body("id", K::Text),
        F::body("bill_detail_type", K::Enum(BillType::META))
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
        F::body("resource_id", K::Text),
        F::body("resource_name", K::Text),
        F::body("product_spec_desc", K::Text),
        F::body("region_code", K::Text),
        F::body("product_id", K::Text),
        F::body("product_name", K::Text),
        F::body("resource_tag", K::Text),
        F::body("consume_time", K::Timestamp),
        F::body("usage_type", K::Text),
        F::body("usage_amount", K::Decimal),
        F::body("usage_measure_id", K::Integer),
        F::body("free_resource_usage", K::Decimal),
        F::body("free_resource_measure_id", K::Integer),
        F::body("ri_usage", K::Decimal),
        F::body("ri_usage_measure_id", K::Integer),
        F::body("official_amount", K::Decimal),
        F::body("official_discount_amount", K::Decimal),
        F::body("payment_amount", K::Decimal),
        F::body("cash_amount", K::Decimal),
        F::body("credit_amount", K::Decimal),
        F::body("coupon_amount", K::Decimal),
        F::body("flexipurchase_coupon_amount", K::Decimal),
        F::body("stored_value_card_amount", K::Decimal),
        F::body("debt_amount", K::Decimal),
        F::body("writeoff_amount", K::Decimal),
        F::body("period_type", K::Enum(BillPeriodType::META)),
        F::body("account_manager_id", K::Text),
        F::body("partner_id", K::Text),
        F::body("region_name", K::Text),
        F::body("sub_service_type_code", K::Text).limits(&[L::MaxLen(64)]),
        F::body("sub_service_type_name", K::Text).limits(&[L::MaxLen(200)]),
        F::body("sub_resource_type_code", K::Text).limits(&[L::MaxLen(64)]),
        F::body("sub_resource_type_name", K::Text),
        F::body("sub_resource_id", K::Text),
        F::body("sub_resource_name", K::Text),
        F::body("period_num", K::Decimal),
        F::body("enterprise_project_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("order_type", K::Enum(OrderType::META)),
        F::body("payment_type", K::Enum(UpfrontPayment::META)),
    ],
);

record!(
    SubCustomerBill : SUB_CUSTOMER_BILL; bill_cycle, customer_id, association_type,
    service_type_code, resource_type_code, service_type_name, resource_type_name,
    charging_mode, trade_time, trade_id, id, bill_detail_type, resource_id,
    resource_name, product_spec_desc, region_code, product_id, product_name,
    resource_tag, consume_time, usage_type, usage_amount, usage_measure_id,
    free_resource_usage, free_resource_measure_id, ri_usage, ri_usage_measure_id,
    official_amount, official_discount_amount, payment_amount, cash_amount,
    credit_amount, coupon_amount, flexipurchase_coupon_amount, stored_value_card_amount,
    debt_amount, writeoff_amount, period_type, account_manager_id, partner_id,
    region_name, sub_service_type_code, sub_service_type_name, sub_resource_type_code,
    sub_resource_type_name, sub_resource_id, sub_resource_name, period_num,
    enterprise_project_id, order_type, payment_type
);
