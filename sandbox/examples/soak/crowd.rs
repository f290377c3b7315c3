//! Many connections at once, and a flood that ends: what a sandbox does when more comes than it takes. Loopback alone.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A whole request that needs no keys to be answered (with 401).
pub(crate) const REQUEST: &[u8] =
    b"GET /v2/orders/customer-orders HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";

/// What came of many connections at once.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Crowd {
    /// Connections that were made.
    pub(crate) connected: u64,
    /// Requests that were answered.
    pub(crate) answered: u64,
    /// The longest wait for an answer.
    pub(crate) slowest: Duration,
}

/// Opens all connections at once and asks on each as soon as it is there.
pub(crate) async fn ask(address: SocketAddr, connections: u64, patience: Duration) -> Crowd {
    let clients: Vec<_> = (0..connections)
        .map(|_| {
            tokio::spawn(async move {
                let begun = Instant::now();
                let stream = tokio::time::timeout(patience, TcpStream::connect(address)).await;
                let Ok(Ok(mut stream)) = stream else { return (false, None) };
                (true, exchange(&mut stream, REQUEST, patience).await.then(|| begun.elapsed()))
            })
        })
        .collect();
    let mut crowd = Crowd::default();
    for client in clients {
        let (connected, answered) = client.await.unwrap_or_default();
        crowd.connected += u64::from(connected);
        crowd.answered += u64::from(answered.is_some());
        crowd.slowest = crowd.slowest.max(answered.unwrap_or_default());
    }
    crowd
}

/// How long one who asks waits while so many others have connected and say nothing; `None`: longer than that.
pub(crate) async fn beside_the_silent(address: SocketAddr, connections: u64, patience: Duration) -> Option<Duration> {
    let mut silent = Vec::new();
    for _ in 0..connections {
        if let Ok(Ok(stream)) = tokio::time::timeout(Duration::from_secs(1), TcpStream::connect(address)).await {
            silent.push(stream);
        }
    }
    let begun = Instant::now();
    let mut stream = tokio::time::timeout(patience, TcpStream::connect(address)).await.ok()?.ok()?;
    let answered = exchange(&mut stream, REQUEST, patience).await;
    drop(silent);
    answered.then(|| begun.elapsed())
}

/// What a flood brought.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Flood {
    /// Requests that were sent, whole ones and others.
    pub(crate) sent: u64,
    /// Of them, those that were answered.
    pub(crate) answered: u64,
}

/// Asks as fast as it goes on so many connections: requests without keys, noise, heads without end, bodies that are too
/// large. Ends after that time.
pub(crate) async fn flood(address: SocketAddr, connections: u64, time: Duration) -> Flood {
    let (sent, answered) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
    let end = Instant::now() + time;
    let clients: Vec<_> = (0..connections)
        .map(|number| {
            let (sent, answered) = (Arc::clone(&sent), Arc::clone(&answered));
            tokio::spawn(async move {
                let bytes = attack(number);
                while Instant::now() < end {
                    let Ok(mut stream) = TcpStream::connect(address).await else { continue };
                    sent.fetch_add(1, Ordering::Relaxed);
                    let came = exchange(&mut stream, &bytes, Duration::from_secs(5)).await;
                    answered.fetch_add(u64::from(came), Ordering::Relaxed);
                }
            })
        })
        .collect();
    for client in clients {
        let _ = client.await;
    }
    Flood { sent: sent.load(Ordering::Relaxed), answered: answered.load(Ordering::Relaxed) }
}

fn attack(number: u64) -> Vec<u8> {
    let head =
        |more: &str| format!("POST /v3/orders/customer-orders/pay HTTP/1.1\r\nHost: 127.0.0.1\r\n{more}").into_bytes();
    match number % 4 {
        0 => REQUEST.to_vec(),
        1 => (0..4_096_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect(),
        2 => [head("X-Long: "), vec![b'a'; 256 * 1024]].concat(),
        _ => [head("Content-Length: 99999999999\r\n\r\n"), vec![b'{'; 256 * 1024]].concat(),
    }
}

/// Whether anything that is HTTP came back.
async fn exchange(stream: &mut TcpStream, bytes: &[u8], patience: Duration) -> bool {
    let exchange = async {
        // the other side may answer and close before all is sent
        let _ = stream.write_all(bytes).await;
        let mut first = [0; 16];
        let read = stream.read(&mut first).await.unwrap_or(0);
        first[..read].starts_with(b"HTTP/1.1 ")
    };
    tokio::time::timeout(patience, exchange).await.unwrap_or(false)
}
