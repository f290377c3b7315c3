// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Client of the Huawei Cloud Identity and Access Management (IAM).
//!
//! What partners need of identity and access management: tokens, temporary access keys and agencies. An agency lets one account act for another.
//!
//! An operation is a plain struct: `new` takes what every site requires (by name where two values could be taken for one another), setters the rest.
//! [`Client::send`] checks it against every documented limit, signs it, sends it and reads the answer. A request
//! that breaks a rule is refused before a byte is sent, with every violation named.
//!
//! A `Client<Customer>` calls what the service allows a customer's keys; anything else does not compile.
//!
//! # Sections
//!
//! | Feature | Operations | |
//! |---|---|---|
//! | `iam` | 7 | Identity and access |
//!
//! Every section is a feature; all are on by default. `legacy` adds deprecated and removed operations, `blocking`
//! a client without async, `tracing` spans and events, `catalog` a table of all operations, `model` the resolved spec as JSON.
//!
//! # Sites
//!
//! | Site | Host | |
//! |---|---|---|
//! | [`Site::China`] | `iam.myhuaweicloud.com` | Global operations answer at the global host and at those of the regions, iam.cn-north-1.myhuaweicloud.com and alike |
//! | [`Site::International`] | `iam.myhuaweicloud.com` | The host is that of the China site; regions have hosts of their own, iam.ap-southeast-1.myhuaweicloud.com and alike |
//! | [`Site::Europe`] | `iam.myhuaweicloud.eu` | Separate site for Europe |
//!
//! # Callers
//!
//! | Caller | |
//! |---|---|
//! | [`Customer`] | Owner of resources; calls with its own keys or token |
//! | [`Partner`] | Partner that acts for itself, or through an agency for a customer that granted it one |
//!
//! # Notes
//!
//! - Tokens come in the response header X-Subject-Token, not in the body.
//! - Several operations share one path; the constant methods in the body tells them apart.
#![allow(
    clippy::too_many_arguments,
    clippy::should_implement_trait,
    clippy::wrong_self_convention
)]

#[cfg(feature = "catalog")]
pub mod catalog;
pub mod codes;
mod prelude;
mod service;
pub mod types;
#[cfg(feature = "iam")]
pub mod iam;

#[cfg(feature = "catalog")]
pub use catalog::API;
pub use huaweicloud_runtime as runtime;
pub use huaweicloud_runtime::guide;
pub use huaweicloud_runtime::prelude::*;
pub use service::{Customer, Partner, Site};
