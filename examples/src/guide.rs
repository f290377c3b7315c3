//! The chapters of `docs/guide`: the code in them is compiled with the examples, so that it stays true.

#[doc = include_str!("../../docs/guide/migrating.md")]
pub mod migrating {}

#[doc = include_str!("../../docs/guide/cancelling.md")]
pub mod cancelling {}

#[doc = include_str!("../../docs/guide/keys-prices-languages.md")]
pub mod keys_prices_languages {}
