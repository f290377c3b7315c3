//! What a call costs beside the network: check, encode and decode, next to serde derives doing the same without checks.
//!
//! `cargo bench -p huaweicloud-bss-tests`: ratios of one run on one machine; nothing here passes or fails.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark prints, and may fail loudly")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use huaweicloud_bss::orders::{
    ListCustomerOrdersResponse, OrderCoupon, PayOrders, PayOrdersRequired, PaymentCouponType,
};
use huaweicloud_bss::runtime::{codec, meta::Sites};
use huaweicloud_bss::types::YesNo;
use huaweicloud_bss::{Operation, Response};
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct Coupon {
    id: String,
    r#type: i32,
}

#[derive(Serialize)]
struct Payment {
    order_id: String,
    use_coupon: &'static str,
    use_discount: &'static str,
    coupon_infos: Vec<Coupon>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, not used")]
struct Order {
    order_id: Option<String>,
    customer_id: Option<String>,
    service_type_code: Option<String>,
    order_type: Option<i64>,
    amount_after_discount: Option<f64>,
    official_amount: Option<f64>,
    currency: Option<String>,
    status: Option<i64>,
    create_time: Option<String>,
    payment_time: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, not used")]
struct Page {
    total_count: Option<i64>,
    order_infos: Option<Vec<Order>>,
}

fn main() {
    let ours = PayOrders::new(PayOrdersRequired {
        order_id: "CS2601010000ABCDE".into(),
        use_coupon: YesNo::Yes,
        use_discount: YesNo::No,
    })
    .coupon_infos((0..3).map(|n| OrderCoupon::new(format!("coupon-{n}"), PaymentCouponType::CashCoupon)));
    let theirs = Payment {
        order_id: "CS2601010000ABCDE".into(),
        use_coupon: "YES",
        use_discount: "NO",
        coupon_infos: (0..3).map(|n| Coupon { id: format!("coupon-{n}"), r#type: 301 }).collect(),
    };
    let checked = time(20_000, || ours.validate().unwrap());
    let encoded = time(20_000, || codec::encode(&ours, PayOrders::META, Some(Sites(1))).unwrap());
    let derived = time(20_000, || serde_json::to_vec(&theirs).unwrap());
    println!("a payment with three coupons");
    row("check every rule", checked, derived);
    row("encode", encoded, derived);
    row("serde derive, no checks", derived, derived);

    let page = page(1_000);
    let decoded = time(50, || {
        let mut answer = ListCustomerOrdersResponse::default();
        codec::decode(&page, answer.record().unwrap()).unwrap();
        answer
    });
    let derived = time(50, || serde_json::from_slice::<Page>(&page).unwrap());
    println!("a page of 1,000 orders, {} kB", page.len() / 1024);
    row("decode, lenient and exact", decoded, derived);
    row("serde derive, floats, fails on one odd value", derived, derived);
}

fn page(rows: usize) -> Vec<u8> {
    let row = |n: usize| {
        format!(
            r#"{{"order_id":"CS{n:010}","customer_id":"c{n:030}","service_type_code":"hws.service.type.ec2","order_type":1,"amount_after_discount":{n}.10,"official_amount":{n}.25,"currency":"CNY","status":5,"create_time":"2026-01-01T00:00:00Z","payment_time":"2026-01-01T00:00:01Z"}}"#
        )
    };
    let rows_text: Vec<String> = (0..rows).map(row).collect();
    format!(r#"{{"total_count":{rows},"order_infos":[{}]}}"#, rows_text.join(",")).into_bytes()
}

/// The fastest of five rounds, per call.
fn time<T>(calls: u32, mut f: impl FnMut() -> T) -> Duration {
    let round = |f: &mut dyn FnMut() -> T| {
        let start = Instant::now();
        for _ in 0..calls {
            black_box(f());
        }
        start.elapsed() / calls
    };
    (0..5).map(|_| round(&mut f)).min().unwrap()
}

fn row(what: &str, time: Duration, base: Duration) {
    println!("  {what:<46} {time:>12.2?}  {:>5.1} x", time.as_secs_f64() / base.as_secs_f64());
}
