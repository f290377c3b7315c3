//! How to use the client, chapter by chapter.
//!
//! The chapters speak of requests in general; the generated crate has the requests themselves.

#[doc = include_str!("start.md")]
pub mod start {}

#[doc = include_str!("credentials.md")]
pub mod credentials {}

#[doc = include_str!("callers.md")]
pub mod callers {}

#[doc = include_str!("errors.md")]
pub mod errors {}

#[doc = include_str!("cancelling.md")]
pub mod cancelling {}

/// # The fault matrix
///
/// The test `faults` makes these tables from the generated crate's own table of codes, one case after the other, in
/// virtual time, and checks that they are still true; every figure is counted or measured. *Sent* is how often the
/// request left, *executed* how often the service did its work, which takes the worst for granted: a service that fails
/// with HTTP 500 has done it. No call that must not be repeated is ever executed twice. An attempt has 30 seconds, as the
/// client gives it; chance is taken out, so that a random wait is half of its greatest.
///
#[doc = include_str!("faults.md")]
pub mod faults {}

/// # What is told of an odd answer
///
/// Each row is an answer to a call that must not be made twice. *Done* is told of the documented success alone; *refused*
/// means that it was certainly not carried out; all else is *outcome unknown*. The columns are operations whose answer has
/// documented fields, those whose answer is an object of which nothing is documented, and those without a body. The
/// test `outcomes` makes the table and holds every operation of the crate against it, asynchronous and blocking.
///
#[doc = include_str!("outcomes.md")]
pub mod outcomes {}

#[doc = include_str!("money.md")]
pub mod money {}

#[doc = include_str!("paging.md")]
pub mod paging {}

#[doc = include_str!("testing.md")]
pub mod testing {}

#[doc = include_str!("migrating.md")]
pub mod migrating {}
