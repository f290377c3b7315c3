//! What a text has to say, when a time may be, who is asked, and the words in which all of it is told.

#![allow(clippy::unwrap_used)]

mod fixture;

use fixture::{CHINA, CN, CouponKind, INTL, PAY_OPERATION, WORLD, json};
use huaweicloud_runtime::meta::{Operation, Rule, *};
use huaweicloud_runtime::validate::{check_all, validate};
use huaweicloud_runtime::{Json, Violations};

fn f(kind: Kind) -> Field {
    Field::body("f", kind)
}

fn object(fields: &[Field], rules: Vec<Rule>) -> Object {
    Object { name: "Table", fields: Box::leak(fields.into()), rules: Box::leak(rules.into()) }
}

fn names(violations: &Violations) -> Vec<String> {
    violations.iter().map(|violation| format!("{}: {}", violation.path, violation.rule)).collect()
}

/// What the document breaks, in full words.
fn told(object: &Object, document: &str) -> String {
    validate(object, &json(document), None).to_string()
}

#[track_caller]
fn edge(field: Field, good: &[&str], bad: &[&str], rule: &str) {
    let table = object(&[field], vec![]);
    let broken = |value: &&str| names(&validate(&table, &json(&format!(r#"{{"f":{value}}}"#)), None));
    for value in good {
        assert_eq!(broken(value), [] as [&str; 0], "{value} is good");
    }
    for value in bad {
        assert_eq!(broken(value), [format!("f: {rule}")], "{value} is bad");
    }
}

/// What is refused and what is only warned of, at noon of 2024-03-15.
fn at_noon(request: Object, document: &str, site: Option<&Site>, caller: Option<&Caller>) -> (String, String) {
    let request = Box::leak(Box::new(request));
    let operation: &Operation = Box::leak(Box::new(Operation { request, doc_url: None, ..PAY_OPERATION }));
    let document: Json = json(document);
    let now = "2024-03-15T12:00:00Z".parse().unwrap();
    let (refused, warned) = check_all(operation, (&document).into(), site, caller, Some(now));
    (names(&refused).join(" "), names(&warned).join(" "))
}

#[test]
fn a_text_that_must_not_be_blank_says_something() {
    edge(f(Kind::Text).limits(&[Limit::NotBlank]), &[r#"" a""#, "null"], &[r#""""#, r#"" ""#], "not_blank");
}

#[test]
fn a_pattern_that_must_not_match_is_for_the_whole_text() {
    let field = f(Kind::Text).limits(&[Limit::NotPattern("[0-9]+")]);
    edge(field, &[r#""a1""#, r#""1a""#], &[r#""12""#], "not_pattern");
    edge(f(Kind::Text).limits(&[Limit::NotPattern(".*1.*")]), &[r#""a""#], &[r#""a1b""#], "not_pattern");
}

#[test]
fn a_prefix_that_must_not_stand_there_is_named() {
    let field = f(Kind::Text).limits(&[Limit::NotPrefix(&["op_", "shadow_"])]);
    edge(field, &[r#""a_op_""#, r#""shadow""#], &[r#""op_x""#, r#""shadow_x""#], "not_prefix");
    assert_eq!(told(&object(&[field], vec![]), r#"{"f":"op_x"}"#), "f: not_prefix: must not begin with op_");
}

#[test]
fn a_password_has_enough_kinds_of_characters() {
    let three = f(Kind::Text).limits(&[Limit::MinClasses(3)]);
    edge(three, &[r#""aB1""#, r#""a1!""#, r#""B-a""#, r#""aB1!""#], &[r#""a""#, r#""abB""#, r#""a1""#], "min_classes");
    edge(f(Kind::Text).limits(&[Limit::MinClasses(1)]), &[r#""a""#, r#""!""#, r#""1""#], &[r#""中""#], "min_classes");
    edge(f(Kind::Text).limits(&[Limit::MinClasses(4)]), &[r#""aB1 ""#], &[r#""aB1""#, r#""aB!""#], "min_classes");
}

#[test]
fn a_length_is_counted_where_bytes_do_not_settle_it() {
    edge(f(Kind::Text).limits(&[Limit::MinLen(2)]), &[r#""ab""#, r#""中文""#], &[r#""中""#], "min_length");
}

#[test]
fn what_is_older_than_allowed_is_refused_and_at_the_edge_only_warned_of() {
    let check =
        |field: Field, value: &str| at_noon(object(&[field], vec![]), &format!(r#"{{"f":"{value}"}}"#), None, None);
    let days = f(Kind::Date).limits(&[Limit::MaxAge(CalendarSpan::Days(10))]);
    let none = (String::new(), String::new());
    assert_eq!(check(days, "2024-03-05"), none);
    assert_eq!(check(days, "2024-03-04"), (String::new(), "f: max_age".into()));
    assert_eq!(check(days, "2024-03-03"), ("f: max_age".into(), String::new()));
    let months = f(Kind::Month).limits(&[Limit::MaxAge(CalendarSpan::Months(18))]);
    assert_eq!(check(months, "2022-09"), none);
    assert_eq!(check(months, "2022-08"), (String::new(), "f: max_age".into()));
    assert_eq!(check(months, "2022-07"), ("f: max_age".into(), String::new()));
    let seconds = f(Kind::Timestamp).limits(&[Limit::MaxAge(CalendarSpan::Years(1))]);
    assert_eq!(check(seconds, "2023-03-15T12:00:00Z"), none);
    assert_eq!(check(seconds, "2023-03-15T11:59:59Z"), (String::new(), "f: max_age".into()));
    assert_eq!(check(seconds, "2023-03-14T12:00:00Z"), (String::new(), "f: max_age".into()));
    assert_eq!(check(seconds, "2023-03-14T11:59:59Z"), ("f: max_age".into(), String::new()));
    assert_eq!(check(seconds, "2024-03-20T00:00:00Z"), none);
}

#[test]
fn what_lies_in_the_future_is_refused_and_at_the_edge_only_warned_of() {
    let check =
        |field: Field, value: &str| at_noon(object(&[field], vec![]), &format!(r#"{{"f":"{value}"}}"#), None, None);
    let day = f(Kind::Date).limits(&[Limit::NotFuture]);
    let none = (String::new(), String::new());
    assert_eq!(check(day, "2024-03-15"), none);
    assert_eq!(check(day, "2024-03-16"), (String::new(), "f: not_future".into()));
    assert_eq!(check(day, "2024-03-17"), ("f: not_future".into(), String::new()));
    assert_eq!(check(f(Kind::Date), "2030-01-01"), none);
    assert_eq!(check(day, "2020-01-01"), none);
}

#[test]
fn a_time_that_may_not_be_too_old_says_how_old_and_by_whose_clock() {
    let request =
        Box::leak(Box::new(object(&[f(Kind::Date).limits(&[Limit::MaxAge(CalendarSpan::Months(18))])], vec![])));
    let operation: &Operation = Box::leak(Box::new(Operation { request, doc_url: None, ..PAY_OPERATION }));
    let now = "2024-03-15T12:00:00Z".parse().unwrap();
    let document = json(r#"{"f":"2000-01-01"}"#);
    let (refused, _) = check_all(operation, (&document).into(), None, None, Some(now));
    assert_eq!(refused.to_string(), "f: max_age: must be at most 18 months ago, by the clock of this computer");
}

#[test]
fn an_operation_that_nobody_confirmed_at_the_site_is_warned_of_there_only() {
    let form = Form { unconfirmed: INTL, ..Form::PLAIN };
    let operation: &Operation = Box::leak(Box::new(Operation { form, request: &NOTHING, ..PAY_OPERATION }));
    static NOTHING: Object = Object { name: "Nothing", fields: &[], rules: &[] };
    let warned = |site| names(&check_all(operation, (&json("{}")).into(), site, None, None).1);
    assert_eq!(warned(Some(&WORLD)), ["Pay: unconfirmed"]);
    assert_eq!(warned(Some(&CHINA)), [] as [&str; 0]);
    assert_eq!(warned(None), [] as [&str; 0]);
}

#[test]
fn a_field_that_nobody_confirmed_at_the_site_is_warned_of_there_only() {
    let check = |site| at_noon(object(&[f(Kind::Text).unconfirmed(INTL)], vec![]), r#"{"f":"x"}"#, site, None);
    assert_eq!(check(Some(&WORLD)), (String::new(), "f: unconfirmed".into()));
    assert_eq!(check(Some(&CHINA)), (String::new(), String::new()));
    assert_eq!(check(None), (String::new(), String::new()));
}

#[test]
fn a_rule_for_some_callers_holds_for_them_alone_and_one_for_all_for_everybody() {
    static PARTNER: Caller = Caller { id: "partner", title: "Partner", bit: 1 };
    static CUSTOMER: Caller = Caller { id: "customer", title: "Customer", bit: 2 };
    let check = |callers, caller| {
        at_noon(object(&[f(Kind::Text)], vec![Rule::at_least_one(&["f"]).by(callers)]), "{}", None, caller).0
    };
    assert_eq!(check(2, Some(&CUSTOMER)), "f: at_least_one");
    assert_eq!(check(2, Some(&PARTNER)), "");
    assert_eq!(check(3, Some(&PARTNER)), "f: at_least_one");
    assert_eq!(check(2, None), "");
    assert_eq!(check(0, None), "f: at_least_one");
}

#[test]
fn a_rule_that_only_warns_refuses_nothing() {
    let request = || object(&[f(Kind::Text)], vec![Rule::at_least_one(&["f"]).only_warn()]);
    assert_eq!(at_noon(request(), "{}", None, None), (String::new(), "f: at_least_one".into()));
}

#[test]
fn a_text_differs_from_another_and_from_it_read_backwards_where_the_rule_says_so() {
    let request = |reversed| {
        object(&[f(Kind::Text), Field::body("g", Kind::Text)], vec![Rule::differs("f", "g", reversed, false)])
    };
    assert_eq!(told(&request(false), r#"{"f":"abc","g":"abd"}"#), "");
    assert_eq!(told(&request(false), r#"{"f":"abc","g":"cba"}"#), "");
    assert_eq!(told(&request(true), r#"{"f":"abc","g":"abd"}"#), "");
    assert_eq!(told(&request(true), r#"{"f":"abc"}"#), "");
    assert_eq!(told(&request(false), r#"{"f":"abc","g":"abc"}"#), "f: differs: must not be the same as g");
    assert_eq!(told(&request(true), r#"{"f":"abc","g":"cba"}"#), "f: differs: must not be g read backwards");
}

#[test]
fn a_text_does_not_contain_another_where_the_rule_says_so() {
    let request = |contained| {
        object(&[f(Kind::Text), Field::body("g", Kind::Text)], vec![Rule::differs("f", "g", false, contained)])
    };
    assert_eq!(told(&request(false), r#"{"f":"xabcx","g":"abc"}"#), "");
    assert_eq!(told(&request(true), r#"{"f":"xabcx","g":"abc"}"#), "f: differs: must not contain g");
    assert_eq!(told(&request(true), r#"{"f":"abc","g":"abcd"}"#), "");
    // every text contains an empty one
    assert_eq!(told(&request(true), r#"{"f":"abc","g":""}"#), "");
}

#[test]
fn texts_of_one_length_are_in_the_order_of_their_signs() {
    let request = || object(&[f(Kind::Text), Field::body("g", Kind::Text)], vec![Rule::before("f", "g", None)]);
    assert_eq!(told(&request(), r#"{"f":"2026-02","g":"2026-02"}"#), "");
    assert_eq!(told(&request(), r#"{"f":"2026-03","g":"2026-02"}"#), "f: before: must not be after g");
    // a day and a month are not written alike
    assert_eq!(told(&request(), r#"{"f":"2026-03-01","g":"2026-02"}"#), "");
}

#[test]
fn spans_and_months_are_told_in_words() {
    let days = [Field::body("day", Kind::Date), Field::body("until", Kind::Date), Field::body("month", Kind::Month)];
    let within = |span| object(&days, vec![Rule::before("day", "until", Some(span))]);
    let far = r#"{"day":"2000-01-01","until":"2024-01-01"}"#;
    let words = |n| format!("until: at_most: must be at most {n} after day");
    assert_eq!(told(&within(CalendarSpan::Days(1)), far), words("1 day"));
    assert_eq!(told(&within(CalendarSpan::Months(2)), far), words("2 months"));
    assert_eq!(told(&within(CalendarSpan::Years(7)), far), words("7 years"));
    assert_eq!(
        told(&object(&days, vec![Rule::in_month("day", "month")]), r#"{"day":"2000-01-01","month":"2000-02"}"#),
        "day: in_month: must lie in the month of month"
    );
    assert_eq!(
        told(&object(&days, vec![Rule::same_month("day", "until")]), far),
        "day: same_month: must lie in the same month as until"
    );
}

#[test]
fn a_time_of_another_layout_is_told_the_one_of_its_kind() {
    for (kind, layout) in
        [(Kind::Timestamp, "yyyy-MM-dd'T'HH:mm:ss'Z'"), (Kind::Date, "yyyy-MM-dd"), (Kind::Month, "yyyy-MM")]
    {
        assert_eq!(
            told(&object(&[f(kind)], vec![]), r#"{"f":"soon"}"#),
            format!("f: format: expected a time of the calendar, laid out as {layout}")
        );
        assert!(told(&object(&[f(kind)], vec![]), r#"{"f":[]}"#).contains(&format!("expected a text {layout}")));
    }
}

#[test]
fn limits_under_a_condition_say_when_they_hold_and_quote_nothing_sensitive() {
    const ALWAYS: &[Term] = &[];
    const WHEN: &[Term] = &[Term::is("mode", &["x"])];
    let table = |field, when| {
        let rule = Rule::limited_when("f", when, &[Limit::MaxLen(2)]);
        object(&[Field::body("mode", Kind::Text), field], vec![rule])
    };
    let broken = r#"{"mode":"x","f":"abc"}"#;
    let tail = "3 characters, at most 2 allowed";
    assert_eq!(told(&table(f(Kind::Text), WHEN), broken), format!("f: max_length: {tail} when mode is x"));
    assert_eq!(told(&table(f(Kind::Text), ALWAYS), broken), format!("f: max_length: {tail}"));
    assert_eq!(
        told(&table(f(Kind::Text).sensitive(), WHEN), broken),
        "f: max_length: at most 2 characters allowed when mode is x"
    );
}

#[test]
fn a_text_that_a_condition_requires_may_be_blank_only_where_blank_means_something() {
    let required = |field| object(&[field], vec![Rule::required_when("f", &[])]);
    assert_eq!(told(&required(f(Kind::Text)), r#"{"f":"x"}"#), "");
    assert_eq!(told(&required(f(Kind::Text).on_empty(Blank::Kept)), r#"{"f":" "}"#), "");
    assert_eq!(told(&required(f(Kind::Text)), r#"{"f":" "}"#), "f: empty: must not be blank");
    assert_eq!(told(&required(f(Kind::Text)), "{}"), "f: required: must be given");
    let forbidden = object(&[f(Kind::Text)], vec![Rule::forbidden_when("f", &[])]);
    assert_eq!(told(&forbidden, r#"{"f":"x"}"#), "f: forbidden_when: must not be given");
}

#[test]
fn an_empty_text_has_its_meaning_and_one_of_blanks_has_not() {
    edge(f(Kind::Text).on_empty(Blank::Error), &[r#"" ""#], &[r#""""#], "empty");
    edge(f(Kind::Text).on_empty(Blank::Filter).limits(&[Limit::MinLen(2)]), &[r#""""#], &[r#"" ""#], "min_length");
}

#[test]
fn a_text_stands_for_a_list_only_where_lists_are_comma_separated() {
    const CSV: SiteField = SiteField { kind: Kind::Csv(&Kind::Text), as_wire: Wire::Natural, limits: Limits::NONE };
    static CSV_ABROAD: Special = Special { path: &[], by_site: &[(INTL, CSV)] };
    let list = f(Kind::List(&Kind::Text));
    let table = |field| object(&[field], vec![Rule::distinct("f", None)]);
    let broken = |field, site| names(&validate(&table(field), &json(r#"{"f":"a,a"}"#), site));
    assert_eq!(broken(list, None), ["f: type"]);
    assert_eq!(broken(list.special(&CSV_ABROAD), Some(CN)), ["f: type"]);
    assert_eq!(broken(list.special(&CSV_ABROAD), Some(INTL)), ["f[1]: distinct"]);
    assert_eq!(broken(list.special(&CSV_ABROAD), None), ["f[1]: distinct"]);
}

#[test]
fn a_comma_separated_list_without_items_is_empty_only_where_that_is_an_error() {
    let csv = f(Kind::Csv(&Kind::Text));
    let counted = csv.limits(&[Limit::MinItems(1)]);
    edge(counted.on_empty(Blank::Error), &[r#""a""#], &["[]", r#""""#], "empty");
    edge(counted.on_empty(Blank::Error).required(), &[r#""a""#], &["[]"], "min_items");
    edge(counted, &[r#""a""#, "[]"], &[r#""""#], "min_items");
    edge(csv.required(), &[r#"["a"]"#], &[r#"" ""#], "empty");
    edge(f(Kind::Csv(&Kind::Boolean)), &[r#""true,false""#, "[true]"], &[], "type");
    let broken = |document| names(&validate(&object(&[csv.required()], vec![]), &json(document), None));
    assert_eq!(broken(r#"{"f":["a"," "]}"#), ["f[1]: empty"]);
}

#[test]
fn a_number_may_be_a_text_only_where_it_travels_as_one() {
    edge(f(Kind::Csv(&Kind::Integer)), &[r#""1,2""#, "[1]", r#"["1"]"#], &[], "type");
    edge(f(Kind::List(&Kind::Integer)), &["[1]"], &[], "type");
    let broken = |field| names(&validate(&object(&[field], vec![]), &json(r#"{"f":["1"]}"#), None));
    assert_eq!(broken(f(Kind::List(&Kind::Integer))), ["f[0]: type"]);
    assert_eq!(broken(f(Kind::List(&Kind::Integer)).wire(Wire::Text)), [] as [&str; 0]);
}

#[test]
fn what_an_empty_map_means_says_nothing_of_its_entries() {
    let map = f(Kind::Map(&Kind::Text)).on_empty(Blank::Error).limits(&[Limit::ItemMinLen(1)]);
    let broken = names(&validate(&object(&[map], vec![]), &json(r#"{"f":{"a":""}}"#), None));
    assert_eq!(broken, ["f.a: item_min_length"]);
}

static FEW: [EnumValue; 2] = [
    EnumValue { wire: "first", sites: CN, unconfirmed: Sites::NONE },
    EnumValue { wire: "second", sites: INTL, unconfirmed: Sites::NONE },
];
static A_FEW: Enum = Enum { name: "Few", integer: false, values: &FEW };

#[test]
fn a_wrong_value_is_told_the_ones_of_its_site_or_the_one_that_was_meant() {
    let table = object(&[f(Kind::Enum(&A_FEW))], vec![]);
    let at = |document, site| validate(&table, &json(document), site).to_string();
    assert_eq!(at(r#"{"f":"x"}"#, None), r#"f: enum: "x": not a value of Few; allowed: first, second"#);
    assert_eq!(at(r#"{"f":"x"}"#, Some(CN)), r#"f: enum: "x": not a value of Few; allowed: first"#);
    assert_eq!(at(r#"{"f":"frist"}"#, Some(INTL)), r#"f: enum: "frist": not a value of Few; allowed: second"#);
    assert_eq!(at(r#"{"f":"firsd"}"#, Some(CN)), r#"f: enum: "firsd": not a value of Few; did you mean first?"#);
    assert_eq!(
        at(r#"{"f":"first"}"#, Some(INTL)),
        r#"f: site: "first": the site does not have this value; allowed: second"#
    );
    let only = object(&[f(Kind::Enum(&A_FEW)).limits(&[Limit::Only(&["second"])])], vec![]);
    assert_eq!(told(&only, r#"{"f":"first"}"#), r#"f: only: "first": not allowed here; allowed: second"#);
    assert_eq!(told(&only, r#"{"f":"second"}"#), "");
}

#[test]
fn more_than_twelve_values_are_not_counted_up() {
    let values = |n| {
        let names = (0..n).map(|at| EnumValue {
            wire: Box::leak(format!("v{at:02}").into()),
            sites: Sites::ALL,
            unconfirmed: Sites::NONE,
        });
        Enum { name: "Many", integer: false, values: Box::leak(names.collect::<Box<[_]>>()) }
    };
    let told = |n| told(&object(&[f(Kind::Enum(Box::leak(Box::new(values(n)))))], vec![]), r#"{"f":"other"}"#);
    assert!(told(12).contains("; allowed: v00, "), "{}", told(12));
    assert_eq!(told(13), r#"f: enum: "other": not a value of Many"#);
}

#[test]
fn a_sensitive_value_is_neither_quoted_nor_is_its_neighbour_named() {
    let field = f(Kind::Enum(&A_FEW)).sensitive();
    assert_eq!(
        told(&object(&[field], vec![]), r#"{"f":"firsd"}"#),
        "f: enum: not a value of Few; allowed: first, second"
    );
}

#[test]
fn an_enum_of_numbers_takes_its_bounds_and_a_text_enum_only_digits_that_travel() {
    edge(f(Kind::Enum(CouponKind::META)).limits(&[Limit::Max("300")]), &["300", "12"], &["301"], "max");
    edge(f(Kind::Enum(&A_FEW)).limits(&[Limit::Max("300")]), &[r#""first""#], &[], "max");
    edge(f(Kind::Enum(&A_FEW)), &[], &["1"], "type");
    edge(f(Kind::Enum(&A_FEW)).wire(Wire::Number), &[], &["1"], "enum");
}
