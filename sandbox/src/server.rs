//! Sockets: takes connections, bounds them in number, size and time, hands requests on.

pub(crate) mod body;
mod call;
pub(crate) mod exchange;
pub(crate) mod host;
mod page;
mod reply;

use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use exchange::Exchange;

/// Connections at one time.
const CONNECTIONS: usize = 1_024;
/// How long a connection may be open at all.
const OPEN: Duration = Duration::from_secs(15 * 60);
/// The head of a request, in bytes: all headers and the URI.
const HEAD_SIZE: usize = 192 * 1024;
/// Headers of a request.
const HEADERS: usize = 128;

/// Serves until it is aborted; its connections end with it.
pub(crate) async fn serve(listener: TcpListener, exchange: Arc<Exchange>) {
    let free = Arc::new(Semaphore::new(CONNECTIONS));
    let mut connections = JoinSet::new();
    // so long may a head take, and a connection be idle
    let head = exchange.patience / 2;
    loop {
        let Ok(permit) = Arc::clone(&free).acquire_owned().await else { return };
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            // out of file handles, or a client that went away: neither is for ever
            Err(_) => {
                tokio::time::sleep(Duration::from_millis(20)).await;
                continue;
            }
        };
        let _ = stream.set_nodelay(true);
        let exchange = Arc::clone(&exchange);
        connections.spawn(async move {
            let service = service_fn(move |request| {
                let exchange = Arc::clone(&exchange);
                async move {
                    if let Some(refusal) = host::refusal(&exchange.hosts, &request) {
                        return Ok(refusal);
                    }
                    match page::answer(&exchange, &request) {
                        Some(page) => Ok(page),
                        None => exchange.handle(request).await,
                    }
                }
            });
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(head)
                .max_buf_size(HEAD_SIZE)
                .max_headers(HEADERS)
                .serve_connection(TokioIo::new(stream), service);
            // what goes wrong with one connection is the client's to see
            let _ = tokio::time::timeout(OPEN, connection).await;
            drop(permit);
        });
        while connections.try_join_next().is_some() {}
    }
}
