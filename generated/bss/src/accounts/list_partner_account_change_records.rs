// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query income and expense details (partner).

use crate::prelude::*;

/// Query income and expense details (partner).
///
/// Lists the partner's own income and expense records of the cash or the credit account. A query spans at most one year; without dates it covers the last year.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/accounts/partner-accounts/account-change-records` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution partner or a distributor (first-tier reseller) |
/// | Permission | BPC_ITEM_FINANCE_030100 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mt_060007.html> (2026-01-23) |
/// | Chinese title | 查询收支明细 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{accounts::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListPartnerAccountChangeRecords::new(BalanceType::Debit)).await?;
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
///
/// # Notes
///
/// - A distributor that asks for the records of one of its resellers must send indirect_partner_id; else it gets its own records.
/// - trade_time_begin and trade_time_end are China Standard Time dates (UTC+8).
/// - The one-year span is not in every edition of the documents.
///
/// # Not documented by the vendor
///
/// - Response lengths.
#[doc(alias = "查询收支明细")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListPartnerAccountChangeRecords {
    /// Account type. Required.
    pub balance_type: BalanceType,
    /// Transaction type; left out or empty: no filter. One of `RECHARGE`, `DEDEUCT`, `REFUND`, `RFROZEN`, `TRANS`, `ADJUST`, `BEADJUST`, `BERETRIEVE`, `BEUNBIND`, `BONUSCONVERT`, `TRADE_MODE_TRANSFER`.
    pub trade_type: Option<TradeType>,
    /// First date, UTC+8; default: the same day one year ago.
    pub trade_time_begin: Option<Date>,
    /// Last date, UTC+8; default: today.
    pub trade_time_end: Option<Date>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`.
    pub offset: Option<i64>,
    /// Records per page. 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Reseller ID; for a distributor that queries a reseller's records. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ListPartnerAccountChangeRecords {
    /// With what every site requires; everything else is unset.
    pub fn new(balance_type: BalanceType) -> Self {
        Self {
            balance_type,
            ..Self::default()
        }
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
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID; for a distributor that queries a reseller's records.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListPartnerAccountChangeRecords",
    fields: &[
        F::query("balance_type", K::Enum(BalanceType::META)).required_at(CN),
        F::query("trade_type", K::Enum(TradeType::META))
            .on_empty(B::Ignored)
            .limits(
                &[
                    L::Only(
                        &[
                            "RECHARGE",
                            "DEDEUCT",
                            "REFUND",
                            "RFROZEN",
                            "TRANS",
                            "ADJUST",
                            "BEADJUST",
                            "BERETRIEVE",
                            "BEUNBIND",
                            "BONUSCONVERT",
                            "TRADE_MODE_TRANSFER",
                        ],
                    ),
                ],
            ),
        F::query("trade_time_begin", K::Date),
        F::query("trade_time_end", K::Date),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
        F::query("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
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
    ListPartnerAccountChangeRecords : REQUEST; balance_type, trade_type,
    trade_time_begin, trade_time_end, offset, limit, indirect_partner_id
);

/// What [`ListPartnerAccountChangeRecords`] answers.
#[non_exhaustive]
pub struct ListPartnerAccountChangeRecordsResponse {
    /// Number of records.
    pub total_count: Option<i64>,
    /// Currency code. One of `CNY`. Limits as the vendor's SDK has them.
    pub currency: Option<Currency>,
    /// Income and expense records.
    pub records: Vec<PartnerAccountChange>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListPartnerAccountChangeRecordsResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::Only(&["CNY"])]),
        F::body("records", K::List(&K::Object(&PARTNER_ACCOUNT_CHANGE))),
    ],
);

record!(
    ListPartnerAccountChangeRecordsResponse : RESPONSE; total_count, currency, records
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListPartnerAccountChangeRecords",
    section: "accounts",
    title: "Query income and expense details (partner)",
    title_zh: "查询收支明细",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/accounts/partner-accounts/account-change-records",
    sites: CN,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_FINANCE_030100"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mt_060007.html"),
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
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    ListPartnerAccountChangeRecords => ListPartnerAccountChangeRecordsResponse :
    OPERATION of SERVICE; Partner, Distributor
);

impl Paged for ListPartnerAccountChangeRecords {
    type Item = PartnerAccountChange;
    fn take_items(page: &mut Self::Response) -> Vec<PartnerAccountChange> {
        std::mem::take(&mut page.records)
    }
}

/// One income or expense record.
#[doc(alias = "AccountChangeRecord")]
#[non_exhaustive]
pub struct PartnerAccountChange {
    /// Serial number of the record.
    pub account_change_id: Option<String>,
    /// Detailed transaction type.
    pub trade_detail_type: Option<PartnerTradeDetailType>,
    /// Transaction time, UTC.
    pub trade_time: Option<Timestamp>,
    /// Transaction ID or order ID.
    pub trade_id: Option<TradeId>,
    /// Amount changed. Unit: CNY. Travels as text.
    pub change_amount: Option<Decimal>,
    /// Balance after the change. Unit: CNY. Travels as text.
    pub balance_after_change: Option<Decimal>,
    /// Income or expense. Wire name `type`.
    #[doc(alias = "type")]
    pub direction: Option<RecordDirection>,
    /// Customer account ID; set for allocation, reclaim and trade mode change. At most 64 characters. Limits as the vendor's SDK has them.
    pub customer_id: Option<CustomerId>,
    /// Customer login name; set when customer_id is. At most 128 characters. Limits as the vendor's SDK has them.
    pub account_name: Option<String>,
}

static PARTNER_ACCOUNT_CHANGE: meta::Object = meta::Object::plain(
    "PartnerAccountChange",
    &[
        F::body("account_change_id", K::Text),
        F::body("trade_detail_type", K::Enum(PartnerTradeDetailType::META)),
        F::body("trade_time", K::Timestamp),
        F::body("trade_id", K::Text),
        F::body("change_amount", K::Decimal).wire(W::Text),
        F::body("balance_after_change", K::Decimal).wire(W::Text),
        F::body("type", K::Enum(RecordDirection::META)).named("direction"),
        F::body("customer_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("account_name", K::Text).sensitive().limits(&[L::MaxLen(128)]),
    ],
);

record!(
    PartnerAccountChange : PARTNER_ACCOUNT_CHANGE; account_change_id, trade_detail_type,
    trade_time, trade_id, change_amount, balance_after_change, direction, customer_id,
    account_name
);

/// Detailed transaction type.
#[non_exhaustive]
pub enum PartnerTradeDetailType {
    /// Adjustment of the credit limit (`SOURCE_OPERAIION_ADJUST_CREDIT`).
    CreditAdjustment,
    /// Top-up (`SOURCE_OPERAIION_RECHARGE`).
    TopUp,
    /// Expenditure, yearly/monthly (`SOURCE_OPERAIION_DEDEUCT`).
    YearlyMonthlyExpenditure,
    /// Manual freeze (`SOURCE_OPERAIION_MANUALFROZE`).
    ManualFreeze,
    /// Manual unfreeze (`SOURCE_OPERAIION_MANUALUNFROZE`).
    ManualUnfreeze,
    /// Manual clearing of a freeze (`SOURCE_OPERAIION_MANUALCLEARFROZEN`).
    ManualFreezeClearing,
    /// Deposit moved to the balance (`SOURCE_OPERAIION_TRANS_TO_BALANCE`).
    DepositToBalance,
    /// Allocation by the partner (`SOURCE_OPERATION_BEADJUST`).
    Allocation,
    /// Trade mode change: taken back on unbinding (`SOURCE_OPERATION_BEUNBIND`).
    Unbinding,
    /// Cleared on expiry (`SOURCE_OPERAIION_EXPIRECLEAR`).
    ClearedOnExpiry,
    /// Expenditure, one-time charge (`SOURCE_OPERAIION_ONETIME`).
    OneTimeExpenditure,
    /// Refund (`SOURCE_OPERAIION_REFUND`).
    Refund,
    /// Refund: unfrozen (`SOURCE_OPERAIION_UNFROZEN`).
    Unfrozen,
    /// Refund: frozen amount cleared (`SOURCE_OPERAIION_CLEARFROZEN`).
    FrozenCleared,
    /// Adjustment of the balance (`SOURCE_OPERAIION_ADJUST`).
    BalanceAdjustment,
    /// Expenditure, pay-per-use (`SOURCE_OPERAIION_USAGE`).
    PayPerUseExpenditure,
    /// Expenditure: repayment of arrears (`SOURCE_OPERAIION_WRITEOFF`).
    ArrearsRepayment,
    /// Refund on unsubscription (`SOURCE_OPERAIION_UNSUBSCRIBE`).
    Unsubscription,
    /// Refund: frozen (`SOURCE_OPERAIION_RFROZEN`).
    RefundFrozen,
    /// Balance moved to the deposit (`SOURCE_OPERAIION_TRANS_TO_FOREGIFT`).
    BalanceToDeposit,
    /// Adjustment: gift (`SOURCE_OPERAIION_PRIZE`).
    Gift,
    /// Reclaimed by the partner (`SOURCE_OPERATION_BERETRIEVE`).
    Reclaim,
    /// Expenditure: make-up charge for lost precision (`SOURCE_OPERAIION_PRECISIONCOMP`).
    PrecisionMakeUp,
    /// Expenditure: free resources deducted (`SOURCE_OPERAIION_FREERESDEDUCT`).
    FreeResourceDeduction,
    /// Bonus conversion by merging (`SOURCE_OPERAIION_MERGE`).
    BonusMerge,
    /// Bonus conversion (`SOURCE_OPERAIION_CONVERT_BONUS`).
    BonusConversion,
    /// Top-up from incentive rebate (`SOURCE_OPERAIION_RECHARGE_REBATE`).
    IncentiveRebate,
    /// Coupon reclaimed (`SOURCE_OPERATION_COUPONCANCEL`).
    CouponReclaim,
    /// Adjustment: written off by Huawei (`SOURCE_OPERAIION_BILLREFUND`).
    WriteOff,
    /// Trade mode change on association with a partner (`SOURCE_OPERATION_TRADEMODE_TRANSFER`).
    TradeModeChange,
    /// Frozen by the system (partners with a standard sales contract) (`SOURCE_OPERATION_SYSTEM_FROZEN`).
    SystemFrozen,
    /// Unfrozen by the system (partners with a standard sales contract) (`SOURCE_OPERATION_SYSTEM_UNFROZEN`).
    SystemUnfrozen,
    /// Adjustment: exchanged for cash coupon quota (`SOURCE_OPERATION_COUPON_QUOTA_TRANSFER`).
    CouponQuotaExchange,
    /// Expenditure: reserved instances (`SOURCE_OPERATIION_RIDEDUCT`).
    ReservedInstance,
    /// Cash coupon reclaimed (`SOURCE_OPERATION_COUPON_QUOTA_RECLAIM`).
    CashCouponReclaim,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    PartnerTradeDetailType : text; CreditAdjustment = "SOURCE_OPERAIION_ADJUST_CREDIT",
    TopUp = "SOURCE_OPERAIION_RECHARGE", YearlyMonthlyExpenditure =
    "SOURCE_OPERAIION_DEDEUCT", ManualFreeze = "SOURCE_OPERAIION_MANUALFROZE",
    ManualUnfreeze = "SOURCE_OPERAIION_MANUALUNFROZE", ManualFreezeClearing =
    "SOURCE_OPERAIION_MANUALCLEARFROZEN", DepositToBalance =
    "SOURCE_OPERAIION_TRANS_TO_BALANCE", Allocation = "SOURCE_OPERATION_BEADJUST",
    Unbinding = "SOURCE_OPERATION_BEUNBIND", ClearedOnExpiry =
    "SOURCE_OPERAIION_EXPIRECLEAR", OneTimeExpenditure = "SOURCE_OPERAIION_ONETIME",
    Refund = "SOURCE_OPERAIION_REFUND", Unfrozen = "SOURCE_OPERAIION_UNFROZEN",
    FrozenCleared = "SOURCE_OPERAIION_CLEARFROZEN", BalanceAdjustment =
    "SOURCE_OPERAIION_ADJUST", PayPerUseExpenditure = "SOURCE_OPERAIION_USAGE",
    ArrearsRepayment = "SOURCE_OPERAIION_WRITEOFF", Unsubscription =
    "SOURCE_OPERAIION_UNSUBSCRIBE", RefundFrozen = "SOURCE_OPERAIION_RFROZEN",
    BalanceToDeposit = "SOURCE_OPERAIION_TRANS_TO_FOREGIFT", Gift =
    "SOURCE_OPERAIION_PRIZE", Reclaim = "SOURCE_OPERATION_BERETRIEVE", PrecisionMakeUp =
    "SOURCE_OPERAIION_PRECISIONCOMP", FreeResourceDeduction =
    "SOURCE_OPERAIION_FREERESDEDUCT", BonusMerge = "SOURCE_OPERAIION_MERGE",
    BonusConversion = "SOURCE_OPERAIION_CONVERT_BONUS", IncentiveRebate =
    "SOURCE_OPERAIION_RECHARGE_REBATE", CouponReclaim = "SOURCE_OPERATION_COUPONCANCEL",
    WriteOff = "SOURCE_OPERAIION_BILLREFUND", TradeModeChange =
    "SOURCE_OPERATION_TRADEMODE_TRANSFER", SystemFrozen =
    "SOURCE_OPERATION_SYSTEM_FROZEN", SystemUnfrozen =
    "SOURCE_OPERATION_SYSTEM_UNFROZEN", CouponQuotaExchange =
    "SOURCE_OPERATION_COUPON_QUOTA_TRANSFER", ReservedInstance =
    "SOURCE_OPERATIION_RIDEDUCT", CashCouponReclaim =
    "SOURCE_OPERATION_COUPON_QUOTA_RECLAIM"
);

/// Income or expense.
#[non_exhaustive]
pub enum RecordDirection {
    /// Income (`1`).
    Income,
    /// Expense (`2`).
    Expense,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(RecordDirection : text; Income = "1", Expense = "2");
