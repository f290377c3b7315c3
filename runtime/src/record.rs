//! What generated types are implemented with: every struct is a [`Record`](crate::Record), every field a
//! [`Value`](crate::Value).
//!
//! The work is done on views, slots and static tables, so the generated code is a list of fields and nothing is compiled
//! once more for each operation.

/// Implements [`Record`](crate::Record), and by it `Debug` (redacted), `Default`, `Clone`, `PartialEq`, `Eq`, `Hash`,
/// `serde::Serialize` and `serde::Deserialize`, for a struct with this table: something that is answered, whose reading
/// passes over unknown names. None of them is derived beside it.
#[doc(hidden)]
#[macro_export]
macro_rules! record {
    ($name:ident: $meta:path; $($field:ident),* $(,)?) => {
        $crate::record!(@ Answer $name: $meta; $($field),*);
    };
    (@ $mode:ident $name:ident: $meta:path; $($field:ident),*) => {
        impl $crate::Record for $name {
            fn with<'a>(&'a self, f: $crate::value::Showing<'a, '_>) {
                f(&$meta, &[$(&self.$field),*])
            }
            fn with_mut(&mut self, f: $crate::value::Filling<'_>) {
                f(&$meta, &mut [$(&mut self.$field),*])
            }
        }
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::redact::debug(self, f)
            }
        }
        impl ::std::default::Default for $name {
            fn default() -> Self {
                Self { $($field: ::std::default::Default::default()),* }
            }
        }
        impl ::std::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::value::copy(self)
            }
        }
        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::value::alike(self, other)
            }
        }
        impl ::std::cmp::Eq for $name {}
        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                $crate::value::hash(self, state)
            }
        }
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::value::write(self, serializer)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::value::read_record($crate::value::Mode::$mode, deserializer)
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
    };
}

/// Gives the struct of what a request requires its traits: a copy, and comparison and hash as the request has them that it
/// makes. Derived, these would take more of a library than the requests themselves.
#[doc(hidden)]
#[macro_export]
macro_rules! required {
    ($name:ident of $request:ident; $($field:ident),* $(,)?) => {
        impl ::std::clone::Clone for $name {
            fn clone(&self) -> Self {
                Self { $($field: ::std::clone::Clone::clone(&self.$field)),* }
            }
        }
        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::value::alike_made(self, other, $request::new)
            }
        }
        impl ::std::cmp::Eq for $name {}
        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                $crate::value::hash_made(self, state, $request::new)
            }
        }
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
            pub const META: &'static $crate::meta::Enum = {
                static TABLE: $crate::meta::Enum = $crate::meta::Enum {
                    name: ::std::stringify!($name),
                    integer: $crate::open_enum!(@integer $base),
                    values: &[$($crate::meta::EnumValue {
                        wire: $wire,
                        sites: $crate::open_enum!(@sites $($sites)?),
                        unconfirmed: $crate::open_enum!(@unconfirmed $($unconfirmed)?),
                    }),*],
                };
                &TABLE
            };
            /// The known values.
            pub const ALL: &'static [$name] = &[$(Self::$variant),*];

            /// The value as it travels.
            #[inline(never)]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Other(text) => text,
                }
            }
        }
        impl $crate::Value for $name {
            #[inline]
            fn view(&self, look: $crate::value::Look) -> $crate::value::View<'_> {
                $crate::value::enum_view(Self::META, self.as_str(), look)
            }
            fn slot(&mut self, fill: $crate::value::Fill) -> $crate::value::Slot<'_> {
                match fill {
                    $crate::value::Fill::Choose(known) => {
                        if let ::std::option::Option::Some(known) = Self::ALL.get(known) {
                            *self = ::std::clone::Clone::clone(known);
                        }
                    }
                    $crate::value::Fill::Other => {
                        *self = ::std::default::Default::default();
                        if let Self::Other(text) = self {
                            return $crate::value::Slot::Text(text);
                        }
                    }
                    _ => {}
                }
                $crate::value::Slot::Enum(Self::META, $crate::value::EnumSlot(self))
            }
        }
        /// A text, however it is kept, and a value that is lent.
        impl<T: ::std::convert::AsRef<str> + ?::std::marker::Sized> ::std::convert::From<&T> for $name {
            #[inline]
            fn from(wire: &T) -> Self {
                $crate::value::chosen(Self::META, wire)
            }
        }
        impl ::std::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::Other($crate::value::NO_TEXT)
            }
        }
        impl ::std::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                $crate::value::chosen(Self::META, text)
            }
        }
        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;
            #[inline]
            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                ::std::result::Result::Ok(Self::from(text))
            }
        }
        impl ::std::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        /// By how it travels: a known value, `Other` with its text and the text alone are one value.
        impl<T: ::std::convert::AsRef<str> + ?::std::marker::Sized> ::std::cmp::PartialEq<T> for $name {
            #[inline]
            fn eq(&self, other: &T) -> bool {
                $crate::value::same_text(self.as_str(), other.as_ref())
            }
        }
        impl ::std::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                match self {
                    $(Self::$variant => Self::$variant,)*
                    Self::Other(text) => Self::Other(::std::clone::Clone::clone(text)),
                }
            }
        }
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $(Self::$variant => f.write_str(::std::stringify!($variant)),)*
                    Self::Other(text) => f.debug_tuple("Other").field(text).finish(),
                }
            }
        }
        impl ::std::cmp::Eq for $name {}
        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                $crate::value::hash_text(self.as_str(), state)
            }
        }
        /// Known values in the order of the spec, others behind them.
        impl ::std::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                $crate::value::order(Self::META, self.as_str(), other.as_str())
            }
        }
        impl ::std::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                ::std::option::Option::Some(::std::cmp::Ord::cmp(self, other))
            }
        }
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::value::write_enum(Self::META, self.as_str(), serializer)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::value::read_enum(Self::META, deserializer)
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
