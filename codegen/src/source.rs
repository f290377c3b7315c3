//! The files of a spec, in memory and in one order on every machine, and places in them. Knows no YAML and no language.

use std::ops::Deref;

/// Where something stands: a file of the [`Sources`] and a byte range in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// Index of the file in the sources.
    pub file: u32,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// A value and where it stands.
#[derive(Clone, Debug, Default)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

impl<T> Deref for At<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

/// A file.
#[derive(Clone, Debug)]
pub struct Source {
    /// Relative to the root of the spec, with `/` between the parts.
    pub path: String,
    /// What stands in it; with a mark for each byte that is no text, empty where the language has no such file.
    pub text: String,
    /// The first byte that is no UTF-8. With one, the text is good for messages only: never write it back.
    pub bad_byte: Option<BadByte>,
    /// Why it was not read, for one that is no plain file: it has no text then.
    pub obstacle: Option<&'static str>,
    /// Byte at which each line starts.
    lines: Vec<u32>,
}

/// A byte that is no UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadByte {
    /// How far from the start of the file, and of its text.
    pub at: u32,
    /// The byte.
    pub byte: u8,
}

/// The files, sorted by path; a [`Span`] names one by its index.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    root: String,
    files: Vec<Source>,
}

impl Sources {
    /// The place of `service.yaml` in a spec that has none.
    pub const SERVICE: u32 = u32::MAX;

    /// Takes (path, text) in any order, without what only accompanies a spec: its README and schema, hidden files, an
    /// editor's backups. Of two with one path the first counts.
    pub fn from_files(files: impl IntoIterator<Item = (String, String)>) -> Self {
        Self::from_bytes(files.into_iter().map(|(path, text)| (path, text.into_bytes())))
    }

    /// The same of files as they are on a disk; what is no text in them becomes a finding.
    pub fn from_bytes(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        let mut files: Vec<Source> = files
            .into_iter()
            .map(|(path, bytes)| (path.replace('\\', "/"), bytes))
            .filter(|(path, _)| !accompanies(path))
            .map(|(path, bytes)| Source::new(path, bytes))
            .collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files.dedup_by(|later, first| later.path == first.path);
        Sources { root: "spec/".to_owned(), files }
    }

    /// Adds what stands in the folder and was not read, each with the reason, in words that follow `it is`.
    #[must_use]
    pub fn with_obstacles(mut self, obstacles: impl IntoIterator<Item = (String, &'static str)>) -> Self {
        let named = obstacles.into_iter().filter(|(path, _)| !accompanies(path));
        self.files.extend(named.map(|(path, what)| Source { obstacle: Some(what), ..Source::new(path, Vec::new()) }));
        self.files.sort_by(|a, b| a.path.cmp(&b.path));
        self
    }

    /// Sets what stands before each path in messages; `spec/` unless told.
    #[must_use]
    pub fn with_root(mut self, root: impl Into<String>) -> Self {
        self.root = root.into();
        self
    }

    /// All files.
    pub fn files(&self) -> &[Source] {
        &self.files
    }

    /// The path of a file as messages show it.
    pub fn display_path(&self, file: u32) -> String {
        let path = match self.files.get(file as usize) {
            Some(file) => file.path.as_str(),
            None if file == Self::SERVICE => "service.yaml",
            None => "",
        };
        format!("{}{path}", self.root)
    }

    /// The text of a file; empty for an index that is not there.
    pub fn text(&self, file: u32) -> &str {
        self.files.get(file as usize).map_or("", |file| file.text.as_str())
    }

    /// The text of a span.
    pub fn slice(&self, span: Span) -> &str {
        let (start, end) = (self.floor(span.file, span.start), self.floor(span.file, span.end));
        self.text(span.file).get(start..end).unwrap_or("")
    }

    /// Line and column, both from 1; the column counts characters.
    pub fn position(&self, file: u32, byte: u32) -> (usize, usize) {
        let Some(source) = self.files.get(file as usize) else { return (1, 1) };
        let byte = self.floor(file, byte);
        let line = source.lines.partition_point(|&start| start as usize <= byte).saturating_sub(1);
        let start = source.lines.get(line).map_or(0, |&start| start as usize);
        (line + 1, source.text[start..byte].chars().count() + 1)
    }

    /// The nearest character border at or before `byte`.
    pub(crate) fn floor(&self, file: u32, byte: u32) -> usize {
        let text = self.text(file);
        let mut byte = (byte as usize).min(text.len());
        while !text.is_char_boundary(byte) {
            byte -= 1;
        }
        byte
    }
}

impl Source {
    fn new(path: String, bytes: Vec<u8>) -> Self {
        // What has no place here is named, not shown: it may be a picture.
        let bytes = if path.ends_with(".yaml") { bytes } else { Vec::new() };
        let (text, bad_byte) = match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let bad = error.as_bytes().get(at).map(|&byte| BadByte { at: at as u32, byte });
                (String::from_utf8_lossy(error.as_bytes()).into_owned(), bad)
            }
        };
        Source { path, lines: line_starts(&text), text, bad_byte, obstacle: None }
    }
}

/// Whether a file may lie beside the spec's own.
fn accompanies(path: &str) -> bool {
    let hidden = path.split('/').any(|part| part.starts_with('.'));
    hidden || path.ends_with('~') || matches!(path, "README.md" | "spec.schema.json")
}

fn line_starts(text: &str) -> Vec<u32> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at as u32 + 1)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_come_in_order_of_path_whatever_the_order_given() {
        let sources = Sources::from_files([
            ("types/b.yaml".to_owned(), String::new()),
            ("a\\x.yaml".to_owned(), String::new()),
            ("README.md".to_owned(), String::new()),
        ]);
        let paths: Vec<_> = sources.files().iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["a/x.yaml", "types/b.yaml"]);
    }

    #[test]
    fn the_first_byte_that_is_no_text_is_remembered() {
        let sources = Sources::from_bytes([("a.yaml".to_owned(), b"x: caf\xE9 \xFF\n".to_vec())]);
        assert_eq!(sources.files()[0].bad_byte, Some(BadByte { at: 6, byte: 0xE9 }));
        assert_eq!(sources.files()[0].text, "x: caf\u{FFFD} \u{FFFD}\n");
    }

    #[test]
    fn strays_are_kept_and_what_accompanies_a_spec_is_not() {
        let names = ["README.md", "a/README.md", "a/b.yml", "a/b.yaml~", ".git/x", "a/.b.swp", "spec.schema.json"];
        let sources = Sources::from_files(names.map(|name| (name.to_owned(), "text".to_owned())));
        let kept: Vec<_> = sources.files().iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
        assert_eq!(kept, [("a/README.md", ""), ("a/b.yml", "")]);
    }

    #[test]
    fn columns_count_characters_from_one() {
        let sources = Sources::from_files([("a.yaml".to_owned(), "x: 1\n订单: y\n".to_owned())]);
        assert_eq!(sources.position(0, 0), (1, 1));
        assert_eq!(sources.position(0, 11), (2, 3));
        assert_eq!(sources.position(0, 12), (2, 4));
        assert_eq!(sources.position(0, 999), (3, 1));
    }
}
