//! Schemas with a name of their own, and references to them.

use serde_json::Value;

use crate::export::build::{self, Build};

/// Schemas that belong to operations and not to types.
#[derive(Default)]
pub(super) struct Named {
    pub(super) schemas: Vec<(String, Value)>,
}

impl Named {
    /// Names a schema and refers to it.
    pub(super) fn refer(&mut self, name: String, schema: Value) -> Value {
        let reference = build::object().with("$ref", format!("#/components/schemas/{name}"));
        self.schemas.push((name, schema));
        reference
    }
}
