//! A bare client over a real socket: signs by the runtime's signer, sends whatever it is told, valid or not.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic, missing_docs)]

use bss_sandbox::{Identity, Running};
use huaweicloud_bss::API;
use huaweicloud_bss::runtime::meta::Operation;
use huaweicloud_bss::runtime::sign::{self, Algorithm, ToSign};
use huaweicloud_bss::runtime::{Json, Secret, codec};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn json(&self) -> Json {
        Json::parse(&self.body).unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&self.body)))
    }
    pub fn code(&self) -> String {
        let json = Json::parse(&self.body).unwrap_or_default();
        json.get("error_code").and_then(Json::as_str).unwrap_or_default().to_owned()
    }
    pub fn message(&self) -> String {
        self.json().get("error_msg").and_then(Json::as_str).unwrap_or_default().to_owned()
    }
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
    pub fn text(&self, path: &str) -> String {
        match self.json().path(path) {
            Some(Json::Text(text)) => text.clone(),
            Some(other) => other.to_string(),
            None => panic!("no {path} in {}", self.json()),
        }
    }
}

pub fn operation(id: &str) -> &'static Operation {
    API.operations.iter().map(|erased| erased.meta).find(|meta| meta.id == id).unwrap_or_else(|| panic!("no {id}"))
}

/// The identity that may call an operation.
pub fn caller_of<'k>(running: &'k Running, operation: &Operation) -> &'k Identity {
    let callers = ["customer", "partner", "distributor"];
    let at = callers.iter().enumerate().find(|(bit, _)| operation.callers == 0 || operation.callers & (1 << bit) != 0);
    running.keys().get(at.unwrap().1).unwrap()
}

/// Sends bytes as they are and reads until the other side closes.
pub async fn raw(running: &Running, bytes: &[u8]) -> Option<Reply> {
    let mut stream = TcpStream::connect(running.address()).await.unwrap();
    // the server may answer and close before all is sent
    let _ = stream.write_all(bytes).await;
    let mut all = Vec::new();
    let _ = stream.read_to_end(&mut all).await;
    parse(&all)
}

pub fn parse(all: &[u8]) -> Option<Reply> {
    let end = all.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&all[..end]).into_owned();
    let mut lines = head.lines();
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers =
        lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.to_owned(), value.to_owned()));
    Some(Reply { status, headers: headers.collect(), body: all[end + 4..].to_vec() })
}

pub struct Call<'a> {
    pub method: &'a str,
    pub path: String,
    pub query: Vec<(String, String)>,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl<'a> Call<'a> {
    pub fn new(method: &'a str, path: &str) -> Self {
        Call { method, path: path.to_owned(), query: Vec::new(), headers: Vec::new(), body: Vec::new() }
    }
    pub fn of(operation: &'static Operation, document: &Json, running: &Running) -> Call<'static> {
        let mut encoded = codec::encode(document, operation, Some(running.site().bit)).unwrap();
        if encoded.content_type != "application/json" {
            encoded.headers.push(("Content-Type".into(), encoded.content_type.into_owned()));
        }
        Call {
            method: operation.method.as_str(),
            path: encoded.path.into_owned(),
            query: encoded.query,
            headers: encoded.headers,
            body: encoded.body.unwrap_or_default(),
        }
    }
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
    pub fn body(mut self, body: &str) -> Self {
        self.body = body.as_bytes().to_vec();
        self
    }
    pub fn signed(self, running: &Running, key: &Identity) -> Self {
        let now = jiff::Timestamp::now().strftime("%Y%m%dT%H%M%SZ").to_string();
        self.signed_at(running, &key.ak, &key.sk, &now)
    }
    pub fn signed_at(mut self, running: &Running, ak: &str, sk: &str, date: &str) -> Self {
        let host = running.address().to_string();
        let mut headers = self.headers.clone();
        headers.push(("Host".into(), host));
        headers.push(("X-Sdk-Date".into(), date.to_owned()));
        if !headers.iter().any(|(name, _)| name == "Content-Type") {
            headers.push(("Content-Type".into(), "application/json".into()));
        }
        let method = API
            .operations
            .iter()
            .map(|erased| erased.meta.method)
            .find(|method| method.as_str() == self.method)
            .unwrap();
        let to_sign = ToSign { method, path: &self.path, query: &self.query, headers: &headers, body: &self.body };
        let value = sign::authorization(&to_sign, ak, &Secret::new(sk), Algorithm::HmacSha256);
        headers.retain(|(name, _)| name != "Host");
        headers.push(("Authorization".into(), value));
        self.headers = headers;
        self
    }
    pub fn bytes(&self, running: &Running, close: bool) -> Vec<u8> {
        let query = sign::canonical_query(&self.query);
        let query = if query.is_empty() { query } else { format!("?{query}") };
        let mut head = format!("{} {}{query} HTTP/1.1\r\nHost: {}\r\n", self.method, self.path, running.address());
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!("Content-Length: {}\r\n", self.body.len()));
        head.push_str(if close { "Connection: close\r\n\r\n" } else { "\r\n" });
        [head.as_bytes(), &self.body].concat()
    }
    pub async fn send(&self, running: &Running) -> Reply {
        self.try_send(running).await.unwrap_or_else(|| panic!("no answer to {} {}", self.method, self.path))
    }
    pub async fn try_send(&self, running: &Running) -> Option<Reply> {
        raw(running, &self.bytes(running, true)).await
    }
}

/// Calls an operation with a document, as somebody who may.
pub async fn call(running: &Running, id: &str, document: &str) -> Reply {
    let operation = operation(id);
    let key = caller_of(running, operation).clone();
    call_as(running, operation, &Json::parse(document.as_bytes()).unwrap(), &key).await
}

pub async fn call_as(running: &Running, operation: &'static Operation, document: &Json, key: &Identity) -> Reply {
    Call::of(operation, document, running).signed(running, key).send(running).await
}
