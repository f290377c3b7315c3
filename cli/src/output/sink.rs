//! Where the text goes. It is written beside a wait for signals, so that a reader who does not read cannot hold the
//! command: it would not end before it was killed.

use std::io::Write;

use tokio::sync::oneshot;

use crate::call::interrupt::{Interrupt, Signal};

/// Why a text could not be written.
pub(crate) enum Unwritten {
    Io(std::io::Error),
    Stopped(Signal),
}

/// Writes the text to stdout, all of it or an error.
pub(crate) async fn write(text: String, interrupt: &mut Interrupt) -> Result<(), Unwritten> {
    if text.is_empty() {
        return Ok(());
    }
    let (tell, told) = oneshot::channel();
    std::thread::spawn(move || {
        let mut out = std::io::stdout().lock();
        let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
        // nobody listens any more after a signal
        drop(tell.send(written));
    });
    match interrupt.or(told).await {
        Ok(Ok(written)) => written.map_err(Unwritten::Io),
        Ok(Err(_)) => Err(Unwritten::Io(std::io::Error::other("the writer has gone"))),
        Err(signal) => Err(Unwritten::Stopped(signal)),
    }
}
