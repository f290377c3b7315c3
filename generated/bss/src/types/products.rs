// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: products.

use crate::prelude::*;

/// Kind of measurement.
#[non_exhaustive]
pub enum MeasureType {
    /// Currency (`1`).
    Currency,
    /// Duration (`2`).
    Duration,
    /// Traffic (`3`).
    Traffic,
    /// Quantity (`4`).
    Quantity,
    /// Weight (`5`).
    Weight,
    /// Length (`6`).
    Length,
    /// Capacity (`7`).
    Capacity,
    /// Volume (`8`).
    Volume,
    /// Number of lines (`9`).
    Lines,
    /// Period (`10`).
    Period,
    /// Frequency (`11`).
    Frequency,
    /// Count (`12`).
    Count,
    /// Stock (`13`).
    Stock,
    /// Traffic x duration (`14`).
    TrafficDuration,
    /// Capacity x duration (`15`).
    CapacityDuration,
    /// Bandwidth rate (`16`).
    BandwidthRate,
    /// Capacity-duration (`17`).
    CapacityTime,
    /// Query rate (`18`).
    QueryRate,
    /// Bandwidth rate, base 1000 (`19`).
    BandwidthRate1000,
    /// Performance test usage (`20`).
    PerformanceTest,
    /// Area (`21`).
    Area,
    /// Video (`22`).
    Video,
    /// Throughput (`23`).
    Throughput,
    /// Resolution (`24`). Only at China.
    Resolution,
    /// Test type (`25`). Only at International and Europe.
    TestType,
    /// Deduction unit of a general resource package (`26`).
    PackageDeduction,
    /// Cores x duration (`27`).
    CoreDuration,
    /// Memory x duration (`28`).
    MemoryDuration,
    /// IOPS x duration (`29`).
    IopsDuration,
    /// Throughput x duration (`30`).
    ThroughputDuration,
    /// Number per duration (`31`).
    NumberPerDuration,
    /// Traffic, base 1000 (`40`).
    Traffic1000,
    /// 1K tokens (`41`).
    ThousandTokens,
    /// Frame (`82`). Only at China.
    Frame,
    /// Cache bandwidth x duration (`98`). Only at China.
    CacheBandwidthDuration,
    /// Hong Kong dollar (`103`).
    HongKongDollar,
    /// Tokens (`104`).
    Tokens,
    /// Quantity x duration (`108`).
    QuantityDuration,
    /// Byte (`109`). Only at China.
    Byte,
    /// Character (`110`). Only at China.
    Character,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    MeasureType : integer; Currency = "1", Duration = "2", Traffic = "3", Quantity = "4",
    Weight = "5", Length = "6", Capacity = "7", Volume = "8", Lines = "9", Period = "10",
    Frequency = "11", Count = "12", Stock = "13", TrafficDuration = "14",
    CapacityDuration = "15", BandwidthRate = "16", CapacityTime = "17", QueryRate = "18",
    BandwidthRate1000 = "19", PerformanceTest = "20", Area = "21", Video = "22",
    Throughput = "23", Resolution = "24" in CN, TestType = "25" in INTL.or(EU),
    PackageDeduction = "26", CoreDuration = "27", MemoryDuration = "28", IopsDuration =
    "29", ThroughputDuration = "30", NumberPerDuration = "31", Traffic1000 = "40",
    ThousandTokens = "41", Frame = "82" in CN, CacheBandwidthDuration = "98" in CN,
    HongKongDollar = "103", Tokens = "104", QuantityDuration = "108", Byte = "109" in CN,
    Character = "110" in CN
);

/// What to filter specifications by.
#[non_exhaustive]
pub enum SpecFilterKey {
    /// Resource specification code.
    ResourceSpec,
    /// Billing mode.
    ChargingMode,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    SpecFilterKey : text; ResourceSpec = "RESOURCE_SPEC", ChargingMode = "CHARGING_MODE"
);
