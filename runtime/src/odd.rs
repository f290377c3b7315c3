//! What was odd in an answer that decoded all the same: where, and what kind of value stood there, never the value.

use std::fmt;

/// Notes on what did not fit while a record was filled.
///
/// Decoding is lenient: what does not fit is left out, and noted here. The notes hold names of the answer but none of
/// its values, so they may be logged.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Oddities {
    notes: Vec<Oddity>,
    more: usize,
}

/// Where a path is cut off: the service chooses the names in it.
const MAX_PATH: usize = 300;

/// One thing that was odd.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Oddity {
    /// Where, `data.records[3].amount`.
    pub path: String,
    /// Why it is odd.
    pub why: &'static str,
    /// What stood there, by type and size.
    pub found: Found,
}

/// The type and size of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// `null`.
    Null,
    /// A truth value.
    Bool,
    /// A number with so many digits.
    Number(usize),
    /// A text of so many characters.
    Text(usize),
    /// A list of so many items.
    Array(usize),
    /// An object of so many names.
    Object(usize),
}

impl Oddities {
    /// How many notes are kept; the rest is counted.
    pub const KEPT: usize = 100;

    /// No notes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes that the value at a place is odd.
    pub(crate) fn note(&mut self, at: &Trail<'_>, why: &'static str, found: Found) {
        if self.notes.len() < Self::KEPT {
            self.notes.push(Oddity { path: at.to_string().chars().take(MAX_PATH).collect(), why, found });
        } else {
            self.more += 1;
        }
    }

    /// Adds the notes on another part of the answer, or on the next page.
    pub fn append(&mut self, mut later: Oddities) {
        let room = Self::KEPT.saturating_sub(self.notes.len());
        self.more += later.more + later.notes.len().saturating_sub(room);
        later.notes.truncate(room);
        self.notes.append(&mut later.notes);
    }

    /// Says every path anew: names in it come from a server.
    pub(crate) fn say(&mut self, anew: &dyn Fn(&str) -> String) {
        self.notes.iter_mut().for_each(|note| note.path = anew(&note.path));
    }

    /// Whether nothing was odd.
    pub fn is_empty(&self) -> bool {
        self.notes.is_empty()
    }

    /// How many things were odd, those beyond [`Oddities::KEPT`] included.
    pub fn count(&self) -> usize {
        self.notes.len() + self.more
    }

    /// The notes kept, in the order of the answer.
    pub fn iter(&self) -> std::slice::Iter<'_, Oddity> {
        self.notes.iter()
    }
}

impl<'a> IntoIterator for &'a Oddities {
    type Item = &'a Oddity;
    type IntoIter = std::slice::Iter<'a, Oddity>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// One note a line.
impl fmt::Display for Oddities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, note) in self.notes.iter().enumerate() {
            f.write_str(if at > 0 { "\n" } else { "" })?;
            write!(f, "{note}")?;
        }
        match self.more {
            0 => Ok(()),
            more => write!(f, "\nand {more} more"),
        }
    }
}

impl fmt::Debug for Oddities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.notes.iter().map(|note| note.to_string())).finish()
    }
}

impl fmt::Display for Oddity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "answer" } else { &self.path };
        write!(f, "{path}: {}, found {}", self.why, self.found)
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Found::Null => f.write_str("null"),
            Found::Bool => f.write_str("a truth value"),
            Found::Number(n) => write!(f, "a number of {n} characters"),
            Found::Text(n) => write!(f, "a text of {n} characters"),
            Found::Array(n) => write!(f, "a list of {n}"),
            Found::Object(n) => write!(f, "an object of {n} names"),
        }
    }
}

/// The way to a value, kept on the stack: it becomes text only when there is something to tell.
#[derive(Clone, Copy)]
pub(crate) enum Trail<'a> {
    /// The document itself.
    Root,
    /// A name of the object there.
    Name(&'a Trail<'a>, &'a str),
    /// An item of the list there.
    Index(&'a Trail<'a>, usize),
}

impl fmt::Display for Trail<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trail::Root => Ok(()),
            Trail::Name(Trail::Root, name) => f.write_str(name),
            Trail::Name(outer, name) => write!(f, "{outer}.{name}"),
            Trail::Index(outer, index) => write!(f, "{outer}[{index}]"),
        }
    }
}
