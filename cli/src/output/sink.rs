//! Where an answer goes: stdout, a pager, a file. It is written beside a wait for signals, so that a reader who does not
//! read cannot hold the command: it would not end before it was killed.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tempfile::NamedTempFile;
use tokio::sync::oneshot;

use crate::ending::Ending;
use crate::interrupt::{Interrupt, Signal};
use crate::terminal;

/// How long a text may take to be written after a signal.
pub(super) const GRACE: Duration = Duration::from_millis(500);

/// Why a text could not be written.
pub(crate) enum Unwritten {
    Io(std::io::Error),
    Stopped(Signal),
}

/// Where the answer is to go, by the command line.
#[derive(Clone)]
pub(crate) enum Destination {
    Stdout,
    /// A program that shows what is longer than the terminal.
    Pager(Vec<String>),
    /// A file.
    File(Place),
}

/// Where a file is to be.
#[derive(Clone)]
pub(crate) struct Place {
    path: PathBuf,
    /// Whether it may take the place of another.
    replace: bool,
}

impl Destination {
    /// A file. Looked at before anything is sent; made only then.
    ///
    /// # Errors
    /// [`Ending::Usage`] when it is there already, or cannot be made.
    pub(crate) fn file(path: &str, replace: bool) -> Result<Destination, Ending> {
        let place = Place { path: PathBuf::from(path), replace };
        place.look()?;
        Ok(Destination::File(place))
    }

    /// The pager of the settings, of `PAGER`, or `less`; stdout where none is wanted.
    pub(crate) fn pager(named: Option<&str>) -> Destination {
        let named = named.map(str::to_owned).or_else(|| std::env::var("PAGER").ok());
        let words: Vec<String> = named.as_deref().unwrap_or("less").split_whitespace().map(str::to_owned).collect();
        match words.first().map(String::as_str) {
            None | Some("off" | "cat") => Destination::Stdout,
            Some(_) => Destination::Pager(words),
        }
    }

    /// Opens it. Whoever does so listens for signals by now: a file that is not whole is taken away again.
    ///
    /// # Errors
    /// [`Ending::Usage`] when there can be no such file.
    pub(crate) fn open(&self) -> Result<Target, Ending> {
        Ok(match self {
            Destination::Stdout => Target::Stdout,
            Destination::Pager(words) => Target::Pager(words.clone()),
            Destination::File(place) => Target::File(Arc::new(place.open()?)),
        })
    }
}

impl Place {
    fn failed(&self, why: impl std::fmt::Display) -> Ending {
        Ending::usage(format!("--out {}: {why}", self.path.display()))
    }

    fn look(&self) -> Result<(), Ending> {
        match self.path.metadata() {
            Ok(known) if known.is_dir() => Err(self.failed("it is a folder")),
            Ok(known) if known.is_file() && !self.replace => {
                Err(self.failed("it is there already").with_hint("give --force to replace it; nothing was sent".into()))
            }
            _ if folder_of(&self.path).is_dir() => Ok(()),
            _ => Err(self.failed(format!("there is no folder {}", folder_of(&self.path).display()))),
        }
    }

    fn open(&self) -> Result<Part, Ending> {
        // a device or a pipe is no file that could take a name
        if self.path.metadata().is_ok_and(|known| !known.is_file()) {
            let file = File::options().write(true).open(&self.path).map_err(|error| self.failed(error))?;
            return Ok(Part { state: Mutex::new(State::Special(file)), path: self.path.clone(), replace: true });
        }
        // the file behind a link is replaced, not the link
        let path = self.path.canonicalize().unwrap_or_else(|_| self.path.clone());
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let prefix = format!(".{name}.");
        let mut builder = tempfile::Builder::new();
        builder.prefix(&prefix).suffix(".part");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // the umask holds as for any other file
            builder.permissions(std::fs::Permissions::from_mode(0o666));
        }
        let file = builder.tempfile_in(folder_of(&path)).map_err(|error| self.failed(error))?;
        Ok(Part { state: Mutex::new(State::Beside(file)), path, replace: self.replace })
    }
}

/// The folder of a file, which the path of one beside us does not name.
fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Where the answer goes.
#[derive(Clone)]
pub(crate) enum Target {
    Stdout,
    Pager(Vec<String>),
    /// A file, which is there only once it is whole; until then it has another name.
    File(Arc<Part>),
}

/// A file while it is written.
pub(crate) struct Part {
    state: Mutex<State>,
    path: PathBuf,
    replace: bool,
}

enum State {
    /// Under another name, in the same folder; taken away again when it is dropped.
    Beside(NamedTempFile),
    /// A device, a pipe.
    Special(File),
    Finished,
}

impl Target {
    /// Gives the file its name: what was written is whole.
    pub(crate) fn finish(&self) -> std::io::Result<()> {
        let Target::File(part) = self else { return Ok(()) };
        let mut state = part.state.lock().unwrap_or_else(PoisonError::into_inner);
        let State::Beside(file) = std::mem::replace(&mut *state, State::Finished) else { return Ok(()) };
        file.as_file().sync_all()?;
        // one that came in the meantime is nobody's to replace
        let named = if part.replace { file.persist(&part.path) } else { file.persist_noclobber(&part.path) };
        named.map(drop).map_err(|error| error.error)
    }

    /// Whether what was written is gone unless it is finished.
    pub(crate) fn is_whole_or_nothing(&self) -> bool {
        let Target::File(part) = self else { return false };
        matches!(*part.state.lock().unwrap_or_else(PoisonError::into_inner), State::Beside(_))
    }

    /// Writes on, wherever that takes its time.
    pub(super) fn write(&self, bytes: &[u8]) -> std::io::Result<()> {
        match self {
            Target::Pager(words) if is_long(bytes) => page(words, bytes).unwrap_or_else(|| to_stdout(bytes)),
            Target::Stdout | Target::Pager(_) => to_stdout(bytes),
            Target::File(part) => match &mut *part.state.lock().unwrap_or_else(PoisonError::into_inner) {
                State::Beside(file) => file.write_all(bytes),
                State::Special(file) => file.write_all(bytes),
                State::Finished => Err(std::io::Error::other("the file is finished")),
            },
        }
    }
}

/// Writes the bytes, all of them or an error.
pub(crate) async fn write(
    target: &Target,
    bytes: impl Into<Vec<u8>>,
    interrupt: &mut Interrupt,
) -> Result<(), Unwritten> {
    let bytes = bytes.into();
    if bytes.is_empty() {
        return Ok(());
    }
    let (tell, mut told) = oneshot::channel();
    let target = target.clone();
    let paged = matches!(target, Target::Pager(_)) && is_long(&bytes);
    std::thread::spawn(move || {
        // nobody listens any more after a signal
        let _ = tell.send(target.write(&bytes));
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

fn to_stdout(bytes: &[u8]) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    out.write_all(bytes).and_then(|()| out.flush())
}

fn is_long(text: &[u8]) -> bool {
    terminal::height().is_some_and(|height| leaves_no_line(text, height))
}

/// Whether a text takes so many lines that there is none for what is typed next.
fn leaves_no_line(text: &[u8], height: usize) -> bool {
    text.split(|byte| *byte == b'\n').count() > height
}

/// `None` when there is no such program.
fn page(words: &[String], text: &[u8]) -> Option<std::io::Result<()>> {
    let (program, args) = words.split_first()?;
    let mut command = Command::new(program);
    command.args(args).stdin(Stdio::piped());
    if std::env::var_os("LESS").is_none() {
        // colours, lines cut at the edge, the screen kept
        command.env("LESS", "FRSX");
    }
    let mut child = command.spawn().ok()?;
    let mut stdin = child.stdin.take()?;
    let written = match stdin.write_all(text) {
        // who has seen enough closes the pager
        Err(error) if terminal::is_closed(&error) => Ok(()),
        written => written,
    };
    drop(stdin);
    Some(written.and_then(|()| child.wait().map(drop)))
}

#[cfg(test)]
mod tests {
    use super::leaves_no_line;

    #[test]
    fn a_text_is_long_once_it_leaves_no_line_of_the_terminal() {
        assert!(!leaves_no_line(b"1\n2\n3\n", 4));
        assert!(leaves_no_line(b"1\n2\n3\n4\n", 4));
        assert!(!leaves_no_line(b"", 1) && leaves_no_line(b"\n", 1));
    }
}
