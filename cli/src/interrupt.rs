//! Signals that end a command, heard while something is under way: Ctrl-C, SIGTERM, SIGHUP.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;

/// What ended the command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signal {
    /// As a user knows it.
    pub name: &'static str,
    /// The exit status that shells give it.
    pub status: u8,
}

/// Ctrl-C.
const INTERRUPT: Signal = Signal { name: "Ctrl-C", status: 130 };
/// Sent by `kill`, by a service manager, at shutdown.
#[cfg(unix)]
const TERMINATE: Signal = Signal { name: "SIGTERM", status: 143 };
/// The terminal has gone.
#[cfg(unix)]
const HANG_UP: Signal = Signal { name: "SIGHUP", status: 129 };

/// Is ready once a signal has come.
type Heard = Pin<Box<dyn Future<Output = ()>>>;

/// Waits for a signal beside other things.
pub(crate) struct Interrupt {
    signals: Vec<(Signal, Heard)>,
    heard: Option<Signal>,
}

impl Interrupt {
    /// Starts to listen; a signal before that ends the command as ever. Where a signal cannot be listened for, it does
    /// so afterwards, too.
    pub(crate) fn new() -> Self {
        let mut signals: Vec<(Signal, Heard)> = Vec::new();
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            let kinds = [
                (INTERRUPT, SignalKind::interrupt()),
                (TERMINATE, SignalKind::terminate()),
                (HANG_UP, SignalKind::hangup()),
            ];
            for (named, kind) in kinds {
                if let Ok(mut stream) = signal(kind) {
                    signals.push((named, Box::pin(async move { stream.recv().await.unwrap_or_default() })));
                }
            }
        }
        #[cfg(not(unix))]
        signals.push((
            INTERRUPT,
            Box::pin(async {
                if tokio::signal::ctrl_c().await.is_err() {
                    std::future::pending::<()>().await;
                }
            }),
        ));
        Interrupt { signals, heard: None }
    }

    /// The result of the work, or the signal that came first; once heard it stays heard.
    pub(crate) async fn or<T>(&mut self, work: impl Future<Output = T>) -> Result<T, Signal> {
        let mut work = pin!(work);
        poll_fn(|cx| {
            if let Poll::Ready(done) = work.as_mut().poll(cx) {
                return Poll::Ready(Ok(done));
            }
            for (named, signal) in &mut self.signals {
                if self.heard.is_none() && signal.as_mut().poll(cx).is_ready() {
                    self.heard = Some(*named);
                }
            }
            self.heard.map_or(Poll::Pending, |named| Poll::Ready(Err(named)))
        })
        .await
    }
}
