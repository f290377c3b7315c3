//! What a decode takes in memory beside the answer's body, every allocation counted: prints the figures and fails where
//! they are beyond their bounds. Runs with the tests, for counts do not depend on the machine.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark prints, and may fail loudly")]

#[allow(dead_code, reason = "the pages alone are wanted here, not the structs of the other decoders")]
#[path = "calls/pages.rs"]
mod pages;

use huaweicloud_bss::Response;
use huaweicloud_bss::bills::ListCustomerselfResourceRecordsResponse as Bills;
use huaweicloud_bss::orders::ListCustomerOrdersResponse as Orders;
use huaweicloud_bss::runtime::codec;
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

fn main() {
    println!("peak memory of a decode, beside the body: of what it fills (at most 1.5), or of the body (at most 1)");
    page::<Orders>("1,000 orders", &pages::orders(1_000), |page| page.order_infos.len());
    page::<Bills>("1,000 bill rows with 60 fields", &pages::bills(1_000), |page| page.fee_records.len());
    page::<Orders>("50,000 orders", &pages::orders(50_000), |page| page.order_infos.len());
    page::<Orders>("1 MB of empty rows", &pages::empty(350_000), |page| page.order_infos.len());
    unknown(&format!("{{\"of_tomorrow\":\"{}\"}}", "x".repeat(60_000_000)), "one unknown text of 60 MB");
    unknown(&format!("{{\"of_tomorrow\":[{}0]}}", "0,".repeat(3_000_000)), "one unknown list of 6 MB");
}

/// A page beside what it fills, which is what a copy of it takes.
fn page<R: Response + Clone>(what: &str, body: &[u8], rows: impl Fn(&R) -> usize) {
    let (answer, peak) = decode::<R>(body);
    assert!(rows(&answer) >= 1_000, "{what}");
    let before = MEMORY.current_usage();
    let copy = answer.clone();
    let structs = MEMORY.current_usage() - before;
    drop(copy);
    row(what, body, peak, structs);
    assert!(peak * 2 <= structs * 3, "{what}: {peak} bytes for {structs}");
}

/// A body of which nothing is kept: no more than once more as much.
fn unknown(body: &str, what: &str) {
    let (_, peak) = decode::<Orders>(body.as_bytes());
    row(what, body.as_bytes(), peak, body.len());
    assert!(peak <= body.len(), "{what}: {peak} bytes");
}

fn decode<R: Response>(body: &[u8]) -> (R, usize) {
    let mut answer = R::default();
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    codec::decode(body, answer.record().unwrap()).unwrap();
    (answer, MEMORY.peak_usage() - before)
}

fn row(what: &str, body: &[u8], peak: usize, of: usize) {
    let mega = |bytes: usize| bytes as f64 / 1e6;
    println!(
        "  {what:<32} body {:>6.2} MB, peak {:>7.2} MB  {:>5.2} x",
        mega(body.len()),
        mega(peak),
        peak as f64 / of as f64
    );
}
