//! The fault matrix: what each fault of the network, and each documented error code with each of its statuses, does to a
//! call that may be repeated and to one that must not. The tables it makes stand in the guide.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test may fail loudly")]

use std::fmt::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use huaweicloud_bss::catalog::API;
use huaweicloud_bss::orders::{PayOrders, PayOrdersRequired, ShowCustomerOrderDetails};
use huaweicloud_bss::runtime::meta::{Category, ErrorInfo, Means};
use huaweicloud_bss::runtime::{
    BoxFuture, Clock, HttpRequest, HttpResponse, Reach, SystemClock, Transport, TransportError,
};
use huaweicloud_bss::types::YesNo;
use huaweicloud_bss::{AccessKey, Client, Customer, Error, ErrorKind, Operation, Site};

/// What the network or the service does instead of answering well.
#[derive(Clone, Debug)]
enum Fault {
    Lost(Reach),
    Stall,
    Says { status: u16, body: String, header: Option<(&'static str, &'static str)> },
}

impl Fault {
    fn says(status: u16, body: &str) -> Self {
        Fault::Says { status, body: body.to_owned(), header: None }
    }

    fn code(status: u16, code: &str) -> Self {
        Fault::says(status, &format!(r#"{{"error_code":"{code}","error_msg":"no"}}"#))
    }
}

/// A service that meets its first `times` requests with the fault.
#[derive(Clone)]
struct Service {
    fault: Fault,
    /// Whether it does its work before the fault; where it may, the worst is taken.
    executes: bool,
    times: usize,
    sent: Arc<AtomicUsize>,
    executed: Arc<AtomicUsize>,
}

impl Transport for Service {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let faulty = self.sent.fetch_add(1, Ordering::SeqCst) < self.times;
        if !faulty || self.executes {
            self.executed.fetch_add(1, Ordering::SeqCst);
        }
        let fault = faulty.then(|| self.fault.clone());
        Box::pin(async move {
            match fault {
                None => Ok(HttpResponse::new(200, "{}")),
                Some(Fault::Lost(reach)) => Err(TransportError::new(reach, "planned")),
                Some(Fault::Stall) => std::future::pending().await,
                Some(Fault::Says { status, body, header }) => {
                    let answer = HttpResponse::new(status, body);
                    Ok(match header {
                        Some((name, value)) => answer.with_header(name, value),
                        None => answer,
                    })
                }
            }
        })
    }
}

/// tokio's time, which a paused runtime jumps over, without chance.
struct Virtual(SystemClock);

impl Clock for Virtual {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000) + self.ticks()
    }
    fn ticks(&self) -> Duration {
        self.0.ticks()
    }
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.0.sleep(time)
    }
    fn random(&self) -> f64 {
        0.5
    }
}

struct Case {
    sent: usize,
    executed: usize,
    sees: String,
    took: Duration,
    unknown: bool,
    done: bool,
}

async fn run(fault: &Fault, executes: bool, idempotent: bool, times: usize) -> Case {
    let service = Service { fault: fault.clone(), executes, times, sent: Arc::default(), executed: Arc::default() };
    let client = Client::<Customer>::builder().site(Site::China).transport(service.clone());
    let client = client.clock(Virtual(SystemClock::default())).credentials(AccessKey::new("AK", "SK"));
    let client = client.build().unwrap();
    let begun = tokio::time::Instant::now();
    let outcome = match idempotent {
        true => client.send(ShowCustomerOrderDetails::new("CS2026")).await.map(drop),
        false => client
            .send(PayOrders::new(PayOrdersRequired {
                order_id: "CS2026".into(),
                use_coupon: YesNo::No,
                use_discount: YesNo::No,
            }))
            .await
            .map(drop),
    };
    Case {
        sent: service.sent.load(Ordering::SeqCst),
        executed: service.executed.load(Ordering::SeqCst),
        sees: outcome.as_ref().err().map_or_else(|| "the answer".to_owned(), sees),
        took: begun.elapsed(),
        unknown: outcome.as_ref().is_err_and(Error::is_outcome_unknown),
        done: outcome.is_ok(),
    }
}

fn sees(error: &Error) -> String {
    match error.kind() {
        ErrorKind::OutcomeUnknown { .. } => {
            format!("outcome unknown, ask {}", error.confirmation().unwrap().operation())
        }
        ErrorKind::Service(error) => match &error.code {
            Some(code) => format!("HTTP {}, {code}", error.status),
            None => format!("HTTP {}", error.status),
        },
        ErrorKind::Transport(error) => error.reach.to_string(),
        ErrorKind::Decode { status, .. } => format!("HTTP {status}, unreadable"),
        other => other.to_string(),
    }
}

const ALWAYS: usize = usize::MAX;

/// What holds for every case: never executed twice, never told as done or as not done when it was otherwise.
fn check(name: &str, idempotent: bool, case: &Case) {
    if idempotent {
        return;
    }
    assert!(case.executed <= 1, "{name}: executed {} times", case.executed);
    assert!(!case.done || case.executed == 1, "{name}: told as done");
    assert!(case.done || case.unknown || case.executed == 0, "{name}: executed, and told as {}", case.sees);
}

fn faults() -> Vec<(&'static str, bool, Fault)> {
    let moved = |status| Fault::Says { status, body: String::new(), header: Some(("Location", "https://elsewhere/")) };
    let gzip = Fault::Says { status: 200, body: "x".to_owned(), header: Some(("Content-Encoding", "gzip")) };
    let page = "<html><head><title>Sign in</title></head></html>";
    let throttled = r#"{"error_code":"APIG.0308","error_msg":"no"}"#.to_owned();
    let rest = Fault::Says { status: 429, body: throttled, header: Some(("Retry-After", "7")) };
    vec![
        ("no connection", false, Fault::Lost(Reach::NotConnected)),
        ("reset after the request was read", true, Fault::Lost(Reach::MaybeSent)),
        ("stall", true, Fault::Stall),
        ("the answer breaks off", true, Fault::Lost(Reach::AnswerLost)),
        ("garbage instead of JSON", true, Fault::says(200, "{\"name\": garb")),
        ("HTML with HTTP 200", true, Fault::says(200, page)),
        ("a coding that was not asked for", true, gzip),
        ("a list instead of an object", true, Fault::says(200, "[]")),
        ("HTTP 302 to elsewhere", true, moved(302)),
        ("HTTP 304", true, Fault::says(304, "")),
        ("HTTP 307 to elsewhere", false, moved(307)),
        ("HTTP 403 and HTML", false, Fault::says(403, page)),
        ("HTTP 407", false, Fault::says(407, "")),
        ("HTTP 408", true, Fault::says(408, "")),
        ("HTTP 429 with Retry-After: 7", false, rest),
        ("HTTP 429 without Retry-After", false, Fault::says(429, "")),
        ("HTTP 500", true, Fault::says(500, "")),
        ("HTTP 501", true, Fault::says(501, "")),
        ("HTTP 502", true, Fault::says(502, page)),
        ("HTTP 503", true, Fault::says(503, "")),
        ("HTTP 504", true, Fault::says(504, "")),
        ("HTTP 500 and an unknown code", true, Fault::code(500, "CBC.77777777")),
        ("HTTP 400 and an unknown code", false, Fault::code(400, "CBC.77777777")),
        ("HTTP 200 and an unknown code", true, Fault::code(200, "CBC.77777777")),
    ]
}

async fn network() -> String {
    let mut table = String::from(
        "| fault | happens | may be repeated | sent | executed | the caller sees | took |\n|---|---|---|---|---|---|---|\n",
    );
    for (name, executes, fault) in faults() {
        for (happens, times) in [("once", 1), ("always", ALWAYS)] {
            for idempotent in [true, false] {
                let case = run(&fault, executes, idempotent, times).await;
                check(name, idempotent, &case);
                let (may, took) = (if idempotent { "yes" } else { "no" }, case.took.as_secs_f64());
                let Case { sent, executed, sees, .. } = case;
                writeln!(table, "| {name} | {happens} | {may} | {sent} | {executed} | {sees} | {took:.2} s |").unwrap();
            }
        }
    }
    table
}

/// Whether a call that gets this may have been carried out, the worst taken for granted.
fn executes(info: &ErrorInfo, status: u16) -> bool {
    let throttled = API.service.rate_limit_codes.contains(&info.code) || status == 429;
    let success = info.category == Some(Category::Success);
    success || (!throttled && !info.means.contains(&Means::BeforeWork) && (status >= 500 || status == 408))
}

async fn codes() -> String {
    let mut table = String::from(
        "| code | HTTP | trying again | may be repeated: sent | took | must not: sent | executed | the caller sees |\n\
         |---|---|---|---|---|---|---|---|\n",
    );
    for info in API.service.errors {
        // where no status is documented, one that refuses and one that fails
        let statuses = if info.http.is_empty() { &[400, 500][..] } else { info.http };
        for &status in statuses {
            let fault = Fault::code(status, info.code);
            let may = run(&fault, true, true, ALWAYS).await;
            let must_not = run(&fault, executes(info, status), false, ALWAYS).await;
            check(info.code, false, &must_not);
            let retried = match info.retryable {
                Some(true) => "yes",
                Some(false) => "no",
                None => "as the status",
            };
            let expected = info.retryable.unwrap_or(API.service.retry_statuses.contains(&status)) || status == 429;
            assert_eq!(may.sent, if expected { 4 } else { 1 }, "{} with HTTP {status}", info.code);
            writeln!(
                table,
                "| {} | {status} | {retried} | {} | {:.2} s | {} | {} | {} |",
                info.code,
                may.sent,
                may.took.as_secs_f64(),
                must_not.sent,
                must_not.executed,
                must_not.sees
            )
            .unwrap();
        }
    }
    table
}

#[tokio::test(start_paused = true)]
async fn no_fault_and_no_documented_code_makes_a_payment_twice_or_tells_it_wrongly() {
    assert!(!<PayOrders as Operation>::META.idempotent && <ShowCustomerOrderDetails as Operation>::META.idempotent);
    let guide = format!("# Faults\n\n{}\n# Documented error codes, met always\n\n{}", network().await, codes().await);
    println!("{guide}");
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime/src/guide/faults.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, &guide).unwrap();
    }
    let known = std::fs::read_to_string(path).unwrap();
    assert!(known == guide, "the guide's tables are stale: run this test with UPDATE_DOCS=1 and commit what it writes");
}

/// The finding that started this: of 22 codes documented for HTTP 5xx not one was repeated.
#[tokio::test(start_paused = true)]
async fn documented_5xx_codes_are_retried_for_idempotent_calls_unless_the_spec_says_no() {
    let mut retried = 0;
    for info in API.service.errors {
        for &status in info.http.iter().filter(|status| API.service.retry_statuses.contains(status)) {
            let case = run(&Fault::code(status, info.code), true, true, ALWAYS).await;
            assert_eq!(case.sent > 1, info.retryable != Some(false), "{} with HTTP {status}", info.code);
            retried += usize::from(case.sent > 1);
        }
    }
    assert!(retried >= 7, "{retried}");
}
