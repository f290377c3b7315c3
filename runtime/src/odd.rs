//! What was odd in an answer that decoded all the same: where, and what kind of value stood there, never the value.

use crate::json::Json;
use std::fmt::{self, Write as _};

/// Notes on what did not fit while a record was filled.
///
/// Decoding is lenient: what does not fit is left out, and noted here. The notes hold names of the answer but none of
/// its values, so they may be logged.
#[derive(Clone, Default)]
pub struct Oddities {
    notes: Vec<Oddity>,
    more: usize,
    path: String,
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

    /// Notes that the value at the current place is odd.
    pub fn note(&mut self, why: &'static str, json: &Json) {
        if self.notes.len() < Self::KEPT {
            let path = self.path.chars().take(MAX_PATH).collect();
            self.notes.push(Oddity { path, why, found: Found::of(json) });
        } else {
            self.more += 1;
        }
    }

    /// Runs `f` with the place moved to a name of the object at the current place.
    pub fn within<T>(&mut self, name: &str, f: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.path.len();
        if outer > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        let result = f(self);
        self.path.truncate(outer);
        result
    }

    /// Runs `f` with the place moved to an item of the list at the current place.
    pub fn at_index<T>(&mut self, index: usize, f: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.path.len();
        // Writing to a `String` cannot fail.
        let _ = write!(self.path, "[{index}]");
        let result = f(self);
        self.path.truncate(outer);
        result
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

impl Found {
    /// What a value is.
    pub fn of(json: &Json) -> Self {
        match json {
            Json::Null => Found::Null,
            Json::Bool(_) => Found::Bool,
            Json::Number(digits) => Found::Number(digits.len()),
            Json::Text(text) => Found::Text(text.chars().count()),
            Json::Array(items) => Found::Array(items.len()),
            Json::Object(entries) => Found::Object(entries.len()),
        }
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
