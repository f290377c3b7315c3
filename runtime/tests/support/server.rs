//! A server on this computer that does what a test says, down to resets and broken answers. Raw HTTP/1.1, no library.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A request as it arrived.
#[derive(Clone, Default)]
pub struct Seen {
    /// Number of the request, from 0.
    pub number: usize,
    pub method: String,
    pub path: String,
    pub query: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query.split('&').filter_map(|pair| pair.split_once('=')).find(|(known, _)| *known == name).map(|(_, v)| v)
    }
}

/// What the server does with a request.
#[derive(Clone)]
pub enum Reply {
    /// Answers.
    Answer { status: u16, headers: Vec<(String, String)>, body: Vec<u8> },
    /// Resets the connection after the request was read.
    Reset,
    /// Reads the request and says nothing.
    Stall,
    /// Answers, but the connection breaks in the middle of the body.
    Truncated(Vec<u8>),
    /// Writes the beginning of an answer and says no more.
    Begun(Vec<u8>),
    /// Writes bytes that are no HTTP.
    Raw(Vec<u8>),
    /// Writes a beginning, and then the same piece until nobody takes it any more, or so many bytes were written; then
    /// the rest.
    Flood { head: Vec<u8>, piece: Vec<u8>, flood: Arc<Flood>, most: usize, rest: Vec<u8> },
}

/// How a flood went.
#[derive(Default)]
pub struct Flood {
    written: AtomicUsize,
    over: tokio::sync::Notify,
}

impl Flood {
    /// The bytes that were written, once no more are.
    pub async fn over(&self) -> usize {
        self.over.notified().await;
        self.written.load(Ordering::SeqCst)
    }

    async fn write(&self, stream: &mut TcpStream, bytes: &[u8]) -> bool {
        let taken = stream.write_all(bytes).await.is_ok();
        self.written.fetch_add(bytes.len(), Ordering::SeqCst);
        taken
    }
}

impl Reply {
    pub fn json(status: u16, body: &str) -> Self {
        Reply::Answer { status, headers: Vec::new(), body: body.into() }.with("Content-Type", "application/json")
    }

    pub fn with(mut self, name: &str, value: &str) -> Self {
        if let Reply::Answer { headers, .. } = &mut self {
            headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }
}

type Handler = dyn Fn(&Seen) -> Reply + Send + Sync;

pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    connections: Arc<AtomicUsize>,
    task: tokio::task::JoinHandle<()>,
}

impl Server {
    pub async fn start(handler: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        Self::resetting(0, handler).await
    }

    /// Resets so many connections before it reads anything from them.
    pub async fn resetting(resets: usize, handler: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let connections = Arc::new(AtomicUsize::new(0));
        let handler: Arc<Handler> = Arc::new(handler);
        let (all, counted) = (Arc::clone(&seen), Arc::clone(&connections));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                if counted.fetch_add(1, Ordering::SeqCst) < resets {
                    let _ = stream.set_zero_linger();
                    continue;
                }
                tokio::spawn(serve(stream, Arc::clone(&handler), Arc::clone(&all)));
            }
        });
        Server { url, seen, connections, task }
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(mut stream: TcpStream, handler: Arc<Handler>, all: Arc<Mutex<Vec<Seen>>>) {
    let mut buffer = Vec::new();
    while let Some(mut seen) = read(&mut stream, &mut buffer).await {
        let reply = {
            let mut all = all.lock().unwrap();
            seen.number = all.len();
            all.push(seen.clone());
            drop(all);
            handler(&seen)
        };
        match reply {
            Reply::Answer { status, headers, body } => {
                let mut head = format!("HTTP/1.1 {status} X\r\nContent-Length: {}\r\n", body.len());
                headers.iter().for_each(|(name, value)| head.push_str(&format!("{name}: {value}\r\n")));
                head.push_str("\r\n");
                let bytes = if status == 204 {
                    head.replace("Content-Length: 0\r\n", "").into_bytes()
                } else {
                    [head.as_bytes(), &body].concat()
                };
                if stream.write_all(&bytes).await.is_err() {
                    return;
                }
            }
            Reply::Reset => {
                let _ = stream.set_zero_linger();
                return;
            }
            Reply::Stall => tokio::time::sleep(Duration::from_secs(30)).await,
            Reply::Begun(bytes) => {
                let _ = stream.write_all(&bytes).await;
                tokio::time::sleep(Duration::from_secs(30)).await;
            }
            Reply::Truncated(body) => {
                let head = format!("HTTP/1.1 200 X\r\nContent-Length: {}\r\n\r\n", body.len() * 2 + 2);
                let _ = stream.write_all(&[head.as_bytes(), &body].concat()).await;
                return;
            }
            Reply::Raw(bytes) => {
                let _ = stream.write_all(&bytes).await;
                return;
            }
            Reply::Flood { head, piece, flood, most, rest } => {
                let mut taken = flood.write(&mut stream, &head).await;
                while taken && flood.written.load(Ordering::SeqCst) < most {
                    taken = flood.write(&mut stream, &piece).await;
                }
                let _ = stream.write_all(&rest).await;
                flood.over.notify_one();
                return;
            }
        }
    }
}

async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Seen> {
    loop {
        if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = String::from_utf8(buffer[..end].to_vec()).unwrap();
            let mut lines = head.lines();
            let mut first = lines.next()?.split(' ');
            let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
            let (path, query) = target.split_once('?').unwrap_or((&target, ""));
            let headers: Vec<(String, String)> = lines
                .filter_map(|line| line.split_once(':'))
                .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
                .collect();
            let mut seen = Seen { method, path: path.into(), query: query.into(), headers, ..Seen::default() };
            let length = seen.header("content-length").map_or(0, |length| length.parse().unwrap());
            while buffer.len() < end + 4 + length {
                more(stream, buffer).await?;
            }
            seen.body = buffer[end + 4..end + 4 + length].to_vec();
            buffer.drain(..end + 4 + length);
            return Some(seen);
        }
        more(stream, buffer).await?;
    }
}

async fn more(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<()> {
    let mut chunk = [0; 16 * 1024];
    match stream.read(&mut chunk).await {
        Ok(0) | Err(_) => None,
        Ok(read) => {
            buffer.extend_from_slice(&chunk[..read]);
            Some(())
        }
    }
}
