//! From a document to a tree: whole, or no more of it than anybody reads.

use super::Json;
use super::read::{Reader, Scalar, Start};
use std::collections::{HashMap, HashSet};
use std::fmt;

/// Why bytes are not a JSON document. Says where, never what stood there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a JSON document: {}", .0.reason)]
pub struct JsonError(Box<Reason>); // one word, for every value that is read comes back in a `Result` with it

#[derive(Clone, Debug, PartialEq, Eq)]
struct Reason {
    reason: String,
    duplicate: Option<String>,
}

impl JsonError {
    #[cold]
    pub(crate) fn new(reason: impl fmt::Display) -> Self {
        JsonError(Box::new(Reason { reason: reason.to_string(), duplicate: None }))
    }

    fn duplicate_at(path: String) -> Self {
        JsonError(Box::new(Reason { reason: format!("{path} is given twice"), duplicate: Some(path) }))
    }

    /// The place of the name that is given twice, `coupon_infos[0].id`, where [`Json::parse_strict`] found one.
    pub fn duplicate(&self) -> Option<&str> {
        self.0.duplicate.as_deref()
    }

    /// The same, seen from one step further out.
    fn inside(self, step: impl fmt::Display) -> Self {
        match &self.0.duplicate {
            Some(path) if path.starts_with('[') => JsonError::duplicate_at(format!("{step}{path}")),
            Some(path) => JsonError::duplicate_at(format!("{step}.{path}")),
            None => self,
        }
    }
}

/// What happens to equal names in an object.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Doubles {
    /// The last one wins.
    LastWins,
    /// There is no such document.
    Refused,
}

pub(super) fn document(bytes: &[u8], doubles: Doubles) -> Result<Json, JsonError> {
    let text = std::str::from_utf8(bytes).map_err(JsonError::new)?;
    let mut reader = Reader::new(text);
    let json = tree(&mut reader, doubles)?.0;
    reader.end()?;
    Ok(json)
}

/// A document of which nobody knows more, until `stop` says that it comes too late.
pub(crate) fn document_until(text: &str, stop: &dyn Fn() -> bool) -> Result<Json, JsonError> {
    let mut reader = Reader::new(text).stopping(stop);
    let json = tree(&mut reader, Doubles::LastWins)?.0;
    reader.end()?;
    Ok(json)
}

pub(super) fn is_number(text: &str) -> bool {
    let mut reader = Reader::new(text);
    let starts = text.starts_with(|c: char| c == '-' || c.is_ascii_digit());
    starts && text.ends_with(|c: char| c.is_ascii_digit()) && reader.scalar().is_ok() && reader.end().is_ok()
}

/// The tree of the next value, and whether a name stood twice in it.
pub(crate) fn tree(reader: &mut Reader<'_>, doubles: Doubles) -> Result<(Json, bool), JsonError> {
    let mut doubled = false;
    let json = value(reader, doubles, &mut doubled)?;
    Ok((json, doubled))
}

fn value(reader: &mut Reader<'_>, doubles: Doubles, doubled: &mut bool) -> Result<Json, JsonError> {
    match reader.start()? {
        Start::Scalar => reader.scalar().map(Json::from),
        Start::List => {
            let mut items = Vec::new();
            reader.open()?;
            while reader.more(b']', items.is_empty())? {
                let item = value(reader, doubles, doubled);
                items.push(item.map_err(|error| error.inside(format_args!("[{}]", items.len())))?);
            }
            Ok(Json::Array(items))
        }
        Start::Object => {
            let mut entries = Vec::new();
            reader.open()?;
            while reader.more(b'}', entries.is_empty())? {
                let name: Box<str> = reader.name()?.into();
                let value = value(reader, doubles, doubled).map_err(|error| error.inside(&name))?;
                entries.push((name, value));
            }
            match first_double(&entries) {
                None => Ok(Json::Object(entries)),
                Some(at) if doubles == Doubles::Refused => Err(JsonError::duplicate_at(entries[at].0.to_string())),
                Some(_) => {
                    *doubled = true;
                    Ok(Json::Object(last_of_each(entries)))
                }
            }
        }
    }
}

/// The tree of the next value as far as anybody reads it: so many items of a list or names of an object, so many
/// characters of a text. The rest is read but not kept, so the tree is small however long the document.
pub(crate) fn beginning(reader: &mut Reader<'_>) -> Result<Json, JsonError> {
    const LEVELS: usize = 8;
    excerpt(reader, LEVELS, &mut ROOM.clone())
}

/// Values that an excerpt keeps.
const ROOM: usize = 1_000;
/// Items that it keeps of one list, names of one object.
const ENTRIES: usize = 100;
/// Characters that it keeps of one text.
const CHARS: usize = 2_000;

fn excerpt(reader: &mut Reader<'_>, levels: usize, room: &mut usize) -> Result<Json, JsonError> {
    let start = reader.start()?;
    if *room == 0 || (levels == 0 && start != Start::Scalar) {
        return reader.skip().map(|_| Json::Null);
    }
    *room -= 1;
    match start {
        Start::Scalar => Ok(match reader.scalar()? {
            Scalar::Text(text) if text.len() > CHARS => Json::Text(text.chars().take(CHARS).collect()),
            Scalar::Digits(digits) if digits.len() > CHARS => Json::Null,
            scalar => Json::from(scalar),
        }),
        Start::List => {
            let (mut items, mut read) = (Vec::new(), 0);
            reader.open()?;
            while reader.more(b']', read == 0)? {
                read += 1;
                if items.len() < ENTRIES && *room > 0 {
                    items.push(excerpt(reader, levels - 1, room)?);
                } else {
                    reader.skip()?;
                }
            }
            Ok(Json::Array(items))
        }
        Start::Object => {
            let (mut entries, mut read) = (Vec::new(), 0);
            reader.open()?;
            while reader.more(b'}', read == 0)? {
                read += 1;
                let name = reader.name()?;
                if entries.len() < ENTRIES && name.len() <= CHARS && *room > 0 {
                    entries.push((name.into(), excerpt(reader, levels - 1, room)?));
                } else {
                    reader.skip()?;
                }
            }
            Ok(Json::Object(entries))
        }
    }
}

impl From<Scalar<'_>> for Json {
    fn from(scalar: Scalar<'_>) -> Self {
        match scalar {
            Scalar::Null => Json::Null,
            Scalar::Bool(truth) => Json::Bool(truth),
            Scalar::Digits(digits) => Json::Number(digits.into()),
            Scalar::Text(text) => Json::Text(text.into_owned()),
        }
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
