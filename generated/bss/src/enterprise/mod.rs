// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Enterprise accounts: 企业管理.
//!
//! Organizations, member accounts, transfers and coupons of an enterprise master account.

mod claim_enterprise_multi_account_coupon;
mod create_enterprise_project_auth;
mod create_sub_enterprise_account;
mod list_enterprise_multi_account;
mod list_enterprise_organizations;
mod list_enterprise_sub_customers;
#[cfg(feature = "legacy")]
mod list_enterprise_sub_customers_v1;
mod list_multi_account_retrieve_coupons;
mod list_multi_account_transfer_coupons;
mod reclaim_enterprise_multi_account_coupon;
mod reclaim_sub_enterprise_amount;
#[cfg(feature = "legacy")]
mod reclaim_sub_enterprise_amount_v1;
mod send_sms_verification_code;
#[cfg(feature = "legacy")]
mod show_enterprise_retrieve_amount_v1;
#[cfg(feature = "legacy")]
mod show_enterprise_transfer_amount_v1;
mod show_multi_account_transfer_amount;
mod update_sub_enterprise_amount;
#[cfg(feature = "legacy")]
mod update_sub_enterprise_amount_v1;

pub use claim_enterprise_multi_account_coupon::*;
pub use create_enterprise_project_auth::*;
pub use create_sub_enterprise_account::*;
pub use list_enterprise_multi_account::*;
pub use list_enterprise_organizations::*;
pub use list_enterprise_sub_customers::*;
#[cfg(feature = "legacy")]
pub use list_enterprise_sub_customers_v1::*;
pub use list_multi_account_retrieve_coupons::*;
pub use list_multi_account_transfer_coupons::*;
pub use reclaim_enterprise_multi_account_coupon::*;
pub use reclaim_sub_enterprise_amount::*;
#[cfg(feature = "legacy")]
pub use reclaim_sub_enterprise_amount_v1::*;
pub use send_sms_verification_code::*;
#[cfg(feature = "legacy")]
pub use show_enterprise_retrieve_amount_v1::*;
#[cfg(feature = "legacy")]
pub use show_enterprise_transfer_amount_v1::*;
pub use show_multi_account_transfer_amount::*;
pub use update_sub_enterprise_amount::*;
#[cfg(feature = "legacy")]
pub use update_sub_enterprise_amount_v1::*;
#[doc(no_inline)]
pub use crate::types::{
    AccountId, AmountUnit, BalanceType, CouponId, CouponUseLimit, Currency, CustomerId,
    DeductMode, Flag, MessageLanguage, PartyId, PromotionPlanId, ResultCode,
    TransactionId, YesNoLetter,
};
