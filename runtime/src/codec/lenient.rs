//! A scalar of an answer into a slot, forgiving what answers are seen to do: numbers as texts, texts as numbers, times
//! in other layouts.

use crate::json::{Scalar, is_number};
use crate::meta::Enum;
use crate::number;
use crate::odd::Found;
use crate::secret::Secret;
use crate::time::{read_date, read_month, read_timestamp};
use crate::value::Record;
use crate::value::{EnumSlot, Fill, Slot, known};
use std::borrow::Cow;

/// Whether the slot took the value, and what is odd about it: why, and what stood there.
pub(super) type Outcome = (bool, Option<(&'static str, Found)>);

const TAKEN: Outcome = (true, None);

/// Puts a text, such as a header, into the field at a place of a record; what does not fit is left out.
pub(crate) fn fill_text(record: &mut dyn Record, at: usize, text: &str) {
    record.with_mut(&mut |_, values| {
        let Some(value) = values.get_mut(at) else { return };
        match value.slot(Fill::AsIs) {
            Slot::Option(mut option) => {
                if !put(option.open(), Scalar::Text(text.into())).0 {
                    option.clear();
                }
            }
            Slot::List(mut list) => {
                list.clear();
                for item in crate::value::split(text) {
                    if !put(list.push(), Scalar::Text(item.into())).0 {
                        list.pop();
                    }
                }
            }
            slot => {
                put(slot, Scalar::Text(text.into()));
            }
        }
    });
}

/// Puts a scalar into a slot that is no list, map, object or option.
pub(super) fn put(slot: Slot<'_>, scalar: Scalar<'_>) -> Outcome {
    let expected = slot.expected();
    let taken = match slot {
        Slot::Text(text) => match text_of(scalar) {
            Some(found) => {
                *text = found.into_owned();
                return TAKEN;
            }
            None => return (false, None),
        },
        Slot::Secret(secret) => match text_of(scalar) {
            Some(found) => {
                *secret = Secret::new(found);
                return TAKEN;
            }
            None => return (false, None),
        },
        Slot::Enum(table, value) => return enum_value(table, value, scalar),
        Slot::Integer(place) => fill(place, digits(&scalar).and_then(number::integer)),
        Slot::Decimal(place) => {
            let digits = digits(&scalar);
            let taken = fill(place, digits.and_then(number::decimal));
            if !taken && digits.is_some_and(is_number) {
                return (false, Some(("more digits than are kept exactly", scalar.found())));
            }
            taken
        }
        Slot::Bool(place) => fill(place, truth(&scalar)),
        Slot::Timestamp(place) => fill(place, written(&scalar).and_then(read_timestamp)),
        Slot::Date(place) => fill(place, written(&scalar).and_then(read_date)),
        Slot::Month(place) => fill(place, written(&scalar).and_then(read_month)),
        _ => false,
    };
    if taken || scalar.is_blank() { (taken, None) } else { (false, Some((expected, scalar.found()))) }
}

fn fill<T>(place: &mut T, value: Option<T>) -> bool {
    let taken = value.is_some();
    if let Some(value) = value {
        *place = value;
    }
    taken
}

fn text_of(scalar: Scalar<'_>) -> Option<Cow<'_, str>> {
    match scalar {
        Scalar::Null => None,
        Scalar::Text(text) => Some(text),
        Scalar::Digits(digits) => Some(Cow::Borrowed(digits)),
        Scalar::Bool(truth) => Some(Cow::Borrowed(if truth { "true" } else { "false" })),
    }
}

/// A text or a number, as it is written.
fn written<'a>(scalar: &'a Scalar<'_>) -> Option<&'a str> {
    match scalar {
        Scalar::Text(text) => Some(text),
        Scalar::Digits(digits) => Some(digits),
        _ => None,
    }
}

/// The digits of a number, or of a text that stands for one.
fn digits<'a>(scalar: &'a Scalar<'_>) -> Option<&'a str> {
    written(scalar).map(str::trim).filter(|digits| !digits.is_empty())
}

fn truth(scalar: &Scalar<'_>) -> Option<bool> {
    let word = match scalar {
        Scalar::Bool(truth) => return Some(*truth),
        Scalar::Text(text) => text.trim(),
        Scalar::Digits(digits) => digits,
        Scalar::Null => return None,
    };
    match word {
        "1" => Some(true),
        "0" => Some(false),
        _ if word.eq_ignore_ascii_case("true") => Some(true),
        _ if word.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// A text or a number, whichever it should have been. A value that the table does not have is noted and kept.
fn enum_value(table: &Enum, slot: EnumSlot<'_>, scalar: Scalar<'_>) -> Outcome {
    let wire = match &scalar {
        Scalar::Null => return (false, None),
        Scalar::Text(text) => Cow::Borrowed(&**text),
        Scalar::Bool(truth) => Cow::Borrowed(if *truth { "true" } else { "false" }),
        Scalar::Digits(digits) if known(table, digits).is_some() => Cow::Borrowed(*digits),
        Scalar::Digits(digits) => {
            number::integer(digits).map_or(Cow::Borrowed(*digits), |number| Cow::Owned(number.to_string()))
        }
    };
    match known(table, &wire) {
        found @ Some(_) => slot.set(found, &wire),
        None if wire.is_empty() => return (false, None),
        None => {
            slot.set(None, &wire);
            return (true, Some(("unknown value of an enum", scalar.found())));
        }
    }
    TAKEN
}
