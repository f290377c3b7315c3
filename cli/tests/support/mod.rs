//! Runs the real binary, with nothing of the user's own environment.
#![allow(dead_code, reason = "not every test uses all of it")]

pub(crate) mod bills;
pub(crate) mod server;
pub(crate) mod signal;
#[cfg(target_os = "linux")]
pub(crate) mod terminal;
pub(crate) mod tls;

use std::io::Write;
use std::ops::Deref;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use bss_sandbox::{Rate, Sandbox, SandboxBuilder};
use huaweicloud_bss::Json;

/// How the command ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ended {
    pub(crate) fn json(&self) -> Json {
        Json::parse(self.out.as_bytes()).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The whole of it, for snapshots.
    pub(crate) fn shown(&self) -> String {
        format!("status {}\n--- stdout\n{}--- stderr\n{}", self.status, self.out, self.err)
    }
}

/// A command of the binary in an empty environment.
pub(crate) fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bss"));
    command.args(args).env_clear().env("HOME", "/nonexistent");
    command
}

/// The same with keys that no service knows.
pub(crate) fn command_with_keys(args: &[&str]) -> Command {
    let mut command = command(args);
    command.env("HUAWEICLOUD_SDK_AK", "ACCESSKEY").env("HUAWEICLOUD_SDK_SK", "very-secret-key");
    command
}

/// Starts it with pipes on every side.
pub(crate) fn started(command: &mut Command) -> Child {
    let spawned = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    spawned.expect("the binary starts")
}

/// Gives it the rest of its input and waits for its end.
pub(crate) fn ended(mut child: Child, input: &str) -> Ended {
    if let Some(mut stdin) = child.stdin.take() {
        // a command that reads nothing may be gone by now
        let _ = stdin.write_all(input.as_bytes());
    }
    let output = child.wait_with_output().expect("the binary ends");
    Ended {
        status: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

pub(crate) fn run(command: &mut Command, input: &str) -> Ended {
    ended(started(command), input)
}

pub(crate) fn bss(args: &[&str]) -> Ended {
    run(&mut command(args), "")
}

pub(crate) fn bss_with_keys(args: &[&str], input: &str) -> Ended {
    run(&mut command_with_keys(args), input)
}

/// An empty folder for as long as it is kept.
pub(crate) struct Folder(tempfile::TempDir);

pub(crate) fn folder() -> Folder {
    Folder(tempfile::tempdir().expect("a folder"))
}

impl Deref for Folder {
    type Target = Path;

    fn deref(&self) -> &Path {
        self.0.path()
    }
}

impl Folder {
    /// The names in it, sorted.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&**self).expect("the folder is there");
        let name = |entry: std::io::Result<std::fs::DirEntry>| entry.expect("an entry").file_name();
        let mut names: Vec<_> = entries.map(|entry| name(entry).into_string().expect("UTF-8")).collect();
        names.sort();
        names
    }
}

/// A sandbox in this process for as long as it is kept.
pub(crate) struct Service {
    pub(crate) url: String,
    _runtime: tokio::runtime::Runtime,
    _running: bss_sandbox::Running,
}

pub(crate) fn service() -> Service {
    service_of(Sandbox::builder(bss::catalog::APIS))
}

pub(crate) fn service_of(sandbox: SandboxBuilder) -> Service {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("threads");
    let running = runtime.block_on(sandbox.rate(Rate::Unlimited).start()).expect("a sandbox");
    Service { url: running.url(), _runtime: runtime, _running: running }
}
