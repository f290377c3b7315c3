//! What steps do to the records.

use std::sync::Arc;

use jiff::Timestamp;

use super::*;
use crate::testing::{json, operation, planned};

/// Things with the keys `c0` to `c5`, of two names in turn, with a label and an amount each.
const THINGS: &str = r#"{"thing": {"shape": "ListSubCustomers.customer_infos", "key": "customer_id", "rows": "6",
        "start": {"customer_id": "c{n}", "account_name": ["a", "b"], "label": "x_{n}", "balance": "10.50"}}}"#;

/// A world of things in which these are the steps of an operation.
fn steps(steps: &str) -> Arc<World> {
    planned(&format!(r#""records": {THINGS}, "operations": {{"ListSubCustomers": [{steps}]}}"#))
}

type Ran<'w> = Result<(Outcome<'w>, Vec<Change>), Refused>;

fn call<'w>(world: &'w World, store: &Store, request: &str) -> Ran<'w> {
    let document = json(request);
    let mut env = Env::new(&document, Timestamp::UNIX_EPOCH, Some("me"), "me");
    run(world, store, operation("ListSubCustomers"), &mut env)
}

/// Keys of the things that a list shows, and how many it says there are.
fn listed(step: &str, request: &str) -> (Vec<String>, usize) {
    let world = steps(step);
    let (mut outcome, changes) = call(&world, &world.store(), request).unwrap();
    assert!(changes.is_empty(), "a list changes nothing");
    let list = outcome.lists.remove("customer_infos").unwrap();
    (list.rows.into_iter().map(|row| row.key).collect(), list.total)
}

/// What is refused, or the things that are other afterwards: key and fields, `gone` where there is none any more.
fn changed(step: &str, request: &str) -> Result<Vec<String>, String> {
    let world = steps(step);
    let (_, changes) = call(&world, &world.store(), request).map_err(|refused| refused.0)?;
    let text = |change: Change| match change.row {
        None => format!("{} gone", change.n),
        Some(row) => {
            let fields = row.fields.iter().map(|(name, value)| format!(" {name}={value}"));
            format!("{} {}{}", change.n, row.key, fields.collect::<String>())
        }
    };
    Ok(changes.into_iter().map(text).collect())
}

fn all() -> Vec<String> {
    (0..6).map(|n| format!("c{n}")).collect()
}

#[test]
fn a_list_has_the_records_that_every_condition_of_the_request_holds_for() {
    let by_name = r#"{"list": "thing", "where": {"account_name": "$request.name", "label": "$request.label"}}"#;
    assert_eq!(listed(by_name, "{}"), (all(), 6));
    assert_eq!(listed(by_name, r#"{"name": "", "label": []}"#), (all(), 6), "what is blank is no condition");
    assert_eq!(listed(by_name, r#"{"name": "b"}"#).0, ["c1", "c3", "c5"]);
    assert_eq!(listed(by_name, r#"{"name": "b", "label": ["x_2", "x_3", "x_5"]}"#).0, ["c3", "c5"]);
    assert_eq!(listed(by_name, r#"{"name": "c"}"#), (Vec::new(), 0));
    let by_key = r#"{"list": "thing", "where": {"customer_id": "$request.ids", "account_name": "$request.name"}}"#;
    assert_eq!(listed(by_key, r#"{"ids": ["c4", "c2"]}"#).0, ["c2", "c4"]);
    assert_eq!(listed(by_key, r#"{"ids": "c4"}"#), (vec!["c4".to_owned()], 1));
    assert_eq!(listed(by_key, r#"{"ids": "c4", "name": "b"}"#).1, 0);
}

#[test]
fn a_list_may_begin_and_end_at_values() {
    let ranged = r#"{"list": "thing", "from": {"label": "$request.from"}, "until": {"label": "$request.until"}}"#;
    assert_eq!(listed(ranged, r#"{"from": "x_2"}"#).0, ["c2", "c3", "c4", "c5"]);
    assert_eq!(listed(ranged, r#"{"until": "x_2"}"#).0, ["c0", "c1", "c2"]);
    assert_eq!(listed(ranged, r#"{"from": "x_2", "until": "x_3"}"#).0, ["c2", "c3"]);
    assert_eq!(listed(ranged, r#"{"until": "x"}"#).0, all(), "a day ends with its last second");
    assert_eq!(listed(ranged, r#"{"until": "w"}"#).1, 0);
}

#[test]
fn a_page_shows_its_part_and_says_how_many_there_are() {
    let list = r#"{"list": "thing", "total": "count", "where": {"account_name": "$request.name"}}"#;
    assert_eq!(listed(list, r#"{"offset": 2, "limit": 3}"#), (all()[2..5].to_vec(), 6));
    assert_eq!(listed(list, r#"{"offset": 2, "limit": 3, "name": "a"}"#), (vec!["c4".to_owned()], 3));
    let world = steps(list);
    let (outcome, _) = call(&world, &world.store(), r#"{"limit": 1}"#).unwrap();
    assert_eq!(outcome.values.get("count"), Some(&Json::from(6)));
}

#[test]
fn what_a_step_must_find_is_named_by_the_request_or_it_is_missing() {
    let change = r#"{"change": "thing", "where": {"account_name": "b", "customer_id": "$request.id"},
            "set": {"label": "new"}, "missing": "NONE"}"#;
    assert_eq!(changed(change, r#"{"id": "c3"}"#).unwrap(), ["3 c3 label=new"]);
    for missing in [r#"{"id": "c2"}"#, r#"{"id": "c9"}"#, r#"{"id": ""}"#, "{}"] {
        assert_eq!(changed(change, missing).unwrap_err(), "NONE", "{missing}");
    }
    let quiet = r#"{"change": "thing", "where": {"customer_id": "$request.id"}, "set": {"label": "new"}}"#;
    assert_eq!(changed(quiet, "{}").unwrap(), [""; 0], "nothing is to be said of it");
    let unnamed = r#"{"change": "thing", "set": {"label": "new"}, "missing": "NONE"}"#;
    assert_eq!(changed(unnamed, "{}").unwrap_err(), "NONE");
    let first = r#"{"change": "thing", "where": {"account_name": "$request.name|b"}, "set": {"label": "new"}}"#;
    assert_eq!(changed(first, "{}").unwrap(), ["1 c1 label=new"], "the first that fits, and no other");
}

#[test]
fn a_record_is_changed_only_when_it_is_as_expected() {
    let change = r#"{"change": "thing", "where": {"customer_id": "$request.id"}, "expect": {"account_name": ["b", "c"]},
            "refuse": "NO", "set": {"label": "$request.label"}}"#;
    assert_eq!(changed(change, r#"{"id": "c1", "label": "new"}"#).unwrap(), ["1 c1 label=new"]);
    assert_eq!(changed(change, r#"{"id": "c0", "label": "new"}"#).unwrap_err(), "NO");
    assert_eq!(changed(change, r#"{"id": "c1"}"#).unwrap(), ["1 c1"], "what nobody gives stays as it was");
}

#[test]
fn what_is_unique_is_refused_a_second_time() {
    let add = r#"{"add": "thing", "set": {"customer_id": "$request.id", "label": "$request.label"},
            "unique": {"label": "TAKEN"}}"#;
    assert_eq!(changed(add, r#"{"id": "k", "label": "new"}"#).unwrap(), ["6 k label=new"]);
    assert_eq!(changed(add, r#"{"id": "k", "label": "x_4"}"#).unwrap_err(), "TAKEN");
    let change = r#"{"change": "thing", "where": {"customer_id": "c4"}, "set": {"label": "$request.label"},
            "unique": {"label": "TAKEN"}}"#;
    assert_eq!(changed(change, r#"{"label": "x_4"}"#).unwrap(), ["4 c4 label=x_4"], "it has that itself");
    assert_eq!(changed(change, r#"{"label": "x_3"}"#).unwrap_err(), "TAKEN");
}

#[test]
fn amounts_are_added_and_taken_away_exactly_and_never_fall_below_zero() {
    let with = |what: &str| {
        format!(
            r#"{{"change": "thing", "where": {{"customer_id": "c0"}}, "{what}": {{"balance": "$request.amount"}},
                    "short": "SHORT"}}"#
        )
    };
    let balance = |what: &str, amount: &str| changed(&with(what), &format!(r#"{{"amount": {amount}}}"#));
    assert_eq!(balance("plus", "0.10").unwrap(), ["0 c0 balance=10.60"]);
    assert_eq!(balance("minus", "0.10").unwrap(), ["0 c0 balance=10.40"]);
    assert_eq!(balance("minus", "10.50").unwrap(), ["0 c0 balance=0.00"]);
    assert_eq!(balance("minus", "10.51").unwrap_err(), "SHORT");
    assert_eq!(balance("plus", "\"nothing\"").unwrap(), ["0 c0 balance=10.50"]);
}

#[test]
fn a_record_is_put_when_there_is_none_and_removed_when_there_is() {
    let put = r#"{"put": "thing", "where": {"customer_id": "$request.id"}, "set": {"label": "new"}}"#;
    assert_eq!(changed(put, r#"{"id": "c2"}"#).unwrap(), ["2 c2 label=new"]);
    assert_eq!(changed(put, r#"{"id": "k"}"#).unwrap(), ["6 k label=new"]);
    let remove = r#"{"remove": "thing", "where": {"customer_id": "$request.id"}, "missing": "NONE"}"#;
    assert_eq!(changed(remove, r#"{"id": "c2"}"#).unwrap(), ["2 gone"]);
    assert_eq!(changed(remove, r#"{"id": "k"}"#).unwrap_err(), "NONE");
    let show = r#"{"show": "thing", "where": {"customer_id": "$request.id"}}"#;
    assert_eq!(changed(show, r#"{"id": "c2"}"#).unwrap(), [""; 0]);
}

#[test]
fn a_step_is_taken_when_its_conditions_hold_and_for_each_item_of_a_list() {
    let when = r#"{"change": "thing", "when": {"$request.mode": ["on", "auto"]}, "where": {"customer_id": "c0"},
            "set": {"label": "new"}}"#;
    assert_eq!(changed(when, r#"{"mode": "auto"}"#).unwrap(), ["0 c0 label=new"]);
    assert_eq!(changed(when, r#"{"mode": "off"}"#).unwrap(), [""; 0]);
    assert_eq!(changed(when, "{}").unwrap(), [""; 0]);
    let each = r#"{"change": "thing", "each": "ids", "where": {"customer_id": "$item"}, "set": {"label": "$item"},
            "missing": "NONE"}"#;
    assert_eq!(changed(each, r#"{"ids": ["c3", "c1"]}"#).unwrap(), ["1 c1 label=c1", "3 c3 label=c3"]);
    assert_eq!(changed(each, r#"{"ids": "c3,,c1"}"#).unwrap().len(), 2, "a text of several");
    assert_eq!(changed(each, r#"{"ids": ["c3", "k"]}"#).unwrap_err(), "NONE", "all of them or none");
    assert_eq!(changed(each, "{}").unwrap(), [""; 0]);
    let behind = r#"{"change": "thing", "each": "ids", "where": {"customer_id": "$item"}, "set": {"label": "new"}},
            {"add": "thing", "set": {"customer_id": "$item|k"}}"#;
    assert_eq!(changed(behind, r#"{"ids": ["c3"]}"#).unwrap(), ["3 c3 label=new", "6 k"], "an item has its step");
}

#[test]
fn the_answer_is_told_of_the_records_of_a_step() {
    let world = steps(
        r#"{"show": "thing", "as": "it", "each": "ids", "where": {"customer_id": "$item"}, "at": "shown",
                "names": {"name": "account_name"}, "answer": {"last": "$it.label"}, "tally": {"sum": "$it.balance"},
                "append": {"keys": "$it", "objects": {"key": "$it.customer_id", "none": "$request.none"}}}"#,
    );
    let (outcome, _) = call(&world, &world.store(), r#"{"ids": ["c1", "c4"]}"#).unwrap();
    assert_eq!(outcome.values.get("last"), Some(&Json::from("x_4")));
    assert_eq!(outcome.values.get("sum"), Some(&Json::from("21.00")));
    let shown = outcome.objects.get("shown").unwrap();
    assert_eq!((shown.row.key.as_str(), shown.names.get("name").map(String::as_str)), ("c4", Some("account_name")));
    let one = |key: &str| -> Vec<String> {
        outcome.appended.get(key).unwrap().iter().map(|item| format!("{item:?}")).collect()
    };
    assert_eq!(one("keys"), [r#"One("c1")"#, r#"One("c4")"#]);
    assert_eq!(one("objects"), [r#"Object([("key", "c1")])"#, r#"Object([("key", "c4")])"#]);
    let (outcome, _) = call(&world, &world.store(), "{}").unwrap();
    assert_eq!(outcome.appended.get("keys").map(Vec::len), Some(0), "a list of none is told, too");
}

#[test]
fn a_step_that_only_tells_needs_no_record() {
    let world = steps(r#"{"tell": "ids", "append": {"keys": "$item"}, "answer": {"last": "$item"}}"#);
    let (outcome, changes) = call(&world, &world.store(), r#"{"ids": ["k", "l"]}"#).unwrap();
    assert!(changes.is_empty());
    assert_eq!(outcome.appended.get("keys").map(Vec::len), Some(2));
    assert_eq!(outcome.values.get("last"), Some(&Json::from("l")));
}

#[test]
fn a_condition_of_the_callers_account_holds_for_everything_when_others_call() {
    let world = steps(
        r#"{"change": "thing", "where": {"label": "$caller", "customer_id": "$request.id"}, "set": {"label": "new"},
                "missing": "NONE"}"#,
    );
    let document = json(r#"{"id": "c2"}"#);
    let as_caller = |caller| {
        let mut env = Env::new(&document, Timestamp::UNIX_EPOCH, caller, "me");
        run(&world, &world.store(), operation("ListSubCustomers"), &mut env).map(|(_, changes)| changes.len())
    };
    assert_eq!(as_caller(None).unwrap(), 1);
    assert_eq!(as_caller(Some("x_2")).unwrap(), 1);
    assert_eq!(as_caller(Some("x_3")).unwrap_err(), Refused("NONE".into()));
}
