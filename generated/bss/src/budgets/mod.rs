// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Customer budgets: 客户预算.
//!
//! Budgets that a partner sets for its reseller-model customers.

mod list_sub_customer_budget;
mod list_sub_customer_budget_records;
#[cfg(feature = "legacy")]
mod show_customer_budget_v1;
mod show_sub_customer_budget;
#[cfg(feature = "legacy")]
mod update_customer_budget_v1;
mod update_sub_customer_budget;

pub use list_sub_customer_budget::*;
pub use list_sub_customer_budget_records::*;
#[cfg(feature = "legacy")]
pub use show_customer_budget_v1::*;
pub use show_sub_customer_budget::*;
#[cfg(feature = "legacy")]
pub use update_customer_budget_v1::*;
pub use update_sub_customer_budget::*;
#[doc(no_inline)]
pub use crate::types::{
    AmountUnit, BudgetType, Currency, CustomerId, Flag, IndirectPartnerId, PartnerId,
    ResultCode,
};
