// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Client of the Ledger.
//!
//! A made-up service of a stranger, with names of its own for all that others call otherwise.
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
//! | `entries` | 4 | Entries |
//!
//! Every section is a feature; all are on by default. `legacy` adds deprecated and removed operations, `blocking`
//! a client without async, `tracing` spans and events, `catalog` a table of all operations, `model` the resolved spec as JSON.
//!
//! # Sites
//!
//! | Site | Host | |
//! |---|---|---|
//! | [`Site::Home`] | `ledger.example.com` | Where it began |
//! | [`Site::Moon`] | `unknown` | Nobody says where it answers |
//!
//! # Callers
//!
//! | Caller | |
//! |---|---|
//! | [`Clerk`] | Writes entries |
//! | [`Auditor`] | Reads them |
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
#[cfg(feature = "entries")]
pub mod entries;

#[cfg(feature = "catalog")]
pub use catalog::API;
pub use huaweicloud_runtime as runtime;
pub use huaweicloud_runtime::guide;
pub use huaweicloud_runtime::prelude::*;
pub use service::{Clerk, Auditor, Site};
