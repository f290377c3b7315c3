//! Building JSON documents key by key: what is said is put in, what is not said stays out. Nothing here knows what is
//! written in them.
//!
//! The trees are serde_json's own, with two of its features: `preserve_order`, so that a document reads in the order in
//! which it was built, and `arbitrary_precision`, so that a number is the digits of the spec (`0.10`, a bound of 18 digits).

use serde_json::{Map, Number, Value};

/// An empty object.
pub(crate) fn object() -> Value {
    Value::Object(Map::new())
}

/// An object of entries that are there already.
pub(crate) fn entries(entries: impl IntoIterator<Item = (String, Value)>) -> Value {
    Value::Object(entries.into_iter().collect())
}

/// A number by its digits; what is no number of JSON (the lint reads each as one) stays the text that it is.
pub(crate) fn number(digits: &str) -> Value {
    digits.parse::<Number>().map_or_else(|_| Value::from(digits), Value::Number)
}

/// A list of anything.
pub(crate) fn list<T: Into<Value>>(items: impl IntoIterator<Item = T>) -> Value {
    Value::Array(items.into_iter().map(Into::into).collect())
}

/// A list of texts.
pub(crate) fn texts<T: AsRef<str>>(items: impl IntoIterator<Item = T>) -> Value {
    list(items.into_iter().map(|item| Value::from(item.as_ref())))
}

/// On several lines, two blanks a step, with a line end.
pub(crate) fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

/// What a builder of objects wants to say.
pub(crate) trait Build: Sized {
    /// The object with one more key.
    #[must_use]
    fn with(self, key: impl Into<String>, value: impl Into<Value>) -> Self;

    /// The object with one more key, where there is something to say.
    #[must_use]
    fn with_some<T: Into<Value>>(self, key: &str, value: Option<T>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// The object with a key that says yes, or as it is.
    #[must_use]
    fn with_flag(self, key: &str, value: bool) -> Self {
        if value { self.with(key, true) } else { self }
    }

    /// The object with a list or map under a key, unless that is empty.
    #[must_use]
    fn with_filled(self, key: &str, value: impl Into<Value>) -> Self {
        let value = value.into();
        if value.is_empty() { self } else { self.with(key, value) }
    }

    /// The object with the keys of another after its own.
    #[must_use]
    fn with_all(self, other: Value) -> Self;

    /// Sets a key of an object, which keeps its place.
    fn put(&mut self, key: impl Into<String>, value: impl Into<Value>);

    /// Takes a key out of an object; the others stay in their order.
    fn take_out(&mut self, key: &str) -> Option<Value>;

    /// Whether a list or map holds nothing.
    fn is_empty(&self) -> bool;
}

impl Build for Value {
    fn with(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.put(key, value);
        self
    }

    fn with_all(mut self, other: Value) -> Self {
        if let (Value::Object(own), Value::Object(entries)) = (&mut self, other) {
            own.extend(entries);
        }
        self
    }

    fn put(&mut self, key: impl Into<String>, value: impl Into<Value>) {
        if let Value::Object(entries) = self {
            entries.insert(key.into(), value.into());
        }
    }

    fn take_out(&mut self, key: &str) -> Option<Value> {
        self.as_object_mut()?.shift_remove(key)
    }

    fn is_empty(&self) -> bool {
        match self {
            Value::Null => true,
            Value::Array(items) => items.is_empty(),
            Value::Object(entries) => entries.is_empty(),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_keep_their_order_and_numbers_their_digits() {
        let tree = object().with("b", number("1.10")).with("a", texts(["x\n\"y\""]));
        assert_eq!(tree.to_string(), r#"{"b":1.10,"a":["x\n\"y\""]}"#);
        let long = "123456789012345678901234567890.000000000000000000";
        assert_eq!(number(long).to_string(), long);
        assert_eq!(pretty(&object().with("a", object())), "{\n  \"a\": {}\n}\n");
    }

    #[test]
    fn a_key_that_goes_leaves_the_others_in_order_and_one_that_is_set_again_stays() {
        let mut tree = object().with("a", 1).with("b", 2).with("c", 3).with("d", 4);
        assert_eq!(tree.take_out("b"), Some(Value::from(2)));
        tree.put("c", 5);
        assert_eq!(tree.with_all(object().with("e", 6)).to_string(), r#"{"a":1,"c":5,"d":4,"e":6}"#);
    }
}
