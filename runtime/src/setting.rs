//! What setters of requests take: the value, what becomes one, or an `Option` of either.

use crate::json::Json;
use crate::secret::Secret;
use crate::time::{Date, Timestamp, YearMonth};
use rust_decimal::Decimal;

/// Something that sets a field: `None` leaves it unset.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not set a field of type `{T}`",
    note = "give the value itself, or an `Option` of it; a text that is parsed says its type: `.parse::<Date>()?`"
)]
pub trait Setting<T> {
    /// The value of the field.
    fn setting(self) -> Option<T>;
}

/// A type of fields; implemented by the macros that write the types.
#[doc(hidden)]
pub trait Settable {}

/// A type that any text becomes.
#[doc(hidden)]
pub trait FromText: Settable + for<'a> From<&'a str> {}

/// The same, but not the text itself.
#[doc(hidden)]
pub trait TypedText: FromText + From<String> {}

impl<T: Settable> Setting<T> for T {
    fn setting(self) -> Option<T> {
        Some(self)
    }
}

impl<T: Settable> Setting<T> for Option<T> {
    fn setting(self) -> Option<T> {
        self
    }
}

impl<T: FromText> Setting<T> for &str {
    fn setting(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T: FromText> Setting<T> for &String {
    fn setting(self) -> Option<T> {
        Some(self.as_str().into())
    }
}

impl<T: FromText> Setting<T> for Option<&str> {
    fn setting(self) -> Option<T> {
        self.map(Into::into)
    }
}

impl<T: TypedText> Setting<T> for String {
    fn setting(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T: TypedText> Setting<T> for Option<String> {
    fn setting(self) -> Option<T> {
        self.map(Into::into)
    }
}

impl<T: TypedText + Clone> Setting<T> for &T {
    fn setting(self) -> Option<T> {
        Some(self.clone())
    }
}

macro_rules! settable {
    ($($name:ty),*) => {$(impl Settable for $name {})*};
}

settable!(bool, i64, Date, Decimal, Json, Secret, String, Timestamp, YearMonth);

impl FromText for String {}
impl FromText for Secret {}
impl TypedText for Secret {}

macro_rules! whole {
    ($($from:ty => $to:ty),*) => {$(
        impl Setting<$to> for $from {
            fn setting(self) -> Option<$to> {
                Some(self.into())
            }
        }
    )*};
}

whole!(i32 => i64, u32 => i64, i32 => Decimal, i64 => Decimal, u32 => Decimal, u64 => Decimal);

#[cfg(test)]
mod tests {
    use super::*;

    fn set<T>(value: impl Setting<T>) -> Option<T> {
        value.setting()
    }

    #[test]
    fn a_setter_takes_what_people_have() {
        assert_eq!(set::<String>("a"), Some("a".to_owned()));
        assert_eq!(set::<String>(Some("a")), Some("a".to_owned()));
        assert_eq!(set::<String>(None::<String>), None);
        assert_eq!(set::<i64>(5), Some(5));
        assert_eq!(set::<i64>(Some(5_i64)), Some(5));
        assert_eq!(set::<Decimal>(5), Some(Decimal::new(5, 0)));
        assert_eq!(set::<Decimal>("0.10".parse().ok()), Some(Decimal::new(10, 2)));
        assert_eq!(set::<Secret>(String::from("a")), Some(Secret::new("a")));
    }
}
