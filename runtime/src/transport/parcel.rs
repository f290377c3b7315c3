//! A request's body that tells when the HTTP stack takes the request to send it. Knows nothing of what is in it.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::Departure;

/// A body whose request leaves when the connection takes it.
///
/// hyper asks [`is_end_stream`](Body::is_end_stream) of a request when a connection is about to write its head, and never
/// before: what is made for it (name, connection, TLS, a proxy's tunnel) is done by then.
pub(super) struct Parcel {
    bytes: Bytes,
    departure: Departure,
}

impl Parcel {
    pub(super) fn new(bytes: Vec<u8>, departure: Departure) -> Self {
        departure.hold();
        Parcel { bytes: bytes.into(), departure }
    }
}

impl Body for Parcel {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if !self.departure.leave() {
            // the head is not flushed before the body's first bytes: an error here ends the connection without a byte
            return Poll::Ready(Some(Err(io::Error::other("the call was given up before the request was sent"))));
        }
        let bytes = std::mem::take(&mut self.bytes);
        Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        // one that was given up is asked for its bytes, to refuse them
        self.departure.leave() && self.bytes.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        // asked for long before; of a request that was given up an unknown size keeps hyper asking for its bytes
        match self.departure.is_given_up() {
            true => SizeHint::default(),
            false => SizeHint::with_exact(self.bytes.len() as u64),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use tokio::io::AsyncReadExt;
    use tokio::net::TcpListener;

    use super::super::{HttpOptions, HttpRequest, HttpTransport, Reach, Transport};
    use crate::meta::Method;

    /// The bytes that arrive when a request is sent, after it was given up or not.
    async fn arriving(body: &[u8], given_up: bool) -> (usize, Option<Reach>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/pay", listener.local_addr().unwrap());
        let server = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut first = [0; 4096];
            stream.read(&mut first).await.unwrap()
        });
        let mut request = HttpRequest::new(Method::Post, url);
        request.body = body.to_vec();
        let departure = request.departure();
        departure.hold();
        assert!(!given_up || departure.withdraw());
        let transport = HttpTransport::new(&HttpOptions { tls: false, ..HttpOptions::default() }).unwrap();
        let sent = transport.send(request).await;
        (server.await.unwrap(), sent.err().map(|error| error.reach))
    }

    #[tokio::test]
    async fn a_request_that_was_given_up_sends_no_byte_when_there_is_a_connection() {
        for body in [&b""[..], b"{}", &[b' '; 100_000]] {
            assert_eq!(arriving(body, true).await, (0, Some(Reach::NotConnected)));
            let (bytes, reach) = arriving(body, false).await;
            assert!(bytes > 20);
            assert_eq!(reach, Some(Reach::MaybeSent), "the server read it and closed");
        }
    }
}
