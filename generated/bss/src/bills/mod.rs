// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Bills: 账单.
//!
//! Bills, expenditure records and resource usage details of customers, partners and their customers.

mod list_consume_sub_customers;
mod list_customer_bills_fee_records;
#[cfg(feature = "legacy")]
mod list_customer_resource_fee_records_v1;
#[cfg(feature = "legacy")]
mod list_customer_resource_records_v1;
mod list_customerself_resource_record_details;
mod list_customerself_resource_records;
#[cfg(feature = "legacy")]
mod list_monthly_expenditures;
mod list_postpaid_bill_sum;
#[cfg(feature = "legacy")]
mod list_postpaid_bill_sum_v1;
#[cfg(feature = "legacy")]
mod list_resource_daily_v1;
mod list_resource_usage;
mod list_resource_usage_summary;
mod list_sub_customer_bill_detail;
#[cfg(feature = "legacy")]
mod list_sub_customer_res_fee_records;
mod list_subcustomer_monthly_bills;
#[cfg(feature = "legacy")]
mod list_subcustomer_monthly_bills_v1;
mod show_customer_monthly_sum;

pub use list_consume_sub_customers::*;
pub use list_customer_bills_fee_records::*;
#[cfg(feature = "legacy")]
pub use list_customer_resource_fee_records_v1::*;
#[cfg(feature = "legacy")]
pub use list_customer_resource_records_v1::*;
pub use list_customerself_resource_record_details::*;
pub use list_customerself_resource_records::*;
#[cfg(feature = "legacy")]
pub use list_monthly_expenditures::*;
pub use list_postpaid_bill_sum::*;
#[cfg(feature = "legacy")]
pub use list_postpaid_bill_sum_v1::*;
#[cfg(feature = "legacy")]
pub use list_resource_daily_v1::*;
pub use list_resource_usage::*;
pub use list_resource_usage_summary::*;
pub use list_sub_customer_bill_detail::*;
#[cfg(feature = "legacy")]
pub use list_sub_customer_res_fee_records::*;
pub use list_subcustomer_monthly_bills::*;
#[cfg(feature = "legacy")]
pub use list_subcustomer_monthly_bills_v1::*;
pub use show_customer_monthly_sum::*;
#[doc(no_inline)]
pub use crate::types::{
    AccountId, AmountUnit, AssociationType, BillPeriodType, BillScope, BillType,
    ChargingMode, Currency, CustomerId, EnterpriseProjectId, IndirectPartnerId, Language,
    MonthlyBillType, OrderId, OrderType, PartnerId, PayMethod, PayingAccountType,
    PercentileResourceType, PercentileServiceType, PercentileUsageType, ProductId,
    ProjectId, RegionCode, ResourceId, ResourceTypeCode, ResultCode, ServiceTypeCode,
    SkuCode, StatisticType, TradeId, UpfrontPayment, UsageTypeCode, ZoneCode,
};
