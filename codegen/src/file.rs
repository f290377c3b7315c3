//! A file that something here made, and somebody else writes, and how it is told from files of other hands. Knows no
//! disk.

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

/// Stands in the first line of every file that has comments. What bears it was generated; whoever edits such a file by
/// hand loses the edit.
pub const MARK: &str = "Written by `cargo xtask gen`";

/// The first line of a generated file, after what makes it a comment. Tools know `@generated`, people the rest.
pub(crate) const HEADER: &str = "@generated. Written by `cargo xtask gen` from spec/. Do not edit.";

/// Whether the first line of a text says that it was generated.
pub fn bears_mark(text: &str) -> bool {
    text.lines().next().is_some_and(|line| line.contains(MARK))
}

/// Whether a file of this name has comments, and so bears the mark.
pub fn has_comments(path: &str) -> bool {
    path.ends_with(".rs") || path.ends_with(".toml")
}

/// The files of a crate that have no comments. Beside a manifest that bears the mark they are generated, too.
const FIXED_NAMES: &[&str] = &["LICENSE-APACHE", "LICENSE-MIT", "README.md", "model.json", "sandbox.json"];

/// Whether `path`, below the crate's folder, is that of a generated file without comments.
pub fn is_fixed_name(path: &str) -> bool {
    FIXED_NAMES.contains(&path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_bears_the_mark() {
        assert!(bears_mark(&format!("// {HEADER}\n")));
    }
}
