//! The seam to the network: one request in, one answer out. Knows nothing of signing, retries or operations.

mod departure;
#[cfg(feature = "http")]
mod http;
#[cfg(feature = "http")]
mod parcel;

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::pin::Pin;

use tokio::io::{AsyncWrite, AsyncWriteExt};
use zeroize::Zeroize;

pub use departure::Departure;
#[cfg(feature = "http")]
pub use http::{HttpOptions, HttpTransport, Resolver};

use crate::message::after_scheme;
use crate::meta::Method;
use crate::scrub::{Said, Scrubber};

/// A boxed future.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries requests to the service. Bring your own to test without a network.
///
/// A transport sends a request at most once and follows no redirect: both are decisions of the client. When the time of a
/// call ends, its future is dropped; a transport that knows whether the request has left by then says so through
/// [`HttpRequest::departure`].
pub trait Transport: Send + Sync + 'static {
    /// Sends the request and reads the whole answer.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>>;

    /// Sends the request and hands the body of an answer that the sink takes over to it; the answer comes back without it.
    /// Unless a transport does better, the body is in memory meanwhile.
    fn send_to<'a>(
        &'a self,
        request: HttpRequest,
        sink: &'a mut Sink<'_>,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let mut answer = self.send(request).await?;
            if sink.takes(&answer) {
                sink.write(&std::mem::take(&mut answer.body)).await?;
            }
            Ok(answer)
        })
    }
}

impl<T: Transport + ?Sized> Transport for std::sync::Arc<T> {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        (**self).send(request)
    }

    fn send_to<'a>(
        &'a self,
        request: HttpRequest,
        sink: &'a mut Sink<'_>,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        (**self).send_to(request, sink)
    }
}

/// An HTTP request, ready to go. Its `Debug` shows neither query, header values nor body.
pub struct HttpRequest {
    /// Method.
    pub method: Method,
    /// Scheme, host, path and query; percent-encoded.
    pub url: String,
    /// Headers, `Host` among them. Most of their texts are always the same, and are not made anew for each call.
    pub headers: Vec<(Cow<'static, str>, Cow<'static, str>)>,
    /// Body.
    pub body: Vec<u8>,
    /// Wants a connection that carried nothing before: a kept one may have died unseen, and then nobody knows whether
    /// the request arrived.
    pub fresh_connection: bool,
    departure: Departure,
}

impl HttpRequest {
    /// A request without headers and body.
    pub fn new(method: Method, url: impl Into<String>) -> Self {
        HttpRequest {
            method,
            url: url.into(),
            headers: Vec::new(),
            body: Vec::new(),
            fresh_connection: false,
            departure: Departure::new(),
        }
    }

    /// Where a transport says that the request leaves.
    pub fn departure(&self) -> Departure {
        self.departure.clone()
    }

    /// A header's value; names are compared without case.
    pub fn header(&self, name: &str) -> Option<&str> {
        crate::message::header(&self.headers, name)
    }

    /// Sets a header, replacing one of the same name.
    pub fn set_header(&mut self, name: &str, value: impl Into<String>) {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned().into(), value.into().into()));
    }

    /// The path of the URL.
    pub fn path(&self) -> &str {
        let rest = after_scheme(&self.url).unwrap_or(&self.url);
        let of_path = |from: usize| rest.get(from..).and_then(|path| path.split('?').next());
        rest.find('/').and_then(of_path).unwrap_or("/")
    }
}

/// A copy is another request, with a departure of its own.
impl Clone for HttpRequest {
    fn clone(&self) -> Self {
        HttpRequest {
            method: self.method,
            url: self.url.clone(),
            headers: self.headers.clone(),
            body: self.body.clone(),
            fresh_connection: self.fresh_connection,
            departure: Departure::new(),
        }
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| &**name).collect();
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("url", &self.url.split('?').next().unwrap_or_default())
            .field("headers", &names)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// An answer. Its `Debug` shows neither header values nor body.
#[derive(Clone, Default)]
pub struct HttpResponse {
    /// Status.
    pub status: u16,
    /// Headers.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
}

impl HttpResponse {
    /// An answer without headers.
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        HttpResponse { status, headers: Vec::new(), body: body.into() }
    }

    /// A header's value; names are compared without case.
    pub fn header(&self, name: &str) -> Option<&str> {
        crate::message::header(&self.headers, name)
    }

    /// Whether its headers call it JSON; `None` where they say nothing.
    pub(crate) fn is_json(&self) -> Option<bool> {
        let kind = self.header("Content-Type")?;
        let says_json = |text: &[u8]| text.windows(4).any(|part| part.eq_ignore_ascii_case(b"json"));
        Some(kind.starts_with("application/json") || says_json(kind.as_bytes()))
    }

    /// Wipes an answer that held keys or a token from memory.
    pub(crate) fn wipe(&mut self) {
        self.headers.iter_mut().for_each(|(_, value)| value.zeroize());
        self.body.zeroize();
    }

    /// Adds a header.
    pub fn with_header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("HttpResponse")
            .field("status", &self.status)
            .field("headers", &names)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

/// How far a request came before the network failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reach {
    /// There was no connection, or nothing was written to it: the service certainly has not seen the request.
    NotConnected,
    /// The request may have arrived; nothing came back.
    MaybeSent,
    /// The request arrived: an answer began, but its end never came.
    AnswerLost,
}

impl fmt::Display for Reach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Reach::NotConnected => "no connection, nothing was sent",
            Reach::MaybeSent => "no answer, the request may have arrived",
            Reach::AnswerLost => "the answer broke off",
        })
    }
}

/// The network failed.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{reach}: {what}")]
#[non_exhaustive]
pub struct TransportError {
    /// How far the request came.
    pub reach: Reach,
    /// What happened and why, without the URL.
    pub what: String,
    /// Whether another attempt would meet the same: a certificate that nobody trusts, a proxy that wants a password.
    pub lasting: bool,
}

impl TransportError {
    /// An error without another below it, which another attempt may not meet.
    pub fn new(reach: Reach, what: impl Into<String>) -> Self {
        TransportError { reach, what: what.into(), lasting: false }
    }

    /// The same without what must not be seen: there may be words of a server in it.
    pub(crate) fn scrubbed(self, scrubber: &Scrubber<'_>) -> Self {
        TransportError { what: scrubber.clean(&Said::new(self.what)), ..self }
    }
}

/// A writer that takes the body of an answer.
pub struct Sink<'a> {
    writer: &'a mut (dyn AsyncWrite + Send + Unpin),
    most: u64,
    written: u64,
    good: &'a (dyn Fn(&HttpResponse) -> bool + Send + Sync),
}

impl<'a> Sink<'a> {
    /// A sink for at most so many bytes, for answers that are good by what stands before their body.
    pub(crate) fn new(
        writer: &'a mut (dyn AsyncWrite + Send + Unpin),
        most: u64,
        good: &'a (dyn Fn(&HttpResponse) -> bool + Send + Sync),
    ) -> Self {
        Sink { writer, most, written: 0, good }
    }

    /// Whether the body of this answer goes to the writer, and is not the words of an error.
    pub fn takes(&self, head: &HttpResponse) -> bool {
        (self.good)(head)
    }

    /// Writes the next piece.
    ///
    /// # Errors
    /// When the writer refuses it, or there would be more than allowed.
    pub async fn write(&mut self, piece: &[u8]) -> Result<(), TransportError> {
        let written = self.written.saturating_add(piece.len() as u64);
        if written > self.most {
            return Err(broken(format!("it is larger than {} bytes", self.most)));
        }
        // A writer that fails may have taken a part: from here on the answer is not asked for once more.
        self.written = written;
        self.writer.write_all(piece).await.map_err(|error| broken(format!("it could not be written: {error}")))
    }

    /// Hands over what the writer still holds.
    pub(crate) async fn finish(&mut self) -> Result<u64, TransportError> {
        self.writer.flush().await.map_err(|error| broken(format!("it could not be written: {error}")))?;
        Ok(self.written)
    }

    /// Bytes that the writer was given; after the first a repetition would write them twice.
    pub(crate) fn written(&self) -> u64 {
        self.written
    }
}

impl fmt::Debug for Sink<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sink").field("most", &self.most).field("written", &self.written).finish_non_exhaustive()
    }
}

fn broken(what: String) -> TransportError {
    TransportError { reach: Reach::AnswerLost, what, lasting: true }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_that_was_wiped_holds_nothing_of_it() {
        let mut answer = HttpResponse::new(201, "token").with_header("X-Subject-Token", "token");
        answer.wipe();
        assert!(answer.body.is_empty() && answer.headers.iter().all(|(_, value)| value.is_empty()));
    }
}
