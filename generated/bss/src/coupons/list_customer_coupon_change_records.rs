// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query coupon income and expenditure.

use crate::prelude::*;

/// Query coupon income and expenditure.
///
/// Lists how a customer's cash coupon account changed: activation, use, refund, freezing, expiry, transfer and reclaim. Without dates, the last year.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/promotions/benefits/account-change-records` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Not for a partner's reseller-model customers |
/// | Permission | billing:balance:view |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-oce/mp_02007.html> (2025-12-01) |
/// | Chinese title | 查询优惠券收支明细 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{coupons::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCustomerCouponChangeRecords::new(CouponBalanceType::CashCoupon)).await?;
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
/// - Dates are in UTC+8 although trade_time of the records is UTC.
/// - The documents name it ListCustomerAccountChangeRecords in their title, the SDKs ListCustomerCouponChangeRecords.
/// - DEDEUCT and SOURCE_OPERAIION\_ are spelt so in the API.
/// - trade_type REFUND is a refund in the documents, a returned coupon in the SDKs.
///
/// # Not documented by the vendor
///
/// - Format of bill_cycle.
/// - Lengths of change_amount, balance_after_change, bill_cycle.
#[doc(alias = "查询优惠券收支明细")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCustomerCouponChangeRecords {
    /// Kind of account. Required. Limits as the vendor's SDK has them.
    pub balance_type: CouponBalanceType,
    /// Income or expenditure. An empty text is refused. Limits as the vendor's SDK has them.
    pub revenue_expense_type: Option<RevenueExpense>,
    /// Kind of transaction. An empty text is refused. Limits as the vendor's SDK has them.
    pub trade_type: Option<CouponTradeType>,
    /// Transaction or order ID. At most 128 characters.
    pub trade_id: Option<TradeId>,
    /// First day, UTC+8; today one year ago when absent or blank. An empty text is refused.
    pub trade_time_begin: Option<Date>,
    /// Last day, UTC+8; today when absent or blank. An empty text is refused.
    pub trade_time_end: Option<Date>,
    /// Coupon ID. At most 64 characters. Limits as the vendor's SDK has them.
    pub coupon_id: Option<CouponId>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`. Limits as the vendor's SDK has them.
    pub offset: Option<i64>,
    /// Records per page. 1 to 100. Default: `10`. Limits as the vendor's SDK has them.
    pub limit: Option<i64>,
}

impl ListCustomerCouponChangeRecords {
    /// With what every site requires; everything else is unset.
    pub fn new(balance_type: CouponBalanceType) -> Self {
        Self {
            balance_type,
            ..Self::default()
        }
    }
    /// Sets [`revenue_expense_type`](field@Self::revenue_expense_type). Income or expenditure.
    pub fn revenue_expense_type(mut self, value: impl Setting<RevenueExpense>) -> Self {
        value.set(&mut self.revenue_expense_type);
        self
    }
    /// Sets [`trade_type`](field@Self::trade_type). Kind of transaction.
    pub fn trade_type(mut self, value: impl Setting<CouponTradeType>) -> Self {
        value.set(&mut self.trade_type);
        self
    }
    /// Sets [`trade_id`](field@Self::trade_id). Transaction or order ID.
    pub fn trade_id(mut self, value: impl Setting<TradeId>) -> Self {
        value.set(&mut self.trade_id);
        self
    }
    /// Sets [`trade_time_begin`](field@Self::trade_time_begin). First day, UTC+8; today one year ago when absent or blank.
    pub fn trade_time_begin(mut self, value: impl Setting<Date>) -> Self {
        value.set(&mut self.trade_time_begin);
        self
    }
    /// Sets [`trade_time_end`](field@Self::trade_time_end). Last day, UTC+8; today when absent or blank.
    pub fn trade_time_end(mut self, value: impl Setting<Date>) -> Self {
        value.set(&mut self.trade_time_end);
        self
    }
    /// Sets [`coupon_id`](field@Self::coupon_id). Coupon ID.
    pub fn coupon_id(mut self, value: impl Setting<CouponId>) -> Self {
        value.set(&mut self.coupon_id);
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
    name: "ListCustomerCouponChangeRecords",
    fields: &[
        F::query("balance_type", K::Enum(CouponBalanceType::META))
            .required_at(CN)
            .limits(&[L::MinLen(1), L::MaxLen(20)]),
        F::query("revenue_expense_type", K::Enum(RevenueExpense::META))
            .on_empty(B::Error)
            .null_is_error()
            .limits(&[L::MinLen(1), L::MaxLen(10)]),
        F::query("trade_type", K::Enum(CouponTradeType::META))
            .on_empty(B::Error)
            .null_is_error()
            .limits(&[L::MinLen(1), L::MaxLen(20)]),
        F::query("trade_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(128)]),
        F::query("trade_time_begin", K::Date).on_empty(B::Error),
        F::query("trade_time_end", K::Date).on_empty(B::Error),
        F::query("coupon_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::query("offset", K::Integer)
            .on_empty(B::Default)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer)
            .on_empty(B::Default)
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
    ListCustomerCouponChangeRecords : REQUEST; balance_type, revenue_expense_type,
    trade_type, trade_id, trade_time_begin, trade_time_end, coupon_id, offset, limit
);

/// What [`ListCustomerCouponChangeRecords`] answers.
#[non_exhaustive]
pub struct ListCustomerCouponChangeRecordsResponse {
    /// Number of matching records.
    pub total_count: Option<i64>,
    /// Currency. One of `CNY`. Limits as the vendor's SDK has them.
    pub currency: Option<Currency>,
    /// Changes.
    pub records: Vec<CouponChange>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCustomerCouponChangeRecordsResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::Only(&["CNY"])]),
        F::body("records", K::List(&K::Object(&COUPON_CHANGE))),
    ],
);

record!(
    ListCustomerCouponChangeRecordsResponse : RESPONSE; total_count, currency, records
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCustomerCouponChangeRecords",
    section: "coupons",
    title: "Query coupon income and expenditure",
    title_zh: "查询优惠券收支明细",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/promotions/benefits/account-change-records",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:balance:view"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/mp_02007.html"),
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
    ListCustomerCouponChangeRecords => ListCustomerCouponChangeRecordsResponse :
    OPERATION of SERVICE; Customer
);

impl Paged for ListCustomerCouponChangeRecords {
    type Item = CouponChange;
    fn take_items(page: &mut Self::Response) -> Vec<CouponChange> {
        std::mem::take(&mut page.records)
    }
}

/// One change of a coupon balance.
#[doc(alias = "CustomerCouponChangeRecord")]
#[non_exhaustive]
pub struct CouponChange {
    /// Coupon ID. At most 64 characters. Limits as the vendor's SDK has them.
    pub coupon_id: Option<CouponId>,
    /// Detailed kind of transaction. Limits as the vendor's SDK has them.
    pub trade_detail_type: Option<CouponTradeDetailType>,
    /// Transaction time (UTC).
    pub trade_time: Option<Timestamp>,
    /// Transaction or order ID. At most 128 characters. Limits as the vendor's SDK has them.
    pub trade_id: Option<TradeId>,
    /// Amount of the change. Unit: CNY. Travels as text.
    pub change_amount: Option<Decimal>,
    /// Balance after the change. Unit: CNY. Travels as text.
    pub balance_after_change: Option<Decimal>,
    /// Income or expenditure.
    pub revenue_expense_type: Option<RevenueExpense>,
    /// Billing cycle.
    pub bill_cycle: Option<String>,
    /// Account name. At most 128 characters. Limits as the vendor's SDK has them.
    pub account_name: Option<String>,
    /// Name of the cloud service type. At most 200 characters. Limits as the vendor's SDK has them.
    pub cloud_service_type_name: Option<String>,
    /// Name of the resource type. At most 200 characters. Limits as the vendor's SDK has them.
    pub resource_type_name: Option<String>,
}

static COUPON_CHANGE: meta::Object = meta::Object::plain(
    "CouponChange",
    &[
        F::body("coupon_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("trade_detail_type", K::Enum(CouponTradeDetailType::META))
            .limits(&[L::MaxLen(128)]),
        F::body("trade_time", K::Timestamp),
        F::body("trade_id", K::Text).limits(&[L::MaxLen(128)]),
        F::body("change_amount", K::Decimal).wire(W::Text),
        F::body("balance_after_change", K::Decimal).wire(W::Text),
        F::body("revenue_expense_type", K::Enum(RevenueExpense::META)),
        F::body("bill_cycle", K::Text),
        F::body("account_name", K::Text).sensitive().limits(&[L::MaxLen(128)]),
        F::body("cloud_service_type_name", K::Text).limits(&[L::MaxLen(200)]),
        F::body("resource_type_name", K::Text).limits(&[L::MaxLen(200)]),
    ],
);

record!(
    CouponChange : COUPON_CHANGE; coupon_id, trade_detail_type, trade_time, trade_id,
    change_amount, balance_after_change, revenue_expense_type, bill_cycle, account_name,
    cloud_service_type_name, resource_type_name
);

/// Kind of coupon account.
#[non_exhaustive]
pub enum CouponBalanceType {
    /// Cash coupon account (`BALANCE_TYPE_COUPON`).
    CashCoupon,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(CouponBalanceType : text; CashCoupon = "BALANCE_TYPE_COUPON");

/// Kind of coupon transaction.
#[non_exhaustive]
pub enum CouponTradeType {
    /// Activation (`ADJUST`).
    Activation,
    /// Expenditure (`DEDEUCT`).
    Expenditure,
    /// Refund (coupon returned).
    Refund,
    /// Freeze (`RFROZEN`).
    Freeze,
    /// Cleared on expiry (`EXPIRED`).
    ClearedOnExpiry,
    /// Transfer (`COUPONADJUST`).
    Transfer,
    /// Reclaim (`COUPONCANCEL`).
    Reclaim,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    CouponTradeType : text; Activation = "ADJUST", Expenditure = "DEDEUCT", Refund =
    "REFUND", Freeze = "RFROZEN", ClearedOnExpiry = "EXPIRED", Transfer = "COUPONADJUST",
    Reclaim = "COUPONCANCEL"
);

/// Detailed kind of coupon transaction.
#[non_exhaustive]
pub enum CouponTradeDetailType {
    /// Expenditure, yearly/monthly (`SOURCE_OPERAIION_DEDEUCT`).
    YearlyMonthlyExpenditure,
    /// Expenditure, pay-per-use (`SOURCE_OPERAIION_USAGE`).
    PayPerUseExpenditure,
    /// Expenditure: savings plan (`SOURCE_OPERAIION_SAVINGS_PLANS`).
    SavingsPlan,
    /// Expenditure: repayment of arrears (`SOURCE_OPERAIION_WRITEOFF`).
    ArrearsRepayment,
    /// Cleared on expiry (`SOURCE_OPERAIION_EXPIRECLEAR`).
    ClearedOnExpiry,
    /// Coupon returned on unsubscription (`SOURCE_OPERAIION_UNSUBSCRIBE`).
    Unsubscription,
    /// Coupon returned: unfrozen (in process) (`SOURCE_OPERAIION_UNFROZEN`).
    Unfrozen,
    /// Coupon returned: frozen (in process) (`SOURCE_OPERAIION_RFROZEN`).
    RefundFrozen,
    /// Activation (`SOURCE_OPERAIION_PRIZE`).
    Activation,
    /// Adjustment: written off by Huawei (`SOURCE_OPERAIION_BILLREFUND`).
    WriteOff,
    /// Coupon reclaimed (`SOURCE_OPERATION_COUPONCANCEL`).
    CouponReclaim,
    /// Deposit frozen (`SOURCE_OPERATION_DEPOSIT_FROZEN`).
    DepositFrozen,
    /// Deposit unfrozen (`SOURCE_OPERATION_DEPOSIT_UNFROZEN`).
    DepositUnfrozen,
    /// Reclaimed by the enterprise (`SOURCE_OPERATION_RETRIEVE`).
    EnterpriseReclaim,
    /// Transferred by the enterprise (`SOURCE_OPERATION_TRANSFER`).
    EnterpriseTransfer,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    CouponTradeDetailType : text; YearlyMonthlyExpenditure = "SOURCE_OPERAIION_DEDEUCT",
    PayPerUseExpenditure = "SOURCE_OPERAIION_USAGE", SavingsPlan =
    "SOURCE_OPERAIION_SAVINGS_PLANS", ArrearsRepayment = "SOURCE_OPERAIION_WRITEOFF",
    ClearedOnExpiry = "SOURCE_OPERAIION_EXPIRECLEAR", Unsubscription =
    "SOURCE_OPERAIION_UNSUBSCRIBE", Unfrozen = "SOURCE_OPERAIION_UNFROZEN", RefundFrozen
    = "SOURCE_OPERAIION_RFROZEN", Activation = "SOURCE_OPERAIION_PRIZE", WriteOff =
    "SOURCE_OPERAIION_BILLREFUND", CouponReclaim = "SOURCE_OPERATION_COUPONCANCEL",
    DepositFrozen = "SOURCE_OPERATION_DEPOSIT_FROZEN", DepositUnfrozen =
    "SOURCE_OPERATION_DEPOSIT_UNFROZEN", EnterpriseReclaim = "SOURCE_OPERATION_RETRIEVE",
    EnterpriseTransfer = "SOURCE_OPERATION_TRANSFER"
);
