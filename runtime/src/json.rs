//! JSON that keeps what the wire said: the digits of numbers and the order of names.
//!
//! A number is its digits, so an amount never passes through a float. Nothing here knows of tables or records.

mod parse;
mod read;
mod write;

pub use parse::JsonError;

use crate::odd::Found;
pub(crate) use parse::{Doubles, beginning, document_until, tree};
pub(crate) use read::{Reader, Scalar, Start};
pub(crate) use write::text as write_text;

/// Whether a text is a number as JSON writes it.
pub(crate) fn is_number(text: &str) -> bool {
    parse::is_number(text)
}

/// A JSON value.
///
/// ```
/// use huaweicloud_runtime::Json;
///
/// let json = Json::parse(br#"{"amount": 0.10, "items": [{"id": "a"}]}"#)?;
/// assert_eq!(json.to_string(), r#"{"amount":0.10,"items":[{"id":"a"}]}"#);
/// assert_eq!(json.get("items").and_then(|items| items.at(0)?.get("id")?.as_str()), Some("a"));
/// # Ok::<(), huaweicloud_runtime::JsonError>(())
/// ```
///
/// Through serde a number keeps its value and not its zeros, whatever the format: they are handed numbers, not digits, and
/// a text in the place of a number would be another thing to the service. One with more digits than the format keeps is an
/// error when it is written, never another number. [`Display`](std::fmt::Display) and [`Json::parse`] keep every digit.
///
/// ```
/// use huaweicloud_runtime::Json;
///
/// let json = Json::parse(b"[1.50, 12345678901234567.89]")?;
/// assert_eq!(json.to_string(), "[1.50,12345678901234567.89]");
/// assert_eq!(serde_json::to_string(json.at(0).ok_or("none")?)?, "1.5");
/// assert!(serde_json::to_string(json.at(1).ok_or("none")?).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub enum Json {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, digit by digit as it travels.
    Number(Box<str>),
    /// A text.
    Text(String),
    /// A list.
    Array(Vec<Json>),
    /// Names and values in their order.
    Object(Vec<(Box<str>, Json)>),
}

impl Json {
    /// How deep lists and objects may nest in a document.
    pub const MAX_DEPTH: usize = 128;

    /// Reads a document: UTF-8, no more than [`Json::MAX_DEPTH`] deep. Of equal names in an object the last one wins.
    ///
    /// # Errors
    /// When the bytes are not one JSON document.
    pub fn parse(bytes: &[u8]) -> Result<Json, JsonError> {
        parse::document(bytes, parse::Doubles::LastWins)
    }

    /// Reads a document as [`Json::parse`] does, but for people's own: equal names in an object are an error, for
    /// nobody knows which of the values was meant.
    ///
    /// ```
    /// use huaweicloud_runtime::Json;
    ///
    /// let error = Json::parse_strict(br#"{"items": [{"id": 1, "id": 2}]}"#).unwrap_err();
    /// assert_eq!(error.duplicate(), Some("items[0].id"));
    /// ```
    ///
    /// # Errors
    /// When the bytes are not one JSON document, or a name stands twice in an object.
    pub fn parse_strict(bytes: &[u8]) -> Result<Json, JsonError> {
        parse::document(bytes, parse::Doubles::Refused)
    }

    /// The document as compact JSON.
    pub fn to_vec(&self) -> Vec<u8> {
        let mut out = String::new();
        write::compact(self, &mut out);
        out.into_bytes()
    }

    /// A number with these digits, or `None` when they are not a JSON number.
    pub fn number(digits: &str) -> Option<Json> {
        is_number(digits).then(|| Json::Number(digits.into()))
    }

    /// The value of a name in an object.
    pub fn get(&self, name: &str) -> Option<&Json> {
        match self {
            Json::Object(entries) => entries.iter().rev().find(|(key, _)| &**key == name).map(|(_, json)| json),
            _ => None,
        }
    }

    /// The item of a list.
    pub fn at(&self, index: usize) -> Option<&Json> {
        self.as_array()?.get(index)
    }

    /// The value at a path of names, `data.records`.
    pub fn path(&self, path: &str) -> Option<&Json> {
        path.split('.').try_fold(self, |json, name| json.get(name))
    }

    /// The text, when it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The digits, when it is a number.
    pub fn as_digits(&self) -> Option<&str> {
        match self {
            Json::Number(digits) => Some(digits),
            _ => None,
        }
    }

    /// The whole number, when it is one that fits.
    pub fn as_i64(&self) -> Option<i64> {
        self.as_digits().and_then(crate::number::integer)
    }

    /// The truth value, when it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Json::Bool(truth) => Some(*truth),
            _ => None,
        }
    }

    /// The items, when it is a list.
    pub fn as_array(&self) -> Option<&[Json]> {
        match self {
            Json::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The names and values, when it is an object.
    pub fn as_object(&self) -> Option<&[(Box<str>, Json)]> {
        match self {
            Json::Object(entries) => Some(entries),
            _ => None,
        }
    }

    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Json::Null)
    }
}

impl std::fmt::Display for Json {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut out = String::new();
        write::compact(self, &mut out);
        f.write_str(&out)
    }
}

/// Prints the document itself; what may be sensitive goes through [`redact::json`](crate::redact::json) first.
impl std::fmt::Debug for Json {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Json::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Json::Text(text)
    }
}

impl From<bool> for Json {
    fn from(truth: bool) -> Self {
        Json::Bool(truth)
    }
}

impl From<i64> for Json {
    fn from(number: i64) -> Self {
        Json::Number(number.to_string().into())
    }
}

impl From<rust_decimal::Decimal> for Json {
    fn from(number: rust_decimal::Decimal) -> Self {
        Json::Number(number.to_string().into())
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
