//! Records, enums and texts of their own, as the macros make them.

#![allow(clippy::unwrap_used)]

mod fixture;

use fixture::*;
use huaweicloud_runtime::value::Look;
use huaweicloud_runtime::*;
use std::collections::BTreeMap;

fn full() -> Pay {
    Pay {
        use_coupon: YesNo::Yes,
        coupons: Some(vec![Coupon { id: "c1".into(), kind: Some(CouponKind::Cash), holder: Some("Ann".into()) }]),
        regions: Some(vec!["cn-1".into(), "cn-2".into()]),
        limit: Some(5),
        amount: "0.10".parse().ok(),
        count: Some(-3),
        flag: Some(true),
        begin: "2024-01-31T00:00:00Z".parse().ok(),
        end: "2024-02-29T23:59:59Z".parse().ok(),
        day: "2024-02-29".parse().ok(),
        cycle: "2024-02".parse().ok(),
        extra: Some(json(r#"{"a":[1.0,null]}"#)),
        tags: Some([("k".to_owned(), "v".to_owned())].into()),
        kind: Some(CouponKind::Discount),
        password: Some("hunter2hunter2".into()),
        r#type: Some(vec!["t".into()]),
        language: Some("en".into()),
        only_intl: Some("x".into()),
        ..pay()
    }
}

#[test]
fn a_record_travels_through_serde_and_comes_back() {
    let text = serde_json::to_string(&full()).unwrap();
    assert!(text.contains(r#""amount":"0.10""#), "{text}");
    assert!(text.contains(r#""flag":true"#), "{text}");
    assert!(text.contains(r#""regions":["cn-1","cn-2"]"#), "{text}");
    assert!(text.contains(r#""kind":300"#), "{text}");
    assert!(text.contains(r#""extra":{"a":[1.0,null]}"#), "{text}");
    let back: Pay = serde_json::from_str(&text).unwrap();
    assert!(back == full());
}

#[test]
fn a_copy_of_a_record_has_every_value_of_it() {
    let one = full();
    let copy = one.clone();
    assert_eq!(serde_json::to_string(&copy).unwrap(), serde_json::to_string(&one).unwrap());
    assert_eq!(copy.password.as_ref().map(Secret::expose), Some("hunter2hunter2"));
    assert_eq!(copy.amount.map(|amount| amount.to_string()).as_deref(), Some("0.10"), "with its digits");
    assert_eq!(copy.extra.map(|extra| extra.to_string()).as_deref(), Some(r#"{"a":[1.0,null]}"#));
}

#[test]
fn a_copy_keeps_what_is_set_but_empty() {
    let one = Pay {
        coupons: Some(Vec::new()),
        tags: Some(BTreeMap::new()),
        extra: Some(Json::Null),
        kind: Some(CouponKind::Other(String::new())),
        language: Some(String::new()),
        ..pay()
    };
    let copy = one.clone();
    assert_eq!(copy.coupons.map(|coupons| coupons.len()), Some(0));
    assert_eq!(copy.tags.map(|tags| tags.len()), Some(0));
    assert_eq!(copy.extra, Some(Json::Null));
    assert_eq!(copy.kind, Some(CouponKind::Other(String::new())));
    assert_eq!(copy.language.as_deref(), Some(""));
}

#[test]
fn records_are_equal_when_every_field_is() {
    assert!(full() == full());
    for (field, changed) in changes() {
        assert!(changed != full(), "{field}");
        assert!(changed.clone() == changed, "{field}");
    }
    assert!(Pay { regions: Some(Vec::new()), ..pay() } != pay(), "an empty list that is set is one");
    assert!(Pay { tags: Some(BTreeMap::new()), ..pay() } != pay(), "an empty map that is set is one");
}

#[test]
fn equal_records_have_equal_hashes_and_others_have_others() {
    assert_eq!(hashed(&full()), hashed(&full()));
    for (field, changed) in changes() {
        assert_ne!(hashed(&changed), hashed(&full()), "{field}");
    }
    // 0.1 and 0.10 are one amount
    let shorter = Pay { amount: "0.1".parse().ok(), ..full() };
    assert!(shorter == full());
    assert_eq!(hashed(&shorter), hashed(&full()));
}

/// What a payment requires.
struct PayRequired {
    order_id: OrderId,
    use_coupon: YesNo,
}

/// The payment that it makes.
struct Payment;

impl Payment {
    #[allow(clippy::new_ret_no_self, reason = "as generated requests, which have a method of that name")]
    fn new(required: PayRequired) -> Pay {
        Pay { order_id: required.order_id, use_coupon: required.use_coupon, ..Pay::default() }
    }
}

required!(PayRequired of Payment; order_id, use_coupon);

#[test]
fn what_is_required_is_copied_compared_and_hashed_field_by_field() {
    let required = |order_id: &str, use_coupon| PayRequired { order_id: order_id.into(), use_coupon };
    let one = required("CS1", YesNo::No);
    assert!(one.clone() == one);
    assert!(one.clone().order_id == "CS1" && one.clone().use_coupon == YesNo::No);
    assert_eq!(hashed(&one.clone()), hashed(&one));
    for other in [required("CS2", YesNo::No), required("CS1", YesNo::Yes)] {
        assert!(other != one);
        assert_ne!(hashed(&other), hashed(&one));
    }
}

/// The full request with one field changed, for each kind of field.
fn changes() -> Vec<(&'static str, Pay)> {
    let coupon = |kind, holder: &str| Some(vec![Coupon { id: "c1".into(), kind, holder: Some(holder.into()) }]);
    vec![
        ("order_id", Pay { order_id: "other".into(), ..full() }),
        ("use_coupon", Pay { use_coupon: YesNo::Other("MAYBE".into()), ..full() }),
        ("an inner enum", Pay { coupons: coupon(None, "Ann"), ..full() }),
        ("an inner text", Pay { coupons: coupon(Some(CouponKind::Cash), "Bob"), ..full() }),
        ("regions", Pay { regions: Some(vec!["cn-1".into()]), ..full() }),
        ("limit", Pay { limit: None, ..full() }),
        ("amount", Pay { amount: "0.11".parse().ok(), ..full() }),
        ("flag", Pay { flag: Some(false), ..full() }),
        ("begin", Pay { begin: "2024-01-31T00:00:01Z".parse().ok(), ..full() }),
        ("day", Pay { day: "2024-02-28".parse().ok(), ..full() }),
        ("cycle", Pay { cycle: "2024-03".parse().ok(), ..full() }),
        ("extra", Pay { extra: Some(json(r#"{"a":[1.0,0]}"#)), ..full() }),
        ("a name in extra", Pay { extra: Some(json(r#"{"b":[1.0,null]}"#)), ..full() }),
        ("tags", Pay { tags: Some([("k".to_owned(), "w".to_owned())].into()), ..full() }),
        ("password", Pay { password: Some("hunter2hunter3".into()), ..full() }),
    ]
}

fn hashed<T: std::hash::Hash>(value: &T) -> u64 {
    std::hash::BuildHasher::hash_one(&std::hash::BuildHasherDefault::<std::hash::DefaultHasher>::default(), value)
}

#[test]
fn an_enum_is_compared_by_how_it_travels() {
    let written = YesNo::Other("YES".into());
    assert_eq!(written, YesNo::Yes);
    assert_eq!(hashed(&written), hashed(&YesNo::Yes));
    assert_eq!(written.cmp(&YesNo::Yes), std::cmp::Ordering::Equal);
    assert_ne!(written, YesNo::No);
}

#[test]
fn an_enum_is_made_of_a_text_and_compared_with_one_however_it_is_kept() {
    let text = String::from("YES");
    let boxed: Box<str> = "NO".into();
    assert_eq!(
        [YesNo::from(&text), YesNo::from(&boxed), YesNo::from(text.clone())],
        [YesNo::Yes, YesNo::No, YesNo::Yes]
    );
    assert_eq!(["YES", "?"].iter().map(YesNo::from).collect::<Vec<_>>(), ["YES", "?"]);
    assert_eq!(YesNo::from(&YesNo::No), boxed);
    assert!(YesNo::Yes == text && YesNo::Yes == "YES" && YesNo::Yes == *"YES" && YesNo::Yes != "yes");
}

#[test]
fn an_empty_enum_value_that_is_set_is_sent_as_an_empty_text_is() {
    let set = Pay { kind: Some(CouponKind::Other(String::new())), language: Some(String::new()), ..pay() };
    let shown = serde_json::to_value(&set).unwrap();
    assert_eq!((&shown["kind"], &shown["X-Language"]), (&"".into(), &"".into()));
}

#[test]
fn debug_shows_set_fields_only_and_nothing_sensitive() {
    let shown = format!("{:?}", full());
    assert!(
        shown.starts_with(
            r#"Pay { order_id: "CS1", use_coupon: "YES", coupons: [Coupon { id: "c1", kind: 301, holder: *** }]"#
        ),
        "{shown}"
    );
    assert!(shown.contains("password: ***"), "{shown}");
    assert!(!shown.contains("hunter2") && !shown.contains("Ann"), "{shown}");
    assert_eq!(format!("{:?}", pay()), r#"Pay { order_id: "CS1", use_coupon: "NO" }"#);
    assert_eq!(format!("{:?}", PersonName::from("Ann")), "***");
}

#[test]
fn a_document_is_masked_where_sensitive_unknown_or_of_another_kind() {
    let masked = redact::json(
        &PAY,
        &json(
            r#"{"password":"p","coupons":[{"id":"1","holder":"Ann"}],"what":1,"order_id":{"a":1},"tags":"x","limit":5,"day":null}"#,
        ),
    );
    let expected = r#"{"password":"***","coupons":[{"id":"1","holder":"***"}],"what":"***","order_id":"***","tags":"***","limit":5,"day":null}"#;
    assert_eq!(masked.to_string(), expected);
}

#[test]
fn an_enum_is_open_and_integer_enums_travel_as_numbers() {
    assert_eq!(CouponKind::from("300"), CouponKind::Discount);
    assert_eq!(CouponKind::from("7"), CouponKind::Other("7".into()));
    assert_eq!(Json::from(CouponKind::Discount.view(Look::Field)), json("300"));
    assert!(!CouponKind::default().view(Look::Field).is_given());
    for text in ["300", "\"300\"", "300.0"] {
        let mut kind = CouponKind::default();
        assert!(codec::fill(&mut kind, &json(text), &mut Oddities::new()));
        assert_eq!(kind, CouponKind::Discount, "{text}");
    }
    let (mut kind, mut odd) = (CouponKind::default(), Oddities::new());
    assert!(codec::fill(&mut kind, &json("999"), &mut odd));
    assert_eq!((kind.as_str(), odd.count()), ("999", 1));
    assert!(!codec::fill(&mut kind, &json("[]"), &mut odd));
    assert_eq!(CouponKind::META.values[2].sites, INTL);
    assert_eq!(CouponKind::ALL.len(), 3);
    assert_eq!(format!("{:>5}", YesNo::No), "   NO");
}

#[test]
fn an_erased_operation_makes_requests_and_answers() {
    const PAY: Erased = Erased::of::<Pay>();
    let (request, odd) = (PAY.request)(&json(r#"{"order_id":"CS1","use_coupon":"NO","limit":"7","nope":1}"#));
    assert_eq!(codec::to_wire(&*request).to_string(), r#"{"order_id":"CS1","use_coupon":"NO","limit":7}"#);
    assert_eq!(odd.iter().map(|note| note.path.as_str()).collect::<Vec<_>>(), ["nope"]);
    let mut answer = (PAY.response)().unwrap();
    codec::decode(br#"{"total_count":1}"#, &mut *answer).unwrap();
    assert_eq!(codec::to_wire(&*answer).to_string(), r#"{"total_count":1}"#);
    assert!(<() as Response>::boxed().is_none());
}

#[test]
fn an_answer_never_fails_on_odd_values() {
    let mut answer = PayResponse::default();
    let odd = codec::decode(
        "\u{feff}{\"records\":[null,{\"id\":7,\"kind\":\"x\",\"new\":1},[]],\"total_count\":\"12\",\"amount\":1e400,\"at\":\"soon\",\
          \"names\":\"a,,b\",\"first\":\"\"}"
            .as_bytes(),
        &mut answer,
    )
    .unwrap();
    assert_eq!(answer.records.len(), 1);
    assert_eq!(answer.records[0].id, "7");
    assert_eq!(answer.total_count, Some(12));
    assert_eq!((answer.amount, answer.at, answer.first.is_none()), (None, None, true));
    assert_eq!(answer.names, Some(vec!["a".into(), "b".into()]));
    let places: Vec<_> = odd.iter().map(|note| note.path.as_str()).collect();
    let expected = ["records[0]", "records[1].kind", "records[1].new", "records[2]", "amount", "at", "first"];
    assert_eq!(places, expected);
    assert!(!odd.to_string().contains("soon"), "{odd}");
}

#[test]
fn half_a_surrogate_and_broken_utf8_do_not_spoil_an_answer() {
    let mut answer = PayResponse::default();
    codec::decode(br#"{"first":{"id":"\ud800x"}}"#, &mut answer).unwrap();
    assert!(answer.first.unwrap().id.ends_with('x'));
    let mut answer = PayResponse::default();
    let odd = codec::decode(b"{\"names\":\"\xff\",\"total_count\":3}", &mut answer).unwrap();
    assert_eq!((answer.total_count, odd.count()), (Some(3), 1));
}

#[test]
fn only_bytes_that_are_no_json_are_an_error_and_it_quotes_nothing() {
    let error = codec::decode(b"<html>secret</html>", &mut PayResponse::default()).unwrap_err();
    assert!(!error.to_string().contains("secret"), "{error}");
    assert!(codec::decode(b" ", &mut PayResponse::default()).is_ok());
    assert_eq!(codec::decode(b"[]", &mut PayResponse::default()).unwrap().count(), 1);
}

#[test]
fn a_value_of_any_kind_keeps_the_digits_of_its_numbers() {
    let document = r#"{"rate":0.10,"all":[1.0,1.50e2,-0.00,12345678901234567890.1200]}"#;
    let mut wire = Pay::default();
    assert!(codec::decode(format!(r#"{{"extra":{document}}}"#).as_bytes(), &mut wire).unwrap().is_empty());
    let back = codec::to_wire(&wire);
    assert_eq!(back.get("extra").map(Json::to_string).as_deref(), Some(document), "from the wire and back");
    let read: Json = serde_json::from_str(document).unwrap();
    assert_eq!(read.to_string(), document, "read with serde_json");
}
