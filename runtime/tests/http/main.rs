//! The network half against a server on this computer. One binary, so that it links once.

#![allow(
    missing_docs,
    unreachable_pub,
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout
)]

#[path = "../support/mod.rs"]
mod support;

mod answers;
mod attempts;
#[cfg(feature = "blocking")]
mod blocking;
mod cancelling;
mod credentials;
mod errors;
mod faults;
mod files;
mod floods;
mod hosts;
mod lists;
mod network;
mod paging;
mod planted;
mod properties;
mod sending;
mod signing;
mod successes;
mod time;
