// Written by `cargo xtask gen` from spec/. Do not edit.

//! What every file of this crate uses, under short names.

#![allow(unused_imports)]

pub(crate) use std::collections::BTreeMap;

pub(crate) use huaweicloud_runtime::meta::{self, Field as F, Kind as K, Limits as L, Sites};
pub(crate) use huaweicloud_runtime::{
    CallerKind, Date, Decimal, Json, Paged, Secret, Timestamp, YearMonth, open_enum, operation, record, response,
    text_type,
};

pub(crate) use crate::service::{CN, Customer, Distributor, EU, INTL, Partner};
pub(crate) use crate::types::*;
