// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query transaction bills.

use crate::prelude::*;

/// Query transaction bills.
///
/// Lists the transaction bills of a customer (one record per charge) in one billing month of the last 3 years. A master account can include its member accounts.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/bills/customer-bills/fee-records` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): To see a financially independent member account, that member must have accepted the master account's request to view its expenditure |
/// | Permission | billing:billDetail:view |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-oce/mbc_00007.html> <https://huaweicloud.com/guide/productsdesc-bms_22145702fa8c50744e80e45fe41bf1b5support0> (2025-11-27) |
/// | Chinese title | 查询流水账单 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{bills::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCustomerBillsFeeRecords::new("2026-01".parse()?)).await?;
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
/// - [`CBC.0100`](crate::codes::CBC_0100): Parameter error.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access denied.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other errors.
///
/// # Notes
///
/// - sub_customer_id has no effect unless method is sub_customer.
/// - official_amount = official_discount_amount + erase_amount + consume_amount.
/// - consume_amount = cash_amount + credit_amount + coupon_amount + flexipurchase_coupon_amount + stored_value_card_amount + bonus_amount + debt_amount + writeoff_amount.
/// - Permission billing:bill:view also works but is to be retired.
/// - enterprise_project_id of a resource without project support: -1 in the documents, null in the SDKs.
/// - Status 3 is "not billed yet" in the request and "not settled" in the record.
/// - A failure is answered with error_code (at most 16 characters) and error_msg (at most 1024).
///
/// # Not documented by the vendor
///
/// - Length of sub_customer_id.
/// - Response lengths.
#[doc(alias = "查询流水账单")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCustomerBillsFeeRecords {
    /// Billing month, UTC+8. Required. At most 3 years ago, not in the future.
    pub bill_cycle: YearMonth,
    /// Service provider; both when absent.
    pub provider_type: Option<ServiceProvider>,
    /// Cloud service type code, for example hws.service.type.obs. At most 64 characters.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Resource type code, for example hws.resource.type.vm. At most 64 characters.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Region code, for example cn-north-1. At most 64 characters.
    pub region_code: Option<RegionCode>,
    /// Billing mode. Range from the PHP SDK, values from the documents.
    pub charging_mode: Option<ChargingMode>,
    /// Bill type. One of `1`, `2`, `3`, `4`, `5`, `8`, `9`, `14`, `16`, `18`, `20`, `23`, `24`, `25`, `103`. The range and the values 25 and 103 are from the SDKs.
    pub bill_type: Option<BillType>,
    /// Order ID (bill types 1, 2, 3, 4, 8) or transaction ID. At most 64 characters.
    pub trade_id: Option<TradeId>,
    /// Enterprise project ID; 0 is the default project, -1 is not allocated to a project. At most 64 characters. Sent without a value it is no filter; an empty string is refused.
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// Whether to include records with nothing to pay.
    pub include_zero_record: Option<bool>,
    /// Payment status. Range from the PHP SDK.
    pub status: Option<PaymentStatus>,
    /// Whose bills to query. Default: `all`.
    pub method: Option<BillScope>,
    /// Enterprise member account ID. Required when `method` is `sub_customer`.
    pub sub_customer_id: Option<CustomerId>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`.
    pub offset: Option<i64>,
    /// Records per page. 1 to 1000. Default: `10`.
    pub limit: Option<i64>,
    /// First day, UTC+8, in the month of bill_cycle; together with bill_date_end.
    pub bill_date_begin: Option<Date>,
    /// Last day, UTC+8, in the month of bill_cycle; together with bill_date_begin.
    pub bill_date_end: Option<Date>,
    /// Language of the names in the answer. One of `zh_CN`, `en_US`. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
}

impl ListCustomerBillsFeeRecords {
    /// With what every site requires; everything else is unset.
    pub fn new(bill_cycle: YearMonth) -> Self {
        Self {
            bill_cycle,
            ..Self::default()
        }
    }
    /// Sets [`provider_type`](field@Self::provider_type). Service provider; both when absent.
    pub fn provider_type(mut self, value: impl Setting<ServiceProvider>) -> Self {
        value.set(&mut self.provider_type);
        self
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
    /// Sets [`trade_id`](field@Self::trade_id). Order ID (bill types 1, 2, 3, 4, 8) or transaction ID.
    pub fn trade_id(mut self, value: impl Setting<TradeId>) -> Self {
        value.set(&mut self.trade_id);
        self
    }
    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id). Enterprise project ID; 0 is the default project, -1 is not allocated to a project.
    pub fn enterprise_project_id(
        mut self,
        value: impl Setting<EnterpriseProjectId>,
    ) -> Self {
        value.set(&mut self.enterprise_project_id);
        self
    }
    /// Sets [`include_zero_record`](field@Self::include_zero_record). Whether to include records with nothing to pay.
    pub fn include_zero_record(mut self, value: impl Setting<bool>) -> Self {
        value.set(&mut self.include_zero_record);
        self
    }
    /// Sets [`status`](field@Self::status). Payment status.
    pub fn status(mut self, value: impl Setting<PaymentStatus>) -> Self {
        value.set(&mut self.status);
        self
    }
    /// Sets [`method`](field@Self::method). Whose bills to query.
    pub fn method(mut self, value: impl Setting<BillScope>) -> Self {
        value.set(&mut self.method);
        self
    }
    /// Sets [`sub_customer_id`](field@Self::sub_customer_id). Enterprise member account ID.
    pub fn sub_customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.sub_customer_id);
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
    /// Sets [`bill_date_begin`](field@Self::bill_date_begin). First day, UTC+8, in the month of bill_cycle; together with bill_date_end.
    pub fn bill_date_begin(mut self, value: impl Setting<Date>) -> Self {
        value.set(&mut self.bill_date_begin);
        self
    }
    /// Sets [`bill_date_end`](field@Self::bill_date_end). Last day, UTC+8, in the month of bill_cycle; together with bill_date_begin.
    pub fn bill_date_end(mut self, value: impl Setting<Date>) -> Self {
        value.set(&mut self.bill_date_end);
        self
    }
    /// Sets [`language`](field@Self::language). Language of the names in the answer.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListCustomerBillsFeeRecords",
    fields: &[
        F::query("bill_cycle", K::Month)
            .required_at(CN)
            .limits(&[L::MaxAge(meta::CalendarSpan::Years(3)), L::NotFuture]),
        F::query("provider_type", K::Enum(ServiceProvider::META))
            .on_empty(B::Ignored)
            .limits(&[L::Min("1"), L::Max("2")]),
        F::query("service_type_code", K::Text)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64)]),
        F::query("resource_type_code", K::Text)
            .on_empty(B::Ignored)
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
        F::query("trade_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::query("enterprise_project_id", K::Text)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64)]),
        F::query("include_zero_record", K::Boolean).on_empty(B::Ignored),
        F::query("status", K::Enum(PaymentStatus::META))
            .on_empty(B::Ignored)
            .limits(&[L::Min("1"), L::Max("3")]),
        F::query("method", K::Enum(BillScope::META))
            .on_empty(B::Default)
            .default("all")
            .limits(&[L::MaxLen(64)]),
        F::query("sub_customer_id", K::Text),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("1"), L::Max("1000")]),
        F::query("bill_date_begin", K::Date).on_empty(B::Ignored),
        F::query("bill_date_end", K::Date).on_empty(B::Ignored),
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN")
            .limits(&[L::MaxLen(10), L::Only(&["zh_CN", "en_US"])]),
    ],
    rules: &[
        R::required_when("sub_customer_id", &[T::is("method", &["sub_customer"])]),
        R::together(&["bill_date_begin", "bill_date_end"])
            .because("With one alone only bill_cycle would count"),
        R::in_month("bill_date_begin", "bill_cycle"),
        R::in_month("bill_date_end", "bill_cycle"),
        R::before("bill_date_begin", "bill_date_end", None),
    ],
};

request!(
    ListCustomerBillsFeeRecords : REQUEST; bill_cycle, provider_type, service_type_code,
    resource_type_code, region_code, charging_mode, bill_type, trade_id,
    enterprise_project_id, include_zero_record, status, method, sub_customer_id, offset,
    limit, bill_date_begin, bill_date_end, language
);

/// What [`ListCustomerBillsFeeRecords`] answers.
#[non_exhaustive]
pub struct ListCustomerBillsFeeRecordsResponse {
    /// Number of records; returned only on success.
    pub total_count: Option<i64>,
    /// Charge records.
    pub records: Vec<TransactionBill>,
    /// Currency code. One of `CNY`. Limits as the vendor's SDK has them.
    pub currency: Option<Currency>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCustomerBillsFeeRecordsResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("records", K::List(&K::Object(&TRANSACTION_BILL))),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::Only(&["CNY"])]),
    ],
);

record!(ListCustomerBillsFeeRecordsResponse : RESPONSE; total_count, records, currency);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCustomerBillsFeeRecords",
    section: "bills",
    title: "Query transaction bills",
    title_zh: "查询流水账单",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/bills/customer-bills/fee-records",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:billDetail:view"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/mbc_00007.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("records"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.0100", "Parameter error"),
        ("CBC.0151", "Access denied"),
        ("CBC.0999", "Other errors"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    ListCustomerBillsFeeRecords => ListCustomerBillsFeeRecordsResponse : OPERATION of
    SERVICE; Customer
);

impl Paged for ListCustomerBillsFeeRecords {
    type Item = TransactionBill;
    fn take_items(page: &mut Self::Response) -> Vec<TransactionBill> {
        std::mem::take(&mut page.records)
    }
}

/// One charge.
#[doc(alias = "MonthlyBillRecord")]
#[non_exhaustive]
pub struct TransactionBill {
    /// Billing month, UTC+8.
    pub bill_cycle: Option<YearMonth>,
    /// Account ID of the consuming customer: the caller itself, or a member account when a master account asks.
    pub customer_id: Option<CustomerId>,
    /// Cloud service type code, for example hws.service.type.obs.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Resource type code, for example hws.resource.type.vm.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Cloud service type name.
    pub service_type_name: Option<String>,
    /// Resource type name.
    pub resource_type_name: Option<String>,
    /// Region code, for example cn-north-1.
    pub region_code: Option<RegionCode>,
    /// Enterprise project ID; 0 is the default project, null means not allocated to a project.
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// Enterprise project name.
    pub enterprise_project_name: Option<String>,
    /// Billing mode.
    pub charging_mode: Option<ChargingMode>,
    /// Payment time of the order, or the start/end time of the pay-per-use record.
    pub consume_time: Option<String>,
    /// Time of the charge.
    pub trade_time: Option<String>,
    /// Service provider.
    pub provider_type: Option<ServiceProvider>,
    /// Order or transaction ID; identifies the charge.
    pub trade_id: Option<TradeId>,
    /// Unique identifier; reserved.
    pub id: Option<String>,
    /// Bill type. One of `1`, `2`, `3`, `4`, `5`, `8`, `9`, `14`, `16`, `18`, `20`, `23`, `24`, `25`, `103`. Limits as the vendor's SDK has them.
    pub bill_type: Option<BillType>,
    /// Payment status.
    pub status: Option<PaymentStatus>,
    /// List price: discount + truncated amount + amount payable. Unit: CNY.
    pub official_amount: Option<Decimal>,
    /// Discount. Unit: CNY.
    pub official_discount_amount: Option<Decimal>,
    /// Truncated (rounded-off) amount. Unit: CNY.
    pub erase_amount: Option<Decimal>,
    /// Amount payable, coupons and stored-value cards included. Unit: CNY.
    pub consume_amount: Option<Decimal>,
    /// Amount paid in cash. Unit: CNY.
    pub cash_amount: Option<Decimal>,
    /// Amount paid from the credit line. Unit: CNY.
    pub credit_amount: Option<Decimal>,
    /// Amount paid by cash coupons (vouchers). Unit: CNY.
    pub coupon_amount: Option<Decimal>,
    /// Amount paid by flexi-purchase coupons. Unit: CNY.
    pub flexipurchase_coupon_amount: Option<Decimal>,
    /// Amount paid by stored-value cards. Unit: CNY.
    pub stored_value_card_amount: Option<Decimal>,
    /// Amount paid by bonus money; bonuses are retired, only leftovers are used. Unit: CNY.
    pub bonus_amount: Option<Decimal>,
    /// Amount owed; for monthly-settled customers the monthly settlement amount. Unit: CNY.
    pub debt_amount: Option<Decimal>,
    /// Written-off debt. Unit: CNY.
    pub writeoff_amount: Option<Decimal>,
    /// Region name.
    pub region_name: Option<String>,
    /// Login name of the consuming customer. At most 128 characters. Limits as the vendor's SDK has them.
    pub account_name: Option<String>,
}

static TRANSACTION_BILL: meta::Object = meta::Object::plain(
    "TransactionBill",
    &[
        F::body("bill_cycle", K::Month),
        F::body("customer_id", K::Text),
        F::body("service_type_code", K::Text),
        F::body("resource_type_code", K::Text),
        F::body("service_type_name", K::Text),
        F::body("resource_type_name", K::Text),
        F::body("region_code", K::Text),
        F::body("enterprise_project_id", K::Text),
        F::body("enterprise_project_name", K::Text),
        F::body("charging_mode", K::Enum(ChargingMode::META)),
        F::body("consume_time", K::Text),
        F::body("trade_time", K::Text),
        F::body("provider_type", K::Enum(ServiceProvider::META)),
        F::body("trade_id", K::Text),
        F::body("id", K::Text),
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
        F::body("status", K::Enum(PaymentStatus::META)),
        F::body("official_amount", K::Decimal),
        F::body("official_discount_amount", K::Decimal),
        F::body("erase_amount", K::Decimal),
        F::body("consume_amount", K::Decimal),
        F::body("cash_amount", K::Decimal),
        F::body("credit_amount", K::Decimal),
        F::body("coupon_amount", K::Decimal),
        F::body("flexipurchase_coupon_amount", K::Decimal),
        F::body("stored_value_card_amount", K::Decimal),
        F::body("bonus_amount", K::Decimal),
        F::body("debt_amount", K::Decimal),
        F::body("writeoff_amount", K::Decimal),
        F::body("region_name", K::Text),
        F::body("account_name", K::Text).sensitive().limits(&[L::MaxLen(128)]),
    ],
);

record!(
    TransactionBill : TRANSACTION_BILL; bill_cycle, customer_id, service_type_code,
    resource_type_code, service_type_name, resource_type_name, region_code,
    enterprise_project_id, enterprise_project_name, charging_mode, consume_time,
    trade_time, provider_type, trade_id, id, bill_type, status, official_amount,
    official_discount_amount, erase_amount, consume_amount, cash_amount, credit_amount,
    coupon_amount, flexipurchase_coupon_amount, stored_value_card_amount, bonus_amount,
    debt_amount, writeoff_amount, region_name, account_name
);

/// Service provider.
#[non_exhaustive]
pub enum ServiceProvider {
    /// Huawei Cloud (`1`).
    HuaweiCloud,
    /// KooGallery marketplace (`2`).
    Marketplace,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(ServiceProvider : integer; HuaweiCloud = "1", Marketplace = "2");

/// Payment status.
#[non_exhaustive]
pub enum PaymentStatus {
    /// Paid (`1`).
    Paid,
    /// Unpaid (not cleared) (`2`).
    Unpaid,
    /// Not billed (settled) yet (`3`).
    NotSettled,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(PaymentStatus : integer; Paid = "1", Unpaid = "2", NotSettled = "3");
