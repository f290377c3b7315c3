//! Rules across fields, and the conditions under which they hold.

use super::limits::{CalendarSpan, Limits};
use super::parts::{Map, Text};
use crate::source::{At, Span};

/// `{ use_coupon: [YES] }`: every named field has one of the values.
#[derive(Clone, Debug, Default)]
pub struct Condition {
    pub span: Span,
    pub terms: Map<Vec<Text>>,
}

#[derive(Clone, Debug)]
pub struct Rule {
    pub span: Span,
    pub sites: Option<Vec<Text>>,
    pub callers: Option<Vec<Text>>,
    pub warn: Option<At<bool>>,
    pub doc: Option<Text>,
    pub kind: RuleKind,
}

#[derive(Clone, Debug)]
pub enum RuleKind {
    Before {
        first: Text,
        then: Text,
        at_most: Option<At<CalendarSpan>>,
    },
    Together(Vec<Text>),
    AtLeastOne(Vec<Text>),
    AtMostOne(Vec<Text>),
    ExactlyOne(Vec<Text>),
    Needs {
        field: Text,
        with: Text,
    },
    InMonth {
        day: Text,
        month: Text,
    },
    SameMonth {
        first: Text,
        then: Text,
    },
    /// `list` or `list.field`.
    Distinct {
        list: Text,
        field: Option<Text>,
    },
    Differs {
        field: Text,
        from: Text,
        reversed: bool,
        contained: bool,
    },
    /// At most so many items of the list for which the condition holds.
    MaxContains {
        count: At<u64>,
        list: Text,
        items: Condition,
    },
    /// Limits without a condition.
    Always {
        then: Map<Then>,
    },
    When {
        when: Condition,
        then: Map<Then>,
    },
}

impl RuleKind {
    /// The limits that the rule sets.
    pub fn then(&self) -> Option<&Map<Then>> {
        match self {
            RuleKind::Always { then } | RuleKind::When { then, .. } => Some(then),
            _ => None,
        }
    }
}

/// What a field must be under a condition.
#[derive(Clone, Debug, Default)]
pub struct Then {
    pub span: Span,
    pub required: Option<At<bool>>,
    pub forbidden: Option<At<bool>>,
    pub limits: Limits,
}
