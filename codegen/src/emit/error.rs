//! Why nothing was emitted. Both are faults of this library: the lint accepted what cannot be generated.

use crate::rust::NotAName;

/// Why nothing was emitted.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A name that Rust does not have.
    #[error(transparent)]
    Name(#[from] NotAName),
    /// A template made something that is no Rust.
    #[error("what was made for {file} is no Rust ({reason}): a fault of its emitter, please report it")]
    Syntax {
        /// The file that was to be.
        file: String,
        /// What the parser says.
        reason: String,
    },
    /// A file of data could not be written as JSON.
    #[error("{file} could not be written as JSON ({reason}): please report it")]
    Data {
        /// The file that was to be.
        file: String,
        /// What the writer says.
        reason: String,
    },
}
