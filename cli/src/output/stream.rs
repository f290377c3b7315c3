//! A file that is written while it comes, piece after piece, on a thread of its own: a reader who does not read holds up
//! neither the wait for signals nor the end of the command. Knows nothing of calls.

use std::io::{Error, Result};
use std::pin::Pin;
use std::sync::mpsc::{self, Sender};
use std::task::{Context, Poll, ready};

use tokio::io::AsyncWrite;
use tokio::sync::oneshot;

use super::sink::{GRACE, Target};
use crate::progress::Waiting;

/// Bytes, and who hears that they are written.
type Piece = (Vec<u8>, oneshot::Sender<Result<()>>);

/// A target that takes pieces; it holds one at a time.
pub(crate) struct Stream {
    pieces: Sender<Piece>,
    on_its_way: Option<oneshot::Receiver<Result<()>>>,
    ended: oneshot::Receiver<()>,
    taken: u64,
    failed: Option<Error>,
    waiting: Option<Waiting>,
}

impl Stream {
    /// Begins to write to a target, and to show how much has come where somebody watches.
    pub(crate) fn new(target: Target, waiting: Option<Waiting>) -> Stream {
        let (pieces, came) = mpsc::channel::<Piece>();
        let (end, ended) = oneshot::channel();
        std::thread::spawn(move || {
            for (piece, tell) in came {
                // nobody listens any more after a signal
                let _ = tell.send(target.write(&piece));
            }
            // first the file is let go, then that is told: the command may end with it
            drop(target);
            let _ = end.send(());
        });
        Stream { pieces, on_its_way: None, ended, taken: 0, failed: None, waiting }
    }

    /// Bytes that it took so far.
    pub(crate) fn taken(&self) -> u64 {
        self.taken
    }

    /// Lets go of the target. Tells why it could not be written, if so.
    pub(crate) async fn close(self) -> Option<Error> {
        let Stream { pieces, ended, failed, .. } = self;
        drop(pieces);
        // a reader who does not read is not waited for
        let _ = tokio::time::timeout(GRACE, ended).await;
        failed
    }

    /// Is ready once nothing is on its way.
    fn settle(&mut self, cx: &mut Context<'_>) -> Poll<Result<()>> {
        let Some(told) = &mut self.on_its_way else { return Poll::Ready(Ok(())) };
        let written = ready!(Pin::new(told).poll(cx)).unwrap_or_else(|_| Err(gone()));
        self.on_its_way = None;
        Poll::Ready(written.map_err(|error| {
            let said = Error::new(error.kind(), error.to_string());
            self.failed = Some(error);
            said
        }))
    }
}

impl AsyncWrite for Stream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        ready!(self.settle(cx))?;
        let (tell, told) = oneshot::channel();
        self.pieces.send((bytes.to_vec(), tell)).map_err(|_| gone())?;
        self.on_its_way = Some(told);
        self.taken = self.taken.saturating_add(bytes.len() as u64);
        if let Some(waiting) = &self.waiting {
            waiting.came(self.taken);
        }
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        self.settle(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        self.settle(cx)
    }
}

fn gone() -> Error {
    Error::other("the writer has gone")
}
