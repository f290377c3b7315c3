// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Utilities: 公共服务.
//!
//! Provinces, cities and counties, and verification codes of the older operations.

mod list_cities;
mod list_counties;
mod list_provinces;
#[cfg(feature = "legacy")]
mod send_verification_code_v1;

pub use list_cities::*;
pub use list_counties::*;
pub use list_provinces::*;
#[cfg(feature = "legacy")]
pub use send_verification_code_v1::*;
#[doc(no_inline)]
pub use crate::types::{
    CityCode, CustomerId, LowerLanguage, PartnerId, ProvinceCode, ReceiverType,
    ResultCode, VerificationScene,
};
