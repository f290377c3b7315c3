// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: codes.

use crate::prelude::*;

/// Code of a Chinese city, see ListCities. At most 40 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct CityCode(String);

text_type!(CityCode);

/// Code of a Chinese province, see ListProvinces. At most 40 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ProvinceCode(String);

text_type!(ProvinceCode);

/// Region code, for example cn-north-1.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct RegionCode(String);

text_type!(RegionCode);

/// Resource specification code; that of a VM ends in .win or .linux.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ResourceSpecCode(String);

text_type!(ResourceSpecCode);

/// Resource type code, for example hws.resource.type.vm.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ResourceTypeCode(String);

text_type!(ResourceTypeCode);

/// Cloud service type code, for example hws.service.type.obs.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ServiceTypeCode(String);

text_type!(ServiceTypeCode);

/// Code of an operating site.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct SiteCode(String);

text_type!(SiteCode);

/// SKU code; identifies the specification of a resource in a bill.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct SkuCode(String);

text_type!(SkuCode);

/// Usage type (usage factor) code, see ListUsageTypes.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct UsageTypeCode(String);

text_type!(UsageTypeCode);

/// Availability zone code.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ZoneCode(String);

text_type!(ZoneCode);
