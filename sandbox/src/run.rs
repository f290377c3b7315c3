//! The sandbox as a command: starts, says where it is, waits to be interrupted.

use std::io::Write;

use crate::builder::SandboxBuilder;
use crate::error::Error;
use crate::keys::Keys;

/// Runs a sandbox until Ctrl-C: `listening on http://127.0.0.1:N` on `out` once it is ready, then the page and the keys
/// on `notes`.
///
/// # Errors
/// When it does not start.
pub fn run(sandbox: SandboxBuilder, mut out: impl Write, mut notes: impl Write) -> Result<(), Error> {
    let threads = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = threads.map_err(|source| Error::System { what: "threads", source })?;
    runtime.block_on(async {
        let running = sandbox.start().await?;
        // a reader that went away does not stop the sandbox
        let _ = writeln!(out, "listening on {}", running.url()).and_then(|()| out.flush());
        let _ = notes.write_all(greeting(running.keys(), &running.url()).as_bytes()).and_then(|()| notes.flush());
        tokio::signal::ctrl_c().await.map_err(|source| Error::System { what: "a handler of Ctrl-C", source })?;
        running.shutdown().await;
        Ok(())
    })
}

fn greeting(keys: &Keys, url: &str) -> String {
    let mut text = format!("open {url}/ in a browser to see the calls and the state\n");
    for key in keys.iter() {
        text.push_str(&format!(
            "{}: access key {}, secret key {}, account ID {}, user {} of {} with password {}\n",
            key.caller, key.ak, key.sk, key.domain_id, key.user, key.account, key.password
        ));
    }
    text
}
