//! Reading JSON: `serde_json` checks the document and reads its texts, a walk over what it approved builds the tree, so
//! that numbers keep their digits.

use super::Json;
use serde::de::Visitor;
use serde_json::value::RawValue;
use std::collections::{HashMap, HashSet};
use std::fmt;

/// Why bytes are not a JSON document. Says where, never what stood there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a JSON document: {reason}")]
pub struct JsonError {
    reason: String,
    duplicate: Option<String>,
}

impl JsonError {
    fn new(reason: impl fmt::Display) -> Self {
        JsonError { reason: reason.to_string(), duplicate: None }
    }

    fn duplicate_at(path: String) -> Self {
        JsonError { reason: format!("{path} is given twice"), duplicate: Some(path) }
    }

    /// The place of the name that is given twice, `coupon_infos[0].id`, where [`Json::parse_strict`] found one.
    pub fn duplicate(&self) -> Option<&str> {
        self.duplicate.as_deref()
    }

    /// The same, seen from one step further out.
    fn inside(self, step: impl fmt::Display) -> Self {
        match self.duplicate {
            Some(path) if path.starts_with('[') => JsonError::duplicate_at(format!("{step}{path}")),
            Some(path) => JsonError::duplicate_at(format!("{step}.{path}")),
            None => self,
        }
    }
}

/// What happens to equal names in an object.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Doubles {
    /// The last one wins.
    LastWins,
    /// There is no such document.
    Refused,
}

pub(super) fn document(bytes: &[u8], doubles: Doubles) -> Result<Json, JsonError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(JsonError::new)?;
    let raw = serde_json::from_str::<&RawValue>(text).map_err(JsonError::new)?;
    Walk { text: raw.get(), at: 0, doubles }.value(Json::MAX_DEPTH)
}

/// The tree of a value that is known to be well-formed.
pub(super) fn tree(raw: &RawValue) -> Result<Json, JsonError> {
    Walk { text: raw.get(), at: 0, doubles: Doubles::LastWins }.value(Json::MAX_DEPTH)
}

pub(super) fn is_number(text: &str) -> bool {
    let starts = text.starts_with(|c: char| c == '-' || c.is_ascii_digit());
    starts && text.ends_with(|c: char| c.is_ascii_digit()) && serde_json::from_str::<&RawValue>(text).is_ok()
}

/// A place in a well-formed document. What a well-formed document cannot have is an error all the same, not a panic.
struct Walk<'a> {
    text: &'a str,
    at: usize,
    doubles: Doubles,
}

impl<'a> Walk<'a> {
    fn value(&mut self, depth: usize) -> Result<Json, JsonError> {
        match self.next()? {
            b'n' => Ok(self.word("null", Json::Null)),
            b't' => Ok(self.word("true", Json::Bool(true))),
            b'f' => Ok(self.word("false", Json::Bool(false))),
            b'"' => self.string().map(Json::Text),
            b'[' | b'{' if depth == 0 => Err(JsonError::new(format_args!("more than {} levels", Json::MAX_DEPTH))),
            b'[' => self.array(depth - 1),
            b'{' => self.object(depth - 1),
            _ => Ok(self.number()),
        }
    }

    fn array(&mut self, depth: usize) -> Result<Json, JsonError> {
        let mut items = Vec::new();
        while self.goes_on(b']')? {
            let item = self.value(depth).map_err(|error| error.inside(format_args!("[{}]", items.len())))?;
            items.push(item);
        }
        Ok(Json::Array(items))
    }

    fn object(&mut self, depth: usize) -> Result<Json, JsonError> {
        let mut entries = Vec::new();
        while self.goes_on(b'}')? {
            self.next()?;
            let name = self.string()?.into_boxed_str();
            self.next()?;
            self.at += 1; // the colon
            let value = self.value(depth).map_err(|error| error.inside(&name))?;
            entries.push((name, value));
        }
        match first_double(&entries) {
            None => Ok(Json::Object(entries)),
            Some(at) if self.doubles == Doubles::Refused => Err(JsonError::duplicate_at(entries[at].0.to_string())),
            Some(_) => Ok(Json::Object(last_of_each(entries))),
        }
    }

    /// Steps over the opening bracket or the comma, or over the closing bracket when that comes.
    fn goes_on(&mut self, end: u8) -> Result<bool, JsonError> {
        let byte = self.next()?;
        if byte != end {
            self.at += 1;
        }
        let over = byte == end || self.next()? == end;
        self.at += usize::from(over);
        Ok(!over)
    }

    fn word(&mut self, word: &str, json: Json) -> Json {
        self.at += word.len();
        json
    }

    fn number(&mut self) -> Json {
        let rest = self.rest();
        let end = rest.find(|c: char| !matches!(c, '0'..='9' | '-' | '+' | '.' | 'e' | 'E')).unwrap_or(rest.len());
        let digits = rest[..end].into();
        self.at += end.max(1);
        Json::Number(digits)
    }

    fn string(&mut self) -> Result<String, JsonError> {
        let rest = self.rest();
        let plain = rest.bytes().skip(1).position(|byte| byte == b'"' || byte == b'\\').map(|at| at + 1);
        let Some(mut end) = plain else { return Err(JsonError::new("a text without an end")) };
        if rest.as_bytes()[end] == b'"' {
            self.at += end + 1;
            return Ok(rest[1..end].to_owned());
        }
        while let Some(byte) = rest.as_bytes().get(end).filter(|byte| **byte != b'"') {
            end += if *byte == b'\\' { 2 } else { 1 };
        }
        self.at += end + 1;
        let quoted = rest.get(..=end).unwrap_or_default();
        serde_json::from_str::<Chars>(quoted).map(|chars| chars.0).map_err(JsonError::new)
    }

    /// The byte after white space.
    fn next(&mut self) -> Result<u8, JsonError> {
        let bytes = self.rest().bytes();
        match bytes.enumerate().find(|(_, byte)| !byte.is_ascii_whitespace()) {
            Some((blanks, byte)) => {
                self.at += blanks;
                Ok(byte)
            }
            None => Err(JsonError::new("an unexpected end")),
        }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }
}

/// Where a name stands that stood before.
fn first_double(entries: &[(Box<str>, Json)]) -> Option<usize> {
    if entries.len() <= 16 {
        return (1..entries.len()).find(|&at| entries[..at].iter().any(|(name, _)| *name == entries[at].0));
    }
    let mut seen = HashSet::with_capacity(entries.len());
    entries.iter().position(|(name, _)| !seen.insert(name))
}

/// Keeps the last value of each name, in the place of the first.
fn last_of_each(entries: Vec<(Box<str>, Json)>) -> Vec<(Box<str>, Json)> {
    let mut places: HashMap<Box<str>, usize> = HashMap::new();
    let mut kept: Vec<(Box<str>, Json)> = Vec::with_capacity(entries.len());
    for (name, json) in entries {
        match places.get(&name) {
            Some(&at) => kept[at].1 = json,
            None => {
                places.insert(name.clone(), kept.len());
                kept.push((name, json));
            }
        }
    }
    kept
}

/// A text in which half a surrogate pair (`"\ud800"`) becomes U+FFFD, instead of spoiling the whole document.
struct Chars(String);

impl<'de> serde::Deserialize<'de> for Chars {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Chars;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }
            fn visit_str<E>(self, text: &str) -> Result<Chars, E> {
                Ok(Chars(text.to_owned()))
            }
            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Chars, E> {
                Ok(Chars(String::from_utf8_lossy(bytes).into_owned()))
            }
        }
        deserializer.deserialize_bytes(Reader)
    }
}
