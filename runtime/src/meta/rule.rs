//! What a table says of rules across the fields of an object.

use super::{Limit, Sites};

/// A rule across the fields of one object. Names are wire names.
#[derive(Debug)]
pub struct Rule {
    /// Sites at which it holds.
    pub sites: Sites,
    /// Callers for whom it holds, by [`Caller::bit`](super::Caller::bit); 0: all.
    pub callers: u16,
    /// Whether it is only warned of.
    pub warn: bool,
    /// What it demands.
    pub check: Check,
    /// Why, where the spec says so.
    pub doc: &'static str,
}

impl Rule {
    /// A rule that holds at every site.
    const fn new(check: Check) -> Self {
        Rule { sites: Sites::ALL, callers: 0, warn: false, check, doc: "" }
    }

    /// The first time is not after the second, and no further away than the span.
    pub const fn before(first: &'static str, then: &'static str, at_most: Option<CalendarSpan>) -> Self {
        Self::new(Check::Before { first, then, at_most })
    }

    /// All of the fields or none.
    pub const fn together(fields: &'static [&'static str]) -> Self {
        Self::new(Check::Together(fields))
    }

    /// At least one of the fields.
    pub const fn at_least_one(fields: &'static [&'static str]) -> Self {
        Self::new(Check::AtLeastOne(fields))
    }

    /// At most one of the fields.
    pub const fn at_most_one(fields: &'static [&'static str]) -> Self {
        Self::new(Check::AtMostOne(fields))
    }

    /// Exactly one of the fields.
    pub const fn exactly_one(fields: &'static [&'static str]) -> Self {
        Self::new(Check::ExactlyOne(fields))
    }

    /// The field only together with another.
    pub const fn needs(field: &'static str, with: &'static str) -> Self {
        Self::new(Check::Needs { field, with })
    }

    /// The date lies in the month.
    pub const fn in_month(day: &'static str, month: &'static str) -> Self {
        Self::new(Check::InMonth { day, month })
    }

    /// Both times lie in one calendar month.
    pub const fn same_month(first: &'static str, then: &'static str) -> Self {
        Self::new(Check::SameMonth { first, then })
    }

    /// No two items of the list are alike, or alike in one field.
    pub const fn distinct(list: &'static str, field: Option<&'static str>) -> Self {
        Self::new(Check::Distinct { list, field })
    }

    /// The field is not the same text as another, nor that backwards, nor does it contain it.
    pub const fn differs(field: &'static str, from: &'static str, reversed: bool, contained: bool) -> Self {
        Self::new(Check::Differs { field, from, reversed, contained })
    }

    /// At most so many items of the list are such that all of the terms hold in them.
    pub const fn max_contains(count: usize, list: &'static str, items: &'static [Term]) -> Self {
        Self::new(Check::MaxContains { count, list, items })
    }

    /// The field is required when all of the terms hold.
    pub const fn required_when(field: &'static str, when: &'static [Term]) -> Self {
        Self::new(Check::When { when, field, demand: Demand::Required })
    }

    /// The field must be left out when all of the terms hold.
    pub const fn forbidden_when(field: &'static str, when: &'static [Term]) -> Self {
        Self::new(Check::When { when, field, demand: Demand::Forbidden })
    }

    /// The field has these limits when all of the terms hold.
    pub const fn limited_when(field: &'static str, when: &'static [Term], limits: &'static [Limit]) -> Self {
        Self::new(Check::When { when, field, demand: Demand::Limits(limits) })
    }

    /// Sets the sites at which it holds.
    pub const fn at(mut self, sites: Sites) -> Self {
        self.sites = sites;
        self
    }

    /// Sets the callers for whom it holds, by their bits.
    pub const fn by(mut self, callers: u16) -> Self {
        self.callers = callers;
        self
    }

    /// Breaking it is only warned of.
    pub const fn only_warn(mut self) -> Self {
        self.warn = true;
        self
    }

    /// Sets why.
    pub const fn because(mut self, doc: &'static str) -> Self {
        self.doc = doc;
        self
    }
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
        /// Nor does it contain the other.
        contained: bool,
    },
    /// At most so many items of a list are of a kind.
    MaxContains {
        /// How many.
        count: usize,
        /// The list, of objects.
        list: &'static str,
        /// What tells the kind, in fields of an item: all must hold.
        items: &'static [Term],
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

impl Term {
    /// The field has one of the values.
    pub const fn is(field: &'static str, values: &'static [&'static str]) -> Self {
        Term { field, values, negated: false }
    }

    /// The field has none of the values.
    pub const fn is_not(field: &'static str, values: &'static [&'static str]) -> Self {
        Term { field, values, negated: true }
    }
}

/// What a field must be under a condition.
#[derive(Debug)]
pub enum Demand {
    /// There.
    Required,
    /// Not there.
    Forbidden,
    /// Within these limits when it is there.
    Limits(&'static [Limit]),
}

/// A distance in the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CalendarSpan {
    /// Days.
    Days(u16),
    /// Months.
    Months(u16),
    /// Years.
    Years(u16),
}
