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
mod slot;
mod times;
mod upload;
mod view;

pub use alike::{alike, alike_made, copy, hash, hash_made};
pub use de::{Mode, read, read_enum, read_record};
pub use ser::Shown;
pub use shared::{NO_TEXT, chosen, enum_view, hash_text, same_text, write, write_enum};
pub use slot::{EnumSlot, ListSlot, MapSlot, OptionSlot, Slot};
pub(crate) use upload::Part;
pub use upload::Upload;
pub use view::{Entries, Fields, List, View};

use crate::meta::{self, Enum};
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
///
/// Two methods for whatever a value can be, each with a word on what is asked of it: a method and a table of methods more
/// would be compiled for every type of a generated crate.
pub trait Value: Send {
    /// The value to be read.
    fn view(&self, look: Look) -> View<'_>;

    /// The value to be filled, once it is done as asked.
    fn slot(&mut self, fill: Fill) -> Slot<'_>;
}

/// What is asked of a value that is read.
#[derive(Clone, Copy, Debug)]
pub enum Look {
    /// The value, or [`View::Unset`] when the field is not set. A list or map without entries is not set: an answer that
    /// left it out and one that sent it empty are the same to a reader.
    Field,
    /// The value inside an `Option`: there it is set, however empty.
    Given,
    /// Of a list, the item at a place; [`View::Unset`] past the end.
    Item(usize),
}

/// What is asked of a value that is filled. A value that has no use for it passes over it.
#[derive(Clone, Copy, Debug)]
pub enum Fill {
    /// Its slot, as it is.
    AsIs,
    /// Of an option, the slot of the value inside, which is there from now on; of what is no option its slot.
    Open,
    /// Of an option: no value after all.
    Close,
    /// Of a list, the slot of another item.
    Push,
    /// Of a list: without so many of its last items.
    Less(usize),
    /// Of a list: with room for so many more.
    Room(usize),
    /// Of an enum: the known value at a place of its table.
    Choose(usize),
    /// Of an enum: the slot of the text of a value that its table does not have.
    Other,
}

/// A struct is an object.
impl<R: Record> Value for R {
    fn view(&self, _: Look) -> View<'_> {
        View::Object(Fields::Record(self))
    }

    fn slot(&mut self, _: Fill) -> Slot<'_> {
        Slot::Object(self)
    }
}

impl<V: Value + Default> Value for Option<V> {
    fn view(&self, _: Look) -> View<'_> {
        self.as_ref().map_or(View::Unset, |value| value.view(Look::Given))
    }

    fn slot(&mut self, fill: Fill) -> Slot<'_> {
        match fill {
            Fill::Open => return self.get_or_insert_default().slot(Fill::AsIs),
            Fill::Close => *self = None,
            _ => {}
        }
        Slot::Option(OptionSlot(self))
    }
}

/// An empty list is a value only inside an `Option`.
impl<V: Value + Default> Value for Vec<V> {
    fn view(&self, look: Look) -> View<'_> {
        match look {
            Look::Item(index) => self.get(index).map_or(View::Unset, |value| value.view(Look::Field)),
            Look::Field if self.is_empty() => View::Unset,
            _ => View::List(List::new(self, self.len())),
        }
    }

    fn slot(&mut self, fill: Fill) -> Slot<'_> {
        let items = self.len();
        match fill {
            Fill::Push => {
                // `push` would be compiled with a way to grow for each type of item
                self.extend(std::iter::repeat_with(V::default).take(1));
                return self[items].slot(Fill::AsIs);
            }
            Fill::Less(fewer) => self.truncate(items.saturating_sub(fewer)),
            Fill::Room(more) => self.reserve_exact(more),
            _ => {}
        }
        let spare = self.capacity() - self.len();
        Slot::List(ListSlot::new(self, spare))
    }
}

/// Fills an enum with a wire value, known or not.
pub fn choose(table: &Enum, value: EnumSlot<'_>, wire: &str) {
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
