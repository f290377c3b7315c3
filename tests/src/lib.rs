//! What several tests share: the resolved spec as JSON, and documents made from it.
//!
//! The tests walk the model that `gen` writes for other tools and compare the crate with it, so that the crate's own
//! tables are not their own witness.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests may fail loudly")]

pub mod edit;
pub mod expected;
pub mod model;
pub mod odd_answers;
pub mod pattern;
pub mod sample;

include!(concat!(env!("OUT_DIR"), "/types.rs"));

/// The examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
