//! From the model to what other tools and people read: OpenAPI, JSON Schema and a reference.
//!
//! Like an emitter, an export reads only the model; it never sees YAML and never decides a name.

mod build;
mod calls;
mod json_schema;
mod openapi;
mod pattern;
mod reference;
mod sample;
mod scalars;
mod schema;
mod view;
mod words;

pub use json_schema::json_schema;
pub use openapi::{OpenApiVersion, openapi};
pub use reference::reference;
