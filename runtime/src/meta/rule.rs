//! Rules across the fields of an object.

use super::{Limits, Sites};

/// A rule across the fields of one object. Names are wire names.
#[derive(Debug)]
pub struct Rule {
    /// Sites at which it holds.
    pub sites: Sites,
    /// Callers for whom it holds, by [`Caller::bit`](super::Caller::bit); 0: all.
    pub callers: u8,
    /// Whether it is only warned of.
    pub warn: bool,
    /// What it demands.
    pub check: Check,
    /// Why, where the spec says so.
    pub doc: &'static str,
}

/// What a rule demands.
#[derive(Debug)]
pub enum Check {
    /// The first time is not after the second, and they are no further apart than the span.
    Before {
        /// Earlier time.
        first: &'static str,
        /// Later time.
        then: &'static str,
        /// Greatest distance.
        at_most: Option<CalendarSpan>,
    },
    /// All of the fields or none.
    Together(&'static [&'static str]),
    /// At least one of the fields.
    AtLeastOne(&'static [&'static str]),
    /// At most one of the fields.
    AtMostOne(&'static [&'static str]),
    /// Exactly one of the fields.
    ExactlyOne(&'static [&'static str]),
    /// The field only together with another.
    Needs {
        /// The field.
        field: &'static str,
        /// What it needs.
        with: &'static str,
    },
    /// The date lies in the month.
    InMonth {
        /// A date or a time.
        day: &'static str,
        /// A month.
        month: &'static str,
    },
    /// Both times lie in one calendar month.
    SameMonth {
        /// One time.
        first: &'static str,
        /// The other.
        then: &'static str,
    },
    /// No two items of the list are alike, or alike in one field.
    Distinct {
        /// The list.
        list: &'static str,
        /// The field that tells items apart.
        field: Option<&'static str>,
    },
    /// The field is not the same text as another.
    Differs {
        /// The field.
        field: &'static str,
        /// The other.
        from: &'static str,
        /// Nor is it the other read backwards.
        reversed: bool,
    },
    /// Under a condition (without terms: always) a field must or must not be there, or has narrower limits.
    When {
        /// All of them must hold.
        when: &'static [Term],
        /// The field in question.
        field: &'static str,
        /// What it must be.
        demand: Demand,
    },
}

/// One part of a condition: the field has one of the values; a field left out counts with its default.
#[derive(Debug)]
pub struct Term {
    /// The field.
    pub field: &'static str,
    /// Wire values.
    pub values: &'static [&'static str],
    /// Holds when the field has none of the values.
    pub negated: bool,
}

/// What a field must be under a condition.
#[derive(Debug)]
pub enum Demand {
    /// There.
    Required,
    /// Not there.
    Forbidden,
    /// Within these limits when it is there.
    Limits(Limits),
}

/// A distance in the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarSpan {
    /// Days.
    Days(u16),
    /// Months.
    Months(u16),
    /// Years.
    Years(u16),
}
