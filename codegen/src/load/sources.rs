//! The files of a spec, in memory and in one order on every machine.

use crate::syntax::ast::Span;

/// A file.
#[derive(Clone, Debug)]
pub struct Source {
    /// Relative to the root of the spec, with `/` between the parts.
    pub path: String,
    /// What stands in it.
    pub text: String,
    /// Byte at which each line starts.
    lines: Vec<u32>,
}

/// The files, sorted by path; a [`Span`] names one by its index.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    root: String,
    files: Vec<Source>,
}

impl Sources {
    /// Takes (path, text) in any order. Only files that end in `.yaml` are kept. Of two with one path the first
    /// counts.
    pub fn from_files(files: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut files: Vec<Source> = files
            .into_iter()
            .map(|(path, text)| Source { path: path.replace('\\', "/"), lines: line_starts(&text), text })
            .filter(|file| file.path.ends_with(".yaml"))
            .collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files.dedup_by(|later, first| later.path == first.path);
        Sources { root: "spec/".to_owned(), files }
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
        let path = self.files.get(file as usize).map_or("", |file| file.path.as_str());
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
    fn columns_count_characters_from_one() {
        let sources = Sources::from_files([("a.yaml".to_owned(), "x: 1\n订单: y\n".to_owned())]);
        assert_eq!(sources.position(0, 0), (1, 1));
        assert_eq!(sources.position(0, 11), (2, 3));
        assert_eq!(sources.position(0, 12), (2, 4));
        assert_eq!(sources.position(0, 999), (3, 1));
    }
}
