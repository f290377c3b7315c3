//! Maps of values. Options and lists are beside the trait: the path of their module would be in the name of every function
//! that is compiled for a type of their values.

use super::{Fill, Look, MapSlot, Slot, Value, View};
use crate::value::view::Fields;
use std::collections::BTreeMap;

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
