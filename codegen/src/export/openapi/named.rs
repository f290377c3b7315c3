//! Schemas with a name of their own, and references to them.

use crate::export::json::Json;

/// Schemas that belong to operations and not to types.
#[derive(Default)]
pub(super) struct Named {
    pub(super) schemas: Vec<(String, Json)>,
}

impl Named {
    /// Names a schema and refers to it.
    pub(super) fn refer(&mut self, name: String, schema: Json) -> Json {
        let reference = Json::map().with("$ref", format!("#/components/schemas/{name}"));
        self.schemas.push((name, schema));
        reference
    }
}
