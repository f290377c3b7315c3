//! Which of two types, bounds and rules across fields asks for more: what got tighter, what got looser, what is just
//! something else.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

#[path = "fixtures/diff/cases/mod.rs"]
mod cases;

use cases::{base, model};
use codegen::diff::compare;

const TYPES: &str = "types/common.yaml";
const CREATE: &str = "orders/create_order.yaml";

const LETTERS: &str = "Letters: { enum: text, doc: Letters, values: { A: a, B: b } }
More: { enum: text, doc: More letters, values: { A: a, B: b, C: c } }
Others: { enum: text, doc: Other letters, values: { A: a, D: d } }
Codes: { enum: integer, doc: Codes, values: { 1: { name: One, doc: a }, 2: { name: Two, doc: b } } }

Item:
";

/// The rules that one line falls under which stands first in a part of an operation, and becomes another.
fn rules(part: &str, old: &str, new: &str) -> Vec<String> {
    let with = |line: &str| {
        let mut files = base();
        for (path, text) in &mut files {
            match path.as_str() {
                TYPES => *text = text.replacen("Item:\n", LETTERS, 1),
                CREATE => *text = text.replacen(&format!("\n{part}:\n"), &format!("\n{part}:\n  {line}\n"), 1),
                _ => {}
            }
        }
        model(files)
    };
    let mut rules: Vec<String> =
        compare(&with(old), &with(new)).iter().map(|change| change.rule.id.to_owned()).collect();
    rules.sort();
    rules
}

fn of_types(part: &str, old: &str, new: &str) -> Vec<String> {
    let field = |ty: &str| format!("first: {{ type: {ty}, doc: First }}");
    rules(part, &field(old), &field(new))
}

fn of_rules(old: &str, new: &str) -> Vec<String> {
    rules("rules", &format!("- {old}"), &format!("- {new}"))
}

/// That something is the narrower, tighter one of two, wherever it stands: each way has its rule.
#[track_caller]
fn narrower(wide: &str, narrow: &str) {
    for (part, side) in [("body", "request"), ("response", "response")] {
        assert_eq!(of_types(part, wide, narrow), [format!("{side}-field-type-narrowed")], "{wide} → {narrow}");
        assert_eq!(of_types(part, narrow, wide), [format!("{side}-field-type-widened")], "{narrow} → {wide}");
    }
}

#[test]
fn a_type_of_fewer_values_is_the_narrower_one() {
    for (wide, narrow) in [
        ("any", "text"),
        ("text", "date"),
        ("text", "Letters"),
        ("More", "Letters"),
        ("decimal", "integer"),
        ("decimal", "Codes"),
        ("integer", "Codes"),
    ] {
        narrower(wide, narrow);
        narrower(&format!("list<{wide}>"), &format!("list<{narrow}>"));
        narrower(&format!("csv<{wide}>"), &format!("csv<{narrow}>"));
        narrower(&format!("map<{wide}>"), &format!("map<{narrow}>"));
    }
}

#[test]
fn types_of_other_values_are_neither() {
    for (one, other) in [
        ("text", "integer"),
        ("Letters", "Others"),
        ("Codes", "Letters"),
        ("list<text>", "text"),
        ("list<text>", "csv<date>"),
        ("list<text>", "map<text>"),
    ] {
        for (old, new) in [(one, other), (other, one)] {
            for part in ["body", "response"] {
                assert_eq!(of_types(part, old, new), ["field-type-changed"], "{old} → {new}");
            }
        }
    }
}

#[test]
fn an_enum_is_compared_by_the_values_that_the_field_may_have() {
    let of = |old: &str, new: &str| {
        let field = |ty: &str| format!("first: {{ type: {ty}, doc: First }}");
        rules("body", &field(old), &field(new))
    };
    // of the larger enum the same two are left
    let told = of("Letters", "More, only: [A, B]");
    assert!(told.contains(&"field-rust-type-changed".to_owned()), "{told:?}");
    assert!(!told.iter().any(|rule| rule.starts_with("request-field-type")), "{told:?}");
    // numbers that travel as texts are texts, and the form is part of the type
    assert_eq!(of("text", "Codes, wire: text"), ["request-field-type-narrowed"]);
    assert_eq!(of("integer", "Codes, wire: text"), ["field-type-changed"]);
}

#[test]
fn a_list_in_another_form_and_a_type_that_is_another_in_rust_alone_are_told_so() {
    for part in ["body", "response"] {
        assert_eq!(of_types(part, "list<text>", "csv<text>"), ["field-list-form-changed"]);
        assert_eq!(of_types(part, "csv<text>", "list<text>"), ["field-list-form-changed"]);
        assert_eq!(of_types(part, "text", "secret"), ["field-became-sensitive", "field-rust-type-changed"]);
    }
}

/// That the second of two rules asks for more.
#[track_caller]
fn tighter(loose: &str, tight: &str) {
    assert_eq!(of_rules(loose, tight), ["request-rule-tightened"], "{loose} → {tight}");
    assert_eq!(of_rules(tight, loose), ["request-rule-loosened"], "{tight} → {loose}");
}

#[test]
fn a_rule_that_holds_more_often_or_leaves_less_is_the_tighter_one() {
    tighter("before: { since: until, at_most: 3 years }", "before: { since: until, at_most: 2 years }");
    tighter("before: { since: until }", "before: { since: until, at_most: 2 years }");
    tighter("at_most_one: [far, extra]", "at_most_one: [far, extra, blank]");
    tighter("at_least_one: [far, extra, blank]", "at_least_one: [far, extra]");
    tighter("distinct: items", "distinct: items.sku");
    tighter("differs: { reason: name }", "differs: { reason: name, reversed: true }");
    for then in ["required: true", "forbidden: true", "max_length: 3"] {
        let when = |values: &str| format!("when: {{ sorting: [{values}] }}\n    then: {{ far: {{ {then} }} }}");
        tighter(&when("UP"), &when("UP, DOWN"));
    }
}

#[test]
fn rules_of_other_fields_or_conditions_are_neither() {
    let when = |condition: &str| format!("when: {{ {condition} }}\n    then: {{ far: {{ required: true }} }}");
    for (one, other) in [
        ("at_most_one: [far, extra]".to_owned(), "at_most_one: [far, blank]".to_owned()),
        ("distinct: items.sku".to_owned(), "distinct: items.amount".to_owned()),
        ("needs: { far: extra }".to_owned(), "needs: { far: blank }".to_owned()),
        ("together: [far, extra]".to_owned(), "together: [far, blank]".to_owned()),
        (when("sorting: [UP]"), when("name: [UP]")),
        (when("sorting: [UP]"), when("sorting: [UP], name: [x]")),
        (when("sorting: [UP]"), when("sorting: [DOWN]")),
    ] {
        assert_eq!(of_rules(&one, &other), ["request-rule-changed"], "{one} → {other}");
        assert_eq!(of_rules(&other, &one), ["request-rule-changed"], "{other} → {one}");
    }
    let turned = of_rules("before: { since: until }", "before: { until: since }");
    assert_eq!(turned, ["request-rule-added", "request-rule-removed"]);
}

#[test]
fn bounds_are_compared_as_numbers_days_and_spans() {
    let of = |old: &str, new: &str| {
        rules("body", &format!("first: {{ {old}, doc: First }}"), &format!("first: {{ {new}, doc: First }}"))
    };
    for (tight, loose, rule) in [
        ("type: integer, max: 9", "type: integer, max: 10", "max"),
        ("type: integer, min: 10", "type: integer, min: 9", "min"),
        ("type: decimal, above: 10", "type: decimal, above: 2.5", "above"),
        ("type: decimal, above: 2", "type: decimal, min: 2", "above"),
        ("type: decimal, min: 3", "type: decimal, above: 2", "above"),
        ("type: date, min: 2024-02-01", "type: date, min: 2024-01-31", "min"),
        ("type: date, max_age: 11 months", "type: date, max_age: 1 year", "max-age"),
        ("type: text, max_length: 9", "type: text, max_length: 10", "max-length"),
    ] {
        assert_eq!(of(loose, tight), [format!("request-{rule}-tightened")], "{loose} → {tight}");
        assert_eq!(of(tight, loose), [format!("request-{rule}-loosened")], "{tight} → {loose}");
    }
}

#[test]
fn a_bound_that_is_only_written_otherwise_is_the_same() {
    let of = |old: &str, new: &str| {
        let field = |max: &str| format!("first: {{ type: decimal, max: {max}, doc: First }}");
        rules("body", &field(old), &field(new))
    };
    assert_eq!(of("9.5", "9.50"), [""; 0]);
    assert_eq!(of("9", "9.0"), [""; 0]);
    assert_eq!(of("9.5", "9.51"), ["request-max-loosened"]);
}
