//! Requests serialize and responses deserialize with serde, and the other way round.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test may fail loudly")]

use huaweicloud_bss::orders::{ListCustomerOrdersResponse, OrderCoupon, PayOrders, PaymentCouponType};
use huaweicloud_bss::types::YesNo;

#[test]
fn a_request_and_a_response_travel_both_ways() {
    let coupon = OrderCoupon::new("c", PaymentCouponType::CashCoupon);
    let request = PayOrders::new("o", YesNo::Yes, YesNo::No).coupon_infos([coupon]);
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
    // an amount keeps its digits through serde_json's own tree, too
    let tree: serde_json::Value =
        serde_json::from_str(r#"{"order_infos":[{"amount_after_discount":"0.10"}]}"#).unwrap();
    let response: ListCustomerOrdersResponse = serde_json::from_value(tree).unwrap();
    assert_eq!(response.order_infos[0].amount_after_discount.unwrap().to_string(), "0.10");
}
