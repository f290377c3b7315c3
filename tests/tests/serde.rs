//! serde as users meet it: inside their own structures, exact amounts, strict requests. What each type does in each format is
//! next door, in `serde_matrix`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs, reason = "a test may fail loudly")]

use huaweicloud_bss::orders::{
    ListCustomerOrdersResponse, OrderCoupon, PayOrders, PayOrdersRequired, PaymentCouponType,
};
use huaweicloud_bss::runtime::validate;
use huaweicloud_bss::runtime::value::{self, Mode};
use huaweicloud_bss::runtime::violation::Rule;
use huaweicloud_bss::types::{OrderId, YesNo};
use huaweicloud_bss::{Decimal, Json, Operation, Site};
use huaweicloud_bss_tests::model::{self, list, text};
use serde::{Deserialize, Serialize};

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
    // with `arbitrary_precision` no digit is lost on the way, and without it the loss is an error: another amount it is never
    match flattened {
        Ok(mine) => {
            assert_eq!(mine.response.order_infos[0].amount_after_discount.unwrap().to_string(), "12345678901234567.89");
        }
        Err(error) => {
            let expected = "order_infos[0].amount_after_discount: a number of more digits than a float keeps";
            assert!(error.contains(expected), "{error}");
        }
    }
    assert!(read("0.10").1.is_ok());
}

#[test]
fn numbers_of_all_kinds_are_read_from_text_from_a_tree_and_from_behind_flatten_and_untagged() {
    #[derive(Debug, PartialEq, Deserialize)]
    struct Flat {
        #[serde(flatten)]
        response: ListCustomerOrdersResponse,
    }
    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(untagged)]
    enum Either {
        Response(ListCustomerOrdersResponse),
    }
    let text = r#"{"total_count":3,"order_infos":[{"order_type":1,"status":5,"amount_after_discount":10.5}]}"#;
    let plain: ListCustomerOrdersResponse = serde_json::from_str(text).unwrap();
    assert_eq!(
        (plain.total_count, plain.order_infos[0].amount_after_discount),
        (Some(3), Some("10.5".parse().unwrap()))
    );
    assert_eq!(plain.order_infos[0].order_type.as_ref().map(ToString::to_string).as_deref(), Some("1"));
    assert_eq!(serde_json::from_str::<Flat>(text).unwrap().response, plain);
    assert_eq!(serde_json::from_str::<Either>(text).unwrap(), Either::Response(plain.clone()));
    let tree: serde_json::Value = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::from_value::<ListCustomerOrdersResponse>(tree.clone()).unwrap(), plain);
    assert_eq!(serde_json::from_value::<Flat>(tree).unwrap().response, plain);
    assert_eq!(serde_json::from_str::<PaymentCouponType>("301").unwrap(), PaymentCouponType::CashCoupon);
    assert_eq!(serde_json::from_str::<Json>("[7,-1,0.5]").unwrap().to_string(), "[7,-1,0.5]");
    assert_eq!(
        serde_json::from_value::<Json>(serde_json::json!({"b": 7, "a": [0.5]})).unwrap().get("b"),
        Some(&Json::from(7))
    );
}

#[test]
fn a_number_in_the_place_of_something_else_is_called_a_number() {
    let fault = |text: &str| serde_json::from_str::<PayOrders>(text).unwrap_err().to_string();
    assert!(fault("7").contains("found a number"), "{}", fault("7"));
    let error = fault(r#"{"order_id":7,"use_coupon":"NO","use_discount":"NO"}"#);
    assert!(error.starts_with("order_id: expected a text, found a number"), "{error}");
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
