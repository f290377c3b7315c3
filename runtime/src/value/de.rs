//! Values read with serde, strictly: what is of another kind is an error that says where.
//!
//! One visitor over a slot, driven by the record's table, for all records. The lenient reading of an answer's bytes is
//! the codec's.

use super::{EnumSlot, Fill, Slot, Value, choose};
use crate::json::{Json, Reader, Scalar, Start, is_number};
use crate::meta::{self, Blank, Enum, Field, Kind, Object, Wire};
use crate::number;
use crate::odd::{Found, Trail};
use crate::secret::Secret;
use crate::value::Record;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// Asked for by this name, `serde_json` hands a value over as it is written. Every other format takes it for the name
/// of a newtype and hands over what is inside.
pub(crate) const RAW: &str = "$serde_json::private::RawValue";

/// Where somebody in the tree of a program turns on `arbitrary_precision`, `serde_json` hands a number over as an object
/// of this one name with its digits.
const DIGITS: &str = "$serde_json::private::Number";

/// What an object may hold beside its fields, and whether it may lack some.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Something to be sent: no unknown names, no name twice, all required fields.
    Request,
    /// Something that was answered: unknown names are passed over, every field may be missing.
    Answer,
}

/// Reads a record.
///
/// # Errors
/// The first thing that does not fit, by the names of its place.
pub fn read<'de, D: Deserializer<'de>>(record: &mut dyn Record, mode: Mode, deserializer: D) -> Result<(), D::Error> {
    deserializer.deserialize_any(Seed::new(Slot::Object(record), mode)).map(drop)
}

/// Reads a record into a new one.
///
/// # Errors
/// The first thing that does not fit, by the names of its place.
#[inline(never)]
pub fn read_record<'de, R: Record + Default, D: Deserializer<'de>>(mode: Mode, deserializer: D) -> Result<R, D::Error> {
    let mut record = R::default();
    read(&mut record, mode, deserializer)?;
    Ok(record)
}

/// Reads a value of an enum: its text, or its number.
///
/// # Errors
/// When it is neither.
#[inline(never)]
pub fn read_enum<'de, E: Value + Default, D: Deserializer<'de>>(
    table: &'static Enum,
    deserializer: D,
) -> Result<E, D::Error> {
    let mut value = E::default();
    fill_enum(table, EnumSlot(&mut value), deserializer)?;
    Ok(value)
}

fn fill_enum<'de, D: Deserializer<'de>>(
    table: &'static Enum,
    value: EnumSlot<'_>,
    deserializer: D,
) -> Result<(), D::Error> {
    let seed = Seed::new(Slot::Enum(table, value), Mode::Request);
    // A format for machines may not say what comes, and gets what was written there: a text.
    match deserializer.is_human_readable() {
        true => deserializer.deserialize_any(seed),
        false => deserializer.deserialize_str(seed),
    }
    .map(drop)
}

/// As digits where the format has them, exactly.
impl<'de> serde::Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut json = Json::Null;
        Seed::new(Slot::Json(&mut json), Mode::Request).deserialize(deserializer)?;
        Ok(json)
    }
}

/// A slot to be filled by a visit. It says whether there was a value: `null` is none.
struct Seed<'a> {
    slot: Slot<'a>,
    how: How<'a>,
}

/// What is known of the value that is to come.
#[derive(Clone, Copy)]
struct How<'a> {
    kind: &'static Kind,
    wire: Wire,
    /// A text may be a list, comma-separated.
    csv: bool,
    /// Null is not as good as left out.
    not_null: bool,
    mode: Mode,
    at: &'a Trail<'a>,
}

impl<'a> How<'a> {
    fn of_field(field: &'static Field, mode: Mode, at: &'a Trail<'a>) -> Self {
        let varying = || field.by_site().iter().any(|(_, at)| matches!(at.kind, Kind::Csv(_)));
        let csv = matches!(field.kind, Kind::Csv(_)) || (matches!(field.kind, Kind::List(_)) && varying());
        How { kind: &field.kind, wire: field.as_wire, csv, not_null: field.null_is_error, mode, at }
    }

    /// The same for an item or an entry.
    fn inner<'b>(self, at: &'b Trail<'b>) -> How<'b> {
        let kind = match self.kind {
            Kind::List(item) | Kind::Csv(item) | Kind::Map(item) => item,
            _ => &Kind::Any,
        };
        How { kind, wire: self.wire, csv: matches!(kind, Kind::Csv(_)), not_null: false, mode: self.mode, at }
    }
}

fn fail<T, E: Error>(at: &Trail<'_>, what: impl fmt::Display) -> Result<T, E> {
    match at {
        Trail::Root => Err(E::custom(what)),
        at => Err(E::custom(format_args!("{at}: {what}"))),
    }
}

impl<'a> Seed<'a> {
    fn new(slot: Slot<'a>, mode: Mode) -> Self {
        Seed {
            slot,
            how: How { kind: &Kind::Any, wire: Wire::Natural, csv: false, not_null: false, mode, at: &Trail::Root },
        }
    }

    fn wrong<T, E: Error>(&self, found: impl fmt::Display) -> Result<T, E> {
        fail(self.how.at, format_args!("{}, found {found}", self.slot.expected()))
    }

    /// The slot of the value, for there is one.
    fn opened(mut self) -> Self {
        while let Slot::Option(option) = self.slot {
            self.slot = option.opened();
        }
        self
    }

    fn none<E: Error>(self) -> Result<bool, E> {
        match self.slot {
            _ if self.how.not_null && self.how.mode == Mode::Request => {
                return fail(self.how.at, "expected a value, or nothing at all, found null");
            }
            Slot::Option(option) => option.clear(),
            Slot::Json(json) => *json = Json::Null,
            _ if matches!(self.how.at, Trail::Root) => return self.wrong(Found::Null),
            _ if self.how.mode == Mode::Request => return fail(self.how.at, "must be given"),
            slot => slot.clear(),
        }
        Ok(false)
    }

    fn scalar<E: Error>(self, scalar: &Scalar<'_>) -> Result<bool, E> {
        if *scalar == Scalar::Null {
            return self.none();
        }
        let Seed { slot, how } = self.opened();
        match (slot, scalar) {
            (Slot::Json(json), _) => *json = scalar.clone().into(),
            (Slot::List(mut list), Scalar::Text(text)) if how.csv => {
                list.clear();
                for (index, item) in crate::value::split(text).enumerate() {
                    let at = Trail::Index(how.at, index);
                    let how = How { wire: Wire::Text, csv: false, ..how.inner(&at) };
                    Seed { slot: list.push(), how }.scalar(&Scalar::Text(Cow::Borrowed(item)))?;
                }
            }
            (slot, _) => {
                let expected = slot.expected();
                if !put(slot, how.wire, scalar) {
                    return fail(how.at, format_args!("{expected}, found {}", scalar.found()));
                }
            }
        }
        Ok(true)
    }

    fn digits<E: Error>(self, digits: &dyn fmt::Display) -> Result<bool, E> {
        self.scalar(&Scalar::Digits(&digits.to_string()))
    }

    /// A value that was handed over as JSON writes it.
    fn written<E: Error>(self, text: &str) -> Result<bool, E> {
        let mut reader = Reader::new(text);
        match (reader.start().map_err(E::custom)?, &self.slot) {
            (Start::Scalar, _) => self.scalar(&reader.scalar().map_err(E::custom)?),
            _ => match self.opened() {
                Seed { slot: Slot::Json(json), .. } => {
                    *json = Json::parse(text.as_bytes()).map_err(E::custom)?;
                    Ok(true)
                }
                other => other.wrong(reader.skip().map_err(E::custom)?),
            },
        }
    }
}

/// Takes a scalar of the right kind and says whether it was one.
fn put(slot: Slot<'_>, wire: Wire, scalar: &Scalar<'_>) -> bool {
    match (slot, scalar) {
        (Slot::Text(place), Scalar::Text(text)) => (**text).clone_into(place),
        (Slot::Secret(place), Scalar::Text(text)) => *place = Secret::new(&**text),
        (Slot::Bool(place), Scalar::Bool(truth)) => *place = *truth,
        (Slot::Bool(place), Scalar::Text(text)) if wire == Wire::Text => return fill(place, text.parse().ok()),
        (Slot::Bool(place), Scalar::Digits(digits)) if wire == Wire::Number => {
            return fill(place, Some(*digits == "1").filter(|_| matches!(*digits, "0" | "1")));
        }
        (Slot::Integer(place), Scalar::Digits(digits)) => return fill(place, number::integer(digits)),
        (Slot::Integer(place), Scalar::Text(text)) if wire == Wire::Text && number::is_integer(text) => {
            return fill(place, number::integer(text));
        }
        (Slot::Decimal(place), Scalar::Digits(digits)) => return fill(place, number::decimal(digits)),
        (Slot::Decimal(place), Scalar::Text(text)) if is_number(text) => return fill(place, number::decimal(text)),
        (Slot::Timestamp(place), Scalar::Text(text)) => return fill(place, text.parse().ok()),
        (Slot::Date(place), Scalar::Text(text)) => return fill(place, text.parse().ok()),
        (Slot::Month(place), Scalar::Text(text)) => return fill(place, text.parse().ok()),
        (Slot::Enum(table, place), Scalar::Text(text)) => choose(table, place, text),
        (Slot::Enum(table, place), Scalar::Digits(digits)) if table.integer || wire == Wire::Number => {
            match number::integer(digits) {
                Some(number) => choose(table, place, &number.to_string()),
                None => choose(table, place, digits),
            }
        }
        _ => return false,
    }
    true
}

fn fill<T>(place: &mut T, value: Option<T>) -> bool {
    let fits = value.is_some();
    if let Some(value) = value {
        *place = value;
    }
    fits
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        match self.how.kind {
            Kind::Decimal | Kind::Any => deserializer.deserialize_newtype_struct(RAW, self),
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slot.expected().trim_start_matches("expected "))?;
        if let Trail::Root = self.how.at { Ok(()) } else { write!(f, " at {}", self.how.at) }
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        self.none()
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        self.none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<bool, E> {
        self.scalar(&Scalar::Bool(truth))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<bool, E> {
        self.digits(&number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<bool, E> {
        self.digits(&number)
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<bool, E> {
        self.digits(&number)
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<bool, E> {
        self.digits(&number)
    }

    /// A float has lost the digits that were written. Up to fifteen of them it can be told which they were.
    fn visit_f64<E: Error>(self, number: f64) -> Result<bool, E> {
        let digits = number.to_string();
        let significant = digits.trim_start_matches(['-', '0', '.']).bytes().filter(u8::is_ascii_digit).count();
        if significant > f64::DIGITS as usize && number.fract() != 0.0 || number.abs() >= 1e15 {
            return fail(self.how.at, "a number of more digits than a float keeps; write it as a text");
        }
        self.digits(&digits)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        self.scalar(&Scalar::Text(Cow::Borrowed(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
        let Seed { slot, how } = self.opened();
        let slot = match slot {
            list @ Slot::List(_) => list,
            Slot::Json(json) => {
                *json = Json::Array(Vec::new());
                let Json::Array(items) = json else { return Ok(true) };
                items.slot(Fill::AsIs)
            }
            slot => {
                let mut items = 0;
                while seq.next_element::<IgnoredAny>()?.is_some() {
                    items += 1;
                }
                return Seed { slot, how }.wrong(Found::Array(items));
            }
        };
        let Slot::List(mut list) = slot else { return Ok(true) };
        list.clear();
        for index in 0.. {
            let at = Trail::Index(how.at, index);
            let seed = Seed { slot: list.push(), how: how.inner(&at) };
            if seq.next_element_seed(seed)?.is_none() {
                list.pop();
                break;
            }
        }
        Ok(true)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        // perhaps this is no object but a value as JSON writes it
        let may_be_raw = matches!(self.how.kind, Kind::Decimal | Kind::Any) && !matches!(self.slot, Slot::Object(_));
        match map.next_key::<String>()? {
            Some(name) if name == RAW && may_be_raw => self.written(&map.next_value::<String>()?),
            Some(name) if name == DIGITS => self.digits(&map.next_value::<String>()?),
            first => self.entries(first, map),
        }
    }
}

impl Seed<'_> {
    fn entries<'de, A: MapAccess<'de>>(self, first: Option<String>, mut map: A) -> Result<bool, A::Error> {
        let Seed { slot, how } = self.opened();
        match slot {
            Slot::Object(record) => {
                let mut outcome = Ok(());
                let mut first = first;
                record.with_mut(&mut |table, values| outcome = fields(table, values, how, first.take(), &mut map));
                outcome.map(|()| true)
            }
            Slot::Map(place) => {
                place.clear();
                let mut next = first;
                while let Some(name) = next {
                    let at = Trail::Name(how.at, &name);
                    let (slot, _) = place.insert(&name);
                    map.next_value_seed(Seed { slot, how: how.inner(&at) })?;
                    next = map.next_key()?;
                }
                Ok(true)
            }
            Slot::Json(json) => {
                let mut entries: Vec<(Box<str>, Json)> = Vec::new();
                let mut next = first;
                while let Some(name) = next {
                    let at = Trail::Name(how.at, &name);
                    let mut value = Json::Null;
                    map.next_value_seed(Seed { slot: Slot::Json(&mut value), how: how.inner(&at) })?;
                    entries.retain(|(known, _)| **known != *name);
                    entries.push((name.into(), value));
                    next = map.next_key()?;
                }
                *json = Json::Object(entries);
                Ok(true)
            }
            slot => {
                let (mut names, mut more) = (0, first.is_some());
                while more {
                    map.next_value::<IgnoredAny>()?;
                    more = map.next_key::<IgnoredAny>()?.is_some();
                    names += 1;
                }
                Seed { slot, how }.wrong(Found::Object(names))
            }
        }
    }
}

fn fields<'de, A: MapAccess<'de>>(
    table: &'static Object,
    values: &mut [&mut dyn Value],
    how: How<'_>,
    first: Option<String>,
    map: &mut A,
) -> Result<(), A::Error> {
    let mut seen = vec![false; table.fields.len()];
    let mut expected = 0; // names mostly come in the order of the table
    let mut next = first;
    while let Some(name) = next {
        let at = Trail::Name(how.at, &name);
        let found = meta::position(table.fields, &name, expected);
        let place = found.and_then(|found| Some((found, values.get_mut(found)?, seen.get_mut(found)?)));
        match place {
            None if how.mode == Mode::Request => {
                return fail(&at, format_args!("there is no such field in {}", table.name));
            }
            None => drop(map.next_value::<IgnoredAny>()?),
            Some((_, _, seen)) if *seen && how.mode == Mode::Request => return fail(&at, "is given twice"),
            Some((found, value, seen)) => {
                if *seen {
                    value.slot(Fill::AsIs).clear();
                }
                expected = found + 1;
                let how = How::of_field(&table.fields[found], how.mode, &at);
                *seen = map.next_value_seed(Seed { slot: value.slot(Fill::AsIs), how })?;
            }
        }
        next = map.next_key()?;
    }
    match how.mode {
        Mode::Request => complete(table, values, &seen, how.at),
        Mode::Answer => Ok(()),
    }
}

/// Whether all that has to be there is there, and not blank.
fn complete<E: Error>(
    table: &'static Object,
    values: &mut [&mut dyn Value],
    seen: &[bool],
    at: &Trail<'_>,
) -> Result<(), E> {
    for ((field, value), seen) in table.fields.iter().zip(values).zip(seen) {
        let at = Trail::Name(at, field.wire);
        match value.slot(Fill::AsIs) {
            Slot::Option(_) => {}
            _ if !seen => return fail(&at, "must be given"),
            Slot::Text(text) if text.trim().is_empty() && matches!(field.on_empty, Blank::Unknown | Blank::Error) => {
                return fail(&at, "must not be blank");
            }
            _ => {}
        }
    }
    Ok(())
}
