//! Where the text goes: stdout, a pager, a file. It is written beside a wait for signals, so that a reader who does not
//! read cannot hold the command: it would not end before it was killed.

use std::fs::File;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot;

use crate::ending::Ending;
use crate::interrupt::{Interrupt, Signal};
use crate::terminal;

/// How long a text may take to be written after a signal.
const GRACE: Duration = Duration::from_millis(500);

/// Why a text could not be written.
pub(crate) enum Unwritten {
    Io(std::io::Error),
    Stopped(Signal),
}

/// Where the text goes.
#[derive(Clone)]
pub(crate) enum Target {
    Stdout,
    /// A program that shows what is longer than the terminal.
    Pager(Vec<String>),
    /// A file, which is there only once it is whole; until then it has another name.
    File(Arc<Part>),
}

/// A file while it is written.
pub(crate) struct Part {
    file: Mutex<File>,
    beside: PathBuf,
    path: PathBuf,
}

impl Target {
    /// A file, opened before anything is sent.
    ///
    /// # Errors
    /// [`Ending::Usage`] when it cannot be written.
    pub(crate) fn file(path: &str) -> Result<Target, Ending> {
        let path = PathBuf::from(path);
        let mut beside = path.clone().into_os_string();
        beside.push(".part");
        let beside = PathBuf::from(beside);
        let failed = |error: std::io::Error| Ending::usage(format!("--out {}: {error}", path.display()));
        if path.is_dir() {
            return Err(Ending::usage(format!("--out {}: it is a folder", path.display())));
        }
        // a device or a pipe is no file that could take a name
        let special = path.metadata().is_ok_and(|known| !known.is_file());
        let beside = if special { path.clone() } else { beside };
        let file = File::create(&beside).map_err(failed)?;
        Ok(Target::File(Arc::new(Part { file: Mutex::new(file), beside, path })))
    }

    /// The pager of the settings, of `PAGER`, or `less`; stdout where none is wanted.
    pub(crate) fn pager(named: Option<&str>) -> Target {
        let named = named.map(str::to_owned).or_else(|| std::env::var("PAGER").ok());
        let words: Vec<String> = named.as_deref().unwrap_or("less").split_whitespace().map(str::to_owned).collect();
        match words.first().map(String::as_str) {
            None | Some("off" | "cat") => Target::Stdout,
            Some(_) => Target::Pager(words),
        }
    }

    /// Gives the file its name: what was written is whole.
    pub(crate) fn finish(&self) -> std::io::Result<()> {
        let Target::File(part) = self else { return Ok(()) };
        let file = part.file.lock().unwrap_or_else(PoisonError::into_inner);
        if part.beside == part.path {
            return Ok(());
        }
        file.sync_all()?;
        std::fs::rename(&part.beside, &part.path)
    }

    fn write(&self, text: &str) -> std::io::Result<()> {
        match self {
            Target::Pager(words) if is_long(text) => page(words, text).unwrap_or_else(|| to_stdout(text)),
            Target::Stdout | Target::Pager(_) => to_stdout(text),
            Target::File(part) => part.file.lock().unwrap_or_else(PoisonError::into_inner).write_all(text.as_bytes()),
        }
    }
}

/// What is not whole is not kept.
impl Drop for Part {
    fn drop(&mut self) {
        if self.beside != self.path && self.beside.exists() {
            let _ = std::fs::remove_file(&self.beside);
        }
    }
}

/// Writes the text, all of it or an error.
pub(crate) async fn write(target: &Target, text: String, interrupt: &mut Interrupt) -> Result<(), Unwritten> {
    if text.is_empty() {
        return Ok(());
    }
    let (tell, mut told) = oneshot::channel();
    let target = target.clone();
    let paged = matches!(target, Target::Pager(_)) && is_long(&text);
    std::thread::spawn(move || {
        // nobody listens any more after a signal
        let _ = tell.send(target.write(&text));
    });
    // a pager takes Ctrl-C for itself, and ends when its reader does
    let written = if paged { Ok((&mut told).await) } else { interrupt.or(&mut told).await };
    let written = match written {
        // whole lines, unless nobody reads them
        Err(signal) => tokio::time::timeout(GRACE, told).await.map_err(|_| signal),
        written => written,
    };
    match written {
        Ok(Ok(written)) => written.map_err(Unwritten::Io),
        Ok(Err(_)) => Err(Unwritten::Io(std::io::Error::other("the writer has gone"))),
        Err(signal) => Err(Unwritten::Stopped(signal)),
    }
}

fn to_stdout(text: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush())
}

fn is_long(text: &str) -> bool {
    terminal::height().is_some_and(|height| text.lines().count() >= height)
}

/// `None` when there is no such program.
fn page(words: &[String], text: &str) -> Option<std::io::Result<()>> {
    let (program, args) = words.split_first()?;
    let mut command = Command::new(program);
    command.args(args).stdin(Stdio::piped());
    if std::env::var_os("LESS").is_none() {
        // colours, lines cut at the edge, the screen kept
        command.env("LESS", "FRSX");
    }
    let mut child = command.spawn().ok()?;
    let mut stdin = child.stdin.take()?;
    let written = match stdin.write_all(text.as_bytes()) {
        // who has seen enough closes the pager
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    };
    drop(stdin);
    Some(written.and_then(|()| child.wait().map(drop)))
}
