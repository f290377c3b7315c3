//! Rules across the fields of an object.

use serde::{Deserialize, Serialize};

use super::{Limits, Origin};

/// A rule across fields. Names are wire names of the same object.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// Sites at which it holds; `None`: all.
    pub sites: Option<Vec<String>>,
    /// Callers for whom it holds; `None`: all.
    pub callers: Option<Vec<String>>,
    /// Whether it is only warned of.
    #[serde(default)]
    pub warn: bool,
    /// Why.
    pub doc: Option<String>,
    /// What it demands.
    pub check: Check,
    /// Its place in the spec.
    #[serde(skip)]
    pub origin: Origin,
}

/// What a rule demands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(clippy::large_enum_variant, reason = "a few thousand live at once; a box would only be in the way")]
pub enum Check {
    /// `first` is not after `then`, and no further away than `at_most`.
    Before {
        /// Earlier.
        first: String,
        /// Later.
        then: String,
        /// Greatest distance.
        at_most: Option<CalendarSpan>,
    },
    /// All or none.
    Together(Vec<String>),
    /// At least one.
    AtLeastOne(Vec<String>),
    /// At most one.
    AtMostOne(Vec<String>),
    /// Exactly one.
    ExactlyOne(Vec<String>),
    /// The one only with the other.
    Needs {
        /// The one.
        field: String,
        /// The other.
        with: String,
    },
    /// The date lies in the month.
    InMonth {
        /// Date.
        day: String,
        /// Month.
        month: String,
    },
    /// Both times lie in one month.
    SameMonth {
        /// One.
        first: String,
        /// The other.
        then: String,
    },
    /// No two items alike.
    Distinct {
        /// The list.
        list: String,
        /// What tells items apart.
        field: Option<String>,
    },
    /// The one is not the same text as the other.
    Differs {
        /// The one.
        field: String,
        /// The other.
        from: String,
        /// Nor is it the other read backwards.
        reversed: bool,
        /// Nor does it contain the other.
        contained: bool,
    },
    /// At most so many items of a list are of a kind.
    MaxContains {
        /// How many.
        count: u64,
        /// The list, of objects.
        list: String,
        /// What tells the kind, in fields of an item: all must hold.
        items: Vec<Term>,
    },
    /// A demand under a condition; always, when there is none.
    When {
        /// All must hold.
        when: Vec<Term>,
        /// The field in question.
        field: String,
        /// What it must be.
        demand: Demand,
    },
}

/// A part of a condition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Term {
    /// The field.
    pub field: String,
    /// Its values.
    pub values: Vec<String>,
    /// Holds when it has none of them.
    pub negated: bool,
}

/// What a field must be under a condition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(clippy::large_enum_variant, reason = "a few thousand live at once; a box would only be in the way")]
pub enum Demand {
    /// There.
    Required,
    /// Not there.
    Forbidden,
    /// Within limits.
    Limits(Limits),
}

/// A distance in the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CalendarSpan {
    /// Days.
    Days(u16),
    /// Months.
    Months(u16),
    /// Years.
    Years(u16),
}

impl CalendarSpan {
    /// How many days it is, about.
    pub fn days(self) -> u32 {
        match self {
            CalendarSpan::Days(n) => u32::from(n),
            CalendarSpan::Months(n) => u32::from(n) * 30,
            CalendarSpan::Years(n) => u32::from(n) * 365,
        }
    }
}

/// `1 year`, `90 days`: as the spec says it.
impl std::fmt::Display for CalendarSpan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (n, unit) = match self {
            CalendarSpan::Days(n) => (n, "day"),
            CalendarSpan::Months(n) => (n, "month"),
            CalendarSpan::Years(n) => (n, "year"),
        };
        write!(f, "{n} {unit}{}", if *n == 1 { "" } else { "s" })
    }
}
