// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: codes.

use crate::prelude::*;

/// Code of a Chinese city, see ListCities. At most 100 characters.
pub type CityCode = Text<kinds::CityCode>;

/// Code of a Chinese province, see ListProvinces. At most 100 characters.
pub type ProvinceCode = Text<kinds::ProvinceCode>;

/// Region code, for example cn-north-1.
pub type RegionCode = Text<kinds::RegionCode>;

/// Resource specification code; that of a VM ends in .win or .linux.
pub type ResourceSpecCode = Text<kinds::ResourceSpecCode>;

/// Resource type code, for example hws.resource.type.vm.
pub type ResourceTypeCode = Text<kinds::ResourceTypeCode>;

/// Cloud service type code, for example hws.service.type.obs.
pub type ServiceTypeCode = Text<kinds::ServiceTypeCode>;

/// Code of an operating site.
pub type SiteCode = Text<kinds::SiteCode>;

/// SKU code; identifies the specification of a resource in a bill.
pub type SkuCode = Text<kinds::SkuCode>;

/// Usage type (usage factor) code, see ListUsageTypes.
pub type UsageTypeCode = Text<kinds::UsageTypeCode>;

/// Availability zone code.
pub type ZoneCode = Text<kinds::ZoneCode>;

text_kinds!(
    CityCode, ProvinceCode, RegionCode, ResourceSpecCode, ResourceTypeCode,
    ServiceTypeCode, SiteCode, SkuCode, UsageTypeCode, ZoneCode;
);
