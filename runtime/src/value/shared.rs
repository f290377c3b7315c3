//! The bodies of what every generated type implements. Knows no type.
//!
//! What is said of a type is one call of one of these. Without `inline(never)` the compiler would write each body into
//! the library of a generated crate once for each type, for others to inline.

use super::{EnumSlot, Look, Shown, Value, View, choose};
use crate::meta::Enum;
use serde::{Serialize, Serializer};
use std::hash::{Hash, Hasher};

/// Whether two texts are the same.
#[inline(never)]
pub fn same_text(one: &str, other: &str) -> bool {
    one == other
}

/// Hashes a text as `str` does.
#[inline(never)]
pub fn hash_text<H: Hasher>(text: &str, state: &mut H) {
    text.hash(state);
}

/// An empty text. A constant, for what `String::new` is made of would be written into each function that calls it.
pub const NO_TEXT: String = String::new();

/// The value of an enum that travels like this, known or not.
#[inline(never)]
pub fn chosen<E: Value + Default, T: AsRef<str>>(table: &Enum, wire: T) -> E {
    let mut value = E::default();
    choose(table, EnumSlot(&mut value), wire.as_ref());
    value
}

/// A value of an enum to be read; the empty text is none outside an `Option`.
#[inline(never)]
pub fn enum_view<'a>(table: &'static Enum, wire: &'a str, look: Look) -> View<'a> {
    match look {
        Look::Field if wire.is_empty() => View::Unset,
        _ => View::Enum(table, wire),
    }
}

/// Writes a value.
///
/// # Errors
/// When the format refuses it.
#[inline(never)]
pub fn write<V: Value, S: Serializer>(value: &V, serializer: S) -> Result<S::Ok, S::Error> {
    Shown(value.view(Look::Field)).serialize(serializer)
}

/// Writes a value of an enum.
///
/// # Errors
/// When the format refuses it.
#[inline(never)]
pub fn write_enum<S: Serializer>(table: &'static Enum, wire: &str, serializer: S) -> Result<S::Ok, S::Error> {
    Shown(View::Enum(table, wire)).serialize(serializer)
}
