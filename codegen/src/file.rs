//! A file that something here made, and somebody else writes. Knows no disk.

/// A file to be written below the generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Path with `/`, below the crate's folder.
    pub path: String,
    /// The whole text.
    pub text: String,
}

impl File {
    pub(crate) fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        File { path: path.into(), text: text.into() }
    }
}
