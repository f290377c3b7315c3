// Written by `cargo xtask gen` from spec/. Do not edit.

//! Shared types: money.

use crate::prelude::*;

open_enum! {
    /// Unit of amounts of money.
    AmountUnit: integer {
        /// Main unit of the currency: yuan or US dollar (`1`).
        Whole = "1",
        /// Jiao, a tenth of a yuan (`2`).
        Tenth = "2",
        /// Fen (cent), a hundredth of the main unit (`3`).
        Hundredth = "3",
    }
}

open_enum! {
    /// Currency code.
    Currency: text {
        /// Chinese yuan. Only at China.
        Cny = "CNY" in CN,
        /// US dollar. Only at International and Europe.
        Usd = "USD" in INTL.or(EU),
    }
}
