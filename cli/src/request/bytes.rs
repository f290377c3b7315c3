//! The bytes that a request takes from a file or from stdin: read whole, and no more than fits.

use std::fs::File;
use std::io::{Error, IsTerminal, Read, Result};
use std::path::Path;

use crate::terminal::{self, grouped};

/// The command holds a file in memory, and as a text. Signed requests are refused long before that.
const MOST: u64 = 256 * 1024 * 1024;

/// What stands for stdin where a file is named.
pub(super) const STDIN: &str = "-";

/// What ends the input of a terminal.
const END: &str = if cfg!(windows) { "Ctrl-Z and Enter" } else { "Ctrl-D" };

/// Where bytes come from. Stdin has an end: it can be read once.
#[derive(Default)]
pub(super) struct Sources {
    /// What the bytes of stdin were read for.
    taken_for: Option<String>,
}

impl Sources {
    /// The bytes of the file of that name, or of stdin; `what` they are for.
    pub(super) fn read(&mut self, what: &str, path: &str) -> Result<Vec<u8>> {
        if path != STDIN {
            return open(Path::new(path));
        }
        if let Some(first) = self.taken_for.replace(what.to_owned()) {
            return Err(Error::other(format!("stdin is read for {first} already; name a file for one of them")));
        }
        let stdin = std::io::stdin();
        if stdin.is_terminal() {
            terminal::note(&format!("reading {what} from the terminal; {END} on a line of its own ends it"));
        }
        bounded(stdin.lock(), MOST)
    }
}

/// The bytes of a file; a folder, or one without an end, is refused.
fn open(path: &Path) -> Result<Vec<u8>> {
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(Error::other("it is a folder"));
    }
    bounded(file, MOST)
}

/// The bytes of a source that may have no end. One more than may be is read: who finds it knows that there is more.
fn bounded(source: impl Read, most: u64) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(Error::other(format!("it is larger than {} bytes", grouped(most))));
    }
    Ok(bytes)
}

/// How many bytes a Base64 text stands for.
pub(super) fn decoded(text: &str) -> usize {
    text.trim_end_matches('=').len() * 3 / 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_read_whole_or_refused() {
        let read = |bytes: &[u8]| bounded(bytes, 4).map_err(|error| error.to_string());
        assert_eq!(read(b""), Ok(Vec::new()));
        assert_eq!(read(b"1234"), Ok(b"1234".to_vec()));
        let refused = Err("it is larger than 4 bytes".to_owned());
        assert_eq!(read(b"12345"), refused);
        assert_eq!(read(b"1234567"), refused);
        // one without an end, too
        assert_eq!(bounded(std::io::repeat(b'x'), 4).map_err(|error| error.to_string()), refused);
    }

    #[test]
    fn a_base64_text_stands_for_three_quarters_of_its_characters() {
        for (text, bytes) in [("", 0), ("YQ==", 1), ("YWI=", 2), ("YWJj", 3), ("YWJjZA==", 4)] {
            assert_eq!(decoded(text), bytes, "{text}");
        }
    }
}
