//! Bounds of values, built by chained `const` methods in the generated tables.

use super::CalendarSpan;

/// Bounds of a value; an absent bound is a bound that nobody documented.
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

    /// Sets the least number of characters.
    pub const fn min_len(mut self, n: u32) -> Self {
        self.min_length = n;
        self
    }

    /// Sets the greatest number of characters.
    pub const fn max_len(mut self, n: u32) -> Self {
        self.max_length = Some(n);
        self
    }

    /// Sets the pattern.
    pub const fn pattern(mut self, regex: &'static str) -> Self {
        self.pattern = Some(regex);
        self
    }

    /// Takes no blank text.
    pub const fn not_blank(mut self) -> Self {
        self.not_blank = true;
        self
    }

    /// Sets the pattern that must not match.
    pub const fn not_pattern(mut self, regex: &'static str) -> Self {
        self.not_pattern = Some(regex);
        self
    }

    /// Sets what the value must not begin with.
    pub const fn not_prefix(mut self, prefixes: &'static [&'static str]) -> Self {
        self.not_prefix = prefixes;
        self
    }

    /// Sets how many kinds of characters it has at least.
    pub const fn min_classes(mut self, n: u32) -> Self {
        self.min_classes = n;
        self
    }

    /// Sets how long ago a time may be.
    pub const fn max_age(mut self, span: CalendarSpan) -> Self {
        self.max_age = Some(span);
        self
    }

    /// Takes no time that is later than now.
    pub const fn not_future(mut self) -> Self {
        self.not_future = true;
        self
    }

    /// Sets the least value.
    pub const fn min(mut self, bound: &'static str) -> Self {
        self.min = Some(bound);
        self
    }

    /// Sets the greatest value.
    pub const fn max(mut self, bound: &'static str) -> Self {
        self.max = Some(bound);
        self
    }

    /// Sets the exclusive lower bound.
    pub const fn above(mut self, bound: &'static str) -> Self {
        self.above = Some(bound);
        self
    }

    /// Sets the number of digits after the point.
    pub const fn decimals(mut self, n: u32) -> Self {
        self.max_decimals = Some(n);
        self
    }

    /// Sets the least number of items.
    pub const fn min_items(mut self, n: u32) -> Self {
        self.min_items = n;
        self
    }

    /// Sets the greatest number of items.
    pub const fn max_items(mut self, n: u32) -> Self {
        self.max_items = Some(n);
        self
    }

    /// Sets the least number of characters of an item.
    pub const fn item_min_len(mut self, n: u32) -> Self {
        self.item_min_length = n;
        self
    }

    /// Sets the greatest number of characters of an item.
    pub const fn item_max_len(mut self, n: u32) -> Self {
        self.item_max_length = Some(n);
        self
    }

    /// Sets the allowed values of the enum.
    pub const fn only(mut self, values: &'static [&'static str]) -> Self {
        self.only = values;
        self
    }
}
