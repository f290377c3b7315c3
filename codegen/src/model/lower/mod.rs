//! From the checked syntax tree to the model. The only place where names are decided and references followed.

mod build;
mod derive;
mod fields;
mod limits;
mod rules;
mod scenario;
mod usage;

pub use build::build;
pub(in crate::model) use derive::derive;

use super::*;
