//! Keeps the calls of each operation under its quota, so that a bulk read does not lock the account.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::meta::Rate;

/// The quota's time, a little longer: requests may arrive closer together than they were sent.
fn window(rate: Rate) -> Duration {
    rate.per + rate.per / 20
}

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
    pub(crate) fn book(&self, operation: &'static str, rate: Option<Rate>, now: Duration) -> Duration {
        let Some(rate) = rate.filter(|rate| rate.calls > 0) else { return Duration::ZERO };
        let calls_allowed = usize::try_from(rate.calls).unwrap_or(usize::MAX);
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        let booked = calls.entry(operation).or_default();
        let turn = match booked.front() {
            Some(oldest) if booked.len() >= calls_allowed => (*oldest + window(rate)).max(now),
            _ => now,
        };
        if booked.len() >= calls_allowed {
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
        let turns: Vec<_> = (0..50).map(|_| limiter.book("A", Some(Rate::new(10, 1)), Duration::ZERO)).collect();
        for (at, turn) in turns.iter().enumerate() {
            let within = turns.iter().filter(|other| *other >= turn && **other < *turn + Duration::from_secs(1));
            assert!(within.count() <= 10, "too many from call {at}");
        }
        assert_eq!(turns[9], Duration::ZERO);
        assert_eq!(turns[49], 4 * window(Rate::new(10, 1)));
    }

    #[test]
    fn operations_do_not_wait_for_each_other() {
        let limiter = Limiter::default();
        limiter.book("A", Some(Rate::new(1, 1)), Duration::ZERO);
        assert_eq!(limiter.book("B", Some(Rate::new(1, 1)), Duration::ZERO), Duration::ZERO);
    }

    #[test]
    fn a_quota_by_the_minute_lets_few_calls_through_and_not_all() {
        let limiter = Limiter::default();
        let turns: Vec<_> = (0..25).map(|_| limiter.book("A", Some(Rate::new(10, 60)), Duration::ZERO)).collect();
        assert_eq!(turns[9], Duration::ZERO);
        assert_eq!(turns[10], Duration::from_secs(63));
        assert_eq!(turns[24], Duration::from_secs(126));
        assert_eq!(limiter.book("B", None, Duration::ZERO), Duration::ZERO);
    }
}
