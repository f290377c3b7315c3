// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Partners: 伙伴管理.
//!
//! Resellers of a distributor, their funds, and partner discounts.

#[cfg(feature = "legacy")]
mod batch_set_sub_customer_discount;
mod list_indirect_partners;
#[cfg(feature = "legacy")]
mod list_sub_customer_discounts;
mod reclaim_indirect_partner_account;
mod update_indirect_partner_account;

#[cfg(feature = "legacy")]
pub use batch_set_sub_customer_discount::*;
pub use list_indirect_partners::*;
#[cfg(feature = "legacy")]
pub use list_sub_customer_discounts::*;
pub use reclaim_indirect_partner_account::*;
pub use update_indirect_partner_account::*;
#[doc(no_inline)]
pub use crate::types::{
    CustomerId, DiscountId, ErrorDetail, IndirectPartnerId, ResultCode, TransactionId,
};
