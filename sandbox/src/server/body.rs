//! Bodies: answers that can be cut off, and requests that are read within bounds.

use std::convert::Infallible;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body, Bytes, Frame, Incoming, SizeHint};
use tokio::time::Sleep;

/// How long the first half of an answer has to get out.
const FLUSH: Duration = Duration::from_millis(30);

/// The body of an answer.
#[derive(Debug)]
pub(crate) struct Answer {
    data: Option<Bytes>,
    /// The length that the answer promises.
    length: u64,
    /// When an answer that is cut off breaks: late enough for the data to be on its way.
    cut: Option<Pin<Box<Sleep>>>,
}

impl Answer {
    pub(crate) fn whole(data: impl Into<Bytes>) -> Self {
        let data = data.into();
        Answer { length: data.len() as u64, data: Some(data), cut: None }
    }

    /// Half of the data, then the connection breaks.
    pub(crate) fn half(data: impl Into<Bytes>) -> Self {
        let data = data.into();
        let half = data.slice(..data.len() / 2);
        Answer { length: data.len() as u64, data: Some(half), cut: Some(Box::pin(tokio::time::sleep(FLUSH))) }
    }
}

impl Body for Answer {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(data) = self.data.take().filter(|data| !data.is_empty()) {
            return Poll::Ready(Some(Ok(Frame::data(data))));
        }
        let Some(cut) = &mut self.cut else { return Poll::Ready(None) };
        cut.as_mut().poll(context).map(|()| Some(Err(io::Error::other("cut off on purpose"))))
    }

    fn is_end_stream(&self) -> bool {
        self.data.as_ref().is_none_or(Bytes::is_empty) && self.cut.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}

/// Why a request's body was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    TooLong,
    TooSlow,
    Broken,
}

/// Reads a body within a size and a time.
pub(crate) async fn read(body: Incoming, most: usize, within: Duration) -> Result<Vec<u8>, Unread> {
    if body.size_hint().lower() > most as u64 {
        return Err(Unread::TooLong);
    }
    match tokio::time::timeout(within, Limited::new(body, most).collect()).await {
        Err(_) => Err(Unread::TooSlow),
        Ok(Ok(whole)) => Ok(whole.to_bytes().into()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Unread::TooLong),
        Ok(Err(_)) => Err(Unread::Broken),
    }
}

/// The connection is to be closed without an answer.
#[derive(Debug, thiserror::Error)]
#[error("closed on purpose")]
pub(crate) struct Closed;

impl From<Infallible> for Closed {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn length(body: &Answer) -> Option<u64> {
        body.size_hint().exact()
    }

    #[tokio::test]
    async fn a_whole_answer_is_its_data_and_ends() {
        let mut body = Answer::whole("abcde");
        assert_eq!((length(&body), body.is_end_stream()), (Some(5), false));
        let data = body.frame().await.unwrap().unwrap().into_data().unwrap();
        assert_eq!((data.as_ref(), body.is_end_stream()), (&b"abcde"[..], true));
        assert!(body.frame().await.is_none());
        assert!(Answer::whole("").is_end_stream());
    }

    #[tokio::test]
    async fn half_an_answer_promises_all_of_it_and_breaks() {
        let mut body = Answer::half("abcde");
        assert_eq!((length(&body), body.is_end_stream()), (Some(5), false));
        let data = body.frame().await.unwrap().unwrap().into_data().unwrap();
        assert_eq!((data.as_ref(), body.is_end_stream()), (&b"ab"[..], false));
        let error = body.frame().await.unwrap().unwrap_err();
        assert_eq!(error.to_string(), "cut off on purpose");
    }
}
