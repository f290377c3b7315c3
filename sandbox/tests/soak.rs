//! The soak in small: the books of many payments with faults agree, and a crowd or a flood leaves the sandbox answering.
//! `cargo run --release -p bss-sandbox --example soak` is the long one.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    dead_code,
    reason = "a test may fail loudly"
)]

#[path = "../examples/soak/crowd.rs"]
mod crowd;
#[path = "../examples/soak/payments.rs"]
mod payments;

use std::time::Duration;

use bss_sandbox::{Rate, Sandbox};
use huaweicloud_bss::API;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_payment_is_made_at_most_once_and_told_as_it_is() {
    let log = std::env::temp_dir().join(format!("soak-test-{}.jsonl", std::process::id()));
    let sandbox = Sandbox::builder(&[&API]).rate(Rate::Unlimited).faults(payments::FAULTS).log(&log);
    let running = sandbox.start().await.unwrap();
    let plan = payments::Plan { tasks: 40, time: Duration::from_secs(3), rest: Duration::from_millis(100) };
    let books = payments::run(&running.url(), running.keys().get("partner").unwrap(), &log, plan).await.unwrap();
    let _ = std::fs::remove_file(&log);
    assert!(books.wrong().is_empty(), "{:#?}", books.wrong());
    assert!(books.done > 40 && books.unknown > 0 && books.refused == 0, "{books:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn more_connections_than_it_holds_are_all_answered_in_turn() {
    let running = Sandbox::builder(&[&API]).patience(Duration::from_secs(2)).start().await.unwrap();
    let crowd = crowd::ask(running.address(), 1_500, Duration::from_secs(60)).await;
    assert_eq!((crowd.connected, crowd.answered), (1_500, 1_500), "{crowd:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_flood_it_answers_as_before() {
    let running = Sandbox::builder(&[&API]).patience(Duration::from_secs(2)).start().await.unwrap();
    let flood = crowd::flood(running.address(), 16, Duration::from_secs(2)).await;
    assert!(flood.sent > 16 && flood.answered > 0, "{flood:?}");
    assert_eq!(crowd::ask(running.address(), 1, Duration::from_secs(30)).await.answered, 1);
}
