//! Between records and the wire: where each field travels and in which form, by the tables alone.
//!
//! *Logical* trees hold numbers as numbers and lists as arrays; *wire* trees have what travels: comma-separated lists as
//! one text, numbers as texts where the table says so. Encoding takes either.

mod decode;
mod encode;
mod form;
mod percent;

pub use decode::{DecodeError, decode, from_wire};
pub use encode::{EncodeError, Encoded, encode, encode_json};
pub use form::parse_text;
pub use percent::encode as percent_encode;

pub(crate) use form::{plain_text, split_lists};

use crate::json::Json;
use crate::record::{Record, to_json};

/// The record as a tree in wire form, all fields flat whatever part of the request they travel in.
pub fn to_wire(record: &dyn Record) -> Json {
    form::wire_object(record.meta(), to_json(record), None)
}
