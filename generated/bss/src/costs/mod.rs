// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Costs: 成本.
//!
//! Original and amortized costs of a customer.

mod list_costs;
mod list_customer_bills_monthly_break_down;

pub use list_costs::*;
pub use list_customer_bills_monthly_break_down::*;
#[doc(no_inline)]
pub use crate::types::{
    BillPeriodType, BillScope, BillType, ChargingMode, Currency, CustomerId,
    EnterpriseProjectId, Language, OrderId, RegionCode, ResourceId, ResourceTypeCode,
    ResultCode, ServiceTypeCode, UsageTypeCode,
};
