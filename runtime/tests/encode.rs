//! Requests on the wire: where each field of a table travels and in which form.

#![allow(clippy::unwrap_used)]

mod fixture;

use codec::{EncodeError, encode};
use fixture::*;
use huaweicloud_runtime::meta::{Constant, Field, Form, Kind, Object, Place, Sites, Wire};
use huaweicloud_runtime::*;

#[test]
fn each_field_travels_in_its_place_and_form() {
    let request = Pay {
        order_id: "a/b c~é".into(),
        regions: Some(vec!["cn-1".into(), "cn-2".into()]),
        limit: Some(5),
        amount: "10.50".parse().ok(),
        flag: Some(false),
        language: Some("en US".into()),
        r#type: Some(vec!["t&=".into()]),
        ..pay()
    };
    let encoded = encode(&request, Pay::META, None).unwrap();
    assert_eq!(encoded.method.as_str(), "POST");
    assert_eq!(encoded.path, "/v2/orders/a%2Fb%20c~%C3%A9/pay");
    assert_eq!(encoded.query, [("limit".to_owned(), "5".to_owned()), ("type".to_owned(), "t&=".to_owned())]);
    assert_eq!(encoded.headers, [("X-Language".to_owned(), "en US".to_owned())]);
    let body = String::from_utf8(encoded.body.unwrap()).unwrap();
    assert_eq!(body, r#"{"use_coupon":"NO","regions":"cn-1,cn-2","amount":"10.50","flag":0}"#);
}

#[test]
fn a_document_is_put_into_the_order_of_the_table_and_nulls_are_left_out() {
    let document = json(
        r#"{"extra":{"x":null},"type":["a","b"],"coupons":[{"kind":"300","id":"1","holder":null}],"order_id":"1","limit":null}"#,
    );
    let encoded = encode(&document, Pay::META, Some(CN)).unwrap();
    assert_eq!(encoded.query, [("type".to_owned(), "a".to_owned()), ("type".to_owned(), "b".to_owned())]);
    let body = String::from_utf8(encoded.body.unwrap()).unwrap();
    assert_eq!(body, r#"{"coupons":[{"id":"1","kind":300}],"extra":{"x":null}}"#);
}

#[test]
fn a_body_with_nothing_in_it_is_an_empty_object() {
    let encoded = encode(&json(r#"{"order_id":"1"}"#), Pay::META, None).unwrap();
    assert_eq!(encoded.body.as_deref(), Some(&b"{}"[..]));
}

#[test]
fn a_path_is_never_left_open_or_bent() {
    let with = |id: &str| encode(&Pay { order_id: id.into(), ..pay() }, Pay::META, None);
    assert_eq!(with("").unwrap_err(), EncodeError::NoPathParameter { name: "order_id" });
    assert_eq!(with("..").unwrap_err(), EncodeError::DotSegment { name: "order_id" });
    assert_eq!(with("{order_id}").unwrap().path, "/v2/orders/%7Border_id%7D/pay");
    assert_eq!(encode(&json("{}"), Pay::META, None).unwrap_err(), EncodeError::NoPathParameter { name: "order_id" });
    assert_eq!(encode(&json("[]"), Pay::META, None).unwrap_err(), EncodeError::NotAnObject);
}

#[test]
fn a_header_has_no_line_break_and_nothing_invisible() {
    for bad in ["a\r\nX-Evil: 1", "a\n", "\u{7f}", "é", "\t", " a"] {
        let error = encode(&Pay { language: Some(bad.into()), ..pay() }, Pay::META, None).unwrap_err();
        assert_eq!(error, EncodeError::Header { name: "X-Language" }, "{bad:?}");
    }
}

#[test]
fn nothing_set_by_the_caller_shows_in_the_debug_of_an_encoded_request() {
    let request =
        Pay { order_id: "SECRET1".into(), password: Some("SECRET2".into()), language: Some("SECRET3".into()), ..pay() };
    assert!(!format!("{:?}", encode(&request, Pay::META, None).unwrap()).contains("SECRET"));
}

#[test]
fn a_text_becomes_the_value_its_field_stands_for() {
    let parse = |name: &str, text: &str| codec::parse_text(PAY.field(name).unwrap(), text, None).to_string();
    assert_eq!(parse("limit", "5"), "5");
    assert_eq!(parse("limit", "five"), r#""five""#);
    assert_eq!(parse("flag", "true"), "true");
    assert_eq!(parse("kind", "300"), "300");
    assert_eq!(parse("order_id", "5"), r#""5""#);
    assert_eq!(parse("coupons", r#"[{"id":"1"}]"#), r#"[{"id":"1"}]"#);
    assert_eq!(parse("type", "a"), r#"["a"]"#);
    assert_eq!(parse("use_coupon", "1"), r#""1""#, "an enum of texts");
    assert_eq!(parse("extra", r#"{"a":1}"#), r#"{"a":1}"#);
    assert_eq!(parse("tags", r#"{"a":"1"}"#), r#"{"a":"1"}"#);
}

/// What a document's body is for an operation with these fields of a body.
fn body(fields: &'static [Field], form: Form, document: &str) -> String {
    let request = Box::leak(Box::new(Object { name: "Made", fields, rules: &[] }));
    let operation = Box::leak(Box::new(meta::Operation { path: "/v1/made", request, form, ..PAY_OPERATION }));
    let encoded = encode(&json(document), operation, Some(CN)).unwrap();
    String::from_utf8(encoded.body.unwrap()).unwrap()
}

#[test]
fn names_that_no_table_knows_are_sent_as_they_are_at_any_depth() {
    const FIELDS: &[Field] =
        &[Field::body("coupon", Kind::Object(&COUPON)), Field::body("tags", Kind::Map(&Kind::Text))];
    let document = r#"{"new":{"a":[1.0]},"coupon":{"other":true,"id":"1"},"tags":{"a":"1","b":"2"}}"#;
    let expected = r#"{"coupon":{"id":"1","other":true},"tags":{"a":"1","b":"2"},"new":{"a":[1.0]}}"#;
    assert_eq!(body(FIELDS, Form::PLAIN, document), expected);
}

#[test]
fn numbers_travel_as_digits_and_what_is_none_stays_a_text_for_the_service_to_refuse() {
    const FIELDS: &[Field] = &[
        Field::body("amount", Kind::Decimal),
        Field::body("count", Kind::Integer).wire(Wire::Number),
        Field::body("kind", Kind::Enum(CouponKind::META)),
        Field::body("answer", Kind::Enum(YesNo::META)),
    ];
    let text = |value: &str| {
        let document = format!(r#"{{"amount":"{value}","count":"{value}","kind":"{value}","answer":"{value}"}}"#);
        body(FIELDS, Form::PLAIN, &document)
    };
    assert_eq!(text("300"), r#"{"amount":300,"count":300,"kind":300,"answer":"300"}"#);
    assert_eq!(text("ten"), r#"{"amount":"ten","count":"ten","kind":"ten","answer":"ten"}"#);
    assert_eq!(text("1.50"), r#"{"amount":1.50,"count":1.50,"kind":"1.50","answer":"1.50"}"#);
}

#[test]
fn constants_stand_beside_fields_and_where_their_path_says() {
    const FIELDS: &[Field] = &[Field::body("id", Kind::Text)];
    let with = |at: &'static [&'static str]| {
        let constant = Constant { wire: "mode", place: Place::Body, at, json: "7", sites: Sites::ALL };
        body(FIELDS, Form { constants: Box::leak(Box::new([constant])), ..Form::PLAIN }, r#"{"id":"1","new":2}"#)
    };
    assert_eq!(with(&[]), r#"{"mode":7,"id":"1","new":2}"#);
    assert_eq!(with(&["how", "mode"]), r#"{"how":{"mode":7},"id":"1","new":2}"#);
}

#[test]
fn an_encoded_request_shows_names_and_sizes() {
    let request = Pay { limit: Some(5), language: Some("en".into()), ..pay() };
    let shown = format!("{:?}", encode(&request, Pay::META, None).unwrap());
    let expected = r#"Encoded { method: "POST", query: ["limit"], headers: ["X-Language"], body_bytes: Some(19), .. }"#;
    assert_eq!(shown, expected);
}
