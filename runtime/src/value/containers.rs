//! Options, lists and maps of values.

use super::{ListSlot, MapSlot, OptionSlot, Slot, Value, View};
use crate::value::view::Fields;
use std::collections::BTreeMap;

impl<V: Value + Default> Value for Option<V> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Unset, V::view_some)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Option(self)
    }
}

impl<V: Value + Default> OptionSlot for Option<V> {
    fn open(&mut self) -> Slot<'_> {
        self.get_or_insert_default().slot()
    }

    fn clear(&mut self) {
        *self = None;
    }
}

/// An empty list is a value only inside an `Option`.
impl<V: Value + Default> Value for Vec<V> {
    fn view(&self) -> View<'_> {
        if self.is_empty() { View::Unset } else { View::List(self) }
    }

    fn view_some(&self) -> View<'_> {
        View::List(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<V: Value + Default> ListSlot for Vec<V> {
    fn push(&mut self) -> Slot<'_> {
        let at = self.len();
        self.push(V::default());
        self[at].slot()
    }

    fn fit(&mut self, keep: usize, room: usize) -> (usize, usize) {
        self.truncate(keep);
        self.reserve_exact(room.saturating_sub(self.len()));
        (self.len(), self.capacity())
    }
}

/// An empty map is a value only inside an `Option`.
impl<V: Value + Default> Value for BTreeMap<String, V> {
    fn view(&self) -> View<'_> {
        if self.is_empty() { View::Unset } else { self.view_some() }
    }

    fn view_some(&self) -> View<'_> {
        View::Object(Fields::Map(self))
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
}

impl<V: Value + Default> MapSlot for BTreeMap<String, V> {
    fn clear(&mut self) {
        BTreeMap::clear(self);
    }

    fn insert(&mut self, name: &str) -> (Slot<'_>, bool) {
        let doubled = self.remove(name).is_some();
        (self.entry(name.to_owned()).or_default().slot(), doubled)
    }

    fn remove(&mut self, name: &str) {
        BTreeMap::remove(self, name);
    }
}
