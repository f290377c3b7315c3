//! What setters of requests take: the value, what becomes one, or an `Option` of either.

use crate::secret::Secret;
use crate::value::Value;
use rust_decimal::Decimal;

/// Something that sets a field: `None` leaves it unset.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not set a field of type `{T}`",
    note = "give the value itself, or an `Option` of it; a text that is parsed says its type: `.parse::<Date>()?`"
)]
pub trait Setting<T> {
    /// The value of the field.
    fn setting(self) -> Option<T>;

    /// Sets the field.
    fn set(self, field: &mut Option<T>)
    where
        Self: Sized,
    {
        *field = self.setting();
    }
}

/// Values that set a list or a map: whatever yields them, or an `Option` of that, of which `None` leaves it unset.
///
/// `Form` tells the two apart and is never written: the compiler finds it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not set a list of `{T}`",
    note = "give what yields such values, a `Vec` or an iterator, or an `Option` of it; a map takes pairs of a `String` and the value"
)]
pub trait Settings<T, Form> {
    /// The value of the field.
    fn settings<C: FromIterator<T>>(self) -> Option<C>;

    /// Sets the field.
    fn set<C: FromIterator<T>>(self, field: &mut Option<C>)
    where
        Self: Sized,
    {
        *field = self.settings();
    }
}

/// The same for a list whose items are made of texts.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not set a list of `{T}`",
    note = "give what yields such values or texts, a `Vec` or an iterator, or an `Option` of it"
)]
pub trait SettingsInto<T, Form> {
    /// The value of the field.
    fn settings_into(self) -> Option<Vec<T>>;

    /// Sets the field.
    fn set(self, field: &mut Option<Vec<T>>)
    where
        Self: Sized,
    {
        *field = self.settings_into();
    }
}

/// Something that yields values, as it is.
#[doc(hidden)]
#[derive(Debug)]
pub enum Given {}

/// An `Option` of it.
#[doc(hidden)]
#[derive(Debug)]
pub enum Perhaps {}

impl<T, I: IntoIterator<Item = T>> Settings<T, Given> for I {
    fn settings<C: FromIterator<T>>(self) -> Option<C> {
        Some(self.into_iter().collect())
    }
}

impl<T, I: IntoIterator<Item = T>> Settings<T, Perhaps> for Option<I> {
    fn settings<C: FromIterator<T>>(self) -> Option<C> {
        self.map(|values| values.into_iter().collect())
    }
}

impl<T, I: IntoIterator<Item: Into<T>>> SettingsInto<T, Given> for I {
    fn settings_into(self) -> Option<Vec<T>> {
        Some(self.into_iter().map(Into::into).collect())
    }
}

impl<T, I: IntoIterator<Item: Into<T>>> SettingsInto<T, Perhaps> for Option<I> {
    fn settings_into(self) -> Option<Vec<T>> {
        self.map(|values| values.into_iter().map(Into::into).collect())
    }
}

/// A type that any text becomes.
#[doc(hidden)]
pub trait FromText: Value + for<'a> From<&'a str> {}

/// The same, but not the text itself.
#[doc(hidden)]
pub trait TypedText: FromText + From<String> {}

impl<T: Value> Setting<T> for T {
    fn setting(self) -> Option<T> {
        Some(self)
    }
}

impl<T: Value> Setting<T> for Option<T> {
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
    use crate::time::Date;
    use std::collections::BTreeMap;

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

    fn list<T, F>(values: impl Settings<T, F>) -> Option<Vec<T>> {
        values.settings()
    }

    fn map<T, F>(values: impl Settings<(String, T), F>) -> Option<BTreeMap<String, T>> {
        values.settings()
    }

    fn list_of<T, F>(values: impl SettingsInto<T, F>) -> Option<Vec<T>> {
        values.settings_into()
    }

    #[test]
    fn a_list_is_set_by_what_yields_its_items_or_an_option_of_that() {
        let days = [Date::default()];
        assert_eq!(list::<Date, _>(days), Some(days.to_vec()));
        assert_eq!(list::<Date, _>(days.to_vec()), Some(days.to_vec()));
        assert_eq!(list::<i64, _>((0..3).filter(|n| n % 2 == 0)), Some(vec![0, 2]));
        assert_eq!(list::<Date, _>(Some(days)), Some(days.to_vec()));
        assert_eq!(list::<Date, _>(None::<Vec<Date>>), None);
        assert_eq!(list::<Date, _>(Some(Vec::new())), Some(Vec::new()), "an empty list is set");
        assert_eq!(list::<Date, _>(["2024-02-29".parse().unwrap_or_default()]).map(|days| days.len()), Some(1));
    }

    #[test]
    fn a_list_of_texts_is_set_by_texts_of_any_kind_or_an_option_of_them() {
        let texts = Some(vec![String::from("a"), String::from("b")]);
        assert_eq!(list_of::<String, _>(["a", "b"]), texts);
        assert_eq!(list_of::<String, _>(texts.clone()), texts);
        assert_eq!(list_of::<String, _>(Some(["a", "b"])), texts);
        assert_eq!(list_of::<String, _>(None::<Vec<&str>>), None);
        assert_eq!(list_of::<Secret, _>(["a"]), Some(vec![Secret::new("a")]));
    }

    #[test]
    fn a_map_is_set_by_pairs_or_an_option_of_them() {
        let pairs = BTreeMap::from([(String::from("a"), 1)]);
        assert_eq!(map::<i32, _>(pairs.clone()), Some(pairs.clone()));
        assert_eq!(map::<i32, _>([(String::from("a"), 1)]), Some(pairs.clone()));
        assert_eq!(map::<i32, _>(Some(pairs.clone())), Some(pairs));
        assert_eq!(map::<i32, _>(None::<BTreeMap<String, i32>>), None);
    }
}
