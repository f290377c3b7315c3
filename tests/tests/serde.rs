//! serde: every request and answer of the API through every format, strict for what is sent.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs, reason = "a test may fail loudly")]

use std::cell::RefCell;
use std::collections::BTreeMap;

use huaweicloud_bss::orders::{
    ListCustomerOrdersResponse, OrderCoupon, PayOrders, PayOrdersRequired, PaymentCouponType,
};
use huaweicloud_bss::runtime::meta::{self, Kind};
use huaweicloud_bss::runtime::value::{self, Mode, Shown, View};
use huaweicloud_bss::runtime::violation::Rule;
use huaweicloud_bss::runtime::{codec, validate};
use huaweicloud_bss::types::{OrderId, YesNo};
use huaweicloud_bss::{Decimal, Json, Operation, Record, Site};
use huaweicloud_bss_tests::model::{self, list, text, texts};
use huaweicloud_bss_tests::sample;
use serde::{Deserialize, Deserializer, Serialize};

/// A way to write any record and to read it back.
type Trip = fn(&dyn Record) -> Result<(), String>;

thread_local! {
    /// The record to be read into, for formats that read a type and nothing else.
    static BACK: RefCell<Option<(Box<dyn Record>, Mode)>> = const { RefCell::new(None) };
}

/// Reads into the record that is waiting.
struct Back;

impl<'de> Deserialize<'de> for Back {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        BACK.with_borrow_mut(|back| {
            let (record, mode) = back.as_mut().unwrap();
            value::read(&mut **record, *mode, deserializer).map(|()| Back)
        })
    }
}

const FORMATS: &[(&str, Trip)] = &[
    ("serde_json text", |from| {
        let text = serde_json::to_string(&Shown(from.into())).map_err(|e| e.to_string())?;
        serde_json::from_str::<Back>(&text).map_err(|e| format!("{e}: {text}")).map(drop)
    }),
    ("serde_json Value", |from| {
        let tree = serde_json::to_value(Shown(from.into())).map_err(|e| e.to_string())?;
        serde_json::from_value::<Back>(tree).map_err(|e| e.to_string()).map(drop)
    }),
    ("ciborium", |from| {
        let mut bytes = Vec::new();
        ciborium::into_writer(&Shown(from.into()), &mut bytes).map_err(|e| e.to_string())?;
        ciborium::from_reader::<Back, _>(bytes.as_slice()).map_err(|e| e.to_string()).map(drop)
    }),
    ("toml", |from| {
        let text = toml::to_string(&Shown(from.into())).map_err(|e| e.to_string())?;
        toml::from_str::<Back>(&text).map_err(|e| format!("{e}: {text}")).map(drop)
    }),
    ("serde_norway", |from| {
        let text = serde_norway::to_string(&Shown(from.into())).map_err(|e| e.to_string())?;
        serde_norway::from_str::<Back>(&text).map_err(|e| format!("{e}: {text}")).map(drop)
    }),
];

/// What a record is, itself, an empty one, how it is read.
type Case = (String, Box<dyn Record>, Box<dyn Record>, Mode);

/// Every record of the API at each of its sites, filled from a document: what it is, itself, an empty one, how it is read.
fn records() -> Vec<Case> {
    let mut out = Vec::new();
    for operation in model::operations() {
        let id = text(&operation["id"]);
        let erased = model::erased(operation);
        for site in texts(&operation["sites"]).unwrap() {
            let (request, _) = (erased.request)(&sample::object(list(&operation["request"]["fields"]), site, 4));
            let (empty, _) = (erased.request)(&Json::Object(Vec::new()));
            // what this site does not require may be required in the struct: only what is whole can be read strictly
            let whole = validate::check(erased.meta, View::from(&*request), None).is_ok();
            if whole {
                out.push((format!("{id} at {site}"), request, empty, Mode::Request));
            }
            if let (Some(mut answer), Some(empty)) = ((erased.response)(), (erased.response)()) {
                let document = sample::object(list(&operation["response"]["fields"]), site, 4);
                codec::from_wire(&mut *answer, &document);
                out.push((format!("answer of {id} at {site}"), answer, empty, Mode::Answer));
            }
        }
    }
    out
}

#[test]
fn every_record_travels_through_every_format_and_comes_back_the_same() {
    let mut done = BTreeMap::new();
    for (format, trip) in FORMATS {
        for (what, record, back, mode) in records() {
            BACK.set(Some((back, mode)));
            trip(&*record).unwrap_or_else(|error| panic!("{what} in {format}: {error}"));
            let (back, _) = BACK.take().unwrap();
            let (back, record) = (codec::write(&*back), (codec::write(&*record), holds_any(record.meta())));
            match record {
                (record, false) => assert_eq!(back, record, "{what} in {format}"),
                // a number of no known kind keeps its value, not its zeros
                (record, true) => assert_eq!(tree(&back), tree(&record), "{what} in {format}"),
            }
            *done.entry((*format, format!("{mode:?}"))).or_insert(0) += 1;
        }
    }
    done.iter().for_each(|((format, mode), records)| println!("{format:<18} {mode:<8} {records}"));
    assert!(done.values().all(|records| *records > 100), "{done:?}");
}

fn tree(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap()
}

/// Whether a value of no known kind may stand in it; objects may hold themselves.
fn holds_any(object: &'static meta::Object) -> bool {
    fn any(kind: &'static Kind, seen: &mut Vec<&'static str>) -> bool {
        match kind {
            Kind::Any => true,
            Kind::Object(object) if seen.contains(&object.name) => false,
            Kind::Object(object) => {
                seen.push(object.name);
                object.fields.iter().any(|field| any(&field.kind, seen))
            }
            Kind::List(item) | Kind::Csv(item) | Kind::Map(item) => any(item, seen),
            _ => false,
        }
    }
    object.fields.iter().any(|field| any(&field.kind, &mut Vec::new()))
}

#[test]
fn a_format_that_does_not_describe_itself_is_refused_when_it_is_written() {
    for (what, record, _, _) in records() {
        assert!(postcard::to_stdvec(&Shown(View::from(&*record))).is_err(), "{what}");
    }
}

#[test]
fn a_request_and_a_response_travel_both_ways() {
    let coupon = OrderCoupon::new("c", PaymentCouponType::CashCoupon);
    let request =
        PayOrders::new(PayOrdersRequired { order_id: "o".into(), use_coupon: YesNo::Yes, use_discount: YesNo::No })
            .coupon_infos([coupon]);
    let text = serde_json::to_string(&request).unwrap();
    assert_eq!(
        text,
        r#"{"order_id":"o","use_coupon":"YES","use_discount":"NO","coupon_infos":[{"id":"c","type":301}]}"#
    );
    assert_eq!(serde_json::from_str::<PayOrders>(&text).unwrap(), request);

    // an amount is read from a number, digit by digit, and written as a text
    let text = r#"{"total_count":1,"order_infos":[{"order_id":"a","amount_after_discount":0.10}]}"#;
    let response: ListCustomerOrdersResponse = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&response).unwrap(), text.replace("0.10", "\"0.10\""));
    let tree = serde_json::to_value(&response).unwrap();
    let response: ListCustomerOrdersResponse = serde_json::from_value(tree).unwrap();
    assert_eq!(response.order_infos[0].amount_after_discount.unwrap().to_string(), "0.10");
}

#[test]
fn fields_stand_in_a_structure_of_ones_own() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Mine {
        order: Option<OrderId>,
        coupon: YesNo,
        kind: PaymentCouponType,
        amount: Decimal,
        site: Site,
        #[serde(flatten)]
        response: ListCustomerOrdersResponse,
    }
    let mine = Mine {
        order: Some("o".into()),
        coupon: YesNo::Yes,
        kind: PaymentCouponType::CashCoupon,
        amount: "0.10".parse().unwrap(),
        site: Site::China,
        response: serde_json::from_str(r#"{"order_infos":[{"amount_after_discount":"0.10"}]}"#).unwrap(),
    };
    let text = serde_json::to_string(&mine).unwrap();
    assert!(text.starts_with(r#"{"order":"o","coupon":"YES","kind":301,"amount":"0.10","site":"cn","#), "{text}");
    assert_eq!(serde_json::from_str::<Mine>(&text).unwrap(), mine);
    let yaml = serde_norway::to_string(&mine).unwrap();
    assert_eq!(serde_norway::from_str::<Mine>(&yaml).unwrap(), mine, "{yaml}");
}

#[test]
fn a_float_that_has_lost_digits_is_no_amount() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only its reading matters")]
    struct Mine {
        #[serde(flatten)]
        response: ListCustomerOrdersResponse,
    }
    let read = |amount: &str| {
        let text = format!(r#"{{"order_infos":[{{"amount_after_discount":{amount}}}]}}"#);
        let plain = serde_json::from_str::<ListCustomerOrdersResponse>(&text);
        let amount = plain.unwrap().order_infos[0].amount_after_discount.unwrap().to_string();
        (amount, serde_json::from_str::<Mine>(&text).map_err(|error| error.to_string()))
    };
    let (plain, flattened) = read("12345678901234567.89");
    assert_eq!(plain, "12345678901234567.89");
    let error = flattened.unwrap_err();
    assert!(
        error.contains("order_infos[0].amount_after_discount: a number of more digits than a float keeps"),
        "{error}"
    );
    assert!(read("0.10").1.is_ok());
}

#[test]
fn a_request_is_read_strictly_and_the_first_fault_is_named_with_its_place() {
    let fault = |text: &str| serde_json::from_str::<PayOrders>(text).unwrap_err().to_string();
    let whole = r#""order_id":"o","use_coupon":"NO","use_discount":"NO""#;
    let with = |more: &str| fault(&format!("{{{whole},{more}}}"));
    assert!(
        with(r#""use_cupon":"NO""#).starts_with("use_cupon: there is no such field"),
        "{}",
        with(r#""use_cupon":1"#)
    );
    assert!(with(r#""coupon_infos":[{"id":7,"type":301}]"#).starts_with("coupon_infos[0].id: expected a text"));
    assert!(with(r#""coupon_infos":[{"id":"7"}]"#).starts_with("coupon_infos[0].type: must be given"));
    assert!(with(r#""coupon_infos":{}"#).starts_with("coupon_infos: expected a list, found an object"));
    assert!(with(r#""order_id":"p""#).starts_with("order_id: is given twice"));
    assert!(
        fault(r#"{"order_id":" ","use_coupon":"NO","use_discount":"NO"}"#).starts_with("order_id: must not be blank")
    );
    for text in ["\"hi\"", "7", "null", "[]", "{}"] {
        assert!(serde_json::from_str::<PayOrders>(text).is_err(), "{text}");
    }
}

#[test]
fn from_json_names_every_fault_at_once() {
    let document = r#"{"order_id":"","use_cupon":"NO","use_discount":7,"coupon_infos":[{"id":1}]}"#;
    let violations = PayOrders::from_json(document).unwrap_err();
    let found: Vec<(&str, Rule)> = violations.iter().map(|v| (v.path.as_str(), v.rule)).collect();
    let expected = [
        ("use_cupon", Rule::Unknown),
        ("order_id", Rule::Empty),
        ("use_coupon", Rule::Required),
        ("use_discount", Rule::Type),
        ("coupon_infos[0].id", Rule::Type),
        ("coupon_infos[0].type", Rule::Required),
    ];
    assert_eq!(found, expected);
    assert_eq!(PayOrders::from_json("[]").unwrap_err().iter().next().unwrap().rule, Rule::Type);
    assert_eq!(
        PayOrders::from_json(r#"{"order_id":"a","order_id":"b"}"#).unwrap_err().iter().next().unwrap().rule,
        Rule::Repeated
    );
    let whole = r#"{"order_id":"o","use_coupon":"NO","use_discount":"NO"}"#;
    assert_eq!(
        PayOrders::from_json(whole).unwrap(),
        PayOrders::new(PayOrdersRequired { order_id: "o".into(), use_coupon: YesNo::No, use_discount: YesNo::No })
    );
}

#[test]
fn null_is_refused_wherever_the_documents_call_it_an_error() {
    let mut fields = 0;
    for operation in model::operations() {
        let erased = model::erased(operation);
        for field in list(&operation["request"]["fields"]).iter().filter(|field| field["on_null"] == "error") {
            let document = Json::parse(format!("{{{:?}:null}}", text(&field["wire"])).as_bytes()).unwrap();
            let what = format!("{}.{}", text(&operation["id"]), text(&field["wire"]));
            let refused = validate::check_json(erased.meta, &document, None).unwrap_err();
            let named = |v: &huaweicloud_bss::Violation| v.path == text(&field["wire"]) && v.rule == Rule::Type;
            assert!(refused.iter().any(named), "{what}: {refused}");
            let (mut request, _) = (erased.request)(&Json::Object(Vec::new()));
            let written = document.to_string();
            let typed = value::read(&mut *request, Mode::Request, &mut serde_json::Deserializer::from_str(&written));
            let fault = typed.unwrap_err().to_string();
            assert!(
                fault.starts_with(&format!("{}: expected a value, or nothing at all", text(&field["wire"]))),
                "{what}: {fault}"
            );
            fields += 1;
        }
    }
    println!("{fields} fields that take no null");
    assert!(fields > 0);
}

#[test]
fn an_answer_passes_over_what_it_does_not_know_but_takes_no_other_kind() {
    let known: ListCustomerOrdersResponse = serde_json::from_str(r#"{"total_count":1,"of_tomorrow":[{}]}"#).unwrap();
    assert_eq!(known.total_count, Some(1));
    let error = serde_json::from_str::<ListCustomerOrdersResponse>(r#"{"total_count":"many"}"#).unwrap_err();
    assert!(error.to_string().starts_with("total_count: expected a whole number"), "{error}");
}

#[test]
fn violations_travel() {
    let violations = PayOrders::from_json("{}").unwrap_err();
    let text = serde_json::to_string(&violations).unwrap();
    assert_eq!(serde_json::from_str::<huaweicloud_bss::Violations>(&text).unwrap(), violations);
}
