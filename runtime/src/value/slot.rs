//! A place for a value, to be filled, by what may stand there. Knows no limits and no formats.

use super::{Fill, Record, Value};
use crate::json::Json;
use crate::meta::Enum;
use crate::secret::Secret;
use crate::time::{Date, Timestamp, YearMonth};
use rust_decimal::Decimal;

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
    Enum(&'static Enum, EnumSlot<'a>),
    /// A value or none.
    Option(OptionSlot<'a>),
    /// A list.
    List(ListSlot<'a>),
    /// A map from text.
    Map(&'a mut dyn MapSlot),
    /// An object.
    Object(&'a mut dyn Record),
    /// Any JSON.
    Json(&'a mut Json),
}

/// An enum to be filled.
#[allow(missing_debug_implementations, reason = "it may hold what must not be printed")]
pub struct EnumSlot<'a>(pub &'a mut dyn Value);

impl EnumSlot<'_> {
    /// Takes the known value at a place of the table, or one that the table does not have.
    pub fn set(self, known: Option<usize>, wire: &str) {
        match known {
            Some(known) => {
                self.0.slot(Fill::Choose(known));
            }
            None => {
                if let Slot::Text(text) = self.0.slot(Fill::Other) {
                    wire.clone_into(text);
                }
            }
        }
    }
}

/// An optional value to be filled.
#[allow(missing_debug_implementations, reason = "it may hold what must not be printed")]
pub struct OptionSlot<'a>(pub &'a mut dyn Value);

impl<'a> OptionSlot<'a> {
    /// The place of the value, which is there from now on.
    pub fn open(&mut self) -> Slot<'_> {
        self.0.slot(Fill::Open)
    }

    /// The same, for good.
    pub fn opened(self) -> Slot<'a> {
        self.0.slot(Fill::Open)
    }

    /// No value after all.
    pub fn clear(self) {
        self.0.slot(Fill::Close);
    }
}

/// A list to be filled.
#[allow(missing_debug_implementations, reason = "it may hold what must not be printed")]
pub struct ListSlot<'a> {
    items: &'a mut dyn Value,
    spare: usize,
}

impl<'a> ListSlot<'a> {
    /// A list, and how many items it has room for beside those that are there.
    pub fn new(items: &'a mut dyn Value, spare: usize) -> Self {
        ListSlot { items, spare }
    }

    /// How many more items there is room for.
    pub fn spare(&self) -> usize {
        self.spare
    }

    /// The place of another item.
    pub fn push(&mut self) -> Slot<'_> {
        self.spare = self.spare.saturating_sub(1);
        self.items.slot(Fill::Push)
    }

    /// Makes room for so many more items.
    pub fn reserve(&mut self, items: usize) {
        self.change(Fill::Room(items));
    }

    /// Drops what is there.
    pub fn clear(&mut self) {
        self.change(Fill::Less(usize::MAX));
    }

    /// Takes the last item back.
    pub fn pop(&mut self) {
        self.change(Fill::Less(1));
    }

    fn change(&mut self, fill: Fill) {
        if let Slot::List(list) = self.items.slot(fill) {
            self.spare = list.spare;
        }
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
            Slot::List(mut list) => list.clear(),
            Slot::Map(map) => map.clear(),
            Slot::Object(record) => {
                record.with_mut(&mut |_, values| values.iter_mut().for_each(|value| value.slot(Fill::AsIs).clear()));
            }
            Slot::Json(json) => *json = Json::Null,
        }
    }
}
