//! Makes a request name records that are there and that its steps will not refuse.

use std::sync::Arc;

use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::{Operation, PagingStyle};

use super::doc;
use crate::make::{Maker, value_of};
use crate::paging::Window;
use crate::plan::expr::Term;
use crate::plan::{Expr, Step, Verb};
use crate::store::Row;
use crate::world::World;

/// Puts the values of fitting records into the request.
pub(super) fn at_records(world: &Arc<World>, operation: &'static Operation, document: &mut Json) {
    let store = world.store();
    for (index, step) in world.plan.steps(operation.id).iter().enumerate() {
        if matches!(step.verb, Verb::Add | Verb::Tell) || (step.filter.is_empty() && step.from.is_empty()) {
            continue;
        }
        let rows: Vec<&Row> = store.rows(step.record).filter(|row| fits(world, step, row)).collect();
        let Some(first) = pick(world, operation, &rows) else { continue };
        match &step.each {
            None => name_record(world, operation, step, rows.get(first).copied(), document),
            Some(path) if index_of_list(world, operation, path) == Some(index) => {
                name_records(world, operation, step, path, rows.get(first..).unwrap_or_default(), document);
            }
            Some(_) => {}
        }
    }
    if let Some(paging) = operation.paging
        && document.get(paging.position).is_some()
    {
        first_page(world, operation, paging.style, paging.position, document);
    }
}

/// The first step that goes through a list decides on what stands in it.
fn index_of_list(world: &World, operation: &Operation, path: &str) -> Option<usize> {
    world
        .plan
        .steps(operation.id)
        .iter()
        .position(|step| step.each.as_deref() == Some(path) && !matches!(step.verb, Verb::Add | Verb::Tell))
}

/// Which of the records: another one for each operation, so that one call does not spoil the next.
fn pick(world: &World, operation: &Operation, rows: &[&Row]) -> Option<usize> {
    let place = world.api.operations.iter().position(|erased| erased.meta.id == operation.id)?;
    place.checked_rem(rows.len())
}

/// Whether a record obeys what a step says whatever the request: literals, the caller, what is expected; and that it has
/// the times that the step asks for.
fn fits(world: &World, step: &Step, row: &Row) -> bool {
    let owner = world.keys.iter().next().map(|identity| identity.domain_id.as_str());
    let said = step.filter.iter().all(|(field, expr)| match expr.0.as_slice() {
        [Term::Literal(text)] => value_of(world, step.record, row, field).as_deref() == Some(text),
        terms if terms.contains(&Term::Caller) => value_of(world, step.record, row, field).as_deref() == owner,
        _ => true,
    });
    let has = |field: &str| value_of(world, step.record, row, field).is_some_and(|text| !text.is_empty());
    let timed = step.from.iter().chain(&step.until).all(|(field, _)| has(field));
    said && timed
        && step
            .expect
            .iter()
            .all(|(field, values)| value_of(world, step.record, row, field).is_some_and(|have| values.contains(&have)))
}

fn name_record(world: &World, operation: &'static Operation, step: &Step, row: Option<&Row>, document: &mut Json) {
    let Some(row) = row else { return };
    let value = |field: &str| value_of(world, step.record, row, field);
    for (field, expr) in &step.filter {
        put(world, operation, document, expr, value(field));
    }
    for (field, expr) in &step.from {
        put(world, operation, document, expr, value(field));
    }
    for (field, expr) in &step.until {
        put(world, operation, document, expr, value(field));
    }
}

/// Puts a record's value where the expression looks for it in the request.
fn put(world: &World, operation: &'static Operation, document: &mut Json, expr: &Expr, value: Option<String>) {
    let Some((path, value)) = expr.request_path().zip(value) else { return };
    let Some((_, field)) = doc::table(operation.request, path, world.site.bit) else { return };
    let now = doc::get(document, path);
    let json = match now {
        Some(Json::Array(_)) => Some(Json::Array(vec![item(world, field, &value)])),
        Some(_) => Maker::new(world).fit(field, &value),
        None => None,
    };
    if let Some(json) = json {
        doc::set(document, path, json);
    }
}

/// A text as an item of a list, as the list's items travel.
fn item(world: &World, field: &'static huaweicloud_runtime::meta::Field, value: &str) -> Json {
    use huaweicloud_runtime::meta::Kind;
    let at = field.at_site(world.site.bit);
    match at.kind {
        Kind::List(item) => crate::make::as_json(item, at.as_wire, value).unwrap_or_else(|| Json::from(value)),
        _ => Json::from(value),
    }
}

fn name_records(
    world: &World,
    operation: &'static Operation,
    step: &Step,
    path: &str,
    rows: &[&Row],
    document: &mut Json,
) {
    let wanted = doc::get(document, path).and_then(|json| json.as_array().map(<[Json]>::len)).unwrap_or(0);
    for (field, expr) in &step.filter {
        for (index, row) in rows.iter().enumerate().take(wanted) {
            let Some(value) = value_of(world, step.record, row, field) else { continue };
            match expr.0.first() {
                Some(Term::Item(None)) => doc::set(document, &format!("{path}[{index}]"), Json::from(value)),
                Some(Term::Item(Some(inner))) => {
                    doc::set(document, &format!("{path}[{index}].{inner}"), Json::from(value))
                }
                _ => {}
            }
        }
    }
    name_record(world, operation, step, rows.first().copied(), document);
}

fn first_page(world: &World, operation: &'static Operation, style: PagingStyle, position: &str, document: &mut Json) {
    let first = match style {
        PagingStyle::Offset => "0".to_owned(),
        PagingStyle::Page { first } => first.to_string(),
        PagingStyle::Marker => Window { from: 0, count: 1 }.next(2).unwrap_or_default(),
    };
    if let Some(json) = operation.request.field(position).and_then(|field| Maker::new(world).fit(field, &first)) {
        doc::set(document, position, json);
    }
}
