//! Ctrl-C while something is under way.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;

/// Waits for Ctrl-C beside other things; once heard it stays heard.
pub(super) struct Interrupt {
    signal: Pin<Box<dyn Future<Output = ()>>>,
}

impl Interrupt {
    /// Starts to listen.
    pub(super) fn new() -> Self {
        Interrupt {
            signal: Box::pin(async {
                // where it cannot be listened for, Ctrl-C ends the program as ever
                if tokio::signal::ctrl_c().await.is_err() {
                    std::future::pending::<()>().await;
                }
            }),
        }
    }

    /// The result of the work, or `None` when Ctrl-C came first.
    pub(super) async fn or<T>(&mut self, work: impl Future<Output = T>) -> Option<T> {
        let mut work = pin!(work);
        poll_fn(|cx| match work.as_mut().poll(cx) {
            Poll::Ready(done) => Poll::Ready(Some(done)),
            Poll::Pending => match self.signal.as_mut().poll(cx) {
                Poll::Ready(()) => Poll::Ready(None),
                Poll::Pending => Poll::Pending,
            },
        })
        .await
    }
}
