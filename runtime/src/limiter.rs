//! Keeps the calls of each operation under its quota, so that a bulk read does not lock the account.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The quota's second, a little longer: requests may arrive closer together than they were sent.
const WINDOW: Duration = Duration::from_millis(1_050);

/// Which calls wait for their turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum RateLimit {
    /// None.
    Off,
    /// Those of listing streams.
    #[default]
    Listings,
    /// All.
    All,
}

/// The times of the latest calls of each operation, those that are still to be made included.
#[derive(Default)]
pub(crate) struct Limiter {
    calls: Mutex<HashMap<&'static str, VecDeque<Duration>>>,
}

impl Limiter {
    /// Books the next call; returns how long it has to wait.
    pub(crate) fn book(&self, operation: &'static str, per_second: u16, now: Duration) -> Duration {
        if per_second == 0 {
            return Duration::ZERO;
        }
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        let booked = calls.entry(operation).or_default();
        let turn = match booked.front() {
            Some(oldest) if booked.len() >= usize::from(per_second) => (*oldest + WINDOW).max(now),
            _ => now,
        };
        if booked.len() >= usize::from(per_second) {
            booked.pop_front();
        }
        booked.push_back(turn);
        turn - now
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_second_sees_more_calls_than_the_quota() {
        let limiter = Limiter::default();
        let turns: Vec<_> = (0..50).map(|_| limiter.book("A", 10, Duration::ZERO)).collect();
        for (at, turn) in turns.iter().enumerate() {
            let within = turns.iter().filter(|other| *other >= turn && **other < *turn + Duration::from_secs(1));
            assert!(within.count() <= 10, "too many from call {at}");
        }
        assert_eq!(turns[9], Duration::ZERO);
        assert_eq!(turns[49], 4 * WINDOW);
    }

    #[test]
    fn operations_do_not_wait_for_each_other() {
        let limiter = Limiter::default();
        limiter.book("A", 1, Duration::ZERO);
        assert_eq!(limiter.book("B", 1, Duration::ZERO), Duration::ZERO);
    }
}
