//! Servers that never stop: whatever they send without an end, the call ends, by a bound of bytes or by its time, and
//! nothing goes on reading behind it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use huaweicloud_runtime::*;

use crate::support::*;

/// Time of an attempt that only its time ends; the others have all that they need.
const SHORT: Duration = Duration::from_secs(1);
const LONG: Duration = Duration::from_secs(60);
/// What a server may get rid of before a bound of bytes is met: what sockets hold is most of it.
const MOST: usize = 16 * 1024 * 1024;
const CHUNKED: &str = "HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n";

enum EndsBy {
    Bytes,
    Time,
}
use EndsBy::{Bytes, Time};

/// What comes first, what comes without an end, and what ends it.
fn floods() -> Vec<(&'static str, String, String, EndsBy)> {
    let (line, long) = ("X-A: b\r\n".repeat(100), "a".repeat(8 * 1024));
    let status = || "HTTP/1.1 200 X\r\n".to_owned();
    let chunked = |begin: &str| format!("{CHUNKED}{begin}");
    let interim = "HTTP/1.1 103 X\r\nLink: </a>\r\n\r\n".repeat(100);
    vec![
        ("a reason", "HTTP/1.1 200 ".to_owned(), long.clone(), Bytes),
        ("header lines", status(), line.clone(), Bytes),
        ("a header", format!("{}X-A: ", status()), long.clone(), Bytes),
        ("a header's name", format!("{}X-", status()), long.clone(), Bytes),
        ("interim answers", String::new(), interim, Time),
        ("empty lines instead of an answer", String::new(), "\r\n".repeat(1_000), Bytes),
        ("a body that is too large", format!("{}\r\n", status()), long.clone(), Bytes),
        ("many small chunks", chunked(""), "8\r\nxxxxxxxx\r\n".repeat(1_000), Bytes),
        ("a chunk's size", chunked(""), "0".repeat(1_000), Time),
        ("a chunk's extension", chunked("1;"), long.clone(), Bytes),
        ("extensions of chunks", chunked(""), "1;a=b\r\nx\r\n".repeat(1_000), Bytes),
        ("trailers", chunked("0\r\n"), line, Bytes),
        ("a trailer", chunked("0\r\nX-A: "), long, Bytes),
    ]
}

/// A client that takes no more than 64 kB.
fn small(server: &Server, attempt: Duration) -> Client<Customer> {
    let mut options = HttpOptions::default();
    (options.tls, options.no_proxy, options.max_answer) = (false, true, 64 * 1024);
    let transport = HttpTransport::new(&options).unwrap();
    builder(server).transport(transport).retry(NoRetry).timeout(LONG).attempt_timeout(attempt).build().unwrap()
}

#[tokio::test]
async fn whatever_a_server_sends_without_an_end_the_call_ends_and_nothing_goes_on_reading() {
    for (name, head, piece, ends_by) in floods() {
        for write in [false, true] {
            let flood = Arc::new(Flood::default());
            let reply = Reply::Flood {
                head: head.clone().into(),
                piece: piece.clone().into(),
                flood: Arc::clone(&flood),
                most: usize::MAX,
                rest: Vec::new(),
            };
            let server = Server::start(move |_| reply.clone()).await;
            let limit = if matches!(ends_by, Time) { SHORT } else { LONG };
            let (client, began) = (small(&server, limit), Instant::now());
            let error = match write {
                false => client.send(thing()).await.unwrap_err(),
                true => client.send(payment()).await.unwrap_err(),
            };
            let took = began.elapsed();
            assert!(took < LONG / 2, "{name}: {took:?}");
            assert_eq!(error.is_outcome_unknown(), write, "{name}: {error}");
            let timed_out = error.to_string().contains("no answer within");
            match ends_by {
                Bytes => assert!(!timed_out, "{name}: {error}"),
                Time => assert!(timed_out, "{name}: {error}"),
            }
            let written = tokio::time::timeout(Duration::from_secs(20), flood.over()).await;
            let written = written.unwrap_or_else(|_| panic!("{name}: it is read on after {error}"));
            assert!(matches!(ends_by, Time) || written < MOST, "{name}: {written} bytes were taken");
        }
    }
}

/// Run by the test below, in a process of its own.
#[tokio::test]
#[ignore = "measures the memory of the whole process"]
async fn a_flood_of_interim_answers_is_passed_over() {
    let flood = Arc::new(Flood::default());
    let reply = Reply::Flood {
        head: Vec::new(),
        piece: format!("HTTP/1.1 103 X\r\nLink: {}\r\n\r\n", "a".repeat(8 * 1024)).into(),
        flood: Arc::clone(&flood),
        most: 128 * 1024 * 1024,
        rest: b"HTTP/1.1 200 X\r\nContent-Length: 14\r\n\r\n{\"name\":\"pen\"}".to_vec(),
    };
    let server = Server::start(move |_| reply.clone()).await;
    let client = builder(&server).retry(NoRetry).attempt_timeout(Duration::from_secs(60)).build().unwrap();
    let before = peak();
    assert_eq!(client.send(thing()).await.unwrap().name.as_deref(), Some("pen"));
    let grown = peak() - before;
    assert!(flood.over().await >= 128 * 1024 * 1024);
    assert!(grown < 16 * 1024, "{grown} kB");
}

/// The most memory that this process had so far, in kB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn interim_answers_leave_nothing_in_memory_however_many_come() {
    let mut again = std::process::Command::new(std::env::current_exe().unwrap());
    let done =
        again.args(["--exact", "--ignored", "floods::a_flood_of_interim_answers_is_passed_over"]).output().unwrap();
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(done.status.success() && said.contains("1 passed"), "{said}");
}
