//! The thread that does the work of all clients that block.

use std::future::pending;
use std::sync::OnceLock;
use std::sync::mpsc::sync_channel;

use tokio::runtime::{Builder, Handle};

use crate::error::Error;

#[derive(Clone)]
pub(super) struct Background(Handle);

impl Background {
    /// The thread of this process; started with the first client.
    pub(super) fn get() -> Result<Self, Error> {
        static HANDLE: OnceLock<Result<Handle, String>> = OnceLock::new();
        match HANDLE.get_or_init(start) {
            Ok(handle) => Ok(Background(handle.clone())),
            Err(what) => Err(Error::config(what.clone())),
        }
    }

    /// Waits on this thread for work that is done on the other.
    pub(super) fn run<F>(&self, work: F) -> Result<F::Output, Error>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static,
    {
        let (done, outcome) = sync_channel(1);
        self.0.spawn(async move {
            // Nobody listens any more only if the caller's thread is gone.
            let _ = done.send(work.await);
        });
        outcome.recv().map_err(|_| Error::config("the call broke off: a hook, a policy or a transport panicked"))
    }
}

fn start() -> Result<Handle, String> {
    let failed = |error: std::io::Error| format!("no thread for blocking calls: {error}");
    let runtime = Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let handle = runtime.handle().clone();
    let thread = std::thread::Builder::new().name("blocking-client".to_owned());
    thread.spawn(move || runtime.block_on(pending::<()>())).map_err(failed)?;
    Ok(handle)
}
