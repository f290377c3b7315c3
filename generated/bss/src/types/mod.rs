// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Ids, enums and objects that several operations share.

mod accounts;
mod bills;
mod codes;
mod coupons;
mod errors;
mod flags;
mod identity;
mod ids;
mod money;
mod orders;
mod packages;
mod pricing;
mod products;
mod resources;
mod times;

pub use accounts::*;
pub use bills::*;
pub use codes::*;
pub use coupons::*;
pub use errors::*;
pub use flags::*;
pub use identity::*;
pub use ids::*;
pub use money::*;
pub use orders::*;
pub use packages::*;
pub use pricing::*;
pub use products::*;
pub use resources::*;
pub use times::*;
