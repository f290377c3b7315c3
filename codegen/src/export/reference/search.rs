//! The index of the search, as a script: a page opened from a file may not fetch.

use std::collections::BTreeMap;

use super::errors;
use super::scope::Scope;
use serde_json::Value;

use crate::export::build;
use crate::model::{Operation, Status};
use crate::words::sentence;

/// `window.REFERENCE = { operations, fields, errors, sections }`; operations are referred to by their place.
pub(super) fn index(scope: Scope) -> String {
    let operations: Vec<&Operation> = scope.operations().collect();
    let rows = operations.iter().map(|operation| {
        let status = match operation.status {
            Status::Active => "",
            Status::Deprecated => "deprecated",
            Status::Removed => "removed",
        };
        build::list([
            operation.id.as_str(),
            &operation.title.en,
            &operation.title.zh,
            &operation.section,
            &operation.method,
            &operation.path,
            status,
            &operation.sites.join(" "),
            &operation.search.join("\n"),
        ])
    });
    let place = |id: &str| operations.iter().position(|operation| operation.id == id).unwrap_or_default() as u64;
    let codes = scope.model.service.errors.iter().map(|error| {
        let by: Vec<Value> = errors::documented_by(&error.code, scope).iter().map(|id| place(id).into()).collect();
        let names = std::iter::once(error.code.clone()).chain(error.also.clone()).collect::<Vec<_>>().join(" ");
        Value::Array(vec![names.into(), sentence(&error.doc).into(), by.into()])
    });
    let sections =
        scope.sections().map(|section| build::list([section.id.as_str(), &section.title.en, &section.title.zh]));
    let parts = [
        ("operations", build::list(rows)),
        ("fields", fields(&operations, scope)),
        ("errors", build::list(codes)),
        ("sections", build::list(sections)),
    ];
    let lines: Vec<String> = parts.iter().map(|(name, value)| format!("{name}:{value}")).collect();
    format!("window.REFERENCE={{\n{}\n}};\n", lines.join(",\n"))
}

/// Name of a field → `[place of the operation, path]`; paths in an answer start with `response.`.
fn fields(operations: &[&Operation], scope: Scope) -> Value {
    let mut names: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for (at, operation) in operations.iter().enumerate() {
        let answer = operation
            .response
            .iter()
            .flat_map(|object| scope.rows(object).into_iter().map(|row| (row.field, format!("response.{}", row.path))));
        let request = scope.rows(&operation.request).into_iter().map(|row| (row.field, row.path));
        for (field, path) in request.chain(answer) {
            names.entry(&field.wire).or_default().push(Value::Array(vec![(at as u64).into(), path.into()]));
        }
    }
    build::entries(names.into_iter().map(|(name, places)| (name.to_owned(), places.into())))
}
