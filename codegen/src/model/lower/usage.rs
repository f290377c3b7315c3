//! Which operations reach a type, and in which direction.

use std::collections::{BTreeMap, BTreeSet};

use super::{Model, Object, TypeKind};

#[derive(Default)]
struct Usage {
    request: bool,
    response: bool,
    operations: BTreeSet<String>,
}

/// Fills `in_request`, `in_response` and `used_by` of every type.
pub(super) fn mark(model: &mut Model) {
    let mut usage: BTreeMap<String, Usage> = BTreeMap::new();
    for operation in &model.operations {
        for name in reached(&operation.request, model) {
            let entry = usage.entry(name).or_default();
            entry.request = true;
            entry.operations.insert(operation.id.clone());
        }
        for name in operation.response.iter().chain([&operation.error_fields]).flat_map(|answer| reached(answer, model))
        {
            let entry = usage.entry(name).or_default();
            entry.response = true;
            entry.operations.insert(operation.id.clone());
        }
    }
    for def in &mut model.types {
        if let Some(usage) = usage.remove(&def.name) {
            def.in_request = usage.request;
            def.in_response = usage.response;
            def.used_by = usage.operations.into_iter().collect();
        }
    }
}

/// Names of all types that an object leads to.
fn reached(object: &Object, model: &Model) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut todo: Vec<&Object> = vec![object];
    while let Some(object) = todo.pop() {
        for field in &object.fields {
            let variants = field.by_site.iter().map(|(_, variant)| &variant.ty);
            for name in
                std::iter::once(&field.ty).chain(variants).filter_map(|ty| ty.named()).chain(field.alias.as_deref())
            {
                if !seen.insert(name.to_owned()) {
                    continue;
                }
                if let Some(TypeKind::Object(inner)) = model.find_type(name).map(|def| &def.kind) {
                    todo.push(inner);
                }
            }
        }
    }
    seen
}
