//! Kinds of cells, and amounts with each of their digits; nothing here knows which columns there are.

use rust_decimal::Decimal;

/// The amount with each of its digits; `None`: it is none, or has more than are kept exactly.
pub(super) fn exact(digits: &str) -> Option<Decimal> {
    // a power of ten is read from a number that is rounded where it has more digits than these
    let scientific = || Decimal::from_scientific(digits).ok().filter(|_| digits.len() < 28);
    Decimal::from_str_exact(digits).ok().or_else(scientific)
}

/// What the cells of a column are, for files that know kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    Text,
    Whole,
    Decimal,
    /// A moment in UTC.
    Moment,
    Day,
    Truth,
}
