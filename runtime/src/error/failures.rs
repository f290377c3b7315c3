//! Items of a batch that failed, found by the answer's table: a list whose entries have an error code.

use super::{ErrorCode, ItemFailure};
use crate::meta::{ErrorBody, Field, Kind, Operation, Service};
use crate::scrub::{Said, Scrubber};
use crate::value::View;

/// The failed items of an answer.
pub(crate) fn of(
    operation: &Operation,
    answer: View<'_>,
    status: u16,
    scrubber: &Scrubber<'_>,
    service: &'static Service,
) -> Vec<ItemFailure> {
    let lists =
        operation.response.iter().flat_map(|object| object.fields).filter(|field| code_of(field, service).is_some());
    let items = lists.flat_map(|field| answer.get(field.wire).items().map(move |item| (item, field)));
    items
        .filter_map(|(item, list)| {
            let text = |name| item.get(name).text().filter(|text| !text.is_empty());
            let given = code_of(list, service).and_then(text);
            let code = given.as_deref().filter(|code| !ErrorCode::is_success(code, service));
            let clean = |text: &str| scrubber.clean(&Said::new(text));
            let message =
                name_of(list, service.error_body.message).and_then(text).map(|text| clean(&text)).unwrap_or_default();
            let id = id_field(list).and_then(|field| Some((field, text(field.wire)?)));
            let id = id.map(|(field, id)| if field.sensitive { "***".to_owned() } else { clean(&id) });
            (code.is_some() || (given.is_none() && (id.is_some() || !message.is_empty()))).then(|| ItemFailure {
                id,
                code: code.map(|code| ErrorCode::new(&clean(code), status, service)),
                message,
            })
        })
        .collect()
}

/// Whether a good answer must have a body: it must not when all that the table has room for is failures.
pub(crate) fn needs_body(operation: &Operation, service: &Service) -> bool {
    let counts = |field: &Field| code_of(field, service).is_none() && !service.error_body.is_own(field.wire);
    operation.response.iter().flat_map(|object| object.fields).any(counts)
}

/// What an entry of the list is known by.
fn id_field(list: &Field) -> Option<&'static Field> {
    let Kind::List(Kind::Object(item)) = list.kind else { return None };
    let named = |name: fn(&str) -> bool| item.fields.iter().find(|field| name(field.wire));
    named(|wire| wire == "id").or_else(|| named(|wire| wire.ends_with("_id")))
}

/// The name of the error code in the entries of a list; `None`: it lists no failures.
fn code_of(list: &Field, service: &Service) -> Option<&'static str> {
    name_of(list, service.error_body.code)
}

/// The envelope's own name, of these, where the entries of a list have it.
fn name_of(list: &Field, names: &'static [&'static str]) -> Option<&'static str> {
    let Kind::List(Kind::Object(item)) = list.kind else { return None };
    ErrorBody::own(names).filter(|name| item.field(name).is_some())
}
