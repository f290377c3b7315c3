// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Client of the Huawei Cloud tickets (OSM).
//!
//! Online Service Management of Huawei Cloud: opening, discussing, following, rating and exporting support tickets, with attachments, labels and access of support to hosts.
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
//! | `ticket-agreements` | 4 | Agreements and reports |
//! | `ticket-attachments` | 8 + 3 legacy | Attachments of tickets |
//! | `ticket-choices` | 11 + 4 legacy | What tickets can be about |
//! | `ticket-contacts` | 6 | Contacts for tickets |
//! | `ticket-diagnosis` | 6 | Diagnosis |
//! | `ticket-host-access` | 9 | Access of support to hosts |
//! | `ticket-labels` | 7 | Labels of tickets |
//! | `ticket-messages` | 7 + 1 legacy | Messages of tickets |
//! | `ticket-rights` | 8 | Rights on tickets |
//! | `tickets` | 15 + 6 legacy | Tickets |
//!
//! Every section is a feature; all are on by default. `legacy` adds deprecated and removed operations, `blocking`
//! a client without async, `tracing` spans and events, `catalog` a table of all operations, `model` the resolved spec as JSON.
//!
//! # Sites
//!
//! | Site | Host | |
//! |---|---|---|
//! | [`Site::China`] | `osm.cn-south-1.myhuaweicloud.com` | The documents say .com, the vendor's SDKs .cn; the host of the documents is taken |
//! | [`Site::International`] | `osm.ap-southeast-3.myhuaweicloud.com` | One endpoint, in Singapore; no SDK of the vendor knows it |
//! | [`Site::Europe`] | `unknown` | The pages of the European site exist, the host was not found; give the endpoint yourself |
//!
//! # Callers
//!
//! | Caller | |
//! |---|---|
//! | [`Customer`] | The account that opens the tickets; an IAM user needs the role Ticket Administrator or Ticket Group Operator |
//! | [`Partner`] | Partner that opens and handles tickets for itself and its customers |
//!
//! # Notes
//!
//! - Errors come with HTTP 200: look at error_code even then.
//! - Codes between OSM.01010016 and OSM.01010062 that are not listed stand on a page that breaks off.
//! - ShowAccessoryLimits tells how many attachments there may be, how large and of which kinds.
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
#[cfg(feature = "ticket-agreements")]
pub mod ticket_agreements;
#[cfg(feature = "ticket-attachments")]
pub mod ticket_attachments;
#[cfg(feature = "ticket-choices")]
pub mod ticket_choices;
#[cfg(feature = "ticket-contacts")]
pub mod ticket_contacts;
#[cfg(feature = "ticket-diagnosis")]
pub mod ticket_diagnosis;
#[cfg(feature = "ticket-host-access")]
pub mod ticket_host_access;
#[cfg(feature = "ticket-labels")]
pub mod ticket_labels;
#[cfg(feature = "ticket-messages")]
pub mod ticket_messages;
#[cfg(feature = "ticket-rights")]
pub mod ticket_rights;
#[cfg(feature = "tickets")]
pub mod tickets;

#[cfg(feature = "catalog")]
pub use catalog::API;
pub use huaweicloud_runtime as runtime;
pub use huaweicloud_runtime::guide;
pub use huaweicloud_runtime::prelude::*;
pub use service::{Customer, Partner, Site};
