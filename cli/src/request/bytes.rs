//! The bytes of a file that a request carries: read whole, and no more than fits.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::ending::Ending;
use crate::terminal::grouped;

/// The command holds a file in memory, and as a text. Signed requests are refused long before that.
const MOST: u64 = 256 * 1024 * 1024;

/// The bytes of a file, or of stdin.
pub(super) fn read(field: &str, path: &str) -> Result<Vec<u8>, Ending> {
    let failed = |why: &dyn std::fmt::Display| Ending::usage(format!("{field}: {path}: {why}"));
    let bytes = if path == "-" { bounded(std::io::stdin().lock()) } else { open(Path::new(path)) };
    bytes.map_err(|error| failed(&error))
}

/// The bytes of a file; a folder, or one without an end, is refused.
pub(super) fn open(path: &Path) -> std::io::Result<Vec<u8>> {
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(std::io::Error::other("it is a folder"));
    }
    bounded(file)
}

/// The bytes of a source that may have no end. One more than may be is read: who finds it knows that there is more.
pub(super) fn bounded(source: impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(MOST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST {
        return Err(std::io::Error::other(format!("it is larger than {} bytes", grouped(MOST))));
    }
    Ok(bytes)
}

/// How many bytes a Base64 text stands for.
pub(super) fn decoded(text: &str) -> usize {
    text.trim_end_matches('=').len() * 3 / 4
}
