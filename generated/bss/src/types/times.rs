// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: times.

use crate::prelude::*;

/// Unit of a period.
#[non_exhaustive]
pub enum PeriodType {
    /// Day (`0`).
    Day,
    /// Week (`1`).
    Week,
    /// Month (`2`).
    Month,
    /// Year (`3`).
    Year,
    /// Hour (`4`).
    Hour,
    /// One-time (`5`).
    OneTime,
    /// Pay-per-use (reserved) (`6`).
    PayPerUse,
    /// By usage report (reserved) (`7`).
    UsageReport,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    PeriodType : integer; Day = "0", Week = "1", Month = "2", Year = "3", Hour = "4",
    OneTime = "5", PayPerUse = "6", UsageReport = "7"
);
