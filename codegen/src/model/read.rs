//! A model out of the text that [`emit`](crate::emit) writes of it: what a reader in another language does, too. What was
//! left out there is filled in here.

use serde_json::Value;

use super::{Model, lower};

impl Model {
    /// Reads a `model.json`. What the sandbox is told stands in a file of its own and is not there.
    ///
    /// # Errors
    /// The text is no JSON, or it is not that of a model.
    pub fn from_json(text: &str) -> Result<Model, serde_json::Error> {
        let mut json: Value = serde_json::from_str(text)?;
        name(&mut json);
        let mut model: Model = serde_json::from_value(json)?;
        lower::derive(&mut model);
        Ok(model)
    }
}

/// What has no name of its own has its name on the wire.
fn name(json: &mut Value) {
    match json {
        Value::Array(items) => items.iter_mut().for_each(name),
        Value::Object(members) => {
            members.values_mut().for_each(name);
            if let (Some(wire), None) = (members.get("wire"), members.get("name")) {
                let wire = wire.clone();
                members.insert("name".to_owned(), wire);
            }
        }
        _ => {}
    }
}
