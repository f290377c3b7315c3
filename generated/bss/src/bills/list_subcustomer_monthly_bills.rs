// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query customers' monthly expenditure bills.

use crate::prelude::*;

/// Query customers' monthly expenditure bills.
///
/// Sums up the expenditure of resale customers by month: of one customer or, without customer_id, of all who spend the partner's budget.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/bills/partner-bills/subcustomer-bills/monthly-sum` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only the AK/SK or token of a solution provider or of a Huawei Cloud distributor (tier-1 reseller); operators need the permission item |
/// | Permission | BPC_ITEM_FINANCE_090100 |
/// | Repeating | harmless |
/// | Rate limit | 30 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/cb_020001.html> <https://www.huaweicloud.com/guide/productsdesc-bms_cba50fe5440be8635cbff0c2c589d984support0> (2025-11-20) |
/// | Chinese title | 查询客户月度消费账单 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{bills::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListSubcustomerMonthlyBills::new("2026-01".parse()?, ChargingMode::YearlyMonthly)).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - indirect_partner_id is required to query bills of a cloud reseller's (tier-2 partner's) sub-customers; in every other case it is not processed.
/// - Without customer_id the bills of all customers spending partner budgets are returned.
/// - Data reach up to 24:00 of the day before and are refreshed daily from 16:00, by 24:00 at the latest.
/// - bill_type has at most 4 characters in the documents of 2025-05-16, 1 in those of 2025-11-20.
/// - A failure is answered with error_code (at most 16 characters) and error_msg (at most 1024).
/// - Amounts are before tax; unsubscriptions are included.
///
/// # Not documented by the vendor
///
/// - Response lengths.
#[doc(alias = "查询客户月度消费账单")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListSubcustomerMonthlyBills {
    /// Customer account ID, from ListSubCustomers. At most 64 characters.
    pub customer_id: Option<CustomerId>,
    /// Month of the expenditure. Required.
    pub cycle: YearMonth,
    /// Cloud service type code, for example hws.service.type.obs. At most 256 characters.
    pub cloud_service_type: Option<ServiceTypeCode>,
    /// Billing mode. Required. One of `1`, `3`, `11`. Travels as text.
    pub charge_mode: ChargingMode,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`.
    pub offset: Option<i64>,
    /// Records per page. 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Bill type.
    pub bill_type: Option<MonthlyBillType>,
    /// Cloud reseller (tier-2 partner) ID; needed for bills of that reseller's customers. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ListSubcustomerMonthlyBills {
    /// With what every site requires; everything else is unset.
    pub fn new(cycle: YearMonth, charge_mode: ChargingMode) -> Self {
        Self {
            cycle,
            charge_mode,
            ..Self::default()
        }
    }
    /// Sets [`customer_id`](field@Self::customer_id). Customer account ID, from ListSubCustomers.
    pub fn customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.customer_id);
        self
    }
    /// Sets [`cloud_service_type`](field@Self::cloud_service_type). Cloud service type code, for example hws.service.type.obs.
    pub fn cloud_service_type(mut self, value: impl Setting<ServiceTypeCode>) -> Self {
        value.set(&mut self.cloud_service_type);
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
    /// Sets [`bill_type`](field@Self::bill_type). Bill type.
    pub fn bill_type(mut self, value: impl Setting<MonthlyBillType>) -> Self {
        value.set(&mut self.bill_type);
        self
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Cloud reseller (tier-2 partner) ID; needed for bills of that reseller's customers.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListSubcustomerMonthlyBills",
    &[
        F::query("customer_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::query("cycle", K::Month).required_at(CN),
        F::query("cloud_service_type", K::Text)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(256)]),
        F::query("charge_mode", K::Enum(ChargingMode::META))
            .wire(W::Text)
            .required_at(CN)
            .limits(&[L::MaxLen(4), L::Only(&["1", "3", "11"])]),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
        F::query("bill_type", K::Enum(MonthlyBillType::META))
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(1)]),
        F::query("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
);

request!(
    ListSubcustomerMonthlyBills : REQUEST; customer_id, cycle, cloud_service_type,
    charge_mode, offset, limit, bill_type, indirect_partner_id
);

/// What [`ListSubcustomerMonthlyBills`] answers.
#[non_exhaustive]
pub struct ListSubcustomerMonthlyBillsResponse {
    /// Bill records.
    pub bill_sums: Vec<CustomerMonthlyBill>,
    /// Total number of records.
    pub count: Option<i64>,
    /// Currency code. One of `CNY`. Limits as the vendor's SDK has them.
    pub currency: Option<Currency>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListSubcustomerMonthlyBillsResponse",
    &[
        F::body("bill_sums", K::List(&K::Object(&CUSTOMER_MONTHLY_BILL))),
        F::body("count", K::Integer),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::Only(&["CNY"])]),
    ],
);

record!(ListSubcustomerMonthlyBillsResponse : RESPONSE; bill_sums, count, currency);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListSubcustomerMonthlyBills",
    section: "bills",
    title: "Query customers' monthly expenditure bills",
    title_zh: "查询客户月度消费账单",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/bills/partner-bills/subcustomer-bills/monthly-sum",
    sites: CN,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_FINANCE_090100"),
    rate_limit: Some(meta::Rate::new(30, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/cb_020001.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("bill_sums"),
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
    ListSubcustomerMonthlyBills => ListSubcustomerMonthlyBillsResponse : OPERATION of
    SERVICE; Partner, Distributor
);

impl Paged for ListSubcustomerMonthlyBills {
    type Item = CustomerMonthlyBill;
    fn take_items(page: &mut Self::Response) -> Vec<CustomerMonthlyBill> {
        std::mem::take(&mut page.bill_sums)
    }
}

/// Monthly bill of one customer, service and billing mode.
#[doc(alias = "BillSumInfoV2")]
#[non_exhaustive]
pub struct CustomerMonthlyBill {
    /// Customer account ID.
    pub customer_id: Option<CustomerId>,
    /// Cloud service type code, for example hws.service.type.obs.
    pub cloud_service_type: Option<ServiceTypeCode>,
    /// Cloud service type name.
    pub cloud_service_type_name: Option<String>,
    /// Bill type.
    pub bill_type: Option<MonthlyBillType>,
    /// Billing mode. One of `1`, `3`. Travels as text. Limits as the vendor's SDK has them. The request also knows 11 (savings plan).
    pub charge_mode: Option<ChargingMode>,
    /// Amount; negative for bill types 1 and 2.
    pub amount: Option<Decimal>,
    /// Amount owed when the account could not cover the charge; absent for unsubscriptions and write-offs.
    pub debt_amount: Option<Decimal>,
    /// Written-off debt; absent for unsubscriptions and write-offs.
    pub adjustment_amount: Option<Decimal>,
    /// Discount; absent for unsubscriptions and write-offs.
    pub discount_amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`. Limits as the vendor's SDK has them.
    pub measure_id: Option<AmountUnit>,
    /// Amounts paid by account type.
    pub account_details: Vec<AccountPayment>,
    /// Resource type code, for example hws.resource.type.vm.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Resource type name.
    pub resource_type_name: Option<String>,
}

static CUSTOMER_MONTHLY_BILL: meta::Object = meta::Object::plain(
    "CustomerMonthlyBill",
    &[
        F::body("customer_id", K::Text),
        F::body("cloud_service_type", K::Text),
        F::body("cloud_service_type_name", K::Text),
        F::body("bill_type", K::Enum(MonthlyBillType::META)),
        F::body("charge_mode", K::Enum(ChargingMode::META))
            .wire(W::Text)
            .limits(&[L::Only(&["1", "3"])]),
        F::body("amount", K::Decimal),
        F::body("debt_amount", K::Decimal),
        F::body("adjustment_amount", K::Decimal),
        F::body("discount_amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("account_details", K::List(&K::Object(&ACCOUNT_PAYMENT))),
        F::body("resource_type_code", K::Text),
        F::body("resource_type_name", K::Text),
    ],
);

record!(
    CustomerMonthlyBill : CUSTOMER_MONTHLY_BILL; customer_id, cloud_service_type,
    cloud_service_type_name, bill_type, charge_mode, amount, debt_amount,
    adjustment_amount, discount_amount, measure_id, account_details, resource_type_code,
    resource_type_name
);

/// Amount paid from one account type.
#[doc(alias = "BalanceTypeDeductSumV2")]
#[non_exhaustive]
pub struct AccountPayment {
    /// Account type. One of `BALANCE_TYPE_DEBIT`, `BALANCE_TYPE_CREDIT`, `BALANCE_TYPE_BONUS`, `BALANCE_TYPE_COUPON`, `BALANCE_TYPE_RCASH_COUPON`, `BALANCE_TYPE_STORED_VALUE_CARD`. Limits as the vendor's SDK has them.
    pub balance_type: Option<PayingAccountType>,
    /// Amount; negative for bill types 1 and 2.
    pub amount: Option<Decimal>,
    /// Bill type.
    pub bill_type: Option<MonthlyBillType>,
}

static ACCOUNT_PAYMENT: meta::Object = meta::Object::plain(
    "AccountPayment",
    &[
        F::body("balance_type", K::Enum(PayingAccountType::META))
            .limits(
                &[
                    L::Only(
                        &[
                            "BALANCE_TYPE_DEBIT",
                            "BALANCE_TYPE_CREDIT",
                            "BALANCE_TYPE_BONUS",
                            "BALANCE_TYPE_COUPON",
                            "BALANCE_TYPE_RCASH_COUPON",
                            "BALANCE_TYPE_STORED_VALUE_CARD",
                        ],
                    ),
                ],
            ),
        F::body("amount", K::Decimal),
        F::body("bill_type", K::Enum(MonthlyBillType::META)),
    ],
);

record!(AccountPayment : ACCOUNT_PAYMENT; balance_type, amount, bill_type);
