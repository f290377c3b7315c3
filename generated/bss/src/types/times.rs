// Written by `cargo xtask gen` from spec/. Do not edit.

//! Shared types: times.

use crate::prelude::*;

open_enum! {
    /// Unit of a period.
    PeriodType: integer {
        /// Day (`0`).
        Day = "0",
        /// Week (`1`).
        Week = "1",
        /// Month (`2`).
        Month = "2",
        /// Year (`3`).
        Year = "3",
        /// Hour (`4`).
        Hour = "4",
        /// One-time (`5`).
        OneTime = "5",
        /// Pay-per-use (reserved) (`6`).
        PayPerUse = "6",
        /// By usage report (reserved) (`7`).
        UsageReport = "7",
    }
}
