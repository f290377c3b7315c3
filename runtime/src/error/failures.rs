//! Items of a batch that failed, found by the answer's table: a list whose entries have an error code.

use super::{ErrorCode, ItemFailure};
use crate::meta::{Field, Kind, Operation, Service};
use crate::scrub::{Said, Scrubber};
use crate::value::View;

/// The names that the service's error envelope has everywhere.
const CODE: &str = "error_code";
const MESSAGE: &str = "error_msg";

/// The failed items of an answer.
pub(crate) fn of(
    operation: &Operation,
    answer: View<'_>,
    status: u16,
    scrubber: &Scrubber,
    service: &'static Service,
) -> Vec<ItemFailure> {
    let lists = operation.response.iter().flat_map(|object| object.fields).filter(|field| lists_failures(field));
    let items = lists.flat_map(|field| answer.get(field.wire).items().map(move |item| (item, field)));
    items
        .filter_map(|(item, list)| {
            let text = |name| item.get(name).text().filter(|text| !text.is_empty());
            let code = text(CODE).filter(|code| !ErrorCode::is_success(code, service));
            let clean = |text: &str| scrubber.clean(&Said::new(text));
            let message = text(MESSAGE).map(|text| clean(&text)).unwrap_or_default();
            let id = id_field(list).and_then(|field| Some((field, text(field.wire)?)));
            let id = id.map(|(field, id)| if field.sensitive { "***".to_owned() } else { clean(&id) });
            (code.is_some() || (text(CODE).is_none() && id.is_some())).then(|| ItemFailure {
                id,
                code: code.map(|code| ErrorCode::new(&clean(&code), status, service)),
                message,
            })
        })
        .collect()
}

/// Whether a good answer must have a body: it must not when all that the table has room for is failures.
pub(crate) fn needs_body(operation: &Operation) -> bool {
    let envelope = |field: &Field| field.wire == CODE || field.wire == MESSAGE;
    operation.response.iter().flat_map(|object| object.fields).any(|field| !lists_failures(field) && !envelope(field))
}

/// What an entry of the list is known by.
fn id_field(list: &Field) -> Option<&'static Field> {
    let Kind::List(Kind::Object(item)) = list.kind else { return None };
    let named = |name: fn(&str) -> bool| item.fields.iter().find(|field| name(field.wire));
    named(|wire| wire == "id").or_else(|| named(|wire| wire.ends_with("_id")))
}

fn lists_failures(field: &Field) -> bool {
    match field.kind {
        Kind::List(Kind::Object(item)) => item.fields.iter().any(|field| field.wire == CODE),
        _ => false,
    }
}
