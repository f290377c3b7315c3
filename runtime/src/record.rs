//! How the generated types hand their values over: every struct is a [`Record`], every field a [`Value`].
//!
//! The work is done on [`Json`] trees and static tables, so the generated code is a list of fields and nothing is
//! compiled once more for each operation.

use crate::json::Json;
use crate::meta;
use crate::odd::Oddities;

/// A value that a field can hold. The tree is the *logical* one: numbers as [`Json::Number`] whatever they travel as,
/// comma-separated lists as arrays; the codec turns it into wire form by the field's table.
pub trait Value {
    /// The value, or `None` when the field is not set. A list or map without entries is not set: an answer that left it
    /// out and one that sent it empty are the same to a reader.
    fn get(&self) -> Option<Json>;

    /// The value inside an `Option`: there it is set, however empty.
    fn get_some(&self) -> Option<Json> {
        self.get()
    }

    /// Takes the value from a tree and says whether it did; never fails: what does not fit is left out and noted.
    fn set(&mut self, json: Json, odd: &mut Oddities) -> bool;
}

/// A request, a response or an object in one.
pub trait Record {
    /// Its table.
    fn meta(&self) -> &'static meta::Object;

    /// Its fields in the order of the table.
    fn values(&self) -> Vec<&dyn Value>;

    /// Its fields in the order of the table, to be filled.
    fn values_mut(&mut self) -> Vec<&mut dyn Value>;
}

/// The record as a tree of its wire names; unset fields are left out.
pub fn to_json(record: &dyn Record) -> Json {
    let fields = record.meta().fields.iter().zip(record.values());
    Json::Object(fields.filter_map(|(field, value)| Some((field.wire.into(), value.get()?))).collect())
}

/// Fills the record from a tree of its wire names and says whether the tree was an object; a comma-separated list may be
/// one text or an array. Unknown names are noted, missing ones stay unset.
pub fn read(record: &mut dyn Record, json: Json, odd: &mut Oddities) -> bool {
    let Json::Object(entries) = json else {
        if !json.is_null() {
            odd.note("expected an object", &json);
        }
        return false;
    };
    let fields = record.meta().fields;
    let mut values = record.values_mut();
    let mut next = 0; // names mostly come in the order of the table
    for (name, json) in entries {
        match meta::position(fields, &name, next) {
            Some(at) => {
                next = at + 1;
                let Some(value) = values.get_mut(at) else { continue };
                odd.within(&name, |odd| value.set(crate::codec::split_lists(&fields[at], json), odd));
            }
            None => odd.within(&name, |odd| odd.note("unknown field", &json)),
        }
    }
    true
}

/// Implements [`Record`], [`Value`], `Debug` (redacted), `serde::Serialize` and `serde::Deserialize` for a struct whose
/// table is `META`.
#[doc(hidden)]
#[macro_export]
macro_rules! record {
    ($name:ident: $meta:path; $($field:ident),* $(,)?) => {
        impl $crate::Record for $name {
            fn meta(&self) -> &'static $crate::meta::Object {
                &$meta
            }
            fn values(&self) -> ::std::vec::Vec<&dyn $crate::Value> {
                ::std::vec![$(&self.$field),*]
            }
            fn values_mut(&mut self) -> ::std::vec::Vec<&mut dyn $crate::Value> {
                ::std::vec![$(&mut self.$field),*]
            }
        }
        impl $crate::Value for $name {
            fn get(&self) -> ::std::option::Option<$crate::Json> {
                ::std::option::Option::Some($crate::record::to_json(self))
            }
            fn set(&mut self, json: $crate::Json, odd: &mut $crate::Oddities) -> bool {
                $crate::record::read(self, json, odd)
            }
        }
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::redact::debug(self, f)
            }
        }
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::serde::Serialize::serialize(&$crate::codec::to_wire(self), serializer)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                let json = <$crate::Json as $crate::serde::Deserialize>::deserialize(deserializer)?;
                let mut record = <Self as ::std::default::Default>::default();
                $crate::codec::from_wire(&mut record, json);
                ::std::result::Result::Ok(record)
            }
        }
    };
}

/// Gives an open enum its table and its conversions: known values, and `Other` for whatever else the service sends.
///
/// `pub enum YesNo { Yes, No, Other(String) }` with `open_enum!(YesNo: text; Yes = "YES", No = "NO");` has `META`,
/// `ALL`, `as_str`, `Display`, `From<&str>`, `From<String>`, `Default` (`Other("")`) and [`Value`]. The enum itself is
/// written out, so that its documentation is.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($name:ident: $base:ident; $($variant:ident = $wire:literal $(in $sites:expr)?),* $(,)?) => {
        impl $name {
            /// What the spec says of the enum.
            pub const META: &'static $crate::meta::Enum = &$crate::meta::Enum {
                name: ::std::stringify!($name),
                integer: $crate::open_enum!(@integer $base),
                values: &[$($crate::meta::EnumValue {
                    wire: $wire,
                    sites: $crate::open_enum!(@sites $($sites)?),
                }),*],
            };
            /// The known values.
            pub const ALL: &'static [$name] = &[$(Self::$variant),*];

            /// The value as it travels.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Other(text) => text,
                }
            }
        }
        impl ::std::convert::From<&str> for $name {
            fn from(wire: &str) -> Self {
                match wire {
                    $($wire => Self::$variant,)*
                    _ => Self::Other(wire.to_owned()),
                }
            }
        }
        $crate::open_enum!(@shared $name);
    };
    (@integer integer) => { true };
    (@integer text) => { false };
    (@sites) => { $crate::meta::Sites::ALL };
    (@sites $sites:expr) => { $sites };
    (@shared $name:ident) => {
        impl ::std::convert::From<::std::string::String> for $name {
            fn from(wire: ::std::string::String) -> Self {
                Self::from(wire.as_str())
            }
        }
        impl ::std::default::Default for $name {
            fn default() -> Self {
                Self::Other(::std::string::String::new())
            }
        }
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl $crate::Value for $name {
            fn get(&self) -> ::std::option::Option<$crate::Json> {
                match self {
                    Self::Other(text) if text.is_empty() => ::std::option::Option::None,
                    known => ::std::option::Option::Some($crate::value::enum_to_json(Self::META, known.as_str())),
                }
            }
            fn set(&mut self, json: $crate::Json, odd: &mut $crate::Oddities) -> bool {
                match $crate::value::enum_from_json(Self::META, json, odd) {
                    ::std::option::Option::Some(wire) => {
                        *self = Self::from(wire);
                        true
                    }
                    ::std::option::Option::None => false,
                }
            }
        }
    };
}

/// Gives a text with a type of its own, such as an id, its conversions.
///
/// `pub struct OrderId(String);` with `text_type!(OrderId);` has `as_str`, `into_string`, `Debug`, `Display`,
/// `From<&str>`, `From<String>`, `AsRef<str>` and [`Value`]. With `text_type!(sensitive Name);` there is no `Display`,
/// and `Debug` prints `***`.
#[doc(hidden)]
#[macro_export]
macro_rules! text_type {
    ($name:ident) => {
        $crate::text_type!(@shared $name);
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }
    };
    (sensitive $name:ident) => {
        $crate::text_type!(@shared $name);
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str("***")
            }
        }
    };
    (@shared $name:ident) => {
        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
            /// The text, without its type.
            pub fn into_string(self) -> ::std::string::String {
                self.0
            }
        }
        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self(text)
            }
        }
        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
        impl $crate::Value for $name {
            fn get(&self) -> ::std::option::Option<$crate::Json> {
                $crate::Value::get(&self.0)
            }
            fn set(&mut self, json: $crate::Json, odd: &mut $crate::Oddities) -> bool {
                $crate::Value::set(&mut self.0, json, odd)
            }
        }
    };
}
