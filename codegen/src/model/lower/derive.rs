//! What follows from the rest of the model, whether that was lowered from a spec or read from a file: such facts are written
//! nowhere. Decides no name that the spec could decide.

use super::{Model, Object, Title, usage};
use crate::names;

/// Fills in what the other facts say.
pub(in crate::model) fn derive(model: &mut Model) {
    for section in &mut model.sections {
        section.module = names::module_name(&section.id);
    }
    for operation in &mut model.operations {
        operation.module = names::operation_file(&operation.id);
        operation.response_name = format!("{}Response", operation.id);
        operation.failure_name = format!("{}Failure", operation.id);
        operation.hints = hints(&operation.request);
    }
    usage::mark(model);
}

/// What the fields of a request say to do when it is refused; the first for a status or code counts.
fn hints(request: &Object) -> Vec<(String, Title)> {
    let mut out: Vec<(String, Title)> = Vec::new();
    for (key, hint) in request.fields.iter().flat_map(|field| &field.hints) {
        if !out.iter().any(|(known, _)| known == key) {
            out.push((key.clone(), hint.clone()));
        }
    }
    out
}
