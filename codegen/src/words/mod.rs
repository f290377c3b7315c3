//! How facts are said to people: the sentences of documentation, schemas and reference pages. Knows the model, not who
//! prints a sentence or in what language.

mod example;
mod field;
mod limits;
mod look;
mod operation;
mod prose;
mod rule;
mod service;
mod site;
mod type_def;
mod type_name;

pub use example::{lines as example, required_name};
pub use field::field;
pub use limits::limits;
pub use look::look;
pub use operation::{constant, nested, unconfirmed, unusual};
pub use prose::{cell, code, prose, sentence};
pub use rule::{field_rule, rule};
pub use service::request_id;
pub use site::sites;
pub use type_def::type_def;
