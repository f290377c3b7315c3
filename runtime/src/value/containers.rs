//! Options, lists and maps of values.

use super::{Fill, List, ListSlot, Look, MapSlot, OptionSlot, Slot, Value, View};
use crate::value::view::Fields;
use std::collections::BTreeMap;

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

/// An empty map is a value only inside an `Option`.
impl<V: Value + Default> Value for BTreeMap<String, V> {
    fn view(&self, look: Look) -> View<'_> {
        match look {
            Look::Field if self.is_empty() => View::Unset,
            _ => View::Object(Fields::Map(self)),
        }
    }

    fn slot(&mut self, _: Fill) -> Slot<'_> {
        Slot::Map(self)
    }
}

impl<V: Value + Default> MapSlot for BTreeMap<String, V> {
    fn clear(&mut self) {
        BTreeMap::clear(self);
    }

    fn insert(&mut self, name: &str) -> (Slot<'_>, bool) {
        let doubled = self.remove(name).is_some();
        (self.entry(name.to_owned()).or_default().slot(Fill::AsIs), doubled)
    }

    fn remove(&mut self, name: &str) {
        BTreeMap::remove(self, name);
    }
}
