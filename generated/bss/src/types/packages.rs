// Written by `cargo xtask gen` from spec/. Do not edit.

//! Shared types: packages.

use crate::prelude::*;

open_enum! {
    /// Kind of resource package.
    BundleType: text {
        /// Atomic package (`ATOMIC_PKG`).
        Atomic = "ATOMIC_PKG",
        /// Combined package (`BUNDLE_PKG`).
        Combined = "BUNDLE_PKG",
    }
}

open_enum! {
    /// Scope of a package in enterprise projects.
    EnterpriseProjectScope: integer {
        /// All (`0`).
        AllProjects = "0",
        /// A given enterprise project (`1`).
        OneProject = "1",
    }
}

open_enum! {
    /// Where a package came from.
    PackageSource: integer {
        /// Order (`0`).
        Order = "0",
        /// Given by DevCloud (`1`).
        DevCloud = "1",
        /// Free benefit (`2`).
        FreeBenefit = "2",
    }
}

open_enum! {
    /// Status of a resource package.
    PackageStatus: integer {
        /// Not yet effective (`0`).
        NotEffective = "0",
        /// Effective (`1`).
        Effective = "1",
        /// Used up (`2`).
        UsedUp = "2",
        /// Expired (`3`).
        Expired = "3",
        /// Unsubscribed (`4`).
        Unsubscribed = "4",
    }
}

open_enum! {
    /// Reset cycle of a package.
    QuotaReuseCycle: integer {
        /// Hour (`1`).
        Hour = "1",
        /// Day (`2`).
        Day = "2",
        /// Week (`3`).
        Week = "3",
        /// Month (`4`).
        Month = "4",
        /// Year (`5`).
        Year = "5",
    }
}

open_enum! {
    /// How a reset cycle is counted.
    QuotaReuseCycleType: integer {
        /// By calendar cycle (`1`).
        Calendar = "1",
        /// By subscription cycle, counted from the purchase (`2`).
        Subscription = "2",
    }
}

open_enum! {
    /// Usage mode of a package.
    QuotaReuseMode: integer {
        /// Resettable: the quota is restored each cycle (`1`).
        Resettable = "1",
        /// Not resettable (`2`).
        NotResettable = "2",
    }
}
