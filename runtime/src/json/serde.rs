//! [`Json`] with serde.
//!
//! Made for `serde_json`: its raw values carry the digits. Other formats can write what fits an `i64` and every text.

use super::{Json, parse};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

/// Numbers keep their digits with `serde_json`.
impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => serializer.serialize_unit(),
            Json::Bool(truth) => serializer.serialize_bool(*truth),
            Json::Number(digits) => number(digits, serializer),
            Json::Text(text) => serializer.serialize_str(text),
            Json::Array(items) => {
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    seq.serialize_element(item)?;
                }
                seq.end()
            }
            Json::Object(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (name, value) in entries {
                    map.serialize_entry(&**name, value)?;
                }
                map.end()
            }
        }
    }
}

/// Works with `serde_json` only, whose raw values keep the digits of numbers.
impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        parse::tree(&raw).map_err(serde::de::Error::custom)
    }
}

fn number<S: Serializer>(digits: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if let Ok(whole) = digits.parse::<i64>()
        && digits != "-0"
        && !digits.starts_with('+')
    {
        return serializer.serialize_i64(whole);
    }
    if !parse::is_number(digits) {
        return serializer.serialize_str(digits);
    }
    match RawValue::from_string(digits.to_owned()) {
        Ok(raw) => raw.serialize(serializer),
        Err(_) => serializer.serialize_str(digits),
    }
}
