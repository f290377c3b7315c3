//! How much the sandbox bears: requests a second, and memory over many requests.
//!
//! `cargo run --release -p bss-sandbox --example load -- [REQUESTS] [CONNECTIONS] [OPERATION]`
//! Client and sandbox share the process and its two threads, so the figure is a lower bound.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::panic)]

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use bss_sandbox::{Identity, Rate, Running, Sandbox, sample};
use huaweicloud_bss::API;
use huaweicloud_bss::runtime::meta::Operation;
use huaweicloud_bss::runtime::sign::{self, Algorithm, ToSign};
use huaweicloud_bss::runtime::{Secret, codec};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let requests: u64 = arguments.next().map_or(200_000, |text| text.parse().unwrap());
    let connections: u64 = arguments.next().map_or(16, |text| text.parse().unwrap());
    let id = arguments.next();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let running = Arc::new(Sandbox::builder(&[&API]).rate(Rate::Unlimited).start().await.unwrap());
        let operation = choose(&running, id.as_deref());
        println!("{} on {connections} connections", operation.id);
        let request = Arc::new(bytes(&running, operation));
        let done = Arc::new(AtomicU64::new(0));
        let begun = Instant::now();
        let clients: Vec<_> = (0..connections)
            .map(|_| tokio::spawn(client(running.address(), Arc::clone(&request), Arc::clone(&done), requests)))
            .collect();
        let mut shown = 0;
        while !clients.iter().all(|client| client.is_finished()) {
            tokio::time::sleep(Duration::from_millis(50)).await;
            let now = done.load(Ordering::Relaxed).min(requests);
            if now >= shown + requests / 8 {
                shown = now;
                println!(
                    "{now:>8} requests, {:>6.0}/s, {:.1} MB resident",
                    now as f64 / begun.elapsed().as_secs_f64(),
                    resident()
                );
            }
        }
        for client in clients {
            client.await.unwrap();
        }
        let seconds = begun.elapsed().as_secs_f64();
        println!(
            "{requests} requests in {seconds:.1} s: {:.0}/s, {:.1} MB resident",
            requests as f64 / seconds,
            resident()
        );
    });
}

/// The operation of that id, or the one with the smallest answer that asks for nothing.
fn choose(running: &Running, id: Option<&str>) -> &'static Operation {
    let all =
        API.operations.iter().map(|erased| erased.meta).filter(|operation| operation.sites.meets(running.site().bit));
    match id {
        Some(id) => all.into_iter().find(|operation| operation.id == id).unwrap(),
        None => all
            .filter(|operation| {
                !operation.has_body
                    && operation.response.is_some_and(|object| !object.fields.is_empty())
                    && operation.request.fields.is_empty()
            })
            .min_by_key(|operation| operation.response.map(|object| object.fields.len()))
            .unwrap(),
    }
}

/// A signed request, good for a quarter of an hour.
fn bytes(running: &Running, operation: &'static Operation) -> Vec<u8> {
    let at = (0..8).find(|bit| operation.callers == 0 || operation.callers & (1 << bit) != 0).unwrap();
    let key: &Identity = running.keys().iter().nth(at).unwrap();
    let encoded =
        codec::encode(&sample::minimal(&API, operation, running.site()), operation, Some(running.site().bit)).unwrap();
    let body = encoded.body.unwrap_or_default();
    let mut headers = encoded.headers;
    headers.push(("Host".into(), running.address().to_string()));
    headers.push(("X-Sdk-Date".into(), jiff::Timestamp::now().strftime("%Y%m%dT%H%M%SZ").to_string()));
    let to_sign =
        ToSign { method: operation.method, path: &encoded.path, query: &encoded.query, headers: &headers, body: &body };
    let value = sign::authorization(&to_sign, &key.ak, &Secret::new(key.sk.as_str()), Algorithm::HmacSha256);
    headers.push(("Authorization".into(), value));
    let query = sign::canonical_query(&encoded.query);
    let query = if query.is_empty() { query } else { format!("?{query}") };
    let mut head = format!("{} {}{query} HTTP/1.1\r\n", operation.method.as_str(), encoded.path);
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!("Content-Length: {}\r\n\r\n", body.len()));
    [head.into_bytes(), body].concat()
}

async fn client(address: std::net::SocketAddr, request: Arc<Vec<u8>>, done: Arc<AtomicU64>, requests: u64) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let mut buffer = vec![0; 256 * 1024];
    while done.fetch_add(1, Ordering::Relaxed) < requests {
        stream.write_all(&request).await.unwrap();
        let mut filled = 0;
        loop {
            let read = stream.read(&mut buffer[filled..]).await.unwrap();
            assert!(read > 0, "the connection was closed");
            filled += read;
            if let Some(length) = whole(&buffer[..filled]) {
                assert!(length <= filled);
                break;
            }
        }
    }
}

/// The length of the answer, once all of it is there; it must be a good one.
fn whole(bytes: &[u8]) -> Option<usize> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")? + 4;
    let head = std::str::from_utf8(&bytes[..end]).unwrap();
    assert!(head.starts_with("HTTP/1.1 20"), "{head}");
    let length = head
        .lines()
        .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse::<usize>().ok())
        .unwrap_or(0);
    (bytes.len() >= end + length).then_some(end + length)
}

/// Resident memory in MB, where `/proc` tells.
fn resident() -> f64 {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    text.split(' ').nth(1).and_then(|pages| pages.parse::<f64>().ok()).map_or(0.0, |pages| pages * 4096.0 / 1e6)
}
