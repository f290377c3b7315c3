//! The shape that every bound has: eight rules, tightened and loosened, set and unset, sent and received.

use std::cmp::Ordering;

use super::prelude::*;
use crate::model::CalendarSpan;

/// Which end a bound is at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Least,
    Greatest,
}

/// The rules of one bound.
pub(super) struct Bound {
    pub(super) end: End,
    pub(super) tightened: ByDirection,
    pub(super) loosened: ByDirection,
    pub(super) set: ByDirection,
    pub(super) unset: ByDirection,
}

/// `bound!(Greatest "max-length": "the greatest number of characters")` declares `RULES` and `BOUND`.
macro_rules! bound {
    ($end:ident $name:literal: $what:literal) => {
        use super::bound::{Bound, End};
        use super::prelude::*;

        pub(super) const RULES: &[&Rule] = &[
            BOUND.tightened.request,
            BOUND.loosened.request,
            BOUND.set.request,
            BOUND.unset.request,
            BOUND.tightened.response,
            BOUND.loosened.response,
            BOUND.set.response,
            BOUND.unset.response,
        ];

        pub(super) const BOUND: Bound = Bound {
            end: End::$end,
            tightened: ByDirection {
                request: &Rule::new(
                    concat!("request-", $name, "-tightened"),
                    concat!($what, " that may be sent got tighter"),
                    "whoever sends values beyond it is refused before sending",
                )
                .request()
                .wire(Breaking),
                response: &Rule::new(
                    concat!("response-", $name, "-tightened"),
                    concat!($what, " that may come got tighter"),
                    "nobody has to do anything",
                )
                .response()
                .wire(Compatible),
            },
            loosened: ByDirection {
                request: &Rule::new(
                    concat!("request-", $name, "-loosened"),
                    concat!($what, " that may be sent got looser"),
                    "nobody has to do anything",
                )
                .request()
                .wire(Compatible),
                response: &Rule::new(
                    concat!("response-", $name, "-loosened"),
                    concat!($what, " that may come got looser"),
                    "readers check what they store it in: columns, buffers, small integers",
                )
                .response()
                .wire(Risky),
            },
            set: ByDirection {
                request: &Rule::new(
                    concat!("request-", $name, "-set"),
                    concat!($what, " that may be sent, unknown before, is known"),
                    "whoever sends values beyond it is refused before sending; the service may have refused them before",
                )
                .request()
                .wire(Risky)
                .refuses(),
                response: &Rule::new(
                    concat!("response-", $name, "-set"),
                    concat!($what, " that may come, unknown before, is known"),
                    "nobody has to do anything",
                )
                .response()
                .wire(Compatible),
            },
            unset: ByDirection {
                request: &Rule::new(
                    concat!("request-", $name, "-unset"),
                    concat!($what, " that may be sent is gone"),
                    "nobody has to do anything",
                )
                .request()
                .wire(Compatible),
                response: &Rule::new(
                    concat!("response-", $name, "-unset"),
                    concat!($what, " that may come is gone"),
                    "readers check what they store it in: columns, buffers, small integers",
                )
                .response()
                .wire(Risky),
            },
        };
    };
}
pub(super) use bound;

impl Bound {
    /// Compares two bounds that [`Ord`]er as their text does, or as the numbers in it.
    pub(super) fn check<T: Show + Ordered>(&self, at: &At<'_>, bound: Pair<'_, Option<T>>, out: &mut Report) {
        let rules = match (bound.old, bound.new) {
            (None, None) => return,
            (Some(old), Some(new)) => match (old.order(new), self.end) {
                // the same, though perhaps written otherwise
                (Ordering::Equal, _) => return,
                (Ordering::Less, End::Least) | (Ordering::Greater, End::Greatest) => self.tightened,
                (Ordering::Less, End::Greatest) | (Ordering::Greater, End::Least) => self.loosened,
            },
            (None, Some(_)) => self.set,
            (Some(_), None) => self.unset,
        };
        out.push_by_direction(rules, at, bound.old.show(), bound.new.show());
    }
}

/// What bounds are compared by.
pub(super) trait Ordered {
    fn order(&self, other: &Self) -> Ordering;
}

impl Ordered for u64 {
    fn order(&self, other: &Self) -> Ordering {
        self.cmp(other)
    }
}

/// The longer ago, the greater.
impl Ordered for CalendarSpan {
    fn order(&self, other: &Self) -> Ordering {
        self.days().cmp(&other.days())
    }
}

/// A number, a day or a month.
impl Ordered for String {
    fn order(&self, other: &Self) -> Ordering {
        match (self.parse::<rust_decimal::Decimal>(), other.parse()) {
            (Ok(a), Ok(b)) => a.cmp(&b),
            // days and months order as their text
            _ => self.cmp(other),
        }
    }
}
