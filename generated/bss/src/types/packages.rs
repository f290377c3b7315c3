// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: packages.

use crate::prelude::*;

/// Kind of resource package.
#[non_exhaustive]
pub enum BundleType {
    /// Atomic package (`ATOMIC_PKG`).
    Atomic,
    /// Combined package (`BUNDLE_PKG`).
    Combined,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(BundleType : text; Atomic = "ATOMIC_PKG", Combined = "BUNDLE_PKG");

/// Scope of a package in enterprise projects.
#[non_exhaustive]
pub enum EnterpriseProjectScope {
    /// All (`0`).
    AllProjects,
    /// A given enterprise project (`1`).
    OneProject,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(EnterpriseProjectScope : integer; AllProjects = "0", OneProject = "1");

/// Where a package came from.
#[non_exhaustive]
pub enum PackageSource {
    /// Order (`0`).
    Order,
    /// Given by DevCloud (`1`).
    DevCloud,
    /// Free benefit (`2`).
    FreeBenefit,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(PackageSource : integer; Order = "0", DevCloud = "1", FreeBenefit = "2");

/// Status of a resource package.
#[non_exhaustive]
pub enum PackageStatus {
    /// Not yet effective (`0`).
    NotEffective,
    /// Effective (`1`).
    Effective,
    /// Used up (`2`).
    UsedUp,
    /// Expired (`3`).
    Expired,
    /// Unsubscribed (`4`).
    Unsubscribed,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    PackageStatus : integer; NotEffective = "0", Effective = "1", UsedUp = "2", Expired =
    "3", Unsubscribed = "4"
);

/// Reset cycle of a package.
#[non_exhaustive]
pub enum QuotaReuseCycle {
    /// Hour (`1`).
    Hour,
    /// Day (`2`).
    Day,
    /// Week (`3`).
    Week,
    /// Month (`4`).
    Month,
    /// Year (`5`).
    Year,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    QuotaReuseCycle : integer; Hour = "1", Day = "2", Week = "3", Month = "4", Year = "5"
);

/// How a reset cycle is counted.
#[non_exhaustive]
pub enum QuotaReuseCycleType {
    /// By calendar cycle (`1`).
    Calendar,
    /// By subscription cycle, counted from the purchase (`2`).
    Subscription,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(QuotaReuseCycleType : integer; Calendar = "1", Subscription = "2");

/// Usage mode of a package.
#[non_exhaustive]
pub enum QuotaReuseMode {
    /// Resettable: the quota is restored each cycle (`1`).
    Resettable,
    /// Not resettable (`2`).
    NotResettable,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(QuotaReuseMode : integer; Resettable = "1", NotResettable = "2");
