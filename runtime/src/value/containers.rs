//! Options, lists and maps of values.

use super::Value;
use super::scalars::refuse;
use crate::json::Json;
use crate::odd::Oddities;
use std::collections::BTreeMap;

impl<V: Value + Default> Value for Option<V> {
    fn get(&self) -> Option<Json> {
        self.as_ref().and_then(V::get_some)
    }

    fn set(&mut self, json: Json, odd: &mut Oddities) -> bool {
        let mut value = V::default();
        let taken = !json.is_null() && value.set(json, odd);
        *self = taken.then_some(value);
        taken
    }
}

/// An empty list is a value only inside an `Option`.
impl<V: Value + Default> Value for Vec<V> {
    fn get(&self) -> Option<Json> {
        if self.is_empty() { None } else { self.get_some() }
    }

    fn get_some(&self) -> Option<Json> {
        Some(Json::Array(self.iter().filter_map(V::get).collect()))
    }

    fn set(&mut self, json: Json, odd: &mut Oddities) -> bool {
        let Json::Array(items) = json else { return refuse("expected a list", &json, odd) };
        self.clear();
        self.reserve(items.len());
        for (index, item) in items.into_iter().enumerate() {
            let mut value = V::default();
            let taken = odd.at_index(index, |odd| match item {
                Json::Null => {
                    odd.note("null in a list", &item);
                    false
                }
                item => value.set(item, odd),
            });
            if taken {
                self.push(value);
            }
        }
        true
    }
}

/// An empty map is a value only inside an `Option`.
impl<V: Value + Default> Value for BTreeMap<String, V> {
    fn get(&self) -> Option<Json> {
        if self.is_empty() { None } else { self.get_some() }
    }

    fn get_some(&self) -> Option<Json> {
        let entries = self.iter().filter_map(|(name, value)| Some((name.as_str().into(), value.get()?)));
        Some(Json::Object(entries.collect()))
    }

    fn set(&mut self, json: Json, odd: &mut Oddities) -> bool {
        let Json::Object(entries) = json else { return refuse("expected a map", &json, odd) };
        self.clear();
        for (name, json) in entries {
            let mut value = V::default();
            if odd.within(&name, |odd| value.set(json, odd)) {
                self.insert(name.into_string(), value);
            }
        }
        true
    }
}
