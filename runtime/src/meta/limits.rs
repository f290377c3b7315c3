//! Bounds of values: as the generated tables say them, one by one, and gathered for whoever checks them.

use super::CalendarSpan;

/// One bound of a value, as a table says it. What is not said is a bound that nobody documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Limit {
    /// Least number of characters.
    MinLen(u32),
    /// Greatest number of characters.
    MaxLen(u32),
    /// Neither empty nor only blanks.
    NotBlank,
    /// Pattern of the whole value.
    Pattern(&'static str),
    /// Pattern that the whole value must not match.
    NotPattern(&'static str),
    /// What the value must not begin with.
    NotPrefix(&'static [&'static str]),
    /// How many of the four kinds of characters (upper case, lower case, digits, others) it has at least.
    MinClasses(u32),
    /// Least value: a number, a date or a month.
    Min(&'static str),
    /// Greatest value.
    Max(&'static str),
    /// The value is greater than this.
    Above(&'static str),
    /// How long ago a time may be.
    MaxAge(CalendarSpan),
    /// A time must not be later than now.
    NotFuture,
    /// Digits after the point.
    MaxDecimals(u32),
    /// Least number of items.
    MinItems(u32),
    /// Greatest number of items.
    MaxItems(u32),
    /// Least number of characters of an item.
    ItemMinLen(u32),
    /// Greatest number of characters of an item.
    ItemMaxLen(u32),
    /// Values of the enum that are allowed here.
    Only(&'static [&'static str]),
}

/// Bounds of a value, gathered; an absent bound is a bound that nobody documented.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Least number of characters.
    pub min_length: u32,
    /// Greatest number of characters.
    pub max_length: Option<u32>,
    /// Neither empty nor only blanks.
    pub not_blank: bool,
    /// Pattern of the whole value.
    pub pattern: Option<&'static str>,
    /// Pattern that the whole value must not match.
    pub not_pattern: Option<&'static str>,
    /// What the value must not begin with.
    pub not_prefix: &'static [&'static str],
    /// How many of the four kinds of characters (upper case, lower case, digits, others) it has at least.
    pub min_classes: u32,
    /// Least value: a number, a date or a month.
    pub min: Option<&'static str>,
    /// Greatest value.
    pub max: Option<&'static str>,
    /// The value is greater than this.
    pub above: Option<&'static str>,
    /// How long ago a time may be.
    pub max_age: Option<CalendarSpan>,
    /// Whether a time must not be later than now.
    pub not_future: bool,
    /// Digits after the point.
    pub max_decimals: Option<u32>,
    /// Least number of items.
    pub min_items: u32,
    /// Greatest number of items.
    pub max_items: Option<u32>,
    /// Least number of characters of an item.
    pub item_min_length: u32,
    /// Greatest number of characters of an item.
    pub item_max_length: Option<u32>,
    /// Values of the enum that are allowed here; empty: all.
    pub only: &'static [&'static str],
}

impl Limits {
    /// No bounds.
    pub const NONE: Limits = Limits {
        min_length: 0,
        max_length: None,
        not_blank: false,
        pattern: None,
        not_pattern: None,
        not_prefix: &[],
        min_classes: 0,
        min: None,
        max: None,
        above: None,
        max_age: None,
        not_future: false,
        max_decimals: None,
        min_items: 0,
        max_items: None,
        item_min_length: 0,
        item_max_length: None,
        only: &[],
    };

    /// What a table says, gathered; of a bound that is said twice the last.
    pub const fn of(said: &[Limit]) -> Limits {
        let mut limits = Limits::NONE;
        let mut rest = said;
        while let [limit, others @ ..] = rest {
            match *limit {
                Limit::MinLen(n) => limits.min_length = n,
                Limit::MaxLen(n) => limits.max_length = Some(n),
                Limit::NotBlank => limits.not_blank = true,
                Limit::Pattern(regex) => limits.pattern = Some(regex),
                Limit::NotPattern(regex) => limits.not_pattern = Some(regex),
                Limit::NotPrefix(prefixes) => limits.not_prefix = prefixes,
                Limit::MinClasses(n) => limits.min_classes = n,
                Limit::Min(bound) => limits.min = Some(bound),
                Limit::Max(bound) => limits.max = Some(bound),
                Limit::Above(bound) => limits.above = Some(bound),
                Limit::MaxAge(span) => limits.max_age = Some(span),
                Limit::NotFuture => limits.not_future = true,
                Limit::MaxDecimals(n) => limits.max_decimals = Some(n),
                Limit::MinItems(n) => limits.min_items = n,
                Limit::MaxItems(n) => limits.max_items = Some(n),
                Limit::ItemMinLen(n) => limits.item_min_length = n,
                Limit::ItemMaxLen(n) => limits.item_max_length = Some(n),
                Limit::Only(values) => limits.only = values,
            }
            rest = others;
        }
        limits
    }

    /// Whether a value of an enum is allowed here.
    pub fn allows(&self, wire: &str) -> bool {
        self.only.is_empty() || self.only.contains(&wire)
    }

    /// What a list's limits say of each item.
    pub const fn of_items(&self) -> Limits {
        Limits {
            min_length: self.item_min_length,
            max_length: self.item_max_length,
            min_items: 0,
            max_items: None,
            ..*self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_nothing_is_said_of_values_all_are_allowed() {
        let some = Limits::of(&[Limit::Only(&["a", "b"])]);
        assert_eq!(["a", "b", "c"].map(|wire| some.allows(wire)), [true, true, false]);
        assert!(Limits::NONE.allows("c"));
    }

    #[test]
    fn of_a_bound_that_is_said_twice_the_last_holds() {
        let limits = Limits::of(&[Limit::MaxLen(1), Limit::Min("2"), Limit::MaxLen(3)]);
        assert_eq!((limits.max_length, limits.min, limits.max), (Some(3), Some("2"), None));
    }
}
