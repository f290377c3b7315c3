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
        if !picks(step) {
            continue;
        }
        let rows: Vec<&Row> = store.rows(step.record).filter(|row| fits(world, step, row)).collect();
        let Some(first) = pick(world, operation, step.record, &rows) else { continue };
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

/// Whether the step is about records that a request names.
fn picks(step: &Step) -> bool {
    !matches!(step.verb, Verb::Add | Verb::Tell) && (!step.filter.is_empty() || !step.from.is_empty())
}

/// Which of the records: another one for each operation on records of that kind, so that one call does not spoil the
/// next, and not the first while there are enough: values that no step aims at name that one. Operations that pick none are not counted: a new one
/// of those changes no other's request.
fn pick(world: &World, operation: &Operation, record: usize, rows: &[&Row]) -> Option<usize> {
    let touches = |id: &&str| world.plan.steps(id).iter().any(|step| step.record == record && picks(step));
    let mut ids = world.api.operations.iter().map(|erased| erased.meta.id).filter(touches);
    (ids.position(|id| id == operation.id)? + 1).checked_rem(rows.len())
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

#[cfg(test)]
mod tests {
    use huaweicloud_runtime::meta::{Field, Kind, Limit, Object, Paging};

    use super::*;
    use crate::testing::{json, operation, planned};

    static ITEM: Object = Object::plain("Item", &[Field::body("id", Kind::Text)]);
    static REQUEST: Object = Object::plain(
        "Asking",
        &[
            Field::body("id", Kind::Text),
            Field::body("name", Kind::Text),
            Field::body("ids", Kind::List(&Kind::Text)),
            Field::body("items", Kind::List(&Kind::Object(&ITEM))),
            Field::body("numbers", Kind::List(&Kind::Integer)),
            Field::body("offset", Kind::Integer).limits(&[Limit::Min("0")]),
            Field::body("marker", Kind::Text),
        ],
    );

    fn asking(paging: Option<Paging>) -> &'static Operation {
        Box::leak(Box::new(Operation { request: &REQUEST, paging, ..*operation("CreatePostal") }))
    }

    /// A request after its steps named records: things with the keys `c0` to `c5`, `a` and `b` in turn.
    fn aimed(steps: &str, request: &str) -> String {
        let world = planned(&format!(
            r#""records": {{"thing": {{"shape": "ListSubCustomers.customer_infos", "key": "customer_id", "rows": "6",
                "start": {{"customer_id": "c{{n}}", "account_name": ["a", "b"], "label": "x_{{n}}", "size": "7",
                    "owner": ["$accounts.customer", "$accounts.partner", "other"], "ended": ["$none", "2031"]}}}}}},
            "operations": {{"CreatePostal": [{steps}]}}"#
        ));
        let mut document = json(request);
        at_records(&world, asking(None), &mut document);
        document.to_string()
    }

    /// Of records that fit, the one that the only operation on them takes: the first is left to values that no step aims at.
    fn picked<'k>(keys: &[&'k str]) -> &'k str {
        keys[1 % keys.len()]
    }

    #[test]
    fn a_request_names_a_record_that_its_step_takes() {
        let all = ["c0", "c1", "c2", "c3", "c4", "c5"];
        let any = aimed(r#"{"change": "thing", "where": {"customer_id": "$request.id"}}"#, r#"{"id": "x"}"#);
        assert_eq!(any, format!(r#"{{"id":"{}"}}"#, picked(&all)));
        let with = |more: &str| {
            let step = format!(r#"{{"change": "thing", "where": {{"customer_id": "$request.id"{more}}}}}"#);
            aimed(&step, r#"{"id": "x"}"#)
        };
        let named = |keys: &[&str]| format!(r#"{{"id":"{}"}}"#, picked(keys));
        assert_eq!(with(r#", "account_name": "b""#), named(&["c1", "c3", "c5"]));
        assert_eq!(with(r#", "owner": "$caller""#), named(&["c0", "c3"]));
        assert_eq!(with(r#", "owner": "nobody""#), r#"{"id":"x"}"#, "there is none");
        let expecting =
            r#"{"change": "thing", "where": {"customer_id": "$request.id"}, "expect": {"label": ["x_4", "x_9"]}}"#;
        assert_eq!(aimed(expecting, r#"{"id": "x"}"#), r#"{"id":"c4"}"#);
        let timed = r#"{"list": "thing", "where": {"customer_id": "$request.id"}, "from": {"ended": "$request.name"}}"#;
        let picked = picked(&["c1", "c3", "c5"]);
        assert_eq!(aimed(timed, r#"{"id": "x", "name": "y"}"#), format!(r#"{{"id":"{picked}","name":"2031"}}"#));
    }

    #[test]
    fn only_what_the_request_has_is_named_and_lists_have_items_that_travel_as_theirs_do() {
        let step = r#"{"list": "thing", "where": {"customer_id": "$request.ids", "account_name": "$request.name",
            "size": "$request.numbers", "label": "x_2"}}"#;
        let found = aimed(step, r#"{"ids": ["x", "y"], "numbers": [1]}"#);
        assert_eq!(found, r#"{"ids":["c2"],"numbers":[7]}"#);
        let until = r#"{"list": "thing", "where": {"label": "x_3"}, "until": {"customer_id": "$request.id"}}"#;
        assert_eq!(aimed(until, r#"{"id": "x"}"#), r#"{"id":"c3"}"#);
        let ranged = r#"{"list": "thing", "from": {"customer_id": "$request.id"}}"#;
        let all = ["c0", "c1", "c2", "c3", "c4", "c5"];
        assert_eq!(aimed(ranged, r#"{"id": "x"}"#), format!(r#"{{"id":"{}"}}"#, picked(&all)), "without a condition");
        for unaimed in [r#"{"list": "thing"}"#, r#"{"add": "thing", "where": {"customer_id": "$request.id"}}"#] {
            assert_eq!(aimed(unaimed, r#"{"id": "x"}"#), r#"{"id":"x"}"#, "{unaimed}");
        }
    }

    #[test]
    fn each_item_of_a_list_names_a_record_of_its_own() {
        let step = |verb: &str| {
            format!(r#"{{"{verb}": "thing", "each": "ids", "where": {{"customer_id": "$item", "account_name": "a"}}}}"#)
        };
        let ids = |keys: &[&str]| format!(r#"{{"ids":["{}"]}}"#, keys.join(r#"",""#));
        let from = ["c0", "c2", "c4"].iter().position(|key| *key == picked(&["c0", "c2", "c4"])).unwrap();
        let wanted = [["c0", "c2"].as_slice(), &["c2", "c4"], &["c4", "y"]][from];
        assert_eq!(aimed(&step("change"), r#"{"ids": ["x", "y"]}"#), ids(wanted));
        assert_eq!(aimed(&step("add"), r#"{"ids": ["x", "y"]}"#), ids(&["x", "y"]));
        let objects = r#"{"change": "thing", "each": "items", "where": {"customer_id": "$item.id", "label": "x_5"}}"#;
        assert_eq!(aimed(objects, r#"{"items": [{"id": "x"}]}"#), r#"{"items":[{"id":"c5"}]}"#);
        let twice = r#"{"add": "thing", "each": "ids"},
            {"change": "thing", "each": "ids", "where": {"customer_id": "$item", "label": "x_1"}},
            {"change": "thing", "each": "ids", "where": {"customer_id": "$item", "label": "x_2"}}"#;
        assert_eq!(aimed(twice, r#"{"ids": ["x"]}"#), ids(&["c1"]), "the first step decides");
    }

    #[test]
    fn a_request_for_pages_asks_for_the_first() {
        let world = planned(r#""records": {}"#);
        let first = |style, position, request: &str| {
            let paging = Paging { style, position, limit: "limit", items: None, total: None, next: None };
            let mut document = json(request);
            at_records(&world, asking(Some(paging)), &mut document);
            document.to_string()
        };
        assert_eq!(first(PagingStyle::Offset, "offset", r#"{"offset": 5}"#), r#"{"offset":0}"#);
        assert_eq!(first(PagingStyle::Page { first: 1 }, "offset", r#"{"offset": 5}"#), r#"{"offset":1}"#);
        assert_eq!(first(PagingStyle::Marker, "marker", r#"{"marker": "x"}"#), r#"{"marker":"next-1"}"#);
        assert_eq!(first(PagingStyle::Offset, "offset", "{}"), "{}");
    }
}
