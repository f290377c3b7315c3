//! Rules across fields: each fires and passes.

#![allow(clippy::unwrap_used)]

mod fixture;

use fixture::{CN, INTL, json};
use huaweicloud_runtime::meta::*;
use huaweicloud_runtime::validate::validate;

static PAIR: Object = Object {
    name: "Pair",
    fields: &[Field::body("id", Kind::Text), Field::body("n", Kind::Integer)],
    rules: &[Rule { sites: Sites::ALL, callers: 0, warn: false, check: Check::Together(&["id", "n"]), doc: "" }],
};

static FIELDS: &[Field] = &[
    Field::body("a", Kind::Text),
    Field::body("b", Kind::Text).on_empty(Blank::Ignored),
    Field::body("c", Kind::Integer).default("1"),
    Field::body("begin", Kind::Timestamp),
    Field::body("end", Kind::Timestamp),
    Field::body("day", Kind::Date),
    Field::body("until", Kind::Date),
    Field::body("month", Kind::Month),
    Field::body("list", Kind::List(&Kind::Text)),
    Field::body("pairs", Kind::List(&Kind::Object(&PAIR))),
    Field::body("low", Kind::Decimal),
    Field::body("high", Kind::Decimal),
    Field::body("csv", Kind::Csv(&Kind::Text)),
    Field::body("there", Kind::Text).at(INTL),
    Field::body("flag", Kind::Boolean),
];

#[track_caller]
fn check(check: Check, good: &[&str], bad: &[(&str, &str)]) {
    let table = table(Sites::ALL, check);
    for document in good {
        assert_eq!(broken(&table, document, None), [] as [&str; 0], "{document} is good");
    }
    for (document, rule) in bad {
        assert_eq!(broken(&table, document, None), [*rule], "{document} is bad");
    }
}

fn table(sites: Sites, check: Check) -> Object {
    Object {
        name: "Table",
        fields: FIELDS,
        rules: Box::leak(Box::new([Rule { sites, callers: 0, warn: false, check, doc: "" }])),
    }
}

fn broken(table: &Object, document: &str, site: Option<Sites>) -> Vec<String> {
    let violations = validate(table, &json(document), site);
    violations.iter().map(|violation| format!("{}: {}", violation.path, violation.rule)).collect()
}

#[test]
fn the_first_time_is_not_after_the_second() {
    check(
        Check::Before { first: "begin", then: "end", at_most: None },
        &[
            "{}",
            r#"{"begin":"2024-01-01T00:00:00Z"}"#,
            r#"{"begin":"2024-01-01T00:00:00Z","end":"2024-01-01T00:00:00Z"}"#,
        ],
        &[
            (r#"{"begin":"2024-01-01T00:00:01Z","end":"2024-01-01T00:00:00Z"}"#, "begin: before"),
            (r#"{"begin":"2024-01-01T00:00:01Z","end":"never"}"#, "end: format"),
        ],
    );
}

#[test]
fn a_span_is_counted_in_the_calendar() {
    let spans = |at_most| Check::Before { first: "day", then: "until", at_most: Some(at_most) };
    check(
        spans(CalendarSpan::Years(1)),
        &[r#"{"day":"2024-02-29","until":"2025-02-28"}"#, r#"{"day":"2023-03-01","until":"2024-03-01"}"#],
        &[(r#"{"day":"2024-02-29","until":"2025-03-01"}"#, "until: at_most")],
    );
    check(
        spans(CalendarSpan::Months(1)),
        &[r#"{"day":"2024-01-31","until":"2024-02-29"}"#],
        &[(r#"{"day":"2024-01-31","until":"2024-03-01"}"#, "until: at_most")],
    );
    check(
        spans(CalendarSpan::Days(7)),
        &[r#"{"day":"2024-02-25","until":"2024-03-03"}"#, r#"{"day":"9999-12-30","until":"9999-12-31"}"#],
        &[(r#"{"day":"2024-02-25","until":"2024-03-04"}"#, "until: at_most")],
    );
}

#[test]
fn before_compares_amounts_and_times_of_other_exactness() {
    let amounts = Check::Before { first: "low", then: "high", at_most: None };
    check(amounts, &[r#"{"low":0.10,"high":0.1}"#], &[(r#"{"low":0.11,"high":0.1}"#, "low: before")]);
    let mixed = Check::Before { first: "day", then: "month", at_most: None };
    check(
        mixed,
        &[r#"{"day":"2024-05-31","month":"2024-05"}"#],
        &[(r#"{"day":"2024-06-01","month":"2024-05"}"#, "day: before")],
    );
}

#[test]
fn fields_come_together_or_one_of_them_or_one_with_another() {
    check(
        Check::Together(&["a", "b"]),
        &["{}", r#"{"a":"1","b":"2"}"#],
        &[
            (r#"{"a":"1"}"#, "b: together"),
            (r#"{"b":"1"}"#, "a: together"),
            (r#"{"a":"1","b":""}"#, "b: together"),
            (r#"{"a":"1","b":null}"#, "b: together"),
        ],
    );
    check(
        Check::AtLeastOne(&["a", "b"]),
        &[r#"{"a":"1"}"#, r#"{"a":"1","b":"2"}"#],
        &[("{}", "a: at_least_one"), (r#"{"b":""}"#, "a: at_least_one")],
    );
    check(
        Check::AtMostOne(&["a", "b"]),
        &["{}", r#"{"a":"1"}"#, r#"{"a":"1","b":""}"#],
        &[(r#"{"a":"1","b":"2"}"#, "b: at_most_one")],
    );
    check(
        Check::ExactlyOne(&["a", "b"]),
        &[r#"{"b":"1"}"#],
        &[("{}", "a: exactly_one"), (r#"{"a":"1","b":"2"}"#, "b: exactly_one")],
    );
    check(
        Check::Needs { field: "a", with: "b" },
        &["{}", r#"{"b":"1"}"#, r#"{"a":"1","b":"2"}"#],
        &[(r#"{"a":"1"}"#, "a: needs")],
    );
}

#[test]
fn days_lie_in_months() {
    check(
        Check::InMonth { day: "day", month: "month" },
        &["{}", r#"{"day":"2024-02-29","month":"2024-02"}"#, r#"{"day":"2024-02-29"}"#],
        &[(r#"{"day":"2024-03-01","month":"2024-02"}"#, "day: in_month")],
    );
    check(
        Check::SameMonth { first: "begin", then: "end" },
        &[r#"{"begin":"2024-02-01T00:00:00Z","end":"2024-02-29T23:59:59Z"}"#],
        &[
            (r#"{"begin":"2024-02-01T00:00:00Z","end":"2024-03-01T00:00:00Z"}"#, "begin: same_month"),
            (r#"{"begin":"2023-02-01T00:00:00Z","end":"2024-02-01T00:00:00Z"}"#, "begin: same_month"),
        ],
    );
}

#[test]
fn items_differ() {
    check(
        Check::Distinct { list: "list", field: None },
        &["{}", r#"{"list":["a","b"]}"#],
        &[(r#"{"list":["a","b","a"]}"#, "list[2]: distinct")],
    );
    check(
        Check::Distinct { list: "csv", field: None },
        &[r#"{"csv":"a,b"}"#],
        &[(r#"{"csv":"a,a"}"#, "csv[1]: distinct")],
    );
    check(
        Check::Distinct { list: "pairs", field: Some("id") },
        &[r#"{"pairs":[{"id":"a","n":1},{"id":"b","n":1},{},{}]}"#],
        &[(r#"{"pairs":[{"id":"a","n":1},{"id":"a","n":2}]}"#, "pairs[1].id: distinct")],
    );
}

#[test]
fn at_most_so_many_items_are_of_a_kind() {
    const ID_IS_A_OR_B: &[Term] = &[Term { field: "id", values: &["a", "b"], negated: false }];
    check(
        Check::MaxContains { count: 1, list: "pairs", items: ID_IS_A_OR_B },
        &["{}", r#"{"pairs":[{"id":"a","n":1},{"id":"c","n":1},{"id":"c","n":1},{}]}"#],
        &[(r#"{"pairs":[{"id":"a","n":1},{"id":"c","n":1},{"id":"b","n":2}]}"#, "pairs[2]: max_contains")],
    );
    const BOTH: &[Term] =
        &[Term { field: "id", values: &["a"], negated: false }, Term { field: "n", values: &["1"], negated: false }];
    check(
        Check::MaxContains { count: 2, list: "pairs", items: BOTH },
        &[r#"{"pairs":[{"id":"a","n":1},{"id":"a","n":2},{"id":"a","n":1}]}"#],
        &[(r#"{"pairs":[{"id":"a","n":1},{"id":"a","n":1},{"id":"a","n":1}]}"#, "pairs[2]: max_contains")],
    );
}

#[test]
fn rules_hold_inside_objects_of_lists() {
    let table = table(Sites::ALL, Check::AtMostOne(&[]));
    assert_eq!(broken(&table, r#"{"pairs":[{"id":"a","n":1},{"id":"b"}]}"#, None), ["pairs[1].n: together"]);
}

#[test]
fn conditions_demand_forbid_and_narrow() {
    const A_IS_X: &[Term] = &[Term { field: "a", values: &["X", "Y"], negated: false }];
    let when = |demand| Check::When { when: A_IS_X, field: "list", demand };
    check(
        when(Demand::Required),
        &["{}", r#"{"a":"Z"}"#, r#"{"a":"X","list":[]}"#],
        &[(r#"{"a":"Y"}"#, "list: required_when")],
    );
    check(
        when(Demand::Forbidden),
        &[r#"{"a":"X"}"#, r#"{"list":[]}"#],
        &[(r#"{"a":"X","list":[]}"#, "list: forbidden_when")],
    );
    check(
        when(Demand::Limits(&[Limit::MaxItems(1)])),
        &[r#"{"a":"X","list":["1"]}"#, r#"{"list":["1","2"]}"#],
        &[(r#"{"a":"X","list":["1","2"]}"#, "list: max_items")],
    );
    // A wrong type is said once, not once more for the narrower limits.
    check(when(Demand::Limits(&[Limit::MaxItems(1)])), &[], &[(r#"{"a":"X","list":1}"#, "list: type")]);
}

#[test]
fn a_field_left_out_counts_with_its_default_in_a_condition() {
    const C_IS_1: &[Term] = &[Term { field: "c", values: &["1"], negated: false }];
    const C_IS_NOT_1: &[Term] = &[Term { field: "c", values: &["1"], negated: true }];
    let required = |when| Check::When { when, field: "a", demand: Demand::Required };
    check(
        required(C_IS_1),
        &[r#"{"c":2}"#, r#"{"a":"x"}"#],
        &[("{}", "a: required_when"), (r#"{"c":1}"#, "a: required_when")],
    );
    check(required(C_IS_NOT_1), &["{}", r#"{"c":1}"#], &[(r#"{"c":2}"#, "a: required_when")]);
    const BOTH: &[Term] = &[
        Term { field: "c", values: &["1"], negated: false },
        Term { field: "flag", values: &["true"], negated: false },
    ];
    check(required(BOTH), &["{}", r#"{"flag":false}"#], &[(r#"{"flag":true}"#, "a: required_when")]);
}

#[test]
fn a_condition_is_told_in_words() {
    const WHEN: &[Term] =
        &[Term { field: "a", values: &["X", "Y"], negated: false }, Term { field: "c", values: &["2"], negated: true }];
    let table = table(Sites::ALL, Check::When { when: WHEN, field: "b", demand: Demand::Required });
    let violations = validate(&table, &json(r#"{"a":"X"}"#), None);
    assert_eq!(violations.to_string(), "b: required_when: must be given when a is X or Y and c is not 2");
}

#[test]
fn a_rule_holds_at_its_sites_only_and_asks_for_no_field_that_the_site_lacks() {
    let table_at = |sites| table(sites, Check::AtLeastOne(&["a", "b"]));
    assert_eq!(broken(&table_at(CN), "{}", Some(CN)), ["a: at_least_one"]);
    assert_eq!(broken(&table_at(CN), "{}", Some(INTL)), [] as [&str; 0]);
    assert_eq!(broken(&table_at(CN), "{}", None), [] as [&str; 0]);
    let together = table(Sites::ALL, Check::Together(&["a", "there"]));
    assert_eq!(broken(&together, r#"{"a":"1"}"#, Some(CN)), [] as [&str; 0]);
    assert_eq!(broken(&together, r#"{"a":"1"}"#, Some(INTL)), ["there: together"]);
}

#[test]
fn a_rule_says_why_where_the_spec_does() {
    let rules = [Rule {
        sites: Sites::ALL,
        callers: 0,
        warn: false,
        check: Check::AtLeastOne(&["a"]),
        doc: "the service looks up by it",
    }];
    let table = Object { name: "Table", fields: FIELDS, rules: Box::leak(Box::new(rules)) };
    let violations = validate(&table, &json("{}"), None);
    assert_eq!(violations.to_string(), "a: at_least_one: at least one of a must be given (the service looks up by it)");
}

static SURVIVORS: &[Field] = &[
    Field::body("mode", Kind::Text).default("1").on_empty(Blank::Default),
    Field::body("level", Kind::Decimal),
    Field::body("there", Kind::Text).at(INTL),
    Field::body("b", Kind::Text),
    Field::body("names", Kind::List(&Kind::Text)).required(),
    Field::body("maybe", Kind::List(&Kind::Text)),
    Field::body("map", Kind::Map(&Kind::Text)),
];

fn when(field: &'static str, values: &'static [&'static str], then: &'static str) -> Check {
    let when = Box::leak(Box::new([Term { field, values, negated: false }]));
    Check::When { when, field: then, demand: Demand::Required }
}

fn broken_by(check: Check, document: &str, site: Option<Sites>) -> Vec<String> {
    let rules = Box::leak(Box::new([Rule { sites: Sites::ALL, callers: 0, warn: false, check, doc: "" }]));
    let table = Object { name: "Table", fields: SURVIVORS, rules };
    broken(&table, document, site)
}

#[test]
fn an_empty_text_that_stands_for_the_default_counts_as_the_default_in_a_condition() {
    let check = || when("mode", &["1"], "b");
    assert_eq!(broken_by(check(), r#"{"mode":"","names":["a"]}"#, None), ["b: required_when"]);
    assert_eq!(broken_by(check(), r#"{"mode":"2","names":["a"]}"#, None), [] as [&str; 0]);
}

#[test]
fn a_number_in_a_condition_is_compared_by_its_value() {
    let check = || when("level", &["1"], "b");
    for document in [r#"{"level":1,"names":["a"]}"#, r#"{"level":1.0,"names":["a"]}"#] {
        assert_eq!(broken_by(check(), document, None), ["b: required_when"], "{document}");
    }
    assert_eq!(broken_by(check(), r#"{"level":1.1,"names":["a"]}"#, None), [] as [&str; 0]);
}

#[test]
fn what_a_condition_requires_is_not_asked_for_where_the_site_lacks_it() {
    let check = || when("mode", &["1"], "there");
    assert_eq!(broken_by(check(), r#"{"names":["a"]}"#, Some(CN)), [] as [&str; 0]);
    assert_eq!(broken_by(check(), r#"{"names":["a"]}"#, Some(INTL)), ["there: required_when"]);
}

#[test]
fn what_an_empty_field_means_says_nothing_of_its_items() {
    static ITEMS: &[Field] =
        &[Field::body("list", Kind::List(&Kind::Text)).on_empty(Blank::Error).limits(&[Limit::ItemMinLen(1)])];
    let table = Object { name: "Table", fields: ITEMS, rules: &[] };
    assert_eq!(broken(&table, r#"{"list":[""]}"#, None), ["list[0]: item_min_length"]);
}

#[test]
fn entries_of_a_map_keep_the_limits_of_items_and_their_number_those_of_the_map() {
    static MAP: &[Field] =
        &[Field::body("map", Kind::Map(&Kind::Text)).limits(&[Limit::MaxItems(1), Limit::ItemMaxLen(2)])];
    let table = Object { name: "Table", fields: MAP, rules: &[] };
    assert_eq!(broken(&table, r#"{"map":{"a":"123"}}"#, None), ["map.a: item_max_length"]);
    assert_eq!(broken(&table, r#"{"map":{"a":"1","b":"2"}}"#, None), ["map: max_items"]);
    assert_eq!(broken(&table, r#"{"map":{"a":"12"}}"#, None), [] as [&str; 0]);
}

#[test]
fn a_required_text_is_not_blank_nor_is_an_item_of_a_required_list() {
    static TEXTS: &[Field] = &[
        Field::body("id", Kind::Text).required(),
        Field::body("ids", Kind::List(&Kind::Text)).required(),
        Field::body("kept", Kind::Text).required().on_empty(Blank::Kept),
        Field::body("free", Kind::Text),
        Field::body("maybe", Kind::List(&Kind::Text)),
    ];
    let table = Object { name: "Table", fields: TEXTS, rules: &[] };
    let document = r#"{"id":"  ","ids":["","a"," "],"kept":"","free":" ","maybe":[""]}"#;
    assert_eq!(broken(&table, document, None), ["id: empty", "ids[0]: empty", "ids[2]: empty"]);
    assert_eq!(broken_by(when("mode", &["1"], "b"), r#"{"b":" ","names":["a"]}"#, None), ["b: empty"]);
}
