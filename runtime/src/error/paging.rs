//! Lists that cannot be read to their end.

use crate::position::Position;

/// Why a list cannot be read to its end although its pages arrive.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PagingError {
    /// A page has the same entries as the one before: going on would double them.
    #[error("the service sent the same page twice, at {position:?}")]
    Repeated {
        /// Where the second one stood.
        position: Position,
    },
    /// Far more was read than the list is said to have: there is no end in sight.
    #[error("the list has no end in sight: {total_at_start} entries at the start, {total} now, {read} read so far")]
    Endless {
        /// What the first page said.
        total_at_start: u64,
        /// What the latest page says.
        total: u64,
        /// Entries read.
        read: u64,
    },
    /// More pages, or more pages in a row without an entry, than anybody wants.
    #[error("the list has no end in sight: {pages} pages with {read} {} were read", if *read == 1 { "entry" } else { "entries" })]
    TooLong {
        /// Pages read.
        pages: u64,
        /// Entries read.
        read: u64,
    },
}
