// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query income and expense details (customer).

use crate::prelude::*;

/// Query income and expense details (customer).
///
/// Lists the customer's own income and expense records of the cash or the credit account; a query spans at most one year, and without dates it covers the last one.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/accounts/customer-accounts/account-change-records` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Only the customer's own AK/SK or token; not for reseller-model customers of a partner |
/// | Permission | billing:balance:view |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-oce/mac_00003.html> <https://huaweicloud.com/guide/productsdesc-bms_356a802ea431c543022aab6781a0c154support0> <https://support.huaweicloud.com/api-oce/zh-cn_topic_0000001480544337.html> (2026-01-23) |
/// | Chinese title | 查询收支明细(客户) |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{accounts::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCustomerAccountChangeRecords::new(BalanceType::Debit)).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `trade_time_begin` is not after `trade_time_end`; they span at most 1 year.
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
/// - [`CBC.99000084`](crate::codes::CBC_99000084): Not for resale customers of a partner.
///
/// # Notes
///
/// - Partner-paid customers have no credit account (BALANCE_TYPE_CREDIT).
/// - Limits of the parameters after trade_time_end are those of the documents of 2025-02-28.
/// - Empty filters: the documents of 2025-02-28 take a null trade_type, trade_id or payment_channel_no as a filter and refuse ""; the newest say only of trade_type that absent or empty is no filter.
/// - payment_channel_id 0 (no channel) is in the documents only, not in the SDKs.
/// - trade_detail_type probably has the values of ListPartnerAccountChangeRecords.
/// - The one-year span is in the newest page alone (mac_00003.md).
///
/// # Not documented by the vendor
///
/// - Most response lengths.
/// - Values of revenue_expense_type, payment_channel_id and trade_detail_type in the response.
#[doc(alias = "查询收支明细(客户)")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCustomerAccountChangeRecords {
    /// Account type. Required.
    pub balance_type: BalanceType,
    /// Income or expense; left out: both. An empty text is refused.
    pub revenue_expense_type: Option<RevenueExpense>,
    /// Transaction type; left out or empty: no filter.
    pub trade_type: Option<TradeType>,
    /// First date, UTC+8; default: the same day one year ago. An empty text stands for the default.
    pub trade_time_begin: Option<Date>,
    /// Last date, UTC+8; default: today.
    pub trade_time_end: Option<Date>,
    /// Transaction ID or order ID. At most 128 characters. An empty text is refused.
    pub trade_id: Option<TradeId>,
    /// Transaction channels. At most 64 characters. An empty text is a filter of its own.
    pub payment_channel_id: Option<Vec<PaymentChannel>>,
    /// Serial number of the transaction channel. At most 64 characters. An empty text is refused.
    pub payment_channel_no: Option<String>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`. An empty text is refused.
    pub offset: Option<i64>,
    /// Records per page. 1 to 100. Default: `10`. An empty text is refused.
    pub limit: Option<i64>,
}

impl ListCustomerAccountChangeRecords {
    /// With what every site requires; everything else is unset.
    pub fn new(balance_type: BalanceType) -> Self {
        Self {
            balance_type,
            ..Self::default()
        }
    }
    /// Sets [`revenue_expense_type`](field@Self::revenue_expense_type). Income or expense; left out: both.
    pub fn revenue_expense_type(mut self, value: impl Setting<RevenueExpense>) -> Self {
        value.set(&mut self.revenue_expense_type);
        self
    }
    /// Sets [`trade_type`](field@Self::trade_type). Transaction type; left out or empty: no filter.
    pub fn trade_type(mut self, value: impl Setting<TradeType>) -> Self {
        value.set(&mut self.trade_type);
        self
    }
    /// Sets [`trade_time_begin`](field@Self::trade_time_begin). First date, UTC+8; default: the same day one year ago.
    pub fn trade_time_begin(mut self, value: impl Setting<Date>) -> Self {
        value.set(&mut self.trade_time_begin);
        self
    }
    /// Sets [`trade_time_end`](field@Self::trade_time_end). Last date, UTC+8; default: today.
    pub fn trade_time_end(mut self, value: impl Setting<Date>) -> Self {
        value.set(&mut self.trade_time_end);
        self
    }
    /// Sets [`trade_id`](field@Self::trade_id). Transaction ID or order ID.
    pub fn trade_id(mut self, value: impl Setting<TradeId>) -> Self {
        value.set(&mut self.trade_id);
        self
    }
    /// Sets [`payment_channel_id`](field@Self::payment_channel_id). Transaction channels.
    pub fn payment_channel_id<F>(
        mut self,
        value: impl Settings<PaymentChannel, F>,
    ) -> Self {
        value.set(&mut self.payment_channel_id);
        self
    }
    /// Sets [`payment_channel_no`](field@Self::payment_channel_no). Serial number of the transaction channel.
    pub fn payment_channel_no(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.payment_channel_no);
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
}

static REQUEST: meta::Object = meta::Object {
    name: "ListCustomerAccountChangeRecords",
    fields: &[
        F::query("balance_type", K::Enum(BalanceType::META)).required_at(CN),
        F::query("revenue_expense_type", K::Enum(RevenueExpense::META))
            .on_empty(B::Error)
            .null_is_error(),
        F::query("trade_type", K::Enum(TradeType::META))
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(20)]),
        F::query("trade_time_begin", K::Date).on_empty(B::Default),
        F::query("trade_time_end", K::Date),
        F::query("trade_id", K::Text).on_empty(B::Error).limits(&[L::MaxLen(128)]),
        F::query("payment_channel_id", K::Csv(&K::Enum(PaymentChannel::META)))
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64)]),
        F::query("payment_channel_no", K::Text)
            .on_empty(B::Error)
            .limits(&[L::MaxLen(64)]),
        F::query("offset", K::Integer)
            .on_empty(B::Error)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer)
            .on_empty(B::Error)
            .null_is_error()
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
    ],
    rules: &[
        R::before(
            "trade_time_begin",
            "trade_time_end",
            Some(meta::CalendarSpan::Years(1)),
        ),
    ],
};

request!(
    ListCustomerAccountChangeRecords : REQUEST; balance_type, revenue_expense_type,
    trade_type, trade_time_begin, trade_time_end, trade_id, payment_channel_id,
    payment_channel_no, offset, limit
);

/// What [`ListCustomerAccountChangeRecords`] answers.
#[non_exhaustive]
pub struct ListCustomerAccountChangeRecordsResponse {
    /// Number of records.
    pub total_count: Option<i64>,
    /// Currency code.
    pub currency: Option<Currency>,
    /// Income and expense records.
    pub records: Vec<CustomerAccountChange>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCustomerAccountChangeRecordsResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("currency", K::Enum(Currency::META)),
        F::body("records", K::List(&K::Object(&CUSTOMER_ACCOUNT_CHANGE))),
    ],
);

record!(
    ListCustomerAccountChangeRecordsResponse : RESPONSE; total_count, currency, records
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCustomerAccountChangeRecords",
    section: "accounts",
    title: "Query income and expense details (customer)",
    title_zh: "查询收支明细(客户)",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/accounts/customer-accounts/account-change-records",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:balance:view"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/mac_00003.html"),
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
        ("CBC.0100", "A parameter is wrong"),
        ("CBC.99000084", "Not for resale customers of a partner"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    ListCustomerAccountChangeRecords => ListCustomerAccountChangeRecordsResponse :
    OPERATION of SERVICE; Customer
);

impl Paged for ListCustomerAccountChangeRecords {
    type Item = CustomerAccountChange;
    fn take_items(page: &mut Self::Response) -> Vec<CustomerAccountChange> {
        std::mem::take(&mut page.records)
    }
}

/// One income or expense record.
#[doc(alias = "CustomerAccountChangeRecord")]
#[non_exhaustive]
pub struct CustomerAccountChange {
    /// Serial number of the record.
    pub account_change_id: Option<String>,
    /// Detailed transaction type.
    pub trade_detail_type: Option<String>,
    /// Transaction time.
    pub trade_time: Option<String>,
    /// Transaction ID or order ID.
    pub trade_id: Option<TradeId>,
    /// Amount changed. Unit: CNY. Travels as text.
    pub change_amount: Option<Decimal>,
    /// Balance after the change. Unit: CNY. Travels as text.
    pub balance_after_change: Option<Decimal>,
    /// Income or expense.
    pub revenue_expense_type: Option<String>,
    /// Billing cycle.
    pub bill_cycle: Option<String>,
    /// Transaction channel.
    pub payment_channel_id: Option<String>,
    /// Serial number of the transaction channel.
    pub payment_channel_no: Option<String>,
    /// Time of consumption, UTC. For pay-per-use, instalments and adjustments: start and end of billing.
    pub consume_time: Option<Timestamp>,
    /// Account name. At most 128 characters. Limits as the vendor's SDK has them.
    pub account_name: Option<String>,
    /// Cloud service name. At most 200 characters. Limits as the vendor's SDK has them.
    pub cloud_service_type_name: Option<String>,
    /// Resource type name; reserved. At most 200 characters. Limits as the vendor's SDK has them.
    pub resource_type_name: Option<String>,
}

static CUSTOMER_ACCOUNT_CHANGE: meta::Object = meta::Object::plain(
    "CustomerAccountChange",
    &[
        F::body("account_change_id", K::Text),
        F::body("trade_detail_type", K::Text),
        F::body("trade_time", K::Text),
        F::body("trade_id", K::Text),
        F::body("change_amount", K::Decimal).wire(W::Text),
        F::body("balance_after_change", K::Decimal).wire(W::Text),
        F::body("revenue_expense_type", K::Text),
        F::body("bill_cycle", K::Text),
        F::body("payment_channel_id", K::Text),
        F::body("payment_channel_no", K::Text),
        F::body("consume_time", K::Timestamp),
        F::body("account_name", K::Text).sensitive().limits(&[L::MaxLen(128)]),
        F::body("cloud_service_type_name", K::Text).limits(&[L::MaxLen(200)]),
        F::body("resource_type_name", K::Text).limits(&[L::MaxLen(200)]),
    ],
);

record!(
    CustomerAccountChange : CUSTOMER_ACCOUNT_CHANGE; account_change_id,
    trade_detail_type, trade_time, trade_id, change_amount, balance_after_change,
    revenue_expense_type, bill_cycle, payment_channel_id, payment_channel_no,
    consume_time, account_name, cloud_service_type_name, resource_type_name
);

/// Transaction channel.
#[non_exhaustive]
pub enum PaymentChannel {
    /// No channel (`0`).
    NoChannel,
    /// Alipay (`1`).
    Alipay,
    /// Bank transfer (`2`).
    BankTransfer,
    /// Alipay or online banking (`4`).
    AlipayOrOnlineBanking,
    /// WeChat Pay (`5`).
    WeChatPay,
    /// Withdrawal (`6`).
    Withdrawal,
    /// Incentive rebate (`7`).
    IncentiveRebate,
    /// Trade mode change (`10`).
    TradeModeChange,
    /// Adjustment (`11`).
    Adjustment,
    /// UnionPay (unified payment platform) (`317`).
    UnionPay,
    /// Huawei Pay (`319`).
    HuaweiPay,
    /// Huawei payment (`320`).
    HuaweiPayment,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    PaymentChannel : text; NoChannel = "0", Alipay = "1", BankTransfer = "2",
    AlipayOrOnlineBanking = "4", WeChatPay = "5", Withdrawal = "6", IncentiveRebate =
    "7", TradeModeChange = "10", Adjustment = "11", UnionPay = "317", HuaweiPay = "319",
    HuaweiPayment = "320"
);
