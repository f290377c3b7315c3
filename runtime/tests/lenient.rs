//! What answers are seen to do, and how it is taken.

#![allow(clippy::unwrap_used)]

mod fixture;

use fixture::json;
use huaweicloud_runtime::value::Look;
use huaweicloud_runtime::*;
use std::collections::BTreeMap;

/// The value read from JSON, as it would go out, with the number of notes.
fn read<V: Value + Default>(text: &str) -> (Option<String>, usize) {
    let (mut value, mut odd) = (None::<V>, Oddities::new());
    codec::fill(&mut value, &json(text), &mut odd);
    let view = value.view(Look::Field);
    (view.is_given().then(|| Json::from(view).to_string()), odd.count())
}

#[track_caller]
fn reads<V: Value + Default>(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(read::<V>(text), (Some((*expected).to_owned()), 0), "{text}");
    }
}

#[track_caller]
fn leaves_out<V: Value + Default>(silently: &[&str], with_a_note: &[&str]) {
    for text in silently {
        assert_eq!(read::<V>(text), (None, 0), "{text}");
    }
    for text in with_a_note {
        assert_eq!(read::<V>(text), (None, 1), "{text}");
    }
}

#[test]
fn texts() {
    reads::<String>(&[(r#""a""#, r#""a""#), (r#""""#, r#""""#), ("1.50", r#""1.50""#), ("true", r#""true""#)]);
    leaves_out::<String>(&["null"], &["[]", "{}"]);
}

#[test]
fn whole_numbers() {
    reads::<i64>(&[("7", "7"), (r#""7""#, "7"), (r#"" 7 ""#, "7"), ("7.0", "7"), ("1e3", "1000"), ("-0", "0")]);
    reads::<i64>(&[("9223372036854775807", "9223372036854775807"), ("-9223372036854775808", "-9223372036854775808")]);
    leaves_out::<i64>(&["null", r#""""#, r#"" ""#], &["7.5", r#""x""#, "9223372036854775808", "true", "[1]"]);
}

#[test]
fn decimals_keep_their_digits() {
    reads::<Decimal>(&[
        ("0.10", "0.10"),
        (r#""0.10""#, "0.10"),
        ("1e2", "100"),
        ("1.5E+1", "15"),
        ("1.50e1", "15.0"),
        ("12e-3", "0.012"),
        ("-0.00", "0.00"),
        ("1234567890123456789012345678", "1234567890123456789012345678"),
        ("0.1234567890123456789012345678", "0.1234567890123456789012345678"),
        ("79228162514264337593543950335", "79228162514264337593543950335"),
        ("0e999", "0"),
    ]);
    let cut = "1.0000000000000000000000000000"; // 40 zeros are one more than fits many times over
    reads::<Decimal>(&[("1.0000000000000000000000000000000000000000", cut)]);
    leaves_out::<Decimal>(
        &["null", r#""""#],
        &[
            "79228162514264337593543950336",
            "0.12345678901234567890123456789",
            "1e400",
            "1e-29",
            "1e99999999999",
            r#""1,000.00""#,
            r#""NaN""#,
            r#"".5""#,
            r#""1.""#,
            r#""-""#,
            "true",
        ],
    );
}

#[test]
fn truth_values() {
    reads::<bool>(&[("true", "true"), (r#""TRUE""#, "true"), ("1", "true"), (r#""1""#, "true")]);
    reads::<bool>(&[("false", "false"), (r#""False""#, "false"), ("0", "false"), (r#""0""#, "false")]);
    leaves_out::<bool>(&["null", r#""""#], &["2", r#""yes""#, "[]"]);
}

#[test]
fn values_of_enums() {
    reads::<fixture::YesNo>(&[(r#""YES""#, r#""YES""#)]);
    reads::<fixture::CouponKind>(&[("300", "300"), (r#""300""#, "300"), ("300.0", "300")]);
    assert_eq!(read::<fixture::YesNo>(r#""MAYBE""#), (Some(r#""MAYBE""#.to_owned()), 1));
    leaves_out::<fixture::YesNo>(&["null", r#""""#], &["{}"]);
    leaves_out::<fixture::CouponKind>(&["null", r#""""#], &["[]"]);
}

#[test]
fn times_in_other_layouts() {
    let noon = r#""2024-02-29T12:00:00Z""#;
    for text in [
        "2024-02-29T12:00:00Z",
        "2024-02-29 12:00:00",
        "2024-02-29T12:00:00",
        "2024-02-29T12:00:00.123Z",
        "2024-02-29 12:00:00.9",
        "2024-02-29T20:00:00+08:00",
        "2024-02-29T20:00:00+0800",
        "2024-02-29 20:00:00 +0800",
        "2024-02-29T12:00Z",
        "2024-02-29T12:00",
        "1709208000",
        "1709208000123",
    ] {
        assert_eq!(read::<Timestamp>(&format!("{text:?}")), (Some(noon.to_owned()), 0), "{text}");
    }
    reads::<Timestamp>(&[("1709208000123", noon), (r#""9999-12-31T23:59:59Z""#, r#""9999-12-31T23:59:59Z""#)]);
    let bad = [
        "2024-02-30T12:00:00Z",
        "2024-02-29",
        "12:00:00",
        "0",
        "20240229",
        "soon",
        "2024-02-29T12",
        "二〇二四年二月二十九日",
    ];
    for text in bad {
        assert_eq!(read::<Timestamp>(&format!("{text:?}")), (None, 1), "{text}");
    }
    leaves_out::<Timestamp>(&["null", r#""""#], &["0", "true", "170920800012345"]);
}

#[test]
fn days_and_months_in_other_layouts() {
    let day = r#""2024-02-29""#;
    reads::<Date>(&[(day, day), (r#""20240229""#, day), (r#""2024/02/29""#, day), ("20240229", day)]);
    reads::<Date>(&[(r#""2024-02-29T23:30:00Z""#, day), (r#""2024-02-29 23:30:00""#, day)]);
    leaves_out::<Date>(&["null", r#""""#], &[r#""2024-02-30""#, r#""2024-02""#, "1709208000"]);
    let month = r#""2024-02""#;
    reads::<YearMonth>(&[
        (month, month),
        (r#""202402""#, month),
        ("202402", month),
        (r#""2024/02""#, month),
        (day, month),
    ]);
    leaves_out::<YearMonth>(&["null", r#""""#], &[r#""2024-13""#, r#""2024""#, "{}"]);
}

#[test]
fn lists_skip_what_is_no_item() {
    assert_eq!(read::<Vec<i64>>(r#"[1,null,"2","x",{}]"#), (Some("[1,2]".into()), 3));
    assert_eq!(read::<Vec<i64>>("[]"), (Some("[]".into()), 0));
    leaves_out::<Vec<i64>>(&["null", r#""""#], &["{}", "1"]);
}

#[test]
fn maps_skip_what_is_no_value() {
    assert_eq!(read::<BTreeMap<String, i64>>(r#"{"a":1,"b":"x","c":null}"#), (Some(r#"{"a":1}"#.into()), 1));
    leaves_out::<BTreeMap<String, i64>>(&["null"], &["[]"]);
}

#[test]
fn an_empty_list_is_a_value_only_where_it_may_be_left_out() {
    assert!(!Vec::<i64>::new().view(Look::Field).is_given());
    assert_eq!(Json::from(Some(Vec::<i64>::new()).view(Look::Field)), json("[]"));
    assert!(!None::<Vec<i64>>.view(Look::Field).is_given());
}

#[test]
fn notes_are_bounded_and_the_rest_is_counted() {
    let nulls = format!("[{}]", vec!["null"; 150].join(","));
    let (mut list, mut odd) = (Vec::<i64>::new(), Oddities::new());
    codec::fill(&mut list, &json(&nulls), &mut odd);
    assert_eq!((odd.iter().count(), odd.count()), (100, 150));
    assert!(odd.to_string().ends_with("and 50 more"));
    odd.append(odd.clone());
    assert_eq!((odd.iter().count(), odd.count()), (100, 300));
}

#[test]
fn json_has_a_bottom_and_a_last_word() {
    let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    assert!(Json::parse(nested(128).as_bytes()).is_ok());
    assert!(Json::parse(nested(129).as_bytes()).is_err());
    assert!(Json::parse(nested(1_000_000).as_bytes()).is_err());
    assert_eq!(json(r#"{"a":1,"b":2,"a":3}"#).to_string(), r#"{"a":3,"b":2}"#);
    let many: Vec<String> = (0..40).map(|n| format!("\"k{}\":{n}", n % 30)).collect();
    let many = json(&format!("{{{}}}", many.join(",")));
    assert_eq!((many.as_object().unwrap().len(), many.get("k5").unwrap().as_i64()), (30, Some(35)));
    assert_eq!(json(r#"{"a":{"b":[1]}}"#).path("a.b"), Some(&json("[1]")));
    for bad in ["", "01", "1.", "nul", "[1,]", "{\"a\"}", "\"\n\"", "1 2"] {
        assert!(Json::parse(bad.as_bytes()).is_err(), "{bad}");
    }
}

#[test]
fn strict_json_has_no_name_twice() {
    let duplicate = |text: &str| Json::parse_strict(text.as_bytes()).unwrap_err().duplicate().map(str::to_owned);
    assert_eq!(duplicate(r#"{"a":1,"b":2,"a":1}"#).as_deref(), Some("a"));
    assert_eq!(duplicate(r#"{"a":[{},[{"b":{"c":1,"\u0063":2}}]]}"#).as_deref(), Some("a[1][0].b.c"));
    let many: Vec<String> = (0..40).map(|n| format!("\"k{}\":{n}", n % 39)).collect();
    assert_eq!(duplicate(&format!("{{{}}}", many.join(","))).as_deref(), Some("k0"));
    assert_eq!(duplicate("{"), None);
    assert_eq!(Json::parse_strict(br#"{"a":{"a":1},"b":{"a":1}}"#), Ok(json(r#"{"a":{"a":1},"b":{"a":1}}"#)));
}

#[test]
fn json_writes_valid_json_whatever_is_in_it() {
    assert_eq!(Json::Number("1;DROP".into()).to_string(), r#""1;DROP""#);
    assert_eq!(Json::from("\u{0}\"\\\n\u{7f}é").to_string(), "\"\\u0000\\\"\\\\\\n\u{7f}é\"");
}

#[test]
fn a_secret_is_not_printed() {
    let secret = Secret::from("hunter2");
    assert_eq!((format!("{secret:?}"), secret.expose()), ("***".to_owned(), "hunter2"));
}

#[test]
fn months_go_round_the_year() {
    let december = YearMonth::new(2023, 12).unwrap();
    assert_eq!(december.next().to_string(), "2024-01");
    assert_eq!(december.next().previous(), december);
    assert!(december.contains(Date::new(2023, 12, 31).unwrap()));
    assert!(!december.contains(Date::new(2024, 1, 1).unwrap()));
    assert!(YearMonth::new(2023, 13).is_err() && Date::new(2023, 2, 29).is_err());
}

#[test]
fn instants_before_the_epoch_are_whole_seconds_rounded_down() {
    let before = std::time::SystemTime::UNIX_EPOCH - std::time::Duration::from_millis(1500);
    assert_eq!(Timestamp::from(before).unix_seconds(), -2);
    assert_eq!(Timestamp::from_unix_seconds(-1).to_string(), "1969-12-31T23:59:59Z");
    assert_eq!(Timestamp::from_unix_seconds(i64::MAX).to_string(), "9999-12-31T23:59:59Z");
    assert_eq!(Timestamp::from_unix_seconds(i64::MIN).to_string(), "0000-01-01T00:00:00Z");
}

enum Edition {
    First,
    Other(String),
}
open_enum!(Edition: text; First = "1.0");

#[test]
fn an_enum_takes_digits_as_they_are_written_where_its_table_has_them_so() {
    reads::<Edition>(&[("1.0", r#""1.0""#), (r#""1.0""#, r#""1.0""#)]);
    let mut edition = None::<Edition>;
    codec::fill(&mut edition, &json("1.0"), &mut Oddities::new());
    assert_eq!(edition, Some(Edition::First));
}

#[test]
fn secrets_take_texts_and_numbers() {
    for (text, secret) in [(r#""s3cret""#, "s3cret"), ("12.50", "12.50"), ("true", "true")] {
        let (mut value, mut odd) = (None::<Secret>, Oddities::new());
        assert!(codec::fill(&mut value, &json(text), &mut odd));
        assert_eq!((value.as_ref().map(Secret::expose), odd.count()), (Some(secret), 0), "{text}");
    }
    let mut value = None::<Secret>;
    assert!(!codec::fill(&mut value, &json("[]"), &mut Oddities::new()) && value.is_none());
}
