// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Customers: 客户管理.
//!
//! Creating, listing, freezing and checking customers of a partner, verification codes and mailing addresses.

#[cfg(feature = "legacy")]
mod check_customer_registration_v1;
mod check_user_identity;
#[cfg(feature = "legacy")]
mod create_customer_v1;
#[cfg(feature = "legacy")]
mod create_postal;
mod create_sub_customer;
#[cfg(feature = "legacy")]
mod delete_postal;
#[cfg(feature = "legacy")]
mod freeze_customers_v1;
mod freeze_sub_customers;
#[cfg(feature = "legacy")]
mod list_customers_detail_v1;
#[cfg(feature = "legacy")]
mod list_customers_v1;
#[cfg(feature = "legacy")]
mod list_postal_address;
mod list_sub_customer_new_tag;
mod list_sub_customers;
mod send_verification_message_code;
#[cfg(feature = "legacy")]
mod unfreeze_customers_v1;
mod unfreeze_sub_customers;
#[cfg(feature = "legacy")]
mod update_postal;

#[cfg(feature = "legacy")]
pub use check_customer_registration_v1::*;
pub use check_user_identity::*;
#[cfg(feature = "legacy")]
pub use create_customer_v1::*;
#[cfg(feature = "legacy")]
pub use create_postal::*;
pub use create_sub_customer::*;
#[cfg(feature = "legacy")]
pub use delete_postal::*;
#[cfg(feature = "legacy")]
pub use freeze_customers_v1::*;
pub use freeze_sub_customers::*;
#[cfg(feature = "legacy")]
pub use list_customers_detail_v1::*;
#[cfg(feature = "legacy")]
pub use list_customers_v1::*;
#[cfg(feature = "legacy")]
pub use list_postal_address::*;
pub use list_sub_customer_new_tag::*;
pub use list_sub_customers::*;
pub use send_verification_message_code::*;
#[cfg(feature = "legacy")]
pub use unfreeze_customers_v1::*;
pub use unfreeze_sub_customers::*;
#[cfg(feature = "legacy")]
pub use update_postal::*;
#[doc(no_inline)]
pub use crate::types::{
    AddressId, AssociationType, CooperationType, CustomerErrorDetail, CustomerId,
    ErrorDetail, Flag, FreezeScope, IdentityKind, IndirectPartnerId, Language,
    MessageLanguage, PartnerId, PlatformId, PlatformUserId, ReceiverType, ResultCode,
    VerificationScene,
};
