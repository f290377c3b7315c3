//! Reads a page with the types of progenitor's client, as its methods do (`serde_json::from_slice` of the body):
//! `decode orders|bills PAGE CALLS` prints the microseconds of the fastest of seven rounds.

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use client::types::{ListCustomerOrdersResponse, ListCustomerselfResourceRecordsResponse};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, what, page, calls] = arguments.as_slice() else { return Err("decode orders|bills PAGE CALLS".into()) };
    let (page, calls) = (std::fs::read(page)?, calls.parse::<u32>()?);
    let read = || match what.as_str() {
        "orders" => serde_json::from_slice::<ListCustomerOrdersResponse>(&page).map(|page| drop(black_box(page))),
        _ => serde_json::from_slice::<ListCustomerselfResourceRecordsResponse>(&page).map(|page| drop(black_box(page))),
    };
    let mut best = f64::MAX;
    for _ in 0..7 {
        let start = Instant::now();
        for _ in 0..calls {
            read()?;
        }
        best = best.min(start.elapsed().as_secs_f64() * 1e6 / f64::from(calls));
    }
    println!("{best:.1}");
    Ok(())
}
