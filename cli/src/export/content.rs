//! Kinds of cells; nothing here knows which columns there are.

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
