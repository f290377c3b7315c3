//! Between records and the wire: where each field travels and in which form, by the tables alone.
//!
//! *Logical* values are numbers as numbers and lists as lists; *wire* values are what travels: comma-separated lists as
//! one text, numbers as texts where the table says so. Encoding takes either. Reading an answer is lenient; serde's
//! reading, next door in [`value`](mod@crate::value), is strict.

mod decode;
mod encode;
mod form;
mod lenient;
mod multipart;
mod nest;

pub use crate::message::percent_encode;
pub(crate) use decode::{Decode, Decoded, Entries, fingerprint};
pub use decode::{DecodeError, decode, fill, from_wire};
pub use encode::{EncodeError, Encoded, encode};
pub use form::parse_text;
pub(crate) use lenient::fill_text;

use crate::json::Json;
use crate::value::Fields;
use crate::value::Record;

/// The record in wire form, all fields flat whatever part of the request they travel in.
pub fn write(record: &dyn Record) -> String {
    let mut out = String::new();
    form::write_object(&mut out, record.meta(), Fields::Record(record), None);
    out
}

/// The record as a document in wire form; see [`write()`].
pub fn to_wire(record: &dyn Record) -> Json {
    // What was written is JSON, and no deeper than a document.
    Json::parse(write(record).as_bytes()).unwrap_or_default()
}
