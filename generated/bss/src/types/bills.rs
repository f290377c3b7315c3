// Written by `cargo xtask gen` from spec/. Do not edit.

//! Shared types: bills.

use crate::prelude::*;

open_enum! {
    /// Unit of a billed period.
    BillPeriodType: integer {
        /// Year (`19`).
        Year = "19",
        /// Month (`20`).
        Month = "20",
        /// Day (`24`).
        Day = "24",
        /// Hour (`25`).
        Hour = "25",
        /// One-time (`5`).
        OneTime = "5",
    }
}

open_enum! {
    /// Unit of a billed period, as text.
    BillPeriodTypeText: text {
        /// Year (`19`).
        Year = "19",
        /// Month (`20`).
        Month = "20",
        /// Day (`24`).
        Day = "24",
        /// Hour (`25`).
        Hour = "25",
        /// One-time (`5`).
        OneTime = "5",
    }
}

open_enum! {
    /// Whose records to query.
    BillScope: text {
        /// The customer itself.
        Oneself = "oneself",
        /// An enterprise member account.
        SubCustomer = "sub_customer",
        /// The customer and its member accounts.
        All = "all",
    }
}

open_enum! {
    /// Kind of a bill record.
    BillType: integer {
        /// Expenditure: new purchase (`1`).
        NewPurchase = "1",
        /// Expenditure: renewal (`2`).
        Renewal = "2",
        /// Expenditure: change (`3`).
        Change = "3",
        /// Refund: unsubscription (`4`).
        Unsubscription = "4",
        /// Expenditure: usage (`5`).
        Usage = "5",
        /// Expenditure: auto-renewal (`8`).
        AutoRenewal = "8",
        /// Adjustment: compensation (`9`).
        Compensation = "9",
        /// Expenditure: hourly billing (`12`). Only at International and Europe.
        HourlyBilling = "12" in INTL.or(EU),
        /// Expenditure: month-end charge of the support plan (`14`).
        SupportPlan = "14",
        /// Expenditure: tax (`15`). Only at International and Europe.
        Tax = "15" in INTL.or(EU),
        /// Adjustment: deduction (`16`).
        Deduction = "16",
        /// Expenditure: shortfall to the committed minimum (`17`). Only at International and Europe.
        MinimumShortfall = "17" in INTL.or(EU),
        /// Expenditure: monthly payment (`18`).
        MonthlyPayment = "18",
        /// Refund: change (`20`).
        ChangeRefund = "20",
        /// Expenditure: savings plan deduction (`23`).
        SavingsPlan = "23",
        /// Refund: yearly/monthly to pay-per-use (`24`).
        ToPayPerUse = "24",
        /// Expenditure: make-up charge for truncated amounts (`25`). Only at China.
        TruncatedAmounts = "25" in CN,
        /// Refund: tax of an unsubscription (`100`). Only at International and Europe.
        UnsubscriptionTax = "100" in INTL.or(EU),
        /// Adjustment: tax of a compensation (`101`). Only at International and Europe.
        CompensationTax = "101" in INTL.or(EU),
        /// Adjustment: tax of a deduction (`102`). Only at International and Europe.
        DeductionTax = "102" in INTL.or(EU),
        /// Expenditure: yearly payment (`103`). Only at China.
        YearlyPayment = "103" in CN,
    }
}

open_enum! {
    /// Billing mode.
    ChargingMode: integer {
        /// Yearly/monthly (`1`).
        YearlyMonthly = "1",
        /// Pay-per-use (`3`).
        PayPerUse = "3",
        /// Reserved instance (`10`).
        ReservedInstance = "10",
        /// Savings plan (`11`).
        SavingsPlan = "11",
    }
}

open_enum! {
    /// Billing mode, as text.
    ChargingModeText: text {
        /// Yearly/monthly (`1`).
        YearlyMonthly = "1",
        /// Pay-per-use (`3`).
        PayPerUse = "3",
        /// Reserved instance (`10`).
        ReservedInstance = "10",
        /// Savings plan (`11`).
        SavingsPlan = "11",
    }
}

open_enum! {
    /// Kind of a monthly bill.
    MonthlyBillType: text {
        /// Expenditure (`0`).
        Expenditure = "0",
        /// Unsubscription (`1`).
        Unsubscription = "1",
        /// Write-off by Huawei (`2`).
        WriteOff = "2",
    }
}

open_enum! {
    /// Billing mode, as the older operations say it.
    PayMethod: text {
        /// Yearly/monthly (`0`).
        YearlyMonthly = "0",
        /// Pay-per-use (`1`).
        PayPerUse = "1",
        /// Reserved instance (`10`).
        ReservedInstance = "10",
    }
}

open_enum! {
    /// Account that an amount was paid from.
    PayingAccountType: text {
        /// Cash account (`BALANCE_TYPE_DEBIT`).
        Debit = "BALANCE_TYPE_DEBIT",
        /// Credit account (`BALANCE_TYPE_CREDIT`).
        Credit = "BALANCE_TYPE_CREDIT",
        /// Bonus account (retired) (`BALANCE_TYPE_BONUS`).
        Bonus = "BALANCE_TYPE_BONUS",
        /// Cash coupon (voucher) account (`BALANCE_TYPE_COUPON`).
        CashCoupon = "BALANCE_TYPE_COUPON",
        /// Flexi-purchase coupon account (`BALANCE_TYPE_RCASH_COUPON`).
        FlexiPurchaseCoupon = "BALANCE_TYPE_RCASH_COUPON",
        /// Stored-value card account (`BALANCE_TYPE_STORED_VALUE_CARD`).
        StoredValueCard = "BALANCE_TYPE_STORED_VALUE_CARD",
        /// Discount account (`BALANCE_TYPE_DEBIT_RATE`).
        Discount = "BALANCE_TYPE_DEBIT_RATE",
    }
}

open_enum! {
    /// How records are summed up.
    StatisticType: integer {
        /// By billing cycle (`1`).
        ByCycle = "1",
        /// By day (`2`).
        ByDay = "2",
        /// By record (`3`).
        ByRecord = "3",
    }
}

open_enum! {
    /// Payment kind of savings plans and reserved instances.
    UpfrontPayment: text {
        /// All upfront.
        AllUpfront = "ALL_UPFRONT",
        /// Partial upfront.
        PartialUpfront = "PARTIAL_UPFRONT",
        /// No upfront.
        NoUpfront = "NO_UPFRONT",
    }
}
