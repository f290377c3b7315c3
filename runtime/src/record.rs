//! What generated types are implemented with: every struct is a [`Record`](crate::Record), every field a
//! [`Value`](crate::Value).
//!
//! The work is done on views, slots and static tables, so the generated code is a list of fields and nothing is compiled
//! once more for each operation.

/// Implements [`Record`](crate::Record), [`Value`](crate::Value), `Debug` (redacted), `serde::Serialize` and `serde::Deserialize` for a struct whose
/// table is `META`: something that is answered, whose reading passes over unknown names.
#[doc(hidden)]
#[macro_export]
macro_rules! record {
    ($name:ident: $meta:path; $($field:ident),* $(,)?) => {
        $crate::record!(@ Answer $name: $meta; $($field),*);
    };
    (@ $mode:ident $name:ident: $meta:path; $($field:ident),*) => {
        impl $crate::Record for $name {
            fn meta(&self) -> &'static $crate::meta::Object {
                &$meta
            }
            fn with<'a>(&'a self, f: &mut dyn FnMut(&[&'a dyn $crate::Value])) {
                f(&[$(&self.$field),*])
            }
            fn with_mut(&mut self, f: &mut dyn FnMut(&mut [&mut dyn $crate::Value])) {
                f(&mut [$(&mut self.$field),*])
            }
        }
        impl $crate::Value for $name {
            fn view(&self) -> $crate::value::View<'_> {
                $crate::value::View::Object($crate::value::Fields::Record(self))
            }
            fn slot(&mut self) -> $crate::value::Slot<'_> {
                $crate::value::Slot::Object(self)
            }
        }
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::redact::debug(self, f)
            }
        }
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::serde::Serialize::serialize(&$crate::value::Shown($crate::Value::view(self)), serializer)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                let mut record = <Self as ::std::default::Default>::default();
                $crate::value::read(&mut record, $crate::value::Mode::$mode, deserializer)?;
                ::std::result::Result::Ok(record)
            }
        }
    };
}

/// The same for something that is sent: reading it refuses unknown names and wants all that is required.
#[doc(hidden)]
#[macro_export]
macro_rules! request {
    ($name:ident: $meta:path; $($field:ident),* $(,)?) => {
        $crate::record!(@ Request $name: $meta; $($field),*);
        impl $crate::setting::Settable for $name {}
    };
}

/// Gives an open enum its table, its conversions and its traits: known values, and `Other` for whatever else the service
/// sends.
///
/// `pub enum YesNo { Yes, No, Other(String) }` with `open_enum!(YesNo: text; Yes = "YES", No = "NO");` has `META`,
/// `ALL`, `as_str`, `Display`, `FromStr`, `From` texts, `Ord`, comparison with texts, serde, `Default` (`Other("")`) and
/// [`Value`](crate::Value). The enum itself is written out, so that its documentation is.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($name:ident: $base:ident; $($variant:ident = $wire:literal $(in $sites:expr)? $(; unconfirmed $unconfirmed:expr)?),* $(,)?) => {
        impl $name {
            /// What the spec says of the enum.
            pub const META: &'static $crate::meta::Enum = &$crate::meta::Enum {
                name: ::std::stringify!($name),
                integer: $crate::open_enum!(@integer $base),
                values: &[$($crate::meta::EnumValue {
                    wire: $wire,
                    sites: $crate::open_enum!(@sites $($sites)?),
                    unconfirmed: $crate::open_enum!(@unconfirmed $($unconfirmed)?),
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
        impl $crate::Value for $name {
            fn view(&self) -> $crate::value::View<'_> {
                match self {
                    Self::Other(text) if text.is_empty() => $crate::value::View::Unset,
                    known => $crate::value::View::Enum(Self::META, known.as_str()),
                }
            }
            fn slot(&mut self) -> $crate::value::Slot<'_> {
                $crate::value::Slot::Enum(self)
            }
        }
        impl $crate::value::EnumSlot for $name {
            fn table(&self) -> &'static $crate::meta::Enum {
                Self::META
            }
            fn set(&mut self, known: ::std::option::Option<usize>, wire: &str) {
                *self = match known.and_then(|at| Self::ALL.get(at)) {
                    ::std::option::Option::Some(known) => ::std::clone::Clone::clone(known),
                    ::std::option::Option::None => Self::Other(::std::borrow::ToOwned::to_owned(wire)),
                };
            }
        }
        impl ::std::convert::From<&str> for $name {
            fn from(wire: &str) -> Self {
                let mut value = Self::default();
                $crate::value::choose(&mut value, wire);
                value
            }
        }
        impl ::std::default::Default for $name {
            fn default() -> Self {
                Self::Other(::std::string::String::new())
            }
        }
        $crate::text_like!($name);
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl $crate::setting::Settable for $name {}
        /// Known values in the order of the spec, others behind them.
        impl ::std::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                $crate::value::order(Self::META, self.as_str(), other.as_str())
            }
        }
        impl ::std::cmp::PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                ::std::option::Option::Some(::std::cmp::Ord::cmp(self, other))
            }
        }
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                let view = $crate::value::View::Enum(Self::META, self.as_str());
                $crate::serde::Serialize::serialize(&$crate::value::Shown(view), serializer)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                let mut value = Self::default();
                $crate::value::read_enum(&mut value, deserializer)?;
                ::std::result::Result::Ok(value)
            }
        }
    };
    (@integer integer) => { true };
    (@integer text) => { false };
    (@sites) => { $crate::meta::Sites::ALL };
    (@sites $sites:expr) => { $sites };
    (@unconfirmed) => { $crate::meta::Sites::NONE };
    (@unconfirmed $sites:expr) => { $sites };
}

/// Gives a text with a type of its own, such as an id, its conversions and its traits.
///
/// `pub struct OrderId(String);` with `text_type!(OrderId);` has `as_str`, `into_string`, `Debug`, `Display`, `FromStr`,
/// `From` texts and into one, `AsRef<str>`, `Borrow<str>`, comparison with texts, serde and [`Value`]. With
/// `text_type!(sensitive Name);` there is no `Display`, and `Debug` prints `***`.
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
                Self(::std::borrow::ToOwned::to_owned(text))
            }
        }
        $crate::text_like!($name);
        impl ::std::convert::From<$name> for ::std::string::String {
            fn from(text: $name) -> Self {
                text.0
            }
        }
        impl $crate::setting::Settable for $name {}
        impl $crate::setting::FromText for $name {}
        impl $crate::setting::TypedText for $name {}
        impl ::std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
        impl $crate::Value for $name {
            fn view(&self) -> $crate::value::View<'_> {
                $crate::Value::view(&self.0)
            }
            fn slot(&mut self) -> $crate::value::Slot<'_> {
                $crate::Value::slot(&mut self.0)
            }
        }
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::serde::Deserialize::deserialize(deserializer).map(Self)
            }
        }
    };
}

/// What ids and enums have in common: both are read from any text and compared with one.
#[doc(hidden)]
#[macro_export]
macro_rules! text_like {
    ($name:ident) => {
        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }
        impl ::std::convert::From<&::std::string::String> for $name {
            fn from(text: &::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }
        impl ::std::convert::From<&$name> for $name {
            fn from(value: &$name) -> Self {
                ::std::clone::Clone::clone(value)
            }
        }
        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;
            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                ::std::result::Result::Ok(Self::from(text))
            }
        }
        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        impl ::std::cmp::PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }
        impl ::std::cmp::PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }
    };
}
