//! Limits of single fields: each passes at its edge and fires beyond it.

#![allow(clippy::unwrap_used)]

mod fixture;

use fixture::{CHINA, CN, COUPON, CouponKind, EUROPE, INTL, Pay, WORLD, YesNo, json, pay};
use huaweicloud_runtime::meta::*;
use huaweicloud_runtime::validate::{check_json, validate};
use huaweicloud_runtime::{Json, Operation as _, Violations};

fn table(field: Field) -> Object {
    Object { name: "Table", fields: Box::leak(Box::new([field])), rules: &[] }
}

/// The rules that `{"f": value}` breaks, as `path: rule`.
fn breaks(field: Field, value: &str) -> Vec<String> {
    breaks_at(field, value, None)
}

fn breaks_at(field: Field, value: &str, site: Option<Sites>) -> Vec<String> {
    let document = Json::Object(vec![("f".into(), json(value))]);
    names(&validate(&table(field), &document, site))
}

fn names(violations: &Violations) -> Vec<String> {
    violations.iter().map(|violation| format!("{}: {}", violation.path, violation.rule)).collect()
}

fn f(kind: Kind) -> Field {
    Field::body("f", kind)
}

#[track_caller]
fn edge(field: Field, good: &[&str], bad: &[&str], rule: &str) {
    for value in good {
        assert_eq!(breaks(field, value), [] as [&str; 0], "{value} is good");
    }
    for value in bad {
        assert_eq!(breaks(field, value), [format!("f: {rule}")], "{value} is bad");
    }
}

#[test]
fn lengths_count_characters() {
    let text = f(Kind::Text).limits(&[Limit::MinLen(2), Limit::MaxLen(3)]);
    edge(text, &[r#""ab""#, r#""中文字""#, r#""😀😀""#], &[r#""中文字字""#, r#""abcd""#], "max_length");
    edge(text, &[], &[r#""a""#, r#""😀""#, r#""""#], "min_length");
}

#[test]
fn numbers_have_exact_bounds() {
    edge(f(Kind::Integer).limits(&[Limit::Min("1"), Limit::Max("100")]), &["1", "100"], &["0", "-5"], "min");
    edge(f(Kind::Integer).limits(&[Limit::Max("100")]), &["100"], &["101"], "max");
    let money = f(Kind::Decimal).limits(&[Limit::Max("0.30")]);
    edge(money, &["0.3", "0.300", "3e-1"], &["0.3000000000000000000000001"], "max");
    edge(f(Kind::Decimal).limits(&[Limit::Above("0")]), &["0.01"], &["0", "0.00", "-1"], "above");
    edge(f(Kind::Decimal).limits(&[Limit::MaxDecimals(2)]), &["1", "1.25", "100"], &["1.250", "0.001"], "max_decimals");
}

#[test]
fn times_have_layouts_and_bounds() {
    edge(f(Kind::Date), &[r#""2024-02-29""#], &[r#""2023-02-29""#, r#""2024-2-9""#, r#""x""#], "format");
    let second = [r#""2024-01-01 00:00:00""#, r#""2024-01-01T00:00:00.000Z""#, r#""2024-01-01T24:00:00Z""#];
    edge(f(Kind::Timestamp), &[r#""2024-01-01T00:00:00Z""#], &second, "format");
    edge(f(Kind::Month).limits(&[Limit::Min("2018-01")]), &[r#""2018-01""#], &[r#""2017-12""#], "min");
    edge(f(Kind::Date).limits(&[Limit::Max("2024-01-31")]), &[r#""2024-01-31""#], &[r#""2024-02-01""#], "max");
    let until = f(Kind::Timestamp).limits(&[Limit::Max("2024-01-31")]);
    edge(until, &[r#""2024-01-31T23:59:59Z""#], &[r#""2024-02-01T00:00:00Z""#], "max");
}

#[test]
fn lists_have_sizes_and_their_items_lengths() {
    let list = f(Kind::List(&Kind::Text)).limits(&[
        Limit::MinItems(1),
        Limit::MaxItems(2),
        Limit::ItemMinLen(1),
        Limit::ItemMaxLen(2),
    ]);
    edge(list, &[r#"["a"]"#, r#"["a","中文"]"#], &["[]"], "min_items");
    edge(list, &[], &[r#"["a","b","c"]"#], "max_items");
    assert_eq!(breaks(list, r#"["a","abc"]"#), ["f[1]: item_max_length"]);
    assert_eq!(breaks(list, r#"["","a"]"#), ["f[0]: item_min_length"]);
    assert_eq!(breaks(list, r#"["a",null]"#), ["f[1]: type"]);
    assert_eq!(breaks(list, r#"[1]"#), ["f[0]: type"]);
    edge(f(Kind::List(&Kind::Integer)).limits(&[Limit::Max("5")]), &["[5]"], &[], "max");
    assert_eq!(breaks(f(Kind::List(&Kind::Integer)).limits(&[Limit::Max("5")]), "[1,6]"), ["f[1]: max"]);
}

#[test]
fn comma_separated_lists_are_taken_in_both_forms() {
    let csv = f(Kind::Csv(&Kind::Text)).limits(&[Limit::MaxItems(2), Limit::MaxLen(5), Limit::ItemMaxLen(3)]);
    edge(csv, &[r#""ab,cd""#, r#"["ab","cd"]"#], &[r#""a,b,c""#, r#"["a","b","c"]"#], "max_items");
    edge(csv, &[], &[r#""abc,de""#, r#"["abc","de"]"#], "max_length");
    assert_eq!(breaks(csv, r#"["a,b"]"#), ["f[0]: comma"]);
    assert_eq!(breaks(csv, r#""a,""#), ["f[1]: empty"]);
    assert_eq!(breaks(f(Kind::Csv(&Kind::Integer)), r#""1,2""#), [] as [&str; 0]);
    assert_eq!(breaks(f(Kind::Csv(&Kind::Integer)), r#""1,x""#), ["f[1]: type"]);
}

#[test]
fn a_pattern_is_for_the_whole_value() {
    let digits = f(Kind::Text).limits(&[Limit::Pattern("[0-9]+|x")]);
    edge(digits, &[r#""12""#, r#""x""#], &[r#""1a""#, r#""a1""#, r#""12\n""#, r#""xx""#], "pattern");
    edge(f(Kind::Text).limits(&[Limit::Pattern("^a$")]), &[r#""a""#], &[r#""a\n""#, r#""ba""#], "pattern");
}

#[test]
fn types_are_strict_and_text_numbers_but_amounts_need_the_table_to_say_so() {
    edge(
        f(Kind::Integer),
        &["1", "-1", "9223372036854775807"],
        &[r#""1""#, "1.0", "1e2", "9223372036854775808", "true"],
        "type",
    );
    edge(f(Kind::Integer).wire(Wire::Text), &["1", r#""1""#], &[r#""x""#, r#""01""#, r#""""#], "type");
    edge(
        f(Kind::Decimal),
        &["1", "1.5", "1e2", r#""1.5""#],
        &[r#""1,5""#, r#""""#, "1.00000000000000000000000000000000001", "[]"],
        "type",
    );
    edge(
        f(Kind::Decimal).wire(Wire::Text),
        &["1.5", r#""1.5""#],
        &[r#"".5""#, r#""1.""#, r#""+1""#, r#"" 1""#],
        "type",
    );
    edge(f(Kind::Boolean), &["true"], &[r#""true""#, "1"], "type");
    edge(f(Kind::Boolean).wire(Wire::Text), &["true", r#""false""#], &["1", r#""yes""#], "type");
    edge(f(Kind::Boolean).wire(Wire::Number), &["true", "0"], &["2", r#""1""#], "type");
    edge(f(Kind::Text), &[r#""1""#], &["1", "true", "{}", "[]"], "type");
    edge(f(Kind::Map(&Kind::Text)), &[r#"{"a":"b"}"#], &["[]"], "type");
    edge(f(Kind::Object(&COUPON)), &[r#"{"id":"1"}"#], &["[]", "1"], "type");
    edge(f(Kind::Any), &["1", r#""""#, "{}", "[null]"], &[], "");
    assert_eq!(breaks(f(Kind::Map(&Kind::Text)), r#"{"a":1}"#), ["f.a: type"]);
}

#[test]
fn enum_values_are_known_here_and_allowed_here() {
    let kind = f(Kind::Enum(CouponKind::META));
    edge(kind, &["300", r#""300""#, "12"], &["7", r#""x""#], "enum");
    assert_eq!(breaks_at(kind, "12", Some(CN)), ["f: site"]);
    assert_eq!(breaks_at(kind, "12", Some(INTL)), [] as [&str; 0]);
    edge(kind.limits(&[Limit::Only(&["300"])]), &["300"], &["301"], "only");
    edge(f(Kind::Enum(YesNo::META)), &[r#""YES""#], &[r#""yes""#, r#""""#], "enum");
    edge(f(Kind::Enum(YesNo::META)), &[], &["1"], "type");
}

#[test]
fn limits_of_texts_hold_for_whatever_is_written() {
    edge(f(Kind::Decimal).limits(&[Limit::MaxLen(4)]), &["1.25", r"-1.2"], &["10.25"], "max_length");
    edge(f(Kind::Integer).limits(&[Limit::Pattern("1|2")]), &["1"], &["3"], "pattern");
    edge(f(Kind::Month).limits(&[Limit::MaxLen(6)]), &[], &[r#""2024-01""#], "max_length");
    edge(f(Kind::Enum(YesNo::META)).limits(&[Limit::MaxLen(2)]), &[r#""NO""#], &[r#""YES""#], "max_length");
    edge(f(Kind::Enum(CouponKind::META)).limits(&[Limit::Min("300"), Limit::Max("300")]), &["300"], &["301"], "max");
}

#[test]
fn an_enum_violation_suggests_the_nearest_value() {
    let document = json(r#"{"order_id":"1","use_coupon":"yes"}"#);
    let violations = check_json(Pay::META, &document, None).unwrap_err();
    assert_eq!(
        violations.iter().next().unwrap().to_string(),
        r#"use_coupon: enum: "yes": not a value of YesNo; did you mean YES?"#
    );
    assert_eq!(violations.doc_url().as_deref(), Some("https://example.com/pay"));
    assert!(violations.to_string().ends_with("see https://example.com/pay"));
}

#[test]
fn a_long_text_is_named_with_its_sizes() {
    let mut request = pay();
    request.coupons = Some(vec![Default::default(); 3]);
    for coupon in request.coupons.iter_mut().flatten() {
        coupon.id = "1".into();
    }
    request.coupons.as_mut().unwrap()[2].id = "x".repeat(70);
    let violations = request.validate().unwrap_err();
    assert_eq!(
        violations.iter().next().unwrap().to_string(),
        "coupons[2].id: max_length: 70 characters, at most 64 allowed"
    );
}

#[test]
fn an_empty_text_is_refused_ignored_or_taken_as_documented() {
    let text = f(Kind::Text).limits(&[Limit::MinLen(1)]);
    edge(text.on_empty(Blank::Error), &[], &[r#""""#], "empty");
    edge(text.on_empty(Blank::Filter), &[r#""""#], &[], "");
    edge(text.on_empty(Blank::Ignored), &[r#""""#], &[], "");
    edge(text.on_empty(Blank::Ignored).required(), &[], &[r#""""#, "null"], "required");
    edge(f(Kind::Date).null_is_error(), &[r#""2026-01-01""#], &["null"], "type");
    edge(f(Kind::Date), &["null"], &[], "");
    edge(f(Kind::Date).on_empty(Blank::Kept), &[r#""""#], &[], "");
    edge(Field::path("f", Kind::Text), &[r#""a""#], &[r#""""#], "empty");
    edge(Field::path("f", Kind::Text), &[], &["null"], "required");
}

#[test]
fn a_required_list_that_would_not_travel_is_missing() {
    let list = Kind::List(&Kind::Text);
    edge(Field::query("f", list).required(), &[r#"["a"]"#], &["[]", "null"], "required");
    edge(f(Kind::Csv(&Kind::Text)).required(), &[r#"["a"]"#], &["[]"], "required");
    edge(f(list).required(), &["[]"], &["null"], "required");
}

#[test]
fn required_and_sites_hold_where_the_request_goes() {
    let missing = |field, site| names(&validate(&table(field), &json("{}"), site));
    assert_eq!(missing(f(Kind::Text).required(), None), ["f: required"]);
    assert_eq!(missing(f(Kind::Text).required_at(CN), None), [] as [&str; 0]);
    assert_eq!(missing(f(Kind::Text).required_at(CN), Some(CN)), ["f: required"]);
    assert_eq!(missing(f(Kind::Text).required_at(CN), Some(INTL)), [] as [&str; 0]);
    assert_eq!(missing(f(Kind::Text).required().at(INTL), Some(CN)), [] as [&str; 0]);
    assert_eq!(missing(f(Kind::Text).required().at(INTL), None), [] as [&str; 0]);
    assert_eq!(breaks_at(f(Kind::Text).at(INTL), r#""a""#, Some(CN)), ["f: site"]);
    assert_eq!(breaks_at(f(Kind::Text).at(INTL), r#""a""#, None), [] as [&str; 0]);
}

#[test]
fn limits_of_a_site_replace_the_others_and_without_a_site_the_widest_holds() {
    const HERE: SiteField =
        SiteField { kind: Kind::Text, as_wire: Wire::Natural, limits: Limits::of(&[Limit::MaxLen(4)]) };
    static WIDER: Special = Special { path: &[], by_site: &[(INTL, HERE)] };
    let text = f(Kind::Text).limits(&[Limit::MaxLen(2)]).special(&WIDER);
    assert_eq!(breaks_at(text, r#""abc""#, Some(CN)), ["f: max_length"]);
    assert_eq!(breaks_at(text, r#""abc""#, Some(INTL)), [] as [&str; 0]);
    assert_eq!(breaks_at(text, r#""abc""#, None), [] as [&str; 0]);
    assert_eq!(breaks_at(text, r#""abcde""#, None), ["f: max_length"]);
}

#[test]
fn one_character_is_no_plural() {
    let object = table(f(Kind::Text).limits(&[Limit::MinLen(1)]));
    let violations = validate(&object, &json(r#"{"f":""}"#), None);
    assert!(violations.to_string().contains("0 characters, at least 1 character needed"), "{violations}");
}

#[test]
fn unknown_fields_are_named_with_what_was_meant() {
    let violations = validate(&COUPON, &json(r#"{"id":"1","hodler":"x","z\n":1}"#), None);
    assert_eq!(names(&violations), ["hodler: unknown", "z\\n: unknown"]);
    assert!(violations.to_string().contains("did you mean holder?"), "{violations}");
    assert_eq!(names(&validate(&COUPON, &json("[]"), None)), ["request: type"]);
}

#[test]
fn a_site_without_the_operation_refuses_it_and_says_nothing_else() {
    let violations = Pay::default().validate_for(&EUROPE).unwrap_err();
    assert_eq!(
        violations.to_string(),
        "Pay: site: the European site does not have this operation\nsee https://example.com/pay"
    );
    assert!(pay().validate_for(&CHINA).is_ok());
    assert_eq!(names(&pay().validate_for(&WORLD).unwrap_err()), ["only_intl: required"]);
    assert!(pay().validate().is_ok());
}

#[test]
fn all_violations_are_gathered_and_none_quotes_what_is_sensitive() {
    let document = json(
        r#"{"order_id":"","use_coupon":"NOPE","coupons":[{"holder":"TOPSECRET"},{"id":"1","holder":7}],"password":"TOPSEC","limit":0}"#,
    );
    let violations = check_json(Pay::META, &document, Some(&CHINA)).unwrap_err();
    let expected = [
        "order_id: empty",
        "use_coupon: enum",
        "coupons[0].id: required",
        "coupons[0].holder: max_length",
        "coupons[1].holder: type",
        "limit: min",
        "password: min_length",
    ];
    assert_eq!(names(&violations), expected);
    let hidden = violations.iter().filter(|v| v.path.contains("holder") || v.path == "password");
    assert!(hidden.clone().all(|violation| violation.given.is_none()));
    assert!(!format!("{violations:?}{violations}").contains("TOPSEC"));
}

#[test]
fn a_value_alone_is_checked_for_its_kind_and_limits_at_a_site() {
    let at = SiteField { kind: Kind::Text, as_wire: Wire::Natural, limits: Limits::of(&[Limit::MaxLen(4)]) };
    let broken = |value: &str| {
        let violations = huaweicloud_runtime::validate::value(&at, &json(value), Some(CN));
        violations.iter().map(|violation| violation.rule.to_string()).collect::<Vec<_>>()
    };
    assert_eq!([broken(r#""four""#), broken(r#""fives""#), broken("7")], [vec![], vec!["max_length"], vec!["type"]]);
}
