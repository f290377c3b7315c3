//! Times in the calendar: order and distance.

use crate::meta::{CalendarSpan, Kind};
use crate::time::{Date, Timestamp, YearMonth};
use crate::value::View;
use jiff::Span;
use jiff::civil::DateTime;

/// A time and how exact it is.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub(super) struct Moment {
    at: DateTime,
    exact_to: Exactness,
}

/// From the coarse to the fine.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Exactness {
    Month,
    Day,
    Second,
}

fn span(by: CalendarSpan) -> Option<Span> {
    match by {
        CalendarSpan::Days(days) => Span::new().try_days(days),
        CalendarSpan::Months(months) => Span::new().try_months(months),
        CalendarSpan::Years(years) => Span::new().try_years(years),
    }
    .ok()
}

impl Moment {
    /// The time that a text in its wire form stands for, by the kind.
    pub(super) fn parse(kind: &Kind, text: &str) -> Option<Moment> {
        match kind {
            Kind::Timestamp => Timestamp::from_wire(text).map(Moment::second),
            Kind::Date => text.parse().ok().map(Moment::day),
            Kind::Month => text.parse().ok().map(Moment::month),
            _ => None,
        }
    }

    /// The time that a field's value stands for.
    pub(super) fn of(kind: &Kind, view: View<'_>) -> Option<Moment> {
        match view {
            View::Timestamp(time) => Some(Moment::second(time)),
            View::Date(date) => Some(Moment::day(date)),
            View::Month(month) => Some(Moment::month(month)),
            view => Moment::parse(kind, &view.text()?),
        }
    }

    /// The time that a bound of the spec stands for, whatever its kind.
    pub(super) fn parse_any(text: &str) -> Option<Moment> {
        [Kind::Month, Kind::Date, Kind::Timestamp].iter().find_map(|kind| Moment::parse(kind, text))
    }

    /// Both times, to the exactness of the coarser one.
    pub(super) fn alike(one: Moment, other: Moment) -> (Moment, Moment) {
        let exact_to = one.exact_to.min(other.exact_to);
        (one.coarse(exact_to), other.coarse(exact_to))
    }

    /// Whether both lie in one month of the calendar.
    pub(super) fn same_month(self, other: Moment) -> bool {
        self.coarse(Exactness::Month) == other.coarse(Exactness::Month)
    }

    /// The time so much later, or `None` beyond the calendar.
    pub(super) fn later(self, by: CalendarSpan) -> Option<Moment> {
        Some(Moment { at: self.at.checked_add(span(by)?).ok()?, ..self })
    }

    /// The time so much earlier, or `None` before the calendar.
    pub(super) fn earlier(self, by: CalendarSpan) -> Option<Moment> {
        Some(Moment { at: self.at.checked_sub(span(by)?).ok()?, ..self })
    }

    /// One step earlier: a month for months, a day for all else.
    pub(super) fn step_back(self) -> Option<Moment> {
        self.earlier(match self.exact_to {
            Exactness::Month => CalendarSpan::Months(1),
            Exactness::Day | Exactness::Second => CalendarSpan::Days(1),
        })
    }

    /// A point in time.
    pub(super) fn at(time: Timestamp) -> Moment {
        Moment::second(time)
    }

    fn coarse(self, exact_to: Exactness) -> Moment {
        let date = self.at.date();
        let at = match exact_to {
            Exactness::Month => date.first_of_month().to_datetime(jiff::civil::Time::midnight()),
            Exactness::Day => date.to_datetime(jiff::civil::Time::midnight()),
            Exactness::Second => self.at,
        };
        Moment { at, exact_to }
    }

    fn second(time: Timestamp) -> Moment {
        Moment { at: time.civil(), exact_to: Exactness::Second }
    }

    fn day(date: Date) -> Moment {
        Moment { at: date.civil().into(), exact_to: Exactness::Day }
    }

    fn month(month: YearMonth) -> Moment {
        Moment { at: month.first_day().into(), exact_to: Exactness::Month }
    }
}
