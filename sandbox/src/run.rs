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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Sandbox;
    use huaweicloud_bss::API;

    #[test]
    fn the_greeting_names_the_page_and_every_key() {
        let keys = Keys::built_in(&[&API]);
        let text = greeting(&keys, "http://127.0.0.1:1");
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 1 + keys.iter().count());
        assert_eq!(lines.first(), Some(&"open http://127.0.0.1:1/ in a browser to see the calls and the state"));
        for (line, key) in lines.iter().skip(1).zip(keys.iter()) {
            let said = [&key.ak, &key.sk, &key.domain_id, &key.user, &key.account, &key.password];
            assert!(line.starts_with(key.caller) && said.iter().all(|said| line.contains(said.as_str())), "{line}");
        }
    }

    #[test]
    fn a_sandbox_that_does_not_start_is_an_error_and_says_nothing() {
        let (mut out, mut notes) = (Vec::new(), Vec::new());
        assert!(run(Sandbox::builder(&[&API]).faults("slow"), &mut out, &mut notes).is_err());
        assert!(out.is_empty() && notes.is_empty());
    }
}
