//! A text with a type of its own, such as an id: one struct for all of them, told apart by a marker. Knows no marker.

use crate::setting::{FromText, TypedText};
use crate::value::{Fill, Look, Slot, Value, View};
use std::borrow::Borrow;
use std::cmp::Ordering;
use std::convert::Infallible;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

/// What tells one typed text from another: a marker of the generated crate, which nothing has a value of.
pub trait TextKind: 'static {
    /// Whether the text may be printed.
    const SENSITIVE: bool;
}

/// A text that may be printed.
pub trait Printable: TextKind {}

/// A text with a type of its own: an id of an order is no id of a customer, although both are texts.
///
/// The generated crates have an alias for each: `OrderId` is `Text<…>` of its own marker. Any text becomes one, unchecked;
/// the limits of the field that it is put into are for the request's `validate`. It compares, sorts and hashes as its text
/// does, and travels through serde as that text. One that is sensitive has no `Display`, and its `Debug` prints `***`.
pub struct Text<K: TextKind> {
    text: String,
    kind: PhantomData<fn() -> K>,
}

impl<K: TextKind> Text<K> {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text, without its type.
    pub fn into_string(self) -> String {
        self.text
    }
}

impl<K: TextKind> fmt::Debug for Text<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if K::SENSITIVE { f.write_str("***") } else { fmt::Debug::fmt(&self.text, f) }
    }
}

impl<K: Printable> fmt::Display for Text<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

// none of these is derived: a derive would ask the marker for them

impl<K: TextKind> Clone for Text<K> {
    fn clone(&self) -> Self {
        self.text.clone().into()
    }
}

impl<K: TextKind> Default for Text<K> {
    fn default() -> Self {
        String::new().into()
    }
}

impl<K: TextKind> PartialEq for Text<K> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<K: TextKind> Eq for Text<K> {}

impl<K: TextKind> PartialOrd for Text<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K: TextKind> Ord for Text<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

/// As `str` does, so that a map of them is asked with a text.
impl<K: TextKind> Hash for Text<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<K: TextKind> From<String> for Text<K> {
    fn from(text: String) -> Self {
        Text { text, kind: PhantomData }
    }
}

impl<K: TextKind> From<&str> for Text<K> {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl<K: TextKind> From<&String> for Text<K> {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

impl<K: TextKind> From<&Text<K>> for Text<K> {
    fn from(text: &Text<K>) -> Self {
        text.clone()
    }
}

impl<K: TextKind> From<Text<K>> for String {
    fn from(text: Text<K>) -> Self {
        text.text
    }
}

impl<K: TextKind> FromStr for Text<K> {
    type Err = Infallible;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(text.into())
    }
}

impl<K: TextKind> AsRef<str> for Text<K> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<K: TextKind> Borrow<str> for Text<K> {
    fn borrow(&self) -> &str {
        &self.text
    }
}

impl<K: TextKind> PartialEq<str> for Text<K> {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl<K: TextKind> PartialEq<&str> for Text<K> {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl<K: TextKind> FromText for Text<K> {}
impl<K: TextKind> TypedText for Text<K> {}

impl<K: TextKind> Value for Text<K> {
    fn view(&self, look: Look) -> View<'_> {
        self.text.view(look)
    }

    fn slot(&mut self, fill: Fill) -> Slot<'_> {
        self.text.slot(fill)
    }
}

impl<K: TextKind> serde::Serialize for Text<K> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, K: TextKind> serde::Deserialize<'de> for Text<K> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// Makes the markers of typed texts, in a module `kinds` beside the aliases: those that may be printed, and behind a
/// semicolon those that may not.
///
/// `pub type OrderId = Text<kinds::OrderId>;` with `text_kinds!(OrderId; PersonName);`.
#[doc(hidden)]
#[macro_export]
macro_rules! text_kinds {
    ($($open:ident),*; $($sensitive:ident),*) => {
        mod kinds {
            $(
                #[derive(Debug)]
                pub enum $open {}
                impl $crate::TextKind for $open { const SENSITIVE: bool = false; }
                impl $crate::Printable for $open {}
            )*
            $(
                #[derive(Debug)]
                pub enum $sensitive {}
                impl $crate::TextKind for $sensitive { const SENSITIVE: bool = true; }
            )*
        }
    };
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "what the macro makes is meant for a crate of its own")]
mod tests {
    use super::*;
    use std::collections::HashMap;

    type OrderId = Text<kinds::OrderId>;
    type PersonName = Text<kinds::PersonName>;

    crate::text_kinds!(OrderId; PersonName);

    #[test]
    fn a_typed_text_is_its_text_in_comparisons_maps_and_sorting() {
        let (one, other) = (OrderId::from("a"), OrderId::from(String::from("b")));
        assert_eq!(one, "a");
        assert_eq!(one, *"a");
        assert!(one < other && one != other);
        assert_eq!(HashMap::from([(one.clone(), 1)]).get("a"), Some(&1));
        assert_eq!(String::from(OrderId::from(&one)), "a");
        assert_eq!(format!("{one:>3}{one:?}"), "  a\"a\"");
        assert_eq!("a".parse::<OrderId>(), Ok(one));
    }

    #[test]
    fn a_sensitive_text_is_not_printed() {
        assert_eq!(format!("{:?}", PersonName::from("Mrs Wang")), "***");
        assert_eq!(PersonName::from("Mrs Wang").as_str(), "Mrs Wang");
    }
}
