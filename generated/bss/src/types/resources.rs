// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: resources.

use crate::prelude::*;

/// Enterprise project.
#[non_exhaustive]
pub struct EnterpriseProject {
    /// Enterprise project ID. At most 256 characters. Limits as the vendor's SDK has them.
    pub id: Option<EnterpriseProjectId>,
    /// Enterprise project name. At most 256 characters. Limits as the vendor's SDK has them.
    pub name: Option<String>,
}

pub(crate) static ENTERPRISE_PROJECT: meta::Object = meta::Object::plain(
    "EnterpriseProject",
    &[
        F::body("id", K::Text).limits(&[L::MaxLen(256)]),
        F::body("name", K::Text).limits(&[L::MaxLen(256)]),
    ],
);

record!(EnterpriseProject : ENTERPRISE_PROJECT; id, name);

/// Resource type that is billed by 95th percentile.
#[non_exhaustive]
pub enum PercentileResourceType {
    /// CDN (`hws.resource.type.cdn`).
    Cdn,
    /// Object storage (`hws.resource.type.obs`).
    Obs,
    /// Fixed bandwidth (`hws.resource.type.bandwidth`).
    Bandwidth,
    /// Edge fixed bandwidth (`hws.resource.type.edgebandwidth`).
    EdgeBandwidth,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    PercentileResourceType : text; Cdn = "hws.resource.type.cdn", Obs =
    "hws.resource.type.obs", Bandwidth = "hws.resource.type.bandwidth", EdgeBandwidth =
    "hws.resource.type.edgebandwidth"
);

/// Cloud service type that is billed by 95th percentile.
#[non_exhaustive]
pub enum PercentileServiceType {
    /// Content Delivery Network (`hws.service.type.cdn`).
    Cdn,
    /// Object Storage Service (`hws.service.type.obs`).
    Obs,
    /// Virtual Private Cloud (`hws.service.type.vpc`).
    Vpc,
    /// Intelligent EdgeCloud (`hws.service.type.iec`).
    Iec,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    PercentileServiceType : text; Cdn = "hws.service.type.cdn", Obs =
    "hws.service.type.obs", Vpc = "hws.service.type.vpc", Iec = "hws.service.type.iec"
);

/// Usage type of 95th percentile billing.
#[non_exhaustive]
pub enum PercentileUsageType {
    /// Monthly 95th percentile peak, Chinese mainland, base 1024 (`95Peak`).
    Peak95,
    /// Monthly 95th percentile peak, Chinese mainland, base 1000 (`95peak_1000`).
    Peak95Base1000,
    /// Same as 95peak_1000; query both and combine (`95Peak_1000`).
    Peak95Base1000Upper,
    /// 95th percentile peak bandwidth (`bandwidth95peak`).
    BandwidthPeak95,
    /// Enhanced 95th percentile peak (`95peak_plus`).
    Peak95Plus,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    PercentileUsageType : text; Peak95 = "95Peak", Peak95Base1000 = "95peak_1000",
    Peak95Base1000Upper = "95Peak_1000", BandwidthPeak95 = "bandwidth95peak", Peak95Plus
    = "95peak_plus"
);

/// What to do with a resource.
#[non_exhaustive]
pub enum ResourceAction {
    /// Automatic renewal (`autorenew`).
    AutoRenew,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(ResourceAction : text; AutoRenew = "autorenew");

/// Status of a yearly/monthly resource.
#[non_exhaustive]
pub enum ResourceStatus {
    /// In use (`2`).
    InUse,
    /// Closed (not shown on the console) (`3`).
    Closed,
    /// Frozen (`4`).
    Frozen,
    /// Expired (`5`).
    Expired,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    ResourceStatus : integer; InUse = "2", Closed = "3", Frozen = "4", Expired = "5"
);
