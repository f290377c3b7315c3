// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: pricing.

use crate::prelude::*;

/// Period of the installments.
#[non_exhaustive]
pub enum InstallmentPeriodType {
    /// Month (`2`).
    Month,
    /// Year (`3`). Only at China.
    Year,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(InstallmentPeriodType : integer; Month = "2", Year = "3" in CN);

/// Kind of discount of a price; not all kinds are documented.
#[non_exhaustive]
pub enum RatingDiscountType {
    /// Commercial discount of a contract with Huawei Cloud (`605`).
    CommercialContract,
    /// Discount granted by the partner (distributor contract) (`606`).
    ChannelCommercialContract,
    /// Discount rate set by the partner (`607`).
    PartnerAuthorized,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    RatingDiscountType : integer; CommercialContract = "605", ChannelCommercialContract =
    "606", PartnerAuthorized = "607"
);

/// Unit of a resource size.
#[non_exhaustive]
pub enum SizeUnit {
    /// Mbps, for bandwidth (`15`).
    Mbps,
    /// GB, for disks (`17`).
    Gigabytes,
    /// Pieces or times (`14`).
    Pieces,
    /// GB of traffic; in an example of the vendor for CloudPond, not in its list (`10`). Only at China.
    TrafficGigabytes,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    SizeUnit : integer; Mbps = "15", Gigabytes = "17", Pieces = "14", TrafficGigabytes =
    "10" in CN
);
