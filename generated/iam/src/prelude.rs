// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! What every file of this crate uses, under short names.
#![allow(unused_imports)]

pub(crate) use std::collections::BTreeMap;
pub(crate) use huaweicloud_runtime::meta::{
    self, Blank as B, Field as F, Kind as K, Limit as L, Rule as R, Sites, Term as T,
    Wire as W,
};
pub(crate) use huaweicloud_runtime::{
    CallerKind, Date, Decimal, Json, Paged, Secret, Setting, Settings, SettingsInto,
    Text, Timestamp, Upload, YearMonth, confirm, error_codes, open_enum, operation,
    record, request, required, site, text_kinds,
};
pub(crate) use crate::service::{SERVICE, CN, INTL, EU, Customer, Partner};
pub(crate) use crate::types::*;
