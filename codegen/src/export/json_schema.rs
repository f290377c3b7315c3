//! JSON Schema: one file for the request and one for the answer of each operation.
//!
//! A request is one flat object of wire names, as a command takes it; `x-in` says where each value travels.

use serde_json::Value;

use super::build::{self, Build};
use super::sample::{self, Side};
use super::schema::{Dialect, Schemas};
use super::view::View;
use crate::file::File;
use crate::model::{Field, Model, Operation, Place, Site, Type};
use crate::words::sentence;

/// The schemas of every operation of a site: `<id>.request.json` and, where there is an answer, `<id>.response.json`.
pub fn json_schema(model: &Model, site: &str) -> Vec<File> {
    let view = View { model, site };
    view.operations().flat_map(|operation| files(operation, view)).collect()
}

fn files(operation: &Operation, view: View) -> Vec<File> {
    let request = File::new(format!("{}.request.json", operation.id), build::pretty(&request(operation, view)));
    let response = response(operation, view);
    let response = response.map(|schema| File::new(format!("{}.response.json", operation.id), build::pretty(&schema)));
    std::iter::once(request).chain(response).collect()
}

fn request(operation: &Operation, view: View) -> Value {
    let mut schemas = Schemas::new(view, Dialect::JsonSchema);
    // what is always sent cannot be given
    let given: Vec<&Field> = view.fields(&operation.request).filter(|field| field.constant.is_none()).collect();
    let mut schema = schemas.properties(&operation.request, &given, Side::Request);
    if let Some(Value::Object(properties)) = schema.take_out("properties") {
        let place = |(wire, schema): (String, Value)| {
            let field = operation.request.field(&wire);
            let schema = schema.with("x-in", word(field.map_or(Place::Body, |field| field.place)));
            let at = field.map(|field| field.at.join(".")).filter(|at| !at.is_empty());
            (wire, schema.with_some("x-at", at))
        };
        schema.put("properties", build::entries(properties.into_iter().map(place)));
    }
    let mut example = sample::flat(&sample::request(operation, view));
    for field in given.iter().filter(|field| example.get(&field.wire).is_some()).collect::<Vec<_>>() {
        match &field.ty {
            Type::File => example.put(field.wire.as_str(), file()),
            Type::List(item) if **item == Type::File => example.put(field.wire.as_str(), build::list([file()])),
            _ => {}
        }
    }
    head(operation, view, "request")
        .with_all(schema)
        .with("examples", build::list([example]))
        .with_filled("$defs", schemas.definitions())
}

/// A file as it is given: no schema of JSON holds bytes.
fn file() -> Value {
    build::object().with("file_name", "report.pdf").with("base64", "aGVsbG8=")
}

fn response(operation: &Operation, view: View) -> Option<Value> {
    let object = operation.response.as_ref()?;
    let mut schemas = Schemas::new(view, Dialect::JsonSchema);
    let schema = schemas.object(object, Side::Response);
    let example = sample::response(object, view);
    let head = head(operation, view, "response").with_all(schema);
    Some(head.with("examples", build::list([example])).with_filled("$defs", schemas.definitions()))
}

fn head(operation: &Operation, view: View, what: &str) -> Value {
    let host = view.model.service.sites.iter().find(|site| site.id == view.site).map_or("", Site::host_or_unknown);
    build::object()
        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("$id", format!("https://{host}/{}.{what}.json", operation.id))
        .with("title", format!("{} {what}", operation.id))
        .with("description", sentence(&operation.summary))
}

fn word(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body => "body",
    }
}
