//! Values written with serde, in any format that says what its values are.
//!
//! An amount is a text: exact in every format. What is not set is left out. Wire forms (numbers as texts, lists as one
//! text) are the codec's own and not told here.

use super::{Fields, View};
use crate::json::Json;
use serde::ser::{Error, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

/// A view as serde writes it.
#[allow(missing_debug_implementations, reason = "it may hold what must not be printed")]
pub struct Shown<'a>(pub View<'a>);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            View::Unset | View::Null => serializer.serialize_unit(),
            View::Bool(truth) => serializer.serialize_bool(truth),
            View::Integer(number) => serializer.serialize_i64(number),
            View::Decimal(number) => serializer.collect_str(&number),
            View::Digits(digits) => number(digits, serializer),
            View::Text(text) => serializer.serialize_str(text),
            View::Enum(table, wire) => match wire.parse() {
                // A format for machines reads back what it is asked for: a text, for an enum may hold any.
                Ok(number) if table.integer && serializer.is_human_readable() => serializer.serialize_i64(number),
                _ => serializer.serialize_str(wire),
            },
            View::Timestamp(time) => serializer.collect_str(&time),
            View::Date(date) => serializer.collect_str(&date),
            View::Month(month) => serializer.collect_str(&month),
            View::List(list) => {
                let mut seq = serializer.serialize_seq(Some(list.count()))?;
                for index in 0..list.count() {
                    seq.serialize_element(&Shown(list.item(index)))?;
                }
                seq.end()
            }
            View::Object(fields) => object(fields, serializer),
        }
    }
}

fn object<S: Serializer>(fields: Fields<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    // Without a length: a format that does not say what its values are (it could not be read back, for a struct leaves
    // out what is not set) refuses here, when it is written.
    let mut map = serializer.serialize_map(None)?;
    for (name, view) in fields.entries() {
        map.serialize_entry(name, &Shown(view))?;
    }
    map.end()
}

/// A number of a document, whose digits no format may change the value of.
fn number<S: Serializer>(digits: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if digits != "-0"
        && let Ok(whole) = digits.parse::<i64>()
    {
        return serializer.serialize_i64(whole);
    }
    if let Ok(whole) = digits.parse::<u64>() {
        return serializer.serialize_u64(whole);
    }
    let float = digits.parse::<f64>().ok().filter(|float| float.is_finite());
    let same = |float: &f64| crate::number::is_same(digits, &format!("{float:e}"));
    match float.filter(same) {
        Some(float) => serializer.serialize_f64(float),
        None => Err(S::Error::custom("a number with more digits than the format keeps; make it a text")),
    }
}

/// Written as it is; a number that the format would change is an error.
impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Shown(self.into()).serialize(serializer)
    }
}
