//! How Rust values become JSON and come back from it, forgiving what answers are seen to do.
//!
//! Each `set` answers whether it took the value; what does not fit is left out and noted. Nothing here knows of limits.

mod containers;
mod scalars;
mod times;

pub use crate::record::Value;

use crate::json::Json;
use crate::meta;
use crate::number;
use crate::odd::Oddities;

/// The wire value of an enum as JSON: a number for an integer enum, where it is one.
pub fn enum_to_json(meta: &meta::Enum, wire: &str) -> Json {
    if meta.integer && number::is_integer(wire) { Json::Number(wire.into()) } else { Json::Text(wire.to_owned()) }
}

/// The wire value of an enum from JSON: a text or a number, whichever it should have been. A value that the spec does
/// not know is noted and handed over; `None` for no value.
pub fn enum_from_json(meta: &meta::Enum, json: Json, odd: &mut Oddities) -> Option<String> {
    let wire = match json {
        Json::Null => return None,
        Json::Text(ref text) if text.is_empty() && !knows(meta, text) => return None,
        Json::Text(ref text) => text.clone(),
        Json::Number(ref digits) => number::integer(digits).map_or_else(|| digits.to_string(), |n| n.to_string()),
        Json::Bool(truth) => truth.to_string(),
        Json::Array(_) | Json::Object(_) => {
            odd.note("expected a value of an enum", &json);
            return None;
        }
    };
    if !knows(meta, &wire) {
        odd.note("unknown value of an enum", &json);
    }
    Some(wire)
}

fn knows(meta: &meta::Enum, wire: &str) -> bool {
    meta.values.iter().any(|value| value.wire == wire)
}
