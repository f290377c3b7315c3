//! What a call costs beside the network, next to peers that do the same in the same run: `serde_json` and `sonic-rs`
//! derives (texts as `String`, numbers as `f64`, no leniency, no checks), the client that progenitor makes of our own
//! export, a derived clone of the same fields, and a call written by hand with reqwest.
//!
//! `cargo bench -p huaweicloud-bss-tests`: ratios of one run on one machine; nothing here passes or fails. Progenitor's
//! client takes minutes to build, so it is asked for: `PROGENITOR=1` builds it (`tests/benches/progenitor.sh`).
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark prints, and may fail loudly")]

mod by_hand;
mod copies;
mod pages;
mod progenitor;

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
    match arguments.iter().skip(1).map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve", ..] => return by_hand::serve(),
        ["small", side, calls, ..] => return by_hand::small(side, calls.parse().unwrap()),
        _ => {}
    }
    let progenitor = progenitor::Peer::asked_for();
    request();
    let (orders, bills) = (pages::orders(1_000), pages::bills(1_000));
    decode::<ListCustomerOrdersResponse, pages::OrderPage>("a page of 1,000 orders", &orders, || {
        progenitor.decode("orders", &orders)
    });
    decode::<ListCustomerselfResourceRecordsResponse, pages::BillPage>(
        "a page of 1,000 bill rows with 60 fields",
        &bills,
        || progenitor.decode("bills", &bills),
    );
    copies::compare(&orders);
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

fn decode<R: Response, P: for<'de> serde::Deserialize<'de>>(
    what: &str,
    page: &[u8],
    progenitor: impl Fn() -> Result<Duration, String>,
) {
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
    match progenitor() {
        Ok(theirs) => row("progenitor's client", theirs, derived),
        Err(why) => println!("  {:<46} {why}", "progenitor's client"),
    }
    row("our tree, for what has no type", tree, derived);
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
