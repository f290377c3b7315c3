//! What a field holds, seen from outside: a [`View`] to read it, a [`Slot`] to fill it.
//!
//! Checking, encoding, showing and scrubbing walk views; decoding fills slots. Both are closed sets, so all of that is
//! compiled once and not once a struct. Nothing here knows of limits or of any format.

mod alike;
mod containers;
mod de;
mod scalars;
mod ser;
mod shared;
mod times;
mod upload;
mod view;

pub use alike::{alike, copy, hash};
pub use de::{Mode, read, read_enum, read_record};
pub use ser::Shown;
pub use shared::{chosen, enum_view, hash_text, same_text, write, write_enum};
pub(crate) use upload::Part;
pub use upload::Upload;
pub use view::{Entries, Fields, Items, View};

use crate::json::Json;
use crate::meta::{self, Enum};
use crate::secret::Secret;
use crate::time::{Date, Timestamp, YearMonth};
use rust_decimal::Decimal;
use std::any::Any;

/// A request, a response or an object in one.
pub trait Record: Send + 'static {
    /// Hands over its table and its fields, in the order of the table.
    fn with<'a>(&'a self, f: Showing<'a, '_>);

    /// Hands over its table and its fields to be filled, in the order of the table.
    fn with_mut(&mut self, f: Filling<'_>);
}

/// An answer to be filled, which is taken out of its box by its type.
pub trait Filled: Record + Any {}

impl<R: Record> Filled for R {}

impl dyn Record {
    /// Its table.
    pub fn meta(&self) -> &'static meta::Object {
        static NONE: meta::Object = meta::Object::plain("", &[]);
        let mut table = &NONE;
        self.with(&mut |of, _| table = of);
        table
    }
}

/// What a record hands its table and its fields to.
pub type Showing<'a, 'f> = &'f mut dyn FnMut(&'static meta::Object, &[&'a dyn Value]);

/// What a record hands its table and its fields to, to be filled.
pub type Filling<'f> = &'f mut dyn FnMut(&'static meta::Object, &mut [&mut dyn Value]);

/// A value that a field can hold.
pub trait Value: Send {
    /// The value to be read; [`View::Unset`] when the field is not set. A list or map without entries is not set: an
    /// answer that left it out and one that sent it empty are the same to a reader.
    fn view(&self) -> View<'_>;

    /// The value inside an `Option`: there it is set, however empty.
    fn view_some(&self) -> View<'_>
    where
        Self: Sized,
    {
        self.view()
    }

    /// The value to be filled.
    fn slot(&mut self) -> Slot<'_>;
}

/// A struct is an object.
impl<R: Record> Value for R {
    fn view(&self) -> View<'_> {
        View::Object(Fields::Record(self))
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Object(self)
    }
}

/// A place for a value, by what may stand there.
#[allow(missing_debug_implementations, reason = "it may hold what must not be printed")]
pub enum Slot<'a> {
    /// A text, maybe with a type of its own.
    Text(&'a mut String),
    /// A text that nothing prints.
    Secret(&'a mut Secret),
    /// A whole number.
    Integer(&'a mut i64),
    /// An exact number.
    Decimal(&'a mut Decimal),
    /// A truth value.
    Bool(&'a mut bool),
    /// An instant.
    Timestamp(&'a mut Timestamp),
    /// A day.
    Date(&'a mut Date),
    /// A month.
    Month(&'a mut YearMonth),
    /// One of known values, or another.
    Enum(&'static Enum, &'a mut dyn EnumSlot),
    /// A value or none.
    Option(&'a mut dyn OptionSlot),
    /// A list.
    List(&'a mut dyn ListSlot),
    /// A map from text.
    Map(&'a mut dyn MapSlot),
    /// An object.
    Object(&'a mut dyn Record),
    /// Any JSON.
    Json(&'a mut Json),
}

/// An enum to be filled.
pub trait EnumSlot {
    /// Takes the known value at a place of the table, or one that the table does not have.
    fn set(&mut self, known: Option<usize>, wire: &str);
}

/// An optional value to be filled.
pub trait OptionSlot {
    /// The place of the value, which is there from now on.
    fn open(&mut self) -> Slot<'_>;
    /// No value after all.
    fn clear(&mut self);
}

/// A list to be filled.
pub trait ListSlot {
    /// The place of another item.
    fn push(&mut self) -> Slot<'_>;
    /// Drops all items but so many, makes room for so many in all, and says how many there are and how many there is
    /// room for. One method for three, for it is compiled once for every type of item.
    fn fit(&mut self, keep: usize, room: usize) -> (usize, usize);
}

impl dyn ListSlot + '_ {
    /// Items that are there, and items that there is room for.
    pub fn size(&mut self) -> (usize, usize) {
        self.fit(usize::MAX, 0)
    }

    /// Makes room for so many items in all.
    pub fn reserve(&mut self, items: usize) {
        self.fit(usize::MAX, items);
    }

    /// Drops what is there.
    pub fn clear(&mut self) {
        self.fit(0, 0);
    }

    /// Takes the last item back.
    pub fn pop(&mut self) {
        let (items, _) = self.size();
        self.fit(items.saturating_sub(1), 0);
    }
}

/// A map to be filled.
pub trait MapSlot {
    /// Drops what is there.
    fn clear(&mut self);
    /// The place of an entry, empty, and whether the name was there before.
    fn insert(&mut self, name: &str) -> (Slot<'_>, bool);
    /// Takes an entry back.
    fn remove(&mut self, name: &str);
}

impl Slot<'_> {
    /// What has to stand here, for a note on something else.
    pub(crate) fn expected(&self) -> &'static str {
        match self {
            Slot::Text(_) | Slot::Secret(_) => "expected a text",
            Slot::Integer(_) => "expected a whole number",
            Slot::Decimal(_) => "expected a number",
            Slot::Bool(_) => "expected true or false",
            Slot::Timestamp(_) => "expected a time",
            Slot::Date(_) => "expected a date",
            Slot::Month(_) => "expected a month",
            Slot::Enum(..) => "expected a value of an enum",
            Slot::Option(_) | Slot::Json(_) => "expected a value",
            Slot::List(_) => "expected a list",
            Slot::Map(_) => "expected a map",
            Slot::Object(_) => "expected an object",
        }
    }

    /// Makes the place as empty as it was at first.
    pub(crate) fn clear(self) {
        match self {
            Slot::Text(text) => text.clear(),
            Slot::Secret(secret) => *secret = Secret::default(),
            Slot::Integer(number) => *number = 0,
            Slot::Decimal(number) => *number = Decimal::ZERO,
            Slot::Bool(truth) => *truth = false,
            Slot::Timestamp(time) => *time = Timestamp::default(),
            Slot::Date(date) => *date = Date::default(),
            Slot::Month(month) => *month = YearMonth::default(),
            Slot::Enum(_, value) => value.set(None, ""),
            Slot::Option(option) => option.clear(),
            Slot::List(list) => list.clear(),
            Slot::Map(map) => map.clear(),
            Slot::Object(record) => {
                record.with_mut(&mut |_, values| values.iter_mut().for_each(|value| value.slot().clear()));
            }
            Slot::Json(json) => *json = Json::Null,
        }
    }
}

/// Fills an enum with a wire value, known or not.
pub fn choose(table: &Enum, value: &mut dyn EnumSlot, wire: &str) {
    let at = known(table, wire);
    value.set(at, wire);
}

/// How two values of an enum stand to each other: known ones in the order of the table, others behind them.
pub fn order(table: &Enum, one: &str, other: &str) -> std::cmp::Ordering {
    let place = |wire| known(table, wire).unwrap_or(usize::MAX);
    place(one).cmp(&place(other)).then_with(|| one.cmp(other))
}

/// The place of a wire value in an enum's table.
pub(crate) fn known(table: &Enum, wire: &str) -> Option<usize> {
    // the first sign tells most values apart, without a call to compare the rest
    let first = wire.as_bytes().first();
    table.values.iter().position(|value| value.wire.as_bytes().first() == first && value.wire == wire)
}

/// The items of a comma-separated text.
pub(crate) fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|item| !item.is_empty())
}
