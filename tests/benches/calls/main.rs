//! What a call costs beside the network, next to peers that do the same in the same run: `serde_json` and `sonic-rs`
//! derives (texts as `String`, numbers as `f64`, no leniency, no checks), and a call written by hand with reqwest.
//!
//! `cargo bench -p huaweicloud-bss-tests`: ratios of one run on one machine; nothing here passes or fails.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark prints, and may fail loudly")]

mod by_hand;
mod pages;

use std::hint::black_box;
use std::time::{Duration, Instant};

use huaweicloud_bss::bills::ListCustomerselfResourceRecordsResponse;
use huaweicloud_bss::orders::{
    ListCustomerOrdersResponse, OrderCoupon, PayOrders, PayOrdersRequired, PaymentCouponType,
};
use huaweicloud_bss::runtime::{codec, meta::Sites};
use huaweicloud_bss::types::YesNo;
use huaweicloud_bss::{Json, Operation, Response};

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.get(1).map(String::as_str) {
        Some("serve") => return by_hand::serve(),
        Some("peak") => return peak(&arguments[2]),
        _ => {}
    }
    request();
    decode::<ListCustomerOrdersResponse, pages::OrderPage>("a page of 1,000 orders", &pages::orders(1_000));
    decode::<ListCustomerselfResourceRecordsResponse, pages::BillPage>(
        "a page of 1,000 bill rows with 60 fields",
        &pages::bills(1_000),
    );
    println!("peak memory of a decode, beside the body");
    for what in ["bills", "orders", "empty rows", "one unknown field"] {
        let output =
            std::process::Command::new(std::env::current_exe().unwrap()).args(["peak", what]).output().unwrap();
        print!("{}", String::from_utf8_lossy(&output.stdout));
    }
    by_hand::compare();
}

fn request() {
    let ours = PayOrders::new(PayOrdersRequired {
        order_id: "CS2601010000ABCDE".into(),
        use_coupon: YesNo::Yes,
        use_discount: YesNo::No,
    });
    let ours =
        ours.coupon_infos((0..3).map(|n| OrderCoupon::new(format!("coupon-{n}"), PaymentCouponType::CashCoupon)));
    let theirs = by_hand::payment();
    let checked = time(20_000, || ours.validate().unwrap());
    let encoded = time(20_000, || codec::encode(&ours, PayOrders::META, Some(Sites(1))).unwrap());
    let derived = time(20_000, || serde_json::to_vec(&theirs).unwrap());
    println!("a payment with three coupons");
    row("check every rule", checked, derived);
    row("encode", encoded, derived);
    row("serde_json derive, no checks", derived, derived);
}

fn decode<R: Response, P: for<'de> serde::Deserialize<'de>>(what: &str, page: &[u8]) {
    let ours = || {
        let mut answer = R::default();
        let odd = codec::decode(page, answer.record().unwrap()).unwrap();
        assert!(odd.is_empty(), "{odd}");
        answer
    };
    // turn by turn, so that all see the same weather
    let mut best = [Duration::MAX; 4];
    for _ in 0..7 {
        let rounds = [
            round(20, &mut || black_box(ours())),
            round(20, &mut || black_box(serde_json::from_slice::<P>(page).unwrap())),
            round(20, &mut || black_box(sonic_rs::from_slice::<P>(page).unwrap())),
            round(20, &mut || black_box(Json::parse(page).unwrap())),
        ];
        best.iter_mut().zip(rounds).for_each(|(best, round)| *best = round.min(*best));
    }
    let [ours, derived, sonic, tree] = best;
    println!("{what}, {} kB", page.len() / 1024);
    row("ours: lenient, exact", ours, derived);
    row("serde_json derive, String and f64", derived, derived);
    row("sonic-rs derive, String and f64", sonic, derived);
    row("our tree, for what has no type", tree, derived);
}

/// The greatest memory of this process before and after a decode.
fn peak(what: &str) {
    let (body, rows) = match what {
        "bills" => (pages::bills(10_000), 10_000),
        "orders" => (pages::orders(50_000), 50_000),
        "empty rows" => (pages::empty(300_000), 300_000),
        _ => (format!("{{\"of_tomorrow\":\"{}\"}}", "x".repeat(60_000_000)).into_bytes(), 0),
    };
    let before = high_water();
    let (structs, after) = match what {
        "bills" => {
            let mut answer = ListCustomerselfResourceRecordsResponse::default();
            codec::decode(&body, &mut answer).unwrap();
            (answer.fee_records.len(), high_water())
        }
        _ => {
            let mut answer = ListCustomerOrdersResponse::default();
            codec::decode(&body, &mut answer).unwrap();
            (answer.order_infos.len(), high_water())
        }
    };
    assert_eq!(structs, rows);
    println!(
        "  {what:<20} body {:>6.1} MB, on top of it {:>6.1} MB",
        body.len() as f64 / 1e6,
        (after - before) as f64 / 1e3
    );
}

/// In kB.
fn high_water() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or_default()
}

/// The fastest of five rounds, per call.
fn time<T>(calls: u32, mut f: impl FnMut() -> T) -> Duration {
    (0..5).map(|_| round(calls, &mut || black_box(f()))).min().unwrap()
}

fn round<T>(calls: u32, f: &mut dyn FnMut() -> T) -> Duration {
    let start = Instant::now();
    for _ in 0..calls {
        f();
    }
    start.elapsed() / calls
}

fn row(what: &str, time: Duration, base: Duration) {
    println!("  {what:<46} {time:>12.2?}  {:>5.2} x", time.as_secs_f64() / base.as_secs_f64());
}
