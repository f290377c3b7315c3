// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The service in one table, with every operation by its id, for programs that learn at run time what they call.
#![allow(deprecated)]

use crate::runtime::{Api, Erased};

/// Every operation of the enabled features, by id.
pub static OPERATIONS: &[Erased] = &[
    #[cfg(feature = "entries")]
    Erased::of::<crate::entries::AttachReceipt>(),
    #[cfg(feature = "entries")]
    Erased::of::<crate::entries::PostEntry>(),
    #[cfg(feature = "entries")]
    Erased::of::<crate::entries::PutPhoto>(),
    #[cfg(feature = "entries")]
    Erased::of::<crate::entries::ShowReceipt>(),
];

/// The service in one table.
pub static API: Api = Api {
    service: &crate::service::SERVICE,
    operations: OPERATIONS,
    #[cfg(feature = "model")]
    model_json: Some(model_json),
    #[cfg(not(feature = "model"))]
    model_json: None,
    #[cfg(feature = "model")]
    sandbox_json: None,
    #[cfg(not(feature = "model"))]
    sandbox_json: None,
};

#[cfg(feature = "model")]
#[inline(never)]
fn model_json() -> &'static str {
    include_str!("../model.json")
}
