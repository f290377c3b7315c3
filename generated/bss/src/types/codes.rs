// Written by `cargo xtask gen` from spec/. Do not edit.

//! Shared types: codes.

use crate::prelude::*;

text_type! {
    /// Code of a Chinese city, see ListCities. At most 40 characters.
    CityCode
}

text_type! {
    /// Code of a Chinese province, see ListProvinces. At most 40 characters.
    ProvinceCode
}

text_type! {
    /// Region code, for example cn-north-1.
    RegionCode
}

text_type! {
    /// Resource specification code; that of a VM ends in .win or .linux.
    ResourceSpecCode
}

text_type! {
    /// Resource type code, for example hws.resource.type.vm.
    ResourceTypeCode
}

text_type! {
    /// Cloud service type code, for example hws.service.type.obs.
    ServiceTypeCode
}

text_type! {
    /// Code of an operating site.
    SiteCode
}

text_type! {
    /// SKU code; identifies the specification of a resource in a bill.
    SkuCode
}

text_type! {
    /// Usage type (usage factor) code, see ListUsageTypes.
    UsageTypeCode
}

text_type! {
    /// Availability zone code.
    ZoneCode
}
