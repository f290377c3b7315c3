//! What each fault of a real connection does to a call that may be repeated and to one that must not.
//!
//! The table in the guide is made from the generated crate, in memory: `tests/tests/faults.rs`.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use huaweicloud_runtime::*;

use crate::support::*;

/// Time of an attempt that meets a stall; the others have all the time they need.
const STALLED: Duration = Duration::from_millis(200);
const GOOD: &str = r#"{"name":"pen"}"#;

struct Fault {
    name: &'static str,
    /// Whether the service does its work before the fault; where it may, the worst is taken.
    executes: bool,
    reply: fn() -> Reply,
}

fn error(status: u16, code: &str) -> Reply {
    Reply::json(status, &format!(r#"{{"error_code":"{code}","error_msg":"no"}}"#))
}

fn html(status: u16) -> Reply {
    let body = format!("<html><head><title>{status}</title></head></html>").into_bytes();
    Reply::Answer { status, headers: vec![("Content-Type".into(), "text/html".into())], body }
}

const FAULTS: &[Fault] = &[
    Fault { name: "reset before the request was read", executes: false, reply: || Reply::Reset },
    Fault { name: "reset after the request was read", executes: true, reply: || Reply::Reset },
    Fault { name: "stall", executes: true, reply: || Reply::Stall },
    Fault { name: "truncated body", executes: true, reply: || Reply::Truncated(GOOD.into()) },
    Fault {
        name: "garbage instead of HTTP",
        executes: true,
        reply: || Reply::Raw(b"\0\xff garbage \r\n\r\n".to_vec()),
    },
    Fault { name: "garbage instead of JSON", executes: true, reply: || Reply::json(200, "{\"name\": garb") },
    Fault { name: "HTML with HTTP 200", executes: true, reply: || html(200) },
    Fault { name: "empty body with HTTP 200", executes: true, reply: || Reply::json(200, "") },
    Fault { name: "error code with HTTP 200", executes: false, reply: || error(200, "CBC.0100") },
    Fault { name: "401", executes: false, reply: || error(401, "APIG.0301") },
    Fault { name: "403", executes: false, reply: || error(403, "CBC.0150") },
    Fault { name: "408", executes: true, reply: || html(408) },
    Fault {
        name: "429 with Retry-After: 7",
        executes: false,
        reply: || error(429, "APIG.0308").with("Retry-After", "7"),
    },
    Fault { name: "429 without Retry-After", executes: false, reply: || error(429, "APIG.0308") },
    Fault { name: "500", executes: true, reply: || error(500, "CBC.0999") },
    Fault { name: "502", executes: true, reply: || error(502, "APIG.0201") },
    Fault { name: "503", executes: true, reply: || html(503) },
    Fault { name: "504", executes: true, reply: || html(504) },
];

/// Calls once while the first `times` requests meet the fault; how often the service was seen to do its work.
async fn run(fault: &'static Fault, idempotent: bool, times: usize) -> (usize, Result<u32, Error>) {
    let executed = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&executed);
    let before = fault.name.contains("before");
    let server = Server::resetting(if before { times } else { 0 }, move |seen| {
        let faulty = !before && seen.number < times;
        if !faulty || fault.executes {
            counted.fetch_add(1, Ordering::SeqCst);
        }
        if faulty { (fault.reply)() } else { Reply::json(200, GOOD) }
    });
    let server = server.await;
    let limit = if fault.name == "stall" { STALLED } else { Duration::from_secs(60) };
    let client = builder(&server).attempt_timeout(limit).build().unwrap();
    let outcome = match idempotent {
        true => client.call(thing()).await,
        false => client.call(payment()).await,
    };
    let seen = || executed.load(Ordering::SeqCst);
    // a stalled request may be read after the caller gave up on it
    while fault.name == "stall" && seen() == 0 {
        tokio::task::yield_now().await;
    }
    (seen(), outcome.map(|answer| answer.attempts()))
}

#[tokio::test]
async fn no_fault_of_a_connection_makes_a_payment_twice_or_tells_it_wrongly() {
    // one case after the other: the next one must not take the time of this one
    for fault in FAULTS {
        for times in [1, usize::MAX / 2] {
            let name = fault.name;
            let (executed, outcome) = run(fault, false, times).await;
            assert!(executed <= 1, "{name} executed {executed} times");
            match outcome {
                Ok(_) => assert_eq!(executed, 1, "{name}: told as done"),
                // rightly so, whether it was executed or not
                Err(error) if error.is_outcome_unknown() => {}
                Err(error) => assert_eq!(executed, 0, "{name}: told as not done: {error}"),
            }
            let (_, outcome) = run(fault, true, times).await;
            if let Err(error) = outcome {
                let lasting = matches!(error.http_status(), Some(200 | 401 | 403)) && error.service().is_some();
                assert_eq!(error.attempts(), if lasting { 1 } else { 4 }, "{name}: {error}");
            }
        }
    }
}

#[tokio::test]
async fn a_payment_that_met_no_connection_is_sent_again() {
    // Nobody listens there.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let server = Server::start(|_| Reply::json(200, GOOD)).await;
    let client = builder(&server).endpoint(url).build().unwrap();
    let error = client.send(payment()).await.unwrap_err();
    assert_eq!((error.reach(), error.attempts()), (Some(Reach::NotConnected), 4));
    assert!(!error.is_outcome_unknown() && error.is_retryable());
}

#[tokio::test]
async fn an_unknown_outcome_keeps_what_the_service_said() {
    let server = Server::start(|_| error(500, "CBC.0999").with("X-Request-Id", "r-9")).await;
    let error = client(&server).send(payment()).await.unwrap_err();
    assert!(error.is_outcome_unknown() && !error.is_retryable());
    assert_eq!(error.confirmation().map(|read| read.operation()), Some("ShowThing"));
    assert_eq!(error.code().map(ErrorCode::as_str), Some("CBC.0999"));
    assert_eq!((error.http_status(), error.request_id()), (Some(500), Some("r-9")));
    assert!(error.hint().unwrap().contains("call ShowThing to see"));
}

#[tokio::test]
async fn the_budget_ends_repetitions_of_all_calls() {
    let server = Server::start(|_| html(503)).await;
    let client = builder(&server).retry_budget(RetryBudget::new(5.0, 0.1)).build().unwrap();
    for _ in 0..10 {
        client.send(thing()).await.unwrap_err();
    }
    assert_eq!(server.seen().len(), 15);
}

#[tokio::test]
async fn the_calls_time_ends_repetitions() {
    let server = Server::start(|_| error(429, "APIG.0308").with("Retry-After", "60")).await;
    let clock = TestClock::default();
    let client = builder(&server).clock(clock.clone()).timeout(Duration::from_secs(90)).build().unwrap();
    let error = client.send(thing()).await.unwrap_err();
    assert!(error.is_throttled());
    assert_eq!(clock.sleeps(), [Duration::from_millis(60_250)]);
}

#[tokio::test]
async fn retry_after_may_be_a_date() {
    let server = Server::start(|seen| match seen.number {
        0 => error(429, "APIG.0308")
            .with("Date", "Tue, 14 Nov 2023 22:13:20 GMT")
            .with("Retry-After", "Tue, 14 Nov 2023 22:13:31 GMT"),
        _ => Reply::json(200, GOOD),
    });
    let server = server.await;
    let clock = TestClock::default();
    builder(&server).clock(clock.clone()).build().unwrap().send(payment()).await.unwrap();
    assert_eq!(clock.sleeps(), [Duration::from_millis(11_250)]);
}

#[tokio::test]
async fn policies_are_replaceable_per_call() {
    let server = Server::start(|_| html(503)).await;
    let client = client(&server).with(CallOptions::new().retry(NoRetry));
    assert_eq!(client.send(thing()).await.unwrap_err().attempts(), 1);
}
