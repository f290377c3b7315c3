// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Accounts: 账户.
//!
//! Balances, income and expense records, and moving money between partners and their customers.

mod list_customer_account_change_records;
mod list_customers_balances_detail;
#[cfg(feature = "legacy")]
mod list_partner_account_balances_v1;
mod list_partner_account_change_records;
mod list_partner_adjust_records;
#[cfg(feature = "legacy")]
mod list_partner_adjust_records_old;
#[cfg(feature = "legacy")]
mod list_partner_adjust_records_v1;
mod list_partner_balances;
mod list_stored_value_cards;
mod reclaim_to_partner_account;
mod show_customer_account_balances;
#[cfg(feature = "legacy")]
mod show_customer_account_balances_v1;
mod show_customer_expenditure_quota;
mod show_partner_consumption_quota;
mod update_customer_account_amount;
#[cfg(feature = "legacy")]
mod update_customer_account_amount_v1;

pub use list_customer_account_change_records::*;
pub use list_customers_balances_detail::*;
#[cfg(feature = "legacy")]
pub use list_partner_account_balances_v1::*;
pub use list_partner_account_change_records::*;
pub use list_partner_adjust_records::*;
#[cfg(feature = "legacy")]
pub use list_partner_adjust_records_old::*;
#[cfg(feature = "legacy")]
pub use list_partner_adjust_records_v1::*;
pub use list_partner_balances::*;
pub use list_stored_value_cards::*;
pub use reclaim_to_partner_account::*;
pub use show_customer_account_balances::*;
#[cfg(feature = "legacy")]
pub use show_customer_account_balances_v1::*;
pub use show_customer_expenditure_quota::*;
pub use show_partner_consumption_quota::*;
pub use update_customer_account_amount::*;
#[cfg(feature = "legacy")]
pub use update_customer_account_amount_v1::*;
#[doc(no_inline)]
pub use crate::types::{
    AccountId, AccountType, AdjustmentType, AmountUnit, BalanceType, Currency,
    CustomerId, IndirectPartnerId, LegacyAccountBalance, PartnerId, ResultCode,
    RevenueExpense, StoredValueCardId, TradeId, TradeType, TransactionId,
};
