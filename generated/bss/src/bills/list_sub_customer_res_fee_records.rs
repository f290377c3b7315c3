// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query a customer's expenditure records (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Query a customer's expenditure records (old).
///
/// Lists the expenditure records of one resale customer of a partner in a billing month of the last 18.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/bills/partner-bills/subcustomer-bills/res-fee-records` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only the AK/SK or token of the partner; that a distributor may call follows from indirect_partner_id |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Replaced by | [`ListSubCustomerBillDetail`](crate::bills::ListSubCustomerBillDetail) |
/// | Source | <https://huaweicloud.com/guide/productsdesc-bms_0718acf9f0d288c20bce655b7540acddsupport0> |
/// | Chinese title | 查询客户消费记录(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{bills::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListSubCustomerResFeeRecords::new("523f9c1e7a5b2d48069d8e4c7f1a60b3", "2026-01".parse()?, ChargingMode::YearlyMonthly)).await?;
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
/// - A distributor needs indirect_partner_id to query a customer's expenditure while associated with a cloud reseller; without it only the period of its own association is returned.
/// - Amount = cash_amount + credit_amount + coupon_amount + flexipurchase_coupon_amount + stored_card_amount + bonus_amount + debt_amount + adjustment_amount.
/// - What the values of charge_mode, bill_type and period_type mean is from the SDKs.
/// - The lengths of cloud_service_type and region in the response are from undated documents.
/// - indirect_partner_id is that of an elite service provider in the SDKs, of a cloud reseller in the documents.
///
/// # Not documented by the vendor
///
/// - Further constraints, the permission.
/// - Most response lengths.
#[doc(alias = "查询客户消费记录(旧)")]
#[deprecated(
    note = "gone from the vendor's newest packages; use `ListSubCustomerBillDetail`"
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListSubCustomerResFeeRecords {
    /// Customer account ID, from ListSubCustomers. Required. At most 64 characters.
    pub customer_id: CustomerId,
    /// Billing month. Required. At most 18 months ago, not in the future.
    pub cycle: YearMonth,
    /// Cloud service type code, for example hws.service.type.obs. At most 64 characters. An empty text is a filter of its own. Sent without a value it counts as absent; an empty string is a filter.
    pub cloud_service_type: Option<ServiceTypeCode>,
    /// Region code, for example cn-north-1. At most 64 characters. An empty text is a filter of its own. Sent without a value it counts as absent; an empty string is a filter.
    pub region: Option<RegionCode>,
    /// Billing mode. Required. One of `1`, `3`, `10`. Travels as text.
    pub charge_mode: ChargingMode,
    /// Bill type. One of `1`, `2`, `3`, `4`, `5`, `8`, `9`, `14`, `16`. An empty text is a filter of its own. Limits as the vendor's SDK has them. Sent without a value it counts as absent; an empty string is a filter.
    pub bill_type: Option<BillType>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`.
    pub offset: Option<i64>,
    /// Records per page. 1 to 1000. Default: `10`.
    pub limit: Option<i64>,
    /// Resource ID. At most 64 characters. An empty text is a filter of its own.
    pub resource_id: Option<ResourceId>,
    /// Whether records with an amount due of 0 are returned. An empty text is a filter of its own. Sent without a value it counts as absent; an empty string is a filter.
    pub include_zero_record: Option<bool>,
    /// Cloud reseller (tier-2 partner) ID; only used by a distributor. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
    /// First day, in the month of cycle; default its first day. An empty text stands for the default.
    pub bill_date_begin: Option<Date>,
    /// Last day, in the month of cycle; default its last day. An empty text stands for the default.
    pub bill_date_end: Option<Date>,
}

impl ListSubCustomerResFeeRecords {
    /// With what every site requires; everything else is unset.
    pub fn new(
        customer_id: impl Into<CustomerId>,
        cycle: YearMonth,
        charge_mode: ChargingMode,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            cycle,
            charge_mode,
            ..Self::default()
        }
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
    /// Sets [`include_zero_record`](field@Self::include_zero_record). Whether records with an amount due of 0 are returned.
    pub fn include_zero_record(mut self, value: impl Setting<bool>) -> Self {
        value.set(&mut self.include_zero_record);
        self
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Cloud reseller (tier-2 partner) ID; only used by a distributor.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
    /// Sets [`bill_date_begin`](field@Self::bill_date_begin). First day, in the month of cycle; default its first day.
    pub fn bill_date_begin(mut self, value: impl Setting<Date>) -> Self {
        value.set(&mut self.bill_date_begin);
        self
    }
    /// Sets [`bill_date_end`](field@Self::bill_date_end). Last day, in the month of cycle; default its last day.
    pub fn bill_date_end(mut self, value: impl Setting<Date>) -> Self {
        value.set(&mut self.bill_date_end);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListSubCustomerResFeeRecords",
    fields: &[
        F::query("customer_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::query("cycle", K::Month)
            .required_at(CN)
            .limits(&[L::MaxAge(meta::CalendarSpan::Months(18)), L::NotFuture]),
        F::query("cloud_service_type", K::Text)
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64)]),
        F::query("region", K::Text).on_empty(B::Filter).limits(&[L::MaxLen(64)]),
        F::query("charge_mode", K::Enum(ChargingMode::META))
            .wire(W::Text)
            .required_at(CN)
            .limits(&[L::MaxLen(4), L::Only(&["1", "3", "10"])]),
        F::query("bill_type", K::Enum(BillType::META))
            .on_empty(B::Filter)
            .limits(&[L::Only(&["1", "2", "3", "4", "5", "8", "9", "14", "16"])]),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("1"), L::Max("1000")]),
        F::query("resource_id", K::Text).on_empty(B::Filter).limits(&[L::MaxLen(64)]),
        F::query("include_zero_record", K::Boolean).on_empty(B::Filter),
        F::query("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
        F::query("bill_date_begin", K::Date).on_empty(B::Default),
        F::query("bill_date_end", K::Date).on_empty(B::Default),
    ],
    rules: &[
        R::together(&["bill_date_begin", "bill_date_end"])
            .because("With one alone only the month counts"),
        R::in_month("bill_date_begin", "cycle"),
        R::in_month("bill_date_end", "cycle"),
        R::before("bill_date_begin", "bill_date_end", None),
    ],
};

request!(
    ListSubCustomerResFeeRecords : REQUEST; customer_id, cycle, cloud_service_type,
    region, charge_mode, bill_type, offset, limit, resource_id, include_zero_record,
    indirect_partner_id, bill_date_begin, bill_date_end
);

/// What [`ListSubCustomerResFeeRecords`] answers.
#[non_exhaustive]
pub struct ListSubCustomerResFeeRecordsResponse {
    /// Expenditure records.
    pub fee_records: Vec<OldSubCustomerFee>,
    /// Number of records; only on success.
    pub count: Option<i64>,
    /// Currency code. One of `CNY`. Limits as the vendor's SDK has them.
    pub currency: Option<Currency>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListSubCustomerResFeeRecordsResponse",
    &[
        F::body("fee_records", K::List(&K::Object(&OLD_SUB_CUSTOMER_FEE))),
        F::body("count", K::Integer),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::Only(&["CNY"])]),
    ],
);

record!(ListSubCustomerResFeeRecordsResponse : RESPONSE; fee_records, count, currency);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListSubCustomerResFeeRecords",
    section: "bills",
    title: "Query a customer's expenditure records (old)",
    title_zh: "查询客户消费记录(旧)",
    status: meta::Status::Removed,
    replaced_by: Some("ListSubCustomerBillDetail"),
    method: meta::Method::Get,
    path: "/v2/bills/partner-bills/subcustomer-bills/res-fee-records",
    sites: CN,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://huaweicloud.com/guide/productsdesc-bms_0718acf9f0d288c20bce655b7540acddsupport0",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("fee_records"),
        total: Some("count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListSubCustomerResFeeRecords => ListSubCustomerResFeeRecordsResponse : OPERATION of
    SERVICE; Partner, Distributor
);

impl Paged for ListSubCustomerResFeeRecords {
    type Item = OldSubCustomerFee;
    fn take_items(page: &mut Self::Response) -> Vec<OldSubCustomerFee> {
        std::mem::take(&mut page.fee_records)
    }
}

/// One expenditure record of a customer's resource.
#[doc(alias = "SubCustomerResFeeRecordV2")]
#[non_exhaustive]
pub struct OldSubCustomerFee {
    /// Start of the resource use; only for pay-per-use.
    pub effective_time: Option<String>,
    /// End of the resource use; only for pay-per-use.
    pub expire_time: Option<String>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Product name.
    pub product_name: Option<String>,
    /// Order ID; only for yearly/monthly resources.
    pub order_id: Option<OrderId>,
    /// Expenditure, coupons included; 2 decimals. Unit: CNY.
    pub amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`. Limits as the vendor's SDK has them.
    pub measure_id: Option<AmountUnit>,
    /// Usage type (see ListUsageTypes).
    pub usage_type: Option<UsageTypeCode>,
    /// Usage.
    pub usage: Option<Decimal>,
    /// Unit ID of usage.
    pub usage_measure_id: Option<i64>,
    /// Usage covered by packages.
    pub free_resource_usage: Option<Decimal>,
    /// Unit ID of free_resource_usage.
    pub free_resource_measure_id: Option<i64>,
    /// Cloud service type code. At most 64 characters.
    pub cloud_service_type: Option<ServiceTypeCode>,
    /// Region code. At most 64 characters.
    pub region: Option<RegionCode>,
    /// Resource type code.
    pub resource_type: Option<ResourceTypeCode>,
    /// Billing mode. One of `1`, `3`, `10`. Travels as text. Limits as the vendor's SDK has them.
    pub charge_mode: Option<ChargingMode>,
    /// Resource tags.
    pub resource_tag: Option<String>,
    /// Resource name.
    pub resource_name: Option<String>,
    /// Resource ID.
    pub resource_id: Option<ResourceId>,
    /// Bill type. One of `1`, `2`, `3`, `4`, `5`, `8`, `9`, `14`, `16`. Limits as the vendor's SDK has them.
    pub bill_type: Option<BillType>,
    /// Period unit; empty for pay-per-use. Travels as text.
    pub period_type: Option<BillPeriodType>,
    /// Description of the product specification.
    pub product_spec_desc: Option<String>,
    /// Usage of reserved instances.
    pub ri_usage: Option<Decimal>,
    /// Unit ID of ri_usage.
    pub ri_usage_measure_id: Option<i64>,
    /// List price. Unit: CNY.
    pub official_amount: Option<Decimal>,
    /// Discounted amount. Unit: CNY.
    pub discount_amount: Option<Decimal>,
    /// Amount paid in cash. Unit: CNY.
    pub cash_amount: Option<Decimal>,
    /// Amount paid by credit. Unit: CNY.
    pub credit_amount: Option<Decimal>,
    /// Amount paid by cash coupons (vouchers). Unit: CNY.
    pub coupon_amount: Option<Decimal>,
    /// Amount paid by flexi-purchase coupons. Unit: CNY.
    pub flexipurchase_coupon_amount: Option<Decimal>,
    /// Amount paid by stored-value cards. Unit: CNY.
    pub stored_card_amount: Option<Decimal>,
    /// Amount paid by bonuses (leftovers only). Unit: CNY.
    pub bonus_amount: Option<Decimal>,
    /// Amount owed. Unit: CNY.
    pub debt_amount: Option<Decimal>,
    /// Written-off debt. Unit: CNY.
    pub adjustment_amount: Option<Decimal>,
    /// Size of the product; only for linear products (ordered with a size).
    pub spec_size: Option<Decimal>,
    /// Unit ID of spec_size; only for linear products.
    pub spec_size_measure_id: Option<i64>,
    /// Region name.
    pub region_name: Option<String>,
}

static OLD_SUB_CUSTOMER_FEE: meta::Object = meta::Object::plain(
    "OldSubCustomerFee",
    &[
        F::body("effective_time", K::Text),
        F::body("expire_time", K::Text),
        F::body("product_id", K::Text),
        F::body("product_name", K::Text),
        F::body("order_id", K::Text),
        F::body("amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("usage_type", K::Text),
        F::body("usage", K::Decimal),
        F::body("usage_measure_id", K::Integer),
        F::body("free_resource_usage", K::Decimal),
        F::body("free_resource_measure_id", K::Integer),
        F::body("cloud_service_type", K::Text).limits(&[L::MaxLen(64)]),
        F::body("region", K::Text).limits(&[L::MaxLen(64)]),
        F::body("resource_type", K::Text),
        F::body("charge_mode", K::Enum(ChargingMode::META))
            .wire(W::Text)
            .limits(&[L::Only(&["1", "3", "10"])]),
        F::body("resource_tag", K::Text),
        F::body("resource_name", K::Text),
        F::body("resource_id", K::Text),
        F::body("bill_type", K::Enum(BillType::META))
            .limits(&[L::Only(&["1", "2", "3", "4", "5", "8", "9", "14", "16"])]),
        F::body("period_type", K::Enum(BillPeriodType::META)).wire(W::Text),
        F::body("product_spec_desc", K::Text),
        F::body("ri_usage", K::Decimal),
        F::body("ri_usage_measure_id", K::Integer),
        F::body("official_amount", K::Decimal),
        F::body("discount_amount", K::Decimal),
        F::body("cash_amount", K::Decimal),
        F::body("credit_amount", K::Decimal),
        F::body("coupon_amount", K::Decimal),
        F::body("flexipurchase_coupon_amount", K::Decimal),
        F::body("stored_card_amount", K::Decimal),
        F::body("bonus_amount", K::Decimal),
        F::body("debt_amount", K::Decimal),
        F::body("adjustment_amount", K::Decimal),
        F::body("spec_size", K::Decimal),
        F::body("spec_size_measure_id", K::Integer),
        F::body("region_name", K::Text),
    ],
);

record!(
    OldSubCustomerFee : OLD_SUB_CUSTOMER_FEE; effective_time, expire_time, product_id,
    product_name, order_id, amount, measure_id, usage_type, usage, usage_measure_id,
    free_resource_usage, free_resource_measure_id, cloud_service_type, region,
    resource_type, charge_mode, resource_tag, resource_name, resource_id, bill_type,
    period_type, product_spec_desc, ri_usage, ri_usage_measure_id, official_amount,
    discount_amount, cash_amount, credit_amount, coupon_amount,
    flexipurchase_coupon_amount, stored_card_amount, bonus_amount, debt_amount,
    adjustment_amount, spec_size, spec_size_measure_id, region_name
);
