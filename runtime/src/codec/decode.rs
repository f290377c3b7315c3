//! From an answer's bytes to a record, leniently.

use crate::json::{Json, JsonError};
use crate::odd::Oddities;
use crate::record::{self, Record};

/// An answer that is no JSON at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the answer is {reason}")]
pub struct DecodeError {
    #[from]
    reason: JsonError,
}

/// Fills a record from an answer's body; what does not fit is left out and noted. An empty body fills nothing.
///
/// # Errors
/// When the bytes are no JSON document.
pub fn decode(bytes: &[u8], record: &mut dyn Record) -> Result<Oddities, DecodeError> {
    let mut odd = Oddities::new();
    if bytes.iter().all(u8::is_ascii_whitespace) {
        odd.note("an empty answer", &Json::Null);
        return Ok(odd);
    }
    let json = match std::str::from_utf8(bytes) {
        Ok(_) => Json::parse(bytes)?,
        Err(_) => {
            let json = Json::parse(String::from_utf8_lossy(bytes).as_bytes())?;
            odd.note("bytes that are not UTF-8", &json);
            json
        }
    };
    record::read(record, json, &mut odd);
    Ok(odd)
}

/// Fills a record from a tree in wire form (or logical form); what does not fit is left out and noted.
pub fn from_wire(record: &mut dyn Record, json: Json) -> Oddities {
    let mut odd = Oddities::new();
    record::read(record, json, &mut odd);
    odd
}
