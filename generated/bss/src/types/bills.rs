// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: bills.

use crate::prelude::*;

/// Unit of a billed period.
#[non_exhaustive]
pub enum BillPeriodType {
    /// Year (`19`).
    Year,
    /// Month (`20`).
    Month,
    /// Day (`24`).
    Day,
    /// Hour (`25`).
    Hour,
    /// One-time (`5`).
    OneTime,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    BillPeriodType : integer; Year = "19", Month = "20", Day = "24", Hour = "25", OneTime
    = "5"
);

/// Whose records to query.
#[non_exhaustive]
pub enum BillScope {
    /// The customer itself.
    Oneself,
    /// An enterprise member account.
    SubCustomer,
    /// The customer and its member accounts.
    All,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    BillScope : text; Oneself = "oneself", SubCustomer = "sub_customer", All = "all"
);

/// Kind of a bill record.
#[non_exhaustive]
pub enum BillType {
    /// Expenditure: new purchase (`1`).
    NewPurchase,
    /// Expenditure: renewal (`2`).
    Renewal,
    /// Expenditure: change (`3`).
    Change,
    /// Refund: unsubscription (`4`).
    Unsubscription,
    /// Expenditure: usage (`5`).
    Usage,
    /// Expenditure: auto-renewal (`8`).
    AutoRenewal,
    /// Adjustment: compensation (`9`).
    Compensation,
    /// Expenditure: hourly billing (`12`). Only at International and Europe.
    HourlyBilling,
    /// Expenditure: month-end charge of the support plan (`14`).
    SupportPlan,
    /// Expenditure: tax (`15`). Only at International and Europe.
    Tax,
    /// Adjustment: deduction (`16`).
    Deduction,
    /// Expenditure: shortfall to the committed minimum (`17`). Only at International and Europe.
    MinimumShortfall,
    /// Expenditure: monthly payment (`18`).
    MonthlyPayment,
    /// Refund: change (`20`).
    ChangeRefund,
    /// Expenditure: savings plan deduction (`23`).
    SavingsPlan,
    /// Refund: yearly/monthly to pay-per-use (`24`).
    ToPayPerUse,
    /// Expenditure: make-up charge for truncated amounts (`25`). Only at China.
    TruncatedAmounts,
    /// Refund: tax of an unsubscription (`100`). Only at International and Europe.
    UnsubscriptionTax,
    /// Adjustment: tax of a compensation (`101`). Only at International and Europe.
    CompensationTax,
    /// Adjustment: tax of a deduction (`102`). Only at International and Europe.
    DeductionTax,
    /// Expenditure: yearly payment (`103`). Only at China.
    YearlyPayment,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    BillType : integer; NewPurchase = "1", Renewal = "2", Change = "3", Unsubscription =
    "4", Usage = "5", AutoRenewal = "8", Compensation = "9", HourlyBilling = "12" in INTL
    .or(EU), SupportPlan = "14", Tax = "15" in INTL.or(EU), Deduction = "16",
    MinimumShortfall = "17" in INTL.or(EU), MonthlyPayment = "18", ChangeRefund = "20",
    SavingsPlan = "23", ToPayPerUse = "24", TruncatedAmounts = "25" in CN,
    UnsubscriptionTax = "100" in INTL.or(EU), CompensationTax = "101" in INTL.or(EU),
    DeductionTax = "102" in INTL.or(EU), YearlyPayment = "103" in CN
);

/// Billing mode.
#[non_exhaustive]
pub enum ChargingMode {
    /// Yearly/monthly (`1`).
    YearlyMonthly,
    /// Pay-per-use (`3`).
    PayPerUse,
    /// Reserved instance (`10`).
    ReservedInstance,
    /// Savings plan (`11`).
    SavingsPlan,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    ChargingMode : integer; YearlyMonthly = "1", PayPerUse = "3", ReservedInstance =
    "10", SavingsPlan = "11"
);

/// Kind of a monthly bill.
#[non_exhaustive]
pub enum MonthlyBillType {
    /// Expenditure (`0`).
    Expenditure,
    /// Unsubscription (`1`).
    Unsubscription,
    /// Write-off by Huawei (`2`).
    WriteOff,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    MonthlyBillType : text; Expenditure = "0", Unsubscription = "1", WriteOff = "2"
);

/// Billing mode, as the older operations say it.
#[non_exhaustive]
pub enum PayMethod {
    /// Yearly/monthly (`0`).
    YearlyMonthly,
    /// Pay-per-use (`1`).
    PayPerUse,
    /// Reserved instance (`10`).
    ReservedInstance,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    PayMethod : text; YearlyMonthly = "0", PayPerUse = "1", ReservedInstance = "10"
);

/// Account that an amount was paid from.
#[non_exhaustive]
pub enum PayingAccountType {
    /// Cash account (`BALANCE_TYPE_DEBIT`).
    Debit,
    /// Credit account (`BALANCE_TYPE_CREDIT`).
    Credit,
    /// Bonus account (retired) (`BALANCE_TYPE_BONUS`).
    Bonus,
    /// Cash coupon (voucher) account (`BALANCE_TYPE_COUPON`).
    CashCoupon,
    /// Flexi-purchase coupon account (`BALANCE_TYPE_RCASH_COUPON`).
    FlexiPurchaseCoupon,
    /// Stored-value card account (`BALANCE_TYPE_STORED_VALUE_CARD`).
    StoredValueCard,
    /// Discount account (`BALANCE_TYPE_DEBIT_RATE`).
    Discount,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    PayingAccountType : text; Debit = "BALANCE_TYPE_DEBIT", Credit =
    "BALANCE_TYPE_CREDIT", Bonus = "BALANCE_TYPE_BONUS", CashCoupon =
    "BALANCE_TYPE_COUPON", FlexiPurchaseCoupon = "BALANCE_TYPE_RCASH_COUPON",
    StoredValueCard = "BALANCE_TYPE_STORED_VALUE_CARD", Discount =
    "BALANCE_TYPE_DEBIT_RATE"
);

/// How records are summed up.
#[non_exhaustive]
pub enum StatisticType {
    /// By billing cycle (`1`).
    ByCycle,
    /// By day (`2`).
    ByDay,
    /// By record (`3`).
    ByRecord,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(StatisticType : integer; ByCycle = "1", ByDay = "2", ByRecord = "3");

/// Payment kind of savings plans and reserved instances.
#[non_exhaustive]
pub enum UpfrontPayment {
    /// All upfront.
    AllUpfront,
    /// Partial upfront.
    PartialUpfront,
    /// No upfront.
    NoUpfront,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    UpfrontPayment : text; AllUpfront = "ALL_UPFRONT", PartialUpfront =
    "PARTIAL_UPFRONT", NoUpfront = "NO_UPFRONT"
);
