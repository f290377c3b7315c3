// Written by `cargo xtask gen` from spec/. Do not edit.

//! Shared types: products.

use crate::prelude::*;

open_enum! {
    /// Kind of measurement.
    MeasureType: integer {
        /// Currency (`1`).
        Currency = "1",
        /// Duration (`2`).
        Duration = "2",
        /// Traffic (`3`).
        Traffic = "3",
        /// Quantity (`4`).
        Quantity = "4",
        /// Weight (`5`).
        Weight = "5",
        /// Length (`6`).
        Length = "6",
        /// Capacity (`7`).
        Capacity = "7",
        /// Volume (`8`).
        Volume = "8",
        /// Number of lines (`9`).
        Lines = "9",
        /// Period (`10`).
        Period = "10",
        /// Frequency (`11`).
        Frequency = "11",
        /// Count (`12`).
        Count = "12",
        /// Stock (`13`).
        Stock = "13",
        /// Traffic x duration (`14`).
        TrafficDuration = "14",
        /// Capacity x duration (`15`).
        CapacityDuration = "15",
        /// Bandwidth rate (`16`).
        BandwidthRate = "16",
        /// Capacity-duration (`17`).
        CapacityTime = "17",
        /// Query rate (`18`).
        QueryRate = "18",
        /// Bandwidth rate, base 1000 (`19`).
        BandwidthRate1000 = "19",
        /// Performance test usage (`20`).
        PerformanceTest = "20",
        /// Area (`21`).
        Area = "21",
        /// Video (`22`).
        Video = "22",
        /// Throughput (`23`).
        Throughput = "23",
        /// Resolution (`24`). Only at China.
        Resolution = "24" in CN,
        /// Test type (`25`). Only at International and Europe.
        TestType = "25" in INTL.or(EU),
        /// Deduction unit of a general resource package (`26`).
        PackageDeduction = "26",
        /// Cores x duration (`27`).
        CoreDuration = "27",
        /// Memory x duration (`28`).
        MemoryDuration = "28",
        /// IOPS x duration (`29`).
        IopsDuration = "29",
        /// Throughput x duration (`30`).
        ThroughputDuration = "30",
        /// Number per duration (`31`).
        NumberPerDuration = "31",
        /// Traffic, base 1000 (`40`).
        Traffic1000 = "40",
        /// 1K tokens (`41`).
        ThousandTokens = "41",
        /// Frame (`82`). Only at China.
        Frame = "82" in CN,
        /// Cache bandwidth x duration (`98`). Only at China.
        CacheBandwidthDuration = "98" in CN,
        /// Hong Kong dollar (`103`).
        HongKongDollar = "103",
        /// Tokens (`104`).
        Tokens = "104",
        /// Quantity x duration (`108`).
        QuantityDuration = "108",
        /// Byte (`109`). Only at China.
        Byte = "109" in CN,
        /// Character (`110`). Only at China.
        Character = "110" in CN,
    }
}

open_enum! {
    /// What to filter specifications by.
    SpecFilterKey: text {
        /// Resource specification code.
        ResourceSpec = "RESOURCE_SPEC",
        /// Billing mode.
        ChargingMode = "CHARGING_MODE",
    }
}
