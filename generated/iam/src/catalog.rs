// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The service in one table, with every operation by its id, for programs that learn at run time what they call.
#![allow(deprecated)]

use crate::runtime::{Api, Erased};

/// Every operation of the enabled features, by id.
pub static OPERATIONS: &[Erased] = &[
    #[cfg(feature = "iam")]
    Erased::of::<crate::iam::CreateAgency>(),
    #[cfg(feature = "iam")]
    Erased::of::<crate::iam::CreateTemporaryAccessKeyByAgency>(),
    #[cfg(feature = "iam")]
    Erased::of::<crate::iam::CreateTemporaryAccessKeyByToken>(),
    #[cfg(feature = "iam")]
    Erased::of::<crate::iam::KeystoneCreateAgencyToken>(),
    #[cfg(feature = "iam")]
    Erased::of::<crate::iam::KeystoneCreateUserTokenByPassword>(),
    #[cfg(feature = "iam")]
    Erased::of::<crate::iam::KeystoneCreateUserTokenByPasswordAndMfa>(),
    #[cfg(feature = "iam")]
    Erased::of::<crate::iam::ListAgencies>(),
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
    sandbox_json: Some(sandbox_json),
    #[cfg(not(feature = "model"))]
    sandbox_json: None,
};

#[cfg(feature = "model")]
#[inline(never)]
fn model_json() -> &'static str {
    include_str!("../model.json")
}

#[cfg(feature = "model")]
#[inline(never)]
fn sandbox_json() -> &'static str {
    include_str!("../sandbox.json")
}
