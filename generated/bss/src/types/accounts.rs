// Written by `cargo xtask gen` from spec/. Do not edit.

//! Shared types: accounts.

use crate::prelude::*;

open_enum! {
    /// Kind of account.
    AccountType: integer {
        /// Balance (`1`).
        Balance = "1",
        /// Credit (`2`).
        Credit = "2",
        /// Bonus (`5`).
        Bonus = "5",
        /// Deposit (`7`).
        Deposit = "7",
        /// Allocatable amount (`8`).
        Allocatable = "8",
    }
}

open_enum! {
    /// Kind of adjustment.
    AdjustmentType: text {
        /// Allocation (`SOURCE_OPERATION_BEADJUST`).
        Allocation = "SOURCE_OPERATION_BEADJUST",
        /// Reclaim (`SOURCE_OPERATION_BERETRIEVE`).
        Reclaim = "SOURCE_OPERATION_BERETRIEVE",
        /// Taken back on unbinding (`SOURCE_OPERATION_BEUNBIND`).
        Unbinding = "SOURCE_OPERATION_BEUNBIND",
    }
}

open_enum! {
    /// How a customer is associated with its partner.
    AssociationType: text {
        /// Referral (consulting) sales (`1`).
        Referral = "1",
        /// Resale, paid by the partner (`2`). Only at China.
        Resale = "2" in CN,
        /// Reseller model (`3`). Only at International and Europe.
        Reseller = "3" in INTL.or(EU),
    }
}

open_enum! {
    /// Account that money is moved to or from.
    BalanceType: text {
        /// Cash account (`BALANCE_TYPE_DEBIT`).
        Debit = "BALANCE_TYPE_DEBIT",
        /// Credit account (`BALANCE_TYPE_CREDIT`).
        Credit = "BALANCE_TYPE_CREDIT",
    }
}

open_enum! {
    /// Kind of budget.
    BudgetType: text {
        /// Monthly budget.
        Monthly = "MONTHLY",
        /// One-time budget.
        Package = "PACKAGE",
    }
}

open_enum! {
    /// How a customer is associated with its partner, as the older operations say it.
    CooperationType: text {
        /// Referral (consulting) sales (`1`).
        Referral = "1",
        /// Reseller (`2`).
        Reseller = "2",
    }
}

open_enum! {
    /// How money is deducted.
    DeductMode: text {
        /// By amount (`1`).
        ByAmount = "1",
    }
}

open_enum! {
    /// What is frozen or unfrozen.
    FreezeScope: text {
        /// The account.
        Account = "ACCOUNT",
        /// The account and its resources.
        AccountAndResource = "ACCOUNT_AND_RESOURCE",
    }
}

open_enum! {
    /// Kind of value to check.
    IdentityKind: text {
        /// Email address.
        Email = "email",
        /// Mobile number.
        Mobile = "mobile",
        /// Login name.
        Name = "name",
    }
}

/// Balance of one account.
#[doc(alias = "AccountBalance")]
#[derive(Clone, Default, PartialEq)]
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

#[rustfmt::skip]
pub(crate) static LEGACY_ACCOUNT_BALANCE: meta::Object = meta::Object {
    name: "LegacyAccountBalance",
    fields: &[
        F::body("account_id", K::Text),
        F::body("account_type", K::Enum(AccountType::META)).limits(L::NONE.only(&["1", "2", "5", "7"])),
        F::body("amount", K::Decimal),
        F::body("currency", K::Enum(Currency::META)),
        F::body("designated_amount", K::Decimal),
        F::body("credit_amount", K::Decimal),
        F::body("measure_unit", K::Enum(AmountUnit::META)).limits(L::NONE.only(&["1"])),
    ],
    rules: &[],
};

record!(LegacyAccountBalance: LEGACY_ACCOUNT_BALANCE;
    account_id, account_type, amount, currency, designated_amount, credit_amount, measure_unit,
);

open_enum! {
    /// How a verification code is sent.
    ReceiverType: integer {
        /// SMS (`1`). Only at China.
        Sms = "1" in CN,
        /// Mail (`2`). Only at International and Europe.
        Mail = "2" in INTL.or(EU),
    }
}

open_enum! {
    /// Income or expense.
    RevenueExpense: text {
        /// Income (`REVENUE`).
        Income = "REVENUE",
        /// Expense.
        Expense = "EXPENSE",
    }
}

open_enum! {
    /// Transaction type.
    TradeType: text {
        /// Top-up (`RECHARGE`).
        TopUp = "RECHARGE",
        /// Expenditure (`DEDEUCT`).
        Expenditure = "DEDEUCT",
        /// Refund.
        Refund = "REFUND",
        /// Freeze (`RFROZEN`).
        Freeze = "RFROZEN",
        /// Transfer between balance and deposit (old business model) (`TRANS`).
        Transfer = "TRANS",
        /// Adjustment (written off by Huawei and so on) (`ADJUST`).
        Adjustment = "ADJUST",
        /// Allocated by the distributor or the enterprise master account (`BEADJUST`).
        Allocation = "BEADJUST",
        /// Reclaimed by the distributor or the enterprise master account (`BERETRIEVE`).
        Reclaim = "BERETRIEVE",
        /// Taken back on unbinding or association change (`BEUNBIND`).
        Unbinding = "BEUNBIND",
        /// Cleared on expiry (`EXPIRED`).
        ClearedOnExpiry = "EXPIRED",
        /// Bonus conversion (old business model) (`BONUSCONVERT`).
        BonusConversion = "BONUSCONVERT",
        /// Trade mode change (`TRADE_MODE_TRANSFER`).
        TradeModeChange = "TRADE_MODE_TRANSFER",
        /// Deposit.
        Deposit = "DEPOSIT",
    }
}
