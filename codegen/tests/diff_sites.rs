//! What changes at some sites is told of these, and of all only what changes at all of them.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

#[path = "fixtures/diff/cases/mod.rs"]
mod cases;

use cases::{base, model, replaced};
use codegen::diff::{Change, compare};

const CREATE: &str = "orders/create_order.yaml";
const COUNT: &str = "  count: { type: integer, default: 5, by_site: { intl: { max: 7 } }, max: 9, doc: Count }";

/// The rows from one definition of a field to another: rule, sites, values, whom it affects.
fn told(old: &str, new: &str) -> Vec<String> {
    let with = |field: &str| model(replaced(base(), CREATE, COUNT, &format!("  count: {{ {field}, doc: Count }}")));
    let row = |change: &Change| {
        let sites = change.sites.join(",");
        format!("{} [{sites}] {} for {}", change.rule.id, change.values(), change.affected.words())
    };
    compare(&with(old), &with(new)).iter().map(row).collect()
}

const AT_CN: &str = "for customer, partner at cn";
const EVERYBODY: &str = "for everybody";

#[test]
fn a_limit_that_one_site_keeps_is_told_of_the_others() {
    let old = "type: integer, max: 9";
    let new = "type: integer, max: 20, by_site: { intl: { max: 9 } }";
    assert_eq!(told(old, new), [format!("request-max-loosened [cn] 9 → 20 {AT_CN}")]);
    assert_eq!(told(new, old), [format!("request-max-tightened [cn] 20 → 9 {AT_CN}")]);
    // which site had the value of its own before makes no difference
    let kept = "type: integer, max: 20, by_site: { intl: { max: 20 } }";
    assert_eq!(told("type: integer, max: 9, by_site: { intl: { max: 20 } }", kept), told(old, new));
}

#[test]
fn a_limit_that_changes_alike_everywhere_is_one_row_and_otherwise_one_for_each_way() {
    let of = |cn: u8, intl: u8| format!("type: integer, max: {cn}, by_site: {{ intl: {{ max: {intl} }} }}");
    assert_eq!(told(&of(9, 9), &of(8, 8)), [format!("request-max-tightened [] 9 → 8 {EVERYBODY}")]);
    assert_eq!(
        told(&of(9, 7), &of(8, 6)),
        [
            format!("request-max-tightened [cn] 9 → 8 {AT_CN}"),
            "request-max-tightened [intl] 7 → 6 for customer, partner at intl".to_owned(),
        ]
    );
}

#[test]
fn a_default_and_a_type_that_one_site_keeps_are_told_of_the_others() {
    let rows = told("type: integer, default: 5", "type: integer, default: 6, by_site: { intl: { default: 5 } }");
    assert_eq!(rows, [format!("request-default-changed [cn] 5 → 6 {AT_CN}")]);
    let rows = told("type: integer", "type: text, by_site: { intl: { type: integer } }");
    assert_eq!(rows, [format!("field-type-changed [cn] integer → text {AT_CN}")]);
    let rows = told("type: integer", "type: integer, by_site: { intl: { type: text } }");
    assert_eq!(rows.len(), 1, "{rows:#?}");
    assert!(rows[0].contains(" [intl] "), "{rows:#?}");
}
