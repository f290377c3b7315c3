//! Answers: the success, each status with the codes that the operation documents for it, and what the gateway says.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::export::build::{self, Build};
use crate::export::sample::Side;
use crate::export::schema::Schemas;
use crate::export::view::View;
use crate::export::words;
use crate::model::{ErrorInfo, Field, Operation, Service};
use crate::words::sentence;

/// The name of the schema of an error body. One for all, because generators want a single error type.
pub(super) const SCHEMA: &str = "ErrorResponse";

/// Codes with their text, by HTTP status; `None`: the status is not documented.
type ByStatus = BTreeMap<Option<u16>, Vec<(String, String)>>;

/// A good answer.
pub(super) struct Success {
    /// Its body by media type; empty: there is none.
    pub(super) content: Value,
    /// Its headers that count.
    pub(super) headers: Value,
}

/// The responses of an operation.
pub(super) fn of(operation: &Operation, success: &Success, view: View) -> Value {
    let service = &view.model.service;
    let own = by_status(operation, service);
    let mut responses = build::object();
    for status in &operation.success_status {
        let about = if success.content.is_empty() { "Done; the answer has no body." } else { "The answer." };
        let good = build::object()
            .with("description", about)
            .with_filled("headers", success.headers.clone())
            .with_filled("content", success.content.clone())
            .with_filled("x-error-codes", codes(own.get(&Some(*status)).map_or(&[], Vec::as_slice)));
        responses.put(status.to_string(), good);
    }
    let shared = gateway_statuses(service);
    let mut statuses: Vec<u16> = own.keys().flatten().chain(shared.keys()).copied().collect();
    statuses.sort_unstable();
    statuses.dedup();
    for status in statuses.into_iter().filter(|status| *status >= 400) {
        let response = match own.get(&Some(status)) {
            Some(codes) => response(status, codes, service),
            None => build::object().with("$ref", format!("#/components/responses/{}", name(status))),
        };
        responses.put(status.to_string(), response);
    }
    // ranges and no `default`: generators count that among the successes, too
    let any = || build::object().with("$ref", "#/components/responses/Error");
    let refused = own
        .get(&None)
        .map(|codes| with_codes("Any other error; the status of these codes is not documented.", codes, service));
    responses.with("4XX", refused.unwrap_or_else(any)).with("5XX", any())
}

/// Responses that operations share: those of the gateway, and any other error.
pub(super) fn shared(view: View) -> Value {
    let service = &view.model.service;
    let gateway = gateway_statuses(service);
    let mut responses: Vec<(String, Value)> =
        gateway.iter().map(|(status, codes)| (name(*status), response(*status, codes, service))).collect();
    responses.push(("Error".to_owned(), with_codes("Any other error.", &[], service)));
    build::entries(responses)
}

/// The schema of an error body: the fields of every shape together.
pub(super) fn schema<'a>(view: View<'a>, schemas: &mut Schemas<'a>) -> Value {
    let mut properties: Vec<(String, Value)> = Vec::new();
    let mut shapes = Vec::new();
    for shape in view.model.service.envelope.iter().filter(|shape| is_error(&shape.http)) {
        for field in &shape.fields {
            if !properties.iter().any(|(wire, _)| *wire == field.wire) {
                let value = schemas.value(field, Side::Response).with("description", sentence(&field.doc));
                properties.push((field.wire.clone(), value));
            }
        }
        let fields: Vec<String> = shape.fields.iter().map(|field| field.wire.clone()).collect();
        let about = build::object().with("from", shape.from.as_str()).with("fields", fields.as_slice());
        shapes.push(about.with_some("description", shape.doc.as_deref().map(sentence)));
    }
    build::object()
        .with("description", "The body of an error. Which fields it has depends on who refused the call.")
        .with("type", "object")
        .with_filled("properties", build::entries(properties))
        .with_filled("x-shapes", shapes)
}

/// Every known code, for programs that explain an error.
pub(super) fn catalogue(view: View) -> Value {
    let entry = |error: &ErrorInfo| {
        let about = build::object()
            .with("description", sentence(&error.doc))
            .with_filled("http", build::list(error.http.iter().copied()))
            .with_some("category", error.category.as_deref())
            .with_some("retry", error.retry)
            .with_flag("gateway", error.gateway)
            .with_some("also", error.also.as_deref())
            .with_some("hint", error.hint.as_deref().map(sentence));
        (error.code.clone(), about)
    };
    build::entries(view.model.service.errors.iter().map(entry))
}

fn is_error(http: &[u16]) -> bool {
    http.is_empty() || http.iter().any(|status| *status >= 400)
}

fn by_status(operation: &Operation, service: &Service) -> ByStatus {
    let mut by_status = ByStatus::new();
    for (code, text) in &operation.errors {
        let http = service.errors.iter().find(|error| error.code == *code).map_or(&[][..], |error| &error.http);
        let statuses: Vec<Option<u16>> =
            if http.is_empty() { vec![None] } else { http.iter().map(|status| Some(*status)).collect() };
        for status in statuses {
            by_status.entry(status).or_default().push((code.clone(), text.clone()));
        }
    }
    by_status
}

fn gateway_statuses(service: &Service) -> BTreeMap<u16, Vec<(String, String)>> {
    let mut statuses: BTreeMap<u16, Vec<(String, String)>> = BTreeMap::new();
    let limited = |error: &&ErrorInfo| error.gateway || service.rate_limit_codes.contains(&error.code);
    for error in service.errors.iter().filter(limited) {
        for status in error.http.iter().filter(|status| **status >= 400) {
            statuses.entry(*status).or_default().push((error.code.clone(), error.doc.clone()));
        }
    }
    statuses
}

fn name(status: u16) -> String {
    format!("Error{status}")
}

fn response(status: u16, codes: &[(String, String)], service: &Service) -> Value {
    let about = service.http.iter().find(|http| http.status == status);
    let about =
        about.map_or_else(|| format!("HTTP {status}."), |http| format!("{}: {}", http.name, sentence(&http.doc)));
    with_codes(&about, codes, service)
}

fn with_codes(about: &str, list: &[(String, String)], service: &Service) -> Value {
    let lines: Vec<String> = list.iter().map(|(code, text)| format!("- {}", words::coded(code, text))).collect();
    let about = if lines.is_empty() { about.to_owned() } else { format!("{about}\n\n{}", lines.join("\n")) };
    let examples = list.iter().map(|(code, text)| (code.clone(), example(code, text, service)));
    let media = build::object()
        .with("schema", build::object().with("$ref", format!("#/components/schemas/{SCHEMA}")))
        .with_filled("examples", build::entries(examples));
    build::object()
        .with("description", about)
        .with("content", build::object().with("application/json", media))
        .with_filled("x-error-codes", codes(list))
}

fn codes(list: &[(String, String)]) -> Value {
    build::entries(list.iter().map(|(code, text)| (code.clone(), Value::from(sentence(text)))))
}

/// A body with the code in the first field of the usual shape and the text in the second.
fn example(code: &str, text: &str, service: &Service) -> Value {
    let fields: &[Field] = service.envelope.first().map_or(&[], |shape| &shape.fields);
    let values = fields.iter().zip([code, text]).map(|(field, value)| (field.wire.clone(), Value::from(value)));
    build::object().with("summary", sentence(text)).with("value", build::entries(values))
}
