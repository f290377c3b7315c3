// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Client of the Huawei Cloud partner API (BSS).
//!
//! Business Support System of Huawei Cloud: customers, orders, resources, bills, coupons, accounts and real-name authentication, for customers and for partners who sell to them.
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
//! | `accounts` | 11 + 5 legacy | Accounts |
//! | `bills` | 10 + 7 legacy | Bills |
//! | `budgets` | 4 + 2 legacy | Customer budgets |
//! | `costs` | 2 | Costs |
//! | `coupons` | 11 + 1 legacy | Coupons |
//! | `customers` | 7 + 10 legacy | Customers |
//! | `enterprise` | 13 + 5 legacy | Enterprise accounts |
//! | `invoices` | 1 | Invoices |
//! | `orders` | 7 + 8 legacy | Orders |
//! | `partners` | 3 + 2 legacy | Partners |
//! | `pricing` | 4 + 2 legacy | Prices |
//! | `products` | 9 + 3 legacy | Products |
//! | `realname` | 6 + 5 legacy | Real-name authentication |
//! | `resource-packages` | 3 + 2 legacy | Resource packages |
//! | `subscriptions` | 9 + 6 legacy | Subscriptions |
//! | `utilities` | 3 + 1 legacy | Utilities |
//!
//! Every section is a feature; all are on by default. `legacy` adds deprecated and removed operations, `blocking`
//! a client without async, `tracing` spans and events, `catalog` a table of all operations, `model` the resolved spec as JSON.
//!
//! # Sites
//!
//! | Site | Host | |
//! |---|---|---|
//! | [`Site::China`] | `bss.myhuaweicloud.com` | One endpoint for all regions of the China site; IAM answers at iam.cn-north-1.myhuaweicloud.com and iam.cn-north-4.myhuaweicloud.com too |
//! | [`Site::International`] | `bss-intl.myhuaweicloud.com` | One endpoint for all regions of the international site; IAM answers at iam.ap-southeast-1.myhuaweicloud.com too, where the account ID is looked up |
//! | [`Site::Europe`] | `bss.myhuaweicloud.eu` | Separate site for Europe; its API set is the one of the international package |
//!
//! # Callers
//!
//! | Caller | |
//! |---|---|
//! | [`Customer`] | Owner of resources: a direct customer, or a customer that a partner has brought in; calls with its own keys or token |
//! | [`Partner`] | Solution provider that sells in the resale (代售) or referral (顾问销售) model, on the international site a cloud solution provider (reseller); sees the customers linked to it |
//! | [`Distributor`] | Tier-1 distributor; sells through cloud resellers and may act on their customers by giving indirect_partner_id |
//!
//! # Notes
//!
//! - Old and some coupon operations answer HTTP 200 with error_code set: look at error_code even with HTTP 200.
//! - Batch operations answer HTTP 200 with error_details.
//! - A write whose answer is lost (timeout, 5xx) may have been carried out: look the result up before repeating.
//! - Codes APIG.\* and APIGW.\* come from the API gateway, before the service is reached; both tables describe the same faults (also names the sister code, also_http its status).
//! - error_msg texts of the gateway may change; only the code is to be relied on.
//! - A code without retry is as retryable as its HTTP status.
//! - After 5 failed AK/SK checks in a row the access key is locked for 5 minutes.
//! - At most 15 verification codes an hour and 60 a day are sent (CBC.99004015).
//! - Wait 2 to 5 seconds after HTTP 429, or as long as Retry-After says when it is sent; the partner documents do not promise it.
//! - The gateway takes a body of at most 12 MB, a URI of 32 KB, a header of 32 KB and 128 KB of headers in all.
//! - BSS is a global service: credentials are of the global kind (account ID), a token has the scope of an account.
//! - A signed request may be at most 15 minutes off the clock of the service; a token is valid 24 hours.
//! - A second-tier cloud reseller is no caller; requests name it by indirect_partner_id.
//! - An enterprise master account is a customer with multi-account management; only it may call the enterprise multi-account operations.
//! - A partner acts for its customer with a token of the customer (assume_role) or temporary keys through an agency.
//! - A partner's operator account needs a permission item (BPC_ITEM_...); one of those listed is enough; operations outside the table need none.
//! - A customer account may call everything of its side; an IAM user needs the policy action; without bss:discount:view discounts are left out of answers.
//! - The old endpoint bss.cn-north-1.myhwclouds.com is gone; a call to it can answer 404.
//! - Europe is taken to have what the international site has, as its API set is that of the international package; its own documents confirm 13 operations only.
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
#[cfg(feature = "accounts")]
pub mod accounts;
#[cfg(feature = "bills")]
pub mod bills;
#[cfg(feature = "budgets")]
pub mod budgets;
#[cfg(feature = "costs")]
pub mod costs;
#[cfg(feature = "coupons")]
pub mod coupons;
#[cfg(feature = "customers")]
pub mod customers;
#[cfg(feature = "enterprise")]
pub mod enterprise;
#[cfg(feature = "invoices")]
pub mod invoices;
#[cfg(feature = "orders")]
pub mod orders;
#[cfg(feature = "partners")]
pub mod partners;
#[cfg(feature = "pricing")]
pub mod pricing;
#[cfg(feature = "products")]
pub mod products;
#[cfg(feature = "realname")]
pub mod realname;
#[cfg(feature = "resource-packages")]
pub mod resource_packages;
#[cfg(feature = "subscriptions")]
pub mod subscriptions;
#[cfg(feature = "utilities")]
pub mod utilities;

#[cfg(feature = "catalog")]
pub use catalog::API;
pub use huaweicloud_runtime as runtime;
pub use huaweicloud_runtime::guide;
pub use huaweicloud_runtime::prelude::*;
pub use service::{Customer, Partner, Distributor, Site};
