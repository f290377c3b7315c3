//! From an answer's bytes straight into a record, leniently: one walk, driven by the record's table, for all of them.
//!
//! What does not fit is left out and noted; what the table does not know is measured, not built.

mod many;
mod seen;

pub(crate) use self::many::{Entries, fingerprint};
use self::seen::Seen;
use super::lenient;
use crate::json::{Doubles, Json, JsonError, Reader, Scalar, Start, beginning, tree};
use crate::meta::{self, Field, Kind, Object};
use crate::odd::{Found, Oddities, Trail};
use crate::value::Record;
use crate::value::split;
use crate::value::{Fill, ListSlot, Slot, Value};
use std::borrow::Cow;

/// An answer that is no JSON at all, or was not read to its end.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// The bytes are no JSON document.
    #[error("the answer is {0}")]
    Json(#[from] JsonError),
    /// The call's time was over.
    #[error("the answer was not read to its end within the call's time")]
    Late,
    /// A page with more entries than the request asked for and the service ever sends.
    #[error("the answer has more than the {most} entries that were asked for")]
    TooMany {
        /// How many it may have.
        most: usize,
    },
}

impl DecodeError {
    /// Whether the same answer would come again.
    pub(crate) fn is_lasting(&self) -> bool {
        matches!(self, DecodeError::TooMany { .. })
    }
}

/// Fills a record from an answer's body; what does not fit is left out and noted. An empty body fills nothing.
///
/// # Errors
/// When the bytes are no JSON document.
pub fn decode(bytes: &[u8], record: &mut dyn Record) -> Result<Oddities, DecodeError> {
    let mut decoded = Decode::default().run(bytes, Some(record))?;
    if decoded.head.is_none() {
        decoded.oddities.note(&Trail::Root, "an empty answer", Found::Null);
    }
    Ok(decoded.oddities)
}

/// Fills a record from a document in wire form (or logical form); what does not fit is left out and noted.
pub fn from_wire(record: &mut dyn Record, json: &Json) -> Oddities {
    // A tree that was parsed or built is a document, and no deeper than one.
    decode(&json.to_vec(), record).unwrap_or_default()
}

/// Fills one value from a document and says whether it took it; what does not fit is left out and noted.
pub fn fill(value: &mut dyn Value, json: &Json, odd: &mut Oddities) -> bool {
    let text = json.to_string();
    let mut decoder = Decoder::new(Reader::new(&text), None, None);
    let taken = decoder.value(value.slot(Fill::AsIs), &Kind::Any, false, None, &Trail::Root);
    odd.append(decoder.odd);
    taken.unwrap_or(false)
}

/// How an answer is read.
#[derive(Clone, Copy, Default)]
pub(crate) struct Decode<'a> {
    /// Path of the list whose entries are counted.
    pub(crate) items: Option<&'static str>,
    /// Entries that it may have at most.
    pub(crate) most: Option<usize>,
    /// Asked now and then whether to give up.
    pub(crate) stop: Option<&'a dyn Fn() -> bool>,
}

/// What was read beside the record.
#[derive(Default)]
pub(crate) struct Decoded {
    pub(crate) oddities: Oddities,
    /// The document as far as the record's lists and objects are not in it; `None`: there is no document.
    pub(crate) head: Option<Json>,
    /// The list whose entries are counted.
    pub(crate) entries: Option<Entries>,
}

impl Decode<'_> {
    /// Reads the body into the record; without one only the head is read.
    pub(crate) fn run(self, bytes: &[u8], record: Option<&mut dyn Record>) -> Result<Decoded, DecodeError> {
        let mut decoded = Decoded::default();
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Ok(decoded);
        }
        // The lossy way looks at every byte twice as long, and hardly any answer needs it.
        let text = std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed);
        if let Cow::Owned(_) = text {
            let found = Reader::new(&text).skip()?;
            decoded.oddities.note(&Trail::Root, "bytes that are not UTF-8", found);
        }
        let mut reader = Reader::new(&text);
        if let Some(stop) = self.stop {
            reader = reader.stopping(stop);
        }
        let mut decoder = Decoder::new(reader, self.items, self.most);
        decoder.odd = decoded.oddities;
        decoder.document(record).map_err(|error| match decoder.too_many {
            true => DecodeError::TooMany { most: self.most.unwrap_or_default() },
            false => DecodeError::Json(error),
        })?;
        Ok(Decoded { oddities: decoder.odd, head: Some(decoder.head), entries: decoder.entries })
    }
}

struct Decoder<'a> {
    reader: Reader<'a>,
    odd: Oddities,
    head: Json,
    /// Values that the head may still keep.
    head_room: usize,
    items: Option<&'static str>,
    most: Option<usize>,
    too_many: bool,
    entries: Option<Entries>,
    /// For each table that was met inside the document the field that came after a field last time: names mostly come as
    /// they came before. Empty after the first object: many a table is met once.
    orders: Vec<(&'static Object, Vec<u16>)>,
}

/// Top-level values that the head keeps.
const HEAD: usize = 1_000;

impl<'a> Decoder<'a> {
    fn new(reader: Reader<'a>, items: Option<&'static str>, most: Option<usize>) -> Self {
        Decoder {
            reader,
            odd: Oddities::new(),
            head: Json::Null,
            head_room: HEAD,
            items,
            most,
            too_many: false,
            entries: None,
            orders: Vec::new(),
        }
    }

    fn document(&mut self, record: Option<&mut dyn Record>) -> Result<(), JsonError> {
        match (self.reader.start()?, record) {
            (Start::Object, Some(record)) => {
                self.head = Json::Object(Vec::new());
                self.object(record, self.items, &Trail::Root)?;
            }
            (_, record) => {
                let json = beginning(&mut self.reader)?;
                if record.is_some() && !json.is_null() {
                    self.odd.note(&Trail::Root, "expected an object", Found::of(&json));
                }
                self.head = json;
            }
        }
        self.reader.end()
    }

    /// Reads the next value into a slot and says whether it took it. `csv`: a text is a list, comma-separated.
    fn value(
        &mut self,
        slot: Slot<'_>,
        kind: &Kind,
        csv: bool,
        items: Option<&'static str>,
        at: &Trail<'_>,
    ) -> Result<bool, JsonError> {
        match slot {
            Slot::Option(mut option) => {
                if self.reader.null()? {
                    option.clear();
                    return Ok(false);
                }
                let taken = self.value(option.open(), kind, csv, items, at)?;
                if !taken {
                    option.clear();
                }
                Ok(taken)
            }
            Slot::Json(json) => {
                let doubled;
                (*json, doubled) = tree(&mut self.reader, Doubles::LastWins)?;
                if doubled {
                    self.odd.note(at, "a name given twice", Found::of(json));
                }
                Ok(!json.is_null())
            }
            // what most values are, without a detour
            Slot::Text(place) if self.reader.is_text() => {
                *place = self.reader.string()?.into_owned();
                Ok(true)
            }
            slot => match (self.reader.start()?, slot) {
                (Start::Object, Slot::Object(record)) => self.object(record, items, at),
                (Start::Object, Slot::Map(map)) => self.map(map, kind, at),
                (Start::List, Slot::List(list)) => self.list(list, kind, items == Some(""), at),
                (Start::Scalar, slot) => {
                    let scalar = self.reader.scalar()?;
                    Ok(self.scalar(slot, scalar, csv, at))
                }
                (_, slot) => {
                    let found = self.reader.skip()?;
                    self.odd.note(at, slot.expected(), found);
                    Ok(false)
                }
            },
        }
    }

    fn scalar(&mut self, slot: Slot<'_>, scalar: Scalar<'_>, csv: bool, at: &Trail<'_>) -> bool {
        match (slot, &scalar) {
            (Slot::List(mut list), Scalar::Text(text)) if csv => {
                list.clear();
                split(text)
                    .enumerate()
                    .for_each(|(index, item)| self.item(&mut list, Scalar::Text(item.into()), index, at));
                true
            }
            (Slot::List(mut list), Scalar::Digits(_)) if csv => {
                list.clear();
                self.item(&mut list, scalar, 0, at);
                true
            }
            (slot @ Slot::Object(_), scalar) => {
                if *scalar != Scalar::Null {
                    self.odd.note(at, slot.expected(), scalar.found());
                }
                false
            }
            (slot, _) => {
                let (taken, odd) = lenient::put(slot, scalar);
                if let Some((why, found)) = odd {
                    self.odd.note(at, why, found);
                }
                taken
            }
        }
    }

    /// An item of a comma-separated text.
    fn item(&mut self, list: &mut ListSlot<'_>, scalar: Scalar<'_>, index: usize, at: &Trail<'_>) {
        if !self.scalar(list.push(), scalar, false, &Trail::Index(at, index)) {
            list.pop();
        }
    }

    fn object(
        &mut self,
        record: &mut dyn Record,
        items: Option<&'static str>,
        at: &Trail<'_>,
    ) -> Result<bool, JsonError> {
        let mut outcome = Ok(());
        record.with_mut(&mut |table, values| {
            let mut order = if matches!(at, Trail::Root) { Vec::new() } else { self.order_of(table) };
            outcome = self.fields(table, values, &mut order, items, at);
            if !matches!(at, Trail::Root) {
                self.orders.push((table, order));
            }
        });
        outcome.map(|()| true)
    }

    fn order_of(&mut self, table: &'static Object) -> Vec<u16> {
        let Some(at) = self.orders.iter().rposition(|(known, _)| std::ptr::eq(*known, table)) else {
            return Vec::new();
        };
        let mut order = self.orders.swap_remove(at).1;
        if order.is_empty() {
            // The first field comes first, and so on; the last place is for what comes first.
            order.extend((1..=table.fields.len()).chain([0]).map(|next| u16::try_from(next).unwrap_or(0)));
        }
        order
    }

    fn fields(
        &mut self,
        table: &'static Object,
        values: &mut [&mut dyn Value],
        order: &mut [u16],
        items: Option<&'static str>,
        at: &Trail<'_>,
    ) -> Result<(), JsonError> {
        let fields = table.fields;
        let top = matches!(at, Trail::Root);
        let mut seen = Seen::new(fields.len());
        let (mut before, mut first) = (fields.len(), true);
        self.reader.open()?;
        while self.reader.more(b'}', first)? {
            first = false;
            let in_table = if before < fields.len() { before + 1 } else { 0 };
            let likely = order.get(before).map_or(in_table, |next| usize::from(*next));
            let found = match fields.get(likely) {
                Some(field) if self.reader.name_is(field.wire) => Some(likely),
                _ => {
                    let name = self.reader.name()?;
                    match meta::position(fields, &name, likely) {
                        Some(found) => Some(found),
                        None => {
                            self.unknown(&name, top, at)?;
                            None
                        }
                    }
                }
            };
            let Some((found, field, value)) =
                found.and_then(|found| Some((found, &fields[found], values.get_mut(found)?)))
            else {
                continue;
            };
            if let Some(next) = order.get_mut(before) {
                *next = u16::try_from(found).unwrap_or(0);
            }
            before = found;
            let inner = Trail::Name(at, field.wire);
            if seen.again(found) {
                value.slot(Fill::AsIs).clear();
                self.odd.note(&inner, "a name given twice", Found::Null);
            }
            self.field(field, &mut **value, top, items, &inner)?;
        }
        Ok(())
    }

    fn field(
        &mut self,
        field: &'static Field,
        value: &mut dyn Value,
        top: bool,
        items: Option<&'static str>,
        at: &Trail<'_>,
    ) -> Result<(), JsonError> {
        let csv = match field.kind {
            Kind::Csv(_) => true,
            Kind::List(_) => field.by_site().iter().any(|(_, at)| matches!(at.kind, Kind::Csv(_))),
            _ => false,
        };
        if top {
            self.keep_in_head(field)?;
        }
        // a value that may be left out is opened at once: most values are of that kind, and there
        let taken = match self.reader.null()? {
            true => false,
            false => self.value(value.slot(Fill::Open), &field.kind, csv, inside(items, field.wire), at)?,
        };
        if !taken && let Slot::Json(json) = value.slot(Fill::Close) {
            *json = Json::Null;
        }
        Ok(())
    }

    /// Keeps the beginning of what stands here, of lists and objects that go into the record that they are there, and
    /// leaves the reader where it is.
    fn keep_in_head(&mut self, field: &Field) -> Result<(), JsonError> {
        let holds = !matches!(field.kind, Kind::Object(_) | Kind::List(_) | Kind::Csv(_) | Kind::Map(_) | Kind::Any);
        let json = match self.reader.start()? {
            Start::List if !holds => Json::Array(Vec::new()),
            Start::Object if !holds => Json::Object(Vec::new()),
            _ => beginning(&mut self.reader.clone())?,
        };
        self.push_to_head(field.wire, json);
        Ok(())
    }

    fn push_to_head(&mut self, name: &str, json: Json) {
        if let Json::Object(entries) = &mut self.head
            && self.head_room > 0
        {
            self.head_room -= 1;
            entries.push((name.into(), json));
        }
    }

    /// What the table does not know: measured; only at the top as much is kept as tells an error from an answer.
    fn unknown(&mut self, name: &str, top: bool, at: &Trail<'_>) -> Result<(), JsonError> {
        let kept = if top && self.head_room > 0 { Some(beginning(&mut self.reader.clone())?) } else { None };
        let found = self.reader.skip()?;
        self.odd.note(&Trail::Name(at, name), "unknown field", found);
        if let Some(json) = kept {
            self.push_to_head(name, json);
        }
        Ok(())
    }
}

/// What the path of the counted list says inside a field: the rest of the path, empty at the list itself.
fn inside(items: Option<&'static str>, name: &str) -> Option<&'static str> {
    let rest = items?.strip_prefix(name)?;
    match rest.strip_prefix('.') {
        Some(rest) => Some(rest),
        None => rest.is_empty().then_some(""),
    }
}

#[cfg(test)]
mod tests;
