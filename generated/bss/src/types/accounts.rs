// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: accounts.

use crate::prelude::*;

/// Kind of account.
#[non_exhaustive]
pub enum AccountType {
    /// Balance (`1`).
    Balance,
    /// Credit (`2`).
    Credit,
    /// Bonus (`5`).
    Bonus,
    /// Deposit (`7`).
    Deposit,
    /// Allocatable amount (`8`).
    Allocatable,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    AccountType : integer; Balance = "1", Credit = "2", Bonus = "5", Deposit = "7",
    Allocatable = "8"
);

/// Kind of adjustment.
#[non_exhaustive]
pub enum AdjustmentType {
    /// Allocation (`SOURCE_OPERATION_BEADJUST`).
    Allocation,
    /// Reclaim (`SOURCE_OPERATION_BERETRIEVE`).
    Reclaim,
    /// Taken back on unbinding (`SOURCE_OPERATION_BEUNBIND`).
    Unbinding,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    AdjustmentType : text; Allocation = "SOURCE_OPERATION_BEADJUST", Reclaim =
    "SOURCE_OPERATION_BERETRIEVE", Unbinding = "SOURCE_OPERATION_BEUNBIND"
);

/// How a customer is associated with its partner.
#[non_exhaustive]
pub enum AssociationType {
    /// Referral (consulting) sales (`1`).
    Referral,
    /// Resale, paid by the partner (`2`). Only at China.
    Resale,
    /// Reseller model (`3`). Only at International and Europe.
    Reseller,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    AssociationType : text; Referral = "1", Resale = "2" in CN, Reseller = "3" in INTL
    .or(EU)
);

/// Account that money is moved to or from.
#[non_exhaustive]
pub enum BalanceType {
    /// Cash account (`BALANCE_TYPE_DEBIT`).
    Debit,
    /// Credit account (`BALANCE_TYPE_CREDIT`).
    Credit,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    BalanceType : text; Debit = "BALANCE_TYPE_DEBIT", Credit = "BALANCE_TYPE_CREDIT"
);

/// Kind of budget.
#[non_exhaustive]
pub enum BudgetType {
    /// Monthly budget.
    Monthly,
    /// One-time budget.
    Package,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(BudgetType : text; Monthly = "MONTHLY", Package = "PACKAGE");

/// How a customer is associated with its partner, as the older operations say it.
#[non_exhaustive]
pub enum CooperationType {
    /// Referral (consulting) sales (`1`).
    Referral,
    /// Reseller (`2`).
    Reseller,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(CooperationType : text; Referral = "1", Reseller = "2");

/// How money is deducted.
#[non_exhaustive]
pub enum DeductMode {
    /// By amount (`1`).
    ByAmount,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(DeductMode : text; ByAmount = "1");

/// What is frozen or unfrozen.
#[non_exhaustive]
pub enum FreezeScope {
    /// The account.
    Account,
    /// The account and its resources.
    AccountAndResource,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    FreezeScope : text; Account = "ACCOUNT", AccountAndResource = "ACCOUNT_AND_RESOURCE"
);

/// Kind of value to check.
#[non_exhaustive]
pub enum IdentityKind {
    /// Email address.
    Email,
    /// Mobile number.
    Mobile,
    /// Login name.
    Name,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(IdentityKind : text; Email = "email", Mobile = "mobile", Name = "name");

/// Balance of one account.
#[doc(alias = "AccountBalance")]
#[non_exhaustive]
pub struct LegacyAccountBalance {
    /// Account ID.
    pub account_id: Option<String>,
    /// Account type. One of `1`, `2`, `5`, `7`.
    pub account_type: Option<AccountType>,
    /// Balance.
    pub amount: Option<Decimal>,
    /// Currency; empty means CNY.
    pub currency: Option<Currency>,
    /// Earmarked balance.
    pub designated_amount: Option<Decimal>,
    /// Total credit; credit account only.
    pub credit_amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`.
    pub measure_unit: Option<AmountUnit>,
}

pub(crate) static LEGACY_ACCOUNT_BALANCE: meta::Object = meta::Object::plain(
    "LegacyAccountBalance",
    &[
        F::body("account_id", K::Text),
        F::body("account_type", K::Enum(AccountType::META))
            .limits(&[L::Only(&["1", "2", "5", "7"])]),
        F::body("amount", K::Decimal),
        F::body("currency", K::Enum(Currency::META)),
        F::body("designated_amount", K::Decimal),
        F::body("credit_amount", K::Decimal),
        F::body("measure_unit", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
    ],
);

record!(
    LegacyAccountBalance : LEGACY_ACCOUNT_BALANCE; account_id, account_type, amount,
    currency, designated_amount, credit_amount, measure_unit
);

/// How a verification code is sent.
#[non_exhaustive]
pub enum ReceiverType {
    /// SMS (`1`). Only at China.
    Sms,
    /// Mail (`2`). Only at International and Europe.
    Mail,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(ReceiverType : integer; Sms = "1" in CN, Mail = "2" in INTL.or(EU));

/// Income or expense.
#[non_exhaustive]
pub enum RevenueExpense {
    /// Income (`REVENUE`).
    Income,
    /// Expense.
    Expense,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(RevenueExpense : text; Income = "REVENUE", Expense = "EXPENSE");

/// Transaction type.
#[non_exhaustive]
pub enum TradeType {
    /// Top-up (`RECHARGE`).
    TopUp,
    /// Expenditure (`DEDEUCT`).
    Expenditure,
    /// Refund.
    Refund,
    /// Freeze (`RFROZEN`).
    Freeze,
    /// Transfer between balance and deposit (old business model) (`TRANS`).
    Transfer,
    /// Adjustment (written off by Huawei and so on) (`ADJUST`).
    Adjustment,
    /// Allocated by the distributor or the enterprise master account (`BEADJUST`).
    Allocation,
    /// Reclaimed by the distributor or the enterprise master account (`BERETRIEVE`).
    Reclaim,
    /// Taken back on unbinding or association change (`BEUNBIND`).
    Unbinding,
    /// Cleared on expiry (`EXPIRED`).
    ClearedOnExpiry,
    /// Bonus conversion (old business model) (`BONUSCONVERT`).
    BonusConversion,
    /// Trade mode change (`TRADE_MODE_TRANSFER`).
    TradeModeChange,
    /// Deposit.
    Deposit,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    TradeType : text; TopUp = "RECHARGE", Expenditure = "DEDEUCT", Refund = "REFUND",
    Freeze = "RFROZEN", Transfer = "TRANS", Adjustment = "ADJUST", Allocation =
    "BEADJUST", Reclaim = "BERETRIEVE", Unbinding = "BEUNBIND", ClearedOnExpiry =
    "EXPIRED", BonusConversion = "BONUSCONVERT", TradeModeChange = "TRADE_MODE_TRANSFER",
    Deposit = "DEPOSIT"
);

/// What a verification code is for.
#[non_exhaustive]
pub enum VerificationScene {
    /// Registration (`29`).
    Registration,
    /// Personal bank-card real-name authentication (`18`).
    BankCardAuthentication,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    VerificationScene : integer; Registration = "29", BankCardAuthentication = "18"
);
