// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: money.

use crate::prelude::*;

/// Unit of amounts of money.
#[non_exhaustive]
pub enum AmountUnit {
    /// Main unit of the currency: yuan or US dollar (`1`).
    Whole,
    /// Jiao, a tenth of a yuan (`2`).
    Tenth,
    /// Fen (cent), a hundredth of the main unit (`3`).
    Hundredth,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(AmountUnit : integer; Whole = "1", Tenth = "2", Hundredth = "3");

/// Currency code.
#[non_exhaustive]
pub enum Currency {
    /// Chinese yuan. Only at China.
    Cny,
    /// US dollar. Only at International and Europe.
    Usd,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(Currency : text; Cny = "CNY" in CN, Usd = "USD" in INTL.or(EU));
