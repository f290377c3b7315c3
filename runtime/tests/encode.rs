//! Requests on the wire: where each field of a table travels and in which form.

#![allow(clippy::unwrap_used)]

mod fixture;

use codec::{EncodeError, encode};
use fixture::*;
use huaweicloud_runtime::meta::{BodyFormat, Constant, Field, Form, Kind, Object, Place, Sites, Wire};
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

/// An operation with these fields.
fn made(path: &'static str, fields: &'static [Field], form: Form) -> &'static meta::Operation {
    let request = Box::leak(Box::new(Object { name: "Made", fields, rules: &[] }));
    Box::leak(Box::new(meta::Operation { path, request, form, ..PAY_OPERATION }))
}

/// What a document's body is for an operation with these fields of a body.
fn body(fields: &'static [Field], form: Form, document: &str) -> String {
    let encoded = encode(&json(document), made("/v1/made", fields, form), Some(CN)).unwrap();
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

#[test]
fn values_in_lists_and_maps_travel_in_the_form_of_their_field() {
    const FIELDS: &[Field] = &[
        Field::body("amounts", Kind::Map(&Kind::Decimal)).wire(Wire::Text),
        Field::body("counts", Kind::List(&Kind::Integer)).wire(Wire::Text),
        Field::body("flag", Kind::Boolean).wire(Wire::Text),
        Field::body("kind", Kind::Enum(CouponKind::META)).wire(Wire::Text),
    ];
    let document = r#"{"amounts":{"a":1.50,"b":"2"},"counts":[1,"2"],"flag":true,"kind":300}"#;
    let expected = r#"{"amounts":{"a":"1.50","b":"2"},"counts":["1","2"],"flag":"true","kind":"300"}"#;
    assert_eq!(body(FIELDS, Form::PLAIN, document), expected);
}

#[test]
fn an_enum_of_a_struct_travels_as_its_field_says() {
    static FIELDS: Object = Object {
        name: "Kinds",
        fields: &[
            Field::body("number", Kind::Enum(CouponKind::META)),
            Field::body("text", Kind::Enum(CouponKind::META)).wire(Wire::Text),
            Field::body("word", Kind::Enum(YesNo::META)).wire(Wire::Text),
            Field::body("other", Kind::Enum(CouponKind::META)).wire(Wire::Text),
        ],
        rules: &[],
    };
    struct Kinds {
        number: Option<CouponKind>,
        text: Option<CouponKind>,
        word: Option<YesNo>,
        other: Option<CouponKind>,
    }
    record!(Kinds: FIELDS; number, text, word, other);
    let cash = || Some(CouponKind::Cash);
    let kinds =
        Kinds { number: cash(), text: cash(), word: Some(YesNo::No), other: Some(CouponKind::Other("new".into())) };
    assert_eq!(codec::write(&kinds), r#"{"number":301,"text":"301","word":"NO","other":"new"}"#);
}

#[test]
fn lists_in_paths_and_headers_are_one_text() {
    const FIELDS: &[Field] = &[
        Field::path("ids", Kind::List(&Kind::Text)),
        Field::path("codes", Kind::Csv(&Kind::Text)),
        Field::header("X-Ids", Kind::List(&Kind::Text)),
        Field::header("X-Codes", Kind::Csv(&Kind::Text)),
    ];
    let document = json(r#"{"ids":["a","b"],"codes":["a","b"],"X-Ids":["a"],"X-Codes":["a","b"]}"#);
    let encoded = encode(&document, made("/v1/{codes}/{ids}", FIELDS, Form::PLAIN), None).unwrap();
    assert_eq!(encoded.path, "/v1/a%2Cb/%5B%22a%22%2C%22b%22%5D");
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(encoded.headers, [header("X-Ids", r#"["a"]"#), header("X-Codes", "a,b")]);
}

const UPLOAD: &[Field] = &[
    Field::body("name", Kind::Text),
    Field::body("file", Kind::File),
    Field::body("more", Kind::List(&Kind::File)),
    Field::body("ids", Kind::List(&Kind::Integer)),
];

fn form(body: BodyFormat, constants: &'static [Constant]) -> Form {
    Form { body, constants, ..Form::PLAIN }
}

/// The head of each part and what stands in it.
fn parts(document: &str, constants: &'static [Constant]) -> Result<Vec<String>, EncodeError> {
    let encoded = encode(&json(document), made("/v1/made", UPLOAD, form(BodyFormat::Multipart, constants)), Some(CN))?;
    let boundary = encoded.content_type.strip_prefix("multipart/form-data; boundary=").unwrap().to_owned();
    let body = String::from_utf8(encoded.body.unwrap()).unwrap();
    let inner = body.strip_suffix(&format!("--{boundary}--\r\n")).unwrap();
    let line = format!("--{boundary}\r\n");
    Ok(inner.split(&line).skip(1).map(|part| part.trim_end().replace("\r\n", "|")).collect())
}

#[test]
fn a_form_has_a_part_for_each_constant_text_item_and_file() {
    const ALWAYS: &[Constant] = &[
        Constant { wire: "mode", place: Place::Body, at: &[], json: r#""new""#, sites: Sites::ALL },
        Constant { wire: "step", place: Place::Body, at: &[], json: "[1,2]", sites: Sites::ALL },
        Constant { wire: "elsewhere", place: Place::Body, at: &[], json: "1", sites: INTL },
    ];
    let document = r#"{"ids":[1,2],"name":"n","file":{"file_name":"a.txt","base64":"aGk="},
        "more":[{"base64":"aGE="},{"file_name":"b","content_type":"text/plain","base64":"aG8="}]}"#;
    let named = |name: &str| format!(r#"Content-Disposition: form-data; name="{name}""#);
    let file =
        |name: &str, file: &str, kind: &str| format!(r#"{}; filename="{file}"|Content-Type: {kind}"#, named(name));
    let expected = [
        named("mode") + "||new",
        named("step") + "||1",
        named("step") + "||2",
        named("name") + "||n",
        file("file", "a.txt", "application/octet-stream") + "||hi",
        file("more", "more", "application/octet-stream") + "||ha",
        file("more", "b", "text/plain") + "||ho",
        named("ids") + "||1",
        named("ids") + "||2",
    ];
    assert_eq!(parts(document, ALWAYS).unwrap(), expected);
}

#[test]
fn a_file_without_bytes_cannot_travel() {
    for document in [r#"{"file":{"file_name":"a"}}"#, r#"{"file":{"base64":"?"}}"#, r#"{"file":"aGk="}"#] {
        assert_eq!(parts(document, &[]), Err(EncodeError::File { name: "file" }), "{document}");
    }
    assert_eq!(parts(r#"{"more":[{}]}"#, &[]), Err(EncodeError::File { name: "more" }));
    assert_eq!(parts("{}", &[]), Ok(vec![]));
}

#[test]
fn a_body_of_bytes_is_the_file_and_its_media_type() {
    const FIELDS: &[Field] = &[Field::body("file", Kind::File)];
    let sent = |document: &str| {
        let encoded = encode(&json(document), made("/v1/made", FIELDS, form(BodyFormat::Binary, &[])), None)?;
        Ok((encoded.body.unwrap(), encoded.content_type.into_owned()))
    };
    let bytes = |bytes: &[u8], kind: &str| Ok((bytes.to_vec(), kind.to_owned()));
    assert_eq!(sent(r#"{"file":{"base64":"/wA="}}"#), bytes(&[0xff, 0], "application/octet-stream"));
    assert_eq!(sent(r#"{"file":{"content_type":"image/png","base64":"aGk="}}"#), bytes(b"hi", "image/png"));
    assert_eq!(sent("{}"), bytes(b"", "application/octet-stream"));
    assert_eq!(sent(r#"{"file":{"base64":"?"}}"#), Err(EncodeError::File { name: "file" }));
    let split = sent(r#"{"file":{"content_type":"text/plain\r\nX-Evil: 1","base64":"aGk="}}"#);
    assert_eq!(split, Err(EncodeError::Header { name: "content_type" }));
}

#[test]
fn constants_outside_the_body_go_where_they_belong_at_the_sites_that_have_them() {
    const fn constant(wire: &'static str, place: Place, json: &'static str, sites: Sites) -> Constant {
        Constant { wire, place, at: &[], json, sites }
    }
    const ALWAYS: &[Constant] = &[
        constant("version", Place::Path, r#""v 1""#, Sites::ALL),
        constant("kind", Place::Query, r#"["a","b"]"#, Sites::ALL),
        constant("world", Place::Query, "true", INTL),
        constant("X-Mode", Place::Header, "7", Sites::ALL),
    ];
    let operation = made("/{version}/made", &[], form(BodyFormat::Json, ALWAYS));
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let encoded = encode(&json("{}"), operation, Some(CN)).unwrap();
    assert_eq!(encoded.path, "/v%201/made");
    assert_eq!(encoded.query, [pair("kind", "a"), pair("kind", "b")]);
    assert_eq!(encoded.headers, [pair("X-Mode", "7")]);
    assert_eq!(encoded.body.as_deref(), Some(&b"{}"[..]));
    assert_eq!(encode(&json("{}"), operation, Some(INTL)).unwrap().query.last(), Some(&pair("world", "true")));
}
