//! serde for what is one text: times, places in a list, codes. Knows no values and no tables.

/// Writes a type as the text that it displays, and reads it from one.
macro_rules! as_text {
    ($($name:ty),* $(,)?) => {$(
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <String as serde::Deserialize>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    )*};
}

as_text!(crate::Date, crate::ErrorCode, crate::Position, crate::Timestamp, crate::YearMonth, crate::violation::Rule);

/// A text that is none of the names that there are.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a {what}: expected {}", names.join(", "))]
pub struct UnknownName {
    what: &'static str,
    names: Vec<&'static str>,
}

impl UnknownName {
    /// Says which names there are.
    pub fn new(what: &'static str, names: Vec<&'static str>) -> Self {
        UnknownName { what, names }
    }
}

/// Gives the generated enum of sites its texts: the short name of the spec.
#[doc(hidden)]
#[macro_export]
macro_rules! site {
    ($name:ident) => {
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.meta().id)
            }
        }
        impl ::std::str::FromStr for $name {
            type Err = $crate::UnknownName;
            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                let site = Self::ALL.iter().copied().find(|site| site.meta().id.eq_ignore_ascii_case(text));
                site.ok_or_else(|| {
                    $crate::UnknownName::new("site", Self::ALL.iter().map(|site| site.meta().id).collect())
                })
            }
        }
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.meta().id)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let text = <::std::string::String as $crate::serde::Deserialize>::deserialize(deserializer)?;
                text.parse().map_err($crate::serde::de::Error::custom)
            }
        }
    };
}
