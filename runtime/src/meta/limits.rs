//! Bounds of values, built by chained `const` methods in the generated tables.

/// Bounds of a value; an absent bound is a bound that nobody documented.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Least number of characters.
    pub min_length: u32,
    /// Greatest number of characters.
    pub max_length: Option<u32>,
    /// Pattern of the whole value.
    pub pattern: Option<&'static str>,
    /// Least value: a number, a date or a month.
    pub min: Option<&'static str>,
    /// Greatest value.
    pub max: Option<&'static str>,
    /// The value is greater than this.
    pub above: Option<&'static str>,
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
        pattern: None,
        min: None,
        max: None,
        above: None,
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
