//! A JSON value that keeps the order of keys and the digits of numbers, and is written by serde_json. Nothing here knows
//! what is written in it.
//!
//! `serde_json::Value` keeps digits only with `arbitrary_precision`, which changes the crate for all that use it: a bound
//! of 18 digits would come out as another number.

use serde::ser::{Error, SerializeMap};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number by its digits.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// Keys in the order in which they are written.
    Map(Vec<(String, Json)>),
}

impl Json {
    /// An empty object.
    pub(crate) fn map() -> Json {
        Json::Map(Vec::new())
    }

    /// A number by its digits.
    pub(crate) fn number(digits: impl Into<String>) -> Json {
        Json::Number(digits.into())
    }

    /// A list of anything.
    pub(crate) fn list<T: Into<Json>>(items: impl IntoIterator<Item = T>) -> Json {
        Json::List(items.into_iter().map(Into::into).collect())
    }

    /// The object with one more key.
    #[must_use]
    pub(crate) fn with(mut self, key: impl Into<String>, value: impl Into<Json>) -> Json {
        self.put(key, value);
        self
    }

    /// The object with one more key, where there is something to say.
    #[must_use]
    pub(crate) fn with_some<T: Into<Json>>(self, key: &str, value: Option<T>) -> Json {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// The object with a key that says yes, or as it is.
    #[must_use]
    pub(crate) fn with_flag(self, key: &str, value: bool) -> Json {
        if value { self.with(key, true) } else { self }
    }

    /// The object with a list or map under a key, unless that is empty.
    #[must_use]
    pub(crate) fn with_filled(self, key: &str, value: impl Into<Json>) -> Json {
        let value = value.into();
        if value.is_empty() { self } else { self.with(key, value) }
    }

    /// The object with the keys of another after its own.
    #[must_use]
    pub(crate) fn with_all(mut self, other: Json) -> Json {
        if let Json::Map(entries) = other {
            for (key, value) in entries {
                self.put(key, value);
            }
        }
        self
    }

    /// Sets a key of an object.
    pub(crate) fn put(&mut self, key: impl Into<String>, value: impl Into<Json>) {
        let (key, value) = (key.into(), value.into());
        if let Json::Map(entries) = self {
            match entries.iter_mut().find(|(name, _)| *name == key) {
                Some((_, old)) => *old = value,
                None => entries.push((key, value)),
            }
        }
    }

    /// The value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Map(entries) => entries.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// Takes a key out of an object.
    pub(crate) fn take(&mut self, key: &str) -> Option<Json> {
        let Json::Map(entries) = self else { return None };
        let at = entries.iter().position(|(name, _)| name == key)?;
        Some(entries.remove(at).1)
    }

    /// The text of a text.
    pub(crate) fn as_text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether a list or map holds nothing.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Json::Null => true,
            Json::List(items) => items.is_empty(),
            Json::Map(entries) => entries.is_empty(),
            _ => false,
        }
    }

    /// On several lines, two blanks a step, with a line end.
    pub(crate) fn pretty(&self) -> String {
        // only a number that is none could fail, and the lint reads each as one
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// On one line.
    pub(crate) fn compact(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => serializer.serialize_unit(),
            Json::Bool(value) => serializer.serialize_bool(*value),
            Json::Number(digits) => {
                RawValue::from_string(digits.clone()).map_err(S::Error::custom)?.serialize(serializer)
            }
            Json::Text(text) => serializer.serialize_str(text),
            Json::List(items) => serializer.collect_seq(items),
            Json::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Json {
        Json::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Json {
        Json::Text(text)
    }
}

impl From<&String> for Json {
    fn from(text: &String) -> Json {
        Json::Text(text.clone())
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Json {
        Json::Bool(value)
    }
}

impl From<u64> for Json {
    fn from(value: u64) -> Json {
        Json::Number(value.to_string())
    }
}

impl From<u16> for Json {
    fn from(value: u16) -> Json {
        Json::Number(value.to_string())
    }
}

impl From<&[String]> for Json {
    fn from(list: &[String]) -> Json {
        Json::list(list)
    }
}

impl From<Vec<Json>> for Json {
    fn from(list: Vec<Json>) -> Json {
        Json::List(list)
    }
}

impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Json {
        match value {
            serde_json::Value::Null => Json::Null,
            serde_json::Value::Bool(value) => Json::Bool(value),
            serde_json::Value::Number(number) => Json::Number(number.to_string()),
            serde_json::Value::String(text) => Json::Text(text),
            serde_json::Value::Array(items) => Json::list(items),
            serde_json::Value::Object(entries) => {
                Json::Map(entries.into_iter().map(|(key, value)| (key, Json::from(value))).collect())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_keep_their_order_and_numbers_their_digits() {
        let tree = Json::map().with("b", Json::number("1.10")).with("a", Json::list(["x\n\"y\""]));
        assert_eq!(tree.compact(), r#"{"b":1.10,"a":["x\n\"y\""]}"#);
        assert_eq!(Json::map().with("a", Json::map()).pretty(), "{\n  \"a\": {}\n}\n");
    }
}
