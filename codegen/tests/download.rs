//! A file is written while it comes, from a server on this computer. A binary of its own, for it looks at the memory of the
//! whole process.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use huaweicloud_runtime::{CallOptions, JsonClient, Operation, codec};
use ledger_client::entries::{PostEntry, ShowReceipt};
use ledger_client::{AccessKey, CallerKind, Clerk, Client, Site};

const PIECE: usize = 64 * 1024;

/// One test at a time: they share the memory that one of them looks at.
static ALONE: Mutex<()> = Mutex::new(());

fn alone(test: impl Future<Output = ()>) {
    let _guard = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(test);
}

/// Answers each request with a head and so many pieces, whatever length the head tells of. Counts the requests.
fn serve(head: &'static str, pieces: usize) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let mut request = Vec::new();
            let mut byte = [0; 1];
            while !request.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|read| read == 1) {
                request.push(byte[0]);
            }
            counted.fetch_add(1, Ordering::SeqCst);
            let sent = stream.write_all(head.as_bytes());
            let piece = vec![7; PIECE];
            let _ = (0..pieces).try_fold(sent, |sent, _| sent.is_ok().then(|| stream.write_all(&piece)));
        }
    });
    (url, count)
}

fn client(url: &str) -> Client<Clerk> {
    let builder = Client::<Clerk>::builder().site(Site::Home).endpoint(url).no_proxy();
    builder.credentials(AccessKey::new("AK", "SK")).build().unwrap()
}

/// Counts and keeps nothing.
struct Counter(usize);

impl tokio::io::AsyncWrite for Counter {
    fn poll_write(mut self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<std::io::Result<usize>> {
        assert!(bytes.iter().all(|byte| *byte == 7));
        self.0 += bytes.len();
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

/// The most memory that this process ever had, in bytes.
#[cfg(target_os = "linux")]
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    line.split_whitespace().nth(1).and_then(|kilobytes| kilobytes.parse::<usize>().ok()).unwrap() * 1024
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_of_100_mib_is_written_while_it_comes_and_memory_stays_flat() {
    alone(async {
        const PIECES: usize = 1600;
        let (url, _) = serve("HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n", PIECES);
        let client = client(&url);
        let mut writer = Counter(0);
        // what is loaded once is there: trust store, connection, thread for blocking work
        let (small, _) = serve("HTTP/1.1 200 OK\r\nContent-Length: 65536\r\n\r\n", 1);
        self::client(&small).send_to(ShowReceipt::new("e1"), &mut Counter(0)).await.unwrap();
        let before = peak();
        let answer = client.send_to(ShowReceipt::new("e1"), &mut writer).await.unwrap();
        let grown = peak() - before;
        assert_eq!((writer.0, answer.written(), answer.body().len()), (PIECES * PIECE, 104_857_600, 0));
        assert!(grown < 16 * 1024 * 1024, "memory grew by {grown} bytes");
    });
}

#[test]
fn a_file_larger_than_allowed_is_given_up() {
    alone(async {
        let (url, count) = serve("HTTP/1.1 200 OK\r\nContent-Length: 262144\r\n\r\n", 4);
        let small = client(&url).with(CallOptions::new().max_download(100_000));
        let mut writer = Vec::new();
        let error = small.send_to(ShowReceipt::new("e1"), &mut writer).await.unwrap_err();
        assert!(error.to_string().contains("larger than 100000 bytes"), "{error}");
        assert!(writer.len() <= 100_000);
        assert_eq!(count.load(Ordering::SeqCst), 1);
    });
}

#[test]
fn a_file_that_breaks_off_is_not_asked_for_again_for_a_part_is_written() {
    alone(async {
        let (url, count) = serve("HTTP/1.1 200 OK\r\nContent-Length: 262144\r\n\r\n", 2);
        let mut writer = Vec::new();
        let error = client(&url).send_to(ShowReceipt::new("e1"), &mut writer).await.unwrap_err();
        assert!(error.to_string().contains("the answer broke off"), "{error}");
        assert!(!writer.is_empty());
        assert_eq!(count.load(Ordering::SeqCst), 1);
    });
}

#[test]
fn an_error_in_place_of_a_file_is_told_and_nothing_is_written() {
    alone(async {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 34\r\n\r\n\
                    {\"fault\":{\"id\":\"L.1\",\"text\":\"no\"}}";
        let (url, _) = serve(head, 0);
        let mut writer = Vec::new();
        let error = client(&url).send_to(ShowReceipt::new("e1"), &mut writer).await.unwrap_err();
        assert!(error.to_string().contains("L.1"), "{error}");
        assert_eq!(writer, Vec::<u8>::new());
    });
}

#[test]
fn a_client_without_types_writes_a_file_and_refuses_what_is_none() {
    alone(async {
        let (url, count) = serve("HTTP/1.1 200 OK\r\nContent-Length: 131072\r\n\r\n", 2);
        let builder = JsonClient::of(Clerk::SERVICE).site(Site::Home).endpoint(&url).no_proxy();
        let client = builder.credentials(AccessKey::new("AK", "SK")).build().unwrap();
        let mut writer = Vec::new();
        let document = codec::to_wire(&ShowReceipt::new("e1"));
        let none = client.send_json_to(PostEntry::META, &document, &mut writer).await.unwrap_err();
        assert!(none.to_string().contains("is no file"), "{none}");
        assert_eq!((count.load(Ordering::SeqCst), writer.len()), (0, 0));
        let answer = client.send_json_to(ShowReceipt::META, &document, &mut writer).await.unwrap();
        assert_eq!((answer.written(), writer.len()), (131_072, 131_072));
    });
}

#[test]
fn a_client_without_async_writes_a_file_and_gives_the_writer_back() {
    let _guard = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let (url, _) = serve("HTTP/1.1 200 OK\r\nContent-Length: 131072\r\n\r\n", 2);
    let builder = Client::<Clerk>::builder().site(Site::Home).endpoint(&url).no_proxy();
    let client = builder.credentials(AccessKey::new("AK", "SK")).build_blocking().unwrap();
    let (answer, writer) = client.send_to(ShowReceipt::new("e1"), Vec::new()).unwrap();
    assert_eq!((answer.written(), writer.len()), (131_072, 131_072));
}

#[test]
fn a_client_with_neither_types_nor_async_writes_a_file_and_refuses_what_is_none() {
    let _guard = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let (url, count) = serve("HTTP/1.1 200 OK\r\nContent-Length: 131072\r\n\r\n", 2);
    let builder = JsonClient::of(Clerk::SERVICE).site(Site::Home).endpoint(&url).no_proxy();
    let client = builder.credentials(AccessKey::new("AK", "SK")).build_blocking().unwrap();
    let document = codec::to_wire(&ShowReceipt::new("e1"));
    let none = client.send_json_to(PostEntry::META, &document, Vec::new()).unwrap_err();
    assert!(none.to_string().contains("is no file"), "{none}");
    assert_eq!(count.load(Ordering::SeqCst), 0);
    let (answer, writer) = client.send_json_to(ShowReceipt::META, &document, Vec::new()).unwrap();
    assert_eq!((answer.written(), writer.len()), (131_072, 131_072));
}

/// Repeats at once.
struct AtOnce;

impl huaweicloud_runtime::RetryPolicy for AtOnce {
    fn delay(&self, _: &huaweicloud_runtime::RetryContext<'_>) -> Option<std::time::Duration> {
        Some(std::time::Duration::ZERO)
    }
}

#[test]
fn what_failed_before_its_first_byte_is_asked_for_again() {
    alone(async {
        // hangs up without a word
        let (url, count) = serve("", 0);
        let client = client(&url).with(CallOptions::new().retry(AtOnce).timeout(std::time::Duration::from_secs(60)));
        let mut counter = Counter(0);
        let error = client.send_to(ShowReceipt::new("e1"), &mut counter).await.unwrap_err();
        assert!(error.attempts() > 1, "{error}");
        assert_eq!((count.load(Ordering::SeqCst), counter.0), (error.attempts() as usize, 0));
    });
}

#[test]
fn a_file_in_a_coding_that_nobody_asked_for_is_not_written() {
    alone(async {
        let head = |coding: &str| -> &'static str {
            format!(
                "HTTP/1.1 200 OK\r\nContent-Length: {PIECE}\r\nContent-Encoding: {coding}\r\nConnection: close\r\n\r\n"
            )
            .leak()
        };
        let mut counter = Counter(0);
        let error = client(&serve(head("gzip"), 1).0).send_to(ShowReceipt::new("e1"), &mut counter).await.unwrap_err();
        assert!(error.to_string().contains("the coding `gzip`") && counter.0 == 0, "{error}");
        client(&serve(head("identity"), 1).0).send_to(ShowReceipt::new("e1"), &mut counter).await.unwrap();
        assert_eq!(counter.0, PIECE);
    });
}

#[test]
fn a_part_of_a_file_that_nobody_asked_for_is_not_the_file() {
    alone(async {
        let head =
            format!("HTTP/1.1 206 Partial Content\r\nContent-Length: {PIECE}\r\nConnection: close\r\n\r\n").leak();
        let mut counter = Counter(0);
        let error = client(&serve(head, 1).0).send_to(ShowReceipt::new("e1"), &mut counter).await.unwrap_err();
        assert_eq!(counter.0, 0, "{error}");
    });
}
