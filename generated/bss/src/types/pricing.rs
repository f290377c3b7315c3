// Written by `cargo xtask gen` from spec/. Do not edit.

//! Shared types: pricing.

use crate::prelude::*;

open_enum! {
    /// Period of the installments.
    InstallmentPeriodType: integer {
        /// Month (`2`).
        Month = "2",
        /// Year (`3`). Only at China.
        Year = "3" in CN,
    }
}

open_enum! {
    /// Kind of discount of a price; not all kinds are documented.
    RatingDiscountType: integer {
        /// Commercial discount of a contract with Huawei Cloud (`605`).
        CommercialContract = "605",
        /// Discount granted by the partner (distributor contract) (`606`).
        ChannelCommercialContract = "606",
        /// Discount rate set by the partner (`607`).
        PartnerAuthorized = "607",
    }
}

open_enum! {
    /// Unit of a resource size.
    SizeUnit: integer {
        /// Mbps, for bandwidth (`15`).
        Mbps = "15",
        /// GB, for disks (`17`).
        Gigabytes = "17",
        /// Pieces or times (`14`).
        Pieces = "14",
    }
}
