// Written by `cargo xtask gen` from spec/. Do not edit.

//! Shared types: resources.

use crate::prelude::*;

/// Enterprise project.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnterpriseProject {
    /// Enterprise project ID. At most 256 characters. Limits as the vendor's SDK has them.
    pub id: Option<EnterpriseProjectId>,
    /// Enterprise project name. At most 256 characters. Limits as the vendor's SDK has them.
    pub name: Option<String>,
}

#[rustfmt::skip]
pub(crate) static ENTERPRISE_PROJECT: meta::Object = meta::Object {
    name: "EnterpriseProject",
    fields: &[
        F::body("id", K::Text).limits(L::NONE.max_len(256)),
        F::body("name", K::Text).limits(L::NONE.max_len(256)),
    ],
    rules: &[],
};

record!(EnterpriseProject: ENTERPRISE_PROJECT; id, name);

open_enum! {
    /// Resource type that is billed by 95th percentile.
    PercentileResourceType: text {
        /// CDN (`hws.resource.type.cdn`).
        Cdn = "hws.resource.type.cdn",
        /// Object storage (`hws.resource.type.obs`).
        Obs = "hws.resource.type.obs",
        /// Fixed bandwidth (`hws.resource.type.bandwidth`).
        Bandwidth = "hws.resource.type.bandwidth",
        /// Edge fixed bandwidth (`hws.resource.type.edgebandwidth`).
        EdgeBandwidth = "hws.resource.type.edgebandwidth",
    }
}

open_enum! {
    /// Cloud service type that is billed by 95th percentile.
    PercentileServiceType: text {
        /// Content Delivery Network (`hws.service.type.cdn`).
        Cdn = "hws.service.type.cdn",
        /// Object Storage Service (`hws.service.type.obs`).
        Obs = "hws.service.type.obs",
        /// Virtual Private Cloud (`hws.service.type.vpc`).
        Vpc = "hws.service.type.vpc",
        /// Intelligent EdgeCloud (`hws.service.type.iec`).
        Iec = "hws.service.type.iec",
    }
}

open_enum! {
    /// Usage type of 95th percentile billing.
    PercentileUsageType: text {
        /// Monthly 95th percentile peak, Chinese mainland, base 1024 (`95Peak`).
        Peak95 = "95Peak",
        /// Monthly 95th percentile peak, Chinese mainland, base 1000 (`95peak_1000`).
        Peak95Base1000 = "95peak_1000",
        /// Same as 95peak_1000; query both and combine (`95Peak_1000`).
        Peak95Base1000Upper = "95Peak_1000",
        /// 95th percentile peak bandwidth (`bandwidth95peak`).
        BandwidthPeak95 = "bandwidth95peak",
        /// Enhanced 95th percentile peak (`95peak_plus`).
        Peak95Plus = "95peak_plus",
    }
}

open_enum! {
    /// What to do with a resource.
    ResourceAction: text {
        /// Automatic renewal (`autorenew`).
        AutoRenew = "autorenew",
    }
}

open_enum! {
    /// Status of a yearly/monthly resource.
    ResourceStatus: integer {
        /// In use (`2`).
        InUse = "2",
        /// Closed (not shown on the console) (`3`).
        Closed = "3",
        /// Frozen (`4`).
        Frozen = "4",
        /// Expired (`5`).
        Expired = "5",
    }
}
